package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.request.RequestState.Fate;
import dev.ddilint.rules.sim.RequestMisuse;
import dev.ddilint.rules.sim.RoutineReturn;

/**
 * An IRP is completed, forwarded or queued after it was completed or given away.
 *
 * <p>Requests of the framework and of NDIS are IRPs in this respect. A completed IRP is freed
 * memory, or already another request: completing it again corrupts whatever lives there now. An IRP
 * that was forwarded belongs to the driver below, unless a completion routine takes it back; then
 * nothing is reported. A completion routine that completes its IRP has to keep the system from
 * going on with it. An IRP that the driver made itself is freed, never completed: nobody sent it.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NTSTATUS DispatchClose(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     NTSTATUS status = STATUS_SUCCESS;
 *     if (Device->Flags & DO_EXCLUSIVE) {
 *         IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect-step: irp-completed-twice
 *     }
 *     IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect: irp-completed-twice
 *     return status;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NTSTATUS DispatchClose(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     Irp->IoStatus.Status = STATUS_SUCCESS;
 *     IoCompleteRequest(Irp, IO_NO_INCREMENT);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0702",
    name = "irp-completed-twice",
    summary = "An IRP is completed or given away twice.",
    severity = Severity.ERROR,
    sameAs = {"DoubleCompletion", "IoAllocateComplete", "IoBuildFsdComplete", "0x44"})
public final class IrpCompletedTwice implements Rule {
  @Override
  public void check(RuleContext context) {
    for (RequestMisuse misuse :
        context.simulation().requestMisuses(RequestMisuse.Kind.ENDED_TWICE)) {
      context.report(
          this,
          misuse,
          "%s gets a request that was %s".formatted(misuse.by(), misuse.before()),
          "here");
    }
    for (RequestMisuse misuse :
        context.simulation().requestMisuses(RequestMisuse.Kind.COMPLETED_OWN)) {
      context.report(
          this,
          misuse,
          "%s gets an IRP that the driver made itself, by %s in line %d: free it"
              .formatted(
                  misuse.by(),
                  misuse.request().by(),
                  misuse.request().since().startPosition().line()),
          "here");
    }
    context.simulation().answers(RequestUse.CONTINUED).stream()
        .filter(exit -> isGivenAway(exit.answer().request().fate()))
        .forEach(exit -> continued(context, exit));
  }

  private static boolean isGivenAway(Fate fate) {
    return fate == Fate.COMPLETED || fate == Fate.FORWARDED || fate == Fate.PASSED;
  }

  private void continued(RuleContext context, RoutineReturn exit) {
    if (exit.answer().letsGoOn()) {
      context.report(
          this,
          exit,
          "%s lets the system complete an IRP that was %s"
              .formatted(exit.routine(), exit.before()));
    } else if (exit.answer().request().fate() == Fate.COMPLETED) {
      context
          .simulation()
          .madeFor(exit.routine())
          .ifPresent(
              made ->
                  context.report(
                      this,
                      exit,
                      "%s completes an IRP that the driver made itself, by %s in line %d: free it"
                          .formatted(
                              exit.routine(), made.maker(), made.made().startPosition().line())));
    }
  }
}
