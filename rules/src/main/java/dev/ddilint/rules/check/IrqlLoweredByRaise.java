package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.IrqlDemand;
import dev.ddilint.rules.sim.IrqlDemand.Kind;
import dev.ddilint.rules.sim.IrqlViolation;

/**
 * The IRQL is lowered by a raise, raised by a restoration, or lowered below that of the entry.
 *
 * <p>A raise to a lower level ends in the bug check IRQL_NOT_GREATER_OR_EQUAL, a restoration of a
 * higher one in IRQL_NOT_LESS_OR_EQUAL. A routine that the system, or a caller that holds a spin
 * lock, enters at a raised level has no right to lower it: what relies on the level breaks.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Step(PKSPIN_LOCK Lock)
 * {
 *     KIRQL old, inner;
 *     KeAcquireSpinLock(Lock, &old);
 *     KeRaiseIrql(APC_LEVEL, &inner);   // expect: irql-lowered-by-raise "APC_LEVEL"
 *     KeLowerIrql(inner);
 *     KeReleaseSpinLock(Lock, old);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Step(PKSPIN_LOCK Lock)
 * {
 *     KIRQL old, inner;
 *     KeRaiseIrql(APC_LEVEL, &old);
 *     KeAcquireSpinLock(Lock, &inner);
 *     KeReleaseSpinLock(Lock, inner);
 *     KeLowerIrql(old);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0104",
    name = "irql-lowered-by-raise",
    summary =
        "The IRQL is lowered by a raise, raised by a restoration, or lowered below that of the"
            + " entry.",
    severity = Severity.ERROR,
    sameAs = {"C28141", "IrqlKeRaiseLower", "IrqlKeRaiseLower2", "0x9", "0xA"})
public final class IrqlLoweredByRaise implements Rule {
  @Override
  public void check(RuleContext context) {
    for (IrqlViolation violation :
        context.simulation().irqlViolations(Kind.RAISE, Kind.LOWER, Kind.LOWER_BELOW_ENTRY)) {
      context.report(this, violation, message(violation));
    }
  }

  private static String message(IrqlViolation violation) {
    IrqlDemand demand = violation.demand();
    String text =
        switch (demand.kind()) {
          case RAISE -> "%s lowers the IRQL: it is called at %2$s with %3$s";
          case LOWER -> "%s raises the IRQL: it is called at %2$s with %3$s";
          default -> "%s lowers the IRQL to %3$s, but the routine was entered at %2$s";
        };
    return text.formatted(demand.subject(), violation.actual(), demand.limit().level());
  }
}
