package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.Misuse;

/**
 * The memory of an object is freed while the object is alive.
 *
 * <p>The system keeps lists of initialized lookaside lists, resources and alike; what it finds
 * there must not be freed memory. The object has to be ended before the memory that holds it.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * typedef struct _CONTEXT { ERESOURCE Resource; } CONTEXT, *PCONTEXT;
 * VOID Try(PCONTEXT Context)
 * {
 *     ExInitializeResourceLite(&Context->Resource);
 *     ExFreePoolWithTag(Context, 'tseT');   // expect: freed-while-alive "Context->Resource"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * typedef struct _CONTEXT { ERESOURCE Resource; } CONTEXT, *PCONTEXT;
 * VOID Try(PCONTEXT Context)
 * {
 *     ExInitializeResourceLite(&Context->Resource);
 *     ExDeleteResourceLite(&Context->Resource);
 *     ExFreePoolWithTag(Context, 'tseT');
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0307",
    name = "freed-while-alive",
    summary = "The memory of an object is freed while the object is alive.",
    severity = Severity.ERROR,
    sameAs = {"0xC4", "0xC7"})
public final class FreedWhileAlive implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Misuse misuse : context.simulation().misuses(Misuse.Kind.FREED_WHILE_ALIVE)) {
      context.report(
          this,
          misuse,
          "%s frees the memory of %s, which is alive since %s"
              .formatted(misuse.by(), misuse.what(), misuse.since()),
          "begins here");
    }
  }
}
