package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.irql.IrqlLimit;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.sim.IrqlDemand.Kind;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/** Reports what one call does wrong with the interrupt request level. */
final class LevelFaults {
  private final Observations observations;
  private final UnitContext unit;
  private final Expression.Call call;
  private final FunctionContract contract;

  LevelFaults(
      Observations observations,
      UnitContext unit,
      Expression.Call call,
      FunctionContract contract) {
    this.observations = observations;
    this.unit = unit;
    this.call = call;
    this.contract = contract;
  }

  void demand(Kind kind, IrqlLimit limit, MachineState state) {
    observations.demands(
        new IrqlDemand(kind, limit, contract.name(), contract.page()), call.span(), state);
  }

  /**
   * The level at the function's entry has to keep a limit. A path that tested the level somewhere
   * knows more of it than is kept, and demands nothing.
   */
  void demandOfEntry(IrqlLimit limit, MachineState state) {
    boolean tested =
        state.memory().ranges().entries().stream().anyMatch(entry -> isLevel(entry.getKey()));
    if (!tested) {
      IrqlRange entry = observations.entry();
      demand(
          Kind.LOWER_BELOW_ENTRY,
          limit,
          state.with(state.property().with(new IrqlState(entry, true))));
    }
  }

  private static boolean isLevel(Value value) {
    return value instanceof Value.Snapshot
        || (value instanceof Value.Operation operation && isLevel(operation.left()));
  }

  void inPagedCode(MachineState state) {
    report(LevelFault.Kind.IN_PAGED_CODE, "", "", "", state);
  }

  /** A number that is no level of the processor. */
  void checkLegal(Value level, MachineState state) {
    if (level instanceof Value.Constant constant
        && (constant.number() < 0 || constant.number() > unit.highestLevel())) {
      report(
          LevelFault.Kind.ILLEGAL,
          Long.toString(constant.number()),
          Long.toString(unit.highestLevel()),
          "",
          state);
    }
  }

  /**
   * The argument is a variable in which nothing was stored, although the level was raised or no
   * other path stores anything there either.
   */
  void checkSaved(Expression parameter, MachineState state) {
    Optional<Expression> argument = argument(parameter);
    boolean raised = !state.property().isSettled();
    argument
        .filter(
            given ->
                unit.isUnwritten(given, state.memory())
                    && (raised || observations.stores().isNeverWritten(given)))
        .ifPresent(given -> report(LevelFault.Kind.NEVER_SAVED, unit.text(given), "", "", state));
  }

  private Optional<Expression> argument(Expression parameter) {
    for (int i = 0; i < contract.parameters().size() && i < call.arguments().size(); i++) {
      if (parameter instanceof Expression.Name name
          && contract.parameters().get(i).name().equals(name.name())) {
        return Optional.of(call.arguments().get(i));
      }
    }
    return Optional.empty();
  }

  void otherSaved(Region lock, IrqlState restored, IrqlState expected, MachineState state) {
    report(LevelFault.Kind.OTHER_SAVED, words(restored), words(expected), lock.toString(), state);
  }

  void loweredUnder(Region lock, IrqlState restored, IrqlState needed, MachineState state) {
    report(
        LevelFault.Kind.LOWERED_UNDER_LOCK, words(restored), words(needed), lock.toString(), state);
  }

  private static String words(IrqlState level) {
    return level.asOnEntry() && level.range().equals(IrqlRange.ANY)
        ? "the IRQL of the entry"
        : level.range().toString();
  }

  private void report(
      LevelFault.Kind kind, String given, String expected, String lock, MachineState state) {
    Span place = call.span();
    observations.fault(
        new LevelFault(
            kind,
            contract.name(),
            given,
            expected,
            lock,
            place,
            contract.page(),
            state.trail().events()));
  }
}
