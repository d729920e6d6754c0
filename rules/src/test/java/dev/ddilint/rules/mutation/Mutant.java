package dev.ddilint.rules.mutation;

import dev.ddilint.rules.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A healthy driver with one fault in it.
 *
 * @param unit index of the changed file
 * @param function in which the fault is
 * @param operator that made it
 * @param subject what is changed: the routine called there, or the condition
 * @param kind of lock, object or value that the contract speaks of
 * @param ordinal which of several with the same function, operator and subject, from 1
 * @param families one of them has to report it
 */
record Mutant(
    HealthyDriver driver,
    int unit,
    String function,
    String operator,
    String subject,
    String kind,
    int ordinal,
    int line,
    Edit edit,
    Set<Family> families) {

  Path file() {
    return driver.files().get(unit);
  }

  /** A name that stays the same when lines move. */
  String name() {
    return "%s/%s %s %s %s #%d"
        .formatted(driver.name(), file().getFileName(), function, operator, subject, ordinal);
  }

  boolean isReportedBy(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> families.stream().anyMatch(family -> family.reports(finding)));
  }

  String text() {
    return edit.apply(driver.text(unit));
  }

  @Override
  public String toString() {
    return "%s:%d: %s (%s)".formatted(file(), line, name(), kind);
  }
}
