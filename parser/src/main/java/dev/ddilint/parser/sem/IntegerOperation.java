package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.sem.CType.Integral;
import java.util.OptionalLong;

/**
 * A binary operator on constants.
 *
 * @param type the type in which its operands meet
 */
record IntegerOperation(BinaryOperator operator, Integral type) {

  /** The result; empty where C leaves it undefined. */
  OptionalLong apply(long leftOperand, long rightOperand) {
    long left = Arithmetic.wrap(leftOperand, type);
    long right = Arithmetic.wrap(rightOperand, type);
    return switch (operator) {
      case BIT_OR -> of(left | right);
      case BIT_XOR -> of(left ^ right);
      case BIT_AND -> of(left & right);
      case ADD -> of(left + right);
      case SUBTRACT -> of(left - right);
      case MULTIPLY -> of(left * right);
      case DIVIDE, REMAINDER -> right == 0 ? OptionalLong.empty() : of(quotient(left, right));
      case SHIFT_LEFT, SHIFT_RIGHT -> shift(left, rightOperand);
      case EQUAL -> truth(left == right);
      case NOT_EQUAL -> truth(left != right);
      case LESS -> truth(compare(left, right) < 0);
      case LESS_EQUAL -> truth(compare(left, right) <= 0);
      case GREATER -> truth(compare(left, right) > 0);
      case GREATER_EQUAL -> truth(compare(left, right) >= 0);
      case COMMA, LOGICAL_AND, LOGICAL_OR -> OptionalLong.empty();
    };
  }

  private OptionalLong of(long result) {
    return OptionalLong.of(Arithmetic.wrap(result, type));
  }

  private static OptionalLong truth(boolean holds) {
    return OptionalLong.of(holds ? 1 : 0);
  }

  private long quotient(long left, long right) {
    if (operator == BinaryOperator.DIVIDE) {
      return type.signed() ? left / right : Long.divideUnsigned(left, right);
    }
    return type.signed() ? left % right : Long.remainderUnsigned(left, right);
  }

  private OptionalLong shift(long left, long distance) {
    if (distance < 0 || distance >= (long) type.size() * Byte.SIZE) {
      return OptionalLong.empty();
    }
    if (operator == BinaryOperator.SHIFT_LEFT) {
      return of(left << distance);
    }
    return of(type.signed() ? left >> distance : left >>> distance);
  }

  private int compare(long left, long right) {
    return type.signed() ? Long.compare(left, right) : Long.compareUnsigned(left, right);
  }
}
