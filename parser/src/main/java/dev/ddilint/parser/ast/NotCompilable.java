package dev.ddilint.parser.ast;

/**
 * Something has no compiled form; the header it stands in is read from its text in every run. No
 * model header needs that.
 */
public final class NotCompilable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotCompilable(Node node) {
    super(node.span() + ": " + node.getClass().getSimpleName() + " has no compiled form");
  }
}
