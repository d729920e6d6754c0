package dev.ddilint.rules.check;

import dev.ddilint.rules.Profile;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.suppress.Suppression;
import dev.ddilint.rules.suppress.Suppression.Kind;
import java.util.Optional;

/**
 * A pragma suppresses a warning for a line of which ddilint reports nothing.
 *
 * <p>Code Analysis may still report there what ddilint, which follows paths, does not. So this is
 * for teams that check with ddilint alone. Only {@code suppress} and only numbers that a rule which
 * ran covers are looked at.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Wake(PKEVENT Event)
 * {
 * #pragma prefast(suppress: 28121, "at start only")   // expect: unused-warning-pragma "28121"
 *     KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Wake(PKEVENT Event)
 * {
 *     KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0902",
    name = "unused-warning-pragma",
    summary = "A pragma suppresses a warning for a line of which ddilint reports nothing.",
    severity = Severity.NOTE,
    profile = Profile.ALL)
public final class UnusedWarningPragma implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Suppression unused : context.unused(Kind.LINE_PRAGMA)) {
      context.report(
          this,
          info().severity(),
          unused.place(),
          "%s is suppressed here, and ddilint reports nothing".formatted(unused.named()),
          Optional.empty());
    }
  }
}
