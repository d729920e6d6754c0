//
// Storage adapter: its life.
//
#include "gull.h"

//
// How many requests a target gets at once; the value may be missing.
//
VOID
GullReadSettings(_Inout_ PGULL_ADAPTER Adapter)
{
    static UCHAR name[] = "QueueDepth";
    ULONG length = sizeof(ULONG);
    ULONG depth;
    PUCHAR buffer;

    Adapter->QueueDepth = GULL_DEFAULT_DEPTH;
    buffer = StorPortAllocateRegistryBuffer(Adapter, &length);   // expect-step: resource-leak
    if (buffer == NULL) {
        return;
    }
    if (!StorPortRegistryRead(Adapter, name, 1, MINIPORT_REG_DWORD, buffer, &length)) {   // expect: irql-too-high "StorPortRegistryRead"
        return;   // expect: resource-leak "registry buffer"
    }
    if (length == sizeof(ULONG)) {
        RtlCopyMemory(&depth, buffer, sizeof(depth));
        if (depth >= 1 && depth <= GULL_MAX_SLOTS) {
            Adapter->QueueDepth = depth;
        }
    }
    StorPortFreeRegistryBuffer(Adapter, buffer);
}

static BOOLEAN
GullWaitReady(_In_ PGULL_ADAPTER Adapter)
{
    ULONG polls;

    for (polls = 0; polls < GULL_RESET_POLLS; polls++) {
        ULONG status = GULL_READ(Adapter, Status);

        if ((status & GULL_STATUS_FATAL) != 0) {
            return FALSE;
        }
        if ((status & GULL_STATUS_READY) != 0) {
            return TRUE;
        }
        StorPortStallExecution(100);
    }
    return FALSE;
}

BOOLEAN
GullStartHardware(_In_ PGULL_ADAPTER Adapter)
{
    GULL_WRITE(Adapter, InterruptMask, 0);
    GULL_WRITE(Adapter, Control, GULL_CONTROL_RESET);
    if (!GullWaitReady(Adapter)) {
        return FALSE;
    }

    RtlZeroMemory(Adapter->Rings, sizeof(*Adapter->Rings));
    Adapter->CompletionHead = 0;
    Adapter->Phase = 1;
    GULL_WRITE(Adapter, RingsLow, Adapter->RingsAddress.LowPart);
    GULL_WRITE(Adapter, RingsHigh, (ULONG)Adapter->RingsAddress.HighPart);
    GULL_WRITE(Adapter, Control, GULL_CONTROL_ENABLE);
    GULL_WRITE(Adapter, InterruptMask, GULL_CAUSE_ALL);
    return TRUE;
}

VOID
GullStopHardware(_In_ PGULL_ADAPTER Adapter)
{
    GULL_WRITE(Adapter, InterruptMask, 0);
    GULL_WRITE(Adapter, Control, 0);
}

static VOID
GullConfigure(_In_ PGULL_ADAPTER Adapter, _Inout_ PPORT_CONFIGURATION_INFORMATION ConfigInfo)
{
    ConfigInfo->NumberOfBuses = 1;
    ConfigInfo->MaximumNumberOfTargets = GULL_MAX_TARGETS + 1;
    ConfigInfo->MaximumNumberOfLogicalUnits = SCSI_MAXIMUM_LOGICAL_UNITS;
    ConfigInfo->InitiatorBusId[0] = GULL_SELF;
    ConfigInfo->MaximumTransferLength = GULL_MAX_TRANSFER;
    ConfigInfo->NumberOfPhysicalBreaks = GULL_MAX_SEGMENTS;
    ConfigInfo->AlignmentMask = 3;
    ConfigInfo->ScatterGather = TRUE;
    ConfigInfo->Master = TRUE;
    ConfigInfo->CachesData = FALSE;
    ConfigInfo->WmiDataProvider = FALSE;
    ConfigInfo->ResetTargetSupported = TRUE;
    ConfigInfo->SynchronizationModel = StorSynchronizeFullDuplex;
    ConfigInfo->MaxNumberOfIO = GULL_MAX_SLOTS;
    ConfigInfo->MaxIOsPerLun = Adapter->QueueDepth;
    if ((ConfigInfo->Dma64BitAddresses & SCSI_DMA64_SYSTEM_SUPPORTED) != 0) {
        ConfigInfo->Dma64BitAddresses = SCSI_DMA64_MINIPORT_SUPPORTED;
    }
}

