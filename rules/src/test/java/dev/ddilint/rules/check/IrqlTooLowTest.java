package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Calls that rely on a raised level which the path does not have. */
class IrqlTooLowTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-low\n" + source);
  }

  @Test
  void theDpcFormOfALockNeedsDispatchLevel() {
    check(
        """
        IO_WORKITEM_ROUTINE Work;
        VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            KeAcquireSpinLockAtDpcLevel(Context);   // expect: irql-too-low "KeAcquireSpinLockAtDpcLevel is called at PASSIVE_LEVEL"
            KeReleaseSpinLockFromDpcLevel(Context);
        }
        """);
  }

  @Test
  void aHelperIsJudgedByTheRolesThatReachIt() {
    check(
        """
        static VOID Update(PKSPIN_LOCK Lock)
        {
            KeAcquireSpinLockAtDpcLevel(Lock);   // expect: irql-too-low
            KeReleaseSpinLockFromDpcLevel(Lock);
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            Update(Driver->DriverExtension->ServiceKeyName.Buffer);   // expect-step: irql-too-low
        }
        """);
  }

  @Test
  void anAnnotatedFunctionOfTheDriverHasALowestLevelToo() {
    check(
        """
        _IRQL_requires_min_(DISPATCH_LEVEL)
        VOID Fast(VOID);
        VOID Work(VOID)
        {
            KIRQL old;
            KeRaiseIrql(APC_LEVEL, &old);
            Fast();   // expect: irql-too-low "Fast is called at APC_LEVEL"
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void aLevelThatWasLoweredUnderALockIsTooLowForItsRelease() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeLowerIrql(PASSIVE_LEVEL);
            KeReleaseSpinLock(Lock, old);   // expect: irql-too-low "below DISPATCH_LEVEL"
        }
        """);
  }

  @Test
  void aTestedLevelCounts() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            if (KeGetCurrentIrql() < DISPATCH_LEVEL) {
                KeAcquireSpinLockAtDpcLevel(Lock);   // expect: irql-too-low
                KeReleaseSpinLockFromDpcLevel(Lock);
            }
        }
        """);
  }

  @Test
  void aFunctionThatPromisesToStayUpMustNotGoDown() {
    check(
        """
        _IRQL_requires_(DISPATCH_LEVEL) _IRQL_always_function_min_(DISPATCH_LEVEL)
        VOID Work(VOID)
        {
            KeLowerIrql(APC_LEVEL);   // expect: irql-too-low "nothing below DISPATCH_LEVEL"
        }
        """);
  }

  @Test
  void aDpcIsHighEnough() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            KeAcquireSpinLockAtDpcLevel(Context);
            KeReleaseSpinLockFromDpcLevel(Context);
        }
        """);
  }

  @Test
  void aRaiseBeforeIsEnough() {
    check(
        """
        IO_WORKITEM_ROUTINE Work;
        VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            KIRQL old = KeRaiseIrqlToDpcLevel();
            UNREFERENCED_PARAMETER(Device);
            KeAcquireSpinLockAtDpcLevel(Context);
            KeReleaseSpinLockFromDpcLevel(Context);
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void anOuterSpinLockIsEnough() {
    check(
        """
        VOID Work(PKSPIN_LOCK Outer, PKSPIN_LOCK Inner)
        {
            KIRQL old;
            KeAcquireSpinLock(Outer, &old);
            KeAcquireSpinLockAtDpcLevel(Inner);
            KeReleaseSpinLockFromDpcLevel(Inner);
            KeReleaseSpinLock(Outer, old);
        }
        """);
  }

  @Test
  void aFunctionThatNobodyIsKnownToCallLowIsClean() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KeAcquireSpinLockAtDpcLevel(Lock);
            KeReleaseSpinLockFromDpcLevel(Lock);
        }
        """);
  }

  @Test
  void aRoleThatMayBeEnteredHighIsNotSurelyTooLow() {
    check(
        """
        IO_COMPLETION_ROUTINE Done;
        NTSTATUS Done(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Irp);
            KeAcquireSpinLockAtDpcLevel(Context);   // expect-missed: irql-too-low - completions run at PASSIVE_LEVEL, too, but only what is certain is reported
            KeReleaseSpinLockFromDpcLevel(Context);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aReleaseOfALockThatIsNotSeenTakenSaysNothing() {
    check(
        """
        typedef struct _FILE { FAST_MUTEX Mutex; ULONG Count; } FILE, *PFILE;
        static NTSTATUS Close(PDEVICE_OBJECT Device, PIRP Irp)
        {
            PFILE file = Device->DeviceExtension;
            if (file->Count == 0) {
                ExAcquireFastMutex(&file->Mutex);
            }
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            if (--file->Count == 0) {
                ExReleaseFastMutex(&file->Mutex);
            }
            return STATUS_SUCCESS;
        }
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            UNREFERENCED_PARAMETER(Path);
            Driver->MajorFunction[IRP_MJ_CLOSE] = Close;
            return STATUS_SUCCESS;
        }
        """);
  }
}
