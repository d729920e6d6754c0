package dev.ddilint.cli.report;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.Rule;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of a run, as reporters need it.
 *
 * @param root the folder that names are relative to
 * @param rules the rules that ran
 * @param findings ordered by place
 * @param problems what was skipped, missing or cut off; see {@link ProblemDigest}
 */
public record Report(
    Path root,
    String version,
    List<Rule> rules,
    List<Finding> findings,
    List<Problem> problems,
    Statistics statistics) {
  public Report {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }
}
