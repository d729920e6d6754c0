package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;

/** Something that a slot gets its value from. */
sealed interface Source {

  /** An expression. */
  record Value(ParsedUnit unit, Expression expression) implements Source {}

  /** Another slot, through a pointer that was handed over. */
  record Same(Slot slot) implements Source {}

  /** Something that is not followed. */
  record Unknown() implements Source {}
}
