package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;

/** Anything with a place in the source. */
public interface Node {
  Span span();
}
