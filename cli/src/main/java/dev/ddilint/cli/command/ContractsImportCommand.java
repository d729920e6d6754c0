package dev.ddilint.cli.command;

import dev.ddilint.cli.docs.DocsImport;
import dev.ddilint.cli.docs.ImportReportText;
import dev.ddilint.cli.report.TerminalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rebuilds the fact tables from the documentation. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Rebuilds the fact tables functions.tsv and callbacks.tsv from the public DDI documentation.")
final class ContractsImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DOCS",
      description =
          "a checkout of the documentation (github: MicrosoftDocs/windows-driver-docs-ddi)")
  private Path docs = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "write the tables to DIR (default: the current folder)")
  private Path output = Path.of("");

  @Option(
      names = "--all-columns",
      description = "write parameters, libraries and more too, which the program does not keep")
  private boolean allColumns;

  @Option(names = "--verbose", description = "list every page that could not be read")
  private boolean verbose;

  @Override
  public Integer call() {
    if (!Files.isDirectory(docs)) {
      throw wrong("there is no folder " + docs);
    }
    DocsImport pages = read();
    if (pages.isEmpty()) {
      throw wrong("there are no reference pages in " + docs);
    }
    write(pages);
    ImportReportText.of(pages.report(), verbose)
        .lines()
        .forEach(line -> spec.commandLine().getOut().println(TerminalText.of(line)));
    spec.commandLine().getOut().flush();
    return ExitCode.CLEAN.code();
  }

  private DocsImport read() {
    try {
      return DocsImport.of(docs);
    } catch (IOException e) {
      throw wrong("cannot read " + docs + ": " + e.getMessage());
    }
  }

  private void write(DocsImport pages) {
    try {
      pages.write(output, allColumns);
    } catch (IOException e) {
      throw wrong("cannot write to " + output + ": " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
