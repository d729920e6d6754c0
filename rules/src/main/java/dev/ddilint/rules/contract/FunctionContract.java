package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is documented or annotated about a function.
 *
 * <p>{@link #clauses} are what the simulation carries out, {@link #facts} everything else. The
 * questions with a name ({@link #resultMayBeNull} for instance) speak of what always holds; what
 * depends on the arguments is found in the list, with its condition.
 *
 * @param parameters in order; the operands of the clauses speak of them by name
 * @param neverReturns control does not come back
 * @param page where it is documented; absent for a function of the driver
 */
public record FunctionContract(
    String name,
    List<Symbol.Variable> parameters,
    List<Clause> clauses,
    List<StatedFact> facts,
    boolean neverReturns,
    Optional<Page> page) {
  public FunctionContract {
    parameters = List.copyOf(parameters);
    clauses = List.copyOf(clauses);
    facts = List.copyOf(facts);
  }

  /** The unconditional effects of a kind. */
  public <E extends Effect> Stream<E> always(Class<E> kind) {
    List<E> found = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.condition().isEmpty() && kind.isInstance(clause.effect())) {
        found.add(kind.cast(clause.effect()));
      }
    }
    return found.stream();
  }

  /** The unconditional facts of a kind. */
  public <F extends Fact> Stream<F> stated(Class<F> kind) {
    return StatedFact.always(kind, facts).stream();
  }

  /** Whether a fact of a kind is stated without a condition. */
  public boolean states(Class<? extends Fact> kind) {
    for (StatedFact stated : facts) {
      if (kind.isInstance(stated.fact()) && stated.condition().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The first unconditional fact of a kind, of those that are stated once. */
  private <F extends Fact> Optional<F> first(Class<F> kind) {
    for (StatedFact stated : facts) {
      if (kind.isInstance(stated.fact()) && stated.condition().isEmpty()) {
        return Optional.of(kind.cast(stated.fact()));
      }
    }
    return Optional.empty();
  }

  /** What is said of each parameter, in order. */
  public List<ParameterContract> parameterContracts() {
    List<ParameterContract> all = new ArrayList<>(parameters.size());
    for (Symbol.Variable parameter : parameters) {
      all.add(ParameterContract.of(parameter, facts));
    }
    return all;
  }

  /** Whether it may return with a lock held that it took. */
  public boolean acquires() {
    for (Clause clause : clauses) {
      if (clause.effect() instanceof Effect.Acquires || clause.effect() instanceof Effect.Enters) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may give back a lock that its caller holds. */
  public boolean releases() {
    for (Clause clause : clauses) {
      if (clause.effect().isRelease()) {
        return true;
      }
    }
    return false;
  }

  public boolean resultMayBeNull() {
    return saysOfResult(Fact.MayBeNull.class);
  }

  public boolean resultIsNeverNull() {
    return saysOfResult(Fact.NeverNull.class);
  }

  /** Whether a caller that ignores the result makes a mistake. */
  public boolean resultMustBeExamined() {
    return saysOfResult(Fact.MustInspect.class);
  }

  private boolean saysOfResult(Class<? extends Fact.OfObject> kind) {
    for (Fact.OfObject fact : StatedFact.always(kind, facts)) {
      if (Operand.isResult(fact.object())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may return at another level than it was called at. */
  public boolean changesIrql() {
    for (Clause clause : clauses) {
      if (changesIrql(clause.effect())) {
        return true;
      }
    }
    return false;
  }

  private static boolean changesIrql(Effect effect) {
    return effect instanceof Effect.RaisesIrql
        || effect instanceof Effect.RaisesIrqlTo
        || effect instanceof Effect.SavesIrql
        || effect instanceof Effect.RestoresIrql;
  }

  /** Whether calling it says that the code which calls it may be paged out. */
  public boolean saysCodeIsPaged() {
    return states(Fact.SaysPagedCode.class);
  }

  /** The condition under which a call succeeded, as {@code _Success_} says. */
  public Optional<Expression> success() {
    return first(Fact.Succeeds.class).map(Fact.Succeeds::condition);
  }

  /** The {@code NTDDI_VERSION} of the first release that has it. */
  public Optional<Long> availableSince() {
    return first(Fact.AvailableSince.class).map(Fact.AvailableSince::ntddi);
  }

  public Optional<Obsolescence> obsolete() {
    return first(Fact.Obsolete.class).map(Fact.Obsolete::obsolescence);
  }

  /** The role that it, or a function of this type, says it has. */
  public Optional<String> functionClass() {
    return first(Fact.FunctionClass.class).map(Fact.FunctionClass::name);
  }

  /** The requests that a dispatch routine says it serves. */
  public List<Fact.DispatchType> dispatchTypes() {
    return stated(Fact.DispatchType.class).toList();
  }

  /** Whether a caller need not look at it at all, for what its effects are. */
  public boolean isTrivial() {
    return clauses.isEmpty() && !neverReturns && !states(Fact.ContextOf.class);
  }
}
