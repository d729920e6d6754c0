package dev.ddilint.parser.antlr;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemSink;
import java.util.ArrayList;
import java.util.List;

/** Holds problems back until it is clear that what led to them is not parsed again. */
final class PendingProblems implements ProblemSink {
  private final ProblemSink sink;
  private final List<Problem> pending = new ArrayList<>();

  PendingProblems(ProblemSink sink) {
    this.sink = sink;
  }

  @Override
  public void report(Problem problem) {
    pending.add(problem);
  }

  void drop() {
    pending.clear();
  }

  void release() {
    if (!pending.isEmpty()) {
      pending.forEach(sink::report);
      pending.clear();
    }
  }
}
