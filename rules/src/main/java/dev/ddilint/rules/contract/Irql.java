package dev.ddilint.rules.contract;

/**
 * An interrupt request level of a 64-bit processor.
 *
 * @param level 0 (PASSIVE_LEVEL) to 15 (HIGH_LEVEL)
 */
public record Irql(int level) implements Comparable<Irql> {
  public static final Irql PASSIVE = new Irql(0);
  public static final Irql APC = new Irql(1);
  public static final Irql DISPATCH = new Irql(2);

  /** The lowest level of a device's interrupts. */
  public static final Irql LOWEST_DEVICE = new Irql(3);

  /** The highest level of a device's interrupts. */
  public static final Irql HIGHEST_DEVICE = new Irql(12);

  public static final Irql HIGH = new Irql(15);

  /** The highest level of a 32-bit processor: it has more levels than are told apart here. */
  public static final int HIGHEST_OF_X86 = 31;

  public Irql {
    if (level < 0 || level > 15) {
      throw new IllegalArgumentException("no IRQL: " + level);
    }
  }

  public static boolean isLegal(long level) {
    return level >= 0 && level <= 15;
  }

  @Override
  public int compareTo(Irql other) {
    return Integer.compare(level, other.level);
  }

  public boolean isAbove(Irql other) {
    return level > other.level;
  }

  @Override
  public String toString() {
    return switch (level) {
      case 0 -> "PASSIVE_LEVEL";
      case 1 -> "APC_LEVEL";
      case 2 -> "DISPATCH_LEVEL";
      case 15 -> "HIGH_LEVEL";
      default -> level <= 12 ? "DIRQL (" + level + ")" : "IRQL " + level;
    };
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Irql irql && irql.level == level);
  }

  @Override
  public int hashCode() {
    return level;
  }
}
