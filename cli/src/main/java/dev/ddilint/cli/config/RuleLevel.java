package dev.ddilint.cli.config;

import dev.ddilint.rules.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file wants of a rule. */
public enum RuleLevel {
  /** Its findings are left out. */
  OFF(Optional.empty()),
  NOTE(Optional.of(Severity.NOTE)),
  WARNING(Optional.of(Severity.WARNING)),
  ERROR(Optional.of(Severity.ERROR)),
  /** Whatever the profile, with its own levels. */
  ON(Optional.empty());

  private final Optional<Severity> severity;

  RuleLevel(Optional<Severity> severity) {
    this.severity = severity;
  }

  /** The level its findings get. */
  public Optional<Severity> severity() {
    return severity;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  static Optional<RuleLevel> of(String word) {
    return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst();
  }
}
