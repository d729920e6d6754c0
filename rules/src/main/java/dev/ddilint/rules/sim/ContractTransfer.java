package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.irql.IrqlLimit;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.sim.ResultSource.Kind;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Applies the contract of a documented or annotated function at one call. */
final class ContractTransfer {
  private final Observations observations;
  private final ObjectTransfer objects;
  private final ContractLocks locks;
  private final Success success;
  private final UnitContext unit;
  private final Expression.Call call;
  private final CallTerms terms;
  private final FunctionContract contract;
  private final List<Value> arguments;
  private final Site site;
  private final LevelFaults faults;
  private final ResultTransfer results;

  ContractTransfer(
      DriverContext driver,
      Observations observations,
      UnitContext unit,
      Expression.Call call,
      CallTerms terms,
      List<Value> arguments) {
    this.observations = observations;
    this.terms = terms;
    this.contract = terms.contract();
    this.objects =
        new ObjectTransfer(
            observations, driver.kinds(), contract.name(), call.span(), contract.page());
    this.locks =
        new ContractLocks(
            new LockTransfer(observations, contract.name(), call.span(), contract.page()), terms);
    this.unit = unit;
    this.call = call;
    this.arguments = arguments;
    this.site = Site.of(call);
    this.faults = new LevelFaults(observations, unit, call, contract);
    this.results = new ResultTransfer(observations.results(), call.span(), contract.name());
    this.success = new Success(contract, unit, call);
  }

  List<Valued> apply(MachineState before) {
    Operands operands = operands(before);
    checkIrql(operands, before);
    locks.check(operands, before);
    if (contract.neverReturns()) {
      return List.of();
    }
    if (terms.returns().isPresent()) {
      return new Valued(before, operands.value(terms.returns().get().value())).alone();
    }
    results.passed(terms, arguments, before);
    ContractObjects facts = new ContractObjects(objects, observations, terms, arguments);
    ContractRequests requests = new ContractRequests(observations, call, terms, arguments);
    MachineState handed = LockHandover.by(arguments, before);
    MachineState given = doubted(operands, requests.given(facts.given(operands, handed)));
    List<MachineState> states = List.of(clobberOutputs(given));
    LevelTransfer levels = new LevelTransfer(faults, operands, before);
    Value result = operands.result();
    for (Clause clause : terms.changes()) {
      if (clause.effect() instanceof Effect.SavesIrql saves
          && Operands.mentionsResult(saves.place())) {
        result = levels.present();
      }
      List<MachineState> next = new ArrayList<>();
      for (MachineState state : states) {
        next.addAll(apply(clause, operands, levels, state));
      }
      states = next;
    }
    states = requests.apply(operands, facts.apply(operands, success, states));
    List<Valued> results = new ArrayList<>(states.size());
    for (MachineState state : states) {
      MachineState after = requests.parts(operands, emptied(operands, state));
      results.add(new Valued(explained(before, saved(operands, before, after)), result));
    }
    return results;
  }

  /**
   * With the levels that belong to locks which the call acquired or released. A lock that the
   * caller held, and that was given up and is taken again, brings back the level of the entry.
   */
  private MachineState saved(Operands operands, MachineState before, MachineState after) {
    if (before.property().locks().equals(after.property().locks())) {
      return after;
    }
    if (before.property().locks().isRegainedIn(after.property().locks())) {
      return after.with(after.property().with(new IrqlState(observations.entry(), true)));
    }
    Optional<Value> restored =
        terms.restored().stream()
            .filter(effect -> !operands.isOpaque(effect.place()))
            .map(effect -> operands.value(effect.place()))
            .findFirst();
    return SavedLevels.released(
        before, terms.savesLevel() ? SavedLevels.acquired(before, after) : after, restored, faults);
  }

  /**
   * The result is one that has to be looked at: there may be nothing to hand out, or the page asks
   * for it. An accessor that is null of an object which has no such part is not: the caller knows.
   */
  private MachineState doubted(Operands operands, MachineState state) {
    if ((terms.examined() || terms.handsOutResult())
        && holdsSurely(terms.nullable(), operands, state)) {
      return handedOut(Kind.POINTER, operands, state);
    }
    return terms.examined() && unit.isStatus(call)
        ? handedOut(Kind.STATUS, operands, state)
        : state;
  }

  /** Whether one of these facts surely holds at this call. */
  private static boolean holdsSurely(
      List<StatedFact> facts, Operands operands, MachineState state) {
    for (StatedFact stated : facts) {
      if (surely(stated.condition(), operands, state)) {
        return true;
      }
    }
    return false;
  }

