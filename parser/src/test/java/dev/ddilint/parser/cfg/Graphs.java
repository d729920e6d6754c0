package dev.ddilint.parser.cfg;

import dev.ddilint.parser.TestUnit;
import dev.ddilint.parser.source.Problem;
import java.util.ArrayList;
import java.util.List;

/** Graphs of the functions of a test source. */
final class Graphs {
  private Graphs() {}

  /** The printed graph of the last function. */
  static String print(String source) {
    return new GraphPrinter().print(build(source, new ArrayList<>()));
  }

  /** The graph of the last function; what went wrong is added to {@code problems}. */
  static ControlFlowGraph build(String source, List<Problem> problems) {
    TestUnit unit = TestUnit.of(source);
    GraphBuilder builder = new GraphBuilder(unit.semantics(), problems::add);
    return unit.functions().map(builder::build).reduce((first, last) -> last).orElseThrow();
  }
}
