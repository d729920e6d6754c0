package dev.ddilint.rules.contract;

import java.util.List;

/**
 * The levels at which something may run, both ends included.
 *
 * @param low not above {@code high}
 */
public record IrqlRange(Irql low, Irql high) {
  /** Nothing is known. */
  public static final IrqlRange ANY = new IrqlRange(Irql.PASSIVE, Irql.HIGH);

  public IrqlRange {
    if (low.isAbove(high)) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  /** The levels that the unconditional clauses among these allow. */
  static IrqlRange entry(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return ANY;
    }
    Irql low = Irql.PASSIVE;
    Irql high = Irql.HIGH;
    for (Clause clause : clauses) {
      if (clause.condition().isEmpty() && clause.effect() instanceof Effect.IrqlAtLeast least) {
        low = least.level().isAbove(low) ? least.level() : low;
      } else if (clause.condition().isEmpty()
          && clause.effect() instanceof Effect.IrqlAtMost most) {
        high = high.isAbove(most.level()) ? most.level() : high;
      }
    }
    return low.isAbove(high) ? ANY : new IrqlRange(low, high);
  }

  public static IrqlRange exactly(Irql level) {
    return new IrqlRange(level, level);
  }

  public boolean isExact() {
    return low.equals(high);
  }

  /** Whether a level is in both. */
  public boolean overlaps(IrqlRange other) {
    return !low.isAbove(other.high) && !other.low.isAbove(high);
  }

  public IrqlRange join(IrqlRange other) {
    return new IrqlRange(
        low.isAbove(other.low) ? other.low : low, high.isAbove(other.high) ? high : other.high);
  }

  @Override
  public String toString() {
    return isExact() ? low.toString() : low + ".." + high;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof IrqlRange irqlRange
            && irqlRange.low.equals(low)
            && irqlRange.high.equals(high));
  }

  @Override
  public int hashCode() {
    return 31 * low.hashCode() + high.hashCode();
  }
}
