/*++

Module Name:

    hw.c

Abstract:

    Pulse counter: registers of the device, settings in the registry.

Environment:

    Kernel mode

--*/

#include "pulse.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, PulseMapHardware)
#pragma alloc_text(PAGE, PulseUnmapHardware)
#pragma alloc_text(PAGE, PulseLoadConfig)
#pragma alloc_text(PAGE, PulseWriteParameter)
#pragma alloc_text(PAGE, PulseTryLockConfig)
#pragma alloc_text(PAGE, PulseUnlockConfig)
#endif

NTSTATUS
PulseMapHardware(IN OUT PDEVICE_EXTENSION Extension, IN PCM_RESOURCE_LIST Resources)
{
    PCM_PARTIAL_RESOURCE_LIST list;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR memory = NULL;
    NTSTATUS status;
    ULONG i;

    PAGED_CODE();

    if (Resources == NULL || Resources->Count == 0) {
        return STATUS_DEVICE_CONFIGURATION_ERROR;
    }

    list = &Resources->List[0].PartialResourceList;
    for (i = 0; i < list->Count; i++) {
        if (list->PartialDescriptors[i].Type == CmResourceTypeMemory) {
            memory = &list->PartialDescriptors[i];
            break;
        }
    }
    if (memory == NULL || memory->u.Memory.Length < PULSE_REG_LENGTH) {
        return STATUS_DEVICE_CONFIGURATION_ERROR;
    }

    Extension->RegisterLength = memory->u.Memory.Length;
    Extension->Registers = (PUCHAR)MmMapIoSpaceEx(memory->u.Memory.Start, Extension->RegisterLength,
                                                  PAGE_READWRITE | PAGE_NOCACHE);
    if (Extension->Registers == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }

    if (READ_PULSE(Extension, PULSE_REG_ID) != PULSE_HARDWARE_ID) {
        status = STATUS_DEVICE_CONFIGURATION_ERROR;
        goto Unmap;
    }

    WRITE_PULSE(Extension, PULSE_REG_CONTROL, 1);
    status = PulseLatchCounters(Extension);   // expect: status-as-boolean "false would be success"
    if (!NT_SUCCESS(status)) {
        goto Disable;
    }

    for (i = 0; i < PULSE_CHANNELS; i++) {
        Extension->LastCount[i] = READ_PULSE(Extension, PULSE_REG_COUNT(i));
    }
    return STATUS_SUCCESS;

Disable:
    WRITE_PULSE(Extension, PULSE_REG_CONTROL, 0);
Unmap:
    MmUnmapIoSpace(Extension->Registers, Extension->RegisterLength);
    Extension->Registers = NULL;
    return status;
}

VOID
PulseUnmapHardware(IN OUT PDEVICE_EXTENSION Extension)
{
    PAGED_CODE();

    if (Extension->Registers != NULL) {
        if (Extension->State != PulseSurpriseRemoved) {
            WRITE_PULSE(Extension, PULSE_REG_CONTROL, 0);
        }
        MmUnmapIoSpace(Extension->Registers, Extension->RegisterLength);
        Extension->Registers = NULL;
    }
}

//
// Lets the device copy its running counters into the count registers. Used by the poll
// DPC, and while the device starts.
//
BOOLEAN
PulseLatchCounters(IN PDEVICE_EXTENSION Extension)
{
    LARGE_INTEGER interval;
    ULONG attempt;

    interval.QuadPart = -20;
    WRITE_PULSE(Extension, PULSE_REG_LATCH, PULSE_LATCH_BUSY);
    for (attempt = 0; attempt < PULSE_LATCH_ATTEMPTS; attempt++) {
        if ((READ_PULSE(Extension, PULSE_REG_LATCH) & PULSE_LATCH_BUSY) == 0) {
            return TRUE;
        }
        KeDelayExecutionThread(KernelMode, FALSE, &interval);   // expect: irql-too-high "KeDelayExecutionThread"
    }
    return FALSE;
}

VOID
PulseLoadConfig(IN OUT PDEVICE_EXTENSION Extension)
{
    RTL_QUERY_REGISTRY_TABLE table[2];
    ULONG defaultPeriod = PULSE_DEFAULT_PERIOD;
    ULONG period = PULSE_DEFAULT_PERIOD;
    NTSTATUS status;

    PAGED_CODE();

    RtlZeroMemory(table, sizeof(table));
    table[0].Flags = RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_TYPECHECK;
    table[0].Name = L"PeriodMilliseconds";
    table[0].EntryContext = &period;
    table[0].DefaultType = (REG_DWORD << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT) | REG_DWORD;
    table[0].DefaultData = &defaultPeriod;
    table[0].DefaultLength = sizeof(defaultPeriod);

    status = RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, PulseServiceKey.Buffer, table, NULL,
                                    NULL);
    if (!NT_SUCCESS(status) || period < PULSE_MIN_PERIOD || period > PULSE_MAX_PERIOD) {
        period = PULSE_DEFAULT_PERIOD;
    }

    ExAcquireFastMutex(&Extension->ConfigMutex);
    Extension->Config.PeriodMilliseconds = period;
    Extension->Config.ChannelMask = (1 << PULSE_CHANNELS) - 1;
    Extension->Config.QueueLimit = PULSE_DEFAULT_LIMIT;
    ExReleaseFastMutex(&Extension->ConfigMutex);

    InterlockedExchange(&Extension->ActiveMask, (1 << PULSE_CHANNELS) - 1);
    PulseSetPeriod(Extension, period);
}

NTSTATUS
PulseWriteParameter(IN PCWSTR Name, IN ULONG Value)
{
    PAGED_CODE();

    return RtlWriteRegistryValue(RTL_REGISTRY_ABSOLUTE, PulseServiceKey.Buffer, Name, REG_DWORD,   // expect: irql-too-high "APC_LEVEL"
                                 &Value, sizeof(Value));
}

//
// For callers that must not wait for an application that changes the settings. TRUE: the
// caller owns the settings until PulseUnlockConfig.
//
BOOLEAN
PulseTryLockConfig(IN PDEVICE_EXTENSION Extension)
{
    PAGED_CODE();

    return ExTryToAcquireFastMutex(&Extension->ConfigMutex);
}

VOID
PulseUnlockConfig(IN PDEVICE_EXTENSION Extension)
{
    PAGED_CODE();

    ExReleaseFastMutex(&Extension->ConfigMutex);
}
