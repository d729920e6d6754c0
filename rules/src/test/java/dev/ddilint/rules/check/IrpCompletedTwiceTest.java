package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** IRPs that are completed, forwarded or queued after they were completed or given away. */
class IrpCompletedTwiceTest {

  @Test
  void onAnErrorPathThatGoesOn() {
    check(
        """
        // run: --only=irp-completed-twice

        NTSTATUS DispatchControl(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status = STATUS_SUCCESS;
            if (Device->Flags & DO_EXCLUSIVE) {
                status = STATUS_ACCESS_DENIED;
                Irp->IoStatus.Status = status;
                IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect-step: irp-completed-twice
            }
            Irp->IoStatus.Status = status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect: irp-completed-twice "completed by IoCompleteRequest in line 10"
            return status;
        }
        """);
  }

  @Test
  void byTheCallerOfAHelperThatCompletes() {
    check(
        """
        // run: --only=irp-completed-twice

        static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
        {
            Irp->IoStatus.Status = Status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return Status;
        }

        NTSTATUS DispatchControl(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status = Finish(Irp, STATUS_SUCCESS);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect: irp-completed-twice "completed by Finish"
            return status;
        }
        """);
  }

  @Test
  void byAHelperAfterItsCaller() {
    check(
        """
        // run: --only=irp-completed-twice

        static VOID Forward(PDEVICE_OBJECT Below, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            IoCallDriver(Below, Irp);
        }

        VOID Serve(PDEVICE_OBJECT Below, PIRP Irp)
        {
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            Forward(Below, Irp);   // expect: irp-completed-twice "Forward gets a request"
        }
        """);
  }

  @Test
  void byAHelperThatCompletesOnFailureOnly() {
    check(
        """
        // run: --only=irp-completed-twice

        static NTSTATUS Validate(PIRP Irp, ULONG Length)
        {
            if (Length < 8) {
                Irp->IoStatus.Status = STATUS_BUFFER_TOO_SMALL;
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                return STATUS_BUFFER_TOO_SMALL;
            }
            return STATUS_SUCCESS;
        }

        NTSTATUS Careful(PIRP Irp, ULONG Length)
        {
            NTSTATUS status = Validate(Irp, Length);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }

        NTSTATUS Careless(PIRP Irp, ULONG Length)
        {
            NTSTATUS status = Validate(Irp, Length);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect: irp-completed-twice
            return status;
        }
        """);
  }

  @Test
  void afterItWasForwarded() {
    check(
        """
        // run: --only=irp-completed-twice

        NTSTATUS DispatchPower(PDEVICE_OBJECT Below, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            NTSTATUS status = IoCallDriver(Below, Irp);
            if (!NT_SUCCESS(status)) {
                IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect: irp-completed-twice "forwarded by IoCallDriver"
            }
            return status;
        }
        """);
  }

  @Test
  void afterItWasQueued() {
    check(
        """
        // run: --only=irp-completed-twice

        VOID Queue(PDEVICE_OBJECT Device, PIO_CSQ Csq, PIRP Irp, BOOLEAN Both)
        {
            IoCsqInsertIrp(Csq, Irp, NULL);
            if (Both) {
                IoStartPacket(Device, Irp, NULL, NULL);   // expect: irp-completed-twice "queued by IoCsqInsertIrp"
            }
        }
        """);
  }

  @Test
  void byTheSystemAfterACompletionRoutine() {
    check(
        """
        // run: --only=irp-completed-twice

        IO_COMPLETION_ROUTINE Completed;

        NTSTATUS Completed(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            if (Context == NULL) {
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                return STATUS_MORE_PROCESSING_REQUIRED;
            }
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_SUCCESS;   // expect: irp-completed-twice "Completed lets the system complete"
        }
        """);
  }

  @Test
  void notOneThatComesBack() {
    check(
        """
        // run: --only=irp-completed-twice

        IO_COMPLETION_ROUTINE Signal;

        NTSTATUS Signal(PDEVICE_OBJECT Device, PIRP Irp, PVOID Event)
        {
            KeSetEvent((PKEVENT)Event, IO_NO_INCREMENT, FALSE);
            return STATUS_MORE_PROCESSING_REQUIRED;
        }

        NTSTATUS StartDevice(PDEVICE_OBJECT Below, PIRP Irp)
        {
            KEVENT event;
            KeInitializeEvent(&event, NotificationEvent, FALSE);
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Signal, &event, TRUE, TRUE, TRUE);
            NTSTATUS status = IoCallDriver(Below, Irp);
            if (status == STATUS_PENDING) {
                KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
                status = Irp->IoStatus.Status;
            }
            Irp->IoStatus.Status = status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }

        NTSTATUS StartSimply(PDEVICE_OBJECT Below, PIRP Irp)
        {
            NTSTATUS status = IoForwardIrpSynchronously(Below, Irp) ? Irp->IoStatus.Status : STATUS_UNSUCCESSFUL;
            Irp->IoStatus.Status = status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }
        """);
  }

