package dev.ddilint.rules.resource;

import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a path knows of objects: which are alive, which ended. What is not here may be either.
 *
 * <p>An object is named by its region: where it lives, or what the pointer or handle leads to by
 * which it was handed out.
 */
public record TrackedObjects(Table<Region, ObjectState> states, TrackedBits bits) {
  public static final TrackedObjects NONE = new TrackedObjects(Table.empty(), TrackedBits.NONE);

  /**
   * Objects followed at a time: a path with more comes from generated code; the oldest are let go,
   * silently.
   */
  private static final int MOST = 24;

  public boolean isEmpty() {
    return states.isEmpty() && bits.isEmpty();
  }

  public TrackedObjects with(TrackedBits changed) {
    return changed.equals(bits) ? this : new TrackedObjects(states, changed);
  }

  public Optional<ObjectState> at(Region object) {
    return states.get(object);
  }

  public TrackedObjects with(Region object, ObjectState state) {
    return new TrackedObjects(states.with(object, state).newest(MOST), bits);
  }

  /** Without the objects that the predicate picks: nothing is known of them. */
  public TrackedObjects without(Predicate<Region> unwanted) {
    return withoutStates(unwanted).with(bits.withoutMembers(unwanted));
  }

  /** Likewise, but their makers' duties stay. */
  public TrackedObjects withoutStates(Predicate<Region> unwanted) {
    Table<Region, ObjectState> kept = states.withoutKeys(unwanted);
    return kept.equals(states) ? this : new TrackedObjects(kept, bits);
  }

  /**
   * An object ends. Where its name is not known, or memory in between may have changed it, it may
   * be any of its kind.
   */
  public TrackedObjects end(Region object, ObjectState ended) {
    TrackedObjects others =
        at(object).isPresent()
            ? this
            : new TrackedObjects(
                states.without(
                    entry ->
                        entry.getValue().kind().equals(ended.kind())
                            && entry.getValue().alive()
                            && entry.getKey().mayBe(object)),
                bits);
    TrackedObjects left = others.with(bits.ending(object, ended.kind()));
    return object.isKnown() ? left.with(object, ended) : left;
  }

  /** What a pointer leads to, or what holds a part of it, is taken over by somebody else. */
  public TrackedObjects handOn(Value pointer) {
    TrackedObjects result = this;
    for (int i = 0; i < states.size(); i++) {
      if (states.value(i).owed() && leadsTo(pointer, states.key(i))) {
        result = result.handedOn(states.key(i));
      }
    }
    return result.withoutEntriesIfUntraced(pointer);
  }

  /** A pointer that leads to nothing which is known may lead to an entry that was taken. */
  public TrackedObjects withoutEntriesIfUntraced(Value pointer) {
    boolean untraced =
        !states.isEmpty() && base(pointer) instanceof Value.Produced && !isTraced(pointer);
    return untraced ? withoutStates(this::isEntry) : this;
  }

