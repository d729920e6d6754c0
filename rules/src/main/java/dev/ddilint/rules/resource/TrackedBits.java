package dev.ddilint.rules.resource;

import dev.ddilint.rules.resource.BitState.Open;
import dev.ddilint.rules.resource.BitState.Settled;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a path knows of bits that are set in a new object and that its maker has to clear. What is
 * not here is nobody's duty, or was lost from sight.
 *
 * @param states by member, {@code device->Flags} for instance
 */
public record TrackedBits(Table<Region, BitState> states) {
  static final TrackedBits NONE = new TrackedBits(Table.empty());

  private static final long ALL = -1;

  /** Members followed at a time: nobody makes as many objects on one path. */
  private static final int MOST = 8;

  public boolean isEmpty() {
    return states.isEmpty();
  }

  /** The bits that are still set, by when their objects were made. */
  public List<Open> open() {
    return states.entries().stream()
        .map(Table.Entry::getValue)
        .filter(Open.class::isInstance)
        .map(Open.class::cast)
        .toList();
  }

  /** Whether a member belongs to an object that was made on this path. */
  public boolean isOpen(Region member) {
    return states.get(member).filter(Open.class::isInstance).isPresent();
  }

  /** A new object begins with bits set. */
  public TrackedBits opening(Region member, Open bits) {
    return new TrackedBits(states.with(member, bits).newest(MOST));
  }

  /**
   * Bits of a member may be cleared. Where it is not that of an object made on this path by its
   * name, it may be of any by another name.
   */
  public TrackedBits settling(Region member, long bits) {
    if (isOpen(member)) {
      return withoutOpen(bits, member::equals);
    }
    TrackedBits others = withoutOpen(bits, open -> mayBe(open, member));
    return member.isOfEntry() ? others.settled(member, bits) : others;
  }

  private TrackedBits settled(Region member, long bits) {
    long known = states.get(member).map(BitState::bits).orElse(0L);
    return new TrackedBits(states.with(member, new Settled(known | bits)).newest(MOST));
  }

  /** What a parameter pointed to at entry is no object that was made since. */
  private static boolean mayBe(Region open, Region member) {
    boolean older =
        member.root() instanceof Region.Pointee pointee
            && pointee.pointer() instanceof Value.Content content
            && content.region() instanceof Region.Local
            && content.since().equals(Memory.ENTRY);
    return !older && open.mayBe(member);
  }

  /** Somebody who is not followed may have cleared bits of any object. */
  public TrackedBits losing(long bits) {
    return withoutOpen(bits, open -> true);
  }

  /** An object ends, and whatever bits it has; by another name it may be any of its kind. */
  TrackedBits ending(Region object, ObjectKind kind) {
    if (isEmpty()) {
      return this; // the usual case, also below
    }
    TrackedBits kept = withoutOpen(ALL, open -> open.isWithin(object));
    return kept.equals(this)
        ? without(
            entry ->
                entry.getValue() instanceof Open open
                    && open.kind().equals(kind)
                    && entry.getKey().root().mayBe(object))
        : kept;
  }

  private TrackedBits withoutOpen(long bits, Predicate<Region> which) {
    return isEmpty()
        ? this
        : without(
            entry ->
                entry.getValue() instanceof Open open
                    && (open.bits() & bits) != 0
                    && which.test(entry.getKey()));
  }

  private TrackedBits without(Predicate<Table.Entry<Region, BitState>> unwanted) {
    return with(states.without(unwanted));
  }

  TrackedBits withoutMembers(Predicate<Region> unwanted) {
    return isEmpty() ? this : with(states.withoutKeys(unwanted));
  }

  /** Bits are set if both say so, and settled if one does. */
  TrackedBits agreeingWith(TrackedBits other) {
    if (isEmpty() && other.isEmpty()) {
      return this;
    }
    Table<Region, BitState> agreed = states;
    for (Table.Entry<Region, BitState> entry : states.entries()) {
      BitState here = entry.getValue();
      Optional<BitState> kept =
          other.states.containsKey(entry.getKey())
              ? agreed(here, other.states.getOrDefault(entry.getKey(), here))
              : settled(here);
      agreed =
          kept.isPresent()
              ? agreed.with(entry.getKey(), kept.get())
              : agreed.withoutKey(entry.getKey());
    }
    for (Table.Entry<Region, BitState> entry : other.states.entries()) {
      if (!states.containsKey(entry.getKey()) && settled(entry.getValue()).isPresent()) {
        agreed = agreed.with(entry.getKey(), entry.getValue());
      }
    }
    return with(agreed);
  }

  private static Optional<BitState> agreed(BitState here, BitState there) {
    return here.equals(there)
        ? Optional.of(here)
        : settled(here).or(() -> settled(there)).map(known -> joined(here, there));
  }

  private static BitState joined(BitState here, BitState there) {
    return new Settled(here.bits() | there.bits());
  }

  private static Optional<BitState> settled(BitState state) {
    return Optional.of(state).filter(Settled.class::isInstance);
  }

  private TrackedBits with(Table<Region, BitState> changed) {
    return changed.equals(states) ? this : new TrackedBits(changed);
  }

  @Override
  public String toString() {
    return states.toString();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof TrackedBits trackedBits && trackedBits.states.equals(states));
  }

  @Override
  public int hashCode() {
    return states.hashCode();
  }
}
