package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.sim.Misuse;

/**
 * What was released is used.
 *
 * <p>The memory may belong to somebody else by now, and the object is not what the name says any
 * longer. Reading gives garbage, writing corrupts what another driver owns. A pointer counts as the
 * memory it leads to, also in a call that gets it.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * typedef struct _ITEM { ULONG Length; } ITEM, *PITEM;
 * ULONG Take(PITEM Item)
 * {
 *     ExFreePoolWithTag(Item, 'tseT');
 *     return Item->Length;   // expect: resource-used-after-release
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * typedef struct _ITEM { ULONG Length; } ITEM, *PITEM;
 * ULONG Take(PITEM Item)
 * {
 *     ULONG length = Item->Length;
 *     ExFreePoolWithTag(Item, 'tseT');
 *     return length;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0208",
    name = "resource-used-after-release",
    summary = "What was released is used.",
    severity = Severity.ERROR,
    sameAs = {"0xD5", "CWE-416"})
public final class UsedAfterRelease implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Misuse misuse : context.simulation().misuses(Misuse.Kind.USED_AFTER_END)) {
      if (misuse.object().kind().nature() != Nature.IN_PLACE) {
        context.report(
            this,
            misuse,
            "%s is used here, but was released by %s".formatted(misuse.what(), misuse.since()),
            "released here");
      }
    }
  }
}
