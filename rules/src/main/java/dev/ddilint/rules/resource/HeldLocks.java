package dev.ddilint.rules.resource;

import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a path did to locks since the function was entered: how often each is held more ({@code >
 * 0}) or less than then, and in what form.
 */
public record HeldLocks(Table<Region, Hold> holds) {
  public static final HeldLocks NONE = new HeldLocks(Table.empty());

  /**
   * A lock that is held more or less than on entry.
   *
   * @param count never zero
   * @param form of the acquisition, or of the release of the caller's lock
   */
  public record Hold(int count, LockForm form) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Hold hold && hold.count == count && hold.form.equals(form));
    }

    @Override
    public int hashCode() {
      return 31 * count + form.hashCode();
    }
  }

  /**
   * A lock that is taken while it is held counts once: either it nests and its releases nest, too,
   * or a release in between was not seen. More releases than that only end in "held less than on
   * entry".
   */
  private static final int MOST_HELD = 1;

  /**
   * Releases without an acquisition are counted no further: the count only has to stay finite in a
   * loop.
   */
  private static final int LEAST_HELD = -3;

  private static final Hold NOT_CHANGED = new Hold(0, LockForm.UNKNOWN);

  /** Takes a lock, or takes one back that was given up before; see {@link #release} for names. */
  public HeldLocks acquire(Region lock, LockForm form) {
    if (holds.containsKey(lock)) {
      return change(lock, 1, form);
    }
    return holds.entries().stream()
        .filter(entry -> entry.getValue().count() < 0 && entry.getKey().mayBe(lock))
        .findFirst()
        .map(entry -> change(entry.getKey(), 1, form))
        .orElseGet(() -> change(lock, 1, form));
  }

  /**
   * Gives a lock back. Memory that changed since it was taken may have given the same lock another
   * name: a held lock that may be the same is taken for it, and an unknown one for any.
   */
  public HeldLocks release(Region lock, LockForm form) {
    return lock.isKnown() ? change(heldAs(lock).orElse(lock), -1, form) : without(this::isHeld);
  }

  /** The name under which a lock is held, as far as can be told. */
  public Optional<Region> heldAs(Region lock) {
    if (isHeld(lock)) {
      return Optional.of(lock);
    }
    for (Region held : acquired()) {
      if (held.mayBe(lock)) {
        return Optional.of(held);
      }
    }
    return Optional.empty();
  }

  /** The name of what is held, where the lock itself is: a handle, or the lock. */
  public Optional<Region> holderOf(Region lock) {
    if (isHeld(lock)) {
      return Optional.of(lock);
    }
    for (Region held : acquired()) {
      Optional<Region> behind = form(held).behind();
      if (behind.isPresent() && behind.get().equals(lock)) {
        return Optional.of(held);
      }
    }
    return Optional.empty();
  }

  /** The form in which a lock is held. */
  public LockForm form(Region lock) {
    return holds.getOrDefault(lock, NOT_CHANGED).form();
  }

  /** The same locks, one of them in another form. */
  public HeldLocks with(Region held, LockForm form) {
    return new HeldLocks(holds.with(held, new Hold(count(held), form)));
  }

  /** The locks of which both say the same. */
  public HeldLocks agreeingWith(HeldLocks other) {
    HeldLocks agreed = this;
    for (Table.Entry<Region, Hold> entry : holds.entries()) {
      Region lock = entry.getKey();
      if (entry.getValue().count() != other.count(lock)) {
        agreed = agreed.without(lock::equals);
      } else if (!entry.getValue().form().equals(other.form(lock))) {
        agreed = agreed.with(lock, LockForm.UNKNOWN);
      }
    }
    return agreed;
  }

  /** The locks of which both do not say the same. */
  public List<Region> disagreeingWith(HeldLocks other) {
    if (equals(other)) {
      return List.of(); // the usual case
    }
    return Stream.concat(holds.entries().stream(), other.holds.entries().stream())
        .map(Table.Entry::getKey)
        .filter(lock -> count(lock) != other.count(lock))
        .distinct()
        .toList();
  }

  /**
   * Without the locks of which the predicate says that their names mean something else from now on.
   */
  public HeldLocks without(Predicate<Region> stale) {
    Table<Region, Hold> kept = holds.withoutKeys(stale);
    return kept.equals(holds) ? this : new HeldLocks(kept);
  }

  /** Held more than on entry, in the order of their names. */
  public List<Region> acquired() {
    if (!holdsSome()) {
      return List.of();
    }
    List<Region> acquired = new ArrayList<>();
    for (int i = 0; i < holds.size(); i++) {
      if (holds.value(i).count() > 0) {
        acquired.add(holds.key(i));
      }
    }
    if (acquired.size() > 1) {
      acquired.sort(Comparator.comparing(Region::toString));
    }
    return acquired;
  }

  /** Whether something is held more than on entry. */
  public boolean holdsSome() {
    for (int i = 0; i < holds.size(); i++) {
      if (holds.value(i).count() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Held less than on entry. */
  public List<Region> givenUp() {
    return holds.isEmpty()
        ? List.of()
        : holds.entries().stream()
            .filter(entry -> entry.getValue().count() < 0)
            .map(Table.Entry::getKey)
            .toList();
  }

  /** Whether something is held less than on entry. */
  public boolean gaveBack() {
    for (int i = 0; i < holds.size(); i++) {
      if (holds.value(i).count() < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lock that is held less than on entry is not any longer. */
  public boolean isRegainedIn(HeldLocks later) {
    return givenUp().stream().anyMatch(lock -> !later.isGivenUp(lock));
  }

  /** Nothing is known of the locks that were held. */
  public HeldLocks forgettingHeld() {
    return holdsSome() ? without(this::isHeld) : this;
  }

  public boolean isHeld(Region lock) {
    return count(lock) > 0;
  }

  public boolean isGivenUp(Region lock) {
    return count(lock) < 0;
  }

  private int count(Region lock) {
    return holds.getOrDefault(lock, NOT_CHANGED).count();
  }

  private HeldLocks change(Region lock, int by, LockForm form) {
    Hold before = holds.getOrDefault(lock, NOT_CHANGED);
    int count = Math.max(LEAST_HELD, Math.min(MOST_HELD, before.count() + by));
    if (count == 0) {
      return new HeldLocks(holds.withoutKey(lock));
    }
    return new HeldLocks(
        holds.with(lock, new Hold(count, before.count() == 0 ? form : before.form())));
  }

  @Override
  public String toString() {
    List<Region> held = acquired();
    return held.isEmpty()
        ? "no lock held"
        : "holds " + held.stream().map(Region::toString).collect(Collectors.joining(", "));
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof HeldLocks heldLocks && heldLocks.holds.equals(holds));
  }

  @Override
  public int hashCode() {
    return holds.hashCode();
  }
}
