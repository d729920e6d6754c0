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
 */
public record Range(long low, long high, boolean nonzero) {
  public static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE, false);
  public static final Range NONZERO = new Range(Long.MIN_VALUE, Long.MAX_VALUE, true);

  public static Range exactly(long number) {
    return new Range(number, number, number != 0);
  }

  public boolean isEmpty() {
    return low > high || (nonzero && low == 0 && high == 0);
  }

  public boolean isExact() {
    return low == high;
  }

  public boolean contains(long number) {
    return low <= number && number <= high && !(nonzero && number == 0);
  }

  public Range join(Range other) {
    boolean neverZero = excludesZero() && other.excludesZero();
    return new Range(Math.min(low, other.low), Math.max(high, other.high), neverZero);
  }

  /**
   * This range grown to hold another one: a bound that moves goes all the way, so that growing
   * ends.
   */
  public Range widen(Range grown) {
    return new Range(
        grown.low < low ? Long.MIN_VALUE : low,
        grown.high > high ? Long.MAX_VALUE : high,
        nonzero && grown.excludesZero());
  }

  public Range meet(Range other) {
    return new Range(Math.max(low, other.low), Math.min(high, other.high), nonzero || other.nonzero)
        .tightened();
  }

  public boolean excludesZero() {
    return nonzero || low > 0 || high < 0;
  }

  /** This range without one number; exact at the bounds and for zero, unchanged for others. */
  public Range without(long number) {
    if (number == 0) {
      return new Range(low, high, true).tightened();
    }
    if (low == number && high == number) {
      return new Range(1, 0, false);
    }
    if (low == number) {
      return new Range(low + 1, high, nonzero).tightened();
    }
    return high == number ? new Range(low, high - 1, nonzero).tightened() : this;
  }

  private Range tightened() {
    if (!nonzero || low > high) {
      return this;
    }
    if (low == 0) {
      return new Range(1, high, true);
    }
    return high == 0 ? new Range(low, -1, true) : this;
  }
}
