package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/** What becomes of memory whose only pointer goes away with the place that held it. */
final class LostWithPlace {
  private LostWithPlace() {}

  /**
   * Memory is given back: whoever put the only pointer to something else there has that again, and
   * owes it.
   */
  static MachineState freed(Value pointer, KeepingCollector keepings, MachineState state) {
    Region memory = Places.pointee(pointer);
    TrackedObjects objects = state.property().objects();
    if (objects.states().isEmpty()) {
      return state;
    }
    TrackedObjects after = objects;
    for (Table.Entry<Region, Value> held : state.memory().contents().entries()) {
      if (held.getKey().isWithin(memory)) {
        after = owedAgain(held.getKey(), held.getValue(), keepings, state, after);
      }
    }
    return state.with(after);
  }

  /** A place in memory that others see is cleared. */
  static MachineState cleared(Region place, KeepingCollector keepings, MachineState state) {
    TrackedObjects objects = state.property().objects();
    Value held = state.memory().load(place);
    return objects.states().isEmpty()
        ? state
        : state.with(owedAgain(place, held, keepings, state, objects));
  }

  private static TrackedObjects owedAgain(
      Region place,
      Value held,
      KeepingCollector keepings,
      MachineState state,
      TrackedObjects objects) {
    Region object = Places.pointee(held);
    Optional<ObjectState> known = objects.at(object);
    boolean lost =
        known.isPresent()
            && known.get().alive()
            && !known.get().owed()
            && known.get().kind().nature() == Nature.MEMORY
            && keepings.isKeptOnce(known.get())
            && !keepings.gaveAway(held)
            && !isShared(place, keepings)
            && !isHeldElsewhere(held, place, state);
    return lost ? objects.with(object, known.orElseThrow().owedAgain()) : objects;
  }

  /** Somebody got the memory around the place, and may have used what was in it meanwhile. */
  private static boolean isShared(Region place, KeepingCollector keepings) {
    return place.root() instanceof Region.Pointee pointee && keepings.gaveAway(pointee.pointer());
  }

  private static boolean isHeldElsewhere(Value held, Region place, MachineState state) {
    return state.memory().contents().entries().stream()
        .anyMatch(
            other ->
                !other.getKey().equals(place)
                    && !other.getKey().isLocal()
                    && other.getValue().equals(held));
  }

  /**
   * Whether a path that clears a place means what was in it: it tested it, or fetched it before.
   */
  static boolean meansContent(Value held, MachineState state) {
    return state.memory().range(held).excludesZero()
        || state.memory().contents().entries().stream()
            .anyMatch(
                entry -> entry.getKey() instanceof Region.Local && entry.getValue().equals(held));
  }
}
