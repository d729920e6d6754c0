package dev.ddilint.rules.resource;

import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is certain of locks besides what a path did to them: {@link HeldLocks} counts from the entry
 * of the function and does not know what its caller holds.
 *
 * <p>Paths that meet keep what both know. What is not certain is nobody's mistake.
 *
 * @param allFree the system entered the function and holds none of the driver's locks: those that
 *     are not named are free
 * @param doubtful some lock may have changed unseen: of those that are not named nothing is known
 */
public record LockKnowledge(boolean allFree, boolean doubtful, Table<Region, Standing> named) {
  /** At the entry of a function whose callers may hold anything. */
  public static final LockKnowledge NONE = new LockKnowledge(false, false, Table.empty());

  /** At the entry of a function that the system calls. */
  public static final LockKnowledge FREE = new LockKnowledge(true, false, Table.empty());

  /**
   * Named locks that are followed; a function has a handful, and with more of them nothing is
   * certain.
   */
  private static final int MOST = 16;

  /** How a lock stands, unless the path itself acquired it. */
  public enum Standing {
    /** The caller holds it, as the contract of the function says. */
    HELD,
    /** Nobody here holds it. */
    FREE,
    /** It may be either, also when the path acquired it once. */
    DOUBTED
  }

  public LockKnowledge with(Region lock, Standing standing) {
    Table<Region, Standing> more = named.with(lock, standing);
    return more.size() > MOST
        ? new LockKnowledge(false, true, Table.empty())
        : new LockKnowledge(allFree, doubtful, more);
  }

  /** What holds of locks in general holds of this one. */
  public LockKnowledge forgetting(Region lock) {
    return named.containsKey(lock)
        ? new LockKnowledge(allFree, doubtful, named.withoutKey(lock))
        : this;
  }

  public LockKnowledge doubting(Collection<Region> locks) {
    LockKnowledge result = this;
    for (Region lock : locks) {
      result = result.with(lock, Standing.DOUBTED);
    }
    return result;
  }

  /**
   * Any lock may have changed.
   *
   * @param held those that the path acquired
   */
  public LockKnowledge doubtingAll(Collection<Region> held) {
    return new LockKnowledge(false, true, Table.empty()).doubting(held);
  }

  /** A lock changes: one that stood so may be this one by another name. */
  public LockKnowledge doubtingLike(Region lock, Standing standing) {
    LockKnowledge result = this;
    for (Table.Entry<Region, Standing> entry : named.entries()) {
      Region other = entry.getKey();
      if (entry.getValue() == standing && !other.equals(lock) && other.mayBe(lock)) {
        result = result.with(other, Standing.DOUBTED);
      }
    }
    return result;
  }

  /** Whether some lock is free for certain. */
  public boolean knowsFree() {
    for (int i = 0; i < named.size(); i++) {
      if (named.value(i) == Standing.FREE) {
        return true;
      }
    }
    return allFree || !doubtful;
  }

  /** A lock that seems free may be held. */
  public LockKnowledge doubtingFree() {
    LockKnowledge result = new LockKnowledge(false, true, named);
    for (Table.Entry<Region, Standing> entry : named.entries()) {
      if (entry.getValue() == Standing.FREE) {
        result = result.with(entry.getKey(), Standing.DOUBTED);
      }
    }
    return result;
  }

  public boolean isHeldByCaller(Region lock) {
    return named.getOrDefault(lock, Standing.DOUBTED) == Standing.HELD;
  }

  public boolean isDoubted(Region lock) {
    return named.get(lock).filter(standing -> standing == Standing.DOUBTED).isPresent();
  }

  /** Whether it is certain that a lock is not held that the path itself did not acquire. */
  public boolean isFree(Region lock) {
    if (named.containsKey(lock)) {
      return named.getOrDefault(lock, Standing.DOUBTED) == Standing.FREE;
    }
    return !doubtful
        && (allFree || lock.isLocal())
        && named.entries().stream()
            .noneMatch(entry -> entry.getValue() != Standing.FREE && entry.getKey().mayBe(lock));
  }

  /** What both know. */
  public LockKnowledge join(LockKnowledge other) {
    if (equals(other)) {
      return this;
    }
    LockKnowledge joined =
        new LockKnowledge(allFree && other.allFree, doubtful || other.doubtful, Table.empty());
    Set<Region> locks = new LinkedHashSet<>();
    named.entries().forEach(entry -> locks.add(entry.getKey()));
    other.named.entries().forEach(entry -> locks.add(entry.getKey()));
    for (Region lock : locks) {
      joined = joined.with(lock, joined(lock, other));
    }
    return joined;
  }

  private Standing joined(Region lock, LockKnowledge other) {
    if (isFree(lock) && other.isFree(lock)) {
      return Standing.FREE;
    }
    return isHeldByCaller(lock) && other.isHeldByCaller(lock) ? Standing.HELD : Standing.DOUBTED;
  }

  /** The locks of which nothing is known any more. */
  public Set<Region> doubted() {
    Set<Region> doubted = new LinkedHashSet<>();
    for (Table.Entry<Region, Standing> entry : named.entries()) {
      if (entry.getValue() == Standing.DOUBTED) {
        doubted.add(entry.getKey());
      }
    }
    return doubted;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof LockKnowledge lockKnowledge
            && lockKnowledge.allFree == allFree
            && lockKnowledge.doubtful == doubtful
            && lockKnowledge.named.equals(named));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Boolean.hashCode(allFree) + Boolean.hashCode(doubtful)) + named.hashCode();
  }
}
