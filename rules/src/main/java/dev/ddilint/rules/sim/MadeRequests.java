package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/** The requests that the driver made itself. */
final class MadeRequests {
  private MadeRequests() {}

  /** Of one that the driver made and did not take a stack location of for itself. */
  static Optional<ObjectState> maker(Region request, MachineState state) {
    return state
        .property()
        .objects()
        .at(request)
        .filter(made -> made.alive() && made.kind().leaks())
        .filter(made -> made.kind().nature() == Nature.MEMORY)
        .filter(made -> !state.memory().contents().containsKey(location(request)));
  }

  /** The driver takes a stack location for itself: it may complete what it made. */
  static MachineState locationTaken(Region request, MachineState state) {
    return state.with(state.memory().store(location(request), Value.Constant.ONE));
  }

  private static Region location(Region request) {
    return new Region.Shadow(request, Trait.OWN_LOCATION);
  }
}
