package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.Optional;

/** Something that a slot gets its value from. */
sealed interface Source {

  /**
   * An expression.
   *
   * @param within the function that evaluates it; none of a global variable's initializer
   */
  record Value(Optional<Node> within, ParsedUnit unit, Expression expression) implements Source {}

  /** Another slot, through a pointer that was handed over. */
  record Same(Slot slot) implements Source {}

  /** Something that is not followed. */
  record Unknown() implements Source {}
}
