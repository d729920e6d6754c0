package dev.ddilint.parser.ast;

/**
 * Walks the tree below a node, outer nodes before inner ones, in source order. Whoever extends it
 * looks at the nodes that it cares for, and walks on by calling {@code super}.
 *
 * <p>It goes into the initializers of a declaration, but not into its types.
 */
public abstract class TreeWalk implements ChildVisitor {
  private final Children children = new Children(this);

  @Override
  public void statement(Statement node) {
    children.of(node);
  }

  @Override
  public void declaration(Declaration node) {
    for (Declaration.InitDeclarator each : node.declarators()) {
      if (each.initializer().isPresent()) {
        initializer(each.initializer().get());
      }
    }
  }

  @Override
  public void initializer(Initializer node) {
    children.of(node);
  }

  @Override
  public void expression(Expression node) {
    children.of(node);
  }
}
