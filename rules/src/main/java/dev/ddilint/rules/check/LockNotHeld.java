package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.LockMisuse;

/**
 * A lock is released, or needed by the routine that is called, and this path does not hold it.
 *
 * <p>Releasing a spin lock that another thread holds lets a third one in beside it; leaving a
 * region that was not entered makes a bug check. Reported is what is certain: the lock was released
 * before on this path, or the system called the routine, which holds none of the driver's locks,
 * and nothing acquired it since. A function that releases a lock of its caller is no mistake; what
 * is asked is whether one of its callers can hold it, up to the routines that the system calls. A
 * remove lock is given back once with each tag, and for a request that the system brought just now
 * only if it was acquired for it.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Publish(PKSPIN_LOCK Lock, PULONG Count)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);
 *     if (*Count == 0) {
 *         KeReleaseSpinLock(Lock, old);
 *     }
 *     *Count += 1;
 *     KeReleaseSpinLock(Lock, old);   // expect: lock-not-held
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Publish(PKSPIN_LOCK Lock, PULONG Count)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);
 *     if (*Count == 0) {
 *         KeReleaseSpinLock(Lock, old);
 *         return;
 *     }
 *     *Count += 1;
 *     KeReleaseSpinLock(Lock, old);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0202",
    name = "lock-not-held",
    summary = "A lock is released, or needed, that this path does not hold.",
    severity = Severity.ERROR,
    sameAs = {"C28104", "SpinlockRelease", "WdfSpinlockRelease"})
public final class LockNotHeld implements Rule {
  @Override
  public void check(RuleContext context) {
    for (LockMisuse misuse : context.simulation().lockMisuses(LockMisuse.Kind.NOT_HELD)) {
      context.report(
          this,
          misuse,
          "%s needs %s, which is not held here".formatted(misuse.by(), misuse.name()));
    }
  }
}
