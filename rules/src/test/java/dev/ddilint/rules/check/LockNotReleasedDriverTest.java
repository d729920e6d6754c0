package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What the system calls must give back everything; counts over many calls are left alone. */
class LockNotReleasedDriverTest {

  @Test
  void anEntryOfTheSystemMustGiveBackEverything() {
    check(
        """
        static KSPIN_LOCK Lock;
        static KIRQL Old;
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            KeAcquireSpinLockAtDpcLevel(&Lock);
        }   // expect: lock-not-released
        """);
  }

  @Test
  void aDispatchRoutineToo() {
    check(
        """
        static FAST_MUTEX Mutex;
        static VOID Lock(VOID) { ExAcquireFastMutex(&Mutex); }
        DRIVER_DISPATCH Create;
        NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            Lock();
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_SUCCESS;   // expect: lock-not-released
        }
        """);
  }

  @Test
  void aReferenceCountThatLocksOnlyOnceIsNotReported() {
    check(
        """
        typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Users; } DEVICE, *PDEVICE;
        VOID Enter(PDEVICE Device)
        {
            if (Device->Users++ == 0) {
                ExAcquireFastMutex(&Device->Mutex);
            }
        }
        VOID Leave(PDEVICE Device)
        {
            if (--Device->Users == 0) {
                ExReleaseFastMutex(&Device->Mutex);
            }
        }
        VOID Work(PDEVICE Device)
        {
            Enter(Device);
            Leave(Device);
        }
        """);
  }
}
