package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.resource.BitState;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectKinds;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.resource.TrackedBits;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;

/** What one call, or one access, does to the objects of a path. */
final class ObjectTransfer {
  /** What the table of kinds calls something that the driver took from where it kept it. */
  private static final String TAKEN = "taken_entry";

  private final Observations observations;
  private final ObjectKinds kinds;
  private final String routine;
  private final Span place;
  private final Optional<Page> page;

  /**
   * @param routine that does it; empty for a plain access
   * @param page of the routine
   */
  ObjectTransfer(
      Observations observations,
      ObjectKinds kinds,
      String routine,
      Span place,
      Optional<Page> page) {
    this.observations = observations;
    this.kinds = kinds;
    this.routine = routine;
    this.place = place;
    this.page = page;
  }

  ObjectKinds kinds() {
    return kinds;
  }

  /** For the whole driver: that something begins or ends here. */
  void life(
      String kind,
      boolean begins,
      Region object,
      String endsBefore,
      FunctionContract contract,
      MachineState state) {
    boolean own = isOwn(object, state);
    observations.life(new LifeSite(kind, begins, object, own, endsBefore, contract, place));
  }

  /** Whether the path itself was handed out what is at a place. */
  static boolean isOwn(Region object, MachineState state) {
    return found(object, state)
        .map(known -> known.kind().nature())
        .filter(nature -> nature != Nature.IN_PLACE && nature != Nature.ENTRY)
        .isPresent();
  }

  /** The life of an object in the driver's own memory begins. */
  MachineState begin(String name, Region object, MachineState state) {
    ObjectKind kind = kinds.of(name);
    if (isCounted(kind) || !isOne(object)) {
      return state;
    }
    found(object, state)
        .filter(known -> known.alive() && known.kind().equals(kind))
        .ifPresent(known -> misuse(Misuse.Kind.BEGUN_TWICE, known, object, state));
    MachineState begun = become(object, ObjectState.begun(kind, place, routine), "begins", state);
    return kind.nature() == Nature.SAVED_STATE ? withLevel(object, begun) : begun;
  }

  /**
   * An object, memory or a handle is handed to the driver. Several shares in one object are not
   * counted: it is followed no further.
   *
   * @param own to a variable of the running call, which has to do something with it; else to memory
   *     that others see
   */
  MachineState handOut(String name, Value resource, boolean own, MachineState state) {
    Region object = Places.pointee(resource);
    ObjectKind kind = kinds.of(name);
    if (kind.nature() == Nature.COUNTED && state.property().objects().isOwed(object)) {
      return state.with(state.property().objects().without(object::equals));
    }
    if (kind.nature() == Nature.UNLISTED
        || !(resource instanceof Value.Produced)
        || (!own && kind.nature() == Nature.COUNTED)) {
      return state;
    }
    return become(
        object,
        own ? ObjectState.handedOut(kind, place, routine) : ObjectState.begun(kind, place, routine),
        "hands out",
        state);
  }

  /** The driver takes something from where it kept it: it must not lose it. */
  MachineState take(Value entry, Home from, MachineState state) {
    if (!(entry instanceof Value.Produced || entry instanceof Value.Content)
        || found(Places.pointee(entry), state).isPresent()) {
      return state;
    }
    observations.keepings().taken(place, from);
    return become(
        Places.pointee(entry),
        ObjectState.handedOut(
            kinds.of(TAKEN), place, routine.isEmpty() ? from.toString() : routine),
        "takes",
        state);
  }

  /** An object of a kind is made with bits set that the caller has to clear. */
  MachineState leaveSet(Fact.LeavesSet fact, String kind, Region member, MachineState state) {
    TrackedBits bits =
        state
            .property()
            .objects()
            .bits()
            .opening(
                member,
                new BitState.Open(kinds.of(kind), fact.bits(), fact.name(), place, routine));
    return explained(
        state.with(state.property().objects().with(bits)),
        "%s leaves %s set in the new object".formatted(routine, fact.name()));
  }

  /** An object ends, or is given back. */
  MachineState end(String name, Region object, MachineState before) {
    MachineState state = before.with(before.property().objects().withoutEntriesIn(object));
    ObjectKind kind = kinds.of(name);
    Optional<ObjectState> known = found(object, state);
    if (known.isPresent()) {
      checkEnd(kind, known.get(), object, state);
    }
    if (kind.nature() == Nature.SAVED_STATE) {
      checkSaved(kind, known, object, state);
    }
    if (kind.nature() == Nature.MEMORY) {
      checkWithin(object, state);
    }
    boolean ownShare =
        kind.nature() == Nature.COUNTED && known.filter(ObjectState::owed).isPresent();
    if ((isCounted(kind) && !ownShare) || !isOne(object)) {
      return state.with(state.property().objects().without(object::equals));
    }
    MachineState ended =
        state.with(state.property().objects().end(object, ObjectState.ended(kind, place, routine)));
    return object.isKnown() ? explained(ended, "ends", kind) : ended;
  }

  /** The level at which a state of the processor was saved. */
  private static MachineState withLevel(Region object, MachineState state) {
    Value level = new Value.Snapshot(state.property().irql());
    return state.with(state.memory().store(levelOf(object), level));
  }

  private static Region levelOf(Region object) {
    return new Region.Shadow(object, Trait.SAVED_LEVEL);
  }

