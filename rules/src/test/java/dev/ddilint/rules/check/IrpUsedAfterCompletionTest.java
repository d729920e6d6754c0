package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** IRPs that are used after they were completed or given away. */
class IrpUsedAfterCompletionTest {

  @Test
  void theStatusOfACompletedOne() {
    check(
        """
        // run: --only=irp-used-after-completion

        NTSTATUS DispatchCreate(PDEVICE_OBJECT Device, PIRP Irp)
        {
            Irp->IoStatus.Status = STATUS_SUCCESS;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect-step: irp-used-after-completion
            return Irp->IoStatus.Status;   // expect: irp-used-after-completion "completed by IoCompleteRequest in line 7"
        }
        """);
  }

  @Test
  void itsStackLocation() {
    check(
        """
        // run: --only=irp-used-after-completion

        VOID Serve(PIRP Irp)
        {
            PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            if (stack->MajorFunction == IRP_MJ_READ) {   // expect: irp-used-after-completion
                DbgPrint("read");
            }
        }
        """);
  }

  @Test
  void aMarkThatComesTooLate() {
    check(
        """
        // run: --only=irp-used-after-completion

        NTSTATUS Forward(PDEVICE_OBJECT Below, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            NTSTATUS status = IoCallDriver(Below, Irp);
            if (status == STATUS_PENDING) {
                IoMarkIrpPending(Irp);   // expect: irp-used-after-completion "forwarded by IoCallDriver"
            }
            return status;
        }
        """);
  }

  @Test
  void aMarkAfterTheIrpWasStarted() {
    check(
        """
        // run: --only=irp-used-after-completion

        NTSTATUS Start(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoStartPacket(Device, Irp, NULL, NULL);
            IoMarkIrpPending(Irp);   // expect: irp-used-after-completion "queued by IoStartPacket"
            return STATUS_PENDING;
        }
        """);
  }

  @Test
  void afterAHelperCompletedIt() {
    check(
        """
        // run: --only=irp-used-after-completion

        static VOID Finish(PIRP Irp, NTSTATUS Status)
        {
            Irp->IoStatus.Status = Status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }

        ULONG_PTR Serve(PIRP Irp)
        {
            Finish(Irp, STATUS_SUCCESS);
            return Irp->IoStatus.Information;   // expect: irp-used-after-completion "completed by Finish"
        }
        """);
  }

  @Test
  void theSystemAfterItWasFreed() {
    check(
        """
        // run: --only=irp-used-after-completion

        IO_COMPLETION_ROUTINE Sent;

        NTSTATUS Sent(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            IoFreeIrp(Irp);
            return STATUS_SUCCESS;   // expect: irp-used-after-completion "freed by IoFreeIrp"
        }

        IO_COMPLETION_ROUTINE SentRightly;

        NTSTATUS SentRightly(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            IoFreeIrp(Irp);
            return STATUS_MORE_PROCESSING_REQUIRED;
        }
        """);
  }

  @Test
  void oneOfAQueue() {
    check(
        """
        // run: --only=irp-used-after-completion

        VOID CancelNext(PIO_CSQ Csq)
        {
            PIRP irp = IoCsqRemoveNextIrp(Csq, NULL);
            if (irp != NULL) {
                IoCompleteRequest(irp, IO_NO_INCREMENT);
                irp->IoStatus.Status = STATUS_CANCELLED;   // expect: irp-used-after-completion
            }
        }
        """);
  }

  @Test
  void notItsAddressAsATag() {
    check(
        """
        // run: --only=irp-used-after-completion

        NTSTATUS Serve(PIO_REMOVE_LOCK Lock, PIRP Irp)
        {
            NTSTATUS status = Irp->IoStatus.Status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            IoReleaseRemoveLock(Lock, Irp);
            DbgPrint("completed %p", Irp);
            return status;
        }
        """);
  }

  @Test
  void notWhatWasCopiedBefore() {
    check(
        """
        // run: --only=irp-used-after-completion

        NTSTATUS Serve(PIRP Irp)
        {
            PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
            NTSTATUS status = Irp->IoStatus.Status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            file->FsContext = NULL;
            return status;
        }
        """);
  }

  @Test
  void notOneThatACompletionRoutineMayKeep() {
    check(
        """
        // run: --only=irp-used-after-completion

        NTSTATUS Forward(PDEVICE_OBJECT Below, PIRP Irp, PIO_COMPLETION_ROUTINE Routine, PKEVENT Event)
        {
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Routine, Event, TRUE, TRUE, TRUE);
            IoCallDriver(Below, Irp);
            KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
            return Irp->IoStatus.Status;
        }
        """);
  }

  @Test
  void notTheNextRoundOfALoop() {
    check(
        """
        // run: --only=irp-used-after-completion

        VOID Drain(PLIST_ENTRY List)
        {
            while (!IsListEmpty(List)) {
                PIRP irp = CONTAINING_RECORD(RemoveHeadList(List), IRP, Tail.Overlay.ListEntry);
                irp->IoStatus.Status = STATUS_CANCELLED;
                IoCompleteRequest(irp, IO_NO_INCREMENT);
            }
        }
        """);
  }

  @Test
  void inAHelper() {
    check(
        """
        // run: --only=irp-used-after-completion

        static NTSTATUS StatusOf(PIRP Irp)
        {
            return Irp->IoStatus.Status;
        }

        NTSTATUS Serve(PIRP Irp)
        {
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return StatusOf(Irp);   // expect: irp-used-after-completion "completed by IoCompleteRequest"
        }
        """);
  }

  @Test
  void aRequestOfTheFramework() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            WdfRequestComplete(Request, STATUS_SUCCESS);
            WdfRequestSetInformation(Request, Length);   // expect: irp-used-after-completion
        }

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            WdfRequestSetInformation(Request, Length);
            WdfRequestComplete(Request, STATUS_SUCCESS);
        }
        """);
  }
}
