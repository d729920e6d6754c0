package dev.ddilint.rules.sim;

import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.resource.ObjectKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a callee as its calls need it. A call is simulated on many paths, and what it
 * asks of the contract depends on the contract alone: it is sorted out once a driver, in one pass.
 */
final class CallTerms {
  private final FunctionContract contract;
  private final ObjectKinds kinds;
  private List<Clause> changes = List.of();
  private List<Clause> upper = List.of();
  private List<Clause> lower = List.of();
  private List<Effect.RestoresIrql> restored = List.of();
  private List<StatedFact> notInPagedCode = List.of();
  private List<StatedFact> nullable = List.of();
  private List<StatedFact> objects = List.of();
  private List<StatedFact> requests = List.of();
  private List<Fact.Alive> alive = List.of();
  private List<Fact.PutInto> puts = List.of();
  private List<Fact.PartOf> parts = List.of();
  private @Nullable List<ArgumentTerms> arguments;
  private final LockTerms locks;
  private Optional<Effect.Returns> returns = Optional.empty();
  private boolean acquiresLock;
  private boolean releases;
  private boolean savesLevel;
  private boolean restoresLevel;
  private boolean saysPagedCode;
  private boolean examined;
  private boolean handsOut;
  private boolean handsOutResult;
  private boolean takesBack;

  CallTerms(FunctionContract contract, ObjectKinds kinds) {
    this.contract = contract;
    this.kinds = kinds;
    for (Clause clause : contract.clauses()) {
      sort(clause);
      if (clause.condition().isEmpty()) {
        sortUnconditional(clause.effect());
      }
    }
    if (changes.size() > 1) {
      changes.sort(Comparator.comparing(clause -> !(clause.effect() instanceof Effect.Guarantees)));
    }
    for (StatedFact stated : contract.facts()) {
      sort(stated);
      if (stated.condition().isEmpty()) {
        sortUnconditional(stated.fact());
      }
    }
    this.locks = new LockTerms(contract);
  }

  /**
   * A list with one more, which is the same list unless it was empty: lists are kept for the whole
   * driver, and nearly all stay empty.
   */
  static <T> List<T> and(List<T> list, T next) {
    List<T> longer = list.isEmpty() ? new ArrayList<>(2) : list;
    longer.add(next);
    return longer;
  }

  private void sort(Clause clause) {
    Effect effect = clause.effect();
    releases |= effect.isRelease();
    acquiresLock |= effect instanceof Effect.Acquires || effect instanceof Effect.Enters;
    restoresLevel |= effect instanceof Effect.RestoresIrql;
    if (effect instanceof Effect.IrqlAtMost) {
      upper = and(upper, clause);
    } else if (effect instanceof Effect.IrqlAtLeast) {
      lower = and(lower, clause);
    } else {
      changes = and(changes, clause);
    }
  }

  private void sortUnconditional(Effect effect) {
    savesLevel |= effect instanceof Effect.SavesIrql;
    if (effect instanceof Effect.RestoresIrql restores) {
      restored = and(restored, restores);
    } else if (effect instanceof Effect.Returns known && returns.isEmpty()) {
      returns = Optional.of(known);
    }
  }

  private void sort(StatedFact stated) {
    Fact fact = stated.fact();
    handsOut |= fact instanceof Fact.HandsOut;
    takesBack |= fact instanceof Fact.TakesBack;
    if (ContractObjects.isCarriedOut(stated)) {
      objects = and(objects, stated);
    } else if (fact instanceof Fact.NotInPagedCode) {
      notInPagedCode = and(notInPagedCode, stated);
    } else if (fact instanceof Fact.MayBeNull result && Operands.mentionsResult(result.object())) {
      nullable = and(nullable, stated);
    } else if (fact instanceof Fact.Request request && !request.use().isOfRoutine()) {
      requests = and(requests, stated);
    } else if (fact instanceof Fact.PartOf part) {
      parts = and(parts, part);
    }
  }

  private void sortUnconditional(Fact fact) {
    saysPagedCode |= fact instanceof Fact.SaysPagedCode;
    if (fact instanceof Fact.Alive object) {
      alive = and(alive, object);
    } else if (fact instanceof Fact.PutInto put) {
      puts = and(puts, put);
    } else if (fact instanceof Fact.HandsOut out) {
      handsOutResult |= Operands.mentionsResult(out.object());
    }
    examined |= fact instanceof Fact.MustInspect && contract.resultMustBeExamined();
  }

  FunctionContract contract() {
    return contract;
  }

  /**
   * What a call does. What surely holds after the call comes first: that decides which of the other
   * effects took place.
   */
  List<Clause> changes() {
    return changes;
  }

  /** The clauses that limit the level from above. */
  List<Clause> upper() {
    return upper;
  }

  /** The clauses that limit the level from below. */
  List<Clause> lower() {
    return lower;
  }

  /** Whether it says nothing of the level at which it is called, nor of locks held then. */
  boolean demandsNothing() {
    return upper.isEmpty() && lower.isEmpty() && notInPagedCode.isEmpty() && locks.demandsNothing();
  }

  /** When it must not be called from pageable code. */
  List<StatedFact> notInPagedCode() {
    return notInPagedCode;
  }

  /** Calling it says that the code around may be paged out. */
  boolean saysPagedCode() {
    return saysPagedCode;
  }

  /** Its result is a value that is known. */
  Optional<Effect.Returns> returns() {
    return returns;
  }

  /** Whether it may return with a lock held that it took. */
  boolean acquiresLock() {
    return acquiresLock;
  }

  /** Whether it may give back a lock that its caller holds. */
  boolean releases() {
    return releases;
  }

  boolean savesLevel() {
    return savesLevel;
  }

  boolean restoresLevel() {
    return restoresLevel;
  }

  /** Where it surely finds the level that it restores. */
  List<Effect.RestoresIrql> restored() {
    return restored;
  }

  /** When its result may be null. */
  List<StatedFact> nullable() {
    return nullable;
  }

  /** Whether a caller that ignores the result makes a mistake. */
  boolean examined() {
    return examined;
  }

  /** Whether it hands out something that somebody owes. */
  boolean handsOut() {
    return handsOut;
  }

  /** Whether its result is such a thing. */
  boolean handsOutResult() {
    return handsOutResult;
  }

  /** Whether it may take back what was handed out. */
  boolean takesBack() {
    return takesBack;
  }

  /** The kind of object that the result is taken from, or empty. */
  String takenFrom() {
    return alive.isEmpty() ? "" : alive.get(0).kind();
  }

  LockTerms locks() {
    return locks;
  }

  /** One a parameter. Of most functions of the driver itself nobody asks. */
  List<ArgumentTerms> arguments() {
    List<ArgumentTerms> known = arguments;
    if (known == null) {
      known = ArgumentTerms.of(contract, kinds);
      arguments = known;
    }
    return known;
  }

  /** What the contract says of an argument. */
  ArgumentTerms argument(int index) {
    List<ArgumentTerms> described = arguments();
    return index < described.size() ? described.get(index) : ArgumentTerms.UNDESCRIBED;
  }

  /** What the call hands out, takes back and keeps, in order. */
  List<StatedFact> objects() {
    return objects;
  }

  /** What has to be alive. */
  List<Fact.Alive> alive() {
    return alive;
  }

  /** What goes into lists. */
  List<Fact.PutInto> puts() {
    return puts;
  }

  /** What the call does with requests. */
  List<StatedFact> requests() {
    return requests;
  }

  /** What the call hands out that leads into a request. */
  List<Fact.PartOf> parts() {
    return parts;
  }
}
