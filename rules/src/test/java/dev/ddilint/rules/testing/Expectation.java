package dev.ddilint.rules.testing;

/**
 * What a comment in a test source expects on a line.
 *
 * @param line the line it is about, 1-based
 * @param text for findings and steps: what the message must contain; for known errors: the reason;
 *     for suppressed findings: what their suppression's reason must contain
 */
public record Expectation(Kind kind, String file, int line, String rule, String text) {

  /** The sorts of comments. */
  public enum Kind {
    /** {@code // expect: rule "part of the message"}. */
    FINDING("expect"),
    /** {@code // expect-step: rule "part of the step"}: the path to a finding has a step here. */
    STEP("expect-step"),
    /** {@code // expect-missed: rule - reason}: a defect that is known not to be found. */
    MISSED("expect-missed"),
    /** {@code // expect-spurious: rule - reason}: a false alarm that is known. */
    SPURIOUS("expect-spurious"),
    /** {@code // expect-suppressed: rule "part of the reason"}: found, and suppressed. */
    SUPPRESSED("expect-suppressed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    boolean needsReason() {
      return this == MISSED || this == SPURIOUS;
    }
  }

  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, kind.word(), rule);
  }
}
