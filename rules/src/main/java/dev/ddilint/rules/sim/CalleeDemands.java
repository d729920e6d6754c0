package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.irql.IrqlState;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a function of the driver demands of its caller, at one call: levels at which it does what is
 * not allowed at every level, and locks that it waits for.
 *
 * <p>Of a fact only the first path that shows it counts: what is known already, or cannot break
 * here, is not looked at further.
 */
final class CalleeDemands {
  private final Observations observations;
  private final Summary summary;
  private final Span call;
  private final Renaming renaming;
  private final CalleeConditions conditions;
  private final MachineState state;
  private Optional<Event> calls = Optional.empty();

  CalleeDemands(
      Observations observations,
      Summary summary,
      Span call,
      Renaming renaming,
      CalleeConditions conditions,
      MachineState state) {
    this.observations = observations;
    this.summary = summary;
    this.call = call;
    this.renaming = renaming;
    this.conditions = conditions;
    this.state = state;
  }

  void check() {
    for (IrqlRequirement requirement : summary.requirements()) {
      Optional<IrqlState> level = reaching(requirement);
      if (level.isPresent()
          && observations.isNews(requirement, level.get())
          && conditions.mayHold(requirement.conditions())) {
        inherit(requirement, state.with(state.property().with(level.get())));
      }
    }
    if (!summary.acquisitions().isEmpty()) {
      acquisitions(LockTransfer.held(state));
    }
  }

  private void acquisitions(List<Acquisition.Held> held) {
    if (held.isEmpty() && !observations.remembersAcquisitions()) {
      return;
    }
    LockTransfer locks =
        new LockTransfer(observations, summary.function().name(), call, summary.contract().page());
    Supplier<Event> event = this::calls;
    for (Acquisition acquisition : summary.acquisitions()) {
      locks.calleeAcquires(acquisition, renaming, conditions, held, event, state);
    }
  }

  private void inherit(IrqlRequirement requirement, MachineState from) {
    observations.inherited(
        requirement, conditions.ofCaller(requirement.conditions()), calls(), from);
  }

  /** The levels here from which the callee's path leads to the call. */
  private Optional<IrqlState> reaching(IrqlRequirement requirement) {
    IrqlRange entry = requirement.entry();
    return state.property().irql().within(entry.low(), entry.high());
  }

  /** One event for all that is demanded: it stays with each. */
  private Event calls() {
    if (calls.isEmpty()) {
      String called = "calls " + summary.function().name();
      calls = Optional.of(Event.of(Event.Kind.CALL, call, called, state.property()));
    }
    return calls.get();
  }
}
