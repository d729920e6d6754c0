package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.sim.RequestMisuse;
import dev.ddilint.rules.sim.RoutineReturn;

/**
 * A routine returns without completing, forwarding or queueing its IRP or request.
 *
 * <p>Nobody answers for such an IRP any more: its sender waits for ever, and the process cannot be
 * ended. Requests of the framework count alike, whether a queue's routine is given one or takes it
 * from the queue itself. Where it was stored, or passed to somebody of whom nothing is known,
 * nothing is reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * DRIVER_DISPATCH DispatchWrite;
 *
 * NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     if (Device->Flags & DO_EXCLUSIVE) {
 *         return STATUS_ACCESS_DENIED;   // expect: irp-lost
 *     }
 *     Irp->IoStatus.Status = STATUS_SUCCESS;
 *     IoCompleteRequest(Irp, IO_NO_INCREMENT);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * DRIVER_DISPATCH DispatchWrite;
 *
 * NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     NTSTATUS status = Device->Flags & DO_EXCLUSIVE ? STATUS_ACCESS_DENIED : STATUS_SUCCESS;
 *     Irp->IoStatus.Status = status;
 *     IoCompleteRequest(Irp, IO_NO_INCREMENT);
 *     return status;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0703",
    name = "irp-lost",
    summary = "A routine returns without completing, forwarding or queueing its IRP or request.",
    severity = Severity.ERROR,
    sameAs = {"IrpProcessingComplete", "RequestCompleted"})
public final class IrpLost implements Rule {
  @Override
  public void check(RuleContext context) {
    for (RoutineReturn exit : context.simulation().answers(RequestUse.SERVED)) {
      if (!exit.answer().request().pended() && !exit.answer().saysPending()) {
        check(context, exit, "IRP");
      }
    }
    for (RoutineReturn exit : context.simulation().answers(RequestUse.GIVEN)) {
      if (!exit.answer().pendingSeen()) {
        check(context, exit, "request");
      }
    }
    for (RequestMisuse misuse : context.simulation().requestMisuses(RequestMisuse.Kind.LOST)) {
      context.report(
          this,
          misuse,
          "%s returns here and nobody completes the request any more that %s handed out in line %d"
              .formatted(
                  misuse.by(),
                  misuse.request().by(),
                  misuse.request().since().startPosition().line()),
          "here");
    }
  }

  private void check(RuleContext context, RoutineReturn exit, String request) {
    if (exit.answer().request().fate().isOurs()) {
      context.report(
          this,
          exit,
          "%s returns here and nobody completes its %s any more"
              .formatted(exit.routine(), request));
    }
  }
}
