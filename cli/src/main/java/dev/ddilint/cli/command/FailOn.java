package dev.ddilint.cli.command;

import dev.ddilint.rules.Severity;
import java.util.Optional;

/** From which level on a finding makes the run fail. */
enum FailOn {
  ERROR(Optional.of(Severity.ERROR)),
  WARNING(Optional.of(Severity.WARNING)),
  NOTE(Optional.of(Severity.NOTE)),
  NEVER(Optional.empty());

  private final Optional<Severity> level;

  FailOn(Optional<Severity> level) {
    this.level = level;
  }

  boolean includes(Severity severity) {
    return level.filter(severity::isAtLeast).isPresent();
  }
}
