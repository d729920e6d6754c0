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
    public Integer join(Integer known, Integer arriving, int block) {
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

  /** Every step ends in two ways that nothing keeps apart for long. */
  private static final class Doubling implements Transfer<Integer> {
    private int steps;

    @Override
    public Object group(Integer state) {
      return "all";
    }

    @Override
    public Integer join(Integer known, Integer arriving, int block) {
      return Math.max(known, arriving);
    }

    @Override
    public List<Integer> step(Step step, Integer state) {
      steps++;
      return List.of(2 * state, 2 * state + 1);
    }

    @Override
    public Integer raised(Integer before) {
      return before;
    }

    @Override
    public List<Arrival<Integer>> leave(BasicBlock block, Integer state) {
      return block.terminator().successors().stream().map(to -> new Arrival<>(to, state)).toList();
    }
  }

  @Test
  void aLongRowOfCallsKeepsABoundedNumberOfWaysApart() {
    String row = "VOID G(VOID); VOID F(VOID) {" + " G();".repeat(25) + " }";
    ControlFlowGraph graph = ParsedDriver.of(row).unit().functions().get(0).graph();
    Doubling twoWays = new Doubling();
    PathSolver<Integer> solver = new PathSolver<>(graph, twoWays).solve(1);
    assertThat(twoWays.steps).isLessThan(1_000);
    assertThat(solver.at(graph.exit())).containsExactly((1 << 26) - 1);
    assertThat(solver.wasCutOff()).isFalse();
  }

  @Test
  void tooManyGroupsAreCutOffAndSaid() {
    PathSolver<Integer> solver = new PathSolver<>(loop, new Counting(1000)).solve(0);
    assertThat(solver.wasCutOff()).isTrue();
    assertThat(solver.at(loop.exit())).hasSizeLessThan(100);
  }
}
