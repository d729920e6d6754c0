package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.LevelFault;
import dev.ddilint.rules.sim.LevelFault.Kind;

/**
 * A number is passed as an IRQL that the processor does not have.
 *
 * <p>64-bit processors have the levels 0 to 15, 32-bit ones 0 to 31: a number that is right in a
 * 32-bit build, or a priority taken for a level, corrupts the state of the processor.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Quiet(VOID)
 * {
 *     KIRQL old;
 *     KeRaiseIrql(31, &old);   // expect: irql-illegal-value "31"
 *     KeLowerIrql(old);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Quiet(VOID)
 * {
 *     KIRQL old;
 *     KeRaiseIrql(HIGH_LEVEL, &old);
 *     KeLowerIrql(old);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0107",
    name = "irql-illegal-value",
    summary = "A number is passed as an IRQL that the processor does not have.",
    severity = Severity.ERROR,
    sameAs = {"C28151"})
public final class IrqlIllegalValue implements Rule {
  @Override
  public void check(RuleContext context) {
    for (LevelFault fault : context.simulation().levelFaults(Kind.ILLEGAL)) {
      context.report(
          this,
          fault,
          "%s is given %s as an IRQL, but the highest one of the target is %s"
              .formatted(fault.routine(), fault.given(), fault.expected()));
    }
  }
}
