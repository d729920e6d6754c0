package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who gives a lock back has to have it. */
class LockNotHeldTest {

  @Nested
  class Paths {
    @Test
    void aSecondRelease() {
      check(
          """
          VOID Work(PKSPIN_LOCK Lock, PULONG Count)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              *Count += 1;
              KeReleaseSpinLock(Lock, old);
              if (*Count > 10) {
                  *Count = 0;
                  KeReleaseSpinLock(Lock, old);   // expect: lock-not-held "Lock"
              }
          }
          """);
    }

    @Test
    void aCleanupThatReleasesWhatTheErrorPathReleased() {
      check(
          """
          NTSTATUS Prepare(PVOID Context);
          NTSTATUS Work(PFAST_MUTEX Mutex, PVOID Context)
          {
              NTSTATUS status = STATUS_SUCCESS;
              PVOID memory;
              ExAcquireFastMutex(Mutex);
              memory = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tseT');
              if (memory == NULL) {
                  ExReleaseFastMutex(Mutex);
                  status = STATUS_INSUFFICIENT_RESOURCES;
                  goto cleanup;
              }
              RtlZeroMemory(memory, 64);
              ExFreePoolWithTag(memory, 'tseT');
          cleanup:
              ExReleaseFastMutex(Mutex);   // expect: lock-not-held
              return status;
          }
          """);
    }

    @Test
    void anEntryThatReleasesOnAWayAroundTheAcquisition() {
      check(
          """
          // run: --only=lock-not-held

          static KSPIN_LOCK Lock;
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              KIRQL old = PASSIVE_LEVEL;
              BOOLEAN wanted = Irp->IoStatus.Information != 0;
              UNREFERENCED_PARAMETER(Device);
              if (wanted) {
                  KeAcquireSpinLock(&Lock, &old);
              }
              Irp->IoStatus.Status = STATUS_SUCCESS;
              KeReleaseSpinLock(&Lock, old);   // expect-missed: lock-not-held - who tests memory before an acquisition often tests it again before the release
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aDpcThatReleasesWhatNobodyTook() {
      check(
          """
          static KSPIN_LOCK Lock;
          static ULONG Count;
          KDEFERRED_ROUTINE Dpc;
          VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(Context);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              Count += 1;
              KeReleaseSpinLockFromDpcLevel(&Lock);   // expect: lock-not-held "Lock"
          }
          """);
    }

    @Test
    void aParameterThatDecidesBothIsAskedAlike() {
      check(
          """
          // run: --only=lock-not-held

          static KSPIN_LOCK Lock;
          static KIRQL Old;
          static VOID Count(BOOLEAN Locked, PULONG Total)
          {
              if (!Locked) {
                  KeAcquireSpinLock(&Lock, &Old);
              }
              *Total += 1;
              if (!Locked) {
                  KeReleaseSpinLock(&Lock, Old);
              }
          }
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              ULONG total = 0;
              UNREFERENCED_PARAMETER(Device);
              Count(FALSE, &total);
              Irp->IoStatus.Information = total;
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void whatMemoryDecidesMayBeDecidedAlike() {
      check(
          """
          // run: --only=lock-not-held

          VOID Notify(PVOID Context);
          typedef struct _DEVICE { KSPIN_LOCK Lock; BOOLEAN Shared; } DEVICE, *PDEVICE;
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              PDEVICE device = Device->DeviceExtension;
              KIRQL old = PASSIVE_LEVEL;
              if (device->Shared) {
                  KeAcquireSpinLock(&device->Lock, &old);
              }
              Irp->IoStatus.Status = STATUS_SUCCESS;
              RtlZeroMemory(Irp->AssociatedIrp.SystemBuffer, 16);
              if (device->Shared) {
                  KeReleaseSpinLock(&device->Lock, old);
              }
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aLoopThatGivesTheLockUpForAWhile() {
      check(
          """
          static KSPIN_LOCK Lock;
          static LIST_ENTRY Head;
          DRIVER_UNLOAD Unload;
          VOID Unload(PDRIVER_OBJECT Driver)
          {
              KIRQL old;
              UNREFERENCED_PARAMETER(Driver);
              KeAcquireSpinLock(&Lock, &old);
              while (!IsListEmpty(&Head)) {
                  PLIST_ENTRY entry = RemoveHeadList(&Head);
                  KeReleaseSpinLock(&Lock, old);
                  ExFreePoolWithTag(entry, 'tseT');
                  KeAcquireSpinLock(&Lock, &old);
              }
              KeReleaseSpinLock(&Lock, old);
          }
          """);
    }

    @Test
    void aBreakThatReleasedIsNotTheEndThatDidNot() {
      check(
          """
          static KSPIN_LOCK Lock;
          static LIST_ENTRY Head;
          DRIVER_UNLOAD Unload;
          VOID Unload(PDRIVER_OBJECT Driver)
          {
              KIRQL old;
              UNREFERENCED_PARAMETER(Driver);
              KeAcquireSpinLock(&Lock, &old);
              for (;;) {
                  if (IsListEmpty(&Head)) {
                      KeReleaseSpinLock(&Lock, old);
                      break;
                  }
                  RemoveHeadList(&Head);
              }
              KeReleaseSpinLock(&Lock, old);   // expect: lock-not-held
          }
          """);
    }

    @Test
    void finallyAfterALeaveThatReleased() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, PULONG Count)
          {
              ExAcquireFastMutex(Mutex);
              __try {
                  if (*Count == 0) {
                      ExReleaseFastMutex(Mutex);
                      __leave;
                  }
                  *Count -= 1;
              } __finally {
                  ExReleaseFastMutex(Mutex);   // expect: lock-not-held
              }
          }
          """);
    }
  }

