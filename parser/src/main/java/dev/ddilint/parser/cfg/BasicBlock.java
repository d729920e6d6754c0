package dev.ddilint.parser.cfg;

import java.util.List;
import java.util.OptionalInt;

/**
 * Steps that run one after the other.
 *
 * @param index its number in the graph
 * @param onException the first block of the {@code __except} filter or {@code __finally} handler
 *     that runs when something in it raises an exception: a call, or an access through a pointer.
 *     Such a block holds one step that may raise, its first (or its terminator, and no step), so
 *     that the state in which the block is entered is the one in which the handler starts
 */
public record BasicBlock(
    int index, List<Step> steps, Terminator terminator, OptionalInt onException) {
  public BasicBlock {
    steps = List.copyOf(steps);
  }
}
