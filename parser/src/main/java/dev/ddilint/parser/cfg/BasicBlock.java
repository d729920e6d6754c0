package dev.ddilint.parser.cfg;

import java.util.List;
import java.util.OptionalInt;

/**
 * Steps that run one after the other.
 *
 * @param index its number in the graph
 * @param onException the first block of the {@code __except} filter or {@code __finally} handler
 *     that runs when one of its steps raises; within a {@code __try} a block holds at most one step
 *     that calls something, so that the state before it is the state in which the handler starts
 */
public record BasicBlock(
    int index, List<Step> steps, Terminator terminator, OptionalInt onException) {
  public BasicBlock {
    steps = List.copyOf(steps);
  }
}
