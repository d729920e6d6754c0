package dev.ddilint.parser.ast;

import java.util.function.Consumer;

/** Shows a visitor the nodes directly below a statement. */
final class StatementChildren implements Statement.Cases<ChildVisitor> {
  private final ChildVisitor visitor;
  private final Consumer<Expression> expressions;
  private final Consumer<Statement> statements;

  StatementChildren(ChildVisitor visitor) {
    this.visitor = visitor;
    this.expressions = visitor::expression;
    this.statements = visitor::statement;
  }

  @Override
  public ChildVisitor onCompound(Statement.Compound node) {
    node.statements().forEach(statements);
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
    node.otherwise().ifPresent(statements);
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
    node.condition().ifPresent(expressions);
    node.step().ifPresent(expressions);
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
    node.high().ifPresent(expressions);
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
    node.value().ifPresent(expressions);
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
}
