package dev.ddilint.rules.check;

import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.custody.GivenBackOtherwise;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.sim.Misuse;
import java.util.List;

/**
 * Something is released by a routine of another family.
 *
 * <p>Every allocator keeps books of its own. An entry of a lookaside list that goes to the pool, or
 * pool memory that goes to a list, breaks the books of both; the crash comes later.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * // run: --target=win10-1809
 * VOID Roundtrip(PNPAGED_LOOKASIDE_LIST List)
 * {
 *     PVOID entry = ExAllocateFromNPagedLookasideList(List);
 *     if (entry != NULL) {
 *         ExFreePoolWithTag(entry, 'tseT');   // expect: resource-released-otherwise "ExFreePoolWithTag"
 *     }
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * // run: --target=win10-1809
 * VOID Roundtrip(PNPAGED_LOOKASIDE_LIST List)
 * {
 *     PVOID entry = ExAllocateFromNPagedLookasideList(List);
 *     if (entry != NULL) {
 *         ExFreeToNPagedLookasideList(List, entry);
 *     }
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0209",
    name = "resource-released-otherwise",
    summary = "Something is released by a routine of another family.",
    severity = Severity.ERROR,
    sameAs = {"0xC2", "CWE-762"})
public final class ReleasedOtherwise implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Misuse misuse : context.simulation().misuses(Misuse.Kind.ENDED_OTHERWISE)) {
      context.report(
          this,
          misuse,
          "%s from %s cannot be released by %s"
              .formatted(misuse.what(), misuse.since(), misuse.by()),
          "it comes from here");
    }
    for (GivenBackOtherwise found : context.custody().givenBackOtherwise()) {
      report(context, found);
    }
  }

  private void report(RuleContext context, GivenBackOtherwise found) {
    ObjectState object = found.object();
    context.report(
        this,
        info().severity(),
        found.end().call(),
        "%s keeps %s from %s, which cannot be released by %s"
            .formatted(
                found.home(), object.kind().noun(), object.by(), found.end().contract().name()),
        found.end().contract().page(),
        List.of(new Related(object.since(), "it comes from here")),
        List.of());
  }
}
