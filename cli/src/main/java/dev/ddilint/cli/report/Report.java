package dev.ddilint.cli.report;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.suppress.SuppressedFinding;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of a run, as reporters need it.
 *
 * @param root the folder that names are relative to
 * @param rules the rules that ran
 * @param findings ordered by driver and place
 * @param suppressed what the sources ask not to report; it does not count
 * @param problems what was skipped, missing or cut off; see {@link ProblemDigest}
 */
public record Report(
    Path root,
    String version,
    List<Rule> rules,
    List<Finding> findings,
    List<SuppressedFinding> suppressed,
    List<Problem> problems,
    Statistics statistics) {
  public Report {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    problems = List.copyOf(problems);
  }

  /** The same for a reader that knows no suppressions. */
  public Report withoutSuppressed() {
    return new Report(root, version, rules, findings, List.of(), problems, statistics);
  }
}
