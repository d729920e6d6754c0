package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Requests of the framework that nobody completes any more. */
class RequestLostTest {

  @Test
  void onAnEarlyReturnOfAQueueRoutine() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        EVT_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;

        VOID EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            PVOID buffer;
            NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, Length, &buffer, NULL);
            if (!NT_SUCCESS(status)) {
                return;   // expect: irp-lost "EvtIoWrite returns here and nobody completes its request"
            }
            RtlZeroMemory(buffer, Length);
            WdfRequestComplete(Request, STATUS_SUCCESS);
        }
        """);
  }

  @Test
  void whereItCouldNotBeSent() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            WDFIOTARGET target = WdfDeviceGetIoTarget(WdfIoQueueGetDevice(Queue));
            WdfRequestFormatRequestUsingCurrentType(Request);
            if (!WdfRequestSend(Request, target, NULL)) {
                DbgPrint("not sent");
            }
        }   // expect: irp-lost

        VOID Create(WDFDEVICE Device, PWDF_IO_QUEUE_CONFIG Config)
        {
            WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(Config, WdfIoQueueDispatchParallel);
            Config->EvtIoRead = EvtIoRead;
            WdfIoQueueCreate(Device, Config, NULL, NULL);
        }
        """);
  }

  @Test
  void whereTheOtherQueueDidNotTakeIt() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        EVT_WDF_IO_QUEUE_IO_DEFAULT EvtIoDefault;

        VOID EvtIoDefault(WDFQUEUE Queue, WDFREQUEST Request)
        {
            NTSTATUS status = WdfRequestForwardToIoQueue(Request, Queue);   // expect-step: irp-lost
            if (!NT_SUCCESS(status)) {
                DbgPrint("0x%x", status);
            }
        }   // expect: irp-lost
        """);
  }

  @Test
  void oneThatAQueueHandedOut() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        VOID Serve(WDFQUEUE Queue)
        {
            WDFREQUEST request;
            PVOID buffer;
            NTSTATUS status = WdfIoQueueRetrieveNextRequest(Queue, &request);   // expect-step: irp-lost
            if (!NT_SUCCESS(status)) {
                return;
            }
            status = WdfRequestRetrieveOutputBuffer(request, sizeof(ULONG), &buffer, NULL);
            if (!NT_SUCCESS(status)) {
                return;   // expect: irp-lost "that WdfIoQueueRetrieveNextRequest handed out in line 9"
            }
            WdfRequestComplete(request, STATUS_SUCCESS);
        }
        """);
  }

  @Test
  void byAHelperThatOnlyLooksAtIt() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;

        static BOOLEAN IsOfUser(WDFREQUEST Request)
        {
            return WdfRequestGetRequestorMode(Request) == UserMode;
        }

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            if (IsOfUser(Request)) {
                return;   // expect: irp-lost
            }
            WdfRequestComplete(Request, STATUS_SUCCESS);
        }
        """);
  }

  @Test
  void notOneThatIsCompletedSentForwardedOrKept() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        typedef struct _QUEUE { WDFREQUEST Current; WDFQUEUE Manual; } QUEUE, *PQUEUE;
        WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUEUE, QueueContext)

        EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
        EVT_WDF_REQUEST_CANCEL EvtCancel;

        VOID EvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t In, ULONG Code)
        {
            PQUEUE queue = QueueContext(Queue);
            NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
            switch (Code) {
            case 1:
                queue->Current = Request;
                return;
            case 2:
                WdfRequestMarkCancelable(Request, EvtCancel);
                return;
            case 3:
                status = WdfRequestForwardToIoQueue(Request, queue->Manual);
                if (NT_SUCCESS(status)) {
                    return;
                }
                break;
            case 4:
                if (WdfRequestSend(Request, WdfDeviceGetIoTarget(WdfIoQueueGetDevice(Queue)), NULL)) {
                    return;
                }
                status = WdfRequestGetStatus(Request);
                break;
            default:
                break;
            }
            WdfRequestComplete(Request, status);
        }
        """);
  }

  @Test
  void notOneThatSomebodyCallsPending() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
        NTSTATUS StartRead(size_t Length);

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            NTSTATUS status = StartRead(Length);
            if (status != STATUS_PENDING) {
                WdfRequestComplete(Request, status);
            }
        }
        """);
  }

  @Test
  void notWhereAFlagAndAStatusTellTheSame() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
        NTSTATUS Set(size_t Length);

        VOID EvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t In, ULONG Code)
        {
            NTSTATUS status;
            BOOLEAN complete = FALSE;
            switch (Code) {
            case 1:
                complete = TRUE;
                status = Set(In);
                break;
            default:
                status = STATUS_NOT_SUPPORTED;
                break;
            }
            if (!NT_SUCCESS(status) || complete) {
                WdfRequestComplete(Request, status);
            }
        }
        """);
  }

  @Test
  void notOneThatIsHandedToTheCaller() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        WDFREQUEST Next(WDFQUEUE Queue)
        {
            WDFREQUEST request;
            NTSTATUS status = WdfIoQueueRetrieveNextRequest(Queue, &request);
            return NT_SUCCESS(status) ? request : NULL;
        }

        NTSTATUS Take(WDFQUEUE Queue, WDFREQUEST *Request)
        {
            WDFREQUEST request = NULL;
            NTSTATUS status = WdfIoQueueRetrieveNextRequest(Queue, &request);
            if (request != NULL) {
                *Request = request;
            }
            return status;
        }
        """);
  }

  @Test
  void unseenInALoop() {
    check(
        """
        // run: --only=irp-lost
        #include <ntddk.h>
        #include <wdf.h>

        VOID Drain(WDFQUEUE Queue)
        {
            WDFREQUEST request;
            while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Queue, &request))) {
                if (WdfRequestIsCanceled(request)) {
                    continue;   // expect-missed: irp-lost - what a round of a loop took is not followed into the next
                }
                WdfRequestComplete(request, STATUS_SUCCESS);
            }
        }
        """);
  }
}
