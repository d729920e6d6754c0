package dev.ddilint.cli.command;

import dev.ddilint.cli.config.Configuration;
import dev.ddilint.cli.config.RuleLevel;
import dev.ddilint.rules.Analyzer.Analysis;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.suppress.SuppressedFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Gives findings the levels that the configuration file wants, and leaves out those it does not.
 *
 * @param root the folder that names in findings are relative to
 */
record RuleLevels(Optional<Configuration> configuration, Path root) {

  Analysis apply(Analysis analysis) {
    return configuration.isEmpty()
        ? analysis
        : new Analysis(
            analysis.findings().stream().flatMap(each -> apply(each).stream()).toList(),
            analysis.suppressed().stream().flatMap(each -> apply(each).stream()).toList(),
            analysis.problems(),
            analysis.calls(),
            analysis.cutOffFunctions(),
            analysis.shadowedFunctions(),
            analysis.costs());
  }

  private Optional<SuppressedFinding> apply(SuppressedFinding suppressed) {
    return apply(suppressed.finding())
        .map(finding -> new SuppressedFinding(finding, suppressed.by()));
  }

  private Optional<Finding> apply(Finding finding) {
    Path file = root.resolve(finding.place().file().name());
    Optional<RuleLevel> level =
        configuration.flatMap(said -> said.level(finding.rule().name(), file));
    if (level.filter(RuleLevel.OFF::equals).isPresent()
        || configuration.filter(said -> said.excludes(file)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        level.flatMap(RuleLevel::severity).map(to -> with(finding, to)).orElse(finding));
  }

  private static Finding with(Finding finding, Severity severity) {
    return new Finding(
        finding.rule(),
        severity,
        finding.message(),
        finding.place(),
        finding.related(),
        finding.steps(),
        finding.page());
  }

  /** Whether the file switches a rule off wherever it says nothing else. */
  boolean isOff(String rule) {
    return configuration
        .map(said -> said.rules().get(rule))
        .filter(RuleLevel.OFF::equals)
        .isPresent();
  }

  /** What the file wants of a rule anywhere. */
  List<RuleLevel> of(String rule) {
    return configuration.map(said -> said.levels(rule)).orElse(List.of());
  }
}
