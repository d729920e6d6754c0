package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.value.Arithmetic;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/**
 * What follows from taking a branch: a state in which the value is true, or false; none when that
 * cannot be.
 */
final class Assumptions {

  private Assumptions() {}

  static Optional<MachineState> assume(Value value, boolean truth, MachineState state) {
    if (value instanceof Value.Operation operation) {
      return assumeOperation(operation, truth, state);
    }
    return constrain(value, truth ? Range.NONZERO : Range.exactly(0), state);
  }

  private static Optional<MachineState> assumeOperation(
      Value.Operation operation, boolean truth, MachineState state) {
    Value left = operation.left();
    Value right = operation.right();
    switch (operation.operator()) {
      case LOGICAL_AND -> {
        return truth
            ? assume(left, true, state).flatMap(next -> assume(right, true, next))
            : oneFails(operation, left, right, false, state);
      }
      case LOGICAL_OR -> {
        return truth
            ? oneFails(operation, left, right, true, state)
            : assume(left, false, state).flatMap(next -> assume(right, false, next));
      }
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
        if (right instanceof Value.Constant constant) {
          return assumeComparison(operation, constant.number(), truth, state);
        }
      }
      default -> {
        // Nothing follows for the operands.
      }
    }
    return constrain(operation, truth ? Range.NONZERO : Range.exactly(0), state);
  }

  /**
   * Of two operands one at least has the given truth; if the other one surely has not, this one
   * has.
   */
  private static Optional<MachineState> oneFails(
      Value whole, Value left, Value right, boolean truth, MachineState state) {
    boolean leftPossible = assume(left, truth, state).isPresent();
    boolean rightPossible = assume(right, truth, state).isPresent();
    if (leftPossible && rightPossible) {
      return constrain(whole, truth ? Range.NONZERO : Range.exactly(0), state);
    }
    return leftPossible
        ? assume(left, truth, state)
        : rightPossible ? assume(right, truth, state) : Optional.empty();
  }

  private static Optional<MachineState> assumeComparison(
      Value.Operation operation, long number, boolean truth, MachineState state) {
    BinaryOperator operator = truth ? operation.operator() : opposite(operation.operator());
    Value left = operation.left();
    if (number == 0 && Arithmetic.isTruth(left)) {
      if (operator == BinaryOperator.EQUAL) {
        return assume(left, false, state);
      }
      if (operator == BinaryOperator.NOT_EQUAL) {
        return assume(left, true, state);
      }
    }
    Range allowed = allowed(operator, number, known(left, state));
    if (operator != BinaryOperator.EQUAL && operator != BinaryOperator.NOT_EQUAL) {
      return constrain(left, allowed, state);
    }
    Optional<MachineState> known =
        assumeEquality(operation, number, operator == BinaryOperator.EQUAL, state);
    return known.isPresent() ? constrain(left, allowed, known.get()) : known;
  }

  /**
   * A range cannot say that a value is not some number within it: that is remembered of the
   * comparison itself.
   */
  private static Optional<MachineState> assumeEquality(
      Value.Operation comparison, long number, boolean truth, MachineState state) {
    Value left = comparison.left();
    Value equality =
        comparison.operator() == BinaryOperator.EQUAL
            ? comparison
            : new Value.Operation(BinaryOperator.EQUAL, left, comparison.right());
    Range outcome = state.memory().range(equality);
    if (truth) {
      return outcome.isZero() ? Optional.empty() : Optional.of(state);
    }
    boolean told = number == 0 || isPassing(left) || !left.isKnown();
    return told
        ? Optional.of(state)
        : with(state.memory().constrain(equality, Range.exactly(0)), state);
  }

  /** A level that is not that of the entry may be another one where it is saved again. */
  private static boolean isPassing(Value value) {
    return value instanceof Value.Snapshot snapshot
        && !(snapshot.state() instanceof IrqlState saved && saved.asOnEntry());
  }

  private static Range allowed(BinaryOperator operator, long number, Range known) {
    return switch (operator) {
      case EQUAL -> Range.exactly(number);
      case NOT_EQUAL -> known.without(number);
      case LESS ->
          number == Long.MIN_VALUE
              ? new Range(1, 0, false)
              : new Range(Long.MIN_VALUE, number - 1, false);
      case LESS_EQUAL -> new Range(Long.MIN_VALUE, number, false);
      case GREATER ->
          number == Long.MAX_VALUE
              ? new Range(1, 0, false)
              : new Range(number + 1, Long.MAX_VALUE, false);
      default -> new Range(number, Long.MAX_VALUE, false);
    };
  }

  private static BinaryOperator opposite(BinaryOperator operator) {
    return switch (operator) {
      case EQUAL -> BinaryOperator.NOT_EQUAL;
      case NOT_EQUAL -> BinaryOperator.EQUAL;
      case LESS -> BinaryOperator.GREATER_EQUAL;
      case LESS_EQUAL -> BinaryOperator.GREATER;
      case GREATER -> BinaryOperator.LESS_EQUAL;
      default -> BinaryOperator.LESS;
    };
  }

  private static Range known(Value value, MachineState state) {
    Range known = state.memory().range(value);
    return value instanceof Value.Snapshot snapshot && snapshot.state() instanceof IrqlState saved
        ? levels(saved).meet(known)
        : known;
  }

  private static Range levels(IrqlState state) {
    return new Range(state.range().low().level(), state.range().high().level(), false);
  }

  private static Optional<MachineState> constrain(Value value, Range range, MachineState state) {
    if (value instanceof Value.Snapshot snapshot && snapshot.state() instanceof IrqlState saved) {
      return constrainLevel(saved, range, state);
    }
    return within(range, value, state);
  }

  /** A value that is no level is within a range. */
  static Optional<MachineState> within(Range range, Value value, MachineState state) {
    return with(state.memory().constrain(value, range), state);
  }

  private static Optional<MachineState> with(Optional<Memory> memory, MachineState state) {
    return memory.isPresent() ? Optional.of(state.with(memory.get())) : Optional.empty();
  }

  /**
   * A test of the current IRQL, or of a saved one, tells about the machine when the level has not
   * changed since. The level at entry is one number: what was learned of it holds for later tests.
   */
  private static Optional<MachineState> constrainLevel(
      IrqlState saved, Range range, MachineState state) {
    Value level = new Value.Snapshot(saved);
    Range left = known(level, state).meet(range);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Optional<MachineState> tested =
        saved.asOnEntry()
            ? state.memory().constrain(level, left).map(state::with)
            : Optional.of(state);
    return saved.equals(state.property().irql())
        ? tested.flatMap(
            known ->
                saved
                    .within(new Irql((int) left.low()), new Irql((int) left.high()))
                    .map(narrower -> known.with(known.property().with(narrower))))
        : tested;
  }
}
