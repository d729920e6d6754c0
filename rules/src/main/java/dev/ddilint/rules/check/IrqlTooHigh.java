package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.irql.IrqlLimit.Side;
import dev.ddilint.rules.sim.IrqlDemand;
import dev.ddilint.rules.sim.IrqlViolation;

/**
 * A routine is called above the highest IRQL its contract allows.
 *
 * <p>Waiting, touching pageable code or calling into the object manager at DISPATCH_LEVEL or above
 * ends in a bug check (IRQL_NOT_LESS_OR_EQUAL, DRIVER_IRQL_NOT_LESS_OR_EQUAL) or a deadlock, often
 * only under memory pressure. The level of a path is known from a routine the system enters at a
 * fixed level, from a documented raise, or from a lock that raises; where several levels are
 * possible, a call is reported only if all of them are too high. A limit that depends on an
 * argument counts when the argument decides it.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID CloseUnderLock(PKSPIN_LOCK Lock, HANDLE File)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);   // expect-step: irql-too-high
 *     ZwClose(File);                   // expect: irql-too-high "PASSIVE_LEVEL"
 *     KeReleaseSpinLock(Lock, old);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID CloseAfterLock(PKSPIN_LOCK Lock, HANDLE File)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);
 *     KeReleaseSpinLock(Lock, old);
 *     ZwClose(File);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0101",
    name = "irql-too-high",
    summary = "A routine is called above the highest IRQL its contract allows.",
    severity = Severity.ERROR,
    sameAs = {"C28118", "C28121", "C28123", "0xA", "0xC4", "0xD1"})
public final class IrqlTooHigh implements Rule {
  @Override
  public void check(RuleContext context) {
    for (IrqlViolation violation : context.simulation().irqlViolations(IrqlDemand.Kind.CALL)) {
      if (violation.demand().limit().side() == Side.HIGHEST) {
        context.report(
            this,
            violation,
            "%s is called at %s, but must not be called above %s"
                .formatted(
                    violation.demand().subject(),
                    violation.actual(),
                    violation.demand().limit().level()));
      }
    }
  }
}
