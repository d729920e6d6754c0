package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Applies the contract of a documented or annotated function at one call. */
final class ContractTransfer {
  private final Observations observations;
  private final ObjectTransfer objects;
  private final ContractLocks locks;
  private final Success success;
  private final UnitContext unit;
  private final Expression.Call call;
  private final FunctionContract contract;
  private final List<Value> arguments;
  private final Site site;

  ContractTransfer(
      DriverContext driver,
      Observations observations,
      UnitContext unit,
      Expression.Call call,
      FunctionContract contract,
      List<Value> arguments) {
    this.observations = observations;
    this.objects =
        new ObjectTransfer(
            observations, driver.kinds(), contract.name(), call.span(), contract.page());
    this.locks =
        new ContractLocks(
            new LockTransfer(observations, contract.name(), call.span(), contract.page()),
            contract);
    this.unit = unit;
    this.call = call;
    this.contract = contract;
    this.arguments = arguments;
    this.site = Site.of(call);
    this.success = new Success(contract, unit.isStatus(call));
  }

  List<Valued> apply(MachineState before) {
    Operands operands = operands(before);
    checkIrql(before);
    locks.check(operands, before);
    if (contract.neverReturns()) {
      return List.of();
    }
    Optional<Effect.Returns> returns = contract.always(Effect.Returns.class).findFirst();
    if (returns.isPresent()) {
      return new Valued(before, operands.value(returns.get().value())).alone();
    }
    ContractObjects facts = new ContractObjects(objects, observations, contract, arguments);
    List<MachineState> states = List.of(clobberOutputs(facts.given(operands, before)));
    Value result = operands.result();
    for (Clause clause : guaranteesFirst()) {
      if (clause.effect() instanceof Effect.SavesIrql saves
          && Operands.mentionsResult(saves.place())) {
        result = new Value.Snapshot(before.property().irql());
      }
      List<MachineState> next = new ArrayList<>();
      states.forEach(state -> next.addAll(apply(clause, operands, before, state)));
      states = next;
    }
    states = facts.apply(operands, success, states);
    Value yielded = result;
    return states.stream().map(state -> new Valued(explained(before, state), yielded)).toList();
  }

  private Operands operands(MachineState before) {
    return new Operands(
        contract.parameters(),
        arguments,
        new Value.Produced(site),
        before.memory(),
        unit.semantics());
  }

  /** What surely holds after the call decides which of the other effects took place. */
  private List<Clause> guaranteesFirst() {
    List<Clause> ordered = new ArrayList<>(contract.clauses());
    ordered.sort(Comparator.comparing(clause -> !(clause.effect() instanceof Effect.Guarantees)));
    return ordered;
  }

  /** The lowest of the limits that surely hold at this call counts. */
  void checkIrql(MachineState state) {
    Operands operands = operands(state);
    contract.clauses().stream()
        .filter(clause -> clause.effect() instanceof Effect.IrqlAtMost)
        .filter(clause -> surely(clause, operands, state))
        .map(clause -> ((Effect.IrqlAtMost) clause.effect()).level())
        .min(Comparator.naturalOrder())
        .ifPresent(limit -> observations.irqlLimit(limit, contract, call.span(), state));
  }

  /** What the caller has to hold, or must not, by the annotations of a function of the driver. */
  void checkLocks(MachineState state) {
    locks.check(operands(state), state);
  }

  private static boolean surely(Clause clause, Operands operands, MachineState state) {
    return clause
        .condition()
        .map(condition -> Assumptions.assume(operands.value(condition), false, state).isEmpty())
        .orElse(true);
  }

  private MachineState clobberOutputs(MachineState state) {
    MachineState result = state;
    for (int i = 0; i < arguments.size(); i++) {
      if (i >= contract.parameters().size() || !isInput(contract.parameters().get(i))) {
        result = CallTransfer.clobberPointee(arguments.get(i), new Site(call, i + 1), result);
      }
    }
    return result;
  }

  private static boolean isInput(Symbol.Variable parameter) {
    return !Places.isPointer(parameter.type())
        || parameter.annotations().stream()
            .map(Annotation::name)
            .anyMatch(ContractTransfer::isInputWord);
  }

  private static boolean isInputWord(String word) {
    return word.startsWith("_In_") || word.equals("IN") || word.startsWith("__in");
  }

