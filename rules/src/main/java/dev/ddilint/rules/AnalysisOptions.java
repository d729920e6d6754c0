package dev.ddilint.rules;

import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.contract.FactTable;
import dev.ddilint.rules.suppress.SuppressionPolicy;
import java.util.List;
import java.util.Optional;

/**
 * What to check, and for which Windows.
 *
 * @param target the release the driver is built for
 * @param oldest the oldest release it has to load on, when that is known
 * @param definitionsKnown whether a project says which macros the build defines: what is not
 *     defined then is surely not
 * @param rules the rules to run
 * @param facts what is documented of functions that no header declares
 * @param suppressions which suppressions hold
 */
public record AnalysisOptions(
    ReleaseFact target,
    Optional<ReleaseFact> oldest,
    boolean definitionsKnown,
    List<Rule> rules,
    FactTable facts,
    SuppressionPolicy suppressions) {
  public AnalysisOptions {
    rules = List.copyOf(rules);
  }

  /** Options with which suppressions need no reason and may name the rules that run. */
  public AnalysisOptions(
      ReleaseFact target,
      Optional<ReleaseFact> oldest,
      boolean definitionsKnown,
      List<Rule> rules,
      FactTable facts) {
    this(
        target,
        oldest,
        definitionsKnown,
        rules,
        facts,
        new SuppressionPolicy(rules.stream().map(Rule::info).toList(), false));
  }

  /** Options with the fact table that comes with ddilint. */
  public AnalysisOptions(
      ReleaseFact target,
      Optional<ReleaseFact> oldest,
      boolean definitionsKnown,
      List<Rule> rules) {
    this(target, oldest, definitionsKnown, rules, new BundledModel().facts());
  }

  /** The same with another table. */
  public AnalysisOptions with(FactTable table) {
    return new AnalysisOptions(target, oldest, definitionsKnown, rules, table, suppressions);
  }

  /** The same with another policy. */
  public AnalysisOptions with(SuppressionPolicy policy) {
    return new AnalysisOptions(target, oldest, definitionsKnown, rules, facts, policy);
  }
}
