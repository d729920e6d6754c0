package dev.ddilint.rules.contract;

/** Which way the data of a parameter go. */
public enum Direction {
  IN,
  OUT,
  INOUT;

  /** Both ways when either says so, or when they differ. */
  Direction join(Direction other) {
    return this == other ? this : INOUT;
  }
}
