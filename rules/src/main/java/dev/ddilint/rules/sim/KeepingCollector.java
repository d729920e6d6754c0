package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.HashSet;
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
  private final Set<Keepings.Given> given = new LinkedHashSet<>();
  private final Map<Span, Set<String>> types = new LinkedHashMap<>();
  private final Map<Span, Home> taken = new LinkedHashMap<>();
  private final Map<Span, Keepings.LostInRound> lost = new LinkedHashMap<>();
  private final Set<Value> gave = new HashSet<>();
  private final Set<Home> gaveFrom = new HashSet<>();

  /** A place of a type gets a value. */
  void assigned(Region place, CType type, Value value, MachineState state) {
    if (value instanceof Value.Constant || !Places.isPointer(type)) {
      return;
    }
    Optional<ObjectState> object = handedOut(value, state);
    if (object.isPresent()) {
      types
          .computeIfAbsent(object.get().since(), since -> new LinkedHashSet<>())
          .add(Keepings.pointee(type));
    }
    if (!place.isLocal()) {
      stored(place, value, state);
    }
  }

  /** Memory that outlives the function gets a pointer or a handle. */
  void stored(Region place, Value value, MachineState state) {
    if (value instanceof Value.Constant) {
      return;
    }
    Optional<Home> home = Home.of(place);
    if (home.isPresent()) {
      put(home.get(), value, state);
    }
  }

  /** A place, or a list, gets a pointer or a handle. */
  void put(Home home, Value value, MachineState state) {
    if (value instanceof Value.Constant) {
      return;
    }
    Optional<ObjectState> object = within(value, state);
    Optional<Home> from = cameFrom(value, object);
    if (from.isPresent()) {
      gave(value);
      moved.add(new Keepings.Moved(from.get(), home));
    } else if (object.isPresent()) {
      kept.add(new Keepings.Kept(object.get().handedOn(), home));
    } else if (isParameter(value)) {
      given.add(new Keepings.Given(value, home));
    } else {
      mixed.add(home);
    }
  }

  /** Where a pointer was before, or what it leads to. */
  private Optional<Home> cameFrom(Value value, Optional<ObjectState> object) {
    if (object.isPresent() && taken.containsKey(object.get().since())) {
      return Optional.ofNullable(taken.get(object.get().since()));
    }
    return Keepings.from(value);
  }

  /** What the callers of a function gave it goes where it puts that. */
  void inherited(Keepings callee, Renaming renaming, MachineState state) {
    for (Keepings.Given each : callee.given()) {
      put(each.home(), renaming.value(each.parameter()), state);
    }
  }

  private static boolean isParameter(Value value) {
    if (value instanceof Value.Address address) {
      return address.region().root() instanceof Region.Pointee pointee
          && isParameter(pointee.pointer());
    }
    return value instanceof Value.Content content
        && content.region() instanceof Region.Local
        && content.since().equals(Memory.ENTRY);
  }

  /** What a pointer leads to, or into. */
  private static Optional<ObjectState> within(Value value, MachineState state) {
    Table<Region, ObjectState> states = state.property().objects().states();
    for (int i = 0; i < states.size(); i++) {
      ObjectState object = states.value(i);
      if (object.alive()
          && object.kind().nature() != Nature.IN_PLACE
          && TrackedObjects.leadsTo(value, states.key(i))) {
        return Optional.of(object);
      }
    }
    return Optional.empty();
  }

  /** Something is taken from where it was kept. */
  void taken(Span since, Home from) {
    taken.put(since, from);
  }

  /** A pointer goes to somebody who may keep it, or give back what it leads to. */
  void gave(Value pointer) {
    if (pointer instanceof Value.Content || pointer instanceof Value.Produced) {
      gave.add(pointer);
      Optional<Home> from = Keepings.from(pointer);
      if (from.isPresent()) {
        gaveFrom.add(from.get());
      }
    }
  }

  boolean gaveAway(Value pointer) {
    return gave.contains(pointer)
        || Keepings.from(pointer)
            .filter(home -> gaveFrom.stream().anyMatch(home::mayBe))
            .isPresent();
  }

  /** Whether something that was handed out went to one place only. */
  boolean isKeptOnce(ObjectState object) {
    return kept.stream().filter(each -> each.object().since().equals(object.since())).count() == 1;
  }

  void lost(ObjectState object, List<Event> path) {
    lost.putIfAbsent(object.since(), new Keepings.LostInRound(object, path));
  }

  private static Optional<ObjectState> handedOut(Value value, MachineState state) {
    return state.property().objects().states().isEmpty()
        ? Optional.empty()
        : state.property().objects().at(Places.pointee(value)).filter(ObjectState::alive);
  }

  Keepings result() {
    return new Keepings(
        List.copyOf(kept),
        List.copyOf(moved),
        mixed,
        given,
        types,
        taken,
        List.copyOf(lost.values()));
  }
}
