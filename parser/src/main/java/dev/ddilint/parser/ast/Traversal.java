package dev.ddilint.parser.ast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Visits every expression below a node, outer ones before inner ones, in source order. */
public final class Traversal {
  private final Consumer<Expression> visitor;
  private final Consumer<Declaration> declarations;

  private Traversal(Consumer<Expression> visitor, Consumer<Declaration> declarations) {
    this.visitor = visitor;
    this.declarations = declarations;
  }

  /** Visits the expressions of a statement, of declarations within it too. */
  public static void expressions(Statement statement, Consumer<Expression> visitor) {
    new Traversal(visitor, declaration -> {}).statement(statement);
  }

  /** Visits an expression and those within it. */
  public static void expressions(Expression expression, Consumer<Expression> visitor) {
    new Traversal(visitor, declaration -> {}).expression(expression);
  }

  /**
   * Visits the expressions of a declaration's initializers, array sizes and bit widths not
   * included.
   */
  public static void expressions(Declaration declaration, Consumer<Expression> visitor) {
    new Traversal(visitor, each -> {}).declaration(declaration);
  }

  /** Visits the declarations within a statement. */
  public static void declarations(Statement statement, Consumer<Declaration> visitor) {
    new Traversal(expression -> {}, visitor).statement(statement);
  }

  private void statement(Statement statement) {
    statement.match(new Statements());
  }

  private void statement(Optional<Statement> statement) {
    statement.ifPresent(this::statement);
  }

  private void expression(Expression expression) {
    visitor.accept(expression);
    expression.match(new Expressions());
  }

  private void expression(Optional<Expression> expression) {
    expression.ifPresent(this::expression);
  }

  private void expressions(List<Expression> expressions) {
    expressions.forEach(this::expression);
  }

  private void declaration(Declaration declaration) {
    declarations.accept(declaration);
    declaration
        .declarators()
        .forEach(declarator -> declarator.initializer().ifPresent(this::initializer));
  }

  private void initializer(Initializer initializer) {
    if (initializer instanceof Initializer.Single single) {
      expression(single.expression());
    } else if (initializer instanceof Initializer.Braced braced) {
      braced.items().forEach(item -> initializer(item.value()));
    }
  }

  private final class Statements implements Statement.Cases<Boolean> {
    private static final Boolean DONE = true;

    @Override
    public Boolean onCompound(Statement.Compound node) {
      node.statements().forEach(Traversal.this::statement);
      return DONE;
    }

    @Override
    public Boolean onDeclare(Statement.Declare node) {
      declaration(node.declaration());
      return DONE;
    }

    @Override
    public Boolean onEvaluate(Statement.Evaluate node) {
      expression(node.expression());
      return DONE;
    }

    @Override
    public Boolean onIf(Statement.If node) {
      expression(node.condition());
      statement(node.then());
      statement(node.otherwise());
      return DONE;
    }

    @Override
    public Boolean onSwitch(Statement.Switch node) {
      expression(node.value());
      statement(node.body());
      return DONE;
    }

    @Override
    public Boolean onWhile(Statement.While node) {
      expression(node.condition());
      statement(node.body());
      return DONE;
    }

    @Override
    public Boolean onDoWhile(Statement.DoWhile node) {
      statement(node.body());
      expression(node.condition());
      return DONE;
    }

    @Override
    public Boolean onFor(Statement.For node) {
      statement(node.initial());
      expression(node.condition());
      expression(node.step());
      statement(node.body());
      return DONE;
    }

    @Override
    public Boolean onGoto(Statement.Goto node) {
      return DONE;
    }

    @Override
    public Boolean onLabeled(Statement.Labeled node) {
      statement(node.statement());
      return DONE;
    }

    @Override
    public Boolean onCase(Statement.Case node) {
      expression(node.low());
      expression(node.high());
      statement(node.statement());
      return DONE;
    }

    @Override
    public Boolean onDefault(Statement.Default node) {
      statement(node.statement());
      return DONE;
    }

