package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.Return;
import java.util.List;
import java.util.Optional;

/**
 * A cancel routine returns at another IRQL than the one at which the IRP was cancelled.
 *
 * <p>The system enters a cancel routine with the cancel spin lock held, and has kept the level from
 * before in the IRP. Who releases the lock with the present level, or with a constant, leaves the
 * thread that cancelled at the wrong level: at DISPATCH_LEVEL in most cases. The last release of a
 * path counts: a routine may go on with a lock of its own and give that back to {@code CancelIrql}.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * DRIVER_CANCEL Cancel;
 * VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     UNREFERENCED_PARAMETER(Device);
 *     IoReleaseCancelSpinLock(KeGetCurrentIrql());
 *     Irp->IoStatus.Status = STATUS_CANCELLED;
 *     IoCompleteRequest(Irp, IO_NO_INCREMENT);
 * }   // expect: cancel-irql
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * DRIVER_CANCEL Cancel;
 * VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     UNREFERENCED_PARAMETER(Device);
 *     IoReleaseCancelSpinLock(Irp->CancelIrql);
 *     Irp->IoStatus.Status = STATUS_CANCELLED;
 *     IoCompleteRequest(Irp, IO_NO_INCREMENT);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0109",
    name = "cancel-irql",
    summary =
        "A cancel routine returns at another IRQL than the one at which the IRP was cancelled.",
    severity = Severity.ERROR,
    sameAs = {"C28144", "CancelSpinLock"})
public final class CancelIrql implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      for (Roles.Assignment assignment : context.roles().of(node)) {
        if (assignment.role().exit() == Role.Exit.CANCEL) {
          check(context, node, assignment.role());
          break; // one role says it
        }
      }
    }
  }

  private void check(RuleContext context, Node node, Role role) {
    context.simulation().summary(node).returns().stream()
        .filter(CancelIrql::isWrong)
        .findFirst()
        .ifPresent(exit -> report(context, node, exit, role.page()));
  }

  /** What the system held was given back, and the level is known: then it is another one. */
  private static boolean isWrong(Return exit) {
    IrqlState level = exit.property().irql();
    return exit.property().locks().gaveBack()
        && !exit.property().locks().holdsSome()
        && (level.asOnEntry() || level.range().isExact());
  }

  private void report(RuleContext context, Node node, Return exit, Optional<Page> page) {
    List<Event> path = exit.trail().events();
    IrqlState level = exit.property().irql();
    context.report(
        this,
        info().severity(),
        path.get(path.size() - 1).span(),
        "%s returns at %s, not at the level at which the request was cancelled"
            .formatted(node, level.asOnEntry() ? "the IRQL of its entry" : level.range()),
        page,
        List.of(),
        path);
  }
}
