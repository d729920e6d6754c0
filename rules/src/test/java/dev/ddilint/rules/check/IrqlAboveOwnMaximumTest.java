package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** What a function promises of its own level. */
class IrqlAboveOwnMaximumTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-above-own-maximum\n" + source);
  }

  @Test
  void aSpinLockRaisesAboveThePromise() {
    check(
        """
        _IRQL_always_function_max_(APC_LEVEL)
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect: irql-above-own-maximum "Work runs at DISPATCH_LEVEL"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void theOlderSpellingMeansTheSame() {
    check(
        """
        __drv_maxFunctionIRQL(PASSIVE_LEVEL)
        VOID Work(PFAST_MUTEX Mutex)
        {
            ExAcquireFastMutex(Mutex);   // expect: irql-above-own-maximum "nothing above PASSIVE_LEVEL"
            ExReleaseFastMutex(Mutex);
        }
        """);
  }

  @Test
  void aHelperThatReturnsRaisedCounts() {
    check(
        """
        static KIRQL Raise(VOID)
        {
            return KeRaiseIrqlToDpcLevel();
        }
        _IRQL_always_function_max_(APC_LEVEL)
        VOID Work(VOID)
        {
            KIRQL old = Raise();   // expect: irql-above-own-maximum
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void theArmThatRaisesIsReported() {
    check(
        """
        _IRQL_always_function_max_(APC_LEVEL)
        VOID Work(BOOLEAN Fast)
        {
            KIRQL old;
            KeRaiseIrql(APC_LEVEL, &old);
            if (Fast) {
                KIRQL inner;
                KeRaiseIrql(DISPATCH_LEVEL, &inner);   // expect: irql-above-own-maximum
                KeLowerIrql(inner);
            }
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void aDeclarationInAHeaderPromisesForTheDefinition() {
    check(
        """
        _IRQL_always_function_max_(APC_LEVEL) VOID Work(PKSPIN_LOCK Lock);
        VOID Work(PKSPIN_LOCK Lock)
        {
            KLOCK_QUEUE_HANDLE handle;
            KeAcquireInStackQueuedSpinLock(Lock, &handle);   // expect: irql-above-own-maximum
            KeReleaseInStackQueuedSpinLock(&handle);
        }
        """);
  }

  @Test
  void aMaximumOfTheEntryIsNoPromise() {
    check(
        """
        _IRQL_requires_max_(APC_LEVEL)
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aRaiseToTheMaximumIsAllowed() {
    check(
        """
        _IRQL_always_function_max_(APC_LEVEL)
        VOID Work(PFAST_MUTEX Mutex)
        {
            ExAcquireFastMutex(Mutex);
            ExReleaseFastMutex(Mutex);
        }
        """);
  }

  @Test
  void aLockThatDoesNotRaiseIsAllowed() {
    check(
        """
        _IRQL_always_function_max_(PASSIVE_LEVEL)
        VOID Work(PERESOURCE Resource)
        {
            KeEnterCriticalRegion();
            ExAcquireResourceExclusiveLite(Resource, TRUE);
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
        }
        """);
  }

  @Test
  void aCalleeThatRaisesAndLowersIsItsOwnAffair() {
    check(
        """
        static VOID Inner(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, old);
        }
        _IRQL_always_function_max_(APC_LEVEL)
        VOID Work(PKSPIN_LOCK Lock)
        {
            Inner(Lock);   // expect-missed: irql-above-own-maximum - only the level after a call is looked at
        }
        """);
  }
}
