package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.sim.Misuse;

/**
 * What was released is released again.
 *
 * <p>The second release corrupts the allocator, or takes away what somebody else got in the
 * meantime: bug check BAD_POOL_CALLER, or a crash far from its cause. A release by a function of
 * the driver counts like one by a routine of the system.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Drop(PVOID Buffer, BOOLEAN Failed)
 * {
 *     if (Failed) {
 *         ExFreePoolWithTag(Buffer, 'tseT');
 *     }
 *     ExFreePoolWithTag(Buffer, 'tseT');   // expect: resource-released-twice "ExFreePoolWithTag"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Drop(PVOID Buffer)
 * {
 *     ExFreePoolWithTag(Buffer, 'tseT');
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0207",
    name = "resource-released-twice",
    summary = "What was released is released again.",
    severity = Severity.ERROR,
    sameAs = {"DoubleExFreePool", "0xC2", "CWE-415"})
public final class ReleasedTwice implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Misuse misuse : context.simulation().misuses(Misuse.Kind.ENDED_TWICE)) {
      Nature nature = misuse.object().kind().nature();
      if (nature != Nature.IN_PLACE && nature != Nature.SAVED_STATE) {
        context.report(
            this,
            misuse,
            "%s is released again by %s: it was released by %s"
                .formatted(misuse.what(), misuse.by(), misuse.since()),
            "released here first");
      }
    }
  }
}
