package dev.ddilint.parser.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.TestRun;
import dev.ddilint.parser.TestUnit;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {

  @Test
  void onlyAnEdgeThatClosesALoopLeadsToALowerNumber() {
    ControlFlowGraph graph =
        Graphs.build(
            """
            void f(int a) {
              while (a) { if (a == 1) a = 2; else a = 3; while (a == 4) a--; }
            }
            """,
            new ArrayList<>());
    List<String> backward = new ArrayList<>();
    for (BasicBlock block : graph.blocks()) {
      for (int target : block.terminator().successors()) {
        if (target <= block.index()) {
          backward.add(block.index() + " -> " + target);
        }
      }
    }
    assertThat(backward).containsExactly("5 -> 1", "6 -> 5");
  }

  @Test
  void aStatementThatWasNotUnderstoodDoesNothing() {
    TestUnit unit = new TestRun().unit("void f(int a) { a = 1; a = = 2 ? ; a = 3; }");
    assertThat(unit.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.STATEMENT_SKIPPED);
    GraphBuilder builder = new GraphBuilder(unit.semantics(), problem -> {});
    assertThat(new GraphPrinter().print(unit.functions().map(builder::build).toList().get(0)))
        .isEqualTo(
            """
            f:
              0 entry
                a = 1
                a = 3
                goto 1
              1
                exit
            """);
  }

  @Test
  void handlersInHandlersAreNotCopiedWithoutBound() {
    int depth = 12;
    String source =
        "int g(int); void f(int a) { "
            + "__try { if (a) return; g(1); } __finally { ".repeat(depth)
            + "g(2);"
            + " }".repeat(depth)
            + " }";
    List<Problem> problems = new ArrayList<>();
    ControlFlowGraph graph = Graphs.build(source, problems);
    assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.HANDLER_COPIES);
    assertThat(graph.blocks()).hasSizeLessThan(5000);
  }

  @Test
  void theLongestChainsOfOperatorsNeedNoDeepStack() {
    String sum = "int g(int); int f(int a) { return " + "a + ".repeat(490) + "g(1); }";
    String choice = "int g(int); int f(int a) { return " + "a ? g(1) : ".repeat(240) + "0; }";
    assertThat(Graphs.build(sum, new ArrayList<>()).blocks()).hasSize(2);
    assertThat(Graphs.build(choice, new ArrayList<>()).blocks()).hasSizeGreaterThan(3 * 240);
  }
}
