package dev.ddilint.rules.resource;

import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a path did to locks since the function was entered: how often each is held more ({@code >
 * 0}) or less than then.
 *
 * @param balance never zero
 */
public record HeldLocks(Table<Region, Integer> balance) {
  public static final HeldLocks NONE = new HeldLocks(Table.empty());

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

  /** Takes a lock, or takes one back that was given up before; see {@link #release} for names. */
  public HeldLocks acquire(Region lock) {
    if (balance.containsKey(lock)) {
      return change(lock, 1);
    }
    return balance.entries().stream()
        .filter(entry -> entry.getValue() < 0 && entry.getKey().mayBe(lock))
        .findFirst()
        .map(entry -> change(entry.getKey(), 1))
        .orElseGet(() -> change(lock, 1));
  }

  /**
   * Gives a lock back. Memory that changed since it was taken may have given the same lock another
   * name: a held lock that may be the same is taken for it, and an unknown one for any.
   */
  public HeldLocks release(Region lock) {
    if (!lock.isKnown()) {
      return without(this::isHeld);
    }
    if (isHeld(lock)) {
      return change(lock, -1);
    }
    return acquired().stream()
        .filter(held -> held.mayBe(lock))
        .findFirst()
        .map(held -> change(held, -1))
        .orElseGet(() -> change(lock, -1));
  }

  /**
   * These locks after a callee did what {@code callee} says, its regions renamed to the caller's.
   */
  public HeldLocks afterCall(HeldLocks callee, UnaryOperator<Region> rename) {
    HeldLocks result = this;
    for (Map.Entry<Region, Integer> entry : callee.balance.entries()) {
      Region lock = rename.apply(entry.getKey());
      if (entry.getValue() < 0) {
        result = result.release(lock);
      } else if (lock.isKnown()) {
        result = result.acquire(lock);
      }
    }
    return result;
  }

  /** The locks of which both say the same. */
  public HeldLocks agreeingWith(HeldLocks other) {
    return new HeldLocks(
        balance.without(
            entry -> !entry.getValue().equals(other.balance.getOrDefault(entry.getKey(), 0))));
  }

  /**
   * Without the locks of which the predicate says that their names mean something else from now on.
   */
  public HeldLocks without(Predicate<Region> stale) {
    Table<Region, Integer> kept = balance.withoutKeys(stale);
    return kept.equals(balance) ? this : new HeldLocks(kept);
  }

  /** Held more than on entry, in the order of their names. */
  public List<Region> acquired() {
    if (balance.isEmpty()) {
      return List.of();
    }
    return balance.entries().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Region::toString))
        .toList();
  }

  /** Whether something is held less than on entry. */
  public boolean gaveBack() {
    return balance.entries().stream().anyMatch(entry -> entry.getValue() < 0);
  }

  /** Whether a lock that is held less than on entry is not any longer. */
  public boolean isRegainedIn(HeldLocks later) {
    return balance.entries().stream()
        .anyMatch(
            entry -> entry.getValue() < 0 && later.balance.getOrDefault(entry.getKey(), 0) >= 0);
  }

  /** Nothing is known of the locks that were held. */
  public HeldLocks forgettingHeld() {
    return without(this::isHeld);
  }

  public boolean isHeld(Region lock) {
    return balance.getOrDefault(lock, 0) > 0;
  }

  private HeldLocks change(Region lock, int by) {
    int count = Math.max(LEAST_HELD, Math.min(MOST_HELD, balance.getOrDefault(lock, 0) + by));
    return new HeldLocks(
        count == 0 ? balance.withoutKeys(lock::equals) : balance.with(lock, count));
  }

  @Override
  public String toString() {
    List<Region> held = acquired();
    return held.isEmpty()
        ? "no lock held"
        : "holds " + held.stream().map(Region::toString).collect(Collectors.joining(", "));
  }
}
