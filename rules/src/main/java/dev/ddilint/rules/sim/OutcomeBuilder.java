package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the states at a function's exit into what its callers see: one outcome a result class.
 *
 * <p>Callers tell returns apart by the result and by nothing else. Where returns of one class
 * differ in what they did to a lock (a wrapper that acquires only the first time, a count that
 * releases only the last time), callers cannot know: the lock is left out, and a level that differs
 * becomes a range. Unsound, but silent: what is left out is never reported.
 */
final class OutcomeBuilder {
  private final Symbol.Function function;

  OutcomeBuilder(Symbol.Function function) {
    this.function = function;
  }

  List<Outcome> build(Collection<MachineState> exits) {
    Map<ResultClass, MachineState> byClass = new EnumMap<>(ResultClass.class);
    for (MachineState exit : exits) {
      MachineState seen = seenFromOutside(exit);
      MachineState known = byClass.get(exit.exit());
      byClass.put(exit.exit(), known == null ? seen : join(known, seen));
    }
    List<Outcome> outcomes = new ArrayList<>(byClass.size());
    for (MachineState state : byClass.values()) {
      outcomes.add(outcome(state));
    }
    return outcomes;
  }

  /**
   * Locks and objects that only the function itself can name are nobody's duty outside, but for
   * what it returns and for bits that the maker of an object has to clear.
   */
  private static MachineState seenFromOutside(MachineState exit) {
    Value result = exit.memory().load(FunctionSimulation.RESULT);
    Property property = exit.property();
    return exit.with(
        new Property(
            property.irql(),
            property.locks().without(OutcomeBuilder::isInner),
            property
                .objects()
                .withoutStates(
                    object -> isInner(object) && !TrackedObjects.leadsTo(result, object)),
            property.requests().without(OutcomeBuilder::isInner)));
  }

  private static boolean isInner(Region region) {
    return region.mentions(origin -> true);
  }

  private MachineState join(MachineState one, MachineState other) {
    Property agreed =
        new Property(
            level(one.property().irql(), other.property().irql()),
            locks(one.property().locks(), other.property().locks()),
            one.property().objects().agreeingWith(other.property().objects()),
            one.property().requests().agreeingWith(other.property().requests()));
    List<Region> unsure = one.property().locks().disagreeingWith(other.property().locks());
    return one.with(agreed)
        .with(one.locks().doubting(unsure))
        .join(
            other.with(agreed).with(other.locks().doubting(unsure)),
            new Meeting(function, one.exit()));
  }

  /** The returns of a function of one result class. */
  private record Meeting(Symbol.Function function, ResultClass resultClass) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Meeting meeting
              && meeting.function.equals(function)
              && meeting.resultClass.equals(resultClass));
    }

    @Override
    public int hashCode() {
      return 31 * function.hashCode() + resultClass.hashCode();
    }
  }

  private static IrqlState level(IrqlState one, IrqlState other) {
    boolean sameEntry = one.asOnEntry() && other.asOnEntry();
    return one.equals(other) ? one : new IrqlState(one.range().join(other.range()), sameEntry);
  }

  private static HeldLocks locks(HeldLocks one, HeldLocks other) {
    return one.equals(other) ? one : one.agreeingWith(other);
  }

  /**
   * Without what is known of objects that callers cannot name. They would keep it, with that of
   * their other callees, and hand it on to their own callers.
   */
  private static Memory withoutUnreachable(Memory memory, Value result, Property property) {
    Reachable reachable = new Reachable(result, memory, property);
    return memory.without(
        region -> region instanceof Region.Shadow known && !reachable.isNamed(known.object()));
  }

  private Outcome outcome(MachineState state) {
    Value result = state.memory().load(FunctionSimulation.RESULT);
    Memory memory =
        withoutUnreachable(
                RequestParts.seenFromOutside(state.memory().withoutLocals(), result),
                result,
                state.property())
            .bounded(new Meeting(function, state.exit()));
    return new Outcome(
        state.property(),
        state.exit(),
        result,
        memory,
        Observations.entryTerms(memory),
        state.guarded(),
        state.trail(),
        state.locks());
  }
}
