package dev.ddilint.rules.check;

import dev.ddilint.rules.Profile;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.Optional;

/**
 * A function says that it is pageable code, but nothing makes it pageable.
 *
 * <p>Without {@code alloc_text} or {@code code_seg} the function stays in memory, and {@code
 * PAGED_CODE()} forbids calls that would be allowed: either the section or the check was forgotten.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Count(PULONG Counter)
 * {
 *     PAGED_CODE();   // expect: paged-code-not-paged "Count"
 *     *Counter += 1;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Count(PULONG Counter);
 * #pragma alloc_text(PAGE, Count)
 * VOID Count(PULONG Counter)
 * {
 *     PAGED_CODE();
 *     *Counter += 1;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0113",
    name = "paged-code-not-paged",
    summary = "A function says that it is pageable code, but nothing makes it pageable.",
    severity = Severity.NOTE,
    profile = Profile.ALL,
    sameAs = {"C28172"})
public final class PagedCodeNotPaged implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      if (context.sections().section(node).isEmpty()) {
        context.sections().checks(node).stream()
            .findFirst()
            .ifPresent(
                check ->
                    context.report(
                        this,
                        info().severity(),
                        check.span(),
                        "%s is in no pageable section".formatted(node),
                        Optional.empty()));
      }
    }
  }
}
