package dev.ddilint.rules.check;

import dev.ddilint.rules.Profile;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.Optional;

/**
 * A function in a pageable section does not say so with PAGED_CODE.
 *
 * <p>{@code PAGED_CODE()} stops a checked build at the first call at a wrong level, whether or not
 * the code happens to be in memory. Without it the mistake shows on the day when it is not.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * ULONG Twice(ULONG Number);
 * #pragma alloc_text(PAGE, Twice)
 * ULONG Twice(ULONG Number)   // expect: paged-code-unchecked "Twice"
 * {
 *     return 2 * Number;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * ULONG Twice(ULONG Number);
 * #pragma alloc_text(PAGE, Twice)
 * ULONG Twice(ULONG Number)
 * {
 *     PAGED_CODE();
 *     return 2 * Number;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0111",
    name = "paged-code-unchecked",
    summary = "A function in a pageable section does not say so with PAGED_CODE.",
    severity = Severity.NOTE,
    profile = Profile.ALL,
    sameAs = {"C28170"})
public final class PagedCodeUnchecked implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      if (context.sections().isPageable(node) && context.sections().checks(node).isEmpty()) {
        context.report(
            this,
            info().severity(),
            node.function().syntax().span(),
            "%s is in section %s, but does not check that the IRQL allows it"
                .formatted(node, context.sections().section(node).orElseThrow()),
            Optional.empty());
      }
    }
  }
}
