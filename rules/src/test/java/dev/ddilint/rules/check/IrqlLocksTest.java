package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** What each kind of lock does to the level. */
class IrqlLocksTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
  }

  @Test
  void aSpinLockRaisesAndItsReleaseRestores() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect-step: irql-too-high
            ZwClose(File);                   // expect: irql-too-high "PASSIVE_LEVEL"
            KeReleaseSpinLock(Lock, old);
            ZwClose(File);
        }
        """);
  }

  @Test
  void aFastMutexRaisesToApcLevel() {
    check(
        """
        VOID Work(PFAST_MUTEX Mutex, PKEVENT Event, HANDLE File)
        {
            ExAcquireFastMutex(Mutex);
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
            KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
            ZwClose(File);   // expect: irql-too-high "APC_LEVEL"
            ExReleaseFastMutex(Mutex);
            ZwClose(File);
        }
        """);
  }

  @Test
  void anUnsafeFastMutexDoesNotRaise() {
    check(
        """
        VOID Work(PFAST_MUTEX Mutex, HANDLE File)
        {
            KeEnterCriticalRegion();
            ExAcquireFastMutexUnsafe(Mutex);
            ZwClose(File);
            ExReleaseFastMutexUnsafe(Mutex);
            KeLeaveCriticalRegion();
        }
        """);
  }

  @Test
  void aResourceDoesNotRaise() {
    check(
        """
        VOID Work(PERESOURCE Resource, HANDLE File)
        {
            KeEnterCriticalRegion();
            ExAcquireResourceExclusiveLite(Resource, TRUE);
            ZwClose(File);
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
        }
        """);
  }

  @Test
  void queuedSpinLocksSaveTheLevelInTheirHandle() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, HANDLE File)
        {
            KLOCK_QUEUE_HANDLE handle;
            KeAcquireInStackQueuedSpinLock(Lock, &handle);
            ZwClose(File);   // expect: irql-too-high
            KeReleaseInStackQueuedSpinLock(&handle);
            ZwClose(File);
        }
        """);
  }

  @Test
  void anInterruptSpinLockRaisesToTheDevicesLevel() {
    check(
        """
        VOID Work(PKINTERRUPT Interrupt, PKEVENT Event)
        {
            KIRQL old = KeAcquireInterruptSpinLock(Interrupt);
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high "DISPATCH_LEVEL"
            KeReleaseInterruptSpinLock(Interrupt, old);
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void theCancelSpinLockRaises() {
    check(
        """
        VOID Work(HANDLE File)
        {
            KIRQL old;
            IoAcquireCancelSpinLock(&old);
            ZwClose(File);   // expect: irql-too-high
            IoReleaseCancelSpinLock(old);
        }
        """);
  }

  @Test
  void nestedLocksGoBackOneLevelATime() {
    check(
        """
        VOID Work(PFAST_MUTEX Mutex, PKSPIN_LOCK Lock, HANDLE File, PKEVENT Event)
        {
            KIRQL old;
            ExAcquireFastMutex(Mutex);
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, old);
            KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
            ExReleaseFastMutex(Mutex);
            ZwClose(File);
        }
        """);
  }
}
