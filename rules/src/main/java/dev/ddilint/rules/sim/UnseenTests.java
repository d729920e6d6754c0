package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.List;

/**
 * Macros that nobody defines, because tracing tools make them, may test the status that they are
 * given first and leave the function: what a later test of it says of the way here is not certain.
 */
final class UnseenTests {
  private UnseenTests() {}

  static MachineState by(
      Expression.Call call, List<Value> arguments, UnitContext unit, MachineState state) {
    return !arguments.isEmpty()
            && unit.isStatus(call.arguments().get(0))
            && arguments.get(0) instanceof Value.Produced
        ? state.with(state.memory().store(key(arguments.get(0)), Value.Constant.ONE))
        : state;
  }

  /** A branch depends on a value. */
  static MachineState doubting(Value condition, MachineState state) {
    return !state.property().requests().isEmpty() && isTested(condition, state)
        ? state.with(state.property().requests().escaping())
        : state;
  }

  private static boolean isTested(Value value, MachineState state) {
    return value instanceof Value.Operation operation
        ? isTested(operation.left(), state) || isTested(operation.right(), state)
        : value instanceof Value.Produced && state.memory().contents().containsKey(key(value));
  }

  private static Region key(Value value) {
    return new Region.Shadow(new Region.Pointee(value), Trait.TESTED);
  }
}
