package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said of one parameter, of what it points to included.
 *
 * @param facts those of the function that speak of it, in order
 */
public record ParameterContract(String name, CType type, List<StatedFact> facts) {
  public ParameterContract {
    facts = List.copyOf(facts);
  }

  static ParameterContract of(Symbol.Variable parameter, List<StatedFact> facts) {
    List<StatedFact> own = new ArrayList<>();
    for (StatedFact stated : facts) {
      if (stated.fact() instanceof Fact.OfObject fact && speaksOf(fact, parameter.name())) {
        own.add(stated);
      }
    }
    return new ParameterContract(parameter.name(), parameter.type(), own);
  }

  /** Whether a fact is about a parameter, or about something that it leads to. */
  public static boolean speaksOf(Fact.OfObject fact, String parameter) {
    return !parameter.isEmpty() && parameter.equals(Operand.root(fact.object()).orElse(""));
  }

  /** Which way its data go; absent when no word says so, which does not mean {@code IN}. */
  public Optional<Direction> direction() {
    return itself(Fact.Flow.class).map(Fact.Flow::direction).reduce(Direction::join);
  }

  /** Whether null may be passed. */
  public boolean isOptional() {
    return itself(Fact.NullAllowed.class).findAny().isPresent();
  }

  /** Whether zero or null has to be passed. */
  public boolean isReserved() {
    return itself(Fact.Reserved.class).findAny().isPresent();
  }

  /** Whether what is stored where it points may be null after the call. */
  public boolean outputMayBeNull() {
    return pointee(Fact.MayBeNull.class).findAny().isPresent();
  }

  /** Whether what it points to is gone after the call, freed or not. */
  public boolean isInvalidAfterwards() {
    return itself(Fact.Invalid.class).findAny().isPresent()
        || itself(Fact.FreesMemory.class).findAny().isPresent();
  }

  /** How much memory has to lie where it points. */
  public Optional<Fact.Extent> extent() {
    return itself(Fact.Extent.class).findFirst();
  }

  public boolean isNullTerminated() {
    return itself(Fact.NullTerminated.class).findAny().isPresent();
  }

  /** What a function passed for it becomes, if its type does not tell. */
  public Optional<SlotRole> role() {
    return itself(Fact.Slot.class).map(Fact.Slot::role).findFirst();
  }

  /** The unconditional facts of a kind that speak of the parameter's own value. */
  public <F extends Fact.OfObject> Stream<F> itself(Class<F> kind) {
    List<F> found = new ArrayList<>();
    for (F fact : StatedFact.always(kind, facts)) {
      if (fact.object() instanceof Expression.Name) {
        found.add(fact);
      }
    }
    return found.stream();
  }

  /** The unconditional facts of a kind that speak of what the parameter points to. */
  public <F extends Fact.OfObject> Stream<F> pointee(Class<F> kind) {
    return StatedFact.always(kind, facts).stream()
        .filter(fact -> Operand.pointer(fact.object()).orElse(null) instanceof Expression.Name);
  }
}
