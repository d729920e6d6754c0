package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Locks over all callers of a function, up to the routines that the system calls. */
class LockBalanceTest {

  @Nested
  class NobodyHoldsIt {
    @Test
    void aHelperOfOneRoutineReleasesWhatNobodyAcquired() {
      check(
          """
          typedef struct _EXT { KSPIN_LOCK Lock; LIST_ENTRY Items; } EXT, *PEXT;
          typedef struct _ITEM { LIST_ENTRY Link; FAST_MUTEX Mutex; ULONG Count; } ITEM, *PITEM;
          VOID Count(PITEM Item)
          {
              Item->Count += 1;
              ExReleaseFastMutex(&Item->Mutex);
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              PLIST_ENTRY link;
              UNREFERENCED_PARAMETER(Context);
              while ((link = ExInterlockedRemoveHeadList(&ext->Items, &ext->Lock)) != NULL) {
                  Count(CONTAINING_RECORD(link, ITEM, Link));   // expect: lock-not-held
              }
          }
          """);
    }

    @Test
    void aCallerHoldsIt() {
      check(
          """
          typedef struct _EXT { KSPIN_LOCK Lock; LIST_ENTRY Items; } EXT, *PEXT;
          typedef struct _ITEM { LIST_ENTRY Link; FAST_MUTEX Mutex; ULONG Count; } ITEM, *PITEM;
          VOID Count(PITEM Item)
          {
              Item->Count += 1;
              ExReleaseFastMutex(&Item->Mutex);
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              PLIST_ENTRY link;
              UNREFERENCED_PARAMETER(Context);
              while ((link = ExInterlockedRemoveHeadList(&ext->Items, &ext->Lock)) != NULL) {
                  PITEM item = CONTAINING_RECORD(link, ITEM, Link);
                  ExAcquireFastMutex(&item->Mutex);
                  Count(item);
              }
          }
          """);
    }

    @Test
    void aCallerOfTheCallerMayHoldIt() {
      check(
          """
          typedef struct _EXT { FAST_MUTEX Mutex; ULONG Count; } EXT, *PEXT;
          PEXT Find(PDEVICE_OBJECT DeviceObject);
          static VOID Unlock(PDEVICE_OBJECT DeviceObject)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              ExReleaseFastMutex(&ext->Mutex);
          }
          static VOID Leave(PDEVICE_OBJECT DeviceObject)
          {
              Unlock(DeviceObject);
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = Find(DeviceObject);
              UNREFERENCED_PARAMETER(Context);
              ExAcquireFastMutex(&ext->Mutex);
              ext->Count += 1;
              Leave(DeviceObject);
          }
          """);
    }

    @Test
    void aFunctionWhoseCallersAreNotSeen() {
      check(
          """
          typedef struct _EXT { FAST_MUTEX Mutex; ULONG Count; } EXT, *PEXT;
          VOID Leave(PEXT Ext)
          {
              Ext->Count += 1;
              ExReleaseFastMutex(&Ext->Mutex);
          }
          """);
    }

    @Test
    void aHandlerInATableOfTheDriver() {
      check(
          """
          typedef struct _EXT { FAST_MUTEX Mutex; ULONG Count; } EXT, *PEXT;
          typedef VOID HANDLER(PEXT Ext);
          static HANDLER Count;
          static const struct { ULONG Code; HANDLER *Handler; } Handlers[] = { { 1, Count } };
          static VOID Count(PEXT Ext)
          {
              Ext->Count += 1;
              ExReleaseFastMutex(&Ext->Mutex);   // expect: lock-not-held
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              Handlers[(ULONG_PTR)Context].Handler(DeviceObject->DeviceExtension);
          }
          """);
    }

    @Test
    void aTableThatIsCalledUnderTheLock() {
      check(
          """
          typedef struct _EXT { FAST_MUTEX Mutex; ULONG Count; } EXT, *PEXT;
          typedef VOID HANDLER(PEXT Ext);
          static HANDLER Count;
          static const struct { ULONG Code; HANDLER *Handler; } Handlers[] = { { 1, Count } };
          static VOID Count(PEXT Ext)
          {
              ExReleaseFastMutex(&Ext->Mutex);
              Ext->Count += 1;
              ExAcquireFastMutex(&Ext->Mutex);
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              UNREFERENCED_PARAMETER(Context);
              ExAcquireFastMutex(&ext->Mutex);
              Handlers[0].Handler(ext);
              ExReleaseFastMutex(&ext->Mutex);
          }
          """);
    }
  }

