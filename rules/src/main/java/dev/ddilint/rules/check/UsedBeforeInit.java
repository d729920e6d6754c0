package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.ObjectUses;
import dev.ddilint.rules.sim.Misuse;
import java.util.List;

/**
 * An object is used that nothing has initialized.
 *
 * <p>Events, timers, locks and list heads are initialized by a routine of their own; before that
 * they are whatever the memory held. Reported are local variables that nothing on this path wrote,
 * or gave to somebody, and members of the driver's structures that nothing in the whole driver does
 * anything with but use them. Zeroed memory is no initialization. Where a function of the driver,
 * its start for instance, is not seen, or a structure is filled in another way, nothing is said of
 * members.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Wait(VOID)
 * {
 *     KEVENT done;
 *     KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);   // expect: used-before-init
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Wait(VOID)
 * {
 *     KEVENT done;
 *     KeInitializeEvent(&done, NotificationEvent, TRUE);
 *     KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0304",
    name = "used-before-init",
    summary = "An object is used that nothing has initialized.",
    severity = Severity.ERROR,
    sameAs = {"InitFreeDeviceCreate", "0xC4"})
public final class UsedBeforeInit implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Misuse misuse : context.simulation().misuses(Misuse.Kind.USED_BEFORE_INIT)) {
      context.report(
          this,
          info().severity(),
          misuse.place(),
          "%s needs %s, which nothing on this path has initialized"
              .formatted(misuse.by(), misuse.region()),
          misuse.page(),
          List.of(),
          misuse.path());
    }
    if (isWhole(context)) {
      members(context);
    }
  }

  /** Without the routine that starts it, the driver is not all there. */
  private static boolean isWhole(RuleContext context) {
    return context.roles().entryPoints().stream()
        .flatMap(node -> context.roles().of(node).stream())
        .anyMatch(assignment -> assignment.role().moment() == Role.Moment.DRIVER_START);
  }

  private void members(RuleContext context) {
    for (ObjectUses.Use use :
        new ObjectUses(context.functions(), context.contracts(), context.driver().units())
            .ofNothing()) {
      context.report(
          this,
          info().severity(),
          use.call().span(),
          "%s needs %s, which nothing in the driver initializes"
              .formatted(use.contract().name(), use.member()),
          use.contract().page(),
          List.of(),
          List.of());
    }
  }
}
