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
    for (Symbol.Variable parameter : contract.parameters()) {
      all.add(new Reader(contract, parameter, kinds).result());
    }
    return all;
  }

  /** Whether the callee reads or writes what an argument leads to. */
  boolean isReliedOn(boolean part) {
    return part ? reliedAsPart : relied;
  }

  /** Reads what a contract says of one parameter, of it itself or of what it points to. */
  private static final class Reader {
    private final Symbol.Variable parameter;
    private final ObjectKinds kinds;
    private boolean keeps;
    private boolean consumed;
    private boolean told;
    private boolean ends;
    private boolean lent;
    private boolean usedInPlace;
    private boolean begins;
    private boolean requestsSaid;
    private boolean nullable;
    private boolean directed;
    private boolean demanded;
    private Optional<Expression> taken = Optional.empty();

    Reader(FunctionContract contract, Symbol.Variable parameter, ObjectKinds kinds) {
      this.parameter = parameter;
      this.kinds = kinds;
      for (Clause clause : contract.clauses()) {
        read(clause.effect());
      }
      for (StatedFact stated : contract.facts()) {
        if (stated.fact() instanceof Fact.OfObject fact) {
          read(fact, stated.condition());
        }
      }
    }

    private void read(Effect effect) {
      usedInPlace |= effect instanceof Effect.Acquires acquires && isAt(acquires.lock());
      usedInPlace |= effect instanceof Effect.Releases releases && isAt(releases.lock());
      begins |= effect instanceof Effect.Begins object && isAt(object.object());
    }

    private void read(Fact.OfObject fact, Optional<Expression> condition) {
      if (isItself(fact.object())) {
        readOfItself(fact, condition);
      } else if (isAt(fact.object())) {
        usedInPlace |=
            fact instanceof Fact.Alive alive && condition.isEmpty() && livesInPlace(alive.kind());
        if (fact instanceof Fact.TakesBack && condition.isPresent() && taken.isEmpty()) {
          taken = Optional.of(fact.object());
        }
      }
      boolean anything = fact instanceof Fact.NullAllowed || fact instanceof Fact.Reserved;
      nullable |= anything && ParameterContract.speaksOf(fact, parameter.name());
    }

    private void readOfItself(Fact.OfObject fact, Optional<Expression> condition) {
      boolean always = condition.isEmpty();
      if (fact instanceof Fact.KeepsPointer) {
        keeps = true;
        told |= condition.filter(Operands::mentionsResult).isPresent();
      } else if (fact instanceof Fact.Flow flow) {
        lent |= flow.direction() == Direction.OUT;
        directed |= always;
      } else if (fact instanceof Fact.Extent) {
        lent = true;
        requestsSaid = true;
        demanded |= always;
      } else if (fact instanceof Fact.Request request) {
        requestsSaid |= !request.use().isOfRoutine();
      } else if (fact instanceof Fact.TakesBack || fact instanceof Fact.NullForbidden) {
        ends |= fact instanceof Fact.TakesBack;
        demanded |= always;
      }
      ends |= fact instanceof Fact.FreesMemory;
      lent |= fact instanceof Fact.Borrows;
      consumed |= fact instanceof Fact.Consumes;
    }

    private boolean livesInPlace(String kind) {
      Nature nature = kinds.of(kind).nature();
      return nature == Nature.IN_PLACE || nature == Nature.UNLISTED;
    }

    ArgumentTerms result() {
      return new ArgumentTerms(
          keeps || consumed || !isBorrowed(),
          keeps,
          told,
          ends,
          !isInput(),
          requestsSaid,
          isRelied(false),
          isRelied(true),
          taken);
    }

    /**
     * A pointer to a buffer of a stated size, or to a mere result, is used during the call only; so
     * is a lock, and an object that lives in the driver's memory and has to be alive.
     */
    private boolean isBorrowed() {
      return lent || (usedInPlace && !begins);
    }

    private boolean isInput() {
      if (!Places.isPointer(parameter.type())) {
        return true;
      }
      for (Annotation word : parameter.annotations()) {
        if (isInputWord(word.name())) {
          return true;
        }
      }
      return false;
    }

    private static boolean isInputWord(String word) {
      return word.startsWith("_In_") || word.equals("IN") || word.startsWith("__in");
    }

    /**
     * Of a pointer to just anything the documentation often leaves open whether it may be null.
     *
     * @param part it is the address of a member
     */
    private boolean isRelied(boolean part) {
      CType type = parameter.type();
      if (nullable || !Places.isPointer(type) || type.isUnknown()) {
        return false;
      }
      boolean typed = directed && !(type.pointee() instanceof CType.NoValue);
      return typed || part || demanded;
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
