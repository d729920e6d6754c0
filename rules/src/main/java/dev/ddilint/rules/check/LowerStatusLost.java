package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.request.RequestState.Fate;
import dev.ddilint.rules.sim.RequestAnswer;
import dev.ddilint.rules.sim.RoutineReturn;

/**
 * A dispatch routine gives its IRP to the driver below and returns a status of its own.
 *
 * <p>If the driver below left the IRP pending, the I/O manager takes it for completed and touches
 * it too early; if the driver below failed it, the sender believes that it succeeded. A routine
 * that set a completion routine, or marked the IRP pending, may answer otherwise.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * DRIVER_DISPATCH DispatchPower;
 *
 * NTSTATUS DispatchPower(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     IoSkipCurrentIrpStackLocation(Irp);
 *     IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
 *     return STATUS_SUCCESS;   // expect: lower-status-lost
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * DRIVER_DISPATCH DispatchPower;
 *
 * NTSTATUS DispatchPower(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     IoSkipCurrentIrpStackLocation(Irp);
 *     return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0710",
    name = "lower-status-lost",
    summary = "A dispatch routine forwards its IRP and returns a status of its own.",
    severity = Severity.WARNING,
    sameAs = {"LowerDriverReturn"})
public final class LowerStatusLost implements Rule {
  @Override
  public void check(RuleContext context) {
    for (RoutineReturn exit : context.simulation().answers(RequestUse.SERVED)) {
      RequestAnswer answer = exit.answer();
      RequestState irp = answer.request();
      if (irp.fate() == Fate.FORWARDED && !irp.pended() && isOwnStatus(answer)) {
        context.report(
            this,
            exit,
            "%s returns a status of its own for an IRP that was %s"
                .formatted(exit.routine(), exit.before()));
      }
    }
  }

  /** A constant other than what the driver below is known to have returned. */
  private static boolean isOwnStatus(RequestAnswer answer) {
    return answer.own()
        && !answer.saysPending()
        && !answer.ofLower()
        && !answer.status().equals(answer.lower());
  }
}