  private void checkSaved(
      ObjectKind kind, Optional<ObjectState> known, Region object, MachineState state) {
    if (known.isEmpty() && object.isLocal() && state.memory().isUnwritten(object)) {
      misuse(Misuse.Kind.ENDED_UNBEGUN, ObjectState.ended(kind, place, routine), object, state);
    }
    state
        .memory()
        .contents()
        .get(levelOf(object))
        .flatMap(LevelTransfer::stateOf)
        .filter(level -> known.isPresent() && level.differsFrom(state.property().irql()))
        .ifPresent(
            level -> misuse(Misuse.Kind.ENDED_AT_OTHER_LEVEL, known.orElseThrow(), object, state));
  }

  private void checkEnd(ObjectKind kind, ObjectState known, Region object, MachineState state) {
    if (known.kind().equals(kind) || isSameHandle(known, kind)) {
      if (!known.alive()) {
        misuse(Misuse.Kind.ENDED_TWICE, known, object, state);
      }
    } else if (known.alive()
        && known.kind().nature() == Nature.MEMORY
        && kind.nature() == Nature.MEMORY) {
      misuse(Misuse.Kind.ENDED_OTHERWISE, known, object, state);
    }
  }

  /** A routine that closes handles of several kinds closes it once, whichever it is of. */
  private boolean isSameHandle(ObjectState known, ObjectKind kind) {
    return known.kind().nature() == Nature.SINGLE
        && kind.nature() == Nature.SINGLE
        && !known.alive()
        && !known.since().equals(place);
  }

  /** Objects that live in memory end before it does. */
  private void checkWithin(Region memory, MachineState state) {
    for (Table.Entry<Region, ObjectState> entry : state.property().objects().states().entries()) {
      Region object = entry.getKey();
      if (entry.getValue().alive()
          && !entry.getValue().owed()
          && entry.getValue().kind().nature() == Nature.IN_PLACE
          && object.isWithin(memory)) {
        misuse(Misuse.Kind.FREED_WHILE_ALIVE, entry.getValue(), object, state);
      }
    }
  }

  /** An object has to be alive here. */
  void use(Region object, MachineState state) {
    found(object, state)
        .filter(known -> !known.alive())
        .ifPresent(known -> misuse(Misuse.Kind.USED_AFTER_END, known, object, state));
  }

  /** An object has to be alive here, and nothing made it so. */
  void useUntouched(String kind, Region object, MachineState state) {
    observations.misuse(
        new Misuse(
            Misuse.Kind.USED_BEFORE_INIT,
            ObjectState.ended(kinds.of(kind), place, ""),
            object,
            routine,
            place,
            page,
            state.trail().events()));
  }

  /** Memory is read or written. */
  void touch(Region region, MachineState state) {
    Region root = region.root();
    Optional<ObjectState> known = found(root, state);
    if (known.isPresent() && !known.get().alive() && known.get().kind().nature() == Nature.MEMORY) {
      misuse(Misuse.Kind.USED_AFTER_END, known.get(), root, state);
    }
  }

  private static boolean isCounted(ObjectKind kind) {
    return kind.nature() == Nature.COUNTED || kind.nature() == Nature.UNLISTED;
  }

  private static Optional<ObjectState> found(Region object, MachineState state) {
    return state.property().objects().at(object);
  }

  /** An element of an array that cannot be told apart from the others is not followed. */
  static boolean isOne(Region object) {
    Region at = object;
    while (at instanceof Region.Field field) {
      at = field.base();
    }
    return !(at instanceof Region.Element element)
        || (element.index() instanceof Value.Constant && isOne(element.base()));
  }

  private MachineState become(Region object, ObjectState next, String verb, MachineState state) {
    TrackedObjects objects = state.property().objects().with(object, next);
    return explained(state.with(objects), verb, next.kind());
  }

  private MachineState explained(MachineState after, String verb, ObjectKind kind) {
    return explained(after, routine + " " + verb + " " + kind.noun());
  }

  private MachineState explained(MachineState after, String done) {
    return after.then(
        new Event(Event.Kind.OBJECT, place, done, after.property().situation(), false, page));
  }

  private void misuse(Misuse.Kind kind, ObjectState known, Region object, MachineState state) {
    observations.misuse(
        new Misuse(
            kind,
            known,
            object,
            routine,
            place,
            page,
            since(known.since(), state.trail().events())));
  }

  /** The steps since an object came into its state; what others went through does not matter. */
  static List<Event> since(Span origin, List<Event> path) {
    int start = 0;
    for (int i = 0; i < path.size(); i++) {
      if (isAbout(origin, path.get(i))) {
        start = i;
      }
    }
    return path.subList(start, path.size()).stream()
        .filter(event -> event.kind() != Event.Kind.OBJECT || isAbout(origin, event))
        .map(ObjectTransfer::told)
        .toList();
  }

  /** The last step in which something happened to an object at a place. */
  static Optional<Event> about(Span origin, List<Event> path) {
    return path.stream()
        .filter(event -> isAbout(origin, event))
        .reduce((earlier, later) -> later)
        .map(ObjectTransfer::told);
  }

  /** Steps about other objects explain nothing and are left out of reports; this one is told. */
  static Event told(Event event) {
    Event.Kind kind =
        switch (event.kind()) {
          case OBJECT -> Event.Kind.ACQUIRE;
          case DECISION -> Event.Kind.BRANCH;
          default -> event.kind();
        };
    return new Event(kind, event.span(), event.message(), event.situation(), false, event.page());
  }

  private static boolean isAbout(Span origin, Event event) {
    return event.kind() == Event.Kind.OBJECT && event.span().equals(origin);
  }
}
