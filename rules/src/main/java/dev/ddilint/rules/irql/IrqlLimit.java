package dev.ddilint.rules.irql;

import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;

/** The highest, or the lowest, level at which something may happen. */
public record IrqlLimit(Side side, Irql level) {

  /** Which end of a range it is. */
  public enum Side {
    HIGHEST,
    LOWEST
  }

  public static IrqlLimit atMost(Irql level) {
    return new IrqlLimit(Side.HIGHEST, level);
  }

  public static IrqlLimit atLeast(Irql level) {
    return new IrqlLimit(Side.LOWEST, level);
  }

  /** Whether every one of the levels breaks it. */
  public boolean isBrokenByAll(IrqlRange levels) {
    return side == Side.HIGHEST ? levels.low().isAbove(level) : level.isAbove(levels.high());
  }

  /** Whether one of the levels breaks it. */
  public boolean isBrokenBySome(IrqlRange levels) {
    return side == Side.HIGHEST ? levels.high().isAbove(level) : level.isAbove(levels.low());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof IrqlLimit irqlLimit
            && irqlLimit.side == side
            && irqlLimit.level.equals(level));
  }

  @Override
  public int hashCode() {
    return 31 * side.hashCode() + level.hashCode();
  }
}
