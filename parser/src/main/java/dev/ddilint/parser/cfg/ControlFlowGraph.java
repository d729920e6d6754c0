package dev.ddilint.parser.cfg;

import dev.ddilint.parser.sem.Symbol;
import java.util.List;

/**
 * The control-flow graph of a function.
 *
 * <p>Block numbers are positions in {@link #blocks}; they are in reverse postorder, so that a block
 * with a number not above its predecessor's closes a loop. Blocks that cannot be reached are left
 * out, except the exit. The blocks of a {@code __finally} handler are copied for every place where
 * it may go on (behind the statement, the exit, the target of a jump, the next handler of an
 * exception), so a graph needs no memory of that.
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
