/*++

Module Name:

    power.c

Abstract:

    Pulse counter: power. The device sleeps when the system does.

Environment:

    Kernel mode

--*/

#include "pulse.h"

IO_COMPLETION_ROUTINE PulseSystemPowerCompletion;
IO_COMPLETION_ROUTINE PulseDevicePowerUpCompletion;
REQUEST_POWER_COMPLETE PulseDevicePowerDone;

NTSTATUS
PulseDispatchPower(IN PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    POWER_STATE state = stack->Parameters.Power.State;
    NTSTATUS status;

    IoAcquireRemoveLock(&extension->RemoveLock, Irp);   // expect: status-ignored "IoAcquireRemoveLock"

    if (stack->MinorFunction == IRP_MN_SET_POWER &&
        stack->Parameters.Power.Type == SystemPowerState) {
        //
        // The completion routine asks for the device power that goes with it.
        //
        IoMarkIrpPending(Irp);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, PulseSystemPowerCompletion, extension, TRUE, TRUE, TRUE);
        IoCallDriver(extension->LowerDevice, Irp);
        return STATUS_PENDING;
    }

    if (stack->MinorFunction == IRP_MN_SET_POWER && state.DeviceState == PowerDeviceD0) {
        //
        // The lower drivers come up first.
        //
        IoMarkIrpPending(Irp);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, PulseDevicePowerUpCompletion, extension, TRUE, TRUE, TRUE);
        IoCallDriver(extension->LowerDevice, Irp);
        return STATUS_PENDING;
    }

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        PulseStopPolling(extension);
        PoSetPowerState(extension->Self, DevicePowerState, state);
    }

    *IoGetNextIrpStackLocation(Irp) = *IoGetCurrentIrpStackLocation(Irp);   // expect: stack-location-copied
    status = IoCallDriver(extension->LowerDevice, Irp);
    IoReleaseRemoveLock(&extension->RemoveLock, Irp);
    return status;
}

NTSTATUS
PulseSystemPowerCompletion(IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp, IN PVOID Context)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)Context;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    POWER_STATE state;
    NTSTATUS status = Irp->IoStatus.Status;

    UNREFERENCED_PARAMETER(DeviceObject);

    if (NT_SUCCESS(status)) {
        if (stack->Parameters.Power.State.SystemState == PowerSystemWorking) {
            state.DeviceState = PowerDeviceD0;
        } else {
            state.DeviceState = PowerDeviceD3;
        }
        status = PoRequestPowerIrp(extension->PhysicalDevice, IRP_MN_SET_POWER, state,
                                   PulseDevicePowerDone, Irp, NULL);
    }
    if (!NT_SUCCESS(status)) {
        PulseCompleteIrp(Irp, status, 0);
        IoReleaseRemoveLock(&extension->RemoveLock, Irp);
        return STATUS_CONTINUE_COMPLETION;   // expect: irp-completed-twice "PulseSystemPowerCompletion"
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID
PulseDevicePowerDone(IN PDEVICE_OBJECT DeviceObject, IN UCHAR MinorFunction,
                     IN POWER_STATE PowerState, IN PVOID Context, IN PIO_STATUS_BLOCK IoStatus)
{
    PIRP systemIrp = (PIRP)Context;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(systemIrp);
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)stack->DeviceObject->DeviceExtension;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(MinorFunction);
    UNREFERENCED_PARAMETER(PowerState);

    PulseCompleteIrp(systemIrp, IoStatus->Status, 0);
    IoReleaseRemoveLock(&extension->RemoveLock, systemIrp);
}

NTSTATUS
PulseDevicePowerUpCompletion(IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp, IN PVOID Context)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)Context;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(DeviceObject);

    if (NT_SUCCESS(Irp->IoStatus.Status)) {
        PoSetPowerState(extension->Self, DevicePowerState, stack->Parameters.Power.State);
        if (extension->State == PulseStarted) {
            PulseStartPolling(extension);
        }
    }
    IoReleaseRemoveLock(&extension->RemoveLock, Irp);
    return STATUS_CONTINUE_COMPLETION;
}
