package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.LevelFault;
import dev.ddilint.rules.sim.LevelFault.Kind;

/**
 * Pageable code announces a wait.
 *
 * <p>With {@code Wait} set, KeSetEvent and its relatives return at a raised IRQL, with the lock of
 * the dispatcher held, and the wait that follows lowers it. Code between the two that is on disk
 * cannot be read in: pageable code passes FALSE.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Meet(PRKEVENT Here, PRKEVENT There);
 * #pragma alloc_text(PAGE, Meet)
 * VOID Meet(PRKEVENT Here, PRKEVENT There)
 * {
 *     PAGED_CODE();
 *     KeSetEvent(Here, IO_NO_INCREMENT, TRUE);   // expect: wait-flag-in-paged-code "KeSetEvent"
 *     KeWaitForSingleObject(There, Executive, KernelMode, FALSE, NULL);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Meet(PRKEVENT Here, PRKEVENT There);
 * #pragma alloc_text(PAGE, Meet)
 * VOID Meet(PRKEVENT Here, PRKEVENT There)
 * {
 *     PAGED_CODE();
 *     KeSetEvent(Here, IO_NO_INCREMENT, FALSE);
 *     KeWaitForSingleObject(There, Executive, KernelMode, FALSE, NULL);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0115",
    name = "wait-flag-in-paged-code",
    summary = "Pageable code announces a wait.",
    severity = Severity.WARNING,
    sameAs = {"KeSetEventPageable"})
public final class WaitFlagInPagedCode implements Rule {
  @Override
  public void check(RuleContext context) {
    for (LevelFault fault : context.simulation().levelFaults(Kind.IN_PAGED_CODE)) {
      context.report(
          this,
          fault,
          "%s announces a wait in code that may be paged out".formatted(fault.routine()));
    }
  }
}