    @Override
    public Boolean onContinue(Statement.Continue node) {
      return DONE;
    }

    @Override
    public Boolean onBreak(Statement.Break node) {
      return DONE;
    }

    @Override
    public Boolean onReturn(Statement.Return node) {
      expression(node.value());
      return DONE;
    }

    @Override
    public Boolean onLeave(Statement.Leave node) {
      return DONE;
    }

    @Override
    public Boolean onTryExcept(Statement.TryExcept node) {
      statement(node.body());
      expression(node.filter());
      statement(node.handler());
      return DONE;
    }

    @Override
    public Boolean onTryFinally(Statement.TryFinally node) {
      statement(node.body());
      statement(node.handler());
      return DONE;
    }

    @Override
    public Boolean onEmpty(Statement.Empty node) {
      return DONE;
    }

    @Override
    public Boolean onAsm(Statement.Asm node) {
      return DONE;
    }

    @Override
    public Boolean onBroken(Statement.Broken node) {
      return DONE;
    }
  }

  private final class Expressions implements Expression.Cases<Boolean> {
    private static final Boolean DONE = true;

    @Override
    public Boolean onName(Expression.Name node) {
      return DONE;
    }

    @Override
    public Boolean onIntegerLiteral(Expression.IntegerLiteral node) {
      return DONE;
    }

    @Override
    public Boolean onCharacterLiteral(Expression.CharacterLiteral node) {
      return DONE;
    }

    @Override
    public Boolean onFloatLiteral(Expression.FloatLiteral node) {
      return DONE;
    }

    @Override
    public Boolean onStringLiteral(Expression.StringLiteral node) {
      return DONE;
    }

    @Override
    public Boolean onUnary(Expression.Unary node) {
      expression(node.operand());
      return DONE;
    }

    @Override
    public Boolean onBinary(Expression.Binary node) {
      expression(node.left());
      expression(node.right());
      return DONE;
    }

    @Override
    public Boolean onAssignment(Expression.Assignment node) {
      expression(node.target());
      expression(node.value());
      return DONE;
    }

    @Override
    public Boolean onConditional(Expression.Conditional node) {
      expression(node.condition());
      expression(node.then());
      expression(node.otherwise());
      return DONE;
    }

    @Override
    public Boolean onCall(Expression.Call node) {
      expression(node.callee());
      expressions(node.arguments());
      return DONE;
    }

    @Override
    public Boolean onMember(Expression.Member node) {
      expression(node.object());
      return DONE;
    }

    @Override
    public Boolean onSubscript(Expression.Subscript node) {
      expression(node.array());
      expression(node.index());
      return DONE;
    }

    @Override
    public Boolean onCast(Expression.Cast node) {
      expression(node.operand());
      return DONE;
    }

    @Override
    public Boolean onCompoundLiteral(Expression.CompoundLiteral node) {
      initializer(node.value());
      return DONE;
    }

    @Override
    public Boolean onSizeofExpression(Expression.SizeofExpression node) {
      expression(node.operand());
      return DONE;
    }

    @Override
    public Boolean onSizeofType(Expression.SizeofType node) {
      return DONE;
    }

    @Override
    public Boolean onAlignofType(Expression.AlignofType node) {
      return DONE;
    }

    @Override
    public Boolean onOffsetOf(Expression.OffsetOf node) {
      return DONE;
    }

    @Override
    public Boolean onContainingRecord(Expression.ContainingRecord node) {
      expression(node.address());
      return DONE;
    }

    @Override
    public Boolean onVaArg(Expression.VaArg node) {
      expression(node.list());
      return DONE;
    }

    @Override
    public Boolean onStatementExpression(Expression.StatementExpression node) {
      statement(node.body());
      return DONE;
    }

    @Override
    public Boolean onTypeArgument(Expression.TypeArgument node) {
      return DONE;
    }

    @Override
    public Boolean onBroken(Expression.Broken node) {
      return DONE;
    }
  }
}
