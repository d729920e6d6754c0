package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.member.MemberUse;

/**
 * A member of an opaque structure is accessed.
 *
 * <p>The layout of an opaque structure changes between releases and updates of Windows; reading a
 * member reads something else on another build, writing one corrupts the system. Only the routines
 * that the documentation names may look inside. Every spelling counts: access through pointers,
 * objects, typedef names and own macros, {@code FIELD_OFFSET}, {@code CONTAINING_RECORD} and
 * initializers that set a member to something else than zero. What a documented macro expands to is
 * not the driver's own access and is not reported.
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
    for (MemberUse use : context.memberUses()) {
      if (use.owner().opacity() == Opacity.FULL) {
        report(context, use);
      }
    }
  }

  private void report(RuleContext context, MemberUse use) {
    context.report(
        this,
        info().severity(),
        use.place(),
        use.owner().name() + " is opaque: " + what(use),
        use.owner().page());
  }

  private static String what(MemberUse use) {
    return use.path().isEmpty()
        ? "its members must not be initialized"
        : "its member " + use.path() + " must not be accessed";
  }
}
