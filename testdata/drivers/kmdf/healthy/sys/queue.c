//
// Data acquisition driver: queues and device control.
//
#include "daq.h"
#include "queue.tmh"

typedef NTSTATUS (*PDAQ_HANDLER)(PDAQ_DEVICE Device, WDFREQUEST Request, size_t *Information);

static NTSTATUS DaqSetRate(PDAQ_DEVICE Device, WDFREQUEST Request, size_t *Information);
static NTSTATUS DaqGetStatus(PDAQ_DEVICE Device, WDFREQUEST Request, size_t *Information);
static NTSTATUS DaqGetSessions(PDAQ_DEVICE Device, WDFREQUEST Request, size_t *Information);

static const struct {
    ULONG Code;
    PDAQ_HANDLER Handler;
} DaqHandlers[] = {
    { IOCTL_DAQ_SET_RATE, DaqSetRate },
    { IOCTL_DAQ_GET_STATUS, DaqGetStatus },
    { IOCTL_DAQ_LIST_SESSIONS, DaqGetSessions },
};

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, DaqCreateQueues)
#pragma alloc_text(PAGE, DaqEvtIoDeviceControl)
#pragma alloc_text(PAGE, DaqSetRate)
#endif

_Use_decl_annotations_
NTSTATUS
DaqCreateQueues(PDAQ_DEVICE Device)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG config;
    NTSTATUS status;

    PAGED_CODE();

    //
    // Device control waits for locks: not above PASSIVE_LEVEL.
    //
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoDeviceControl = DaqEvtIoDeviceControl;
    status = WdfIoQueueCreate(Device->Device, &config, &attributes, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchManual);
    status = WdfIoQueueCreate(Device->Device, &config, WDF_NO_OBJECT_ATTRIBUTES,
                              &Device->ReadQueue);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoQueueReadyNotify(Device->ReadQueue, DaqEvtReadsReady, Device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return WdfDeviceConfigureRequestDispatching(Device->Device, Device->ReadQueue,
                                                WdfRequestTypeRead);
}

VOID
DaqEvtReadsReady(_In_ WDFQUEUE Queue, _In_ WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Queue);

    DaqServeReads((PDAQ_DEVICE)Context);
}

VOID
DaqEvtIoDeviceControl(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request, _In_ size_t OutputBufferLength,
                      _In_ size_t InputBufferLength, _In_ ULONG IoControlCode)
{
    PDAQ_DEVICE device = DaqGetDevice(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    size_t information = 0;
    ULONG i;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(OutputBufferLength);

    if (InputBufferLength > DAQ_MAX_INPUT) {
        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER);
        return;
    }
    for (i = 0; i < ARRAYSIZE(DaqHandlers); i++) {
        if (DaqHandlers[i].Code == IoControlCode) {
            status = DaqHandlers[i].Handler(device, Request, &information);
            break;
        }
    }

    if (!NT_SUCCESS(status)) {
        TraceEvents(TRACE_LEVEL_ERROR, TRACE_QUEUE, "control 0x%x: %!STATUS!", IoControlCode, status);
    }
    WdfRequestCompleteWithInformation(Request, status, information);
}

static NTSTATUS
DaqSetRate(_In_ PDAQ_DEVICE Device, _In_ WDFREQUEST Request, _Out_ size_t *Information)
{
    PULONG rate;
    NTSTATUS status;

    PAGED_CODE();
    *Information = 0;

    status = WdfRequestRetrieveInputBuffer(Request, sizeof(ULONG), (PVOID *)&rate, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (*rate < DAQ_MIN_RATE || *rate > DAQ_MAX_RATE) {
        return STATUS_INVALID_PARAMETER;
    }

    status = DaqBeginSetup(Device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    TraceEvents(TRACE_LEVEL_INFORMATION, TRACE_QUEUE, "rate %u, was %u", *rate, Device->Rate);
    Device->Rate = *rate;
    DAQ_WRITE(Device, DAQ_REG_RATE, *rate);
    DaqEndSetup(Device);
    return STATUS_SUCCESS;
}

static NTSTATUS
DaqGetStatus(_In_ PDAQ_DEVICE Device, _In_ WDFREQUEST Request, _Out_ size_t *Information)
{
    PDAQ_STATUS result;
    NTSTATUS status;

    *Information = 0;

    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(DAQ_STATUS), (PVOID *)&result, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlZeroMemory(result, sizeof(DAQ_STATUS));

    WdfSpinLockAcquire(Device->FifoLock);
    result->Blocks = Device->BlockCount;
    result->Overruns = Device->Overruns;
    WdfSpinLockRelease(Device->FifoLock);

    status = DaqBeginSetup(Device);
    if (NT_SUCCESS(status)) {
        result->Rate = Device->Rate;
        result->Resets = Device->Resets;
        DaqEndSetup(Device);
    }

    DaqLockSessions(Device, FALSE);
    result->FreeChannels = RtlNumberOfClearBits(&Device->ChannelMap);
    DaqUnlockSessions(Device);

    *Information = sizeof(DAQ_STATUS);
    return STATUS_SUCCESS;
}

static NTSTATUS
DaqGetSessions(_In_ PDAQ_DEVICE Device, _In_ WDFREQUEST Request, _Out_ size_t *Information)
{
    PDAQ_SESSION_INFO infos;
    ULONG count = 0;
    size_t bytes;
    NTSTATUS status;

    *Information = 0;

    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(DAQ_SESSION_INFO), (PVOID *)&infos,
                                            &bytes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = DaqListSessions(Device, infos, (ULONG)(bytes / sizeof(DAQ_SESSION_INFO)), &count);
    *Information = count * sizeof(DAQ_SESSION_INFO);
    return status;
}
