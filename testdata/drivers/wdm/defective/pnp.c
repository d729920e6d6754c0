/*++

Module Name:

    pnp.c

Abstract:

    Pulse counter: Plug and Play.

Environment:

    Kernel mode

--*/

#include "pulse.h"

IO_COMPLETION_ROUTINE PulseSignalCompletion;

static NTSTATUS PulseForwardAndWait(IN PDEVICE_EXTENSION Extension, IN OUT PIRP Irp);

static NTSTATUS
PulseStartDevice(IN OUT PDEVICE_EXTENSION Extension, IN PCM_RESOURCE_LIST Resources);

static VOID PulseStopDevice(IN OUT PDEVICE_EXTENSION Extension);

static VOID PulseDisableInterface(IN PDEVICE_EXTENSION Extension);

static NTSTATUS PulseRemoveDevice(IN OUT PDEVICE_EXTENSION Extension, IN OUT PIRP Irp);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, PulseDispatchPnp)
#pragma alloc_text(PAGE, PulseForwardAndWait)
#pragma alloc_text(PAGE, PulseStartDevice)
#pragma alloc_text(PAGE, PulseStopDevice)
#pragma alloc_text(PAGE, PulseDisableInterface)
#pragma alloc_text(PAGE, PulseRemoveDevice)
#endif

NTSTATUS
PulseDispatchPnp(IN PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    BOOLEAN passDown = TRUE;
    NTSTATUS status;

    PAGED_CODE();

    status = IoAcquireRemoveLock(&extension->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return PulseCompleteIrp(Irp, status, 0);
    }

    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = PulseForwardAndWait(extension, Irp);
        if (NT_SUCCESS(status)) {
            status = PulseStartDevice(
                extension,
                stack->Parameters.StartDevice.AllocatedResourcesTranslated);
        }
        PulseCompleteIrp(Irp, status, 0);
        passDown = FALSE;
        break;

    case IRP_MN_QUERY_STOP_DEVICE:
        extension->PreviousState = extension->State;
        extension->State = PulseStopPending;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;

    case IRP_MN_QUERY_REMOVE_DEVICE:
        extension->PreviousState = extension->State;
        extension->State = PulseRemovePending;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;

    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
        status = PulseForwardAndWait(extension, Irp);
        if (NT_SUCCESS(status) &&
            (extension->State == PulseStopPending ||
             extension->State == PulseRemovePending)) {
            extension->State = extension->PreviousState;
        }
        PulseCompleteIrp(Irp, status, 0);
        passDown = FALSE;
        break;

    case IRP_MN_STOP_DEVICE:
        PulseStopDevice(extension);
        extension->State = PulseStopped;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;

    case IRP_MN_SURPRISE_REMOVAL:
        extension->State = PulseSurpriseRemoved;
        PulseDisableInterface(extension);
        PulseStopDevice(extension);
        PulseCancelReads(extension, NULL);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;

    case IRP_MN_REMOVE_DEVICE:
        return PulseRemoveDevice(extension, Irp);   // expect: lower-status-lost "PulseDispatchPnp"

    default:
        break;
    }

    if (passDown) {
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(extension->LowerDevice, Irp);
    }
    IoReleaseRemoveLock(&extension->RemoveLock, Irp);
    return status;
}

NTSTATUS
PulseSignalCompletion(IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp, IN PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);

    if (Irp->PendingReturned) {
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS
PulseForwardAndWait(IN PDEVICE_EXTENSION Extension, IN OUT PIRP Irp)
{
    NTSTATUS status;
    KEVENT event;

    PAGED_CODE();

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PulseSignalCompletion, &event, TRUE, TRUE, TRUE);

    status = IoCallDriver(Extension->LowerDevice, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);   // expect: used-before-init "event"
        status = Irp->IoStatus.Status;
    }
    return status;
}

static NTSTATUS
PulseStartDevice(IN OUT PDEVICE_EXTENSION Extension, IN PCM_RESOURCE_LIST Resources)
{
    NTSTATUS status;

    PAGED_CODE();

    status = PulseMapHardware(Extension, Resources);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    PulseLoadConfig(Extension);
    Extension->State = PulseStarted;
    PulseStartPolling(Extension);

    status = IoSetDeviceInterfaceState(&Extension->InterfaceName, TRUE);
    if (!NT_SUCCESS(status)) {
        goto StopPolling;
    }
    return STATUS_SUCCESS;

StopPolling:
    Extension->State = PulseNotStarted;
    PulseStopPolling(Extension);
    PulseUnmapHardware(Extension);
    return status;
}

//
// Also called for a device that never started, or that was stopped before.
//
static VOID
PulseStopDevice(IN OUT PDEVICE_EXTENSION Extension)
{
    PAGED_CODE();

    PulseStopPolling(Extension);
    PulseUnmapHardware(Extension);
}

static VOID
PulseDisableInterface(IN PDEVICE_EXTENSION Extension)
{
    NTSTATUS status;

    PAGED_CODE();

    status = IoSetDeviceInterfaceState(&Extension->InterfaceName, FALSE);
    if (!NT_SUCCESS(status)) {
        KdPrint(("pulse: the interface was not enabled, 0x%08X\n", status));
    }
}

static NTSTATUS
PulseRemoveDevice(IN OUT PDEVICE_EXTENSION Extension, IN OUT PIRP Irp)
{
    PDEVICE_OBJECT lowerDevice = Extension->LowerDevice;

    PAGED_CODE();

    PulseDisableInterface(Extension);
    PulseStopDevice(Extension);
    Extension->State = PulseRemoved;

    //
    // Waits for requests, and for the work item.
    //
    IoReleaseRemoveLockAndWait(&Extension->RemoveLock, Irp);

    PulseCancelReads(Extension, NULL);
    PulseDiscardSamples(Extension, FALSE);
    PulseDrainEvents(Extension);
    IoFreeWorkItem(Extension->LogItem);
    RtlFreeUnicodeString(&Extension->InterfaceName);

    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoSkipCurrentIrpStackLocation(Irp);
    IoCallDriver(lowerDevice, Irp);

    IoDetachDevice(lowerDevice);
    IoDeleteDevice(Extension->Self);
    return STATUS_SUCCESS;
}
