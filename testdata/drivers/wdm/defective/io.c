/*++

Module Name:

    io.c

Abstract:

    Pulse counter: requests of applications. Reads wait in a cancel-safe queue until
    there is a sample for them.

Environment:

    Kernel mode

--*/

#include "pulse.h"

typedef NTSTATUS PULSE_HANDLER(IN PDEVICE_EXTENSION Extension, IN OUT PVOID Buffer,
                               IN ULONG InputLength, IN ULONG OutputLength,
                               OUT PULONG_PTR Information);

static PULSE_HANDLER PulseGetConfig;
static PULSE_HANDLER PulseSetConfig;
static PULSE_HANDLER PulseGetStats;
static PULSE_HANDLER PulseDiscard;

static const struct {
    ULONG Code;
    PULSE_HANDLER *Handler;
} PulseHandlers[] = {
    { IOCTL_PULSE_GET_CONFIG, PulseGetConfig },
    { IOCTL_PULSE_SET_CONFIG, PulseSetConfig },
    { IOCTL_PULSE_GET_STATS, PulseGetStats },
    { IOCTL_PULSE_DISCARD, PulseDiscard },
};

IO_CSQ_INSERT_IRP PulseCsqInsertIrp;
IO_CSQ_REMOVE_IRP PulseCsqRemoveIrp;
IO_CSQ_PEEK_NEXT_IRP PulseCsqPeekNextIrp;
IO_CSQ_ACQUIRE_LOCK PulseCsqAcquireLock;
IO_CSQ_RELEASE_LOCK PulseCsqReleaseLock;
IO_CSQ_COMPLETE_CANCELED_IRP PulseCsqCompleteCanceledIrp;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, PulseDispatchCreateClose)
#pragma alloc_text(PAGE, PulseGetConfig)
#endif

NTSTATUS
PulseInitializeReadQueue(IN OUT PDEVICE_EXTENSION Extension)
{
    KeInitializeSpinLock(&Extension->ReadLock);
    InitializeListHead(&Extension->ReadQueue);

    return IoCsqInitialize(&Extension->ReadCsq, PulseCsqInsertIrp, PulseCsqRemoveIrp,
                           PulseCsqPeekNextIrp, PulseCsqAcquireLock, PulseCsqReleaseLock,
                           PulseCsqCompleteCanceledIrp);
}

VOID
PulseCsqInsertIrp(IN PIO_CSQ Csq, IN PIRP Irp)
{
    PDEVICE_EXTENSION extension = CONTAINING_RECORD(Csq, DEVICE_EXTENSION, ReadCsq);

    InsertTailList(&extension->ReadQueue, &Irp->Tail.Overlay.ListEntry);
}

VOID
PulseCsqRemoveIrp(IN PIO_CSQ Csq, IN PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);

    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
}

PIRP
PulseCsqPeekNextIrp(IN PIO_CSQ Csq, IN PIRP Irp, IN PVOID PeekContext)
{
    PDEVICE_EXTENSION extension = CONTAINING_RECORD(Csq, DEVICE_EXTENSION, ReadCsq);
    PLIST_ENTRY head = &extension->ReadQueue;
    PLIST_ENTRY entry;

    entry = (Irp == NULL) ? head->Flink : Irp->Tail.Overlay.ListEntry.Flink;
    for (; entry != head; entry = entry->Flink) {
        PIRP next = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);

        if (PeekContext == NULL ||
            IoGetCurrentIrpStackLocation(next)->FileObject == (PFILE_OBJECT)PeekContext) {
            return next;
        }
    }
    return NULL;
}

VOID
PulseCsqAcquireLock(IN PIO_CSQ Csq, OUT PKIRQL Irql)
{
    PDEVICE_EXTENSION extension = CONTAINING_RECORD(Csq, DEVICE_EXTENSION, ReadCsq);

    KeAcquireSpinLock(&extension->ReadLock, Irql);
}

VOID
PulseCsqReleaseLock(IN PIO_CSQ Csq, IN KIRQL Irql)
{
    PDEVICE_EXTENSION extension = CONTAINING_RECORD(Csq, DEVICE_EXTENSION, ReadCsq);

    KeReleaseSpinLock(&extension->ReadLock, Irql);
}

VOID
PulseCsqCompleteCanceledIrp(IN PIO_CSQ Csq, IN PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);

    PulseCompleteIrp(Irp, STATUS_CANCELLED, 0);
}

