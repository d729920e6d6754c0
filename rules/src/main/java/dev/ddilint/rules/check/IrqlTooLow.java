package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.irql.IrqlLimit.Side;
import dev.ddilint.rules.sim.IrqlDemand;
import dev.ddilint.rules.sim.IrqlDemand.Kind;
import dev.ddilint.rules.sim.IrqlViolation;

/**
 * A routine is called below the lowest IRQL its contract allows.
 *
 * <p>The forms of the lock routines that do not raise rely on their caller to be at DISPATCH_LEVEL
 * already: below it the thread is preempted while it holds the lock, and the next one that wants
 * the lock on this processor waits for ever. The same is true of releases after the level was
 * lowered too early. A function that is annotated never to run below a level must not lower it
 * further. A call is reported only if every level that is possible there is too low.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * IO_WORKITEM_ROUTINE Update;
 * VOID Update(PDEVICE_OBJECT Device, PVOID Context)
 * {
 *     PKSPIN_LOCK lock = Context;
 *     UNREFERENCED_PARAMETER(Device);
 *     KeAcquireSpinLockAtDpcLevel(lock);   // expect: irql-too-low "DISPATCH_LEVEL"
 *     KeReleaseSpinLockFromDpcLevel(lock);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * IO_WORKITEM_ROUTINE Update;
 * VOID Update(PDEVICE_OBJECT Device, PVOID Context)
 * {
 *     PKSPIN_LOCK lock = Context;
 *     KIRQL old;
 *     UNREFERENCED_PARAMETER(Device);
 *     KeAcquireSpinLock(lock, &old);
 *     KeReleaseSpinLock(lock, old);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0102",
    name = "irql-too-low",
    summary = "A routine is called below the lowest IRQL its contract allows.",
    severity = Severity.ERROR,
    sameAs = {"C28120", "C28122", "C28124", "IrqlDispatch"})
public final class IrqlTooLow implements Rule {
  @Override
  public void check(RuleContext context) {
    for (IrqlViolation violation : context.simulation().irqlViolations(Kind.CALL, Kind.OWN)) {
      if (violation.demand().limit().side() == Side.LOWEST) {
        context.report(this, violation, message(violation));
      }
    }
  }

  private static String message(IrqlViolation violation) {
    IrqlDemand demand = violation.demand();
    String text =
        demand.kind() == Kind.OWN
            ? "%s runs at %s from here on, but its annotation allows nothing below %s"
            : "%s is called at %s, but must not be called below %s";
    return text.formatted(demand.subject(), violation.actual(), demand.limit().level());
  }
}
