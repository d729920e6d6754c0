package dev.ddilint.cli.command;

import dev.ddilint.cli.command.LintRun.AnalysisChoice;
import dev.ddilint.cli.config.Configuration;
import dev.ddilint.cli.report.DriverList;
import dev.ddilint.cli.report.DriverListWriter;
import dev.ddilint.cli.report.Report;
import dev.ddilint.cli.report.Reporter;
import dev.ddilint.cli.report.SarifReporter;
import dev.ddilint.cli.report.StatisticsWriter;
import dev.ddilint.cli.report.TextReporter;
import dev.ddilint.rules.ReleaseFact;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks drivers and reports what breaks a contract. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description =
        "Checks drivers and reports where they break the documented contract of an interface.")
final class LintCommand implements Callable<Integer> {

  /** The formats of a report. */
  enum Format {
    TEXT,
    SARIF,
    JSON
  }

  /** When text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions sources = new SourceOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private ConfigurationOptions configurations = new ConfigurationOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default) or sarif; json with --list-drivers")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the report to FILE instead of standard output")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--min-os",
      paramLabel = "RELEASE",
      description = "the oldest Windows release the driver has to load on")
  private Optional<String> oldest = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "exit with 1 when something of this level or worse is found: error, warning (default), note or never")
  private FailOn failOn = FailOn.WARNING;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "analyse N drivers at a time (default: the number of processors)")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--stats",
      paramLabel = "FILE",
      description = "write what was counted to FILE as JSON")
  private Optional<Path> statistics = Optional.empty();

  @Option(
      names = "--list-drivers",
      description =
          "write which drivers there are, with kind, files and settings, and check nothing")
  private boolean listDrivers;

  @Option(
      names = "--omit-suppressed",
      description =
          "leave what is suppressed out of the report, for viewers that know no suppressions")
  private boolean omitSuppressed;

  @Option(
      names = "--verbose",
      description = "list everything that was skipped or missing, and what is suppressed")
  private boolean verbose;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never")
  private Color color = Color.AUTO;

  @Override
  public Integer call() throws IOException {
    Optional<Configuration> configuration =
        configurations.apply(sources.firstPath(), sources.root(), LintCommand::new);
    if (jobs < 1) {
      throw sources.wrong("--jobs must be at least 1");
    }
    Optional<ReleaseFact> minOs =
        oldest.map(sources::release).map(release -> ReleaseFact.of(release, "option --min-os"));
    if (listDrivers) {
      return list(minOs, configuration).code();
    }
    if (format == Format.JSON) {
      throw sources.wrong("--format json is for --list-drivers: use sarif for findings");
    }
    RuleLevels levels = new RuleLevels(configuration, sources.root());
    AnalysisChoice choice =
        new AnalysisChoice(minOs, rules.selected(sources, levels), levels, rules.suppressions());
    Report report = new LintRun(sources.sources(configuration), choice, jobs).run();
    if (statistics.isPresent()) {
      sources.writing(statistics.get(), file -> StatisticsWriter.write(report.statistics(), file));
    }
    write(omitSuppressed ? report.withoutSuppressed() : report);
    return exitCode(report).code();
  }

  /** Writes the drivers and, to standard error, what of their projects is not known. */
  private ExitCode list(Optional<ReleaseFact> minOs, Optional<Configuration> configuration)
      throws IOException {
    Inputs inputs = sources.sources(configuration);
    DriverList list = sources.lister(inputs, minOs).list();
    write(
        out -> {
          switch (format) {
            case TEXT -> DriverListWriter.writeText(list, out);
            case JSON -> DriverListWriter.writeJson(list, out);
            case SARIF -> throw sources.wrong("--list-drivers writes text or json");
          }
        });
    PrintWriter err = spec.commandLine().getErr();
    TextReporter.writeProblems(inputs.tree().problems(), verbose, err);
    err.flush();
    return ExitCode.CLEAN;
  }

  /** Something that is written. */
  private interface Content {
    void to(Writer out) throws IOException;
  }

  private void write(Report report) throws IOException {
    write(out -> reporter().write(report, out));
  }

  private void write(Content content) throws IOException {
    if (output.isEmpty()) {
      PrintWriter out = spec.commandLine().getOut();
      content.to(out);
      out.flush();
      return;
    }
    sources.writing(
        output.get(),
        file -> {
          try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.to(out);
          }
        });
  }

  private Reporter reporter() {
    return switch (format) {
      case TEXT -> new TextReporter(isColored(), verbose);
      case SARIF -> new SarifReporter();
      case JSON -> throw new IllegalStateException("refused before");
    };
  }

  private boolean isColored() {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> output.isEmpty() && Ansi.AUTO.enabled();
    };
  }

  private ExitCode exitCode(Report report) {
    Optional<ExitCode> broken = sources.failure(report.problems());
    if (broken.isPresent()) {
      return broken.get();
    }
    return report.findings().stream().anyMatch(finding -> failOn.includes(finding.severity()))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
