package dev.ddilint.rules.contract;

import dev.ddilint.parser.sem.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is documented or annotated about a function.
 *
 * @param parameters in order; the operands of the clauses speak of them by name
 * @param neverReturns control does not come back
 * @param page where it is documented; absent for a function of the driver
 */
public record FunctionContract(
    String name,
    List<Symbol.Variable> parameters,
    List<Clause> clauses,
    boolean neverReturns,
    Optional<Page> page) {
  public FunctionContract {
    parameters = List.copyOf(parameters);
    clauses = List.copyOf(clauses);
  }

  /** The unconditional effects of a kind. */
  public <E extends Effect> Stream<E> always(Class<E> kind) {
    return clauses.stream()
        .filter(clause -> clause.condition().isEmpty())
        .map(Clause::effect)
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** Whether it may return with a lock held that it took. */
  public boolean acquires() {
    return clauses.stream()
        .anyMatch(
            clause ->
                clause.effect() instanceof Effect.Acquires
                    || clause.effect() instanceof Effect.Enters);
  }

  /** Whether a caller need not look at it at all. */
  public boolean isTrivial() {
    return clauses.isEmpty() && !neverReturns;
  }
}