  private boolean isTraced(Value pointer) {
    for (int i = 0; i < states.size(); i++) {
      if (leadsTo(pointer, states.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEntry(Region object) {
    return at(object).filter(state -> state.kind().nature() == Nature.ENTRY).isPresent();
  }

  private static Value base(Value value) {
    if (value instanceof Value.Container container) {
      return base(container.address());
    }
    if (value instanceof Value.Operation operation) {
      return base(operation.left());
    }
    return value instanceof Value.Address address
            && address.region().root() instanceof Region.Pointee pointee
        ? base(pointee.pointer())
        : value;
  }

  /** Somebody else may give an object back. Memory stays what it is, until somebody does. */
  public TrackedObjects handedOn(Region object) {
    return at(object)
        .filter(state -> state.kind().nature() == Nature.MEMORY)
        .map(state -> new TrackedObjects(states.with(object, state.handedOn()), bits))
        .orElseGet(() -> without(object::equals));
  }

  /** Whether a value is, or is made of, a pointer to an object or to a part of it. */
  public static boolean leadsTo(Value value, Region object) {
    if (value instanceof Value.Address address) {
      return address.region().isWithin(object)
          || (address.region().root() instanceof Region.Pointee whole
              && whole.pointer() instanceof Value.Container container
              && leadsTo(container, object));
    }
    if (value instanceof Value.Operation operation) {
      return leadsTo(operation.left(), object) || leadsTo(operation.right(), object);
    }
    if (value instanceof Value.Container container) {
      return leadsTo(container.address(), object);
    }
    return object instanceof Region.Pointee pointee && pointee.pointer().equals(value);
  }

  /** Without the entries that were taken out and that a name is made of. */
  public TrackedObjects withoutEntriesIn(Region name) {
    if (states.isEmpty()) {
      return this;
    }
    if (name.root() instanceof Region.Pointee whole) {
      TrackedObjects traced = withoutEntriesIfUntraced(whole.pointer());
      if (!traced.equals(this)) {
        return traced;
      }
    }
    return withoutStates(
        object ->
            isEntry(object)
                && object instanceof Region.Pointee entry
                && name.root() instanceof Region.Pointee pointee
                && isMadeOf(pointee.pointer(), entry.pointer()));
  }

  private static boolean isMadeOf(Value value, Value part) {
    if (value.equals(part)) {
      return true;
    }
    if (value instanceof Value.Container container) {
      return isMadeOf(container.address(), part);
    }
    if (value instanceof Value.Operation operation) {
      return isMadeOf(operation.left(), part) || isMadeOf(operation.right(), part);
    }
    Region region =
        value instanceof Value.Content content
            ? content.region()
            : value instanceof Value.Address address ? address.region() : new Region.Named("");
    return region.root() instanceof Region.Pointee pointee && isMadeOf(pointee.pointer(), part);
  }

  /** An entry that a value leads to is compared: maybe it is none, but the head of the list. */
  public TrackedObjects withoutEntriesAt(Value pointer) {
    return pointer instanceof Value.Constant
        ? this
        : withoutStates(object -> isEntry(object) && leadsTo(pointer, object));
  }

  /** The objects of which both say the same. */
  public TrackedObjects agreeingWith(TrackedObjects other) {
    return new TrackedObjects(
        states.without(
            entry -> other.at(entry.getKey()).filter(entry.getValue()::equals).isEmpty()),
        bits.agreeingWith(other.bits));
  }

  /** The same objects, without duties, by other names; those that have none any more are let go. */
  public TrackedObjects renamed(UnaryOperator<Region> rename) {
    Table<Region, ObjectState> renamed = Table.empty();
    for (Table.Entry<Region, ObjectState> entry : states.entries()) {
      Region region = rename.apply(entry.getKey());
      if (region.isKnown()) {
        renamed = renamed.with(region, entry.getValue());
      }
    }
    return new TrackedObjects(renamed, TrackedBits.NONE);
  }

  /** Whether something ended. */
  public boolean endsSome() {
    for (int i = 0; i < states.size(); i++) {
      if (!states.value(i).alive()) {
        return true;
      }
    }
    return false;
  }

  /** Whether this path has to give something back. */
  public boolean owesSome() {
    for (int i = 0; i < states.size(); i++) {
      if (states.value(i).owed()) {
        return true;
      }
    }
    return false;
  }

  public boolean isOwed(Region object) {
    return at(object).filter(ObjectState::owed).isPresent();
  }

  /** What this path has to give back, in the order in which it was handed out. */
  public List<Table.Entry<Region, ObjectState>> owed() {
    return owesSome()
        ? states.entries().stream().filter(entry -> entry.getValue().owed()).toList()
        : List.of();
  }

  @Override
  public String toString() {
    return bits.isEmpty() ? states.toString() : states + " " + bits;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof TrackedObjects trackedObjects
            && trackedObjects.states.equals(states)
            && trackedObjects.bits.equals(bits));
  }

  @Override
  public int hashCode() {
    return 31 * states.hashCode() + bits.hashCode();
  }
}
