package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Dispatch routines that mark an IRP pending and return another status, or the reverse. */
class PendingStatusTest {

  @Test
  void queuedAndCalledDone() {
    check(
        """
        // run: --only=pending-status

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoMarkIrpPending(Irp);
            IoStartPacket(Device, Irp, NULL, NULL);
            return STATUS_SUCCESS;   // expect: pending-status "marked the IRP pending in line 8"
        }
        """);
  }

  @Test
  void markedAndAnsweredByTheLowerDriver() {
    check(
        """
        // run: --only=pending-status

        DRIVER_DISPATCH DispatchPower;

        NTSTATUS DispatchPower(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoMarkIrpPending(Irp);
            IoCopyCurrentIrpStackLocationToNext(Irp);
            return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);   // expect: pending-status
        }
        """);
  }

  @Test
  void completedAfterTheMark() {
    check(
        """
        // run: --only=pending-status

        DRIVER_DISPATCH DispatchWrite;

        NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status = STATUS_SUCCESS;
            IoMarkIrpPending(Irp);
            if (Device->Flags & DO_EXCLUSIVE) {
                status = STATUS_ACCESS_DENIED;
                Irp->IoStatus.Status = status;
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                return status;   // expect: pending-status
            }
            Irp->IoStatus.Status = status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_PENDING;
        }
        """);
  }

  @Test
  void pendingWithoutAMark() {
    check(
        """
        // run: --only=pending-status

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoStartPacket(Device, Irp, NULL, NULL);
            return STATUS_PENDING;   // expect: pending-status "did not mark it"
        }
        """);
  }

  @Test
  void pendingAfterCompletion() {
    check(
        """
        // run: --only=pending-status

        static VOID Finish(PIRP Irp, NTSTATUS Status)
        {
            Irp->IoStatus.Status = Status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            Finish(Irp, STATUS_SUCCESS);
            return STATUS_PENDING;   // expect: pending-status
        }
        """);
  }

  @Test
  void pendingAfterSkipping() {
    check(
        """
        // run: --only=pending-status

        DRIVER_DISPATCH DispatchPower;

        NTSTATUS DispatchPower(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            PoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            return STATUS_PENDING;   // expect: pending-status
        }
        """);
  }

  @Test
  void markedByAHelper() {
    check(
        """
        // run: --only=pending-status

        static NTSTATUS Queue(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoMarkIrpPending(Irp);
            IoStartPacket(Device, Irp, NULL, NULL);
            return STATUS_PENDING;
        }

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Queue(Device, Irp);
        }

        DRIVER_DISPATCH DispatchWrite;

        NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
        {
            Queue(Device, Irp);
            return STATUS_SUCCESS;   // expect: pending-status
        }
        """);
  }

  @Test
  void aQueueThatMarksByItself() {
    check(
        """
        // run: --only=pending-status

        IO_CSQ Queue;
        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoCsqInsertIrp(&Queue, Irp, NULL);
            return STATUS_PENDING;
        }

        DRIVER_DISPATCH DispatchWrite;

        NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoCsqInsertIrp(&Queue, Irp, NULL);
            return STATUS_SUCCESS;   // expect: pending-status
        }
        """);
  }

  @Test
  void notWhatTheLowerDriverLeftPending() {
    check(
        """
        // run: --only=pending-status

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            NTSTATUS status = IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            if (status == STATUS_PENDING) {
                return STATUS_PENDING;
            }
            return status;
        }
        """);
  }

  @Test
  void notTheStatusOfAHelperThatIsNotSeen() {
    check(
        """
        // run: --only=pending-status

        NTSTATUS Unseen(PDEVICE_OBJECT Device, ULONG Code);
        DRIVER_DISPATCH DispatchControl;

        NTSTATUS DispatchControl(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status = Unseen(Device, 1);
            if (status != STATUS_PENDING) {
                Irp->IoStatus.Status = status;
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
            }
            return status;
        }
        """);
  }

  @Test
  void notACompletionRoutine() {
    check(
        """
        // run: --only=pending-status

        IO_COMPLETION_ROUTINE Completed;

        NTSTATUS Completed(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            if (Irp->PendingReturned) {
                IoMarkIrpPending(Irp);
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void notAMarkThatIsTakenBack() {
    check(
        """
        // run: --only=pending-status

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
            IoMarkIrpPending(Irp);
            if (Device->Flags & DO_EXCLUSIVE) {
                stack->Control &= ~SL_PENDING_RETURNED;
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                return STATUS_SUCCESS;
            }
            IoStartPacket(Device, Irp, NULL, NULL);
            return STATUS_PENDING;
        }
        """);
  }

  @Test
  void unseenInAListOfTheDriver() {
    check(
        """
        // run: --only=pending-status

        LIST_ENTRY Waiting;
        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            InsertTailList(&Waiting, &Irp->Tail.Overlay.ListEntry);
            return STATUS_PENDING;   // expect-missed: pending-status - whoever takes it from the list may mark it
        }
        """);
  }

  @Test
  void keptByItsCompletionRoutine() {
    check(
        """
        // run: --only=pending-status

        NTSTATUS Started(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            IoQueueWorkItem((PIO_WORKITEM)Context, (PIO_WORKITEM_ROUTINE)Device->DeviceExtension, DelayedWorkQueue, Irp);
            return STATUS_MORE_PROCESSING_REQUIRED;
        }

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Started, NULL, TRUE, TRUE, TRUE);
            return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);   // expect: pending-status "Started keeps it"
        }
        """);
  }

  @Test
  void notOneThatIsMarkedAndKept() {
    check(
        """
        // run: --only=pending-status

        NTSTATUS Started(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            return STATUS_MORE_PROCESSING_REQUIRED;
        }

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoMarkIrpPending(Irp);
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Started, NULL, TRUE, TRUE, TRUE);
            IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            return STATUS_PENDING;
        }
        """);
  }

  @Test
  void notOneThatIsCompletedAfterAWait() {
    check(
        """
        // run: --only=pending-status

        NTSTATUS Started(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
            return STATUS_MORE_PROCESSING_REQUIRED;
        }

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            KEVENT event;
            KeInitializeEvent(&event, NotificationEvent, FALSE);
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Started, &event, TRUE, TRUE, TRUE);
            NTSTATUS status = IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            if (status == STATUS_PENDING) {
                KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
                status = Irp->IoStatus.Status;
            }
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }
        """);
  }

  @Test
  void notOneThatItsRoutineMayLetGo() {
    check(
        """
        // run: --only=pending-status

        NTSTATUS Started(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            if (Irp->PendingReturned) {
                IoMarkIrpPending(Irp);
            }
            return NT_SUCCESS(Irp->IoStatus.Status) ? STATUS_CONTINUE_COMPLETION : STATUS_MORE_PROCESSING_REQUIRED;
        }

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Started, NULL, TRUE, TRUE, TRUE);
            return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
        }
        """);
  }
}
