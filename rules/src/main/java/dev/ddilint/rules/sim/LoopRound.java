package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.resource.ObjectState;
import java.util.OptionalInt;

/**
 * One round of a loop, from its first block to the jump back: what came into its state before the
 * loop is the same object in every round; what a round got from somewhere is another in the next.
 */
final class LoopRound {
  private final Span function;
  private final OptionalInt start;

  /**
   * @param first block of the round, to which {@code last} jumps back
   */
  LoopRound(DefinedFunction function, int first, int last) {
    this.function = function.syntax().whole();
    this.start = start(function.graph(), first, last, this.function);
  }

  /** Where the round begins in the text; where no step tells, nothing is known. */
  private static OptionalInt start(ControlFlowGraph graph, int first, int last, Span function) {
    return graph.blocks().subList(first, last + 1).stream()
        .flatMap(block -> block.steps().stream())
        .map(Step::span)
        .filter(span -> span.file() == function.file())
        .mapToInt(Span::start)
        .min();
  }

  /** Whether an object came into its state before the loop, by a call in this very function. */
  boolean isAfter(ObjectState object) {
    Span since = object.since();
    return start.isPresent()
        && since.file() == function.file()
        && since.start() >= function.start()
        && since.start() < start.getAsInt();
  }
}
