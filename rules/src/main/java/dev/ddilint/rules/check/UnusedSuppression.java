package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.suppress.Suppression;
import dev.ddilint.rules.suppress.Suppression.Kind;
import java.util.Optional;

/**
 * A comment allows a rule to be broken where nothing breaks it.
 *
 * <p>The code was repaired, or moved away from its comment; what stays behind hides the next defect
 * of this line. Only comments in active code that name a rule which ran are looked at, so that
 * another configuration's suppressions are let alone.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Wake(PKEVENT Event)
 * {
 *     // ddilint: allow irql-too-high - polled at start only   // expect: unused-suppression
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
    id = "DDI0901",
    name = "unused-suppression",
    summary = "A comment allows a rule to be broken where nothing breaks it.",
    severity = Severity.NOTE)
public final class UnusedSuppression implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Suppression unused : context.unused(Kind.COMMENT)) {
      context.report(
          this,
          info().severity(),
          unused.place(),
          "%s reports nothing here: the suppression can go".formatted(unused.named()),
          Optional.empty());
    }
  }
}
