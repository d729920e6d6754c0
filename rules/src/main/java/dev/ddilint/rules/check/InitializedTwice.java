package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.Misuse;

/**
 * An object is initialized again while it is alive.
 *
 * <p>The system still knows the first life of the object: its lists are overwritten, and what waits
 * in them is lost.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Reset(PERESOURCE Resource)
 * {
 *     ExInitializeResourceLite(Resource);
 *     ExInitializeResourceLite(Resource);   // expect: initialized-twice
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Reset(PERESOURCE Resource)
 * {
 *     ExInitializeResourceLite(Resource);
 *     ExReinitializeResourceLite(Resource);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0306",
    name = "initialized-twice",
    summary = "An object is initialized again while it is alive.",
    severity = Severity.WARNING,
    sameAs = {"0xC4"})
public final class InitializedTwice implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Misuse misuse : context.simulation().misuses(Misuse.Kind.BEGUN_TWICE)) {
      context.report(
          this,
          misuse,
          "%s is initialized again by %s: it is alive since %s"
              .formatted(misuse.what(), misuse.by(), misuse.since()),
          "it begins here");
    }
  }
}
