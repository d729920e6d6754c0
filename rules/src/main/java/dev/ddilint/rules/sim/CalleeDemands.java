package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.IrqlRange;
import java.util.Optional;

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

  void check(LockTransfer locks) {
    for (IrqlRequirement requirement : summary.requirements()) {
      reaching(requirement)
          .filter(from -> observations.isNews(requirement, from.property().irql()))
          .filter(from -> conditions.mayHold(requirement.conditions()))
          .ifPresent(from -> inherit(requirement, from));
    }
    for (Acquisition acquisition : summary.acquisitions()) {
      locks.calleeAcquires(acquisition, renaming, conditions, this::calls, state);
    }
  }

  private void inherit(IrqlRequirement requirement, MachineState from) {
    observations.inherited(
        requirement, conditions.ofCaller(requirement.conditions()), calls(), from);
  }

  /** The levels here from which the callee's path leads to the call. */
  private Optional<MachineState> reaching(IrqlRequirement requirement) {
    IrqlRange entry = requirement.entry();
    Property property = state.property();
    return property
        .irql()
        .within(entry.low(), entry.high())
        .map(level -> state.with(property.with(level)));
  }

  private Event calls() {
    return Event.of(Event.Kind.CALL, call, "calls " + summary.function().name(), state.property());
  }
}
