package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.irql.IrqlLimit;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.resource.ObjectClass;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what one function's simulation comes across. The first path that shows a fact is kept.
 */
final class Observations {
  /** Requirements a summary holds; more than any real function has. */
  private static final int MAX_REQUIREMENTS = 64;

  /** Acquisitions a summary holds, with those of its callees. */
  private static final int MAX_ACQUISITIONS = 64;

  private final Map<DemandKey, IrqlRequirement> requirements = new LinkedHashMap<>();
  private final Map<DemandKey, IrqlViolation> violations = new LinkedHashMap<>();
  private final Map<LifeKey, LifeSite> lives = new LinkedHashMap<>();

  private final Map<Object, LockMisuse> lockMisuses = new LinkedHashMap<>();
  private final Map<AcquisitionKey, Acquisition> acquisitions = new LinkedHashMap<>();
  private final Map<MisuseKey, Misuse> misuses = new LinkedHashMap<>();
  private final Map<Object, RequestMisuse> requestMisuses = new LinkedHashMap<>();
  private final Map<Table<Value, Range>, Table<Value, Range>> conditions = new HashMap<>();
  private final Set<WatchedRequest> watched = new LinkedHashSet<>();
  private final Set<Symbol.Variable> kept = new LinkedHashSet<>();
  private long lostBits;

  private final ResultUses results = new ResultUses();
  private final LockUses lockUses = new LockUses();
  private final KeepingCollector keepings = new KeepingCollector();

  private final Map<FaultKey, LevelFault> faults = new LinkedHashMap<>();
  private final IrqlRange entry;
  private final List<IrqlDemand> own;
  private final boolean pageable;
  private final LocalStores stores;
  private final Set<Region> served;

  /**
   * @param entry the levels at which the function's own annotations let it be entered
   * @param own what holds of the level while the function runs
   * @param pageable whether it is pageable code
   * @param served the requests that the system gives it to answer
   */
  Observations(
      IrqlRange entry,
      List<IrqlDemand> own,
      boolean pageable,
      LocalStores stores,
      Set<Region> served) {
    this.served = served;
    this.entry = entry;
    this.own = own;
    this.pageable = pageable;
    this.stores = stores;
  }

  /** A call changed the level: what the function says of itself must still hold. */
  void levelChanged(MachineState before, MachineState after, Span call) {
    IrqlState was = before.property().irql();
    IrqlState is = after.property().irql();
    if (is.equals(was)) {
      return;
    }
    for (IrqlDemand demand : own) {
      if (is.surelyBreaks(demand.limit()) && !was.surelyBreaks(demand.limit())) {
        demands(demand, call, after);
      }
    }
  }

  /** Whether it is the first routine of the driver that sees a request. */
  boolean serves(Region request) {
    return served.contains(request);
  }

  LocalStores stores() {
    return stores;
  }

  boolean isOfPageableCode() {
    return pageable;
  }

  IrqlRange entry() {
    return entry;
  }

