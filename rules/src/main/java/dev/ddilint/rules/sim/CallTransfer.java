package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.irql.IrqlLimit;
import dev.ddilint.rules.request.TrackedRequests;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a call does: by the summary of a function of the driver, by the contract of a documented
 * one, or anything.
 */
final class CallTransfer {
  private static final IrqlDemand PAGED =
      new IrqlDemand(IrqlDemand.Kind.PAGED_DATA, IrqlLimit.atMost(Irql.APC), "", Optional.empty());

  private final DriverContext driver;
  private final UnitContext unit;
  private final Observations observations;
  private final ExpressionEvaluator evaluator;
  private final BitTransfer bits;
  private final Set<Expression.Call> called = Collections.newSetFromMap(new IdentityHashMap<>());

  CallTransfer(DriverContext driver, UnitContext unit, Observations observations) {
    this.driver = driver;
    this.unit = unit;
    this.observations = observations;
    this.bits = new BitTransfer(unit, driver.contracts(), observations);
    this.evaluator = new ExpressionEvaluator(unit.semantics(), unit.file(), this);
  }

  ExpressionEvaluator evaluator() {
    return evaluator;
  }

  Results<Valued> call(Expression.Call call, MachineState state) {
    Results<Valued> callees = evaluator.evaluate(call.callee(), state);
    Results<Valued> results = Results.none();
    for (int i = 0; i < callees.count(); i++) {
      Valued callee = callees.get(i);
      for (Arguments ready : arguments(call, callee.state())) {
        for (Valued result : dispatch(call, callee.value(), ready)) {
          observations.levelChanged(ready.state(), result.state(), call.span());
          results = results.and(result);
        }
      }
    }
    return results;
  }

  private record Arguments(MachineState state, List<Value> values) {
    Arguments copy() {
      return new Arguments(state, new ArrayList<>(values));
    }

    /** With one more, in the same list. */
    Arguments and(Valued next) {
      values.add(next.value());
      return new Arguments(next.state(), values);
    }
  }

  private List<Arguments> arguments(Expression.Call call, MachineState start) {
    List<Value> none = new ArrayList<>(call.arguments().size());
    List<Arguments> ways = List.of(new Arguments(start, none));
    for (Expression argument : call.arguments()) {
      List<Arguments> next = new ArrayList<>(ways.size());
      for (Arguments before : ways) {
        Results<Valued> values = evaluator.evaluate(argument, before.state());
        for (int i = 0; i < values.count(); i++) {
          next.add((values.count() == 1 ? before : before.copy()).and(values.get(i)));
        }
      }
      ways = next;
    }
    return ways;
  }

  private List<Valued> dispatch(Expression.Call call, Value callee, Arguments ready) {
    if (!observations.results().isEmpty()) {
      new ResultTransfer(observations.results(), call.span(), "").called(callee, ready.state());
    }
    MachineState shown = statusesShown(ready);
    MachineState state = called.add(call) ? shown : afresh(Site.of(call), shown);
    Optional<Symbol.Function> function = functionAt(callee);
    Optional<Summary> summary =
        function.isPresent()
            ? driver.summary(function.get(), unit.file())
            : driver.pointed(call.callee(), unit);
    if (summary.isPresent()) {
      return new SummaryTransfer(driver, observations, unit, call, summary.get(), ready.values())
          .apply(state);
    }
    Optional<FunctionContract> contract =
        function.isPresent()
            ? Optional.of(driver.contracts().of(function.get()))
            : typedefContract(call).or(() -> undeclaredContract(call));
    boolean documented =
        function.isPresent() && function.get().span().file().origin() != Origin.PROJECT;
    if (contract.isPresent() && (documented || !contract.get().isTrivial())) {
      return new ContractTransfer(
              driver, observations, unit, call, driver.terms(contract.get()), ready.values())
          .apply(state);
    }
    contract.ifPresent(
        stated ->
            new ContractTransfer(
                    driver, observations, unit, call, driver.terms(stated), ready.values())
                .checkLocks(state));
    boolean unseen = function.isPresent() || !(call.callee() instanceof Expression.Name);
    if (function.isEmpty() && unseen) {
      observations.lockUses().callsPointer(state);
    }
    MachineState doubted =
        unseen ? state.doubtingAllLocks() : UnseenTests.by(call, ready.values(), unit, state);
    return unknown(call, ready.values(), doubted).alone();
  }

