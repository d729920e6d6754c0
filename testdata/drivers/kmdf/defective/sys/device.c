//
// Data acquisition driver: the device, its registers, its power.
//
#include "daq.h"
#include "device.tmh"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, DaqCreateDevice)
#pragma alloc_text(PAGE, DaqEvtPrepareHardware)
#pragma alloc_text(PAGE, DaqEvtReleaseHardware)
#pragma alloc_text(PAGE, DaqEvtDeviceCleanup)
#pragma alloc_text(PAGE, DaqEvtReset)
#pragma alloc_text(PAGE, DaqBeginSetup)
#pragma alloc_text(PAGE, DaqEndSetup)
#endif

static NTSTATUS
DaqCreateObjects(_In_ PDAQ_DEVICE Device)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_INTERRUPT_CONFIG interruptConfig;
    WDF_TIMER_CONFIG timerConfig;
    WDF_WORKITEM_CONFIG workItemConfig;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device->Device;

    status = WdfSpinLockCreate(&attributes, &Device->FifoLock);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfWaitLockCreate(&attributes, &Device->SetupLock);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfLookasideListCreate(&attributes, sizeof(DAQ_BLOCK), NonPagedPoolNx,
                                    WDF_NO_OBJECT_ATTRIBUTES, DAQ_POOL_TAG,
                                    &Device->BlockLookaside);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, DaqEvtWatchdog, 1000);
    timerConfig.AutomaticSerialization = FALSE;
    status = WdfTimerCreate(&timerConfig, &attributes, &Device->Watchdog);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WDF_WORKITEM_CONFIG_INIT(&workItemConfig, DaqEvtReset);
    workItemConfig.AutomaticSerialization = FALSE;
    status = WdfWorkItemCreate(&workItemConfig, &attributes, &Device->ResetItem);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WDF_INTERRUPT_CONFIG_INIT(&interruptConfig, DaqEvtIsr, DaqEvtDpc);
    interruptConfig.EvtInterruptEnable = DaqEvtInterruptEnable;
    interruptConfig.EvtInterruptDisable = DaqEvtInterruptDisable;
    return WdfInterruptCreate(Device->Device, &interruptConfig, WDF_NO_OBJECT_ATTRIBUTES,
                              &Device->Interrupt);
}

_Use_decl_annotations_
NTSTATUS
DaqCreateDevice(PWDFDEVICE_INIT DeviceInit)
{
    WDF_PNPPOWER_EVENT_CALLBACKS power;
    WDF_FILEOBJECT_CONFIG fileConfig;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDEVICE handle;
    PDAQ_DEVICE device;
    NTSTATUS status;

    PAGED_CODE();

    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&power);
    power.EvtDevicePrepareHardware = DaqEvtPrepareHardware;
    power.EvtDeviceReleaseHardware = DaqEvtReleaseHardware;
    power.EvtDeviceD0Entry = DaqEvtD0Entry;
    power.EvtDeviceD0Exit = DaqEvtD0Exit;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &power);

    WDF_FILEOBJECT_CONFIG_INIT(&fileConfig, DaqEvtFileCreate, DaqEvtFileClose, NULL);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DAQ_SESSION);
    WdfDeviceInitSetFileObjectConfig(DeviceInit, &fileConfig, &attributes);

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DAQ_DEVICE);
    attributes.EvtCleanupCallback = DaqEvtDeviceCleanup;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &handle);
    if (!NT_SUCCESS(status)) {
        TraceEvents(TRACE_LEVEL_ERROR, TRACE_DEVICE, "WdfDeviceCreate failed %!STATUS!", status);
        return status;
    }

    device = DaqGetDevice(handle);
    device->Device = handle;
    device->Rate = DAQ_DEFAULT_RATE;
    InitializeListHead(&device->Blocks);
    InitializeListHead(&device->Sessions);
    RtlInitializeBitMap(&device->ChannelMap, &device->ChannelBits, DAQ_CHANNELS);

    status = ExInitializeResourceLite(&device->SessionResource);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device->SessionResourceReady = TRUE;

    status = DaqCreateObjects(device);
    if (!NT_SUCCESS(status)) {
        TraceEvents(TRACE_LEVEL_ERROR, TRACE_DEVICE, "an object is missing %!STATUS!", status);
        return status;
    }
    status = DaqCreateQueues(device);
    if (!NT_SUCCESS(status)) {
        TraceEvents(TRACE_LEVEL_ERROR, TRACE_DEVICE, "a queue is missing %!STATUS!", status);
        return status;
    }
    return WdfDeviceCreateDeviceInterface(handle, &GUID_DEVINTERFACE_DAQ, NULL);
}