  @Nested
  class NobodyReleasesIt {
    @Test
    void aHandlerInATableOfTheDriver() {
      check(
          """
          typedef struct _EXT { FAST_MUTEX Mutex; ULONG Count; } EXT, *PEXT;
          typedef VOID HANDLER(PEXT Ext);
          static HANDLER Clear;
          static const struct { ULONG Code; HANDLER *Handler; } Handlers[] = { { 1, Clear } };
          static VOID Clear(PEXT Ext)
          {
              ExAcquireFastMutex(&Ext->Mutex);   // expect-step: lock-not-released
              Ext->Count = 0;
          }                                      // expect: lock-not-released
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              Handlers[(ULONG_PTR)Context].Handler(DeviceObject->DeviceExtension);
          }
          """);
    }

    @Test
    void oneCaseOfManyForgetsIt() {
      check(
          """
          typedef struct _EXT { FAST_MUTEX Mutex; ULONG Count; ULONG Limit; } EXT, *PEXT;
          static NTSTATUS Query(PEXT Ext, ULONG What, PULONG Value)
          {
              switch (What) {
              case 1:
                  ExAcquireFastMutex(&Ext->Mutex);
                  *Value = Ext->Count;
                  ExReleaseFastMutex(&Ext->Mutex);
                  break;
              case 2:
                  ExAcquireFastMutex(&Ext->Mutex);   // expect-step: lock-not-released
                  *Value = Ext->Limit;
                  break;
              default:
                  return STATUS_INVALID_PARAMETER;
              }
              return STATUS_SUCCESS;                 // expect: lock-not-released
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              ULONG value = 0;
              if (NT_SUCCESS(Query(DeviceObject->DeviceExtension, *(PULONG)Context, &value))) {
                  *(PULONG)Context = value;
              }
          }
          """);
    }

    @Test
    void theCallerReleasesWhatOneCaseKeeps() {
      check(
          """
          typedef struct _EXT { FAST_MUTEX Mutex; ULONG Count; ULONG Limit; } EXT, *PEXT;
          static NTSTATUS Query(PEXT Ext, ULONG What, PULONG Value)
          {
              switch (What) {
              case 1:
                  *Value = 0;
                  break;
              case 2:
                  ExAcquireFastMutex(&Ext->Mutex);
                  *Value = Ext->Limit;
                  break;
              default:
                  return STATUS_INVALID_PARAMETER;
              }
              return STATUS_SUCCESS;
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              ULONG value = 0;
              if (NT_SUCCESS(Query(ext, *(PULONG)Context, &value)) && *(PULONG)Context == 2) {
                  ExReleaseFastMutex(&ext->Mutex);
              }
          }
          """);
    }

    @Test
    void aHelperBesideItReleasesIt() {
      check(
          """
          typedef struct _EXT { FAST_MUTEX Mutex; ULONG Count; } EXT, *PEXT;
          static VOID Lock(PEXT Ext, BOOLEAN Now)
          {
              if (Now) {
                  ExAcquireFastMutex(&Ext->Mutex);
              }
          }
          static VOID Unlock(PEXT Ext, BOOLEAN Now)
          {
              if (Now) {
                  ExReleaseFastMutex(&Ext->Mutex);
              }
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              Lock(ext, Context != NULL);
              ext->Count += 1;
              Unlock(ext, Context != NULL);
          }
          """);
    }
  }

  @Nested
  class Frameworks {
    @Test
    void anAccessorOfAContextChangesNoLock() {
      check(
          """
          #include <wdf.h>
          typedef struct _DEVICE { WDFSPINLOCK Lock; ULONG Lost; } DEVICE, *PDEVICE;
          WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE, GetDevice)
          EVT_WDF_DEVICE_D0_EXIT Exit;
          NTSTATUS Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Target)
          {
              PDEVICE device = GetDevice(Device);
              UNREFERENCED_PARAMETER(Target);
              device->Lost = 0;
              WdfSpinLockRelease(device->Lock);   // expect: lock-not-held
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void anAccessorThatIsAskedTwice() {
      check(
          """
          #include <wdf.h>
          typedef struct _DEVICE { WDFSPINLOCK Lock; ULONG Lost; } DEVICE, *PDEVICE;
          WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE, GetDevice)
          EVT_WDF_DEVICE_D0_EXIT Exit;
          NTSTATUS Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Target)
          {
              UNREFERENCED_PARAMETER(Target);
              WdfSpinLockAcquire(GetDevice(Device)->Lock);
              GetDevice(Device)->Lost = 0;
              WdfSpinLockRelease(GetDevice(Device)->Lock);
              return STATUS_SUCCESS;
          }
          """);
    }
  }
}
