package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.IrqlRange;
import java.util.List;

/**
 * Something that happens at a wrong IRQL on a feasible path.
 *
 * @param actual the levels possible there
 * @param path from the routine that the system enters, or from the place that raised
 */
public record IrqlViolation(IrqlDemand demand, Span place, IrqlRange actual, List<Event> path) {
  public IrqlViolation {
    path = List.copyOf(path);
  }
}
