package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.SourceTree;
import dev.ddilint.cli.report.Report;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.rules.AnalysisOptions;
import dev.ddilint.rules.Analyzer;
import dev.ddilint.rules.Driver;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.suppress.SuppressionPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Leads drivers from their sources to findings, several at a time; the result does not depend on
 * how many.
 */
final class LintRun {
  private final Inputs inputs;
  private final AnalysisChoice choice;
  private final int jobs;

  /** What to check. */
  record AnalysisChoice(
      Optional<ReleaseFact> oldest,
      List<Rule> rules,
      RuleLevels levels,
      SuppressionPolicy suppressions) {}

  LintRun(Inputs inputs, AnalysisChoice choice, int jobs) {
    this.inputs = inputs;
    this.choice = choice;
    this.jobs = jobs;
  }

  Report run() {
    SourceTree tree = inputs.tree();
    Tally tally = new Tally();
    tally.addProblems(tree.problems());
    tally.addProblems(inputs.headers().problems());
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<DriverResult>> results = new ArrayList<>();
      tree.drivers().forEach(sources -> results.add(pool.submit(() -> analyze(sources))));
      for (Future<DriverResult> result : results) {
        tally.add(await(result));
      }
    } finally {
      pool.shutdownNow();
    }
    tally.addUnpinned(inputs);
    tally.addCpp(tree.cppFiles().stream().map(file -> name(tree, file)).toList());
    return tally.report(tree.root(), Version.number(), choice.rules());
  }

  private static String name(SourceTree tree, Path file) {
    return tree.root().relativize(file).toString().replace('\\', '/');
  }

  private static DriverResult await(Future<DriverResult> result) {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** A driver that memory does not suffice for is let go; the others are analysed. */
  private DriverResult analyze(DriverSources sources) {
    try {
      return read(sources);
    } catch (OutOfMemoryError full) {
      return new DriverResult(List.of(), 0).with(outOfMemory(sources));
    }
  }

  /** Of a driver in C++ nothing is analysed: its files need not be looked at. */
  private DriverResult read(DriverSources sources) {
    if (sources.units().isEmpty()) {
      return new DriverResult(List.of(), 0);
    }
    long start = System.nanoTime();
    ParsedDriver parsed = ParsedDriver.of(sources, inputs);
    DriverResult result = new DriverResult(parsed.units(), System.nanoTime() - start);
    Driver driver = parsed.kernelCode();
    return driver.units().isEmpty() ? result : analyze(driver, sources, result);
  }

  private DriverResult analyze(Driver driver, DriverSources sources, DriverResult parsed) {
    long start = System.nanoTime();
    DriverResult result = parsed;
    List<Problem> setupProblems = new ArrayList<>();
    AnalysisOptions options = options(sources, setupProblems);
    for (Problem problem : setupProblems) {
      result = result.with(problem);
    }
    try {
      return result.with(
          choice.levels().apply(new Analyzer(options).analyze(driver)), System.nanoTime() - start);
    } catch (OutOfMemoryError full) {
      return result.with(outOfMemory(sources));
    } catch (RuntimeException | StackOverflowError bug) {
      return result.with(
          Problem.of(ProblemKind.INTERNAL, "the analysis of " + sources.name(), bug.toString()));
    }
  }

  private static Problem outOfMemory(DriverSources sources) {
    return Problem.of(ProblemKind.OUT_OF_MEMORY, sources.name());
  }

  private AnalysisOptions options(DriverSources sources, List<Problem> problems) {
    return new AnalysisOptions(
            inputs.releases().target(sources),
            choice.oldest().or(() -> inputs.releases().oldest(sources, problems::add)),
            sources.hasProject(),
            choice.rules(),
            inputs.facts())
        .with(choice.suppressions());
  }
}
