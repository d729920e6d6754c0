package dev.ddilint.rules.release;

import dev.ddilint.parser.ast.BinaryOperator;
import java.util.Optional;

/** What a path has learned of a value. */
enum Outcome {
  /** It is not 0. */
  NOT_ZERO,
  ZERO,
  /** As a status it is a success: not below 0. */
  SUCCESS,
  FAILURE;

  boolean allows(long value) {
    return switch (this) {
      case NOT_ZERO -> value != 0;
      case ZERO -> value == 0;
      case SUCCESS -> (int) value >= 0;
      case FAILURE -> (int) value < 0;
    };
  }

  Outcome opposite() {
    return switch (this) {
      case NOT_ZERO -> ZERO;
      case ZERO -> NOT_ZERO;
      case SUCCESS -> FAILURE;
      case FAILURE -> SUCCESS;
    };
  }

  /**
   * What a comparison with a constant that came out true says of its left side, if that is one of
   * these.
   */
  static Optional<Outcome> ofComparison(BinaryOperator operator, long constant) {
    return switch (operator) {
      case EQUAL -> Optional.of(constant == 0 ? ZERO : NOT_ZERO);
      case NOT_EQUAL -> constant == 0 ? Optional.of(NOT_ZERO) : Optional.empty();
      case GREATER_EQUAL -> constant == 0 ? Optional.of(SUCCESS) : Optional.empty();
      case LESS -> constant == 0 ? Optional.of(FAILURE) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
