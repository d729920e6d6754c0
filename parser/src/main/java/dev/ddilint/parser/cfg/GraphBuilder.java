package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.ProblemSink;

/** Makes the control-flow graph of a function. */
public final class GraphBuilder {
  private final UnitSemantics semantics;
  private final ProblemSink problems;

  /** A builder for the functions of one unit. */
  public GraphBuilder(UnitSemantics semantics, ProblemSink problems) {
    this.semantics = semantics;
    this.problems = problems;
  }

  public ControlFlowGraph build(FunctionDefinition definition) {
    Cursor cursor = new Cursor();
    BlockDraft entry = cursor.block();
    new Translation(cursor, new Labels(definition.body())).translate(definition.body());
    BlockDraft exit = cursor.frame().whole().exit();
    cursor.jump(exit);
    return new GraphAssembler(cursor.drafts(), entry, exit)
        .assemble(semantics.function(definition));
  }

  /** The parts that translate one function, which call each other. */
  private final class Translation {
    private final StatementFlow statements;

    Translation(Cursor cursor, Labels labels) {
      Handlers handlers = new Handlers(cursor, this::translate, problems);
      ExpressionFlow expressions = new ExpressionFlow(cursor, handlers, semantics);
      JumpFlow jumps = new JumpFlow(cursor, expressions, handlers, labels);
      GuardFlow guards = new GuardFlow(cursor, expressions, jumps, handlers, semantics);
      this.statements = new StatementFlow(cursor, expressions, jumps, guards, semantics);
    }

    void translate(Statement statement) {
      statements.translate(statement);
    }
  }
}
