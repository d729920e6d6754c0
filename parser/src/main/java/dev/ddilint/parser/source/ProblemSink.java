package dev.ddilint.parser.source;

/** Receives problems in the order in which they are met. */
@FunctionalInterface
public interface ProblemSink {
  void report(Problem problem);
}
