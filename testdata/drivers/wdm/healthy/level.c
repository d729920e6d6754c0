/*++

Module Name:

    level.c

Abstract:

    Pulse counter: what it does at raised levels, and what may be paged out.

Environment:

    Kernel mode

--*/

#include "pulse.h"

IO_WORKITEM_ROUTINE PulseResetWorker;
DRIVER_CANCEL PulseCancelWait;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID PulseAddPulses(IN OUT PDEVICE_EXTENSION Extension, IN ULONG Pulses);

NTSTATUS PulseCountExclusive(IN OUT PDEVICE_EXTENSION Extension, IN BOOLEAN Busy);
VOID PulseMoveReads(IN OUT PDEVICE_EXTENSION From, IN OUT PDEVICE_EXTENSION To);
VOID PulseFreeze(IN OUT PDEVICE_EXTENSION Extension);
VOID PulseStep(IN OUT PDEVICE_EXTENSION Extension);
NTSTATUS PulseAverage(IN OUT PDEVICE_EXTENSION Extension);
NTSTATUS PulseReport(IN OUT PDEVICE_EXTENSION Extension, IN OUT PRKEVENT Done);
ULONG PulseRate(IN ULONG Pulses);
VOID PulseClear(OUT PPULSE_STATS Stats);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, PulseReport)
#pragma alloc_text(PAGE, PulseRate)
#pragma alloc_text(PAGE, PulseClear)
#endif

VOID
PulseResetWorker(IN PDEVICE_OBJECT DeviceObject, IN PVOID Context OPTIONAL)
{
    PDEVICE_EXTENSION extension = DeviceObject->DeviceExtension;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Context);

    KeAcquireSpinLock(&extension->StatsLock, &irql);
    RtlZeroMemory(&extension->Stats, sizeof(PULSE_STATS));
    KeReleaseSpinLock(&extension->StatsLock, irql);
}

VOID
PulseCancelWait(IN OUT PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID
PulseAddPulses(IN OUT PDEVICE_EXTENSION Extension, IN ULONG Pulses)
{
    KIRQL irql;

    KeAcquireSpinLock(&Extension->StatsLock, &irql);
    while (Pulses-- != 0) {
        PulseStep(Extension);
    }
    KeReleaseSpinLock(&Extension->StatsLock, irql);
}

_IRQL_always_function_max_(DISPATCH_LEVEL)
NTSTATUS
PulseCountExclusive(IN OUT PDEVICE_EXTENSION Extension, IN BOOLEAN Busy)
{
    KIRQL irql;

    if (Busy) {
        return STATUS_DEVICE_BUSY;
    }
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    PulseStep(Extension);
    KeLowerIrql(irql);
    return STATUS_SUCCESS;
}

VOID
PulseMoveReads(IN OUT PDEVICE_EXTENSION From, IN OUT PDEVICE_EXTENSION To)
{
    KIRQL outer;
    KIRQL inner;

    KeAcquireSpinLock(&From->ReadLock, &outer);
    KeAcquireSpinLock(&To->StatsLock, &inner);
    PulseStep(To);
    KeReleaseSpinLock(&To->StatsLock, inner);
    KeReleaseSpinLock(&From->ReadLock, outer);
}

VOID
PulseFreeze(IN OUT PDEVICE_EXTENSION Extension)
{
    KIRQL irql;
    KIRQL inner;

    KeRaiseIrql(APC_LEVEL, &irql);
    KeRaiseIrql(HIGH_LEVEL, &inner);
    PulseStep(Extension);
    KeLowerIrql(inner);
    KeLowerIrql(irql);
}

VOID
PulseStep(IN OUT PDEVICE_EXTENSION Extension)
{
    Extension->Stats.Polls += 1;
}

NTSTATUS
PulseAverage(IN OUT PDEVICE_EXTENSION Extension)
{
    KFLOATING_SAVE save;
    NTSTATUS status;

    status = KeSaveFloatingPointState(&save);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PulseStep(Extension);
    KeRestoreFloatingPointState(&save);
    return STATUS_SUCCESS;
}

NTSTATUS
PulseReport(IN OUT PDEVICE_EXTENSION Extension, IN OUT PRKEVENT Done)
{
    PPULSE_STATS copy;

    PAGED_CODE();

    copy = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(PULSE_STATS), PULSE_TAG);
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    PulseClear(copy);
    ExFreePoolWithTag(copy, PULSE_TAG);
    PulseStep(Extension);
    KeSetEvent(Done, IO_NO_INCREMENT, FALSE);
    return STATUS_SUCCESS;
}

ULONG
PulseRate(IN ULONG Pulses)
{
    PAGED_CODE();
    return Pulses / 60;
}

VOID
PulseClear(OUT PPULSE_STATS Stats)
{
    PAGED_CODE();
    RtlZeroMemory(Stats, sizeof(PULSE_STATS));
}
