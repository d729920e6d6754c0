package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.IrqlDemand.Kind;
import dev.ddilint.rules.sim.IrqlViolation;

/**
 * Code that may be paged out runs at DISPATCH_LEVEL or above.
 *
 * <p>Code that {@code alloc_text}, {@code code_seg} or {@code __declspec(code_seg)} puts into a
 * section named {@code PAGE...} may be on disk when it is needed. It must not run at
 * DISPATCH_LEVEL: a page fault cannot be served there and ends in a bug check, on the day when the
 * memory is short. So it takes no spin lock and is not called by who holds one.
 *
 * <p>{@code PAGED_CODE()} says the same of the code around it. Sections that the driver itself
 * locks in memory are left out.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Count(PKSPIN_LOCK Lock, PULONG Counter);
 * #pragma alloc_text(PAGE, Count)
 * VOID Count(PKSPIN_LOCK Lock, PULONG Counter)
 * {
 *     KIRQL old;
 *     PAGED_CODE();
 *     KeAcquireSpinLock(Lock, &old);   // expect: paged-code-above-apc "DISPATCH_LEVEL"
 *     *Counter += 1;
 *     KeReleaseSpinLock(Lock, old);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Count(PFAST_MUTEX Mutex, PULONG Counter);
 * #pragma alloc_text(PAGE, Count)
 * VOID Count(PFAST_MUTEX Mutex, PULONG Counter)
 * {
 *     PAGED_CODE();
 *     ExAcquireFastMutex(Mutex);
 *     *Counter += 1;
 *     ExReleaseFastMutex(Mutex);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0110",
    name = "paged-code-above-apc",
    summary = "Code that may be paged out runs at DISPATCH_LEVEL or above.",
    severity = Severity.ERROR,
    sameAs = {"C28118", "PagedCode", "0xA", "0xD1"})
public final class PagedCodeAboveApc implements Rule {
  @Override
  public void check(RuleContext context) {
    for (IrqlViolation violation : context.simulation().irqlViolations(Kind.PAGED_CODE)) {
      context.report(this, violation, "pageable code runs at %s".formatted(violation.actual()));
    }
  }
}
