package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Direction;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.ParameterContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one argument of a call, by the contract of the callee.
 *
 * @param mayBeKept the callee may still know the pointer when it has returned, by what is
 *     documented
 * @param isKept the callee keeps it, as the contract says
 * @param isTold whether the callee keeps it, its result tells
 * @param ends the callee gives back what it leads to
 * @param written the callee may write where it points
 * @param requestsSaid the contract tells what becomes of a request that it is, or holds
 * @param relied the callee reads or writes what it leads to; see {@link #isReliedOn}
 * @param reliedAsPart likewise, of the address of a member
 * @param taken what the call takes, under a condition, from the place it points to
 */
record ArgumentTerms(
    boolean mayBeKept,
    boolean isKept,
    boolean isTold,
    boolean ends,
    boolean written,
    boolean requestsSaid,
    boolean relied,
    boolean reliedAsPart,
    Optional<Expression> taken) {

  /** Of an argument that no parameter describes. */
  static final ArgumentTerms UNDESCRIBED =
      new ArgumentTerms(true, false, false, false, true, true, false, false, Optional.empty());

  /** Of the arguments of any call of a function, one a parameter. */
  static List<ArgumentTerms> of(FunctionContract contract, ObjectKinds kinds) {
    List<ArgumentTerms> all = new ArrayList<>();
    List<ParameterContract> parameters = contract.parameterContracts();
    for (int i = 0; i < parameters.size(); i++) {
      all.add(new Reader(contract, contract.parameters().get(i), kinds).read(parameters.get(i)));
    }
    return List.copyOf(all);
  }

  /** Whether the callee reads or writes what an argument leads to. */
  boolean isReliedOn(boolean part) {
    return part ? reliedAsPart : relied;
  }

  /** Reads what a contract says of one parameter. */
  private record Reader(FunctionContract contract, Symbol.Variable parameter, ObjectKinds kinds) {

    ArgumentTerms read(ParameterContract own) {
      return new ArgumentTerms(
          says(Fact.KeepsPointer.class) || says(Fact.Consumes.class) || !isBorrowed(),
          says(Fact.KeepsPointer.class),
          tellsWhetherItIsKept(),
          says(Fact.TakesBack.class) || says(Fact.FreesMemory.class),
          !isInput(),
          tellsOfRequests(),
          isRelied(own, false),
          isRelied(own, true),
          taken());
    }

    /**
     * A pointer to a buffer of a stated size, or to a mere result, is used during the call only; so
     * is a lock, and an object that lives in the driver's memory and has to be alive.
     */
    private boolean isBorrowed() {
      return says(Fact.Borrows.class)
          || says(Fact.Extent.class)
          || isResult()
          || (isUsedInPlace() && !begins());
    }

    private boolean isUsedInPlace() {
      return contract.clauses().stream().map(Clause::effect).anyMatch(this::isOnLock)
          || contract
              .stated(Fact.Alive.class)
              .anyMatch(alive -> isAt(alive.object()) && livesInPlace(alive.kind()));
    }

    private boolean isOnLock(Effect effect) {
      return (effect instanceof Effect.Acquires acquires && isAt(acquires.lock()))
          || (effect instanceof Effect.Releases releases && isAt(releases.lock()));
    }

    private boolean livesInPlace(String kind) {
      Nature nature = kinds.of(kind).nature();
      return nature == Nature.IN_PLACE || nature == Nature.UNLISTED;
    }

    private boolean begins() {
      return contract.clauses().stream()
          .map(Clause::effect)
          .anyMatch(effect -> effect instanceof Effect.Begins begins && isAt(begins.object()));
    }

    private boolean tellsWhetherItIsKept() {
      return contract.facts().stream()
          .filter(stated -> stated.condition().filter(Operands::mentionsResult).isPresent())
          .map(StatedFact::fact)
          .anyMatch(fact -> fact instanceof Fact.KeepsPointer keeps && isItself(keeps.object()));
    }

    private boolean isResult() {
      return contract.facts().stream()
          .map(StatedFact::fact)
          .anyMatch(
              fact ->
                  fact instanceof Fact.Flow flow
                      && flow.direction() == Direction.OUT
                      && isItself(flow.object()));
    }

    private boolean isInput() {
      return !Places.isPointer(parameter.type())
          || parameter.annotations().stream().map(Annotation::name).anyMatch(Reader::isInputWord);
    }

    private static boolean isInputWord(String word) {
      return word.startsWith("_In_") || word.equals("IN") || word.startsWith("__in");
    }

    private boolean tellsOfRequests() {
      return contract.facts().stream()
          .map(StatedFact::fact)
          .anyMatch(
              fact ->
                  (fact instanceof Fact.Extent extent && isItself(extent.object()))
                      || (fact instanceof Fact.Request request
                          && !request.use().isOfRoutine()
                          && isItself(request.object())));
    }

    /**
     * Of a pointer to just anything the documentation often leaves open whether it may be null.
     *
     * @param part it is the address of a member
     */
    private static boolean isRelied(ParameterContract own, boolean part) {
      boolean nullable =
          own.facts().stream()
              .map(StatedFact::fact)
              .anyMatch(fact -> fact instanceof Fact.NullAllowed || fact instanceof Fact.Reserved);
      if (nullable || !Places.isPointer(own.type()) || own.type().isUnknown()) {
        return false;
      }
      boolean typed =
          !(own.type().pointee() instanceof CType.NoValue) && own.direction().isPresent();
      return typed
          || part
          || own.extent().isPresent()
          || own.itself(Fact.NullForbidden.class).findAny().isPresent()
          || own.itself(Fact.TakesBack.class).findAny().isPresent();
    }

    private Optional<Expression> taken() {
      return contract.facts().stream()
          .filter(stated -> stated.condition().isPresent())
          .map(StatedFact::fact)
          .filter(Fact.TakesBack.class::isInstance)
          .map(fact -> ((Fact.TakesBack) fact).object())
          .filter(this::isAt)
          .findFirst();
    }

    private boolean says(Class<? extends Fact.OfObject> kind) {
      return contract.facts().stream()
          .map(StatedFact::fact)
          .filter(kind::isInstance)
          .map(kind::cast)
          .anyMatch(fact -> isItself(fact.object()));
    }

    private boolean isAt(Expression object) {
      return object instanceof Expression.Unary at
          && at.operator() == UnaryOperator.DEREFERENCE
          && isItself(at.operand());
    }

    private boolean isItself(Expression object) {
      return object instanceof Expression.Name name && name.name().equals(parameter.name());
    }
  }
}
