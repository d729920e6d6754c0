package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.sim.Callees.Definition;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the summary of a function of the driver at one call. */
final class SummaryTransfer {
  private final DriverContext driver;
  private final Observations observations;
  private final UnitContext unit;
  private final Expression.Call call;
  private final Summary summary;
  private final InnerValues produced;
  private final List<Value> arguments;
  private final Site site;
  private final Map<Symbol.Variable, Value> bindings = new LinkedHashMap<>();

  SummaryTransfer(
      DriverContext driver,
      Observations observations,
      UnitContext unit,
      Expression.Call call,
      Definition callee,
      List<Value> arguments) {
    this.driver = driver;
    this.observations = observations;
    this.unit = unit;
    this.call = call;
    this.summary = callee.summary();
    this.produced = callee.produced();
    this.arguments = arguments;
    this.site = Site.of(call);
    List<Symbol.Variable> parameters = summary.function().symbol().parameters();
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      bindings.put(parameters.get(i), arguments.get(i));
    }
  }

  List<Valued> apply(MachineState state) {
    Renaming renaming = new Renaming(bindings, state, produced);
    CalleeConditions conditions = new CalleeConditions(renaming, state.memory());
    checkOwnContract(state);
    new CalleeDemands(observations, summary, call.span(), renaming, conditions, state).check();
    observations.lockUses().calls(summary.function(), state);
    dereferenced(state);
    observations.inheritedLives(summary.lives(), renaming, state);
    observations.keepings().inherited(summary.keepings(), renaming, state);
    MachineState given = losingBits(asking(givenAway(state)));
    List<Valued> results = new ArrayList<>();
    for (Outcome outcome : summary.outcomes()) {
      Optional<Valued> result = apply(outcome, renaming, conditions, given);
      if (result.isPresent()) {
        results.add(result.get());
      }
    }
    return results;
  }

  /** Most functions of a driver have no annotation that demands anything. */
  private void checkOwnContract(MachineState state) {
    CallTerms terms = driver.terms(summary.contract());
    if (!terms.demandsNothing()) {
      new ContractTransfer(driver, observations, unit, call, terms, arguments).checkDemands(state);
    }
  }

  /** Arguments whose pointers the callee follows before it asks for anything. */
  private void dereferenced(MachineState state) {
    for (Symbol.Variable parameter : summary.dereferenced()) {
      Value argument = bindings.get(parameter);
      if (argument != null) {
        results().passedOn(argument, state);
        if (!summary.endsRequest(parameter)) {
          requestTransfer().touch(Places.pointee(argument), state);
        }
      }
    }
  }

  private MachineState losingBits(MachineState state) {
    return summary.lostBits() == 0 ? state : bits().lost(summary.lostBits(), state);
  }

  private ResultTransfer results() {
    return new ResultTransfer(observations.results(), call.span(), summary.function().name());
  }

  private BitTransfer bits() {
    return new BitTransfer(unit, driver.contracts(), observations);
  }

  private LockTransfer locks() {
    return new LockTransfer(
        observations, summary.function().name(), call.span(), summary.contract().page());
  }

  /**
   * What the callee may keep is owed no longer; what it does with requests that its parameters are
   * it tells itself.
   */
  private MachineState givenAway(MachineState state) {
    MachineState result = state;
    for (Map.Entry<Symbol.Variable, Value> binding : bindings.entrySet()) {
      result = RequestTransfer.escapingThrough(binding.getValue(), result);
      result = handingOnWhatIsIn(binding.getValue(), result);
      if (summary.kept().contains(binding.getKey())) {
        observations.keeps(binding.getValue());
        observations.keepings().gave(binding.getValue());
        result =
            summary.follows(binding.getKey())
                ? result.with(result.property().objects().handOn(binding.getValue()))
                : result.handingOn(binding.getValue());
      }
    }
    return result;
  }

  /**
   * What a variable holds may be given back, or kept, by a function that is given its address: ways
   * on which the callee does so and others meet in one outcome.
   */
  private static MachineState handingOnWhatIsIn(Value argument, MachineState state) {
    if (!(argument instanceof Value.Address variable)
        || !variable.region().isLocal()
        || !state.property().objects().owesSome()) {
      return state;
    }
    MachineState result = state;
    for (Table.Entry<Region, Value> held : state.memory().contents().entries()) {
      if (held.getKey().isWithin(variable.region())) {
        result = result.with(result.property().objects().handOn(held.getValue()));
      }
    }
    return result;
  }

  private Event calls(MachineState state) {
    return Event.of(
        Event.Kind.CALL, call.span(), "calls " + summary.function().name(), state.property());
  }

  private Optional<Valued> apply(
      Outcome outcome, Renaming renaming, CalleeConditions conditions, MachineState state) {
    Optional<IrqlState> irql = callersLevel(outcome.property().irql(), state.property().irql());
    if (irql.isEmpty()) {
      return Optional.empty();
    }
    Optional<Memory> feasible = conditions.assume(outcome.conditions(), state.memory());
    if (feasible.isEmpty()) {
      return Optional.empty();
    }
    Memory written = write(outcome.memory(), renaming, feasible.get());
    Optional<Valued> next = result(outcome, irql.get(), renaming, state.with(written));
    return next.isPresent()
        ? Optional.of(
            new Valued(levels(outcome, renaming, state, next.get().state()), next.get().value()))
        : next;
  }

  /**
   * A callee that tested the level it was entered at returns this way only from such levels; its
   * own annotations are no test.
   */
  private Optional<IrqlState> callersLevel(IrqlState callee, IrqlState caller) {
    if (!callee.asOnEntry()) {
      return Optional.of(callee);
    }
    return callee.range().equals(Contracts.entry(summary.contract()))
        ? Optional.of(caller)
        : caller.within(callee.range().low(), callee.range().high());
  }

  /** The level that the callee restored from what it was given, and what it was saved for. */
  private MachineState levels(
      Outcome outcome, Renaming renaming, MachineState before, MachineState after) {
    Optional<Value> given = outcome.memory().contents().get(LevelTransfer.PRESENT);
    boolean sameLocks = before.property().locks().equals(after.property().locks());
    if (given.isEmpty() && sameLocks) {
      return after;
    }
    Optional<Value> level = given.map(renaming::value);
    MachineState restored = level.map(value -> LevelTransfer.restored(value, after)).orElse(after);
    LevelFaults faults = new LevelFaults(observations, unit, call, summary.contract());
    given.flatMap(this::parameter).ifPresent(name -> faults.checkSaved(name, before));
    return sameLocks ? restored : SavedLevels.released(before, restored, level, faults);
  }

  /** The parameter that a value at entry is. */
  private Optional<Expression> parameter(Value value) {
    return value instanceof Value.Content content && content.region() instanceof Region.Local local
        ? Optional.of(new Expression.Name(call.span(), local.variable().name()))
        : Optional.empty();
  }

  private Optional<Valued> result(
      Outcome outcome, IrqlState irql, Renaming renaming, MachineState state) {
    Property before = state.property();
    MachineState unlocked = locks(outcome, renaming, state);
    Property after =
        new Property(
            irql,
            unlocked.property().locks(),
            objects(outcome, renaming, state),
            state.property().requests());
    Value renamed = renaming.value(outcome.result());
    Value value =
        renamed instanceof Value.Anything || isDocumentedNull(renamed)
            ? new Value.Produced(site)
            : renamed;
    Optional<Memory> memory = state.memory().constrain(value, outcome.resultClass().range());
    if (memory.isEmpty()) {
      return Optional.empty();
    }
    MachineState told = explained(outcome, before, unlocked.with(memory.get()).with(after));
    MachineState asked = requests(outcome, renaming, told).guardedBy(outcome.guarded());
    return Optional.of(new Valued(doubted(outcome, value, asked), value));
  }

  /** What the callee did to locks comes after what happened before. */
  private MachineState locks(Outcome outcome, Renaming renaming, MachineState before) {
    return outcome.leavesLocks()
        ? before
        : locks().afterCall(outcome.property().locks(), outcome.locks(), renaming::region, before);
  }

  private boolean isDocumentedNull(Value result) {
    return summary.nullReturned().isPresent() && Value.Constant.ZERO.equals(result);
  }

  private MachineState doubted(Outcome outcome, Value result, MachineState state) {
    if (summary.nullReturned().isEmpty() || !outcome.resultClass().range().contains(0)) {
      return state;
    }
    ResultSource inner = summary.nullReturned().get();
    ResultSource here =
        new ResultSource(
            inner.kind(), summary.function().name(), call.span(), inner.page(), inner.from());
    return results().handedOut(here, site, result, state);
  }

  /** A callee that returns something may have looked at its arguments, and tells by the result. */
  private MachineState asking(MachineState state) {
    MachineState result = state;
    if (!observations.results().isEmpty() && answers()) {
      for (Value argument : arguments) {
        result = result.asked(argument);
      }
    }
    return result;
  }

  private boolean answers() {
    return !(unit.semantics().typeOf(call) instanceof CType.NoValue);
  }

  /** What the callee did to objects comes after what happened before. */
  private TrackedObjects objects(Outcome outcome, Renaming renaming, MachineState before) {
    TrackedObjects result = before.property().objects();
    if (outcome.property().objects().isEmpty()) {
      return result;
    }
    for (Table.Entry<Region, ObjectState> entry :
        outcome.property().objects().renamed(renaming::region).states().entries()) {
      ObjectState state = entry.getValue();
      if (!state.alive()) {
        new ObjectTransfer(observations, driver.kinds(), state.by(), call.span(), Optional.empty())
            .end(state.kind().name(), entry.getKey(), before.with(result));
        result = result.end(entry.getKey(), state);
      } else {
        result = result.with(entry.getKey(), state);
      }
    }
    return result.with(
        bits().afterCall(outcome.property().objects().bits(), renaming::region, result.bits()));
  }

  private RequestTransfer requestTransfer() {
    return new RequestTransfer(
        observations, summary.function().name(), call.span(), summary.contract().page());
  }

  /** What the callee did with requests. */
  private MachineState requests(Outcome outcome, Renaming renaming, MachineState before) {
    MachineState result = before;
    if (outcome.property().requests().isEmpty()) {
      return before;
    }
    RequestTransfer transfer = requestTransfer();
    for (Table.Entry<Region, RequestState> entry :
        outcome.property().requests().states().entries()) {
      Region request = renaming.region(entry.getKey());
      result = request.isKnown() ? transfer.afterCall(entry.getValue(), request, result) : result;
    }
    return result.property().requests().equals(before.property().requests()) ? before : result;
  }

  private MachineState explained(Outcome outcome, Property before, MachineState after) {
    Property is = after.property();
    if (before.irql().equals(is.irql()) && before.locks().equals(is.locks())) {
      return before.objects().equals(is.objects())
              && outcome.property().requests().states().isEmpty()
          ? after
          : after.thenObjectsOfCallee(outcome.trail());
    }
    return after.then(calls(after)).thenOfCallee(outcome.trail(), before.irql());
  }

  private Memory write(Memory callee, Renaming renaming, Memory caller) {
    Table<Region, Value> contents = callee.contents();
    List<Region> regions = new ArrayList<>(contents.size());
    List<Value> values = new ArrayList<>(contents.size());
    for (int i = 0; i < contents.size(); i++) {
      Region written = contents.key(i);
      Region root = written.root();
      if (root instanceof Region.Local
          || root instanceof Region.Named
          || root.equals(LevelTransfer.PRESENT)) {
        continue;
      }
      Region region = renaming.region(written);
      if (region.isKnown()) {
        Value value = renaming.value(contents.value(i));
        if (written instanceof Region.Pointee) {
          observations.keepings().stored(region, value, renaming.before());
        }
        regions.add(region);
        values.add(value);
      }
    }
    Memory result = callee.since().equals(Memory.ENTRY) ? caller : caller.clobberShared(site);
    return result.storeAll(regions, values).bounded(site);
  }
}
