package dev.ddilint.cli.command;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.contract.AnnotationCheck;
import dev.ddilint.rules.contract.TeamContracts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The contract headers that {@code --contracts} names, read once a run.
 *
 * @param problems what was not understood in them
 */
record ContractHeaders(TeamContracts contracts, List<Problem> problems) {
  ContractHeaders {
    problems = List.copyOf(problems);
  }

  static ContractHeaders read(List<Path> files, Frontend frontend) {
    List<ParsedUnit> headers = files.stream().map(frontend::parse).toList();
    List<Problem> problems = new ArrayList<>();
    AnnotationCheck annotations = new AnnotationCheck();
    for (ParsedUnit header : headers) {
      problems.addAll(header.problems());
      annotations.check(header.syntax(), header.semantics());
    }
    problems.addAll(annotations.problems());
    return new ContractHeaders(
        TeamContracts.of(headers.stream().map(ParsedUnit::semantics).toList()), problems);
  }
}
