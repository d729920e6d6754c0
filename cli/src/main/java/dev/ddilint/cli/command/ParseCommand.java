package dev.ddilint.cli.command;

import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.SourceUnit;
import dev.ddilint.cli.report.Report;
import dev.ddilint.cli.report.StatisticsWriter;
import dev.ddilint.cli.report.TextReporter;
import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.SharedHeaders;
import dev.ddilint.parser.ast.AstPrinter;
import dev.ddilint.parser.cfg.GraphPrinter;
import dev.ddilint.rules.contract.AnnotationCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the front end alone, to see what it makes of a file. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Runs the front end alone and prints what it made of the sources.")
final class ParseCommand implements Callable<Integer> {

  /** What to print; one at most. */
  static final class View {
    @Option(names = "--ast", description = "print the syntax trees")
    private boolean ast;

    @Option(names = "--cfg", description = "print the control-flow graphs")
    private boolean cfg;

    @Option(names = "--tokens", description = "print the tokens after preprocessing")
    private boolean tokens;
  }

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions sources = new SourceOptions();
  @ArgGroup private View view = new View();

  @Option(
      names = "--stats",
      paramLabel = "FILE",
      description = "write what was counted to FILE as JSON")
  private Optional<Path> statistics = Optional.empty();

  @Option(names = "--verbose", description = "list everything that was skipped or missing")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    Inputs inputs = sources.sources();
    Tally tally = new Tally();
    tally.addProblems(inputs.tree().problems());
    tally.addProblems(inputs.headers().problems());
    for (DriverSources driver : inputs.tree().drivers()) {
      SharedHeaders headers = new SharedHeaders();
      AnnotationCheck annotations = new AnnotationCheck();
      for (SourceUnit unit : driver.units()) {
        Frontend frontend = inputs.frontend(driver, unit);
        tally.add(parse(frontend, unit.path(), headers, annotations));
      }
      tally.addOnce(annotations.problems());
    }
    Report report = tally.report(inputs.tree().root(), Version.number(), List.of());
    if (statistics.isPresent()) {
      sources.writing(statistics.get(), file -> StatisticsWriter.write(report.statistics(), file));
    }
    PrintWriter out = spec.commandLine().getOut();
    new TextReporter(false, verbose).write(report, out);
    out.flush();
    return sources.failure(report.problems()).orElse(ExitCode.CLEAN).code();
  }

  /** What annotations mean is no question of the front end: it is told to who asks for all. */
  private DriverResult parse(
      Frontend frontend, Path file, SharedHeaders headers, AnnotationCheck annotations) {
    PrintWriter out = spec.commandLine().getOut();
    if (view.tokens) {
      out.print(frontend.printTokens(file));
      return new DriverResult(List.of(), 0);
    }
    long start = System.nanoTime();
    ParsedUnit unit = frontend.parse(file, headers);
    long nanos = System.nanoTime() - start;
    if (verbose) {
      annotations.check(unit);
    }
    if (view.ast) {
      unit.header().ifPresent(header -> out.print(AstPrinter.print(header.syntax())));
      out.print(AstPrinter.print(unit.syntax()));
    } else if (view.cfg) {
      unit.functions().forEach(function -> out.println(new GraphPrinter().print(function.graph())));
    }
    return new DriverResult(List.of(unit), nanos);
  }
}