  @Nested
  class Functions {
    @Test
    void theLockOfTheCallerMayBeReleased() {
      check(
          """
          // run: --only=lock-not-held

          typedef struct _DEVICE { KSPIN_LOCK Lock; KIRQL Old; } DEVICE, *PDEVICE;
          static VOID Unlock(PDEVICE Device)
          {
              KeReleaseSpinLock(&Device->Lock, Device->Old);
          }
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              PDEVICE device = Device->DeviceExtension;
              UNREFERENCED_PARAMETER(Irp);
              KeAcquireSpinLock(&device->Lock, &device->Old);
              Unlock(device);
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aWrapperIsCalledTwice() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; KIRQL Old; ULONG Count; } DEVICE, *PDEVICE;
          static VOID Lock(PDEVICE Device) { KeAcquireSpinLock(&Device->Lock, &Device->Old); }
          static VOID Unlock(PDEVICE Device) { KeReleaseSpinLock(&Device->Lock, Device->Old); }
          VOID Work(PDEVICE Device)
          {
              Lock(Device);
              if (Device->Count == 0) {
                  Unlock(Device);
              }
              Unlock(Device);   // expect: lock-not-held "Device->Lock"
          }
          """);
    }

    @Test
    void anEntryCallsAHelperThatNeedsTheLock() {
      check(
          """
          // run: --only=lock-not-held

          static KSPIN_LOCK Lock;
          static ULONG Count;
          _Requires_lock_held_(Lock)
          static VOID Increment(VOID) { Count += 1; }
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              KIRQL old;
              UNREFERENCED_PARAMETER(Device);
              UNREFERENCED_PARAMETER(Irp);
              KeAcquireSpinLock(&Lock, &old);
              Increment();
              KeReleaseSpinLock(&Lock, old);
              Increment();   // expect-missed: lock-not-held - an annotation that names a variable and no parameter is not read
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void anAnnotatedParameterIsHeldOnEntry() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; ULONG Count; } DEVICE, *PDEVICE;
          _Requires_lock_held_(Device->Lock)
          static VOID Flush(PDEVICE Device, KIRQL Old)
          {
              KeReleaseSpinLock(&Device->Lock, Old);
              Device->Count = 0;
              KeAcquireSpinLock(&Device->Lock, &Old);
              KeReleaseSpinLock(&Device->Lock, Old);
          }
          VOID Work(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);
              KeReleaseSpinLock(&Device->Lock, old);
              Flush(Device, old);   // expect: lock-not-held
          }
          """);
    }

