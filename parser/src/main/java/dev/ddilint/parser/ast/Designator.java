package dev.ddilint.parser.ast;

import java.util.Optional;

/** A step into an aggregate, in an initializer or in {@code offsetof}. */
public sealed interface Designator {
  /** {@code .name}. */
  record Field(Identifier name) implements Designator {}

  /** {@code [index]}, or GNU's {@code [low ... high]}. */
  record Index(Expression low, Optional<Expression> high) implements Designator {}
}
