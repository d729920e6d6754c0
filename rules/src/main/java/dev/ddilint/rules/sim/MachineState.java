package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.request.RequestState.Fate;
import dev.ddilint.rules.request.TrackedRequests;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.LockKnowledge;
import dev.ddilint.rules.resource.LockKnowledge.Standing;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The state of the machine at a point of a path. Two states are equal when they behave alike from
 * here on: how they came here ({@link #trail}) does not count.
 *
 * @param evaluated values of expressions that control flow already decided, see {@code Step.Choose}
 * @param guarded a branch on the way depended on something else than the result of a call that
 *     failed or succeeded
 * @param exit how the function returned, once it did
 * @param locks what is certain of locks besides what the path did to them
 */
record MachineState(
    Property property,
    Memory memory,
    Table<Site, Value> evaluated,
    boolean guarded,
    ResultClass exit,
    Trail trail,
    LockKnowledge locks) {

  static MachineState atEntry(Property property, LockKnowledge locks) {
    return new MachineState(
        property, Memory.atEntry(), Table.empty(), false, ResultClass.ANY, Trail.start(), locks);
  }

  /** Most events change nothing, and then the memory is the same object. */
  @SuppressWarnings("ReferenceEquality")
  MachineState with(Memory changed) {
    return changed == memory
        ? this
        : new MachineState(property, changed, evaluated, guarded, exit, trail, locks);
  }

  MachineState with(Property changed) {
    return new MachineState(changed, memory, evaluated, guarded, exit, trail, locks);
  }

  MachineState with(LockKnowledge changed) {
    return changed.equals(locks)
        ? this
        : new MachineState(property, memory, evaluated, guarded, exit, trail, changed);
  }

  MachineState with(TrackedObjects changed) {
    return changed.equals(property.objects()) ? this : with(property.with(changed));
  }

  MachineState with(TrackedRequests changed) {
    return changed.equals(property.requests()) ? this : with(property.with(changed));
  }

  /** A branch depends on a value. */
  MachineState asked(Value value) {
    Memory asked = memory.asked(value);
    Optional<Value> result = resultBeside(value);
    Memory both = result.isPresent() ? asked.asked(result.get()) : asked;
    return with(both);
  }

  /** What the call returned that wrote a value where one of its arguments points. */
  static Optional<Value> resultBeside(Value output) {
    if (output instanceof Value.Operation operation) {
      return resultBeside(operation.left());
    }
    return output instanceof Value.Produced produced
            && produced.origin() instanceof Site site
            && site.part() > 0
        ? Optional.of(new Value.Produced(Site.of(site.node())))
        : Optional.empty();
  }

  /** A pointer is given to somebody who keeps it: what it leads to is owed no longer. */
  MachineState handingOn(Value pointer) {
    return with(property.objects().handOn(pointer)).with(property.requests().escaping(pointer));
  }

  /** What was not handed out after all, because the pointer is null, is nobody's duty. */
  MachineState withoutNulls() {
    TrackedObjects objects = property.objects();
    return objects.isEmpty() ? this : with(objects.without(this::isAtNull));
  }

  private boolean isAtNull(Region object) {
    return object.root() instanceof Region.Pointee pointee
        && (memory.range(pointee.pointer()).isZero() || isRecordNull(pointee));
  }

  /** The structure is null that something would be a member of: there is no such thing. */
  private boolean isRecordNull(Region.Pointee member) {
    Table<Value, Range> ranges = memory.ranges();
    for (int i = 0; i < ranges.size(); i++) {
      if (ranges.key(i) instanceof Value.Container container
          && container.address().equals(member.pointer())
          && ranges.value(i).isZero()) {
        return true;
      }
    }
    return false;
  }

  MachineState then(Event event) {
    return new MachineState(property, memory, evaluated, guarded, exit, trail.then(event), locks);
  }

  MachineState thenAll(Trail later) {
    return new MachineState(property, memory, evaluated, guarded, exit, trail.then(later), locks);
  }

  MachineState thenOfCallee(Trail callee, IrqlState caller) {
    return new MachineState(
        property, memory, evaluated, guarded, exit, trail.thenOfCallee(callee, caller), locks);
  }

  MachineState thenObjectsOfCallee(Trail callee) {
    return new MachineState(
        property, memory, evaluated, guarded, exit, trail.thenObjectsOfCallee(callee), locks);
  }

  MachineState knowing(Site expression, Value value) {
    return new MachineState(
        property, memory, evaluated.with(expression, value), guarded, exit, trail, locks);
  }

  MachineState forgettingEvaluated() {
    return evaluated.isEmpty()
        ? this
        : new MachineState(property, memory, Table.empty(), guarded, exit, trail, locks);
  }

  MachineState guardedBy(boolean otherState) {
    return otherState && !guarded
        ? new MachineState(property, memory, evaluated, true, exit, trail, locks)
        : this;
  }

  MachineState returning(ResultClass result) {
    return new MachineState(property, memory, evaluated, guarded, result, trail, locks);
  }

  /**
   * The path may have gone around a release that was not due: what was held, and the level that
   * went with it, is known no longer.
   */
  MachineState doubtingLocks() {
    return property.isSettled()
        ? this
        : with(locks.doubting(property.locks().acquired()))
            .with(property.with(property.locks().forgettingHeld()).with(property.irql().lowered()));
  }

  /** Likewise for what was handed out: maybe somebody else owes it. */
  MachineState doubtingDebts() {
    return with(property.objects().without(property.objects()::isOwed));
  }

  /** Locks and objects whose names hold a value of the given origin are known no longer. */
  MachineState forgettingNames(Predicate<Object> origin) {
    return forgettingRegions(region -> region.mentions(origin));
  }

  /** Locks may have been acquired, or given back, unseen. */
  MachineState doubtingAllLocks() {
    List<Region> doubted = new ArrayList<>();
    for (Region lock : property.locks().acquired()) {
      if (!isOfOwnRequest(lock)) {
        doubted.add(lock);
      }
    }
    return with(locks.doubtingAll(doubted));
  }

  /** A share for a request that nobody else was given: who does not have that leaves it alone. */
  private boolean isOfOwnRequest(Region lock) {
    return property.locks().form(lock).tag().filter(this::isFollowed).isPresent();
  }

  /** Whether it is certain what became of a request. */
  boolean isFollowed(Region request) {
    return property.requests().at(request).filter(at -> at.fate() != Fate.UNKNOWN).isPresent();
  }

  private MachineState forgettingRegions(Predicate<Region> unknown) {
    MachineState unlocked = forgettingLocks(unknown);
    return unlocked.with(unlocked.property().objects().without(unknown));
  }

  /** Some locks are known no longer. */
  MachineState forgettingLocks(Predicate<Region> unknown) {
    LockKnowledge known = locks;
    for (Region lock : property.locks().acquired()) {
      known = unknown.test(lock) ? known.with(lock, Standing.DOUBTED) : known;
    }
    return with(known).with(property.with(property.locks().without(unknown)));
  }

  /** A share that was given back in one round of a loop is another one in the next. */
  MachineState forgettingGivenShares() {
    HeldLocks held = property.locks();
    return with(
        property.with(
            held.without(
                lock ->
                    held.isGivenUp(lock)
                        && held.form(lock).tag().filter(tag -> !tag.isOfEntry()).isPresent())));
  }

  /** Both states hold: of the same group, met at a place. This very one if nothing changes. */
  @SuppressWarnings("ReferenceEquality")
  MachineState join(MachineState arriving, Object point) {
    Table<Site, Value> common =
        evaluated.isEmpty() ? evaluated : evaluated.without(arriving::evaluatesOtherwise);
    Memory met = memory.join(arriving.memory, point);
    boolean both = guarded && arriving.guarded;
    return met == memory && common.equals(evaluated) && both == guarded
        ? this
        : new MachineState(property, met, common, both, exit, trail, locks);
  }

  private boolean evaluatesOtherwise(Table.Entry<Site, Value> known) {
    return !known.getValue().equals(evaluated.getOrDefault(known.getKey(), Value.ANYTHING));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof MachineState state
            && state.exit == exit
            && state.guarded == guarded
            && state.property.equals(property)
            && state.evaluated.equals(evaluated)
            && state.locks.equals(locks)
            && state.memory.equals(memory));
  }

  @Override
  public int hashCode() {
    return property.hashCode();
  }
}
