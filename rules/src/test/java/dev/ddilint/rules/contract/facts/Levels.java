package dev.ddilint.rules.contract.facts;

import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;

/** The names of levels in the tables. */
final class Levels {
  private static final String DEVICE = "DIRQL";

  private Levels() {}

  /** The range between two levels; the levels of devices are a range themselves. */
  static IrqlRange range(String low, String high) {
    return new IrqlRange(
        low.equals(DEVICE) ? Irql.LOWEST_DEVICE : level(low),
        high.equals(DEVICE) ? Irql.HIGHEST_DEVICE : level(high));
  }

  /** The highest level a name stands for. */
  static Irql level(String name) {
    return switch (name) {
      case "PASSIVE_LEVEL" -> Irql.PASSIVE;
      case "APC_LEVEL" -> Irql.APC;
      case "DISPATCH_LEVEL" -> Irql.DISPATCH;
      case DEVICE -> Irql.HIGHEST_DEVICE;
      case "HIGH_LEVEL" -> Irql.HIGH;
      default -> throw new IllegalArgumentException("no level: " + name);
    };
  }
}
