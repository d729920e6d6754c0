package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Every kind of lock by its contract. */
class LockNotReleasedKindsTest {

  @Test
  void queuedSpinLocksAreNamedByTheirHandle() {
    check(
        """
        NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KLOCK_QUEUE_HANDLE handle;
            KeAcquireInStackQueuedSpinLock(Lock, &handle);   // expect-step: lock-not-released
            if (*Count == 0) {
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "handle"
            }
            KeReleaseInStackQueuedSpinLock(&handle);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aResourceThatWaitsIsAlwaysAcquired() {
    check(
        """
        NTSTATUS Exclusive(PERESOURCE Resource, PULONG Count)
        {
            KeEnterCriticalRegion();
            ExAcquireResourceExclusiveLite(Resource, TRUE);
            if (*Count == 0) {
                KeLeaveCriticalRegion();
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Resource"
            }
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
            return STATUS_SUCCESS;
        }
        NTSTATUS Shared(PERESOURCE Resource, PULONG Count)
        {
            KeEnterCriticalRegion();
            ExAcquireResourceSharedLite(Resource, TRUE);
            if (*Count == 0) {
                ExReleaseResourceLite(Resource);
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "CriticalRegion"
            }
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aResourceThatDoesNotWaitIsAcquiredWhenItSaysSo() {
    check(
        """
        NTSTATUS Work(PERESOURCE Resource, PULONG Count)
        {
            KeEnterCriticalRegion();
            if (!ExAcquireResourceExclusiveLite(Resource, FALSE)) {
                KeLeaveCriticalRegion();
                return STATUS_CANT_WAIT;
            }
            *Count += 1;
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aTestTheWrongWayRoundIsReported() {
    check(
        """
        NTSTATUS Work(PERESOURCE Resource, PULONG Count)
        {
            KeEnterCriticalRegion();
            if (ExAcquireResourceExclusiveLite(Resource, FALSE)) {
                if (*Count == 0) {
                    KeLeaveCriticalRegion();
                    return STATUS_CANT_WAIT;   // expect: lock-not-released "Resource"
                }
                ExReleaseResourceLite(Resource);
            }
            KeLeaveCriticalRegion();
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void theResultOfATryMayBeKept() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
        {
            BOOLEAN locked = ExTryToAcquireFastMutex(Mutex);
            *Count += 1;
            if (!locked) {
                return STATUS_UNSUCCESSFUL;
            }
            *Count += 1;
            ExReleaseFastMutex(Mutex);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aTryAtDpcLevelIsATryToo() {
    check(
        """
        BOOLEAN Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            if (!KeTryToAcquireSpinLockAtDpcLevel(Lock)) {
                return FALSE;
            }
            if (*Count == 0) {
                return FALSE;   // expect: lock-not-released
            }
            KeReleaseSpinLockFromDpcLevel(Lock);
            return FALSE;
        }
        """);
  }

  @Test
  void theCancelSpinLockHasNoObject() {
    check(
        """
        NTSTATUS Work(PIRP Irp)
        {
            KIRQL old;
            IoAcquireCancelSpinLock(&old);
            if (Irp->Cancel) {
                return STATUS_CANCELLED;   // expect: lock-not-released "CancelSpinLock"
            }
            IoReleaseCancelSpinLock(old);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void readerWriterSpinLocksAreLocks() {
    check(
        """
        NTSTATUS Work(PEX_SPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old = ExAcquireSpinLockShared(Lock);
            if (*Count == 0) {
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
            }
            ExReleaseSpinLockShared(Lock, old);
            old = ExAcquireSpinLockExclusive(Lock);
            ExReleaseSpinLockExclusive(Lock, old);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aRemoveLockThatAFailureKeeps() {
    check(
        """
        NTSTATUS Create(PIO_REMOVE_LOCK Lock, PIRP Irp)
        {
            NTSTATUS status = IoAcquireRemoveLock(Lock, Irp);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            if (Irp->RequestorMode == UserMode) {
                return STATUS_ACCESS_DENIED;   // expect: lock-not-released
            }
            IoReleaseRemoveLock(Lock, Irp);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aRemoveLockThatGoesOnWithTheRequest() {
    check(
        """
        // run: --only=lock-not-released

        DRIVER_DISPATCH Read;
        IO_COMPLETION_ROUTINE Done;
        typedef struct _EXTENSION {
            IO_REMOVE_LOCK Lock;
            PDEVICE_OBJECT Lower;
        } EXTENSION, *PEXTENSION;
        NTSTATUS Done(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            PEXTENSION extension = Device->DeviceExtension;
            IoReleaseRemoveLock(&extension->Lock, Irp);
            return STATUS_CONTINUE_COMPLETION;
        }
        NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
        {
            PEXTENSION extension = Device->DeviceExtension;
            NTSTATUS status = IoAcquireRemoveLock(&extension->Lock, Irp);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            if (Irp->RequestorMode == UserMode) {
                IoReleaseRemoveLock(&extension->Lock, Irp);
                return STATUS_ACCESS_DENIED;
            }
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Done, NULL, TRUE, TRUE, TRUE);
            return IoCallDriver(extension->Lower, Irp);
        }
        """);
  }

  @Test
  void aRundownProtectionThatAFailureKeeps() {
    check(
        """
        NTSTATUS Query(PEX_RUNDOWN_REF Reference, PULONG Length)
        {
            if (!ExAcquireRundownProtection(Reference)) {
                return STATUS_DELETE_PENDING;
            }
            if (*Length == 0) {
                return STATUS_BUFFER_TOO_SMALL;   // expect: lock-not-released
            }
            ExReleaseRundownProtection(Reference);
            return STATUS_SUCCESS;
        }
        """);
  }
}
