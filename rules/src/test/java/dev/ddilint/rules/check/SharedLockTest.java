package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Locks that a thread may hold several times, and locks that are held for a request. */
class SharedLockTest {

  @Nested
  class Resources {
    @Test
    void aReleaseThatNothingAcquired() {
      check(
          """
          typedef struct _EXT { ERESOURCE Resource; ULONG Count; } EXT, *PEXT;
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              UNREFERENCED_PARAMETER(Context);
              KeEnterCriticalRegion();
              ext->Count += 1;
              ExReleaseResourceLite(&ext->Resource);   // expect: lock-not-held
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void oneReleaseTooMany() {
      check(
          """
          typedef struct _EXT { ERESOURCE Resource; ULONG Count; } EXT, *PEXT;
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              UNREFERENCED_PARAMETER(Context);
              KeEnterCriticalRegion();
              ExAcquireResourceExclusiveLite(&ext->Resource, TRUE);
              ext->Count += 1;
              ExReleaseResourceLite(&ext->Resource);
              ExReleaseResourceLite(&ext->Resource);   // expect: lock-not-held
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void itsHolderMayAcquireItAgain() {
      check(
          """
          typedef struct _EXT { ERESOURCE Resource; ULONG Count; } EXT, *PEXT;
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              UNREFERENCED_PARAMETER(Context);
              KeEnterCriticalRegion();
              ExAcquireResourceExclusiveLite(&ext->Resource, TRUE);
              ExAcquireResourceExclusiveLite(&ext->Resource, TRUE);
              ext->Count += 1;
              ExReleaseResourceLite(&ext->Resource);
              ExReleaseResourceLite(&ext->Resource);
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void aHelperReleasesTwiceWhatWasAcquiredOnce() {
      check(
          """
          typedef struct _EXT { ERESOURCE Resource; ULONG Count; } EXT, *PEXT;
          static VOID Leave(PEXT Ext)
          {
              ExReleaseResourceLite(&Ext->Resource);
              ExReleaseResourceLite(&Ext->Resource);
              KeLeaveCriticalRegion();
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              UNREFERENCED_PARAMETER(Context);
              KeEnterCriticalRegion();
              ExAcquireResourceExclusiveLite(&ext->Resource, TRUE);
              ext->Count += 1;
              Leave(ext);   // expect: lock-not-held
          }
          """);
    }

    @Test
    void anAcquisitionWhoseResultNobodyAsksFor() {
      check(
          """
          typedef struct _EXT { ERESOURCE Resource; ULONG Flags; ULONG Count; } EXT, *PEXT;
          #define Acquire(Ext) ExAcquireResourceExclusiveLite(&(Ext)->Resource, ((Ext)->Flags & 1) != 0)
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              UNREFERENCED_PARAMETER(Context);
              KeEnterCriticalRegion();
              ext->Flags |= 1;
              Acquire(ext);
              ext->Count += 1;
              ExReleaseResourceLite(&ext->Resource);
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void anAcquisitionThatFailed() {
      check(
          """
          typedef struct _EXT { ERESOURCE Resource; ULONG Count; } EXT, *PEXT;
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              KeEnterCriticalRegion();
              if (ExAcquireResourceExclusiveLite(&ext->Resource, Context != NULL)) {
                  ext->Count += 1;
              }
              ExReleaseResourceLite(&ext->Resource);   // expect: lock-not-held
              KeLeaveCriticalRegion();
          }
          """);
    }
  }

  @Nested
  class LocksOfTheSystem {
    @Test
    void aPathOfACancelRoutineForgetsTheCancelSpinLock() {
      check(
          """
          // run: --only=lock-not-released
          DRIVER_CANCEL Cancel;
          VOID Cancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              UNREFERENCED_PARAMETER(DeviceObject);
              Irp->IoStatus.Status = STATUS_CANCELLED;
              if (Irp->RequestorMode == UserMode) {
                  return;                             // expect: lock-not-released "CancelSpinLock"
              }
              IoReleaseCancelSpinLock(Irp->CancelIrql);
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
          }
          """);
    }

    @Test
    void aHelperReleasesIt() {
      check(
          """
          // run: --only=lock-not-released
          static VOID Finish(PIRP Irp, KIRQL Irql)
          {
              if (Irp->RequestorMode == UserMode) {
                  IoReleaseCancelSpinLock(Irql);
                  return;
              }
              IoReleaseCancelSpinLock(Irql);
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
          }
          DRIVER_CANCEL Cancel;
          VOID Cancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              UNREFERENCED_PARAMETER(DeviceObject);
              Finish(Irp, Irp->CancelIrql);
          }
          """);
    }
  }

  @Nested
  class RemoveLocks {
    @Test
    void aRequestThatBroughtNone() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; } EXT, *PEXT;
          DRIVER_DISPATCH Cleanup;
          NTSTATUS Cleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              Irp->IoStatus.Status = STATUS_SUCCESS;
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
              IoReleaseRemoveLock(&ext->RemoveLock, Irp);   // expect: lock-not-held
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void whatOpenAcquiredIsReleasedByClose() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; } EXT, *PEXT;
          DRIVER_DISPATCH Close;
          NTSTATUS Close(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              IoReleaseRemoveLock(&ext->RemoveLock, IoGetCurrentIrpStackLocation(Irp)->FileObject);
              Irp->IoStatus.Status = STATUS_SUCCESS;
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aSecondReleaseForARequest() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; } EXT, *PEXT;
          IO_COMPLETION_ROUTINE Done;
          NTSTATUS Done(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
          {
              PEXT ext = Context;
              UNREFERENCED_PARAMETER(DeviceObject);
              if (!NT_SUCCESS(Irp->IoStatus.Status)) {
                  IoReleaseRemoveLock(&ext->RemoveLock, Irp);
              }
              IoReleaseRemoveLock(&ext->RemoveLock, Irp);   // expect: lock-not-held
              return STATUS_CONTINUE_COMPLETION;
          }
          """);
    }

    @Test
    void sharesWithOtherTags() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; PIO_WORKITEM Item; } EXT, *PEXT;
          IO_COMPLETION_ROUTINE Done;
          NTSTATUS Done(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
          {
              PEXT ext = Context;
              UNREFERENCED_PARAMETER(DeviceObject);
              IoReleaseRemoveLock(&ext->RemoveLock, ext->Item);
              IoReleaseRemoveLock(&ext->RemoveLock, Irp);
              return STATUS_CONTINUE_COMPLETION;
          }
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              UNREFERENCED_PARAMETER(Context);
              IoReleaseRemoveLock(&ext->RemoveLock, NULL);
              IoReleaseRemoveLock(&ext->RemoveLock, NULL);
          }
          """);
    }

    @Test
    void oneShareForEachRequestOfAQueue() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; IO_CSQ Queue; } EXT, *PEXT;
          IO_WORKITEM_ROUTINE Worker;
          VOID Worker(PDEVICE_OBJECT DeviceObject, PVOID Context)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              PIRP irp;
              UNREFERENCED_PARAMETER(Context);
              while ((irp = IoCsqRemoveNextIrp(&ext->Queue, NULL)) != NULL) {
                  irp->IoStatus.Status = STATUS_CANCELLED;
                  IoCompleteRequest(irp, IO_NO_INCREMENT);
                  IoReleaseRemoveLock(&ext->RemoveLock, irp);
              }
          }
          """);
    }

    @Test
    void aRequestThatWasCompletedKeepsNone() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; PDEVICE_OBJECT Lower; } EXT, *PEXT;
          DRIVER_DISPATCH Read;
          NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              NTSTATUS status = IoAcquireRemoveLock(&ext->RemoveLock, Irp);   // expect-step: lock-not-released
              if (!NT_SUCCESS(status)) {
                  Irp->IoStatus.Status = status;
                  IoCompleteRequest(Irp, IO_NO_INCREMENT);
                  return status;
              }
              IoSkipCurrentIrpStackLocation(Irp);
              return IoCallDriver(ext->Lower, Irp);   // expect: lock-not-released "RemoveLock"
          }
          """);
    }

    @Test
    void aRequestThatWaitsKeepsIt() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; IO_CSQ Queue; PDEVICE_OBJECT Lower; } EXT, *PEXT;
          IO_COMPLETION_ROUTINE Done;
          NTSTATUS Done(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
          {
              PEXT ext = Context;
              UNREFERENCED_PARAMETER(DeviceObject);
              IoReleaseRemoveLock(&ext->RemoveLock, Irp);
              return STATUS_CONTINUE_COMPLETION;
          }
          DRIVER_DISPATCH Read;
          NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              NTSTATUS status = IoAcquireRemoveLock(&ext->RemoveLock, Irp);
              if (!NT_SUCCESS(status)) {
                  Irp->IoStatus.Status = status;
                  IoCompleteRequest(Irp, IO_NO_INCREMENT);
                  return status;
              }
              if (Irp->RequestorMode == UserMode) {
                  IoCsqInsertIrp(&ext->Queue, Irp, NULL);
                  return STATUS_PENDING;
              }
              IoCopyCurrentIrpStackLocationToNext(Irp);
              IoSetCompletionRoutine(Irp, Done, ext, TRUE, TRUE, TRUE);
              return IoCallDriver(ext->Lower, Irp);
          }
          """);
    }

    @Test
    void aCompletionRoutineThatLetsTheRequestGoAndKeepsIt() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; ULONG Done; PDEVICE_OBJECT Lower; } EXT, *PEXT;
          IO_COMPLETION_ROUTINE Done;
          NTSTATUS Done(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
          {
              PEXT ext = Context;
              UNREFERENCED_PARAMETER(DeviceObject);
              if (NT_SUCCESS(Irp->IoStatus.Status)) {
                  ext->Done += 1;
              }
              return STATUS_CONTINUE_COMPLETION;   // expect: lock-not-released "RemoveLock"
          }
          DRIVER_DISPATCH Read;
          NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              NTSTATUS status = IoAcquireRemoveLock(&ext->RemoveLock, Irp);
              if (!NT_SUCCESS(status)) {
                  Irp->IoStatus.Status = status;
                  IoCompleteRequest(Irp, IO_NO_INCREMENT);
                  return status;
              }
              IoCopyCurrentIrpStackLocationToNext(Irp);
              IoSetCompletionRoutine(Irp, Done, ext, TRUE, TRUE, TRUE);
              return IoCallDriver(ext->Lower, Irp);
          }
          """);
    }

    @Test
    void theDispatchRoutineReleasesBesideTheCompletionRoutine() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; ULONG Done; PDEVICE_OBJECT Lower; } EXT, *PEXT;
          IO_COMPLETION_ROUTINE Done;
          NTSTATUS Done(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
          {
              PEXT ext = Context;
              UNREFERENCED_PARAMETER(DeviceObject);
              UNREFERENCED_PARAMETER(Irp);
              ext->Done += 1;
              return STATUS_CONTINUE_COMPLETION;
          }
          DRIVER_DISPATCH Read;
          NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              NTSTATUS status = IoAcquireRemoveLock(&ext->RemoveLock, Irp);
              if (!NT_SUCCESS(status)) {
                  Irp->IoStatus.Status = status;
                  IoCompleteRequest(Irp, IO_NO_INCREMENT);
                  return status;
              }
              IoCopyCurrentIrpStackLocationToNext(Irp);
              IoSetCompletionRoutine(Irp, Done, ext, TRUE, TRUE, TRUE);
              status = IoCallDriver(ext->Lower, Irp);
              IoReleaseRemoveLock(&ext->RemoveLock, Irp);
              return status;
          }
          """);
    }

    @Test
    void aHandlerThatIsNotGivenTheRequestLeavesItsShareAlone() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; NTSTATUS (*Handler)(PVOID Buffer); } EXT, *PEXT;
          DRIVER_DISPATCH Control;
          NTSTATUS Control(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              NTSTATUS status = IoAcquireRemoveLock(&ext->RemoveLock, Irp);
              if (!NT_SUCCESS(status)) {
                  Irp->IoStatus.Status = status;
                  IoCompleteRequest(Irp, IO_NO_INCREMENT);
                  return status;
              }
              status = ext->Handler(Irp->AssociatedIrp.SystemBuffer);
              Irp->IoStatus.Status = status;
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
              IoReleaseRemoveLock(&ext->RemoveLock, Irp);
              IoReleaseRemoveLock(&ext->RemoveLock, Irp);   // expect: lock-not-held
              return status;
          }
          """);
    }

    @Test
    void aHelperReleasesForTheDispatchRoutine() {
      check(
          """
          typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; } EXT, *PEXT;
          static NTSTATUS Finish(PEXT Ext, PIRP Irp, NTSTATUS Status)
          {
              Irp->IoStatus.Status = Status;
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
              IoReleaseRemoveLock(&Ext->RemoveLock, Irp);
              return Status;
          }
          IO_COMPLETION_ROUTINE Done;
          NTSTATUS Done(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
          {
              UNREFERENCED_PARAMETER(DeviceObject);
              Finish(Context, Irp, STATUS_SUCCESS);
              return STATUS_MORE_PROCESSING_REQUIRED;
          }
          DRIVER_DISPATCH Flush;
          NTSTATUS Flush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
          {
              PEXT ext = DeviceObject->DeviceExtension;
              NTSTATUS status = IoAcquireRemoveLock(&ext->RemoveLock, Irp);
              if (!NT_SUCCESS(status)) {
                  return Finish(ext, Irp, status);   // expect: lock-not-held
              }
              return Finish(ext, Irp, STATUS_SUCCESS);
          }
          """);
    }
  }
}