  /** A status that is passed on is somebody else's to look at. */
  private MachineState statusesShown(Arguments ready) {
    MachineState state = ready.state();
    if (!observations.results().isEmpty()) {
      for (Value argument : ready.values()) {
        state = observations.results().isStatus(argument) ? state.asked(argument) : state;
      }
    }
    return state;
  }

  private static Optional<Symbol.Function> functionAt(Value callee) {
    return callee instanceof Value.Address address && address.region() instanceof Region.Code code
        ? Optional.of(code.function())
        : Optional.empty();
  }

  /** A call through a pointer whose type says what is called. */
  private Optional<FunctionContract> typedefContract(Expression.Call call) {
    CType type = unit.semantics().typeOf(call.callee());
    CType target = type instanceof CType.Pointer pointer ? pointer.target() : type;
    return target instanceof CType.Function function && !function.name().isEmpty()
        ? unit.semantics()
            .lookup(function.name())
            .filter(Symbol.Typedef.class::isInstance)
            .map(symbol -> driver.contracts().of((Symbol.Typedef) symbol))
        : Optional.empty();
  }

  /** A call of a name that nothing declares. */
  private Optional<FunctionContract> undeclaredContract(Expression.Call call) {
    return call.callee() instanceof Expression.Name name && unit.semantics().symbol(name).isEmpty()
        ? Optional.of(driver.contracts().undeclared(name.name()))
        : Optional.empty();
  }

  /** The bits that the driver clears in members of objects. */
  BitTransfer bits() {
    return bits;
  }

  private Valued unknown(Expression.Call call, List<Value> arguments, MachineState state) {
    Site site = Site.of(call);
    MachineState without = bits.unknownCall(call, arguments, state);
    for (Value argument : arguments) {
      observations.keepings().gave(argument);
      without = clobberReachable(argument, site, handingOn(argument, without)).asked(argument);
    }
    return new Valued(
        clobberPointees(arguments, site, without.with(without.memory().clobberShared(site))),
        new Value.Produced(site));
  }

  /** What the pointers in a local variable lead to may be written, too. */
  private static MachineState clobberReachable(Value pointer, Site event, MachineState state) {
    MachineState result = state;
    if (pointer instanceof Value.Address address && address.region().isLocal()) {
      for (Table.Entry<Region, Value> entry : state.memory().contents().entries()) {
        if (entry.getKey().isWithin(address.region())
            && entry.getValue() instanceof Value.Address target
            && target.region().isLocal()) {
          result = clobberPointee(target, event, result);
        }
      }
    }
    return result;
  }

  /**
   * A pointer, and the pointers in a local variable that it leads to, go to somebody who may keep
   * them.
   */
  MachineState handingOn(Value pointer, MachineState state) {
    observations.keeps(pointer);
    MachineState result = state.handingOn(pointer);
    if (pointer instanceof Value.Address address && address.region().isLocal()) {
      for (Table.Entry<Region, Value> entry : state.memory().contents().entries()) {
        if (entry.getKey().isWithin(address.region())) {
          observations.keeps(entry.getValue());
          result = result.handingOn(entry.getValue());
        }
      }
    }
    return result;
  }

