package dev.ddilint.rules.irql;

import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import java.util.Optional;

/**
 * The IRQL at a point of a path: a range, and whether it is still the level the function was
 * entered at.
 *
 * <pre>
 *          PASSIVE..HIGH
 *         /      |      \
 *     0..1      ...     2..15
 *       |        |        |
 *       0   1    2   ...  15
 * </pre>
 *
 * @param asOnEntry the level is the caller's, whatever it is within the range
 */
public record IrqlState(IrqlRange range, boolean asOnEntry) {
  /** At the start of a function of which nothing is known. */
  public static final IrqlState ENTRY = new IrqlState(IrqlRange.ANY, true);

  public static IrqlState at(Irql level) {
    return new IrqlState(IrqlRange.exactly(level), false);
  }

  /** The level is not known, but not above the present one. */
  public IrqlState lowered() {
    return new IrqlState(new IrqlRange(Irql.PASSIVE, range.high()), false);
  }

  /** Every level that is possible here breaks the limit. */
  public boolean surelyBreaks(IrqlLimit limit) {
    return limit.isBrokenByAll(range);
  }

  /** A caller at some levels would break the limit here. */
  public boolean dependsOnCaller(IrqlLimit limit) {
    return asOnEntry && !surelyBreaks(limit) && limit.isBrokenBySome(range);
  }

  /** What is left when the level lies in the given range; empty when it cannot. */
  public Optional<IrqlState> within(Irql low, Irql high) {
    if (!low.isAbove(range.low()) && !range.high().isAbove(high)) {
      return Optional.of(this);
    }
    Irql newLow = range.low().isAbove(low) ? range.low() : low;
    Irql newHigh = range.high().isAbove(high) ? high : range.high();
    return newLow.isAbove(newHigh)
        ? Optional.empty()
        : Optional.of(new IrqlState(new IrqlRange(newLow, newHigh), asOnEntry));
  }

  /**
   * Whether it is known that the level is another one: that of the entry against one that was set
   * counts as another.
   */
  public boolean differsFrom(IrqlState other) {
    if (asOnEntry && other.asOnEntry) {
      return !range.overlaps(other.range);
    }
    boolean set = (asOnEntry || range.isExact()) && (other.asOnEntry || other.range.isExact());
    return set && !range.equals(other.range);
  }

  /** This state of a callee, seen from a caller that was at {@code caller} when it called. */
  public IrqlState afterCallFrom(IrqlState caller) {
    return asOnEntry ? caller : this;
  }

  /** What happened, in words for a code flow. */
  public String describeChangeTo(IrqlState next) {
    if (next.asOnEntry) {
      return "restores the IRQL of the entry";
    }
    boolean up =
        next.range.low().isAbove(range.low())
            || (asOnEntry && next.range.low().isAbove(Irql.PASSIVE));
    return (up ? "raises" : "lowers") + " the IRQL to " + next.range;
  }

  @Override
  public String toString() {
    return "IRQL = "
        + (asOnEntry && range.equals(IrqlRange.ANY) ? "as on entry" : range.toString());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof IrqlState irqlState
            && irqlState.range.equals(range)
            && irqlState.asOnEntry == asOnEntry);
  }

  @Override
  public int hashCode() {
    return 31 * range.hashCode() + Boolean.hashCode(asOnEntry);
  }
}
