package dev.ddilint.rules;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.contract.AnnotationCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Runs rules over a driver. */
public final class Analyzer {
  private static final Comparator<Finding> ORDER =
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
    List<Finding> sorted = new ArrayList<>(context.findings());
    sorted.sort(ORDER);
    LinkedHashSet<Key> seen = new LinkedHashSet<>();
    sorted.removeIf(finding -> !seen.add(Key.of(finding)));
    return new Analysis(
        sorted,
        annotationProblems(driver),
        CallCounts.of(context),
        cutOff(context),
        context.functions().shadowed());
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
  }

  /**
   * What came of a driver.
   *
   * @param problems annotations that make no sense
   * @param cutOffFunctions functions of which some paths were not seen because a bound was hit
   * @param shadowedFunctions see {@link dev.ddilint.rules.interproc.FunctionIndex#shadowed}
   */
  public record Analysis(
      List<Finding> findings,
      List<Problem> problems,
      CallCounts calls,
      int cutOffFunctions,
      int shadowedFunctions) {
    public Analysis {
      findings = List.copyOf(findings);
      problems = List.copyOf(problems);
    }
  }
}
