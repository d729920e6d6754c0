package dev.ddilint.rules.flow;

import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.cfg.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs states through a control-flow graph until nothing new arrives anywhere.
 *
 * <p>Blocks are taken in the graph's order (reverse postorder), groups in the order in which they
 * first arrived: the result does not depend on anything else.
 *
 * @param <S> the state
 */
public final class PathSolver<S> {
  /**
   * Groups a block keeps apart; real driver functions stay below 12, and what comes after is
   * dropped, not joined: fewer paths are seen, none is invented.
   */
  private static final int MAX_GROUPS = 24;

  /**
   * States that one step within a block leaves apart. Each call may end in several ways, and a
   * block may hold a long row of calls: their product took 2 GB in one function of a Wi-Fi driver.
   * Beyond this, states of one group are joined, as where blocks meet.
   */
  private static final int MAX_STATES = 64;

  /** How often a block is run, on average over a function: keeps the work linear in its size. */
  private static final int MAX_VISITS_A_BLOCK = 40;

  /**
   * How often the blocks of one function are run in all: a second or two for the worst of generated
   * code.
   */
  private static final int MAX_VISITS = 20_000;

  private final ControlFlowGraph graph;
  private final Transfer<S> transfer;
  private final Map<Integer, Map<Object, S>> states = new LinkedHashMap<>();
  private final TreeMap<Integer, Map<Object, S>> pending = new TreeMap<>();
  private int visits;
  private boolean cutOff;

  public PathSolver(ControlFlowGraph graph, Transfer<S> transfer) {
    this.graph = graph;
    this.transfer = transfer;
  }

  /** Runs to the fixed point, or to the bound. */
  public PathSolver<S> solve(S initial) {
    arrive(graph.entry(), initial);
    while (!pending.isEmpty() && visits < maxVisits()) {
      Map.Entry<Integer, Map<Object, S>> next = pending.pollFirstEntry();
      next.getValue().values().forEach(state -> visit(graph.block(next.getKey()), state));
    }
    cutOff |= !pending.isEmpty();
    return this;
  }

  private int maxVisits() {
    return Math.min(MAX_VISITS, MAX_VISITS_A_BLOCK * graph.blocks().size());
  }

  /** The states that reach a block, one a group. */
  public Collection<S> at(int block) {
    return states.getOrDefault(block, Map.of()).values();
  }

  /** Whether a bound was hit, so that some paths were not seen. */
  public boolean wasCutOff() {
    return cutOff;
  }

  private void visit(BasicBlock block, S state) {
    visits++;
    List<S> current = List.of(state);
    for (int i = 0; i < block.steps().size(); i++) {
      Step step = block.steps().get(i);
      List<S> after = new ArrayList<>();
      for (S before : current) {
        block.onException().ifPresent(handler -> arrive(handler, transfer.raised(before)));
        after.addAll(transfer.step(step, before));
      }
      current = after.size() > MAX_STATES ? joined(after, placeAfter(block, i)) : after;
    }
    for (S last : current) {
      block.onException().ifPresent(handler -> arrive(handler, transfer.raised(last)));
      for (Transfer.Arrival<S> arrival : transfer.leave(block, last)) {
        arrive(arrival.block(), arrival.state());
      }
    }
  }

  /** A number for the place behind a step of a block that no block and no other place has. */
  private int placeAfter(BasicBlock block, int step) {
    return graph.blocks().size() * (step + 1) + block.index();
  }

  /** One state a group. */
  private List<S> joined(List<S> apart, int place) {
    Map<Object, S> groups = new LinkedHashMap<>();
    for (S state : apart) {
      groups.merge(
          transfer.group(state), state, (known, next) -> transfer.join(known, next, place));
    }
    cutOff |= groups.size() > MAX_GROUPS;
    return groups.values().stream().limit(MAX_GROUPS).toList();
  }

  private void arrive(int block, S state) {
    Map<Object, S> known = states.computeIfAbsent(block, index -> new LinkedHashMap<>());
    Object group = transfer.group(state);
    S before = known.get(group);
    if (before == null && known.size() >= MAX_GROUPS) {
      cutOff = true;
      return;
    }
    S after = before == null ? state : transfer.join(before, state, block);
    if (!after.equals(before)) {
      known.put(group, after);
      pending.computeIfAbsent(block, index -> new LinkedHashMap<>()).put(group, after);
    }
  }
}