  private record FaultKey(LevelFault.Kind kind, Span place) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof FaultKey faultKey
              && faultKey.kind == kind
              && faultKey.place.equals(place));
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + place.hashCode();
    }
  }

  private record MisuseKey(Misuse.Kind kind, Span place) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof MisuseKey misuseKey
              && misuseKey.kind == kind
              && misuseKey.place.equals(place));
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + place.hashCode();
    }
  }

  private record LifeKey(String kind, boolean begins, Region object, Span call) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof LifeKey lifeKey
              && lifeKey.kind.equals(kind)
              && lifeKey.begins == begins
              && lifeKey.object.equals(object)
              && lifeKey.call.equals(call));
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * kind.hashCode() + Boolean.hashCode(begins)) + object.hashCode())
          + call.hashCode();
    }
  }

  private record DemandKey(Span place, IrqlDemand.Kind kind, IrqlLimit limit) {
    static DemandKey of(IrqlDemand demand, Span place) {
      return new DemandKey(place, demand.kind(), demand.limit());
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof DemandKey demandKey
              && demandKey.place.equals(place)
              && demandKey.kind == kind
              && demandKey.limit.equals(limit));
    }

    @Override
    public int hashCode() {
      return 31 * (31 * place.hashCode() + kind.hashCode()) + limit.hashCode();
    }
  }

  /** Something that is not allowed at every level is reached. */
  void demands(IrqlDemand demand, Span place, MachineState state) {
    check(demand, place, Table.empty(), state.trail(), state);
  }

  /** Whether what a callee demands says something here that no path has shown yet. */
  boolean isNews(IrqlRequirement requirement, IrqlState irql) {
    IrqlDemand demand = requirement.demand();
    if (irql.surelyBreaks(demand.limit())) {
      return !violations.containsKey(DemandKey.of(demand, requirement.place()));
    }
    return irql.dependsOnCaller(demand.limit()) && isNew(DemandKey.of(demand, requirement.place()));
  }

  private boolean isNew(DemandKey requirement) {
    return requirements.size() < MAX_REQUIREMENTS && !requirements.containsKey(requirement);
  }

  /** A callee demands something of the level at its entry, on a path that is feasible here. */
  void inherited(
      IrqlRequirement requirement,
      Table<Value, Range> conditions,
      Event calls,
      MachineState state) {
    check(
        requirement.demand(),
        requirement.place(),
        conditions,
        state.trail().then(calls).thenCalledAt(state.property().irql(), requirement.path()),
        state);
  }

  private void check(
      IrqlDemand demand,
      Span place,
      Table<Value, Range> conditions,
      Trail path,
      MachineState state) {
    IrqlState irql = state.property().irql();
    if (irql.surelyBreaks(demand.limit())) {
      DemandKey key = DemandKey.of(demand, place);
      if (!violations.containsKey(key)) {
        violations.put(key, new IrqlViolation(demand, place, irql.range(), path.events()));
      }
    } else if (irql.dependsOnCaller(demand.limit())) {
      DemandKey key = DemandKey.of(demand, place);
      if (isNew(key)) {
        requirements.put(
            key,
            new IrqlRequirement(demand, irql.range(), place, conditions(state, conditions), path));
      }
    }
  }

  LockUses lockUses() {
    return lockUses;
  }

  /** Facts of paths under the same conditions share them, so that callers look at them once. */
  private Table<Value, Range> conditions(MachineState state, Table<Value, Range> further) {
    Table<Value, Range> stated = entryTerms(state.memory()).withAll(further);
    Table<Value, Range> known = conditions.computeIfAbsent(stated, key -> key);
    return known.entries().equals(stated.entries()) ? known : stated;
  }

  ResultUses results() {
    return results;
  }

  void fault(LevelFault fault) {
    faults.putIfAbsent(new FaultKey(fault.kind(), fault.place()), fault);
  }

  List<LevelFault> faults() {
    return List.copyOf(faults.values());
  }

  void misuse(Misuse misuse) {
    misuses.putIfAbsent(new MisuseKey(misuse.kind(), misuse.place()), misuse);
  }

  /** A pointer goes where it may be kept: to shared memory, or to an unknown function. */
  void keeps(Value pointer) {
    if (pointer instanceof Value.Content content) {
      if (content.region() instanceof Region.Local local && content.since().equals(Memory.ENTRY)) {
        kept.add(local.variable());
      }
    } else if (pointer instanceof Value.Operation operation) {
      keeps(operation.left());
      keeps(operation.right());
    } else if (pointer instanceof Value.Container container) {
      keeps(container.address());
    } else if (pointer instanceof Value.Address address
        && address.region().root() instanceof Region.Pointee pointee) {
      keeps(pointee.pointer());
    }
  }

  /** Bits of members may be cleared in objects that nobody can name. */
  void losesBits(long bits) {
    lostBits |= bits;
  }

  long lostBits() {
    return lostBits;
  }

  void misuse(LockMisuse misuse) {
    lockMisuses.putIfAbsent(List.of(misuse.kind(), misuse.place()), misuse);
  }

  private record AcquisitionKey(Region lock, List<Acquisition.Held> under) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof AcquisitionKey acquisitionKey
              && acquisitionKey.lock.equals(lock)
              && acquisitionKey.under.equals(under));
    }

    @Override
    public int hashCode() {
      return 31 * lock.hashCode() + under.hashCode();
    }
  }

  /** Whether a lock that is waited for is still remembered: the first ones are. */
  boolean remembersAcquisitions() {
    return acquisitions.size() < MAX_ACQUISITIONS;
  }

  /** Whether no path has shown yet that a lock is waited for while others are held. */
  boolean isNews(Acquisition.Held taken, List<Acquisition.Held> under) {
    return remembersAcquisitions()
        && !acquisitions.containsKey(new AcquisitionKey(taken.lock(), under));
  }

  /** A lock is waited for, on a path that is feasible here. */
  void acquired(Acquisition acquisition, MachineState state) {
    if (isNews(acquisition.lock(), acquisition.under())) {
      acquisitions.put(
          new AcquisitionKey(acquisition.lock().lock(), acquisition.under()),
          new Acquisition(
              acquisition.lock(),
              acquisition.under(),
              acquisition.givenUp(),
              conditions(state, acquisition.conditions()),
              acquisition.place(),
              acquisition.page(),
              state.trail().then(acquisition.path())));
    }
  }

  void misuse(RequestMisuse misuse) {
    requestMisuses.putIfAbsent(List.of(misuse.kind(), misuse.place()), misuse);
  }

  List<RequestMisuse> requestMisuses() {
    return List.copyOf(requestMisuses.values());
  }

  /** A completion routine is set for a request that the driver made. */
  void watched(WatchedRequest request) {
    watched.add(request);
  }

  List<WatchedRequest> watched() {
    return List.copyOf(watched);
  }

  List<LockMisuse> lockMisuses() {
    return List.copyOf(lockMisuses.values());
  }

  List<Acquisition> acquisitions() {
    return List.copyOf(acquisitions.values());
  }

  List<Misuse> misuses() {
    return List.copyOf(misuses.values());
  }

  Set<Symbol.Variable> kept() {
    return kept;
  }

  KeepingCollector keepings() {
    return keepings;
  }

  void life(LifeSite site) {
    lives.putIfAbsent(new LifeKey(site.kind(), site.begins(), site.object(), site.call()), site);
  }

  /** Takes over what callees do to objects that only the caller can name. */
  void inheritedLives(List<LifeSite> sites, Renaming renaming, MachineState state) {
    for (LifeSite site : sites) {
      if (ObjectClass.of(site.object()).isEmpty()
          && isOfCaller(site.object())
          && Keepings.placeOf(site.object()).isEmpty()) {
        Region object = renaming.region(site.object());
        life(
            new LifeSite(
                site.kind(),
                site.begins(),
                object,
                ObjectTransfer.isOwn(object, state),
                site.endsBefore(),
                site.contract(),
                site.call()));
      }
    }
  }

  /** What the callee made itself has no name in its caller either. */
  private static boolean isOfCaller(Region object) {
    return object.isOfEntry() && !object.isLocal();
  }

  /** The conditions of a path that speak of the function's entry only. */
  static Table<Value, Range> entryTerms(Memory memory) {
    return memory.ranges().withoutKeys(value -> !isEntryTerm(value));
  }

  static boolean isEntryTerm(Value value) {
    if (value instanceof Value.Content content) {
      return content.since().equals(Memory.ENTRY);
    }
    return value instanceof Value.Constant
        || (value instanceof Value.Operation operation
            && isEntryTerm(operation.left())
            && isEntryTerm(operation.right()));
  }

  List<IrqlRequirement> requirements() {
    return List.copyOf(requirements.values());
  }

  List<IrqlViolation> violations() {
    return List.copyOf(violations.values());
  }

  List<LifeSite> lives() {
    return List.copyOf(lives.values());
  }
}
