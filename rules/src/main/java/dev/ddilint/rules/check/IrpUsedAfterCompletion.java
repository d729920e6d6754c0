package dev.ddilint.rules.check;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.request.RequestState.Fate;
import dev.ddilint.rules.sim.RequestMisuse;
import dev.ddilint.rules.sim.RoutineReturn;
import java.util.HashSet;
import java.util.Set;

/**
 * An IRP or request, or what is gone with it, is used after it was completed or given away.
 *
 * <p>The one who gets an IRP completes it and frees its memory, perhaps before the call that gave
 * it away returns. What is needed later has to be copied before: its stack location is gone, too,
 * and so are the buffers, memory objects and MDLs of a request of the framework. The address of the
 * IRP may still serve as a tag; the first use on a path is reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NTSTATUS DispatchCreate(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     Irp->IoStatus.Status = STATUS_ACCESS_DENIED;
 *     IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect-step: irp-used-after-completion
 *     return Irp->IoStatus.Status;   // expect: irp-used-after-completion
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NTSTATUS DispatchCreate(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     NTSTATUS status = STATUS_ACCESS_DENIED;
 *     Irp->IoStatus.Status = status;
 *     IoCompleteRequest(Irp, IO_NO_INCREMENT);
 *     return status;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0704",
    name = "irp-used-after-completion",
    summary = "An IRP or request, or a buffer of it, is used after it was completed or given away.",
    severity = Severity.ERROR,
    sameAs = {"InvalidReqAccess", "InvalidReqAccessLocal", "0xC9", "CWE-416"})
public final class IrpUsedAfterCompletion implements Rule {
  @Override
  public void check(RuleContext context) {
    Set<Span> told = new HashSet<>();
    for (RequestMisuse misuse :
        context.simulation().requestMisuses(RequestMisuse.Kind.USED_AFTER_END)) {
      if (told.add(misuse.request().since())) {
        context.report(
            this,
            misuse,
            misuse
                .part()
                .map(
                    part ->
                        "what %s handed out in line %d is used here, but its request was %s"
                            .formatted(
                                part.routine(),
                                part.place().startPosition().line(),
                                misuse.before()))
                .orElse("the request is used here, but was " + misuse.before()),
            "here");
      }
    }
    for (RoutineReturn exit : context.simulation().answers(RequestUse.CONTINUED)) {
      if (exit.answer().request().fate() == Fate.FREED && exit.answer().letsGoOn()) {
        context.report(
            this,
            exit,
            "%s lets the system go on with an IRP that was %s"
                .formatted(exit.routine(), exit.before()));
      }
    }
  }
}