VOID
PulseCancelReads(IN PDEVICE_EXTENSION Extension, IN PFILE_OBJECT FileObject OPTIONAL)
{
    PIRP irp;

    while ((irp = IoCsqRemoveNextIrp(&Extension->ReadCsq, FileObject)) != NULL) {
        PulseCompleteIrp(irp, STATUS_CANCELLED, 0);
    }
}

//
// Gives waiting samples to waiting reads. Called whenever one of either was added, so
// that none of them waits for the other.
//
VOID
PulseServiceReads(IN PDEVICE_EXTENSION Extension)
{
    PSAMPLE_QUEUE queue = &Extension->Samples;
    PPULSE_SAMPLE sample;
    KIRQL irql;
    PIRP irp;

    for (;;) {
        LOCK_QUEUE(queue, &irql);   // expect-step: lock-not-released
        if (IsListEmpty(&queue->Head)) {
            UNLOCK_QUEUE(queue, irql);
            break;
        }

        irp = IoCsqRemoveNextIrp(&Extension->ReadCsq, NULL);
        if (irp == NULL) {
            break;
        }

        sample = CONTAINING_RECORD(RemoveHeadList(&queue->Head), PULSE_SAMPLE, Link);
        queue->Length--;
        UNLOCK_QUEUE(queue, irql);

        ExFreeToNPagedLookasideList(&Extension->SampleList, sample);
        RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &sample->Record,   // expect: resource-used-after-release
                      sizeof(PULSE_RECORD));
        PulseCompleteIrp(irp, STATUS_SUCCESS, sizeof(PULSE_RECORD));
    }
}   // expect: lock-not-released "Lock"

NTSTATUS
PulseDispatchCreateClose(IN PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(DeviceObject);

    return PulseCompleteIrp(Irp, STATUS_SUCCESS, 0);
}

NTSTATUS
PulseDispatchCleanup(IN PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PulseCompleteIrp(Irp, STATUS_SUCCESS, 0);   // expect-step: irp-used-after-completion
    PulseCancelReads((PDEVICE_EXTENSION)DeviceObject->DeviceExtension, stack->FileObject);   // expect: irp-used-after-completion
    return STATUS_SUCCESS;
}

NTSTATUS
PulseDispatchRead(IN PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    status = IoAcquireRemoveLock(&extension->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return PulseCompleteIrp(Irp, status, 0);
    }

    if (stack->Parameters.Read.Length < sizeof(PULSE_RECORD)) {
        status = PulseCompleteIrp(Irp, STATUS_BUFFER_TOO_SMALL, 0);
    } else if (extension->State == PulseNotStarted ||
               extension->State == PulseSurpriseRemoved) {
        status = PulseCompleteIrp(Irp, STATUS_DEVICE_NOT_CONNECTED, 0);
    } else {
        IoCsqInsertIrp(&extension->ReadCsq, Irp, NULL);
        PulseServiceReads(extension);
        status = STATUS_SUCCESS;
    }

    IoReleaseRemoveLock(&extension->RemoveLock, Irp);
    return status;   // expect: pending-status "PulseDispatchRead"
}

NTSTATUS
PulseDispatchDeviceControl(IN PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG code = stack->Parameters.DeviceIoControl.IoControlCode;
    ULONG_PTR information = 0;
    NTSTATUS status;
    ULONG i;

    status = IoAcquireRemoveLock(&extension->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return PulseCompleteIrp(Irp, status, 0);
    }

    status = STATUS_INVALID_DEVICE_REQUEST;
    for (i = 0; i < ARRAYSIZE(PulseHandlers); i++) {
        if (PulseHandlers[i].Code == code) {
            status = PulseHandlers[i].Handler(
                extension,
                Irp->AssociatedIrp.SystemBuffer,
                stack->Parameters.DeviceIoControl.InputBufferLength,
                stack->Parameters.DeviceIoControl.OutputBufferLength,
                &information);
            break;
        }
    }

    PulseCompleteIrp(Irp, status, information);
    IoReleaseRemoveLock(&extension->RemoveLock, Irp);
    return status;
}

NTSTATUS
PulseDispatchSystemControl(IN PDEVICE_OBJECT DeviceObject, IN OUT PIRP Irp)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;
    NTSTATUS status;

    status = IoAcquireRemoveLock(&extension->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return status;   // expect: irp-lost "PulseDispatchSystemControl"
    }

    status = IoCallDriver(extension->LowerDevice, Irp);   // expect: stack-location-copied "copied or skipped"
    IoReleaseRemoveLock(&extension->RemoveLock, Irp);
    return status;
}

