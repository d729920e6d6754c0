package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.ProblemKind;

/**
 * Bounds what macros may make: a few lines of them can otherwise ask for any amount of memory and
 * time. When a bound is hit, the expansion under way ends where it is. The numbers beside the
 * bounds are the largest of Microsoft's 590 sample sources, read with real headers.
 */
final class ExpansionLimits {
  /** One invocation (samples: 2,700). */
  static final int MAX_TOKENS = 1_000_000;

  /** All invocations of a unit (samples: 174,000). */
  static final int MAX_UNIT_TOKENS = 5_000_000;

  /**
   * Replacement lists under rescanning at one time (samples: 4); also bounds the recursion over
   * arguments.
   */
  static final int MAX_DEPTH = 256;

  private final UnitState unit;
  private int tokens;
  private long unitTokens;
  private boolean exhausted;
  private boolean reported;

  /**
   * Bounds for the rest of a unit.
   *
   * @param unitTokens what was made before
   */
  ExpansionLimits(UnitState unit, long unitTokens) {
    this.unit = unit;
    this.unitTokens = unitTokens;
  }

  /** The tokens that all invocations so far made. */
  long total() {
    return unitTokens + tokens;
  }

  /** An outermost invocation begins. */
  void begin() {
    unitTokens += tokens;
    tokens = 0;
    exhausted = unitTokens > MAX_UNIT_TOKENS;
    reported = exhausted && reported;
  }

  boolean isExhausted() {
    return exhausted;
  }

  /** Accounts for tokens that an expansion made. */
  void spend(int count) {
    tokens += count;
    exhausted |= tokens > MAX_TOKENS;
  }

  /** Likewise, and says which macro it was. */
  void spend(int count, Token name) {
    spend(count);
    if (exhausted) {
      report(name, MAX_TOKENS);
    }
  }

  /** Whether another replacement list may go on the stack. */
  boolean allowLevel(int depth, Token name) {
    if (exhausted) {
      return false;
    }
    if (depth >= MAX_DEPTH) {
      exhausted = true;
      report(name, MAX_DEPTH);
    }
    return !exhausted;
  }

  /** An invocation whose parentheses do not close. */
  void reportEndless(Token name) {
    unit.report(
        name, ProblemKind.BAD_TOKEN, "invocation of macro " + unit.text(name) + " has no end");
  }

  private void report(Token name, int bound) {
    if (!reported) {
      reported = true;
      unit.report(name, ProblemKind.EXPANSION_SIZE, unit.text(name), Integer.toString(bound));
    }
  }
}
