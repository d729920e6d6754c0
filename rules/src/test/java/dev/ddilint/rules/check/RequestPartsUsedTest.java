package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Buffers, memory objects and MDLs that are used after their request was completed. */
class RequestPartsUsedTest {

  @Test
  void aBufferAndThePathToIt() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            PUCHAR buffer;
            NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, Length, (PVOID *)&buffer, NULL);   // expect-step: irp-used-after-completion
            if (!NT_SUCCESS(status)) {
                WdfRequestComplete(Request, status);
                return;
            }
            WdfRequestCompleteWithInformation(Request, status, Length);   // expect-step: irp-used-after-completion
            buffer[Length - 1] = 0;   // expect: irp-used-after-completion "what WdfRequestRetrieveOutputBuffer handed out in line 8 is used here, but its request was completed"
        }
        """);
  }

  @Test
  void aPlaceWithinABuffer() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        typedef struct _ANSWER { ULONG Count; ULONG Values[4]; } ANSWER, *PANSWER;

        ULONG Answer(WDFREQUEST Request)
        {
            WDFMEMORY memory;
            PANSWER answer;
            NTSTATUS status = WdfRequestRetrieveOutputMemory(Request, &memory);
            if (!NT_SUCCESS(status)) {
                WdfRequestComplete(Request, status);
                return 0;
            }
            answer = WdfMemoryGetBuffer(memory, NULL);
            answer->Count = 1;
            WdfRequestComplete(Request, status);
            RtlZeroMemory(&answer->Values[1], sizeof(ULONG));   // expect: irp-used-after-completion "WdfMemoryGetBuffer"
            return 1;
        }
        """);
  }

  @Test
  void throughHelpersThatRetrieveCompleteAndUse() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        static NTSTATUS Retrieve(WDFREQUEST Request, PULONG *Value)
        {
            return WdfRequestRetrieveInputBuffer(Request, sizeof(ULONG), (PVOID *)Value, NULL);
        }

        static VOID Finish(WDFREQUEST Request, NTSTATUS Status)
        {
            WdfRequestComplete(Request, Status);
        }

        static ULONG Read(PULONG Value)
        {
            return *Value;
        }

        VOID EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            PULONG value;
            NTSTATUS status = Retrieve(Request, &value);
            Finish(Request, status);
            if (NT_SUCCESS(status)) {
                DbgPrint("rate %u", Read(value));   // expect: irp-used-after-completion "what Retrieve handed out"
            }
        }
        """);
  }

  @Test
  void ofARequestThatAQueueHandedOut() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID Serve(WDFQUEUE Queue)
        {
            WDFREQUEST request;
            PMDL mdl;
            if (!NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Queue, &request))) {
                return;
            }
            NTSTATUS status = WdfRequestRetrieveOutputWdmMdl(request, &mdl);
            WdfRequestComplete(request, status);
            if (NT_SUCCESS(status)) {
                KeFlushIoBuffers(mdl, TRUE, FALSE);   // expect: irp-used-after-completion "WdfRequestRetrieveOutputWdmMdl"
            }
        }
        """);
  }

  @Test
  void theIrpBehindARequest() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(WdfRequestWdmGetIrp(Request));
            WdfRequestComplete(Request, STATUS_SUCCESS);
            DbgPrint("%u", stack->MajorFunction);   // expect: irp-used-after-completion
        }
        """);
  }

  @Test
  void aRequestThatAHelperUses() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        static VOID Tell(WDFREQUEST Request, size_t Length)
        {
            WdfRequestSetInformation(Request, Length);
        }

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            WdfRequestComplete(Request, STATUS_SUCCESS);
            Tell(Request, Length);   // expect: irp-used-after-completion
        }
        """);
  }

  @Test
  void notBeforeTheCompletion() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            WDFMEMORY memory;
            PUCHAR bytes;
            size_t size;
            ULONG first = 0;
            NTSTATUS status = WdfRequestRetrieveOutputMemory(Request, &memory);
            if (NT_SUCCESS(status)) {
                bytes = WdfMemoryGetBuffer(memory, &size);
                RtlZeroMemory(bytes, size);
                first = bytes[0];
            }
            WdfRequestCompleteWithInformation(Request, status, Length);
            DbgPrint("%u of %Iu", first, size);
        }
        """);
  }

  @Test
  void notWhereAReferenceIsHeld() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID Cancel(WDFREQUEST Request)
        {
            WdfObjectReference(Request);
            WdfRequestComplete(Request, STATUS_CANCELLED);
            DbgPrint("%u", WdfRequestIsCanceled(Request));
            WdfObjectDereference(Request);
        }
        """);
  }

  @Test
  void notWhatIsOnlyNamed() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            PVOID buffer = NULL;
            NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, Length, &buffer, NULL);
            WdfRequestComplete(Request, status);
            DbgPrint("completed %p with buffer %p", Request, buffer);
            if (buffer == NULL) {
                DbgPrint("none");
            }
        }
        """);
  }

  @Test
  void notTheNextRequestOfALoop() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID Drain(WDFQUEUE Queue)
        {
            WDFREQUEST request;
            PUCHAR buffer;
            while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Queue, &request))) {
                NTSTATUS status = WdfRequestRetrieveOutputBuffer(request, 1, (PVOID *)&buffer, NULL);
                if (NT_SUCCESS(status)) {
                    buffer[0] = 1;
                }
                WdfRequestComplete(request, status);
            }
        }
        """);
  }

  @Test
  void notMemoryOfTheDriver() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
        {
            WDFMEMORY memory;
            PUCHAR bytes;
            if (!NT_SUCCESS(WdfMemoryCreate(NULL, NonPagedPoolNx, 'tseT', 16, &memory, (PVOID *)&bytes))) {
                WdfRequestComplete(Request, STATUS_INSUFFICIENT_RESOURCES);
                return;
            }
            WdfRequestComplete(Request, STATUS_SUCCESS);
            bytes[0] = 0;
            WdfObjectDelete(memory);
        }
        """);
  }

  @Test
  void unseenWhereTwoBuffersMeet() {
    check(
        """
        // run: --only=irp-used-after-completion
        #include <ntddk.h>
        #include <wdf.h>

        VOID Serve(WDFREQUEST Request, BOOLEAN Write)
        {
            PUCHAR buffer;
            if (Write) {
                WdfRequestRetrieveInputBuffer(Request, 1, (PVOID *)&buffer, NULL);
            } else {
                WdfRequestRetrieveOutputBuffer(Request, 1, (PVOID *)&buffer, NULL);
            }
            WdfRequestComplete(Request, STATUS_SUCCESS);
            buffer[0] = 1;   // expect-missed: irp-used-after-completion - what a pointer leads to is not followed where paths with different ones meet
        }
        """);
  }
}