  @Test
  void notWhereTheCallerPrepared() {
    check(
        """
        // run: --only=irp-completed-twice

        static NTSTATUS SendAndWait(PDEVICE_OBJECT Below, PIRP Irp, PKEVENT Event)
        {
            NTSTATUS status = IoCallDriver(Below, Irp);
            if (status == STATUS_PENDING) {
                KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
            }
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }
        """);
  }

  @Test
  void notByWhoeverTakesTheNextOne() {
    check(
        """
        // run: --only=irp-completed-twice

        VOID Drain(PIO_CSQ Csq)
        {
            PIRP irp;
            while ((irp = IoCsqRemoveNextIrp(Csq, NULL)) != NULL) {
                irp->IoStatus.Status = STATUS_CANCELLED;
                IoCompleteRequest(irp, IO_NO_INCREMENT);
            }
        }

        VOID Two(PIRP First, PIRP Second)
        {
            IoCompleteRequest(First, IO_NO_INCREMENT);
            IoCompleteRequest(Second, IO_NO_INCREMENT);
        }
        """);
  }

  @Test
  void notWhereAFlagTells() {
    check(
        """
        // run: --only=irp-completed-twice

        NTSTATUS Serve(PDEVICE_OBJECT Device, PIRP Irp, ULONG Code)
        {
            BOOLEAN complete = TRUE;
            NTSTATUS status = STATUS_SUCCESS;
            switch (Code) {
            case 1:
                IoMarkIrpPending(Irp);
                IoStartPacket(Device, Irp, NULL, NULL);
                complete = FALSE;
                status = STATUS_PENDING;
                break;
            default:
                status = STATUS_INVALID_DEVICE_REQUEST;
                break;
            }
            if (complete) {
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
            }
            return status;
        }
        """);
  }

  @Test
  void unseenThroughAStoredPointer() {
    check(
        """
        // run: --only=irp-completed-twice

        typedef struct _SLOT {
            PIRP Irp;
        } SLOT, *PSLOT;

        VOID Serve(PSLOT Slot, PIRP Irp)
        {
            Slot->Irp = Irp;
            IoCompleteRequest(Slot->Irp, IO_NO_INCREMENT);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect: irp-completed-twice
        }

        VOID Later(PSLOT Slot)
        {
            IoCompleteRequest(Slot->Irp, IO_NO_INCREMENT);
            KeStallExecutionProcessor(1);
            Slot->Irp = NULL;
        }

        VOID Both(PSLOT Slot, PIRP Irp)
        {
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            Later(Slot);   // expect-missed: irp-completed-twice - that the slot holds the same IRP is not known here
        }
        """);
  }

  @Test
  void aRequestOfTheFramework() {
    check(
        """
        // run: --only=irp-completed-twice
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            PVOID buffer;
            NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, 8, &buffer, NULL);
            if (!NT_SUCCESS(status)) {
                WdfRequestComplete(Request, status);
            }
            WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);   // expect: irp-completed-twice
        }

        VOID EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            NTSTATUS status = WdfRequestForwardToIoQueue(Request, Queue);
            if (!NT_SUCCESS(status)) {
                WdfRequestComplete(Request, status);
            }
        }
        """);
  }

  @Test
  void aRequestOfNdis() {
    check(
        """
        // run: --only=irp-completed-twice
        #include <ndis.h>

        VOID Finish(NDIS_HANDLE Adapter, PNDIS_OID_REQUEST Request)
        {
            NdisMOidRequestComplete(Adapter, Request, NDIS_STATUS_SUCCESS);
            NdisMOidRequestComplete(Adapter, Request, NDIS_STATUS_SUCCESS);   // expect: irp-completed-twice
        }
        """);
  }

  @Test
  void notWhereAnUnseenMacroTests() {
    check(
        """
        // run: --only=irp-completed-twice
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            PVOID buffer;
            NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, 8, &buffer, NULL);
            CHECK_STATUS(status, "no buffer");
            if (Length > 8) {
                WdfRequestComplete(Request, STATUS_SUCCESS);
            }
        End:
            if (!NT_SUCCESS(status)) {
                WdfRequestComplete(Request, status);
            }
        }
        """);
  }
}