  private MachineState handedOut(Kind kind, Operands operands, MachineState state) {
    return results.handedOut(
        new ResultSource(kind, contract.name(), call.span(), contract.page(), terms.takenFrom()),
        site,
        operands.result(),
        state);
  }

  private Operands operands(MachineState before) {
    return new Operands(
        contract.parameters(),
        arguments,
        new Value.Produced(site),
        before.memory(),
        unit.semantics());
  }

  /** The tightest of the limits that surely hold at this call count. */
  private void checkIrql(Operands operands, MachineState state) {
    Optional<Irql> highest = Optional.empty();
    for (Clause clause : terms.upper()) {
      Irql level = ((Effect.IrqlAtMost) clause.effect()).level();
      if ((highest.isEmpty() || highest.get().isAbove(level))
          && surely(clause.condition(), operands, state)) {
        highest = Optional.of(level);
      }
    }
    if (highest.isPresent()) {
      faults.demand(highest(), IrqlLimit.atMost(highest.get()), state);
    }
    if (!terms.lower().isEmpty() && (!terms.releases() || isLoweredUnderLock(operands, state))) {
      limits(terms.lower(), operands, state)
          .map(effect -> ((Effect.IrqlAtLeast) effect).level())
          .max(Comparator.naturalOrder())
          .ifPresent(level -> faults.demand(IrqlDemand.Kind.CALL, IrqlLimit.atLeast(level), state));
    }
    if (observations.isOfPageableCode() && holdsSurely(terms.notInPagedCode(), operands, state)) {
      faults.inPagedCode(state);
    }
  }

  /** What a function of the driver demands of the level and of locks, by its annotations. */
  void checkDemands(MachineState state) {
    Operands operands = operands(state);
    checkIrql(operands, state);
    locks.check(operands, state);
  }

  /** What the caller has to hold, or must not, by the annotations of a function of the driver. */
  void checkLocks(MachineState state) {
    locks.check(operands(state), state);
  }

  /**
   * A release demands what its acquisition did; it says something new only of a lock that this path
   * took before it changed the level.
   */
  private boolean isLoweredUnderLock(Operands operands, MachineState state) {
    return !state.property().irql().asOnEntry()
        && contract
            .always(Effect.Releases.class)
            .anyMatch(release -> state.property().locks().isHeld(operands.place(release.lock())));
  }

  /** A call that only says that the code is pageable stands for the code. */
  private IrqlDemand.Kind highest() {
    return terms.saysPagedCode() ? IrqlDemand.Kind.PAGED_CODE : IrqlDemand.Kind.CALL;
  }

  private static Stream<Effect> limits(
      List<Clause> clauses, Operands operands, MachineState state) {
    return clauses.stream()
        .filter(clause -> surely(clause.condition(), operands, state))
        .map(Clause::effect);
  }

  private static boolean surely(
      Optional<Expression> stated, Operands operands, MachineState state) {
    return stated.isEmpty()
        || Assumptions.assume(operands.value(stated.get()), false, state).isEmpty();
  }

  /** What a place holds is left there by a call that takes it only if it succeeds. */
  private MachineState clobberOutputs(MachineState state) {
    MachineState result = state;
    for (int i = 0; i < arguments.size(); i++) {
      ArgumentTerms argument = terms.argument(i);
      if (argument.written() && argument.taken().isEmpty()) {
        result = CallTransfer.clobberPointee(arguments.get(i), new Site(call, i + 1), result);
      }
    }
    return result;
  }

  /** A place from which something was taken holds something else, null for instance. */
  private MachineState emptied(Operands operands, MachineState state) {
    MachineState result = state;
    for (int i = 0; i < arguments.size(); i++) {
      Optional<Expression> taken = terms.argument(i).taken();
      if (taken.isPresent() && isGone(operands.value(taken.get()), state)) {
        result = CallTransfer.clobberPointee(arguments.get(i), new Site(call, i + 1), result);
      }
    }
    return result;
  }

  private static boolean isGone(Value pointer, MachineState state) {
    return state
        .property()
        .objects()
        .at(Places.pointee(pointer))
        .filter(object -> !object.alive())
        .isPresent();
  }

