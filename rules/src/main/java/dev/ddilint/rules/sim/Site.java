package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Node;

/** A syntax node as a key: records compare by content, and two calls can read the same. */
record Site(Node node, int part) {

  static Site of(Node node) {
    return new Site(node, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Site site && site.node == node && site.part == part;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(node) + part;
  }

  @Override
  public String toString() {
    return node.span().toString();
  }
}
