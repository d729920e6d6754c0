package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Effect;
import java.util.HashMap;
import java.util.Map;

/**
 * Which branches of a function decide whether a lock is released ({@code if (--count == 0)
 * release}). The condition is often tied to that of the acquisition in ways that memory does not
 * show, so the arm that goes around the release says nothing about the lock.
 */
final class ReleasingArms {
  /** How far a release may stand behind the branch: {@code if (a && b) release} has two. */
  private static final int MAX_BLOCKS = 3;

  private final ControlFlowGraph graph;
  private final UnitContext unit;
  private final DriverContext driver;
  private final Map<Integer, Boolean> known = new HashMap<>();

  ReleasingArms(ControlFlowGraph graph, UnitContext unit, DriverContext driver) {
    this.graph = graph;
    this.unit = unit;
    this.driver = driver;
  }

  /** Whether the arm that starts at a block releases something right away. */
  boolean releases(int block) {
    return known.computeIfAbsent(block, index -> releases(index, MAX_BLOCKS));
  }

  private boolean releases(int index, int left) {
    BasicBlock block = graph.block(index);
    if (block.steps().stream().anyMatch(this::releases)) {
      return true;
    }
    boolean onlyTests = block.steps().isEmpty() && block.terminator() instanceof Terminator.Branch;
    return onlyTests
        && left > 1
        && releases(((Terminator.Branch) block.terminator()).whenTrue(), left - 1);
  }

  private boolean releases(Step step) {
    boolean[] found = new boolean[1];
    if (step instanceof Step.Evaluate evaluate) {
      Traversal.expressions(
          evaluate.expression(),
          expression -> found[0] |= expression instanceof Expression.Call call && releases(call));
    }
    return found[0];
  }

  private boolean releases(Expression.Call call) {
    return call.callee() instanceof Expression.Name name
        && unit.semantics()
            .symbol(name)
            .filter(Symbol.Function.class::isInstance)
            .map(Symbol.Function.class::cast)
            .filter(this::releases)
            .isPresent();
  }

  private boolean releases(Symbol.Function function) {
    boolean bySummary =
        driver
            .summary(function, unit.file())
            .filter(
                summary ->
                    summary.outcomes().stream()
                        .anyMatch(outcome -> outcome.property().locks().gaveBack()))
            .isPresent();
    return bySummary
        || driver.contracts().of(function).clauses().stream()
            .anyMatch(
                clause ->
                    clause.effect() instanceof Effect.Releases
                        || clause.effect() instanceof Effect.Leaves);
  }
}
