package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;

/**
 * A member of an opaque structure is accessed.
 *
 * <p>The layout of an opaque structure changes between releases and updates of Windows; reading a
 * member reads something else on another build, writing one corrupts the system. Only the routines
 * that the documentation names may look inside. What a documented macro expands to is not the
 * driver's own access and is not reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * USHORT Depth(PNPAGED_LOOKASIDE_LIST List)
 * {
 *     return List->L.Depth;   // expect: opaque-member "NPAGED_LOOKASIDE_LIST"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * USHORT Depth(PSLIST_HEADER List)
 * {
 *     return ExQueryDepthSList(List);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0501",
    name = "opaque-member",
    summary = "A member of an opaque structure is accessed.",
    severity = Severity.ERROR,
    sameAs = {"C28128"})
public final class OpaqueMember implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      for (Expression expression : node.expressions()) {
        if (expression instanceof Expression.Member access && isOwn(access.name().span())) {
          check(context, node, access);
        }
      }
    }
  }

  private void check(RuleContext context, Node node, Expression.Member access) {
    node.unit()
        .semantics()
        .recordOf(access)
        .map(context.contracts()::of)
        .filter(contract -> contract.opacity() == Opacity.FULL)
        .ifPresent(contract -> report(context, access, contract));
  }

  private void report(RuleContext context, Expression.Member access, TypeContract contract) {
    context.report(
        this,
        info().severity(),
        access.name().span(),
        "%s is opaque: its member %s must not be accessed"
            .formatted(contract.name(), access.name().name()),
        contract.page());
  }

  /** Written by the driver, not by a macro of the kit. */
  private static boolean isOwn(Span span) {
    return !(span.expansion() instanceof Expansion.Macro macro)
        || macro.file().origin() == Origin.PROJECT;
  }
}
