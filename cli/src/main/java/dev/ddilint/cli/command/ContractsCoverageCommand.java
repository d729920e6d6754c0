package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.report.CoverageReport;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.coverage.CallCoverage;
import dev.ddilint.rules.facts.PageFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts how many of the calls in drivers have a contract. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = "Shows which of the functions that drivers call have a contract.")
final class ContractsCoverageCommand implements Callable<Integer> {

  /** The formats of the tables. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private Format format = Format.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "list N functions without a full contract (default: 40); json lists all")
  private int limit = 40;

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw sources.wrong("--limit must not be negative");
    }
    Inputs inputs = sources.sources();
    CallCoverage coverage = new CallCoverage(PageFacts.load());
    List<Problem> problems = new ArrayList<>(inputs.headers().problems());
    for (DriverSources driver : inputs.tree().drivers()) {
      ReadDriver read = ReadDriver.of(driver, inputs);
      read.units().forEach(unit -> problems.addAll(unit.problems()));
      coverage.add(read.driver(inputs.headers()));
    }
    write(new CoverageReport(coverage));
    return sources.failure(problems).orElse(ExitCode.CLEAN).code();
  }

  private void write(CoverageReport report) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> report.writeText(out, limit);
      case JSON -> report.writeJson(out);
    }
    out.flush();
  }
}
