package dev.ddilint.parser.source;

/** Passes on so many problems of one unit and no more: a hostile file can have millions. */
public final class BoundedProblems implements ProblemSink {
  /** What a person may still read, and more than real units have. */
  static final int MAX_PROBLEMS = 1_000;

  private final ProblemSink sink;
  private int count;

  /** A bound in front of a sink. */
  public BoundedProblems(ProblemSink sink) {
    this(sink, 0);
  }

  /**
   * A bound for the rest of a unit.
   *
   * @param count what was reported before
   */
  public BoundedProblems(ProblemSink sink, int count) {
    this.sink = sink;
    this.count = count;
  }

  /** How many were reported, those that were not passed on included. */
  public int count() {
    return count;
  }

  @Override
  public void report(Problem problem) {
    count++;
    if (count <= MAX_PROBLEMS) {
      sink.report(problem);
    } else if (count == MAX_PROBLEMS + 1) {
      sink.report(Problem.of(ProblemKind.MANY_PROBLEMS, Integer.toString(MAX_PROBLEMS)));
    }
  }
}
