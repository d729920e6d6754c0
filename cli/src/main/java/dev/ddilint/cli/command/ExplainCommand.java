package dev.ddilint.cli.command;

import dev.ddilint.cli.report.ExplanationReport;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.explain.Explainer;
import dev.ddilint.rules.explain.Explanation;
import dev.ddilint.rules.explain.ModelCatalogue;
import dev.ddilint.rules.facts.PageFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is known of interfaces, rules and the names that other tools report. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Explains an interface and its contract, a rule, a C28xxx warning, a rule of Static Driver Verifier or a bug check.")
final class ExplainCommand implements Callable<Integer> {

  /** The formats of an explanation. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description =
          "a function, type, callback type, rule (id or name), C28xxx, SDV rule or bug check (0xC4)")
  private List<String> names = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Explainer explainer =
        new Explainer(
            ModelCatalogue.bundled(Releases.load().newest().ntddi()),
            PageFacts.load(),
            RuleList.all());
    List<Explanation> found = new ArrayList<>();
    for (String name : names) {
      List<Explanation> explanations = explainer.explain(name);
      if (explanations.isEmpty()) {
        throw new ParameterException(spec.commandLine(), unknown(name, explainer));
      }
      found.addAll(explanations);
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> ExplanationReport.writeText(found, out);
      case JSON -> ExplanationReport.writeJson(found, out);
    }
    out.flush();
    return ExitCode.CLEAN.code();
  }

  private static String unknown(String name, Explainer explainer) {
    List<String> near = explainer.suggestions(name);
    return "nothing is known of '%s'%s"
        .formatted(name, near.isEmpty() ? "" : ": did you mean " + String.join(", ", near) + "?");
  }
}
