package dev.ddilint.rules;

/** Which rules run. */
public enum Profile {
  /** Rules whose findings are right nearly always. */
  DEFAULT,
  /** All rules, those of style and of less certainty too. */
  ALL
}
