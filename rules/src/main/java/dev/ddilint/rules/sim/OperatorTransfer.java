package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Arithmetic;
import dev.ddilint.rules.value.Value;

/** What operators and conversions yield, and what they tell of their operands. */
final class OperatorTransfer {
  private OperatorTransfer() {}

  /**
   * Two operands; the state is that behind the right one. A pointer that goes into a number nobody
   * can follow is lost from sight.
   */
  static Valued apply(BinaryOperator operator, Value left, Valued right) {
    if (operator == BinaryOperator.COMMA) {
      return right;
    }
    Value result = Arithmetic.apply(operator, left, right.value(), right.state().memory());
    MachineState after =
        isComparison(operator)
                && !new Value.Operation(operator, left, right.value()).comparesWithAddress()
            ? right.state().asked(left).asked(right.value())
            : right.state();
    if (isComparison(operator) && !after.property().objects().isEmpty()) {
      after = uncertain(left, right.value(), after);
    }
    return result.isKnown()
        ? new Valued(after, result)
        : new Valued(after.handingOn(left).handingOn(right.value()), result);
  }

  /** An entry that is compared with a place in memory may be the head of an empty list. */
  private static MachineState uncertain(Value left, Value right, MachineState state) {
    boolean constant = left instanceof Value.Constant || right instanceof Value.Constant;
    TrackedObjects objects = state.property().objects();
    return constant ? state : state.with(objects.withoutEntriesAt(left).withoutEntriesAt(right));
  }

  private static boolean isComparison(BinaryOperator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, BIT_AND -> true;
      default -> false;
    };
  }

  /** {@code ~value}. */
  static Value complement(Value value) {
    return value instanceof Value.Constant constant
        ? new Value.Constant(~constant.number())
        : Value.ANYTHING;
  }

  /** A number as a type holds it. */
  static Value convert(Value.Constant constant, CType type) {
    if (!(type instanceof CType.Integral integral) || integral.size() >= 8) {
      return constant;
    }
    int shift = 64 - integral.size() * 8;
    long shifted = constant.number() << shift;
    return Value.Constant.of(integral.signed() ? shifted >> shift : shifted >>> shift);
  }
}
