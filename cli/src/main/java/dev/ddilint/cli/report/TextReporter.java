package dev.ddilint.cli.report;

import dev.ddilint.parser.source.Position;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.suppress.SuppressedFinding;
import dev.ddilint.rules.suppress.Suppression;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * The report for people: a line a finding as compilers write it, the source line with a caret, the
 * steps that lead there, and a summary.
 *
 * @param colors whether to mark severities with terminal colours
 * @param verbose whether to list all that was skipped or missing, notes too
 */
public record TextReporter(boolean colors, boolean verbose) implements Reporter {

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Finding finding : report.findings()) {
      write(finding, "", out);
    }
    if (verbose) {
      for (SuppressedFinding each : report.suppressed()) {
        write(each.finding(), suppressed(each.by()), out);
      }
    }
    writeProblems(report.problems(), verbose, out);
    out.write(summary(report) + "\n");
    out.write(report.statistics().summary() + "\n");
    long hidden = report.problems().stream().filter(TextReporter::isNote).count();
    if (!verbose && hidden > 0) {
      out.write(count(hidden, "note") + " on the analysis; --verbose shows them\n");
    }
  }

  /** A line for each problem; notes only if everything is wanted. */
  public static void writeProblems(List<Problem> problems, boolean verbose, Writer out)
      throws IOException {
    for (ProblemDigest digest : ProblemDigest.of(problems)) {
      if (verbose || digest.first().kind().severity() != ProblemKind.Severity.NOTE) {
        out.write(problemLine(digest));
      }
    }
  }

  private static boolean isNote(Problem problem) {
    return problem.kind().severity() == ProblemKind.Severity.NOTE;
  }

  private static String suppressed(Suppression by) {
    String reason = by.reason().map(text -> ": " + TerminalText.of(text)).orElse("");
    return "(suppressed at %s%s) ".formatted(place(by.place()), reason);
  }

  private void write(Finding finding, String remark, Writer out) throws IOException {
    out.write(
        "%s: %s %s%s [%s %s]\n"
            .formatted(
                place(finding.place()),
                severity(finding.severity()),
                remark,
                TerminalText.of(finding.message()),
                finding.rule().id(),
                finding.rule().name()));
    out.write(excerpt(finding.place()));
    for (int i = 0; i < finding.steps().size(); i++) {
      Finding.Step step = finding.steps().get(i);
      String state = step.state().isEmpty() ? "" : "  (" + TerminalText.of(step.state()) + ")";
      out.write(
          "    %d. %s: %s%s\n"
              .formatted(i + 1, place(step.place()), TerminalText.of(step.message()), state));
    }
    for (Finding.Related related : finding.related()) {
      out.write(
          "    %s: %s\n".formatted(place(related.place()), TerminalText.of(related.message())));
    }
    if (finding.page().isPresent()) {
      out.write("    see " + finding.page().get() + "\n");
    }
    out.write("\n");
  }

  private String severity(Severity severity) {
    String word = severity.name().toLowerCase(Locale.ROOT) + ":";
    if (!colors) {
      return word;
    }
    String color =
        switch (severity) {
          case ERROR -> "31";
          case WARNING -> "33";
          case NOTE -> "36";
        };
    return "\u001b[1;" + color + "m" + word + "\u001b[0m";
  }

  private static String place(Span span) {
    Position position = span.startPosition();
    return "%s:%d:%d"
        .formatted(TerminalText.of(span.file().name()), position.line(), position.column());
  }

  private static String excerpt(Span span) {
    Position start = span.startPosition();
    Position end = span.endPosition();
    String line = TerminalText.of(span.file().line(start.line()));
    String before =
        TerminalText.of(span.file().line(start.line()).substring(0, start.column() - 1));
    int width = end.line() == start.line() ? Math.max(1, end.column() - start.column()) : 1;
    return "    %s\n    %s%s\n"
        .formatted(
            line,
            " ".repeat(before.codePointCount(0, before.length())),
            "^" + "~".repeat(width - 1));
  }

  private static String problemLine(ProblemDigest digest) {
    Problem problem = digest.first();
    String where = problem.span().map(span -> place(span) + ": ").orElse("");
    return "%sddilint %s: %s\n"
        .formatted(
            where,
            problem.kind().severity().name().toLowerCase(Locale.ROOT),
            TerminalText.of(digest.message()));
  }

  private static String summary(Report report) {
    List<Finding> findings = report.findings();
    long errors = findings.stream().filter(each -> each.severity() == Severity.ERROR).count();
    long warnings = findings.stream().filter(each -> each.severity() == Severity.WARNING).count();
    long notes = findings.size() - errors - warnings;
    int suppressed = report.statistics().suppressed().values().stream().mapToInt(n -> n).sum();
    return "%s, %s, %s%s"
        .formatted(
            count(errors, "error"),
            count(warnings, "warning"),
            count(notes, "note"),
            suppressed == 0 ? "" : ", %d suppressed".formatted(suppressed));
  }

  private static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
