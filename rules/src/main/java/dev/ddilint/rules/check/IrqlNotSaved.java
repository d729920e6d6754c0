package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.LevelFault;
import dev.ddilint.rules.sim.LevelFault.Kind;

/**
 * The IRQL that is restored is not the one that was saved.
 *
 * <p>Two locks whose levels are saved in one variable leave the thread at DISPATCH_LEVEL when both
 * are released: the second acquisition overwrote what the first one saved. A variable in which
 * nothing was saved restores what happened to be in memory. A lock that is released with its own
 * level while one that was acquired later is still held leaves that one below DISPATCH_LEVEL;
 * exchanging the two levels is right. Levels are followed through variables, members and the
 * functions of the driver; of one that is not known nothing is said.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Move(PKSPIN_LOCK From, PKSPIN_LOCK To)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(From, &old);
 *     KeAcquireSpinLock(To, &old);
 *     KeReleaseSpinLock(To, old);
 *     KeReleaseSpinLock(From, old);   // expect: irql-not-saved
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Move(PKSPIN_LOCK From, PKSPIN_LOCK To)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(From, &old);
 *     KeAcquireSpinLockAtDpcLevel(To);
 *     KeReleaseSpinLockFromDpcLevel(To);
 *     KeReleaseSpinLock(From, old);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0106",
    name = "irql-not-saved",
    summary = "The IRQL that is restored is not the one that was saved.",
    severity = Severity.ERROR,
    sameAs = {"C28158", "IrqlKeReleaseSpinLock"})
public final class IrqlNotSaved implements Rule {
  @Override
  public void check(RuleContext context) {
    for (LevelFault fault :
        context
            .simulation()
            .levelFaults(Kind.NEVER_SAVED, Kind.OTHER_SAVED, Kind.LOWERED_UNDER_LOCK)) {
      context.report(this, fault, message(fault));
    }
  }

  private static String message(LevelFault fault) {
    return switch (fault.kind()) {
      case NEVER_SAVED ->
          "%s restores the IRQL from %s, in which none was saved"
              .formatted(fault.routine(), fault.given());
      case OTHER_SAVED ->
          "%s restores %s, but %s was saved when %s was acquired"
              .formatted(fault.routine(), fault.given(), fault.expected(), fault.lock());
      default ->
          "%s restores %s while %s, which was acquired at %s, is still held"
              .formatted(fault.routine(), fault.given(), fault.lock(), fault.expected());
    };
  }
}
