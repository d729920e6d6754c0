package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Direction;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectKinds;
import dev.ddilint.rules.value.Value;
import java.util.List;

/** What becomes of the arguments of a call, by the contract of the callee. */
record GivenArguments(FunctionContract contract, List<Value> arguments, ObjectKinds kinds) {

  /** Whether the callee may still know the pointer when it has returned, by what is documented. */
  boolean mayKeep(int index) {
    return index >= contract.parameters().size()
        || says(index, Fact.KeepsPointer.class)
        || says(index, Fact.Consumes.class)
        || !isBorrowed(index);
  }

  /**
   * A pointer to a buffer of a stated size, or to a mere result, is used during the call only; so
   * is a lock, and an object that lives in the driver's memory and has to be alive.
   */
  private boolean isBorrowed(int index) {
    return says(index, Fact.Borrows.class)
        || says(index, Fact.Extent.class)
        || isResult(index)
        || (isUsedInPlace(index) && !begins(index));
  }

  private boolean isUsedInPlace(int index) {
    return contract.clauses().stream()
            .map(Clause::effect)
            .anyMatch(effect -> isOnLock(effect, index))
        || contract
            .stated(Fact.Alive.class)
            .anyMatch(alive -> isAt(alive.object(), index) && livesInPlace(alive.kind()));
  }

  private boolean isOnLock(Effect effect, int index) {
    return (effect instanceof Effect.Acquires acquires && isAt(acquires.lock(), index))
        || (effect instanceof Effect.Releases releases && isAt(releases.lock(), index));
  }

  private boolean livesInPlace(String kind) {
    Nature nature = kinds.of(kind).nature();
    return nature == Nature.IN_PLACE || nature == Nature.UNLISTED;
  }

  private boolean begins(int index) {
    return contract.clauses().stream()
        .map(Clause::effect)
        .anyMatch(effect -> effect instanceof Effect.Begins begins && isAt(begins.object(), index));
  }

  /** Whether the callee keeps the pointer, or not, as its result tells. */
  boolean tellsWhetherItKeeps(int index) {
    return contract.facts().stream()
        .filter(stated -> stated.condition().filter(Operands::mentionsResult).isPresent())
        .map(StatedFact::fact)
        .anyMatch(
            fact -> fact instanceof Fact.KeepsPointer keeps && isParameter(keeps.object(), index));
  }

  boolean keepsExplicitly(Value argument) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals(argument) && says(i, Fact.KeepsPointer.class)) {
        return true;
      }
    }
    return false;
  }

  boolean endsHere(int index) {
    return says(index, Fact.TakesBack.class) || says(index, Fact.FreesMemory.class);
  }

  private boolean isResult(int index) {
    return contract.facts().stream()
        .map(StatedFact::fact)
        .anyMatch(
            fact ->
                fact instanceof Fact.Flow flow
                    && flow.direction() == Direction.OUT
                    && isParameter(flow.object(), index));
  }

  private boolean says(int index, Class<? extends Fact.OfObject> kind) {
    return index < contract.parameters().size()
        && contract.facts().stream()
            .map(StatedFact::fact)
            .filter(kind::isInstance)
            .map(kind::cast)
            .anyMatch(fact -> isParameter(fact.object(), index));
  }

  boolean isAt(Expression object, int index) {
    return object instanceof Expression.Unary at
        && at.operator() == UnaryOperator.DEREFERENCE
        && isParameter(at.operand(), index);
  }

  private boolean isParameter(Expression object, int index) {
    return object instanceof Expression.Name name
        && name.name().equals(contract.parameters().get(index).name());
  }
}
