package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.suppress.SuppressionDefect;
import java.util.Optional;

/**
 * A comment for ddilint is not understood.
 *
 * <p>It names a rule that does not exist, names none, or asks for something else than to allow a
 * rule. It suppresses nothing. Several rules are separated by commas; the reason stands behind a
 * dash with spaces around it.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Wake(PKEVENT Event)
 * {
 *     // ddilint: allow irql-to-high - at start only   // expect: unknown-suppression "irql-to-high"
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
    id = "DDI0904",
    name = "unknown-suppression",
    summary = "A comment for ddilint is not understood.",
    severity = Severity.WARNING)
public final class UnknownSuppression implements Rule {
  @Override
  public void check(RuleContext context) {
    for (SuppressionDefect defect : context.suppressions().defects()) {
      context.report(this, info().severity(), defect.place(), defect.message(), Optional.empty());
    }
  }
}
