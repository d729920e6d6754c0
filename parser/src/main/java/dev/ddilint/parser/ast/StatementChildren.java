package dev.ddilint.parser.ast;

import java.util.List;
import java.util.Optional;

/** Shows a visitor the nodes directly below a statement. */
final class StatementChildren implements Statement.Cases<ChildVisitor> {
  private final ChildVisitor visitor;

  StatementChildren(ChildVisitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public ChildVisitor onCompound(Statement.Compound node) {
    List<Statement> statements = node.statements();
    for (int i = 0; i < statements.size(); i++) {
      visitor.statement(statements.get(i));
    }
    return visitor;
  }

  @Override
  public ChildVisitor onDeclare(Statement.Declare node) {
    visitor.declaration(node.declaration());
    return visitor;
  }

  @Override
  public ChildVisitor onEvaluate(Statement.Evaluate node) {
    visitor.expression(node.expression());
    return visitor;
  }

  @Override
  public ChildVisitor onIf(Statement.If node) {
    visitor.expression(node.condition());
    visitor.statement(node.then());
    if (node.otherwise().isPresent()) {
      visitor.statement(node.otherwise().get());
    }
    return visitor;
  }

  @Override
  public ChildVisitor onSwitch(Statement.Switch node) {
    visitor.expression(node.value());
    visitor.statement(node.body());
    return visitor;
  }

  @Override
  public ChildVisitor onWhile(Statement.While node) {
    visitor.expression(node.condition());
    visitor.statement(node.body());
    return visitor;
  }

  @Override
  public ChildVisitor onDoWhile(Statement.DoWhile node) {
    visitor.statement(node.body());
    visitor.expression(node.condition());
    return visitor;
  }

  @Override
  public ChildVisitor onFor(Statement.For node) {
    visitor.statement(node.initial());
    perhaps(node.condition());
    perhaps(node.step());
    visitor.statement(node.body());
    return visitor;
  }

  @Override
  public ChildVisitor onGoto(Statement.Goto node) {
    return visitor;
  }

  @Override
  public ChildVisitor onLabeled(Statement.Labeled node) {
    visitor.statement(node.statement());
    return visitor;
  }

  @Override
  public ChildVisitor onCase(Statement.Case node) {
    visitor.expression(node.low());
    perhaps(node.high());
    visitor.statement(node.statement());
    return visitor;
  }

  @Override
  public ChildVisitor onDefault(Statement.Default node) {
    visitor.statement(node.statement());
    return visitor;
  }

  @Override
  public ChildVisitor onContinue(Statement.Continue node) {
    return visitor;
  }

  @Override
  public ChildVisitor onBreak(Statement.Break node) {
    return visitor;
  }

  @Override
  public ChildVisitor onReturn(Statement.Return node) {
    perhaps(node.value());
    return visitor;
  }

  @Override
  public ChildVisitor onLeave(Statement.Leave node) {
    return visitor;
  }

  @Override
  public ChildVisitor onTryExcept(Statement.TryExcept node) {
    visitor.statement(node.body());
    visitor.expression(node.filter());
    visitor.statement(node.handler());
    return visitor;
  }

  @Override
  public ChildVisitor onTryFinally(Statement.TryFinally node) {
    visitor.statement(node.body());
    visitor.statement(node.handler());
    return visitor;
  }

  @Override
  public ChildVisitor onEmpty(Statement.Empty node) {
    return visitor;
  }

  @Override
  public ChildVisitor onAsm(Statement.Asm node) {
    return visitor;
  }

  @Override
  public ChildVisitor onBroken(Statement.Broken node) {
    return visitor;
  }

  private void perhaps(Optional<Expression> node) {
    if (node.isPresent()) {
      visitor.expression(node.get());
    }
  }
}
