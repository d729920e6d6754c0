// run: --target=win10-1709 --min-os=win10-1709
/*++

Module Name:

    driver.c

Abstract:

    Pulse counter: start, new devices, unload.

Environment:

    Kernel mode

--*/

#include <initguid.h>
#include "Pulse.h"

UNICODE_STRING PulseServiceKey;
NPAGED_LOOKASIDE_LIST PulseEventList;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, PulseAddDevice)
#pragma alloc_text(PAGE, PulseUnload)
#endif

NTSTATUS
DriverEntry(IN PDRIVER_OBJECT DriverObject, IN PUNICODE_STRING RegistryPath)
{
    ExInitializeDriverRuntime(DrvRtPoolNxOptIn);   // expect: down-level-switch "does nothing"

    //
    // Keep a copy of the path with a terminating zero: the registry routines want one.
    //
    PulseServiceKey.MaximumLength = (USHORT)(RegistryPath->Length + sizeof(WCHAR));
    PulseServiceKey.Buffer = (PWCHAR)ExAllocatePoolZero(PagedPool, PulseServiceKey.MaximumLength,   // expect: down-level-switch "only where POOL_ZERO_DOWN_LEVEL_SUPPORT is defined"
                                                        PULSE_TAG);
    if (PulseServiceKey.Buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyUnicodeString(&PulseServiceKey, RegistryPath);

    ExInitializeNPagedLookasideList(&PulseEventList, NULL, NULL, POOL_NX_ALLOCATION,   // expect: lookaside-alive-at-unload "PulseUnload"
                                    sizeof(PULSE_EVENT), PULSE_TAG, 0);

    ExInitializeNPagedLookasideList(&PulseEventList, NULL, NULL, POOL_NX_ALLOCATION,   // expect: initialized-twice   // expect: lookaside-alive-at-unload "PulseUnload"
                                    sizeof(PULSE_SAMPLE), PULSE_TAG, 0);

    DriverObject->DriverUnload = PulseUnload;
    DriverObject->DriverExtension->AddDevice = PulseAddDevice;

    DriverObject->MajorFunction[IRP_MJ_CREATE] = PulseDispatchCreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PulseDispatchCreateClose;   // expect: role-mismatch "IRP_MJ_CLOSE"
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = PulseDispatchCleanup;
    DriverObject->MajorFunction[IRP_MJ_READ] = PulseDispatchRead;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = PulseDispatchDeviceControl;
    DriverObject->MajorFunction[IRP_MJ_PNP] = PulseDispatchPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = PulseDispatchPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PulseDispatchSystemControl;

    return STATUS_SUCCESS;
}

NTSTATUS
PulseAddDevice(IN PDRIVER_OBJECT DriverObject, IN PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT deviceObject;
    PDEVICE_EXTENSION extension;
    NTSTATUS status;

    PAGED_CODE();

    status = IoCreateDevice(DriverObject, sizeof(DEVICE_EXTENSION), NULL, PULSE_DEVICE_TYPE,
                            FILE_DEVICE_SECURE_OPEN, FALSE, &deviceObject);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    extension = (PDEVICE_EXTENSION)deviceObject->DeviceExtension;
    extension->Self = deviceObject;
    extension->PhysicalDevice = PhysicalDeviceObject;
    extension->State = PulseNotStarted;
    extension->PreviousState = PulseNotStarted;

    IoInitializeRemoveLock(&extension->RemoveLock, PULSE_TAG, 0, 0);
    ExInitializeFastMutex(&extension->ConfigMutex);
    KeInitializeSpinLock(&extension->PollLock);
    KeInitializeSpinLock(&extension->StatsLock);
    KeInitializeSpinLock(&extension->EventLock);
    InitializeListHead(&extension->Events);

    KeInitializeTimer(&extension->Timer);
    KeInitializeDpc(&extension->TimerDpc, PulseTimerDpc, extension);

    KeInitializeSpinLock(&extension->Samples.Lock);
    InitializeListHead(&extension->Samples.Head);
    extension->Samples.Limit = PULSE_DEFAULT_LIMIT;

    InitializeSListHead((PSLIST_HEADER)extension->Spare);   // expect: misaligned-object "SLIST_HEADER"
    ExInitializeNPagedLookasideList(&extension->SampleList, NULL, NULL, POOL_NX_ALLOCATION,   // expect: lookaside-alive-at-unload "only while the driver starts"
                                    sizeof(PULSE_SAMPLE), PULSE_TAG, 0);

    status = PulseInitializeReadQueue(extension);
    if (!NT_SUCCESS(status)) {
        goto DeleteList;
    }

    extension->LogItem = IoAllocateWorkItem(deviceObject);
    if (extension->LogItem == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto DeleteList;
    }

    status = IoRegisterDeviceInterface(PhysicalDeviceObject, &GUID_DEVINTERFACE_PULSE_COUNTER, NULL,
                                       &extension->InterfaceName);
    if (!NT_SUCCESS(status)) {
        goto FreeWorkItem;
    }

    extension->LowerDevice = IoAttachDeviceToDeviceStack(deviceObject, PhysicalDeviceObject);
    if (extension->LowerDevice == NULL) {
        status = STATUS_NO_SUCH_DEVICE;
        goto FreeInterfaceName;
    }

    deviceObject->Flags |= DO_BUFFERED_IO | DO_POWER_PAGABLE;
    return STATUS_SUCCESS;   // expect: device-initializing "PulseAddDevice"

FreeInterfaceName:
    RtlFreeUnicodeString(&extension->InterfaceName);
FreeWorkItem:
    IoFreeWorkItem(extension->LogItem);
DeleteList:
    ExDeleteNPagedLookasideList(&extension->SampleList);
    IoDeleteDevice(deviceObject);
    return status;
}

VOID
PulseUnload(IN PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(DriverObject);

    status = PulseWriteParameter(L"CleanShutdown", 1);
    ExFreePoolWithTag(PulseServiceKey.Buffer, PULSE_TAG);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(PulseServiceKey.Buffer, PULSE_TAG);   // expect: resource-released-twice
        KdPrint(("pulse: the clean-shutdown mark was not written, 0x%08X\n", status));
        return;
    }
    ExDeleteNPagedLookasideList(&PulseEventList);
}

NTSTATUS
PulseCompleteIrp(IN OUT PIRP Irp, IN NTSTATUS Status, IN ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    Irp->PendingReturned = FALSE;   // expect: read-only-member "IRP.PendingReturned"
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}
