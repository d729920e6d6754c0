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
      Optional<MachineState> next = Assumptions.within(range, value, state);
      if (next.isPresent()) {
        arrivals.add(new Arrival<>(label.target(), next.get()));
      }
      if (range.isExact() && otherwise.isPresent()) {
        otherwise = without(range.low(), otherwise.get());
      }
    }
    if (otherwise.isPresent()) {
      arrivals.add(new Arrival<>(choice.otherwise(), unexpected(otherwise.get())));
    }
    return arrivals;
  }

  /**
   * Without a default the author holds other values impossible, mostly because a routine serves
   * some kinds of requests only: nothing is said about what happens to requests then.
   */
  private MachineState unexpected(MachineState left) {
    return choice.hasDefault() ? left : left.with(left.property().requests().escaping());
  }

  private Optional<MachineState> without(long number, MachineState state) {
    return Assumptions.within(state.memory().range(value).without(number), value, state);
  }
}
