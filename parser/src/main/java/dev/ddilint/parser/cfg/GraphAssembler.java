package dev.ddilint.parser.cfg;

import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
    List<BlockDraft> order = joined(reversePostorder());
    int[] numbers = new int[drafts];
    for (int i = 0; i < order.size(); i++) {
      numbers[order.get(i).id()] = i;
    }
    List<BasicBlock> blocks = new ArrayList<>(order.size());
    for (BlockDraft draft : order) {
      blocks.add(draft.toBlock(numbers));
    }
    return new ControlFlowGraph(function, blocks, numbers[entry.id()], numbers[exit.id()]);
  }

  /**
   * Joins a block with the one behind it, where each only knows the other. The rest stays in
   * reverse postorder: a block came right before the one that it absorbs.
   */
  private List<BlockDraft> joined(List<BlockDraft> order) {
    int[] predecessors = predecessors(order);
    boolean[] absorbed = new boolean[drafts];
    List<BlockDraft> rest = new ArrayList<>(order.size());
    for (BlockDraft draft : order) {
      if (!absorbed[draft.id()]) {
        rest.add(draft);
        Optional<BlockDraft> next = draft.next();
        while (next.isPresent()
            && predecessors[next.get().id()] == 1
            && draft.canAbsorb(next.get())) {
          absorbed[next.get().id()] = true;
          draft.absorb(next.get());
          next = draft.next();
        }
      }
    }
    return rest;
  }

  /** How many ways lead to a draft; the entry has one more, the exit is never absorbed. */
  private int[] predecessors(List<BlockDraft> reached) {
    int[] predecessors = new int[drafts];
    for (BlockDraft draft : reached) {
      for (int i = 0; i < draft.successorCount(); i++) {
        predecessors[draft.successor(i).id()]++;
      }
    }
    predecessors[entry.id()]++;
    predecessors[exit.id()] = Integer.MAX_VALUE;
    return predecessors;
  }

  /**
   * The exit comes last, since it is finished first. Of the successors the last one is visited
   * first: what is finished last gets the lowest number.
   */
  private List<BlockDraft> reversePostorder() {
    List<BlockDraft> finished = new ArrayList<>(drafts);
    boolean[] seen = new boolean[drafts];
    int[] unvisited = new int[drafts];
    List<BlockDraft> open = new ArrayList<>();
    finished.add(exit);
    seen[exit.id()] = true;
    seen[entry.id()] = true;
    unvisited[entry.id()] = entry.successorCount();
    open.add(entry);
    while (!open.isEmpty()) {
      BlockDraft draft = open.get(open.size() - 1);
      if (unvisited[draft.id()] == 0) {
        finished.add(open.remove(open.size() - 1));
        continue;
      }
      BlockDraft next = draft.successor(--unvisited[draft.id()]);
      if (!seen[next.id()]) {
        seen[next.id()] = true;
        unvisited[next.id()] = next.successorCount();
        open.add(next);
      }
    }
    Collections.reverse(finished);
    return finished;
  }
}
