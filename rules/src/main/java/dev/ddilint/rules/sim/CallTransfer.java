package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.irql.IrqlLimit;
import dev.ddilint.rules.request.TrackedRequests;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.sim.Callees.Callee;
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
  private final Callees callees;
  private final Set<Expression.Call> called = Collections.newSetFromMap(new IdentityHashMap<>());

  CallTransfer(DriverContext driver, UnitContext unit, Observations observations) {
    this.driver = driver;
    this.unit = unit;
    this.observations = observations;
    this.callees = new Callees(driver, unit);
    this.bits = new BitTransfer(unit, driver.contracts(), observations);
    this.evaluator = new ExpressionEvaluator(unit.semantics(), unit.file(), this);
  }

  ExpressionEvaluator evaluator() {
    return evaluator;
  }

  Results<Valued> call(Expression.Call call, MachineState state) {
    Optional<Callee> named = callees.named(call);
    if (named.isPresent()) {
      return call(call, named.get(), state);
    }
    return evaluator
        .evaluate(call.callee(), state)
        .each(at -> call(call, callees.at(call, at.value()), at.state()));
  }

  private Results<Valued> call(Expression.Call call, Callee callee, MachineState state) {
    List<Valued> all = new ArrayList<>();
    for (Arguments ready : arguments(call, state)) {
      for (Valued result : dispatch(call, callee, ready)) {
        observations.levelChanged(ready.state(), result.state(), call.span());
        all.add(result);
      }
    }
    return Results.of(all);
  }

  private record Arguments(MachineState state, List<Value> values) {
    /** With one more, in each of the ways in which that goes on. */
    List<Arguments> andEach(Results<Valued> ways) {
      List<Arguments> all = new ArrayList<>();
      for (Valued way : ways.all()) {
        List<Value> longer = new ArrayList<>(values);
        longer.add(way.value());
        all.add(new Arguments(way.state(), longer));
      }
      return all;
    }
  }

  private List<Arguments> arguments(Expression.Call call, MachineState start) {
    List<Value> values = new ArrayList<>(call.arguments().size());
    MachineState state = start;
    for (Expression argument : call.arguments()) {
      Results<Valued> ways = evaluator.evaluate(argument, state);
      if (!(ways instanceof Valued only)) {
        return others(call, new Arguments(state, values), ways);
      }
      values.add(only.value());
      state = only.state();
    }
    return List.of(new Arguments(state, values));
  }

  /** All arguments, once one of them goes on in several ways. */
  private List<Arguments> others(Expression.Call call, Arguments first, Results<Valued> several) {
    List<Arguments> all = first.andEach(several);
    int known = first.values().size() + 1;
    for (Expression argument : call.arguments().subList(known, call.arguments().size())) {
      List<Arguments> next = new ArrayList<>(all.size());
      for (Arguments before : all) {
        next.addAll(before.andEach(evaluator.evaluate(argument, before.state())));
      }
      all = next;
    }
    return all;
  }

  private List<Valued> dispatch(Expression.Call call, Callee callee, Arguments ready) {
    if (!observations.results().isEmpty()) {
      new ResultTransfer(observations.results(), call.span(), "")
          .called(callee.pointer(), ready.state());
    }
    MachineState shown = statusesShown(ready);
    MachineState state = called.add(call) ? shown : afresh(Site.of(call), shown);
    if (callee.definition().isPresent()) {
      return new SummaryTransfer(
              driver, observations, unit, call, callee.definition().get(), ready.values())
          .apply(state);
    }
    if (callee.described()) {
      return contract(call, callee.terms().orElseThrow(), ready).apply(state);
    }
    if (callee.terms().isPresent() && !callee.terms().get().locks().demandsNothing()) {
      contract(call, callee.terms().get(), ready).checkLocks(state);
    }
    boolean unseen = callee.function().isPresent() || !(call.callee() instanceof Expression.Name);
    if (callee.function().isEmpty() && unseen) {
      observations.lockUses().callsPointer(state);
    }
    MachineState doubted =
        unseen ? state.doubtingAllLocks() : UnseenTests.by(call, ready.values(), unit, state);
    return unknown(call, ready.values(), doubted).alone();
  }

  private ContractTransfer contract(Expression.Call call, CallTerms terms, Arguments ready) {
    return new ContractTransfer(driver, observations, unit, call, terms, ready.values());
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
    if (state.property().objects().endsSome()) {
      new ObjectTransfer(observations, driver.kinds(), "", expression.span(), Optional.empty())
          .touch(region, state);
    }
    if (RequestTransfer.isSomeGone(state)) {
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
        state.memory().ranges().isEmpty() ? state : state.with(state.memory().forget(made));
    TrackedObjects objects = state.property().objects();
    TrackedRequests requests = state.property().requests();
    if (objects.isEmpty() && requests.isEmpty()) {
      return fresh;
    }
    Predicate<Object> origin = made::isOrigin;
    Predicate<Region> named = region -> region.mentions(origin);
    return fresh.with(objects.without(named)).with(requests.without(named));
  }

  /** What a call made, by its result or through one of its arguments. */
  private record Made(Site call) implements Predicate<Value> {
    boolean isOrigin(Object origin) {
      return (origin instanceof Site other && other.node() == call.node())
          || (origin instanceof Renaming.Inner inner && inner.call().node() == call.node());
    }

    /** Whether a value is, or is made of, the result of the call. */
    @Override
    public boolean test(Value value) {
      if (value instanceof Value.Produced produced) {
        return call.equals(produced.origin())
            || (produced.origin() instanceof Renaming.Inner inner && call.equals(inner.call()));
      }
      return value instanceof Value.Operation operation
          && (test(operation.left()) || test(operation.right()));
    }
  }
}
