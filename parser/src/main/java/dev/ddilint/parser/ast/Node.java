package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;

/** Anything with a place in the source. */
public interface Node {
  /**
   * Of a node that does not belong to a unit. The parser numbers the nodes of a unit about which
   * side tables are asked most, each kind for itself from 1. A number is no part of what a node
   * says: nodes are equal without it.
   */
  int NO_NUMBER = 0;

  Span span();
}