_Use_decl_annotations_
ULONG
GullFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation, PCHAR ArgumentString,
                PPORT_CONFIGURATION_INFORMATION ConfigInfo, PBOOLEAN Reserved3)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;
    PACCESS_RANGE range;
    PVOID registers;
    ULONG length;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved3);

    if (ConfigInfo->NumberOfAccessRanges == 0) {
        return SP_RETURN_BAD_CONFIG;
    }
    range = &(*ConfigInfo->AccessRanges)[0];
    if (!range->RangeInMemory || range->RangeLength < sizeof(GULL_REGISTERS)) {
        return SP_RETURN_BAD_CONFIG;
    }

    registers = StorPortGetDeviceBase(adapter, ConfigInfo->AdapterInterfaceType,
                                      ConfigInfo->SystemIoBusNumber, range->RangeStart,
                                      range->RangeLength, FALSE);
    if (registers == NULL) {
        return SP_RETURN_ERROR;
    }
    adapter->Registers = (PGULL_REGISTERS)registers;
    if (GULL_READ(adapter, Version) == 0) {
        StorPortFreeDeviceBase(adapter, registers);
        GULL_WRITE(adapter, InterruptMask, 0);   // expect: resource-used-after-release "register mapping"
        return SP_RETURN_NOT_FOUND;
    }

    GullReadSettings(adapter);
    GullConfigure(adapter, ConfigInfo);

    adapter->Rings = (PGULL_RINGS)StorPortGetUncachedExtension(adapter, ConfigInfo,
                                                               sizeof(GULL_RINGS));
    if (adapter->Rings == NULL) {
        adapter->Registers = NULL;
        StorPortFreeDeviceBase(adapter, registers);
        return SP_RETURN_ERROR;
    }
    adapter->RingsAddress = StorPortGetPhysicalAddress(adapter, NULL, adapter->Rings, &length);
    return SP_RETURN_FOUND;
}

_Use_decl_annotations_
BOOLEAN
GullInitialize(PVOID DeviceExtension)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;
    PERF_CONFIGURATION_DATA perf;

    if (!GullStartHardware(adapter)) {
        StorPortDebugPrint(0, "gull: the device does not start\n");
        return FALSE;
    }

    RtlZeroMemory(&perf, sizeof(perf));
    perf.Version = 3;
    perf.Size = sizeof(perf);
    perf.Flags = STOR_PERF_DPC_REDIRECTION;
    if (StorPortInitializePerfOpts(adapter, FALSE, &perf) != STOR_STATUS_SUCCESS) {
        StorPortDebugPrint(1, "gull: no redirection of DPCs\n");
    }
    return StorPortEnablePassiveInitialization(adapter, GullPassiveInitialize);
}

//
// The log into which the device writes what happens to it. It works without one.
//
static VOID
GullCreateEventLog(_In_ PGULL_ADAPTER Adapter)
{
    PHYSICAL_ADDRESS lowest;
    PHYSICAL_ADDRESS highest;
    PHYSICAL_ADDRESS boundary;
    STOR_PHYSICAL_ADDRESS address;
    PVOID log;
    ULONG length;

    lowest.QuadPart = 0;
    highest.QuadPart = MAXULONG;
    boundary.QuadPart = 0;
    if (StorPortAllocateContiguousMemorySpecifyCacheNode(Adapter, GULL_EVENT_LOG_SIZE, lowest,
                                                         highest, boundary, MmCached,
                                                         MM_ANY_NODE_OK,
                                                         &log) != STOR_STATUS_SUCCESS) {
        return;
    }

    RtlZeroMemory(log, GULL_EVENT_LOG_SIZE);
    address = StorPortGetPhysicalAddress(Adapter, NULL, log, &length);
    if (length < GULL_EVENT_LOG_SIZE) {
        StorPortFreeContiguousMemorySpecifyCache(Adapter, log, GULL_EVENT_LOG_SIZE, MmCached);
        return;
    }
    Adapter->EventLog = log;
    GULL_WRITE(Adapter, EventLogLow, address.LowPart);
    GULL_WRITE(Adapter, EventLogHigh, (ULONG)address.HighPart);
}

