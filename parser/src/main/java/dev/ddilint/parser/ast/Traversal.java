package dev.ddilint.parser.ast;

import java.util.function.Consumer;

/** Visits every expression below a node, outer ones before inner ones, in source order. */
public final class Traversal extends TreeWalk {
  private final Consumer<Expression> expressions;
  private final Consumer<Declaration> declarations;
  private final Consumer<Statement> statements;

  private Traversal(
      Consumer<Expression> expressions,
      Consumer<Declaration> declarations,
      Consumer<Statement> statements) {
    this.expressions = expressions;
    this.declarations = declarations;
    this.statements = statements;
  }

  /** Visits the expressions of a statement, of declarations within it too. */
  public static void expressions(Statement statement, Consumer<Expression> visitor) {
    new Traversal(visitor, declaration -> {}, inner -> {}).statement(statement);
  }

  /** Visits an expression and those within it. */
  public static void expressions(Expression expression, Consumer<Expression> visitor) {
    new Traversal(visitor, declaration -> {}, inner -> {}).expression(expression);
  }

  /**
   * Visits the expressions of a declaration's initializers, array sizes and bit widths not
   * included.
   */
  public static void expressions(Declaration declaration, Consumer<Expression> visitor) {
    new Traversal(visitor, each -> {}, inner -> {}).declaration(declaration);
  }

  /** Visits the declarations within a statement. */
  public static void declarations(Statement statement, Consumer<Declaration> visitor) {
    new Traversal(expression -> {}, visitor, inner -> {}).statement(statement);
  }

  /** Visits a statement and those within it. */
  public static void statements(Statement statement, Consumer<Statement> visitor) {
    new Traversal(expression -> {}, declaration -> {}, visitor).statement(statement);
  }

  @Override
  public void statement(Statement node) {
    statements.accept(node);
    super.statement(node);
  }

  @Override
  public void declaration(Declaration node) {
    declarations.accept(node);
    super.declaration(node);
  }

  @Override
  public void expression(Expression node) {
    expressions.accept(node);
    super.expression(node);
  }
}
