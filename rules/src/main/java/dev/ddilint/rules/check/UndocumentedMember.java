package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.MemberContract.Access;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.member.MemberUse;

/**
 * A member of a partially opaque structure is used that the documentation does not open to drivers.
 *
 * <p>Of structures such as requests, device objects and file objects some members are documented;
 * the others belong to the system, which changes them between releases. Some are open to file
 * systems and their filters only: whether the driver is one is told by its project, its INF and
 * what it registers; where nothing tells, a driver that includes their headers may be one.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * ULONG Length(PMDL Mdl)
 * {
 *     return Mdl->ByteCount;   // expect: undocumented-member "MmGetMdlByteCount"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * ULONG Length(PMDL Mdl)
 * {
 *     return MmGetMdlByteCount(Mdl);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0502",
    name = "undocumented-member",
    summary = "A member of a partially opaque structure is used that is not open to the driver.",
    severity = Severity.WARNING,
    sameAs = {"C28128", "C28175", "C28145"})
public final class UndocumentedMember implements Rule {
  @Override
  public void check(RuleContext context) {
    for (MemberUse use : context.memberUses()) {
      if (isClosed(use) && !context.driver().mayBe(use.openTo())) {
        report(context, use);
      }
    }
  }

  private static boolean isClosed(MemberUse use) {
    return use.owner().opacity() != Opacity.FULL
        && (use.member().access() == Access.RESTRICTED || !use.declared());
  }

  private void report(RuleContext context, MemberUse use) {
    String reason = use.declared() ? use.member().reason() : "it is not documented";
    context.report(
        this,
        info().severity(),
        use.place(),
        "%s must not be %s by this driver: %s".formatted(use.fullName(), use.mode().verb(), reason),
        use.owner().page());
  }
}
