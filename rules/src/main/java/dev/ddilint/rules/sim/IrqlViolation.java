package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.contract.Page;
import java.util.List;
import java.util.Optional;

/**
 * Something that happens at a wrong IRQL on a feasible path.
 *
 * @param actual the levels possible there
 * @param path from the routine that the system enters, or from the place that raised
 */
public record IrqlViolation(IrqlDemand demand, Span place, IrqlRange actual, List<Event> path)
    implements PathDefect {
  public IrqlViolation {
    path = List.copyOf(path);
  }

  @Override
  public Optional<Page> page() {
    return demand.page();
  }
}
