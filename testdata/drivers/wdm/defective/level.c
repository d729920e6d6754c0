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
#endif

VOID
PulseResetWorker(IN PDEVICE_OBJECT DeviceObject, IN PVOID Context OPTIONAL)
{
    PDEVICE_EXTENSION extension = DeviceObject->DeviceExtension;

    UNREFERENCED_PARAMETER(Context);

    KeAcquireSpinLockAtDpcLevel(&extension->StatsLock);   // expect: irql-too-low
    RtlZeroMemory(&extension->Stats, sizeof(PULSE_STATS));
    KeReleaseSpinLockFromDpcLevel(&extension->StatsLock);
}

VOID
PulseCancelWait(IN OUT PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);

    IoReleaseCancelSpinLock(PASSIVE_LEVEL);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}   // expect: cancel-irql

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID
PulseAddPulses(IN OUT PDEVICE_EXTENSION Extension, IN ULONG Pulses)   // expect: irql-annotations-contradict
{
    KIRQL irql;

    KeAcquireSpinLock(&Extension->StatsLock, &irql);
    while (Pulses-- != 0) {
        PulseStep(Extension);
    }
    KeReleaseSpinLock(&Extension->StatsLock, irql);
}

_IRQL_always_function_max_(APC_LEVEL)
NTSTATUS
PulseCountExclusive(IN OUT PDEVICE_EXTENSION Extension, IN BOOLEAN Busy)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);   // expect: irql-above-own-maximum
    if (Busy) {
        return STATUS_DEVICE_BUSY;   // expect: irql-not-restored
    }
    PulseStep(Extension);
    KeLowerIrql(irql);
    return STATUS_SUCCESS;
}

VOID
PulseMoveReads(IN OUT PDEVICE_EXTENSION From, IN OUT PDEVICE_EXTENSION To)
{
    KIRQL irql;

    KeAcquireSpinLock(&From->ReadLock, &irql);
    KeAcquireSpinLock(&To->StatsLock, &irql);
    PulseStep(To);
    KeReleaseSpinLock(&To->StatsLock, irql);
    KeReleaseSpinLock(&From->ReadLock, irql);   // expect: irql-not-saved
}

VOID
PulseFreeze(IN OUT PDEVICE_EXTENSION Extension)
{
    KIRQL irql;
    KIRQL inner;

    KeRaiseIrql(31, &irql);   // expect: irql-illegal-value
    PulseStep(Extension);
    KeLowerIrql(irql);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeRaiseIrql(APC_LEVEL, &inner);   // expect: irql-lowered-by-raise
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
    return STATUS_SUCCESS;   // expect: float-state
}

NTSTATUS
PulseReport(IN OUT PDEVICE_EXTENSION Extension, IN OUT PRKEVENT Done)
{
    PPULSE_STATS copy;
    KIRQL irql;

    PAGED_CODE();

    copy = ExAllocatePoolWithTag(PagedPool, sizeof(PULSE_STATS), PULSE_TAG);   // expect-step: null-unchecked
    PulseClear(copy);   // expect: null-unchecked "PulseClear"
    KeAcquireSpinLock(&Extension->StatsLock, &irql);   // expect: paged-code-above-apc
    copy->Polls = 1;   // expect: paged-data-above-apc
    KeReleaseSpinLock(&Extension->StatsLock, irql);
    ExFreePoolWithTag(copy, PULSE_TAG);
    PulseStep(Extension);
    PAGED_CODE();   // expect: paged-code-repeated
    KeSetEvent(Done, IO_NO_INCREMENT, TRUE);   // expect: wait-flag-in-paged-code
    return STATUS_SUCCESS;
}

ULONG
PulseRate(IN ULONG Pulses)   // expect: paged-code-unchecked
{
    return Pulses / 60;
}

VOID
PulseClear(OUT PPULSE_STATS Stats)
{
    PAGED_CODE();   // expect: paged-code-not-paged
    RtlZeroMemory(Stats, sizeof(PULSE_STATS));
}
