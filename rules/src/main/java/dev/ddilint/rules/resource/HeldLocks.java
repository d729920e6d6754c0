package dev.ddilint.rules.resource;

import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Region;
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

  /** Deeper nesting is counted no further: it only has to stay finite in a loop that acquires. */
  private static final int MAX_NESTING = 3;

  public HeldLocks acquire(Region lock) {
    return change(lock, 1);
  }

  public HeldLocks release(Region lock) {
    return change(lock, -1);
  }

  /**
   * These locks after a callee did what {@code callee} says, its regions renamed to the caller's.
   */
  public HeldLocks afterCall(HeldLocks callee, UnaryOperator<Region> rename) {
    HeldLocks result = this;
    for (Map.Entry<Region, Integer> entry : callee.balance.entries()) {
      Region lock = rename.apply(entry.getKey());
      if (lock.isKnown()) {
        result = result.change(lock, entry.getValue());
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

  /** Without the locks of which the predicate says that their names mean something else from now on. */
  public HeldLocks without(Predicate<Region> stale) {
    Table<Region, Integer> kept = balance.withoutKeys(stale);
    return kept.equals(balance) ? this : new HeldLocks(kept);
  }

  /** Held more than on entry, in the order of their names. */
  public List<Region> acquired() {
    return balance.entries().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Region::toString))
        .toList();
  }

  public boolean isHeld(Region lock) {
    return balance.getOrDefault(lock, 0) > 0;
  }

  private HeldLocks change(Region lock, int by) {
    int count = Math.max(-MAX_NESTING, Math.min(MAX_NESTING, balance.getOrDefault(lock, 0) + by));
    return new HeldLocks(count == 0 ? balance.withoutKeys(lock::equals) : balance.with(lock, count));
  }

  @Override
  public String toString() {
    List<Region> held = acquired();
    return held.isEmpty()
        ? "no lock held"
        : "holds " + held.stream().map(Region::toString).collect(Collectors.joining(", "));
  }
}
