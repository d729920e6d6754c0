package dev.ddilint.cli.command;

import dev.ddilint.cli.config.RuleLevel;
import dev.ddilint.rules.Profile;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.check.SuppressionWithoutReason;
import dev.ddilint.rules.suppress.SuppressionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which rules run. */
final class RuleOptions {
  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "default: rules whose findings are right nearly always; all: every rule")
  private Profile profile = Profile.DEFAULT;

  @Option(
      names = "--enable",
      paramLabel = "RULE",
      split = ",",
      description = "run this rule whatever the profile; id or name, may be repeated")
  private List<String> enabled = new ArrayList<>();

  @Option(
      names = "--disable",
      paramLabel = "RULE",
      split = ",",
      description = "do not run this rule; id or name, may be repeated")
  private List<String> disabled = new ArrayList<>();

  @Option(
      names = "--require-suppression-reason",
      description = "a suppression that gives no reason is void, and reported")
  private boolean reasonRequired;

  /** Which suppressions hold. */
  SuppressionPolicy suppressions() {
    return new SuppressionPolicy(all.stream().map(Rule::info).toList(), reasonRequired);
  }

  /**
   * The rules to run, in the order of their ids. Refuses a rule that does not exist.
   *
   * @param levels what the configuration file wants; the command line has the last word
   */
  List<Rule> selected(SourceOptions sources, RuleLevels levels) {
    List<Rule> on = enabled.stream().map(text -> rule(text, sources)).toList();
    List<Rule> off = disabled.stream().map(text -> rule(text, sources)).toList();
    return all.stream()
        .filter(
            rule ->
                on.contains(rule)
                    || (reasonRequired && rule instanceof SuppressionWithoutReason)
                    || wanted(rule, levels)
                        .orElse(profile == Profile.ALL || rule.info().profile() == Profile.DEFAULT))
        .filter(rule -> !off.contains(rule))
        .toList();
  }

  /** Whether the file wants it somewhere; empty when it does not speak of it. */
  private static Optional<Boolean> wanted(Rule rule, RuleLevels levels) {
    List<RuleLevel> said = levels.of(rule.info().name());
    boolean special = said.stream().anyMatch(level -> level != RuleLevel.OFF);
    return special
        ? Optional.of(true)
        : levels.isOff(rule.info().name()) ? Optional.of(false) : Optional.empty();
  }

  private final List<Rule> all = RuleList.all();

  private Rule rule(String text, SourceOptions sources) {
    Optional<Rule> found =
        all.stream()
            .filter(
                rule -> rule.info().id().equalsIgnoreCase(text) || rule.info().name().equals(text))
            .findFirst();
    return found.orElseThrow(
        () ->
            sources.wrong(
                "unknown rule '%s': rules are %s"
                    .formatted(
                        text,
                        String.join(", ", all.stream().map(rule -> rule.info().name()).toList()))));
  }
}
