package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.List;
import java.util.Optional;

/**
 * A function says twice that it is pageable code.
 *
 * <p>One {@code PAGED_CODE()} at the start is enough for the whole function. A second one is most
 * often left from code that was merged, or stands where a function was meant to begin.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Count(PULONG Counter);
 * #pragma alloc_text(PAGE, Count)
 * VOID Count(PULONG Counter)
 * {
 *     PAGED_CODE();
 *     *Counter += 1;
 *     PAGED_CODE();   // expect: paged-code-repeated "Count"
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
    id = "DDI0112",
    name = "paged-code-repeated",
    summary = "A function says twice that it is pageable code.",
    severity = Severity.WARNING,
    sameAs = {"C28171"})
public final class PagedCodeRepeated implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      List<Expression.Call> checks = context.sections().checks(node);
      for (Expression.Call repeated : checks.subList(Math.min(1, checks.size()), checks.size())) {
        context.report(
            this,
            info().severity(),
            repeated.span(),
            "%s has said in line %d already that it is pageable code"
                .formatted(node, checks.get(0).span().startPosition().line()),
            Optional.empty());
      }
    }
  }
}