VOID
DaqEvtDeviceCleanup(_In_ WDFOBJECT Object)
{
    PDAQ_DEVICE device = DaqGetDevice(Object);

    PAGED_CODE();

    if (device->SessionResourceReady && device->SessionResource.ActiveCount == 0) {   // expect: opaque-member "ERESOURCE"
        ExDeleteResourceLite(&device->SessionResource);
        device->SessionResourceReady = FALSE;
    }
}

static ULONG
DaqReadDefaultRate(_In_ WDFDEVICE Device)
{
    DECLARE_CONST_UNICODE_STRING(name, L"DefaultRate");
    WDFKEY key;
    ULONG rate;
    NTSTATUS status;

    status = WdfDeviceOpenRegistryKey(Device, PLUGPLAY_REGKEY_DEVICE, KEY_READ,
                                      WDF_NO_OBJECT_ATTRIBUTES, &key);
    if (!NT_SUCCESS(status)) {
        return DAQ_DEFAULT_RATE;
    }
    status = WdfRegistryQueryULong(key, &name, &rate);
    if (!NT_SUCCESS(status) || rate < DAQ_MIN_RATE || rate > DAQ_MAX_RATE) {
        rate = DAQ_DEFAULT_RATE;
    }
    WdfRegistryClose(key);
    return rate;
}

NTSTATUS
DaqEvtPrepareHardware(_In_ WDFDEVICE Device, _In_ WDFCMRESLIST ResourcesRaw,
                      _In_ WDFCMRESLIST ResourcesTranslated)
{
    PDAQ_DEVICE device = DaqGetDevice(Device);
    PCM_PARTIAL_RESOURCE_DESCRIPTOR descriptor = NULL;
    ULONG rate = DaqReadDefaultRate(Device);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(ResourcesRaw);

    WdfWaitLockAcquire(device->SetupLock, NULL);
    for (i = 0; i < WdfCmResourceListGetCount(ResourcesTranslated); i++) {
        descriptor = WdfCmResourceListGetDescriptor(ResourcesTranslated, i);
        if (descriptor != NULL && descriptor->Type == CmResourceTypeMemory) {
            break;
        }
        descriptor = NULL;
    }
    if (descriptor == NULL || descriptor->u.Memory.Length < DAQ_REG_BYTES) {
        TraceEvents(TRACE_LEVEL_ERROR, TRACE_DEVICE, "no registers");
        status = STATUS_DEVICE_CONFIGURATION_ERROR;
        goto Exit;
    }

    device->RegisterBytes = descriptor->u.Memory.Length;
    device->Registers = (PUCHAR)MmMapIoSpaceEx(descriptor->u.Memory.Start, device->RegisterBytes,
                                               PAGE_READWRITE | PAGE_NOCACHE);
    if (device->Registers == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto Exit;
    }
    device->Rate = rate;
    device->Ready = TRUE;

Exit:
    WdfWaitLockRelease(device->SetupLock);
    return status;
}

NTSTATUS
DaqEvtReleaseHardware(_In_ WDFDEVICE Device, _In_ WDFCMRESLIST ResourcesTranslated)
{
    PDAQ_DEVICE device = DaqGetDevice(Device);

    PAGED_CODE();
    UNREFERENCED_PARAMETER(ResourcesTranslated);

    WdfWaitLockAcquire(device->SetupLock, NULL);
    device->Ready = FALSE;
    if (device->Registers != NULL) {
        MmUnmapIoSpace(device->Registers, device->RegisterBytes);
        device->Registers = NULL;
    }
    WdfWaitLockRelease(device->SetupLock);

    DaqDiscardBlocks(device);
    return STATUS_SUCCESS;
}