  private List<MachineState> apply(
      Clause clause, Operands operands, MachineState before, MachineState state) {
    Optional<Value> stated =
        clause
            .condition()
            .map(operands::value)
            .or(
                () ->
                    clause.effect() instanceof Effect.Begins
                        ? success.holds(operands)
                        : Optional.empty());
    if (stated.isEmpty()) {
      return List.of(apply(clause.effect(), true, operands, before, state));
    }
    if (!changesState(clause.effect())) {
      return List.of(state);
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
                        isPromised(condition, operands, before),
                        operands,
                        before,
                        next)));
    otherwise.ifPresent(next -> ways.add(without(clause.effect(), operands, next)));
    return ways;
  }

  /** Whether a condition holds whatever the call returns, by what its contract guarantees. */
  private boolean isPromised(Value condition, Operands operands, MachineState before) {
    MachineState promised = before;
    for (Clause clause : contract.clauses()) {
      if (clause.effect() instanceof Effect.Guarantees guarantees
          && surely(clause, operands, before)) {
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

  private static boolean changesState(Effect effect) {
    return !(effect instanceof Effect.IrqlAtMost || effect instanceof Effect.IrqlAtLeast);
  }

  /**
   * Carries out an effect.
   *
   * @param surely it takes place whatever the call returns
   */
  private MachineState apply(
      Effect effect, boolean surely, Operands operands, MachineState before, MachineState state) {
    Property property = state.property();
    if (effect instanceof Effect.RaisesIrql raises) {
      return state.with(property.with(IrqlState.at(raises.level())));
    }
    if (effect instanceof Effect.RaisesIrqlTo raises) {
      return state.with(property.with(level(operands.value(raises.level()), IrqlState.ENTRY)));
    }
    if (effect instanceof Effect.SavesIrql saves) {
      return save(saves, operands, before, state);
    }
    if (effect instanceof Effect.RestoresIrql restores) {
      return restore(restores, operands, before, state);
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
    object.ifPresent(region -> life(begins.kind(), true, region, begins.endsBefore()));
    return object.map(region -> objects.begin(begins.kind(), region, state)).orElse(state);
  }

  private MachineState end(Effect.Ends ends, Operands operands, MachineState state) {
    operands.region(ends.object()).ifPresent(region -> life(ends.kind(), false, region, ""));
    return objects.end(ends.kind(), operands.place(ends.object()), state);
  }

  private void life(String kind, boolean begins, Region object, String endsBefore) {
    observations.life(new LifeSite(kind, begins, object, endsBefore, contract, call.span()));
  }

  private static MachineState save(
      Effect.SavesIrql saves, Operands operands, MachineState before, MachineState state) {
    return savingRegion(saves.place(), operands)
        .map(
            region ->
                state.with(
                    state.memory().store(region, new Value.Snapshot(before.property().irql()))))
        .orElse(state);
  }

  /** A level saved inside an opaque object is gone with its restoration. */
  private static MachineState restore(
      Effect.RestoresIrql restores, Operands operands, MachineState before, MachineState state) {
    Value saved = savedLevel(restores.place(), operands, before);
    MachineState restored =
        state.with(state.property().with(level(saved, before.property().irql().lowered())));
    return operands.isOpaque(restores.place())
        ? savingRegion(restores.place(), operands)
            .map(region -> restored.with(restored.memory().forget(region)))
            .orElse(restored)
        : restored;
  }

  /** A level saved inside an opaque object is kept apart from the object's memory. */
  private static Optional<Region> savingRegion(Expression place, Operands operands) {
    return operands
        .region(place)
        .map(region -> operands.isOpaque(place) ? new Region.Shadow(region) : region);
  }

  private static Value savedLevel(Expression place, Operands operands, MachineState before) {
    return operands.isOpaque(place)
        ? savingRegion(place, operands)
            .map(region -> before.memory().load(region))
            .orElse(new Value.Anything())
        : operands.value(place);
  }

  private static IrqlState level(Value saved, IrqlState unknown) {
    if (saved instanceof Value.Snapshot snapshot && snapshot.state() instanceof IrqlState state) {
      return state;
    }
    if (saved instanceof Value.Constant constant && Irql.isLegal(constant.number())) {
      return IrqlState.at(new Irql((int) constant.number()));
    }
    return new IrqlState(new IrqlRange(Irql.PASSIVE, unknown.range().high()), false);
  }

  /** One event a call, when it changed what matters. */
  private MachineState explained(MachineState before, MachineState after) {
    Property was = before.property();
    Property is = after.property();
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
            is.describe(),
            is.isSettled(),
            contract.page(),
            acquired));
  }
}
