package dev.ddilint.parser.cfg;

import dev.ddilint.parser.sem.Symbol;
import java.util.List;

/**
 * The control-flow graph of a function.
 *
 * <p>Block numbers are positions in {@link #blocks}; they are in reverse postorder, so that a block
 * with a number not above its predecessor's closes a loop. Blocks that cannot be reached are left
 * out, except the exit. The blocks of a {@code __finally} body are copied for every way that leads
 * into it, so a graph needs no memory of where to go on.
 */
public record ControlFlowGraph(
    Symbol.Function function, List<BasicBlock> blocks, int entry, int exit) {
  public ControlFlowGraph {
    blocks = List.copyOf(blocks);
  }

  public BasicBlock block(int index) {
    return blocks.get(index);
  }
}
