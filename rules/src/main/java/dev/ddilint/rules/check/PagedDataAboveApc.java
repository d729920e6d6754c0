package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.IrqlDemand.Kind;
import dev.ddilint.rules.sim.IrqlViolation;

/**
 * Memory that may be paged out is touched at DISPATCH_LEVEL or above.
 *
 * <p>Paged pool, an entry of a paged lookaside list and a variable in a section named {@code
 * PAGE...} may be on disk when they are needed, and no page fault can be served at DISPATCH_LEVEL:
 * IRQL_NOT_LESS_OR_EQUAL, on the day when memory is short. Memory is followed on the path from its
 * allocation; of a pointer that was stored by another function nothing is said.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Count(PKSPIN_LOCK Lock)
 * {
 *     KIRQL old;
 *     PULONG counter = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ULONG), 'tseT');
 *     if (counter != NULL) {
 *         KeAcquireSpinLock(Lock, &old);
 *         *counter = 1;   // expect: paged-data-above-apc "DISPATCH_LEVEL"
 *         KeReleaseSpinLock(Lock, old);
 *         ExFreePoolWithTag(counter, 'tseT');
 *     }
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Count(PKSPIN_LOCK Lock)
 * {
 *     KIRQL old;
 *     PULONG counter = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ULONG), 'tseT');
 *     if (counter != NULL) {
 *         KeAcquireSpinLock(Lock, &old);
 *         *counter = 1;
 *         KeReleaseSpinLock(Lock, old);
 *         ExFreePoolWithTag(counter, 'tseT');
 *     }
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0114",
    name = "paged-data-above-apc",
    summary = "Memory that may be paged out is touched at DISPATCH_LEVEL or above.",
    severity = Severity.ERROR,
    sameAs = {"0xA", "0x50"})
public final class PagedDataAboveApc implements Rule {
  @Override
  public void check(RuleContext context) {
    for (IrqlViolation violation : context.simulation().irqlViolations(Kind.PAGED_DATA)) {
      context.report(
          this, violation, "pageable memory is touched at %s".formatted(violation.actual()));
    }
  }
}