NTSTATUS
DaqEvtD0Entry(_In_ WDFDEVICE Device, _In_ WDF_POWER_DEVICE_STATE PreviousState)
{
    PDAQ_DEVICE device = DaqGetDevice(Device);

    UNREFERENCED_PARAMETER(PreviousState);

    DAQ_WRITE(device, DAQ_REG_RATE, device->Rate);
    WdfTimerStart(device->Watchdog, WDF_REL_TIMEOUT_IN_SEC(1));
    return STATUS_SUCCESS;
}

NTSTATUS
DaqEvtD0Exit(_In_ WDFDEVICE Device, _In_ WDF_POWER_DEVICE_STATE TargetState)
{
    PDAQ_DEVICE device = DaqGetDevice(Device);
    ULONG lost;

    UNREFERENCED_PARAMETER(TargetState);

    WdfSpinLockAcquire(device->FifoLock);   // expect-step: irql-too-high
    WdfTimerStop(device->Watchdog, TRUE);   // expect: irql-too-high "PASSIVE_LEVEL"
    lost = device->Overruns;
    device->Overruns = 0;
    WdfSpinLockRelease(device->FifoLock);

    WdfWorkItemFlush(device->ResetItem);

    TraceEvents(TRACE_LEVEL_INFORMATION, TRACE_DEVICE, "%u overruns while it ran", lost);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS
DaqBeginSetup(PDAQ_DEVICE Device)
{
    PAGED_CODE();

    WdfWaitLockAcquire(Device->SetupLock, NULL);
    if (!Device->Ready) {
        WdfWaitLockRelease(Device->SetupLock);
        return STATUS_DEVICE_NOT_READY;
    }
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID
DaqEndSetup(PDAQ_DEVICE Device)
{
    PAGED_CODE();

    WdfWaitLockRelease(Device->SetupLock);
}

//
// The card produces nothing, or faster than anybody reads: a work item starts it anew.
//
_Use_decl_annotations_
VOID
DaqRequestReset(PDAQ_DEVICE Device, LONG Reason)
{
    TraceEvents(TRACE_LEVEL_WARNING, TRACE_DEVICE, "reset, reason %d", Reason);

    WdfWaitLockAcquire(Device->SetupLock, NULL);   // expect: irql-too-high "DISPATCH_LEVEL"
    Device->ResetReason = Reason;
    WdfWaitLockRelease(Device->SetupLock);
    WdfWorkItemEnqueue(Device->ResetItem);
}

VOID
DaqEvtWatchdog(_In_ WDFTIMER Timer)
{
    PDAQ_DEVICE device = DaqGetDevice(WdfTimerGetParentObject(Timer));
    LONG ticks = InterlockedIncrement(&device->Ticks);

    if (ticks == DAQ_STALLED_TICKS) {
        DaqRequestReset(device, DAQ_RESET_STALLED);
    }
}

VOID
DaqEvtReset(_In_ WDFWORKITEM WorkItem)
{
    PDAQ_DEVICE device = DaqGetDevice(WdfWorkItemGetParentObject(WorkItem));
    LARGE_INTEGER settle;
    NTSTATUS status;

    PAGED_CODE();

    status = DaqBeginSetup(device);
    if (!NT_SUCCESS(status)) {
        return;
    }

    DAQ_WRITE(device, DAQ_REG_CONTROL, DAQ_CONTROL_RESET);
    settle.QuadPart = WDF_REL_TIMEOUT_IN_MS(20);
    KeDelayExecutionThread(KernelMode, FALSE, &settle);
    DAQ_WRITE(device, DAQ_REG_RATE, device->Rate);
    DAQ_WRITE(device, DAQ_REG_CONTROL, DAQ_CONTROL_RUN);
    device->Resets++;
    InterlockedExchange(&device->Ticks, 0);

    TraceEvents(TRACE_LEVEL_INFORMATION, TRACE_DEVICE, "reset no. %u, reason %d", device->Resets, device->ResetReason);
    DaqEndSetup(device);
}
