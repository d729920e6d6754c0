package dev.ddilint.rules.check;

import dev.ddilint.rules.Profile;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.suppress.Suppression;
import java.util.Optional;

/**
 * A suppression does not say why it is right.
 *
 * <p>Who meets it later cannot tell a considered exception from a defect that was in the way. A
 * comment gives its reason behind a dash, a pragma in its {@code justification} or comment string.
 * With {@code --require-suppression-reason} a suppression without a reason is void besides.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);
 * #pragma warning(suppress: 28121)   // expect: suppression-without-reason "28121"
 *     ZwClose(File);
 *     KeReleaseSpinLock(Lock, old);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);
 * #pragma prefast(suppress: 28121, "only on the way to a bug check")
 *     ZwClose(File);
 *     KeReleaseSpinLock(Lock, old);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0903",
    name = "suppression-without-reason",
    summary = "A suppression does not say why it is right.",
    severity = Severity.WARNING,
    profile = Profile.ALL)
public final class SuppressionWithoutReason implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Suppression bare : context.suppressions().withoutReason()) {
      context.report(
          this,
          info().severity(),
          bare.place(),
          "%s is suppressed here without a reason".formatted(bare.named()),
          Optional.empty());
    }
  }
}
