package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fact of a contract.
 *
 * @param condition a C expression over the parameters and the name {@code return}; absent when the
 *     fact always holds
 */
public record StatedFact(Optional<Expression> condition, Fact fact) {

  /** The unconditional facts of a kind. */
  static <F extends Fact> List<F> always(Class<F> kind, List<StatedFact> facts) {
    List<F> found = new ArrayList<>();
    for (StatedFact stated : facts) {
      if (kind.isInstance(stated.fact()) && stated.condition().isEmpty()) {
        found.add(kind.cast(stated.fact()));
      }
    }
    return found;
  }
}
