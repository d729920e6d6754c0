package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.rules.flow.Transfer.Arrival;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.sim.ReleasingArms.Released;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a branch tells: a condition that can only be one way has one arm, a value that was compared
 * is known behind it, and what the arms do with locks and objects may be decided once more later.
 */
final class BranchTransfer {
  private final UnitContext unit;
  private final ExpressionEvaluator evaluator;
  private final ReleasingArms arms;

  BranchTransfer(
      Node function, UnitContext unit, DriverContext driver, ExpressionEvaluator evaluator) {
    this.unit = unit;
    this.evaluator = evaluator;
    this.arms =
        new ReleasingArms(function.function().syntax().body(), function.code(), unit, driver);
  }

  /** The arms that a state may take, true before false. */
  List<Arrival<MachineState>> arrivals(Terminator.Branch branch, MachineState state) {
    Results<Valued> conditions = evaluator.evaluate(branch.condition(), state);
    List<Arrival<MachineState>> arrivals = new ArrayList<>(2 * conditions.count());
    for (int i = 0; i < conditions.count(); i++) {
      Valued condition = conditions.get(i);
      MachineState asked = condition.state().asked(condition.value());
      Optional<MachineState> yes = Assumptions.assume(condition.value(), true, asked);
      Optional<MachineState> no = Assumptions.assume(condition.value(), false, asked);
      boolean decision = yes.isPresent() && no.isPresent();
      if (yes.isPresent()) {
        MachineState next = taken(branch, condition, true, decision, yes.get());
        arrivals.add(new Arrival<>(branch.whenTrue(), next));
      }
      if (no.isPresent()) {
        MachineState next = taken(branch, condition, false, decision, no.get());
        arrivals.add(new Arrival<>(branch.whenFalse(), next));
      }
    }
    return arrivals;
  }

  private MachineState taken(
      Terminator.Branch branch,
      Valued condition,
      boolean truth,
      boolean decision,
      MachineState state) {
    boolean onStatus = isCallStatus(condition.value());
    MachineState seen = UnseenTests.doubting(condition.value(), state);
    MachineState tested = decision ? MetTests.doubting(condition.value(), seen) : seen;
    MachineState sure = isOwn(condition.value()) ? tested : doubtingFree(branch, truth, tested);
    MachineState next =
        (onStatus ? sure : doubting(branch, truth, sure)).forgettingEvaluated().withoutNulls();
    if (!decision) {
      return next;
    }
    MachineState guarded = next.guardedBy(!onStatus);
    return guarded.property().equals(Property.ENTRY)
        ? guarded
        : guarded.then(
            Event.of(
                guarded.property().isSettled() ? Event.Kind.DECISION : Event.Kind.BRANCH,
                branch.condition().span(),
                truth ? "the condition is true" : "the condition is false",
                guarded.property()));
  }

  /**
   * A path goes around an acquisition, on a condition that may be asked again where the lock is
   * released, and answered alike for reasons that memory does not show.
   */
  private MachineState doubtingFree(Terminator.Branch branch, boolean truth, MachineState state) {
    return arms.goesAround(Released.LOCKS_TAKEN, branch.condition(), truth)
        ? state.with(state.locks().doubtingFree())
        : state;
  }

  /** Whether a value is made of what parameters were on entry: it stays the same all along. */
  private static boolean isOwn(Value value) {
    if (value instanceof Value.Operation operation) {
      return isOwn(operation.left()) && isOwn(operation.right());
    }
    return value instanceof Value.Constant
        || (value instanceof Value.Content content
            && content.region() instanceof Region.Local
            && content.since().equals(Memory.ENTRY));
  }

  private MachineState doubting(Terminator.Branch branch, boolean truth, MachineState state) {
    MachineState next =
        arms.goesAround(Released.LOCKS, branch.condition(), truth) ? state.doubtingLocks() : state;
    return arms.goesAround(Released.OBJECTS, branch.condition(), truth)
        ? next.doubtingDebts()
        : next;
  }

  /** Whether a branch on this value asks only whether a call succeeded. */
  private boolean isCallStatus(Value value) {
    if (value instanceof Value.Operation operation) {
      return isCallStatus(operation.left())
          && (operation.right() instanceof Value.Constant || isCallStatus(operation.right()));
    }
    return value instanceof Value.Produced produced && isStatusOf(produced.origin());
  }

  private boolean isStatusOf(Object origin) {
    if (origin instanceof Renaming.Inner inner) {
      return isStatusOf(inner.call());
    }
    return origin instanceof Site site
        && site.node() instanceof Expression.Call call
        && unit.isStatus(call);
  }
}
