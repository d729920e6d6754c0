package dev.ddilint.rules.flow;

import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
   * States kept apart between two steps of a block, so that the branch behind them can tell which
   * return of a call leads where. More come from calls in a row whose results are not tested: they
   * are joined group by group, as if a block began there.
   */
  private static final int MAX_STATES_A_STEP = 8;

  /** How often a block is run, on average over a function: keeps the work linear in its size. */
  private static final int MAX_VISITS_A_BLOCK = 40;

  /**
   * How often the blocks of one function are run in all: a second or two for the worst of generated
   * code.
   */
  private static final int MAX_VISITS = 20_000;

  private final ControlFlowGraph graph;
  private final Transfer<S> transfer;
  private final List<BlockStart<S>> starts;
  private final BitSet waiting = new BitSet();
  private int visits;
  private boolean cutOff;

  public PathSolver(ControlFlowGraph graph, Transfer<S> transfer) {
    this.graph = graph;
    this.transfer = transfer;
    int blocks = graph.blocks().size();
    this.starts = new ArrayList<>(blocks);
    for (int block = 0; block < blocks; block++) {
      starts.add(new BlockStart<>(transfer.place(block, 0)));
    }
  }

  /** Runs to the fixed point, or to the bound. */
  public PathSolver<S> solve(S initial) {
    arrive(graph.entry(), initial);
    while (!waiting.isEmpty() && visits < maxVisits()) {
      int next = waiting.nextSetBit(0);
      waiting.clear(next);
      List<S> arrived = starts.get(next).takeWaiting();
      for (int i = 0; i < arrived.size(); i++) {
        visit(graph.block(next), arrived.get(i));
      }
    }
    cutOff |= !waiting.isEmpty();
    return this;
  }

  private int maxVisits() {
    return Math.min(MAX_VISITS, MAX_VISITS_A_BLOCK * graph.blocks().size());
  }

  /** The states that reach a block, one a group. */
  public List<S> at(int block) {
    return starts.get(block).states();
  }

  /** Whether a bound was hit, so that some paths were not seen. */
  public boolean wasCutOff() {
    return cutOff;
  }

  private void visit(BasicBlock block, S state) {
    visits++;
    List<S> current = List.of(state);
    for (int i = 0; i < block.steps().size() && !current.isEmpty(); i++) {
      List<S> after = step(block, i, current);
      current =
          after.size() > MAX_STATES_A_STEP
              ? grouped(after, transfer.place(block.index(), i + 1))
              : after;
    }
    for (int i = 0; i < current.size(); i++) {
      leave(block, current.get(i));
    }
  }

  private void leave(BasicBlock block, S last) {
    raise(block, last);
    List<Transfer.Arrival<S>> arrivals = transfer.leave(block, last);
    for (int i = 0; i < arrivals.size(); i++) {
      arrive(arrivals.get(i).block(), arrivals.get(i).state());
    }
  }

  /** A step in each state; nearly always there is one. */
  private List<S> step(BasicBlock block, int step, List<S> states) {
    if (states.size() == 1) {
      raise(block, states.get(0));
      return transfer.step(block.steps().get(step), states.get(0));
    }
    List<S> after = new ArrayList<>();
    for (S before : states) {
      raise(block, before);
      after.addAll(transfer.step(block.steps().get(step), before));
    }
    return after;
  }

  private void raise(BasicBlock block, S state) {
    if (block.onException().isPresent()) {
      arrive(block.onException().getAsInt(), transfer.raised(state));
    }
  }

  private List<S> grouped(List<S> states, Object place) {
    Map<Object, S> groups = new LinkedHashMap<>();
    for (S state : states) {
      groups.merge(
          transfer.group(state), state, (known, arriving) -> transfer.join(known, arriving, place));
    }
    return List.copyOf(groups.values());
  }

  private void arrive(int block, S state) {
    BlockStart<S> start = starts.get(block);
    Object group = transfer.group(state);
    int known = start.indexOf(group);
    if (known >= 0) {
      meet(block, known, state);
    } else if (start.size() < MAX_GROUPS) {
      start.add(group, state);
      waiting.set(block);
    } else {
      cutOff = true;
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private void meet(int block, int group, S state) {
    BlockStart<S> start = starts.get(block);
    S before = start.state(group);
    S after = transfer.join(before, state, start.place());
    if (after != before) {
      start.replace(group, after);
      waiting.set(block);
    }
  }
}