  private List<MachineState> apply(
      Clause clause, Operands operands, LevelTransfer levels, MachineState state) {
    Optional<Value> stated = condition(clause, operands);
    if (stated.isEmpty()) {
      return List.of(apply(clause.effect(), true, operands, levels, state));
    }
    Value condition = stated.get();
    List<MachineState> ways = new ArrayList<>();
    Optional<MachineState> otherwise = Assumptions.assume(condition, false, state);
    Assumptions.assume(condition, true, state)
        .ifPresent(
            next ->
                ways.add(
                    apply(
                        clause.effect(),
                        isPromised(condition, operands, levels.before()),
                        operands,
                        levels,
                        next)));
    otherwise.ifPresent(next -> ways.add(without(clause.effect(), operands, next)));
    return ways;
  }

  private Optional<Value> condition(Clause clause, Operands operands) {
    if (clause.condition().isPresent()) {
      return Optional.of(operands.value(clause.condition().get()));
    }
    return clause.effect() instanceof Effect.Begins ? success.holds(operands) : Optional.empty();
  }

  /** Whether a condition holds whatever the call returns, by what its contract guarantees. */
  private boolean isPromised(Value condition, Operands operands, MachineState before) {
    MachineState promised = before;
    for (Clause clause : contract.clauses()) {
      if (clause.effect() instanceof Effect.Guarantees guarantees
          && surely(clause.condition(), operands, before)) {
        promised =
            Assumptions.assume(operands.value(guarantees.condition()), true, promised)
                .orElse(promised);
      }
    }
    return Assumptions.assume(condition, false, promised).isEmpty();
  }

  /** After a beginning that failed nothing is known of the object. */
  private static MachineState without(Effect effect, Operands operands, MachineState state) {
    if (!(effect instanceof Effect.Begins begins)) {
      return state;
    }
    Region object = operands.place(begins.object());
    return state.with(state.property().objects().without(object::equals));
  }

  /**
   * Carries out an effect.
   *
   * @param surely it takes place whatever the call returns
   */
  private MachineState apply(
      Effect effect, boolean surely, Operands operands, LevelTransfer levels, MachineState state) {
    if (effect instanceof Effect.RaisesIrql raises) {
      return levels.raise(raises.level(), state);
    }
    if (effect instanceof Effect.RaisesIrqlTo raises) {
      return levels.raiseTo(raises, state);
    }
    if (effect instanceof Effect.SavesIrql saves) {
      return levels.save(saves, state);
    }
    if (effect instanceof Effect.RestoresIrql restores) {
      return levels.restore(restores, state);
    }
    if (effect instanceof Effect.Guarantees guarantees) {
      return Assumptions.assume(operands.value(guarantees.condition()), true, state).orElse(state);
    }
    if (effect instanceof Effect.Begins begins) {
      return begin(begins, operands, state);
    }
    return effect instanceof Effect.Ends ends
        ? end(ends, operands, state)
        : locks.apply(effect, surely, operands, state);
  }

  private MachineState begin(Effect.Begins begins, Operands operands, MachineState state) {
    Optional<Region> object = operands.region(begins.object());
    object.ifPresent(region -> life(begins.kind(), true, region, begins.endsBefore(), state));
    return object.map(region -> objects.begin(begins.kind(), region, state)).orElse(state);
  }

  private MachineState end(Effect.Ends ends, Operands operands, MachineState state) {
    operands.region(ends.object()).ifPresent(region -> life(ends.kind(), false, region, "", state));
    results.ended(operands.place(ends.object()), state);
    return objects.end(ends.kind(), operands.place(ends.object()), state);
  }

  private void life(
      String kind, boolean begins, Region object, String endsBefore, MachineState state) {
    objects.life(kind, begins, object, endsBefore, contract, state);
  }

  /** One event a call, when it changed what matters. */
  private MachineState explained(MachineState before, MachineState after) {
    Property was = before.property();
    Property is = after.property();
    if (was.irql().equals(is.irql()) && was.locks().equals(is.locks())) {
      return after;
    }
    List<Region> acquired =
        is.locks().acquired().stream().filter(lock -> !was.locks().isHeld(lock)).toList();
    List<Region> released =
        was.locks().acquired().stream().filter(lock -> !is.locks().isHeld(lock)).toList();
    List<String> changes = new ArrayList<>();
    acquired.forEach(lock -> changes.add("acquires " + lock));
    released.forEach(lock -> changes.add("releases " + lock));
    if (!was.irql().equals(is.irql())) {
      changes.add(was.irql().describeChangeTo(is.irql()));
    }
    if (changes.isEmpty()) {
      return after;
    }
    return after.then(
        new Event(
            acquired.isEmpty() ? Event.Kind.CHANGE : Event.Kind.ACQUIRE,
            call.span(),
            contract.name() + " " + String.join(", ", changes),
            is.situation(),
            is.isSettled(),
            contract.page(),
            acquired));
  }
}
