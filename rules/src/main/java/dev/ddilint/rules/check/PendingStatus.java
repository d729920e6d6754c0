package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.request.RequestState.Fate;
import dev.ddilint.rules.request.RequestState.Next;
import dev.ddilint.rules.sim.RequestAnswer;
import dev.ddilint.rules.sim.RoutineReturn;
import java.util.Optional;

/**
 * A dispatch routine marks an IRP pending and returns another status, or the reverse.
 *
 * <p>The mark and the status tell the I/O manager the same thing, and it believes both. If they
 * differ, a request is completed twice, or its sender waits for ever. A routine that marks an IRP
 * pending returns STATUS_PENDING even if the IRP is complete by then, and even if the driver below
 * returned something else. An IRP that its completion routine keeps for later is pending, too,
 * whatever the driver below says.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * DRIVER_DISPATCH DispatchRead;
 *
 * NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     IoMarkIrpPending(Irp);
 *     IoStartPacket(Device, Irp, NULL, NULL);
 *     return STATUS_SUCCESS;   // expect: pending-status
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * DRIVER_DISPATCH DispatchRead;
 *
 * NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     IoMarkIrpPending(Irp);
 *     IoStartPacket(Device, Irp, NULL, NULL);
 *     return STATUS_PENDING;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0701",
    name = "pending-status",
    summary = "An IRP is marked pending and another status returned, or the reverse.",
    severity = Severity.ERROR,
    sameAs = {
      "C28143",
      "MarkIrpPending",
      "MarkIrpPending2",
      "PendedCompletedRequest",
      "PendedCompletedRequest2",
      "PendedCompletedRequest3",
      "PendedCompletedRequestEx"
    })
public final class PendingStatus implements Rule {
  @Override
  public void check(RuleContext context) {
    for (RoutineReturn exit : context.simulation().answers(RequestUse.SERVED)) {
      defect(exit)
          .or(() -> kept(context, exit))
          .ifPresent(message -> context.report(this, exit, message));
    }
  }

  /** Its completion routine keeps the IRP, whatever the driver below says of it. */
  private static Optional<String> kept(RuleContext context, RoutineReturn exit) {
    RequestState irp = exit.answer().request();
    boolean sent =
        irp.fate() == Fate.UNKNOWN
            && irp.next() == Next.WATCHED
            && !irp.pended()
            && exit.answer().ofLower();
    return exit.answer()
        .routine()
        .filter(routine -> sent && context.simulation().keepsRequests(routine, exit.routine()))
        .map(
            routine ->
                "%s returns the status of the driver below, but its IRP is not complete: %s keeps it"
                    .formatted(exit.routine(), routine.name()));
  }

  private static Optional<String> defect(RoutineReturn exit) {
    RequestAnswer answer = exit.answer();
    RequestState irp = answer.request();
    if (irp.pended()) {
      boolean other = answer.deniesPending() || (answer.ofLower() && !answer.isLowerPending());
      return other
          ? Optional.of(
              "%s marked the IRP pending in line %d and returns another status here"
                  .formatted(exit.routine(), irp.marked().startPosition().line()))
          : Optional.empty();
    }
    return answer.decidesPending() && isSettledOtherwise(irp, answer)
        ? Optional.of(
            "%s says that its IRP is pending, but did not mark it".formatted(exit.routine()))
        : Optional.empty();
  }

  /** Whether nobody but this routine can have marked it. */
  private static boolean isSettledOtherwise(RequestState irp, RequestAnswer answer) {
    return irp.fate().isOurs()
        || irp.fate() == Fate.COMPLETED
        || irp.fate() == Fate.QUEUED
        || (irp.fate() == Fate.FORWARDED && irp.next() == Next.SKIPPED && !answer.isLowerPending());
  }
}