static NTSTATUS
PulseGetConfig(IN PDEVICE_EXTENSION Extension, IN OUT PVOID Buffer, IN ULONG InputLength,
               IN ULONG OutputLength, OUT PULONG_PTR Information)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(InputLength);

    ExAcquireFastMutex(&Extension->ConfigMutex);   // expect-step: lock-not-released
    if (OutputLength < sizeof(PULSE_CONFIG)) {
        return STATUS_BUFFER_TOO_SMALL;            // expect: lock-not-released "ConfigMutex"
    }
    *(PPULSE_CONFIG)Buffer = Extension->Config;
    ExReleaseFastMutex(&Extension->ConfigMutex);

    *Information = sizeof(PULSE_CONFIG);
    return STATUS_SUCCESS;
}

static NTSTATUS
PulseSetConfig(IN PDEVICE_EXTENSION Extension, IN OUT PVOID Buffer, IN ULONG InputLength,
               IN ULONG OutputLength, OUT PULONG_PTR Information)
{
    PULSE_CONFIG config;
    NTSTATUS status;
    KIRQL irql;

    UNREFERENCED_PARAMETER(OutputLength);
    UNREFERENCED_PARAMETER(Information);

    if (InputLength < sizeof(PULSE_CONFIG)) {
        return STATUS_INVALID_BUFFER_SIZE;
    }
    RtlCopyMemory(&config, Buffer, sizeof(config));

    if (config.PeriodMilliseconds < PULSE_MIN_PERIOD ||
        config.PeriodMilliseconds > PULSE_MAX_PERIOD ||
        config.ChannelMask >= (1 << PULSE_CHANNELS) ||
        config.QueueLimit == 0 ||
        config.QueueLimit > PULSE_MAX_LIMIT) {
        return STATUS_INVALID_PARAMETER;
    }

    ExAcquireFastMutex(&Extension->ConfigMutex);   // expect-step: irql-too-high
    Extension->Config = config;

    InterlockedExchange(&Extension->ActiveMask, (LONG)config.ChannelMask);
    LOCK_QUEUE(&Extension->Samples, &irql);
    Extension->Samples.Limit = config.QueueLimit;
    UNLOCK_QUEUE(&Extension->Samples, irql);
    PulseSetPeriod(Extension, config.PeriodMilliseconds);
    status = PulseWriteParameter(L"PeriodMilliseconds", config.PeriodMilliseconds);   // expect-step: irql-too-high
    ExReleaseFastMutex(&Extension->ConfigMutex);

    return status;
}

static NTSTATUS
PulseGetStats(IN PDEVICE_EXTENSION Extension, IN OUT PVOID Buffer, IN ULONG InputLength,
              IN ULONG OutputLength, OUT PULONG_PTR Information)
{
    PPULSE_STATS stats = (PPULSE_STATS)Buffer;
    KLOCK_QUEUE_HANDLE handle;
    KIRQL irql;

    UNREFERENCED_PARAMETER(InputLength);

    if (OutputLength < sizeof(PULSE_STATS)) {
        return STATUS_BUFFER_TOO_SMALL;
    }

    KeAcquireInStackQueuedSpinLock(&Extension->StatsLock, &handle);
    *stats = Extension->Stats;
    LOCK_QUEUE(&Extension->Samples, &irql);   // expect: lock-order
    stats->Queued = Extension->Samples.Length + Extension->SampleList.L.Depth;   // expect: opaque-member "NPAGED_LOOKASIDE_LIST"
    UNLOCK_QUEUE(&Extension->Samples, irql);
    KeReleaseInStackQueuedSpinLock(&handle);

    if (PulseTryLockConfig(Extension)) {   // expect-step: lock-not-released
        if (Extension->Config.PeriodMilliseconds == 0) {
            return STATUS_DEVICE_NOT_READY;   // expect: lock-not-released "ConfigMutex"
        }
        stats->PeriodMilliseconds = Extension->Config.PeriodMilliseconds;
        PulseUnlockConfig(Extension);
    }

    *Information = sizeof(PULSE_STATS);
    return STATUS_SUCCESS;
}

static NTSTATUS
PulseDiscard(IN PDEVICE_EXTENSION Extension, IN OUT PVOID Buffer, IN ULONG InputLength,
             IN ULONG OutputLength, OUT PULONG_PTR Information)
{
    UNREFERENCED_PARAMETER(Buffer);
    UNREFERENCED_PARAMETER(InputLength);
    UNREFERENCED_PARAMETER(OutputLength);
    UNREFERENCED_PARAMETER(Information);

    PulseDiscardSamples(Extension, TRUE);
    return STATUS_SUCCESS;
}
