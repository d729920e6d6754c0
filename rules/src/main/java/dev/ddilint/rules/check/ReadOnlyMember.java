package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.MemberContract.Access;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.member.MemberUse;
import dev.ddilint.rules.member.MemberUse.Mode;

/**
 * A member is written that drivers may only read.
 *
 * <p>The system keeps such members by itself, often under a lock of its own; a driver that changes
 * one loses requests or references. Assignments count, increments, initializers and calls that say
 * they store something at the address they get. What a pointer in the member leads to is another
 * object.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Cancel(PIRP Irp)
 * {
 *     Irp->Cancel = TRUE;   // expect: read-only-member "IRP.Cancel"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Cancel(PIRP Irp)
 * {
 *     IoCancelIrp(Irp);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0503",
    name = "read-only-member",
    summary = "A member is written that drivers may only read.",
    severity = Severity.ERROR,
    sameAs = {"C28176", "C28145"})
public final class ReadOnlyMember implements Rule {
  @Override
  public void check(RuleContext context) {
    for (MemberUse use : context.memberUses()) {
      if (use.mode() == Mode.WRITTEN
          && use.member().access() == Access.READ_ONLY
          && use.owner().opacity() != Opacity.FULL
          && !context.driver().mayBe(use.openTo())) {
        report(context, use);
      }
    }
  }

  private void report(RuleContext context, MemberUse use) {
    context.report(
        this,
        info().severity(),
        use.place(),
        "%s is read-only for this driver".formatted(use.fullName()),
        use.owner().page());
  }
}
