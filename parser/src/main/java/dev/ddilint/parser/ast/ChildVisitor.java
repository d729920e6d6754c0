package dev.ddilint.parser.ast;

/** Is shown the nodes directly below another one; what it does not care for it leaves out. */
public interface ChildVisitor {
  default void expression(Expression node) {}

  default void statement(Statement node) {}

  default void declaration(Declaration node) {}

  default void type(TypeName node) {}

  default void initializer(Initializer node) {}
}
