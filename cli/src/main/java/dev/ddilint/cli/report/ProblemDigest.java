package dev.ddilint.cli.report;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems that say the same, as one with a count: a header that fifty files miss is one thing to
 * tell.
 */
record ProblemDigest(Problem first, int count) {

  static List<ProblemDigest> of(List<Problem> problems) {
    Map<Object, ProblemDigest> digests = new LinkedHashMap<>();
    for (Problem problem : problems) {
      digests.merge(
          key(problem),
          new ProblemDigest(problem, 1),
          (known, same) -> new ProblemDigest(known.first(), known.count() + 1));
    }
    return new ArrayList<>(digests.values());
  }

  private static Object key(Problem problem) {
    return problem.kind() == ProblemKind.HEADER_NOT_FOUND
        ? List.of(problem.kind(), problem.arguments())
        : problem;
  }

  String message() {
    return count == 1 ? first.message() : "%s (%d times)".formatted(first.message(), count);
  }
}
