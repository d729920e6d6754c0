package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import java.util.List;

/**
 * A call that runs above the highest IRQL of its contract on a feasible path.
 *
 * @param actual the levels possible there
 * @param path from the routine that the system enters, or from the place that raised
 */
public record IrqlViolation(
    FunctionContract contract, Span call, Irql limit, IrqlRange actual, List<Event> path) {
  public IrqlViolation {
    path = List.copyOf(path);
  }
}