    @Test
    void aHelperThatMayAcquireLeavesItOpen() {
      check(
          """
          // run: --only=lock-not-held

          typedef struct _DEVICE { KSPIN_LOCK Lock; KIRQL Old; ULONG Count; } DEVICE, *PDEVICE;
          static VOID LockIfBusy(PDEVICE Device)
          {
              if (Device->Count != 0) {
                  KeAcquireSpinLock(&Device->Lock, &Device->Old);
              }
          }
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              PDEVICE device = Device->DeviceExtension;
              UNREFERENCED_PARAMETER(Irp);
              LockIfBusy(device);
              if (device->Count != 0) {
                  KeReleaseSpinLock(&device->Lock, device->Old);
              }
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void anUnseenFunctionMayAcquire() {
      check(
          """
          // run: --only=lock-not-held

          typedef struct _DEVICE { KSPIN_LOCK Lock; KIRQL Old; } DEVICE, *PDEVICE;
          VOID LockDevice(PDEVICE Device);
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              PDEVICE device = Device->DeviceExtension;
              UNREFERENCED_PARAMETER(Irp);
              LockDevice(device);
              KeReleaseSpinLock(&device->Lock, device->Old);
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void theSystemHoldsTheLockOfACancelRoutine() {
      check(
          """
          DRIVER_CANCEL Cancel;
          VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
          {
              UNREFERENCED_PARAMETER(Device);
              IoReleaseCancelSpinLock(Irp->CancelIrql);
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
          }
          DRIVER_CANCEL CancelTwice;
          VOID CancelTwice(PDEVICE_OBJECT Device, PIRP Irp)
          {
              KIRQL level = Irp->CancelIrql;
              UNREFERENCED_PARAMETER(Device);
              IoReleaseCancelSpinLock(level);
              IoReleaseCancelSpinLock(level);   // expect: lock-not-held "CancelSpinLock"
          }
          """);
    }

    @Test
    void aRoutineThatUnlocksForTheSystemIsNoMistake() {
      check(
          """
          typedef struct _DEVICE { IO_CSQ Queue; KSPIN_LOCK Lock; } DEVICE, *PDEVICE;
          IO_CSQ_RELEASE_LOCK ReleaseQueue;
          VOID ReleaseQueue(PIO_CSQ Csq, KIRQL Irql)
          {
              PDEVICE device = CONTAINING_RECORD(Csq, DEVICE, Queue);
              KeReleaseSpinLock(&device->Lock, Irql);
          }
          """);
    }
  }

  @Nested
  class Locks {
    @Test
    void aQueueHandleIsGivenBackOnce() {
      check(
          """
          VOID Work(PKSPIN_LOCK Lock, PULONG Count)
          {
              KLOCK_QUEUE_HANDLE handle;
              KeAcquireInStackQueuedSpinLock(Lock, &handle);
              *Count += 1;
              KeReleaseInStackQueuedSpinLock(&handle);
              KeReleaseInStackQueuedSpinLock(&handle);   // expect: lock-not-held "handle"
          }
          """);
    }

    @Test
    void aFrameworkLock() {
      check(
          """
          #include <wdf.h>
          VOID Work(WDFSPINLOCK Lock, PULONG Count)
          {
              WdfSpinLockAcquire(Lock);
              *Count += 1;
              WdfSpinLockRelease(Lock);
              WdfSpinLockRelease(Lock);   // expect: lock-not-held
          }
          """);
    }

    @Test
    void aRegionThatWasLeft() {
      check(
          """
          // run: --only=lock-not-held

          static ULONG Count;
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              UNREFERENCED_PARAMETER(Device);
              UNREFERENCED_PARAMETER(Irp);
              KeEnterCriticalRegion();
              Count += 1;
              KeLeaveCriticalRegion();
              if (Count == 10) {
                  KeLeaveCriticalRegion();   // expect: lock-not-held "CriticalRegion"
              }
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aTryThatFailed() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, PULONG Count)
          {
              if (ExTryToAcquireFastMutex(Mutex)) {
                  *Count += 1;
              }
              ExReleaseFastMutex(Mutex);   // expect-missed: lock-not-held - the caller may have it, as far as this function shows
          }
          """);
    }

    @Test
    void locksOfAnArrayAreNotToldApart() {
      check(
          """
          static KSPIN_LOCK Locks[4];
          DRIVER_UNLOAD Unload;
          VOID Unload(PDRIVER_OBJECT Driver)
          {
              ULONG i;
              KIRQL old = KeRaiseIrqlToDpcLevel();
              UNREFERENCED_PARAMETER(Driver);
              for (i = 0; i < 4; i++) {
                  KeAcquireSpinLockAtDpcLevel(&Locks[i]);
              }
              for (i = 0; i < 4; i++) {
                  KeReleaseSpinLockFromDpcLevel(&Locks[i]);
              }
              KeLowerIrql(old);
          }
          """);
    }
  }
}
