package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.irql.IrqlLimit.Side;
import dev.ddilint.rules.sim.IrqlDemand.Kind;
import dev.ddilint.rules.sim.IrqlViolation;

/**
 * A function raises the IRQL above the highest one at which it says that it runs.
 *
 * <p>{@code _IRQL_always_function_max_} promises callers, and the reader, that the function stays
 * at or below a level from its entry to its return. {@code _IRQL_requires_max_} is no such promise:
 * it speaks of the entry only.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * _IRQL_always_function_max_(APC_LEVEL)
 * VOID Count(PKSPIN_LOCK Lock, PULONG Counter)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);   // expect: irql-above-own-maximum "DISPATCH_LEVEL"
 *     *Counter += 1;
 *     KeReleaseSpinLock(Lock, old);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * _IRQL_always_function_max_(APC_LEVEL)
 * VOID Count(PFAST_MUTEX Mutex, PULONG Counter)
 * {
 *     ExAcquireFastMutex(Mutex);
 *     *Counter += 1;
 *     ExReleaseFastMutex(Mutex);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0103",
    name = "irql-above-own-maximum",
    summary = "A function raises the IRQL above the highest one at which it says that it runs.",
    severity = Severity.WARNING,
    sameAs = {"C28150"})
public final class IrqlAboveOwnMaximum implements Rule {
  @Override
  public void check(RuleContext context) {
    for (IrqlViolation violation : context.simulation().irqlViolations(Kind.OWN)) {
      if (violation.demand().limit().side() == Side.HIGHEST) {
        context.report(
            this,
            violation,
            "%s runs at %s from here on, but its annotation allows nothing above %s"
                .formatted(
                    violation.demand().subject(),
                    violation.actual(),
                    violation.demand().limit().level()));
      }
    }
  }
}
