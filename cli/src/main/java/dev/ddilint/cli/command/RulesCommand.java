package dev.ddilint.cli.command;

import dev.ddilint.cli.report.RuleTable;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists the rules, with their levels and what other tools call the same.")
final class RulesCommand implements Callable<Integer> {

  /** The formats of the list. */
  enum Format {
    TEXT,
    MD,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), md or json")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    RuleTable table = new RuleTable(RuleList.all().stream().map(Rule::info).toList());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> table.writeText(out);
      case MD -> table.writeMarkdown(out);
      case JSON -> table.writeJson(out);
    }
    out.flush();
    return ExitCode.CLEAN.code();
  }
}
