package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;

/**
 * What the simulation of a function cost.
 *
 * @param file the unit's
 * @param steps of its control-flow graph, the ends of its blocks included
 * @param nanos wall time
 */
public record FunctionCost(String function, String file, int steps, long nanos) {

  static FunctionCost of(DefinedFunction function, String file, long nanos) {
    int steps =
        function.graph().blocks().stream().mapToInt(block -> block.steps().size() + 1).sum();
    return new FunctionCost(function.name(), file, steps, nanos);
  }
}
