package dev.ddilint.cli.command;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.pp.IncludeCounts;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.Analyzer.Analysis;
import dev.ddilint.rules.MemberCounts;
import java.util.ArrayList;
import java.util.List;

/** What is left of a driver once its syntax trees are let go. */
final class DriverResult {
  final int files;
  final int functions;
  final int skipped;
  final List<MemberCounts> members;
  final List<IncludeCounts> includes;
  final List<Problem> problems;
  final long parseNanos;
  final Analysis analysis;
  final long analysisNanos;

  DriverResult(List<ParsedUnit> units, long parseNanos) {
    this(
        units.size(),
        units.stream().mapToInt(unit -> unit.functions().size()).sum(),
        units.stream().mapToInt(unit -> unit.skippedFunctions().size()).sum(),
        units.stream().map(MemberCounts::of).toList(),
        units.stream().map(ParsedUnit::includes).toList(),
        units.stream().flatMap(unit -> unit.problems().stream()).toList(),
        parseNanos,
        Analysis.NONE,
        0);
  }

  private DriverResult(
      int files,
      int functions,
      int skipped,
      List<MemberCounts> members,
      List<IncludeCounts> includes,
      List<Problem> problems,
      long parseNanos,
      Analysis analysis,
      long analysisNanos) {
    this.files = files;
    this.functions = functions;
    this.skipped = skipped;
    this.members = members;
    this.includes = includes;
    this.problems = problems;
    this.parseNanos = parseNanos;
    this.analysis = analysis;
    this.analysisNanos = analysisNanos;
  }

  DriverResult with(Analysis found, long nanos) {
    return new DriverResult(
        files, functions, skipped, members, includes, problems, parseNanos, found, nanos);
  }

  DriverResult with(Problem bug) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(bug);
    return new DriverResult(
        files, functions, skipped, members, includes, more, parseNanos, analysis, analysisNanos);
  }
}
