package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.report.Report;
import dev.ddilint.cli.report.SimulationCost;
import dev.ddilint.cli.report.Statistics;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.CallCounts;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.MemberCounts;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.sim.FunctionCost;
import dev.ddilint.rules.suppress.SuppressedFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds up the results of drivers, in their order. */
final class Tally {
  private final List<Finding> findings = new ArrayList<>();
  private final List<SuppressedFinding> suppressed = new ArrayList<>();
  private final Set<Object> seen = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> missingTypes = new TreeMap<>();
  private int files;
  private int functions;
  private int skipped;
  private int members;
  private int membersResolved;
  private int resolvedIncludes;
  private int modelIncludes;
  private int missingIncludes;
  private CallCounts calls = CallCounts.NONE;
  private int cutOff;
  private int shadowed;
  private final List<FunctionCost> costs = new ArrayList<>();
  private long parseNanos;
  private long analysisNanos;

  void add(DriverResult driver) {
    files += driver.files;
    functions += driver.functions;
    skipped += driver.skipped;
    driver.members.forEach(this::add);
    driver.includes.forEach(
        counts -> {
          resolvedIncludes += counts.resolved();
          modelIncludes += counts.model();
          missingIncludes += counts.missing();
        });
    problems.addAll(driver.problems);
    addOnce(driver.analysis.problems());
    calls = calls.plus(driver.analysis.calls());
    cutOff += driver.analysis.cutOffFunctions();
    shadowed += driver.analysis.shadowedFunctions();
    costs.addAll(driver.analysis.costs());
    parseNanos += driver.parseNanos;
    analysisNanos += driver.analysisNanos;
    driver.analysis.findings().forEach(this::add);
    driver.analysis.suppressed().forEach(this::add);
  }

  private void add(MemberCounts counts) {
    members += counts.total();
    membersResolved += counts.resolved();
    counts.missing().forEach((type, count) -> missingTypes.merge(type, count, Integer::sum));
  }

  /** A header that two drivers share shows the same finding in both: it is reported once. */
  private void add(Finding finding) {
    if (seen.add(key(finding))) {
      findings.add(finding);
    }
  }

  private static Object key(Finding finding) {
    return List.of(
        finding.rule().id(),
        finding.place().file().name(),
        finding.place().start(),
        finding.message());
  }

  private void add(SuppressedFinding finding) {
    if (seen.add(List.of("suppressed", key(finding.finding())))) {
      suppressed.add(finding);
    }
  }

  /**
   * Forgets what one driver says and another knows better: a suppression in a shared file that only
   * one of them needs, and the suppression of what another reports.
   */
  private void settle() {
    Set<Object> reported = findings.stream().map(Tally::key).collect(Collectors.toSet());
    suppressed.removeIf(each -> reported.contains(key(each.finding())));
    Set<Object> used =
        suppressed.stream().map(each -> place(each.by().place())).collect(Collectors.toSet());
    findings.removeIf(finding -> used.contains(place(finding.place())));
  }

  private static Object place(Span span) {
    return List.of(span.file().name(), span.start());
  }

  private static Map<String, Integer> byRule(Stream<Finding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
    return counts;
  }

  /** A header that two drivers share has the same bad annotation in both. */
  void addOnce(List<Problem> found) {
    found.stream().filter(seen::add).forEach(problems::add);
  }

  /** Adds what was not understood outside the drivers, or in all of them. */
  void addProblems(List<Problem> found) {
    problems.addAll(found);
  }

  /** Says for what drivers are taken to be built where nothing does. */
  void addUnpinned(Inputs inputs) {
    List<DriverSources> drivers = inputs.unpinned();
    if (!drivers.isEmpty()) {
      problems.add(
          Problem.of(
              ProblemKind.TARGET_ASSUMED,
              inputs.target(drivers.get(0)).name(),
              some(drivers.stream().map(DriverSources::name).toList())));
    }
  }

  void addCpp(List<String> names) {
    if (!names.isEmpty()) {
      problems.add(Problem.of(ProblemKind.CPP_NOT_ANALYSED, some(names)));
    }
  }

  private static String some(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), 3)));
    return names.size() > 3 ? "%s and %d more".formatted(shown, names.size() - 3) : shown;
  }

  /** The bounds of the simulation and of the front end that were hit, by name. */
  private Map<String, Integer> bounds() {
    Map<String, Integer> hits = new TreeMap<>();
    hits.put("paths of a function", cutOff);
    hits.put("functions defined twice", shadowed);
    for (Problem problem : problems) {
      if (problem.kind().isBound()) {
        hits.merge(problem.kind().label(), 1, Integer::sum);
      }
    }
    return hits;
  }

  Report report(Path root, String version, List<Rule> rules) {
    settle();
    Statistics statistics =
        new Statistics(
            files,
            new Statistics.Functions(functions + skipped, functions, skipped),
            new Statistics.MemberAccesses(members, membersResolved),
            new Statistics.Calls(calls.total(), calls.defined(), calls.contract(), calls.unknown()),
            new Statistics.Includes(resolvedIncludes, modelIncludes, missingIncludes),
            missingTypes,
            bounds(),
            byRule(findings.stream()),
            byRule(suppressed.stream().map(SuppressedFinding::finding)),
            Map.of(
                "front end", TimeUnit.NANOSECONDS.toMillis(parseNanos),
                "analysis", TimeUnit.NANOSECONDS.toMillis(analysisNanos)),
            SimulationCost.of(costs));
    return new Report(root, version, rules, findings, suppressed, problems, statistics);
  }
}
