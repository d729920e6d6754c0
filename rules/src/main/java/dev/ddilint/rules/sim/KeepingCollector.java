package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what one function's simulation puts where. */
final class KeepingCollector {
  private final Set<Keepings.Kept> kept = new LinkedHashSet<>();
  private final Set<Keepings.Moved> moved = new LinkedHashSet<>();
  private final Set<Home> mixed = new LinkedHashSet<>();
  private final Map<Span, Set<String>> types = new LinkedHashMap<>();

  /** A place of a type gets a value. */
  void assigned(Region place, CType type, Value value, MachineState state) {
    if (value instanceof Value.Constant || !Places.isPointer(type)) {
      return;
    }
    handedOut(value, state)
        .ifPresent(
            object ->
                types
                    .computeIfAbsent(object.since(), since -> new LinkedHashSet<>())
                    .add(Keepings.pointee(type)));
    if (!place.isLocal()) {
      stored(place, value, state);
    }
  }

  /** Memory that outlives the function gets a pointer or a handle. */
  void stored(Region place, Value value, MachineState state) {
    Optional<Home> home = Home.of(place);
    if (home.isEmpty() || value instanceof Value.Constant) {
      return;
    }
    Optional<ObjectState> object = handedOut(value, state);
    if (object.isPresent()) {
      kept.add(new Keepings.Kept(object.get().handedOn(), home.get()));
    } else {
      Keepings.from(value)
          .ifPresentOrElse(
              other -> moved.add(new Keepings.Moved(other, home.get())),
              () -> mixed.add(home.get()));
    }
  }

  private static Optional<ObjectState> handedOut(Value value, MachineState state) {
    return state.property().objects().states().isEmpty()
        ? Optional.empty()
        : state.property().objects().at(Places.pointee(value)).filter(ObjectState::alive);
  }

  Keepings result() {
    return new Keepings(List.copyOf(kept), List.copyOf(moved), mixed, types);
  }
}
