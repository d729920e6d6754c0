package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Forms of a lock that differ in what they do to the level. */
class LockNotReleasedIrqlTest {

  @Test
  void theFormsOfOneLockMix() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old = KeRaiseIrqlToDpcLevel();
            KeAcquireSpinLockAtDpcLevel(Lock);
            KeReleaseSpinLockFromDpcLevel(Lock);
            KeLowerIrql(old);
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLockFromDpcLevel(Lock);   // expect: lock-released-otherwise
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void theLevelMayDecideWhichFormIsUsed() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old = KeGetCurrentIrql();
            if (old == DISPATCH_LEVEL) {
                KeAcquireSpinLockAtDpcLevel(Lock);
            } else {
                KeAcquireSpinLock(Lock, &old);
            }
            *Count += 1;
            if (old == DISPATCH_LEVEL) {
                KeReleaseSpinLockFromDpcLevel(Lock);
            } else {
                KeReleaseSpinLock(Lock, old);
            }
        }
        """);
  }
}