_Use_decl_annotations_
BOOLEAN
GullPassiveInitialize(PVOID DeviceExtension)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(adapter, &adapter->CompletionDpc, GullCompletionDpc);
    adapter->DpcReady = TRUE;

    if (StorPortInitializeTimer(adapter, &adapter->WatchTimer) != STOR_STATUS_SUCCESS) {
        adapter->WatchTimer = NULL;
        return FALSE;
    }
    GullCreateEventLog(adapter);
    GullStartWatch(adapter);
    return GullQueueSearch(adapter, TRUE);
}

_Use_decl_annotations_
VOID
GullFreeAdapterResources(PVOID DeviceExtension)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;

    if (adapter->WatchTimer != NULL) {
        StorPortFreeTimer(adapter, adapter->WatchTimer);
        adapter->WatchTimer = NULL;
    }
    GullFreeTargets(adapter);
    if (adapter->EventLog != NULL) {
        StorPortFreeContiguousMemorySpecifyCache(adapter, adapter->EventLog, GULL_EVENT_LOG_SIZE,
                                                 MmCached);
        adapter->EventLog = NULL;
    }
    if (adapter->Registers != NULL) {
        StorPortFreeDeviceBase(adapter, adapter->Registers);
        adapter->Registers = NULL;
    }
}

static VOID
GullReportControlTypes(_Inout_ PSCSI_SUPPORTED_CONTROL_TYPE_LIST List)
{
    static const SCSI_ADAPTER_CONTROL_TYPE supported[] = {
        ScsiQuerySupportedControlTypes, ScsiStopAdapter, ScsiRestartAdapter, ScsiAdapterSurpriseRemoval
    };
    ULONG i;

    for (i = 0; i < RTL_NUMBER_OF(supported); i++) {
        if ((ULONG)supported[i] < List->MaxControlType) {
            List->SupportedTypeList[supported[i]] = TRUE;
        }
    }
}

_Use_decl_annotations_
SCSI_ADAPTER_CONTROL_STATUS
GullAdapterControl(PVOID DeviceExtension, SCSI_ADAPTER_CONTROL_TYPE ControlType, PVOID Parameters)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;

    switch (ControlType) {
    case ScsiQuerySupportedControlTypes:
        GullReportControlTypes((PSCSI_SUPPORTED_CONTROL_TYPE_LIST)Parameters);
        return ScsiAdapterControlSuccess;

    case ScsiStopAdapter:
        adapter->Stopped = TRUE;
        GullStopHardware(adapter);
        return ScsiAdapterControlSuccess;

    case ScsiRestartAdapter:
        if (!GullStartHardware(adapter)) {
            return ScsiAdapterControlUnsuccessful;
        }
        adapter->Stopped = FALSE;
        GullStartWatch(adapter);
        return ScsiAdapterControlSuccess;

    case ScsiAdapterSurpriseRemoval:
        adapter->Stopped = TRUE;
        GullCompleteAll(adapter, SCSI_COMBINE_BUS_TARGET, SRB_STATUS_NO_DEVICE);
        return ScsiAdapterControlSuccess;

    default:
        return ScsiAdapterControlUnsuccessful;
    }
}

//
// The device forgets its requests; nobody else will complete them.
//
_Use_decl_annotations_
BOOLEAN
GullResetBus(PVOID DeviceExtension, ULONG PathId)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;
    STOR_LOCK_HANDLE dpcLock = { 0 };
    BOOLEAN started;

    UNREFERENCED_PARAMETER(PathId);

    StorPortAcquireSpinLock(adapter, DpcLock, &adapter->CompletionDpc, &dpcLock);   // expect-step: lock-not-released
    started = GullStartHardware(adapter);
    if (!started) {
        return FALSE;   // expect: lock-not-released "dpcLock"
    }
    StorPortReleaseSpinLock(adapter, &dpcLock);

    GullCompleteAll(adapter, SCSI_COMBINE_BUS_TARGET, SRB_STATUS_BUS_RESET);
    if (started) {
        StorPortNotification(ResetDetected, adapter, 0);
    }
    return started;
}
