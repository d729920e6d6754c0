package dev.ddilint.rules.sim;

import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.rules.flow.Transfer.Arrival;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways out of a {@code switch}: each label that the value can have, and the default with what
 * is left.
 */
record SwitchTransfer(Terminator.Switch choice, Value value) {

  List<Arrival<MachineState>> arrivals(MachineState state) {
    List<Arrival<MachineState>> arrivals = new ArrayList<>();
    Optional<MachineState> otherwise = Optional.of(state);
    for (Terminator.Case label : choice.cases()) {
      if (label.low().isEmpty() || label.high().isEmpty()) {
        arrivals.add(new Arrival<>(label.target(), state));
        continue;
      }
      Range range = new Range(label.low().getAsLong(), label.high().getAsLong(), false);
      constrained(state, range)
          .ifPresent(next -> arrivals.add(new Arrival<>(label.target(), next)));
      if (range.isExact()) {
        otherwise =
            otherwise.flatMap(
                left -> constrained(left, left.memory().range(value).without(range.low())));
      }
    }
    otherwise.ifPresent(left -> arrivals.add(new Arrival<>(choice.otherwise(), unexpected(left))));
    return arrivals;
  }

  /**
   * Without a default the author holds other values impossible, mostly because a routine serves
   * some kinds of requests only: nothing is said about what happens to requests then.
   */
  private MachineState unexpected(MachineState left) {
    return choice.hasDefault() ? left : left.with(left.property().requests().escaping());
  }

  private Optional<MachineState> constrained(MachineState state, Range range) {
    return state.memory().constrain(value, range).map(state::with);
  }
}