  /** Memory is read or written by the driver itself. */
  void touch(Expression expression, Region region, MachineState state) {
    boolean memory =
        state.property().irql().surelyBreaks(PAGED.limit())
            && Residency.isPageable(region, state.memory());
    boolean paged = memory || isPageableVariable(region);
    if (paged) {
      observations.demands(PAGED, expression.span(), state);
    }
    if (region.root() instanceof Region.Pointee pointee) {
      new ResultTransfer(observations.results(), expression.span(), "")
          .followed(pointee.pointer(), state);
    }
    if (!state.property().objects().states().isEmpty()) {
      new ObjectTransfer(observations, driver.kinds(), "", expression.span(), Optional.empty())
          .touch(region, state);
    }
    if (!state.property().requests().isEmpty()) {
      new RequestTransfer(observations, "", expression.span(), Optional.empty())
          .touch(region, state);
    }
  }

  /** A region gets another value. */
  void overwrite(Expression place, Region region, MachineState state) {
    if (!observations.results().isEmpty() && region.isLocal()) {
      new ResultTransfer(observations.results(), place.span(), "").overwritten(region, state);
    }
  }

  /** For the whole driver: where a pointer goes. */
  void keeps(Region place, CType type, Value value, MachineState state) {
    observations.keepings().assigned(place, type, value, state);
  }

  /** A pointer that others see is cleared: what it led to must not be lost. */
  MachineState cleared(Expression target, Region place, MachineState state) {
    Optional<Home> home = Home.of(place);
    if (home.isEmpty() || !(unit.semantics().typeOf(target) instanceof CType.Pointer)) {
      return state;
    }
    Value held = state.memory().load(place);
    MachineState owing = LostWithPlace.cleared(place, observations.keepings(), state);
    return held instanceof Value.Content
            && LostWithPlace.meansContent(held, state)
            && !observations.keepings().gaveAway(held)
        ? new ObjectTransfer(observations, driver.kinds(), "", target.span(), Optional.empty())
            .take(held, home.get(), owing)
        : owing;
  }

  private boolean isPageableVariable(Region region) {
    return driver.sections().hasPageableVariables()
        && region.root() instanceof Region.Global global
        && driver.sections().isPageableVariable(global.name(), unit.file());
  }

  /** What an unknown callee may have written through its arguments. */
  static MachineState clobberPointees(List<Value> arguments, Site site, MachineState state) {
    MachineState result = state;
    for (int i = 0; i < arguments.size(); i++) {
      result = clobberPointee(arguments.get(i), new Site(site.node(), i + 1), result);
    }
    return result;
  }

  static MachineState clobberPointee(Value argument, Site event, MachineState state) {
    return argument instanceof Value.Address address && !(address.region() instanceof Region.Code)
        ? state.with(state.memory().clobber(address.region(), event))
        : argument instanceof Value.Content || argument instanceof Value.Produced
            ? state.with(state.memory().clobber(argument.pointee(), event))
            : state;
  }

  /**
   * A call that runs again in a loop produces a new value: what was known of the earlier one is
   * about another.
   */
  private static MachineState afresh(Site site, MachineState state) {
    Made made = new Made(site);
    MachineState fresh =
        state.memory().ranges().isEmpty()
            ? state
            : state.with(state.memory().forget(made::isNamedIn));
    TrackedObjects objects = state.property().objects();
    TrackedRequests requests = state.property().requests();
    return objects.isEmpty() && requests.isEmpty()
        ? fresh
        : fresh
            .with(objects.without(object -> object.mentions(made)))
            .with(requests.without(request -> request.mentions(made)));
  }

  /** What a call made, by its result or through one of its arguments. */
  private record Made(Site call) implements Predicate<Object> {
    @Override
    public boolean test(Object origin) {
      return (origin instanceof Site other && other.node() == call.node())
          || (origin instanceof Renaming.Inner inner && inner.call().node() == call.node());
    }

    /** Whether a value is, or is made of, the result of the call. */
    boolean isNamedIn(Value value) {
      if (value instanceof Value.Produced produced) {
        return call.equals(produced.origin())
            || (produced.origin() instanceof Renaming.Inner inner && call.equals(inner.call()));
      }
      return value instanceof Value.Operation operation
          && (isNamedIn(operation.left()) || isNamedIn(operation.right()));
    }
  }
}
