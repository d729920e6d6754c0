package dev.ddilint.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.rules.testing.ParsedDriver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathSolverTest {
  private final ControlFlowGraph loop =
      ParsedDriver.of("VOID F(ULONG n) { while (n) { n--; } }").unit().functions().get(0).graph();

  /** A state counts its steps; how far it is counted says how many groups there are. */
  private record Counting(int limit) implements Transfer<Integer> {
    @Override
    public Object group(Integer state) {
      return state;
    }

    @Override
    public Object place(int block, int steps) {
      return List.of(block, steps);
    }

    @Override
    public Integer join(Integer known, Integer arriving, Object place) {
      return known;
    }

    @Override
    public List<Integer> step(Step step, Integer state) {
      return List.of(Math.min(limit, state + 1));
    }

    @Override
    public Integer raised(Integer before) {
      return before;
    }

    @Override
    public List<Arrival<Integer>> leave(BasicBlock block, Integer state) {
      List<Arrival<Integer>> arrivals = new ArrayList<>();
      block.terminator().successors().forEach(to -> arrivals.add(new Arrival<>(to, state)));
      return arrivals;
    }
  }

  @Test
  void aLoopEndsAtItsFixedPointAndGroupsStayApart() {
    PathSolver<Integer> solver = new PathSolver<>(loop, new Counting(3)).solve(0);
    assertThat(solver.wasCutOff()).isFalse();
    assertThat(solver.at(loop.exit())).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void tooManyGroupsAreCutOffAndSaid() {
    PathSolver<Integer> solver = new PathSolver<>(loop, new Counting(1000)).solve(0);
    assertThat(solver.wasCutOff()).isTrue();
    assertThat(solver.at(loop.exit())).hasSizeLessThan(100);
  }

  /** Every step goes on in two ways that are alike; what was joined can be told. */
  private static final class Doubling implements Transfer<Integer> {
    private static final int JOINED = 1;
    private int steps;

    @Override
    public Object group(Integer state) {
      return "one group";
    }

    @Override
    public Object place(int block, int steps) {
      return List.of(block, steps);
    }

    @Override
    public Integer join(Integer known, Integer arriving, Object place) {
      return known | arriving | JOINED;
    }

    @Override
    public List<Integer> step(Step step, Integer state) {
      steps++;
      return List.of(state, state);
    }

    @Override
    public Integer raised(Integer before) {
      return before;
    }

    @Override
    public List<Arrival<Integer>> leave(BasicBlock block, Integer state) {
      List<Arrival<Integer>> arrivals = new ArrayList<>();
      block.terminator().successors().forEach(to -> arrivals.add(new Arrival<>(to, state)));
      return arrivals;
    }
  }

  private static ControlFlowGraph callsInARow(int count) {
    String body = "G(); ".repeat(count);
    return ParsedDriver.of("VOID G(VOID); VOID F(VOID) { " + body + "}")
        .unit()
        .functions()
        .get(0)
        .graph();
  }

  @Test
  void manyStatesBetweenTwoStepsAreJoinedSoThatWorkGrowsWithTheCode() {
    Doubling doubling = new Doubling();
    ControlFlowGraph graph = callsInARow(40);
    PathSolver<Integer> solver = new PathSolver<>(graph, doubling).solve(0);
    assertThat(doubling.steps).isLessThan(40 * 10);
    assertThat(solver.at(graph.exit())).containsExactly(Doubling.JOINED);
    assertThat(solver.wasCutOff()).isFalse();
  }

  @Test
  void fewStatesBetweenTwoStepsStayApartUntilTheBlockIsLeft() {
    Doubling doubling = new Doubling();
    new PathSolver<>(callsInARow(3), doubling).solve(0);
    assertThat(doubling.steps).isEqualTo(1 + 2 + 4);
  }
}
