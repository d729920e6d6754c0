package dev.ddilint.rules;

/** How bad a finding is, worst first. */
public enum Severity {
  /** The driver is wrong: it can crash, hang or fail to load. */
  ERROR,
  /** The driver is most likely wrong. */
  WARNING,
  /** Worth a look. */
  NOTE;

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
