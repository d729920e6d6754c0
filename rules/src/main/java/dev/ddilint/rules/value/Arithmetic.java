package dev.ddilint.rules.value;

import dev.ddilint.parser.ast.BinaryOperator;

/** Operations on values, as far as constants and ranges decide them. */
public final class Arithmetic {
  /** Longer names are given up: they come from loops that build them and help no branch. */
  private static final int MAX_DEPTH = 12;

  private Arithmetic() {}

  /** The value of an operation, given what memory knows of its operands. */
  public static Value apply(BinaryOperator operator, Value left, Value right, Memory memory) {
    if (left instanceof Value.Constant a && right instanceof Value.Constant b) {
      return fold(operator, a.number(), b.number());
    }
    if (isComparison(operator)) {
      return left instanceof Value.Constant
          ? compare(mirrored(operator), right, left, memory)
          : compare(operator, left, right, memory);
    }
    if (operator == BinaryOperator.LOGICAL_AND || operator == BinaryOperator.LOGICAL_OR) {
      return logical(operator, left, right, memory);
    }
    return symbolic(operator, left, right);
  }

  /** {@code !value}. */
  public static Value not(Value value, Memory memory) {
    return apply(BinaryOperator.EQUAL, value, Value.Constant.ZERO, memory);
  }

  /** Whether the value is a truth value made by a comparison. */
  public static boolean isTruth(Value value) {
    return value instanceof Value.Operation operation
        && (isComparison(operation.operator())
            || operation.operator() == BinaryOperator.LOGICAL_AND
            || operation.operator() == BinaryOperator.LOGICAL_OR);
  }

  private static boolean isComparison(BinaryOperator operator) {
    return operator.precedence() == BinaryOperator.EQUAL.precedence()
        || operator.precedence() == BinaryOperator.LESS.precedence();
  }

  private static BinaryOperator mirrored(BinaryOperator operator) {
    return switch (operator) {
      case LESS -> BinaryOperator.GREATER;
      case LESS_EQUAL -> BinaryOperator.GREATER_EQUAL;
      case GREATER -> BinaryOperator.LESS;
      case GREATER_EQUAL -> BinaryOperator.LESS_EQUAL;
      default -> operator;
    };
  }

  private static Value compare(BinaryOperator operator, Value left, Value right, Memory memory) {
    if (left.isKnown() && left.equals(right)) {
      return Value.of(
          operator == BinaryOperator.EQUAL
              || operator == BinaryOperator.LESS_EQUAL
              || operator == BinaryOperator.GREATER_EQUAL);
    }
    Range a = memory.range(left);
    Range b = memory.range(right);
    return switch (operator) {
      case EQUAL -> a.meet(b).isEmpty() ? Value.Constant.ZERO : symbolic(operator, left, right);
      case NOT_EQUAL -> a.meet(b).isEmpty() ? Value.Constant.ONE : symbolic(operator, left, right);
      case LESS -> decided(a.high() < b.low(), a.low() >= b.high(), operator, left, right);
      case LESS_EQUAL -> decided(a.high() <= b.low(), a.low() > b.high(), operator, left, right);
      case GREATER -> decided(a.low() > b.high(), a.high() <= b.low(), operator, left, right);
      default -> decided(a.low() >= b.high(), a.high() < b.low(), operator, left, right);
    };
  }

  private static Value decided(
      boolean yes, boolean no, BinaryOperator operator, Value left, Value right) {
    return yes ? Value.Constant.ONE : no ? Value.Constant.ZERO : symbolic(operator, left, right);
  }

  private static Value logical(BinaryOperator operator, Value left, Value right, Memory memory) {
    boolean and = operator == BinaryOperator.LOGICAL_AND;
    Range a = memory.range(left);
    Range b = memory.range(right);
    boolean leftTrue = a.excludesZero();
    boolean rightTrue = b.excludesZero();
    boolean leftFalse = a.isExact() && a.low() == 0;
    boolean rightFalse = b.isExact() && b.low() == 0;
    if (and ? leftFalse || rightFalse : leftTrue || rightTrue) {
      return Value.of(!and);
    }
    if (and ? leftTrue && rightTrue : leftFalse && rightFalse) {
      return Value.of(and);
    }
    return symbolic(operator, left, right);
  }

  private static Value symbolic(BinaryOperator operator, Value left, Value right) {
    if (left instanceof Value.Operation inner
        && isSum(operator)
        && isSum(inner.operator())
        && inner.right() instanceof Value.Constant
        && right instanceof Value.Constant) {
      return shifted(
          inner.left(), signed(inner.operator(), inner.right()) + signed(operator, right));
    }
    Value result = new Value.Operation(operator, left, right);
    return result.isKnown() && result.depth() <= MAX_DEPTH ? result : Value.ANYTHING;
  }

  private static boolean isSum(BinaryOperator operator) {
    return operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT;
  }

  private static long signed(BinaryOperator operator, Value constant) {
    long number = ((Value.Constant) constant).number();
    return operator == BinaryOperator.ADD ? number : -number;
  }

  /** {@code (x + 1) - 1} is {@code x}: counts that go up and down again compare equal. */
  private static Value shifted(Value value, long by) {
    return by == 0 ? value : symbolic(BinaryOperator.ADD, value, new Value.Constant(by));
  }

  private static Value fold(BinaryOperator operator, long a, long b) {
    return switch (operator) {
      case COMMA -> new Value.Constant(b);
      case LOGICAL_OR -> Value.of(a != 0 || b != 0);
      case LOGICAL_AND -> Value.of(a != 0 && b != 0);
      case BIT_OR -> new Value.Constant(a | b);
      case BIT_XOR -> new Value.Constant(a ^ b);
      case BIT_AND -> new Value.Constant(a & b);
      case EQUAL -> Value.of(a == b);
      case NOT_EQUAL -> Value.of(a != b);
      case LESS -> Value.of(a < b);
      case LESS_EQUAL -> Value.of(a <= b);
      case GREATER -> Value.of(a > b);
      case GREATER_EQUAL -> Value.of(a >= b);
      case SHIFT_LEFT -> new Value.Constant(a << b);
      case SHIFT_RIGHT -> new Value.Constant(a >> b);
      case ADD -> new Value.Constant(a + b);
      case SUBTRACT -> new Value.Constant(a - b);
      case MULTIPLY -> new Value.Constant(a * b);
      case DIVIDE -> b == 0 ? Value.ANYTHING : new Value.Constant(a / b);
      case REMAINDER -> b == 0 ? Value.ANYTHING : new Value.Constant(a % b);
    };
  }
}
