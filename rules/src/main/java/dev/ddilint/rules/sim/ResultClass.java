package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Range;

/** What callers can tell returns apart by. */
public enum ResultClass {
  /** Nothing is known, or nothing is returned. */
  ANY,
  /** Zero, NULL, FALSE; as an NTSTATUS, success. */
  ZERO,
  /**
   * Not zero and not negative: TRUE, a pointer; as an NTSTATUS, a success that is not
   * STATUS_SUCCESS.
   */
  POSITIVE,
  /** Negative; as an NTSTATUS, failure. */
  NEGATIVE,
  /** Not zero. */
  NONZERO,
  /** Zero or positive. */
  NOT_NEGATIVE;

  static ResultClass of(Range range) {
    if (range.isExact() && range.low() == 0) {
      return ZERO;
    }
    if (range.low() > 0) {
      return POSITIVE;
    }
    if (range.high() < 0) {
      return NEGATIVE;
    }
    if (range.excludesZero()) {
      return NONZERO;
    }
    return range.low() >= 0 ? NOT_NEGATIVE : ANY;
  }

  Range range() {
    return switch (this) {
      case ANY -> Range.ALL;
      case ZERO -> Range.exactly(0);
      case POSITIVE -> new Range(1, Long.MAX_VALUE, true);
      case NEGATIVE -> new Range(Long.MIN_VALUE, -1, true);
      case NONZERO -> Range.NONZERO;
      case NOT_NEGATIVE -> new Range(0, Long.MAX_VALUE, false);
    };
  }

  /**
   * Whether a caller that tests for zero, for sign or for both can always tell this class from the
   * other.
   */
  public boolean isDistinctFrom(ResultClass other) {
    return range().meet(other.range()).isEmpty();
  }
}
