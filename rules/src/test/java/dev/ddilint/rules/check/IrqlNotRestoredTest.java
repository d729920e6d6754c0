package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Returns at another level than the one of the entry. */
class IrqlNotRestoredTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-not-restored\n" + source);
  }

  @Test
  void anEarlyReturnForgetsToLower() {
    check(
        """
        NTSTATUS Work(BOOLEAN Busy)
        {
            KIRQL old;
            KeRaiseIrql(DISPATCH_LEVEL, &old);   // expect-step: irql-not-restored
            if (Busy) {
                return STATUS_DEVICE_BUSY;   // expect: irql-not-restored "DISPATCH_LEVEL"
            }
            KeLowerIrql(old);
            return STATUS_DEVICE_BUSY;
        }
        """);
  }

  @Test
  void aPathDoesNotRestoreAsTheAnnotationSays() {
    check(
        """
        _IRQL_requires_(DISPATCH_LEVEL)
        VOID Leave(_In_ _IRQL_restores_ KIRQL Old, BOOLEAN Done)
        {
            if (!Done) {
                return;   // expect: irql-not-restored "restores no IRQL"
            }
            KeLowerIrql(Old);
        }
        """);
  }

  @Test
  void anAnnotatedRestoreIsDoneOnEveryPath() {
    check(
        """
        _IRQL_requires_(DISPATCH_LEVEL)
        VOID Leave(PKSPIN_LOCK Lock, _In_ _IRQL_restores_ KIRQL Old, BOOLEAN Locked)
        {
            if (Locked) {
                KeReleaseSpinLock(Lock, Old);
                return;
            }
            KeLowerIrql(Old);
        }
        """);
  }

  @Test
  void aRoleReturnsAtTheLevelOfItsEntry() {
    check(
        """
        IO_WORKITEM_ROUTINE Work;
        VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            KIRQL old;
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Context);
            KeRaiseIrql(APC_LEVEL, &old);
        }   // expect: irql-not-restored "Work returns here at APC_LEVEL"
        """);
  }

  @Test
  void theDpcFormOfTheReleaseDoesNotLower() {
    check(
        """
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            KIRQL old;
            PKSPIN_LOCK lock = Driver->DriverExtension->ServiceKeyName.Buffer;
            KeAcquireSpinLock(lock, &old);
            KeReleaseSpinLockFromDpcLevel(lock);
        }   // expect: irql-not-restored
        """);
  }

  @Test
  void aWrapperMayRaiseButItsCallerMustLower() {
    check(
        """
        static KIRQL Raise(VOID)
        {
            return KeRaiseIrqlToDpcLevel();
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            KIRQL old = Raise();
            UNREFERENCED_PARAMETER(Driver);
            UNREFERENCED_PARAMETER(old);
        }   // expect: irql-not-restored
        """);
  }

  @Test
  void aPromiseToKeepTheLevelIsChecked() {
    check(
        """
        _IRQL_requires_same_
        VOID Work(VOID)
        {
            KeRaiseIrqlToDpcLevel();
        }   // expect: irql-not-restored
        """);
  }

  @Test
  void oneDefectIsReportedOnce() {
    check(
        """
        static NTSTATUS Inner(BOOLEAN Busy)
        {
            KIRQL old;
            KeRaiseIrql(DISPATCH_LEVEL, &old);
            if (Busy) {
                return STATUS_SUCCESS;   // expect: irql-not-restored
            }
            KeLowerIrql(old);
            return STATUS_SUCCESS;
        }
        IO_WORKITEM_ROUTINE Work;
        VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            Inner(Context != NULL);
        }
        """);
  }

  @Test
  void aLockThatIsStillHeldIsAnotherMatter() {
    check(
        """
        IO_WORKITEM_ROUTINE Work;
        VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            KIRQL old;
            UNREFERENCED_PARAMETER(Device);
            KeAcquireSpinLock(Context, &old);
        }
        """);
  }

  @Test
  void aPairOfWrappersIsClean() {
    check(
        """
        static VOID Raise(PKIRQL Old)
        {
            KeRaiseIrql(DISPATCH_LEVEL, Old);
        }
        static VOID Lower(KIRQL Old)
        {
            KeLowerIrql(Old);
        }
        IO_WORKITEM_ROUTINE Work;
        VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            KIRQL old;
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Context);
            Raise(&old);
            Lower(old);
        }
        """);
  }

  @Test
  void whatIsAnnotatedToRaiseMayRaise() {
    check(
        """
        _IRQL_saves_ _IRQL_raises_(DISPATCH_LEVEL)
        KIRQL Raise(BOOLEAN Twice)
        {
            KIRQL old = KeRaiseIrqlToDpcLevel();
            if (Twice) {
                KeRaiseIrqlToDpcLevel();
            }
            return old;
        }
        """);
  }

  @Test
  void aResultThatTellsIsEnough() {
    check(
        """
        static BOOLEAN TryRaise(BOOLEAN Wanted, PKIRQL Old)
        {
            KeRaiseIrql(DISPATCH_LEVEL, Old);
            if (!Wanted) {
                KeLowerIrql(*Old);
                return FALSE;
            }
            return TRUE;
        }
        VOID Work(BOOLEAN Wanted)
        {
            KIRQL old;
            if (TryRaise(Wanted, &old)) {
                KeLowerIrql(old);
            }
        }
        """);
  }

  @Test
  void aFlagThatGoesWithTheRaiseIsFollowed() {
    check(
        """
        VOID Work(BOOLEAN Fast)
        {
            KIRQL old = PASSIVE_LEVEL;
            if (Fast == TRUE) {
                KeRaiseIrql(DISPATCH_LEVEL, &old);
            }
            if (Fast == TRUE) {
                KeLowerIrql(old);
            }
        }
        """);
  }

  @Test
  void aLockOfTheCallerThatIsGivenUpForAWhileIsClean() {
    check(
        """
        VOID Complete(PKSPIN_LOCK Lock, PIRP Irp, PKIRQL Old)
        {
            if (Irp != NULL) {
                KeReleaseSpinLock(Lock, *Old);
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                KeAcquireSpinLock(Lock, Old);
            }
        }
        """);
  }

  @Test
  void theLockCallbackOfAQueueRaisesByItsRole() {
    check(
        """
        IO_CSQ_ACQUIRE_LOCK Acquire;
        KSPIN_LOCK QueueLock;
        VOID Acquire(PIO_CSQ Csq, PKIRQL Irql)
        {
            UNREFERENCED_PARAMETER(Csq);
            KeAcquireSpinLock(&QueueLock, Irql);
        }
        IO_CSQ_RELEASE_LOCK Release;
        VOID Release(PIO_CSQ Csq, KIRQL Irql)
        {
            UNREFERENCED_PARAMETER(Csq);
            KeReleaseSpinLock(&QueueLock, Irql);
        }
        """);
  }

  @Test
  void aTestOfTheLevelIsNoChange() {
    check(
        """
        VOID Work(PKEVENT Event, VOID (*Unknown)(VOID))
        {
            KIRQL old;
            KeRaiseIrql(DISPATCH_LEVEL, &old);
            KeLowerIrql(old);
            Unknown();
            if (KeGetCurrentIrql() == DISPATCH_LEVEL) {
                return;
            }
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }
}
