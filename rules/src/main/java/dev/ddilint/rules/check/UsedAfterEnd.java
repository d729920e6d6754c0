package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.sim.Misuse;

/**
 * An object is used after it was deleted.
 *
 * <p>A deleted object is raw memory. What a routine finds there is what the deletion left, and what
 * it writes nobody looks at any more.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Stop(PERESOURCE Resource)
 * {
 *     ExDeleteResourceLite(Resource);
 *     ExDeleteResourceLite(Resource);   // expect: used-after-end
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Stop(PERESOURCE Resource)
 * {
 *     ExDeleteResourceLite(Resource);
 *     ExInitializeResourceLite(Resource);
 *     ExDeleteResourceLite(Resource);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0305",
    name = "used-after-end",
    summary = "An object is used after it was deleted.",
    severity = Severity.ERROR,
    sameAs = {"0xC4", "CWE-672"})
public final class UsedAfterEnd implements Rule {
  @Override
  public void check(RuleContext context) {
    report(context, Misuse.Kind.USED_AFTER_END, "%s is used here, but was ended by %s");
    report(context, Misuse.Kind.ENDED_TWICE, "%s is ended here again: it was ended by %s");
  }

  private void report(RuleContext context, Misuse.Kind kind, String message) {
    for (Misuse misuse : context.simulation().misuses(kind)) {
      if (misuse.object().kind().nature() == Nature.IN_PLACE) {
        context.report(
            this, misuse, message.formatted(misuse.what(), misuse.since()), "ended here");
      }
    }
  }
}
