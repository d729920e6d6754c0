package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/**
 * Where paths met, which of their values belong together is not known any longer: a status and a
 * flag that tell of the same failure. A second test of such values may lead where no path goes, so
 * that nothing more is said of requests.
 */
final class MetTests {
  private MetTests() {}

  /** A branch depends on a value. */
  static MachineState doubting(Value condition, MachineState state) {
    if (state.property().requests().isEmpty()) {
      return state;
    }
    if (condition instanceof Value.Operation operation) {
      return doubting(operation.right(), doubting(operation.left(), state));
    }
    Optional<Object> point = Memory.meetingPoint(condition);
    if (point.isEmpty()) {
      return state;
    }
    Region key =
        new Region.Shadow(new Region.Pointee(new Value.Produced(point.get())), Trait.TESTED);
    Optional<Value> first = state.memory().contents().get(key);
    return first.isPresent() && !first.get().equals(condition)
        ? state.with(state.property().requests().escaping())
        : state.with(state.memory().store(key, condition));
  }
}
