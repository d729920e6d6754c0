package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.SourceTree;
import dev.ddilint.cli.report.Report;
import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.rules.AnalysisOptions;
import dev.ddilint.rules.Analyzer;
import dev.ddilint.rules.Driver;
import dev.ddilint.rules.contract.BundledModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Leads drivers from their sources to findings, several at a time; the result does not depend on
 * how many.
 */
final class LintRun {
  private final Frontend frontend;
  private final AnalysisOptions options;
  private final int jobs;
  private final ContractHeaders headers;

  LintRun(FrontendOptions frontend, List<Path> contracts, AnalysisOptions options, int jobs) {
    BundledModel model = new BundledModel();
    this.frontend = new Frontend(frontend, model);
    this.headers = ContractHeaders.read(contracts, this.frontend);
    this.options = options.with(model.facts());
    this.jobs = jobs;
  }

  Report run(SourceTree tree) {
    Tally tally = new Tally();
    tally.addProblems(headers.problems());
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
    tally.addCpp(tree.cppFiles().stream().map(file -> name(tree, file)).toList());
    return tally.report(tree.root(), Version.number(), options.rules());
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

  private DriverResult analyze(DriverSources sources) {
    long start = System.nanoTime();
    List<ParsedUnit> units = sources.files().stream().map(frontend::parse).toList();
    long parsed = System.nanoTime();
    List<ParsedUnit> kernel = units.stream().filter(ParsedUnit::isKernelCode).toList();
    DriverResult result = new DriverResult(units, parsed - start);
    if (kernel.isEmpty()) {
      return result;
    }
    Driver driver =
        new Driver(sources.name(), kernel, frontend.modelPragmas(), headers.contracts());
    try {
      return result.with(new Analyzer(options).analyze(driver), System.nanoTime() - parsed);
    } catch (RuntimeException | StackOverflowError bug) {
      return result.with(
          Problem.of(ProblemKind.INTERNAL, "the analysis of " + sources.name(), bug.toString()));
    }
  }
}
