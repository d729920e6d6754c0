package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Value;
import java.util.List;

/** What an expression yields on one path. */
record Valued(MachineState state, Value value) implements Results<Valued> {

  @Override
  public Valued get(int way) {
    return this;
  }

  List<Valued> alone() {
    return List.of(this);
  }
}
