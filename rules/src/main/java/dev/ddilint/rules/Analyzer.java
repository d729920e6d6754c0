package dev.ddilint.rules;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.contract.AnnotationCheck;
import dev.ddilint.rules.sim.FunctionCost;
import dev.ddilint.rules.suppress.SuppressedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Runs rules over a driver. */
public final class Analyzer {
  /** Findings in the order of their places. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.place().file().name())
          .thenComparingInt(finding -> finding.place().start())
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::message);

  private final AnalysisOptions options;

  public Analyzer(AnalysisOptions options) {
    this.options = options;
  }

  /** The findings in a driver, ordered by place; one rule reports one place once. */
  public Analysis analyze(Driver driver) {
    RuleContext context = new RuleContext(driver, options);
    options.rules().forEach(rule -> rule.check(context));
    List<Finding> findings = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    for (Finding finding : context.findings().stream().sorted(ORDER).toList()) {
      context
          .suppressions()
          .of(finding)
          .ifPresentOrElse(
              by -> suppressed.add(new SuppressedFinding(finding, by)),
              () -> findings.add(finding));
    }
    removeRepeated(findings, finding -> finding);
    removeRepeated(suppressed, SuppressedFinding::finding);
    return new Analysis(
        findings,
        suppressed,
        annotationProblems(driver),
        CallCounts.of(context),
        cutOff(context),
        context.functions().shadowed(),
        context.simulation().costs());
  }

  private static <T> void removeRepeated(List<T> list, Function<T, Finding> finding) {
    Set<Key> seen = new HashSet<>();
    list.removeIf(each -> !seen.add(Key.of(finding.apply(each))));
  }

  private static List<Problem> annotationProblems(Driver driver) {
    AnnotationCheck check = new AnnotationCheck();
    driver.units().forEach(check::check);
    return check.problems();
  }

  private static int cutOff(RuleContext context) {
    return (int)
        context.simulation().summaries().values().stream()
            .filter(summary -> summary.cutOff())
            .count();
  }

  private record Key(String rule, String file, int offset) {
    static Key of(Finding finding) {
      return new Key(finding.rule().id(), finding.place().file().name(), finding.place().start());
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Key key
              && key.rule.equals(rule)
              && key.file.equals(file)
              && key.offset == offset);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * rule.hashCode() + file.hashCode()) + offset;
    }
  }

  /**
   * What came of a driver.
   *
   * @param findings those that count
   * @param suppressed those that the sources ask not to report
   * @param problems annotations that make no sense
   * @param cutOffFunctions functions of which some paths were not seen because a bound was hit
   * @param shadowedFunctions see {@link dev.ddilint.rules.interproc.FunctionIndex#shadowed}
   * @param costs of the functions, the only part that is another one in each run
   */
  public record Analysis(
      List<Finding> findings,
      List<SuppressedFinding> suppressed,
      List<Problem> problems,
      CallCounts calls,
      int cutOffFunctions,
      int shadowedFunctions,
      List<FunctionCost> costs) {
    public Analysis {
      findings = List.copyOf(findings);
      suppressed = List.copyOf(suppressed);
      problems = List.copyOf(problems);
      costs = List.copyOf(costs);
    }

    /** Nothing came of it. */
    public static final Analysis NONE =
        new Analysis(List.of(), List.of(), List.of(), CallCounts.NONE, 0, 0, List.of());
  }
}
