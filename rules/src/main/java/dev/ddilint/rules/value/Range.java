package dev.ddilint.rules.value;

/**
 * What is known of a number: it lies between two bounds, and may be known not to be zero.
 *
 * <pre>
 *            [MIN..MAX]            join: the hull
 *           /     |    \
 *   [MIN..-1]    ...   [1..MAX]
 *           \     |    /
 *              empty
 * </pre>
 *
 * @param unasked no branch on the way asked for it yet: what is known of it the program does not
 */
public record Range(long low, long high, boolean nonzero, boolean unasked) {
  public static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE, false);
  public static final Range NONZERO = new Range(Long.MIN_VALUE, Long.MAX_VALUE, true);
  private static final Range ZERO = new Range(0, 0, false);
  public static final Range UNASKED = new Range(Long.MIN_VALUE, Long.MAX_VALUE, false, true);

  public Range(long low, long high, boolean nonzero) {
    this(low, high, nonzero, false);
  }

  public static Range exactly(long number) {
    return number == 0 ? ZERO : new Range(number, number, number != 0);
  }

  public boolean isEmpty() {
    return low > high || (nonzero && low == 0 && high == 0);
  }

  public boolean isZero() {
    return low == 0 && high == 0;
  }

  /** The same of a value that a branch asked for. */
  public Range asked() {
    return unasked ? new Range(low, high, nonzero) : this;
  }

  public boolean isExact() {
    return low == high;
  }

  public boolean contains(long number) {
    return low <= number && number <= high && !(nonzero && number == 0);
  }

  public Range join(Range other) {
    boolean neverZero = excludesZero() && other.excludesZero();
    boolean neverAsked = unasked && other.unasked;
    boolean within = low <= other.low && other.high <= high;
    return within && neverZero == nonzero && neverAsked == unasked
        ? this
        : new Range(Math.min(low, other.low), Math.max(high, other.high), neverZero, neverAsked);
  }

  /**
   * This range grown to hold another one: a bound that moves goes all the way, so that growing
   * ends.
   */
  public Range widen(Range grown) {
    boolean stillNonzero = nonzero && grown.excludesZero();
    boolean stillUnasked = unasked && grown.unasked;
    boolean grows = grown.low < low || grown.high > high;
    return !grows && stillNonzero == nonzero && stillUnasked == unasked
        ? this
        : new Range(
            grown.low < low ? Long.MIN_VALUE : low,
            grown.high > high ? Long.MAX_VALUE : high,
            stillNonzero,
            stillUnasked);
  }

  public Range meet(Range other) {
    if (isWithin(other)) {
      return tightened();
    }
    return other.isWithin(this)
        ? other.tightened()
        : new Range(
                Math.max(low, other.low),
                Math.min(high, other.high),
                nonzero || other.nonzero,
                unasked || other.unasked)
            .tightened();
  }

  /** Whether this tells all that another range tells. */
  private boolean isWithin(Range other) {
    return low >= other.low
        && high <= other.high
        && (nonzero || !other.nonzero)
        && (unasked || !other.unasked);
  }

  /** The number's bits that a mask of more than zero has. */
  Range and(long mask) {
    if (mask <= 0) {
      return ALL;
    }
    boolean disjoint = low >= 0 && (bits(high) & mask) == 0;
    return disjoint ? exactly(0) : new Range(0, mask, false);
  }

  /** The number with the bits of another one that is more than zero. */
  Range or(long flags) {
    return low < 0 || flags <= 0 ? ALL : new Range(Math.max(low, flags), bits(high) | flags, true);
  }

  /** All bits that a number from zero up to another one may have. */
  private static long bits(long high) {
    return high == 0 ? 0 : (Long.highestOneBit(high) << 1) - 1;
  }

  public boolean excludesZero() {
    return nonzero || low > 0 || high < 0;
  }

  /** This range without one number; exact at the bounds and for zero, unchanged for others. */
  public Range without(long number) {
    if (number == 0) {
      return new Range(low, high, true, unasked).tightened();
    }
    if (low == number && high == number) {
      return new Range(1, 0, false);
    }
    if (low == number) {
      return new Range(low + 1, high, nonzero, unasked).tightened();
    }
    return high == number ? new Range(low, high - 1, nonzero, unasked).tightened() : this;
  }

  private Range tightened() {
    if (!nonzero || low > high) {
      return this;
    }
    if (low == 0) {
      return new Range(1, high, true, unasked);
    }
    return high == 0 ? new Range(low, -1, true, unasked) : this;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Range range
            && range.low == low
            && range.high == high
            && range.nonzero == nonzero
            && range.unasked == unasked);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(low) + Long.hashCode(high);
  }
}
