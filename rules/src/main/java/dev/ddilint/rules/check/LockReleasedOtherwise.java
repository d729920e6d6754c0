package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.LockMisuse;

/**
 * A lock is released by a routine that does not go with the one that acquired it.
 *
 * <p>The routines for a lock come in pairs: one raises the IRQL and the other restores it, one
 * leaves it alone, one works with a queue handle, one shares the lock. A release of another pair
 * leaves the processor at the wrong level, the queue of waiters broken, or the count of owners
 * wrong. Two locks whose releases are exchanged (hand over hand along a list) end at the right
 * level and are not reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Count(PKSPIN_LOCK Lock, PULONG Total)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);
 *     *Total += 1;
 *     KeReleaseSpinLockFromDpcLevel(Lock);   // expect: lock-released-otherwise
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Count(PKSPIN_LOCK Lock, PULONG Total)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);
 *     *Total += 1;
 *     KeReleaseSpinLock(Lock, old);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0204",
    name = "lock-released-otherwise",
    summary = "A lock is released by a routine that does not go with its acquisition.",
    severity = Severity.ERROR,
    sameAs = {"SpinLockDpr", "QueuedSpinLockRelease"})
public final class LockReleasedOtherwise implements Rule {
  @Override
  public void check(RuleContext context) {
    for (LockMisuse misuse : context.simulation().lockMisuses(LockMisuse.Kind.RELEASED_OTHERWISE)) {
      context.report(
          this,
          misuse,
          "%s does not go with the acquisition of %s by %s"
              .formatted(misuse.by(), misuse.name(), misuse.acquisition()));
    }
  }
}
