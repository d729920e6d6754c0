// case: BufferAfterRead
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_READ Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PULONG buffer;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&buffer, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    WdfRequestComplete(Request, status);
    buffer[0] = 1;   // expect: irp-used-after-completion
}

// case: BufferAfterWrite
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_WRITE Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PULONG buffer;
    NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, sizeof(ULONG), (PVOID *)&buffer, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    WdfRequestCompleteWithInformation(Request, status, Length);
    buffer[0] = 1;   // expect: irp-used-after-completion
}

// case: BufferAfterControl
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t Length, ULONG Code)
{
    PULONG buffer;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&buffer, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    WdfRequestCompleteWithPriorityBoost(Request, status, IO_NO_INCREMENT);
    buffer[0] = 1;   // expect: irp-used-after-completion
}

// case: BufferAfterInternal
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t Length, ULONG Code)
{
    PULONG buffer;
    NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, sizeof(ULONG), (PVOID *)&buffer, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    WdfRequestComplete(Request, status);
    buffer[0] = 1;   // expect: irp-used-after-completion
}

// case: BufferPassedAfter
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_READ Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PVOID buffer;
    size_t size;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, Length, &buffer, &size);
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status)) {
        RtlZeroMemory(buffer, size);   // expect: irp-used-after-completion
    }
}

// case: UserBufferPassedAfter
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t Length, ULONG Code)
{
    PVOID buffer;
    WDF_MEMORY_DESCRIPTOR descriptor;
    NTSTATUS status = WdfRequestRetrieveUnsafeUserInputBuffer(Request, Length, &buffer, NULL);
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status)) {
        WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&descriptor, buffer, (ULONG)Length);   // expect: irp-used-after-completion
    }
}

// case: MemoryAfterRead
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_READ Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFMEMORY memory;
    UCHAR first;
    NTSTATUS status = WdfRequestRetrieveOutputMemory(Request, &memory);
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status)) {
        WdfMemoryCopyToBuffer(memory, 0, &first, sizeof(first));   // expect: irp-used-after-completion
    }
}

// case: MemoryAfterWrite
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_WRITE Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFMEMORY memory;
    UCHAR first;
    NTSTATUS status = WdfRequestRetrieveInputMemory(Request, &memory);
    WdfRequestCompleteWithInformation(Request, status, Length);
    if (NT_SUCCESS(status)) {
        WdfMemoryCopyToBuffer(memory, 0, &first, sizeof(first));   // expect: irp-used-after-completion
    }
}

// case: MemoryAfterControl
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t Length, ULONG Code)
{
    WDFMEMORY memory;
    UCHAR first;
    NTSTATUS status = WdfRequestRetrieveOutputMemory(Request, &memory);
    WdfRequestCompleteWithPriorityBoost(Request, status, IO_NO_INCREMENT);
    if (NT_SUCCESS(status)) {
        WdfMemoryCopyToBuffer(memory, 0, &first, sizeof(first));   // expect: irp-used-after-completion
    }
}

// case: MemoryAfterInternal
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t Length, ULONG Code)
{
    WDFMEMORY memory;
    UCHAR first;
    NTSTATUS status = WdfRequestRetrieveInputMemory(Request, &memory);
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status)) {
        WdfMemoryCopyToBuffer(memory, 0, &first, sizeof(first));   // expect: irp-used-after-completion
    }
}

// case: MemoryBufferAfter
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_READ Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFMEMORY memory;
    PUCHAR bytes;
    NTSTATUS status = WdfRequestRetrieveOutputMemory(Request, &memory);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    bytes = WdfMemoryGetBuffer(memory, NULL);
    WdfRequestComplete(Request, status);
    bytes[0] = 0;   // expect: irp-used-after-completion
}

// case: MdlAfterRead
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_READ Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMDL mdl;
    NTSTATUS status = WdfRequestRetrieveOutputWdmMdl(Request, &mdl);
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status)) {
        MmGetMdlByteCount(mdl);   // expect: irp-used-after-completion
    }
}

// case: MdlAfterWrite
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_WRITE Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMDL mdl;
    NTSTATUS status = WdfRequestRetrieveInputWdmMdl(Request, &mdl);
    WdfRequestCompleteWithInformation(Request, status, Length);
    if (NT_SUCCESS(status)) {
        MmGetMdlByteCount(mdl);   // expect: irp-used-after-completion
    }
}

// case: MdlAfterControl
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t Length, ULONG Code)
{
    PMDL mdl;
    NTSTATUS status = WdfRequestRetrieveOutputWdmMdl(Request, &mdl);
    WdfRequestCompleteWithPriorityBoost(Request, status, IO_NO_INCREMENT);
    if (NT_SUCCESS(status)) {
        MmGetMdlByteCount(mdl);   // expect: irp-used-after-completion
    }
}

// case: MdlAfterInternal
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t Length, ULONG Code)
{
    PMDL mdl;
    NTSTATUS status = WdfRequestRetrieveInputWdmMdl(Request, &mdl);
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status)) {
        MmGetMdlByteCount(mdl);   // expect: irp-used-after-completion
    }
}

// case: MdlMappingAfter
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_WRITE Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMDL mdl;
    PUCHAR bytes = NULL;
    NTSTATUS status = WdfRequestRetrieveInputWdmMdl(Request, &mdl);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    bytes = MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);
    WdfRequestComplete(Request, status);
    if (bytes != NULL) {
        bytes[0] = 0;   // expect: irp-used-after-completion
    }
}

// case: RequestAfterCompletion
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_READ Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WdfRequestComplete(Request, STATUS_SUCCESS);
    WdfRequestSetInformation(Request, Length);   // expect: irp-used-after-completion
}

// case: RequestNotCompleted
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_IO_QUEUE_IO_READ Try;
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PVOID buffer;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, Length, &buffer, NULL);
    if (!NT_SUCCESS(status)) {
        return;   // expect: irp-lost
    }
    RtlZeroMemory(buffer, Length);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

// case: DeferredRequestLost
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_TIMER Try;
VOID Try(WDFTIMER Timer)
{
    WDFQUEUE queue = (WDFQUEUE)WdfTimerGetParentObject(Timer);
    WDFREQUEST request;
    PVOID buffer;
    NTSTATUS status = WdfIoQueueRetrieveNextRequest(queue, &request);
    if (!NT_SUCCESS(status)) {
        return;
    }
    status = WdfRequestRetrieveOutputBuffer(request, sizeof(ULONG), &buffer, NULL);
    if (!NT_SUCCESS(status)) {
        return;   // expect: irp-lost
    }
    WdfRequestComplete(request, status);
}
