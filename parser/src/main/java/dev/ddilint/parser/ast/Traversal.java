package dev.ddilint.parser.ast;

import java.util.function.Consumer;

/** Visits every node of a kind below a node, outer ones before inner ones, in source order. */
public final class Traversal {
  private Traversal() {}

  /** Visits the expressions of a statement, of declarations within it too. */
  public static void expressions(Statement statement, Consumer<Expression> visitor) {
    new Expressions(visitor).statement(statement);
  }

  /** Visits an expression and those within it. */
  public static void expressions(Expression expression, Consumer<Expression> visitor) {
    new Expressions(visitor).expression(expression);
  }

  /**
   * Visits the expressions of a declaration's initializers, array sizes and bit widths not
   * included.
   */
  public static void expressions(Declaration declaration, Consumer<Expression> visitor) {
    new Expressions(visitor).declaration(declaration);
  }

  /** Visits the declarations within a statement. */
  public static void declarations(Statement statement, Consumer<Declaration> visitor) {
    new Declarations(visitor).statement(statement);
  }

  /** Visits a statement and those within it. */
  public static void statements(Statement statement, Consumer<Statement> visitor) {
    new Statements(visitor).statement(statement);
  }

  /** Shows expressions. */
  private static final class Expressions extends TreeWalk {
    private final Consumer<Expression> visitor;

    Expressions(Consumer<Expression> visitor) {
      this.visitor = visitor;
    }

    @Override
    public void expression(Expression node) {
      visitor.accept(node);
      super.expression(node);
    }
  }

  /** Shows declarations. */
  private static final class Declarations extends TreeWalk {
    private final Consumer<Declaration> visitor;

    Declarations(Consumer<Declaration> visitor) {
      this.visitor = visitor;
    }

    @Override
    public void declaration(Declaration node) {
      visitor.accept(node);
      super.declaration(node);
    }
  }

  /** Shows statements. */
  private static final class Statements extends TreeWalk {
    private final Consumer<Statement> visitor;

    Statements(Consumer<Statement> visitor) {
      this.visitor = visitor;
    }

    @Override
    public void statement(Statement node) {
      visitor.accept(node);
      super.statement(node);
    }
  }
}
