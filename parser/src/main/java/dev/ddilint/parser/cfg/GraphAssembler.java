package dev.ddilint.parser.cfg;

import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Turns drafts into a graph: joins blocks that only follow each other, drops what cannot be reached
 * and numbers the rest in reverse postorder.
 */
final class GraphAssembler {
  private final int drafts;
  private final BlockDraft entry;
  private final BlockDraft exit;

  /**
   * An assembler for one graph.
   *
   * @param drafts all ids are below it
   */
  GraphAssembler(int drafts, BlockDraft entry, BlockDraft exit) {
    this.drafts = drafts;
    this.entry = entry;
    this.exit = exit;
  }

  ControlFlowGraph assemble(Symbol.Function function) {
    joinChains();
    List<BlockDraft> order = reversePostorder();
    int[] numbers = new int[drafts];
    for (int i = 0; i < order.size(); i++) {
      numbers[order.get(i).id()] = i;
    }
    List<BasicBlock> blocks = new ArrayList<>(order.size());
    for (BlockDraft draft : order) {
      blocks.add(block(draft, numbers));
    }
    return new ControlFlowGraph(function, blocks, numbers[entry.id()], numbers[exit.id()]);
  }

  private static BasicBlock block(BlockDraft draft, int[] numbers) {
    List<Integer> targets = new ArrayList<>();
    for (BlockDraft target : draft.targets()) {
      targets.add(numbers[target.id()]);
    }
    return new BasicBlock(
        numbers[draft.id()],
        draft.steps(),
        draft.exit().terminator().apply(targets),
        draft
            .handler()
            .map(handler -> OptionalInt.of(numbers[handler.id()]))
            .orElse(OptionalInt.empty()));
  }

  private void joinChains() {
    List<BlockDraft> reached = reversePostorder();
    int[] predecessors = new int[drafts];
    for (BlockDraft draft : reached) {
      draft.successors().forEach(next -> predecessors[next.id()]++);
    }
    predecessors[entry.id()]++;
    predecessors[exit.id()] = Integer.MAX_VALUE;
    for (BlockDraft draft : reached) {
      while (draft
          .next()
          .filter(next -> predecessors[next.id()] == 1 && draft.canAbsorb(next))
          .isPresent()) {
        draft.absorb(draft.next().orElseThrow());
      }
    }
  }

  /** The exit comes last, since it is finished first. */
  private List<BlockDraft> reversePostorder() {
    List<BlockDraft> finished = new ArrayList<>();
    BitSet seen = new BitSet(drafts);
    Deque<Visit> open = new ArrayDeque<>();
    finished.add(exit);
    seen.set(exit.id());
    seen.set(entry.id());
    open.push(new Visit(entry));
    while (!open.isEmpty()) {
      Visit visit = open.element();
      if (!visit.rest().hasNext()) {
        finished.add(open.pop().draft());
        continue;
      }
      BlockDraft next = visit.rest().next();
      if (!seen.get(next.id())) {
        seen.set(next.id());
        open.push(new Visit(next));
      }
    }
    Collections.reverse(finished);
    return finished;
  }

  /**
   * A block that is being visited.
   *
   * @param rest successors still to be visited, the last one first: what is finished last gets the
   *     lowest number
   */
  private record Visit(BlockDraft draft, Iterator<BlockDraft> rest) {
    Visit(BlockDraft draft) {
      this(draft, reversed(draft.successors()));
    }

    private static Iterator<BlockDraft> reversed(List<BlockDraft> successors) {
      Collections.reverse(successors);
      return successors.iterator();
    }
  }
}
