/*++

Module Name:

    sample.c

Abstract:

    Pulse counter: the poll timer and the samples it takes.

Environment:

    Kernel mode

--*/

#include "pulse.h"

static VOID
PulseArmTimer(IN PDEVICE_EXTENSION Extension)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * Extension->Period;
    KeSetTimerEx(&Extension->Timer, due, (LONG)Extension->Period, &Extension->TimerDpc);
}

VOID
PulseStartPolling(IN PDEVICE_EXTENSION Extension)
{
    KIRQL irql;

    KeAcquireSpinLock(&Extension->PollLock, &irql);
    if (!Extension->Polling) {
        Extension->Polling = TRUE;
        PulseArmTimer(Extension);
    }
    KeReleaseSpinLock(&Extension->PollLock, irql);
}

//
// After this the DPC does not run, and does not touch the registers any more.
//
VOID
PulseStopPolling(IN PDEVICE_EXTENSION Extension)
{
    KIRQL irql;

    KeAcquireSpinLock(&Extension->PollLock, &irql);   // expect-step: irql-too-high
    Extension->Polling = FALSE;
    KeCancelTimer(&Extension->Timer);
    KeFlushQueuedDpcs();                              // expect: irql-too-high "PASSIVE_LEVEL"
    KeReleaseSpinLock(&Extension->PollLock, irql);
}

VOID
PulseSetPeriod(IN PDEVICE_EXTENSION Extension, IN ULONG Period)
{
    KIRQL irql;

    KeAcquireSpinLock(&Extension->PollLock, &irql);
    Extension->Period = Period;
    if (PULSE_IS_POLLING(Extension)) {   // expect: opaque-member "KTIMER"
        PulseArmTimer(Extension);
    }
    KeReleaseSpinLock(&Extension->PollLock, irql);
}

//
// FALSE: this sample or an older one was lost.
//
static BOOLEAN
PulseQueueSample(IN PDEVICE_EXTENSION Extension, IN ULONG Channel, IN ULONG Count)
{
    PSAMPLE_QUEUE queue = &Extension->Samples;
    PPULSE_SAMPLE oldest = NULL;
    PPULSE_SAMPLE sample;
    KIRQL irql;

    sample = (PPULSE_SAMPLE)ExAllocateFromNPagedLookasideList(&Extension->SampleList);
    if (sample == NULL) {
        return FALSE;
    }

    if (queue->Limit == 0) {
        ExFreePoolWithTag(sample, PULSE_TAG);   // expect: resource-released-otherwise "lookaside list entry"
        return FALSE;
    }

    KeQuerySystemTimePrecise(&sample->Record.Stamp);
    sample->Record.Channel = Channel;
    sample->Record.Count = Count;

    LOCK_QUEUE(queue, &irql);
    if (queue->Length >= queue->Limit) {
        KeAcquireSpinLockAtDpcLevel(&Extension->StatsLock);
        Extension->Stats.Dropped++;
        KeReleaseSpinLockFromDpcLevel(&Extension->StatsLock);
        oldest = CONTAINING_RECORD(RemoveHeadList(&queue->Head), PULSE_SAMPLE, Link);
    } else {
        queue->Length++;
    }
    InsertTailList(&queue->Head, &sample->Link);
    UNLOCK_QUEUE(queue, irql);

    if (oldest != NULL) {
        ExFreeToNPagedLookasideList(&Extension->SampleList, oldest);
        return FALSE;
    }
    return TRUE;
}

//
// Frees all samples that wait to be read. Without Concurrent the caller has made sure
// that nobody else uses the queue.
//
ULONG
PulseDiscardSamples(IN PDEVICE_EXTENSION Extension, IN BOOLEAN Concurrent)
{
    PSAMPLE_QUEUE queue = &Extension->Samples;
    KIRQL irql = PASSIVE_LEVEL;
    BOOLEAN locked = FALSE;
    ULONG count = 0;
    LIST_ENTRY discarded;

    InitializeListHead(&discarded);

    if (Concurrent) {
        LOCK_QUEUE(queue, &irql);
        locked = TRUE;
    }

    while (!IsListEmpty(&queue->Head)) {
        InsertTailList(&discarded, RemoveHeadList(&queue->Head));
        count++;
    }
    queue->Length = 0;

    if (locked) {
        UNLOCK_QUEUE(queue, irql);
    }

    while (!IsListEmpty(&discarded)) {
        ExFreeToNPagedLookasideList(
            &Extension->SampleList,
            CONTAINING_RECORD(RemoveHeadList(&discarded), PULSE_SAMPLE, Link));
    }
    return count;
}

//
// Leaves the registry to a work item.
//
static VOID
PulseReportLoss(IN PDEVICE_EXTENSION Extension, IN ULONG Lost)
{
    PPULSE_EVENT event;

    event = (PPULSE_EVENT)ExAllocateFromNPagedLookasideList(&PulseEventList);
    if (event == NULL) {
        return;
    }
    event->Lost = Lost;
    ExInterlockedInsertTailList(&Extension->Events, &event->Link, &Extension->EventLock);

    if (InterlockedCompareExchange(&Extension->LogQueued, 1, 0) == 0) {
        if (NT_SUCCESS(IoAcquireRemoveLock(&Extension->RemoveLock, Extension->LogItem))) {
            IoQueueWorkItem(Extension->LogItem, PulseLogWorker, DelayedWorkQueue, NULL);
        } else {
            InterlockedExchange(&Extension->LogQueued, 0);
        }
    }
}

ULONG
PulseDrainEvents(IN PDEVICE_EXTENSION Extension)
{
    PLIST_ENTRY entry;
    PPULSE_EVENT event;
    ULONG lost = 0;

    while ((entry = ExInterlockedRemoveHeadList(&Extension->Events,
                                                &Extension->EventLock)) != NULL) {
        event = CONTAINING_RECORD(entry, PULSE_EVENT, Link);
        lost += event->Lost;
        ExFreeToNPagedLookasideList(&PulseEventList, event);
    }
    return lost;
}

VOID
PulseLogWorker(IN PDEVICE_OBJECT DeviceObject, IN PVOID Context)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;
    NTSTATUS status;
    ULONG lost;

    UNREFERENCED_PARAMETER(Context);

    //
    // From here on the DPC may queue the item again.
    //
    InterlockedExchange(&extension->LogQueued, 0);

    lost = PulseDrainEvents(extension);
    if (lost != 0) {
        status = PulseWriteParameter(L"LostSamples", lost);
        if (!NT_SUCCESS(status)) {
            KdPrint(("pulse: %u lost samples, not written, 0x%08X\n", lost, status));
        }
    }
    IoReleaseRemoveLock(&extension->RemoveLock, extension->LogItem);
}

VOID
PulseTimerDpc(IN PKDPC Dpc, IN PVOID DeferredContext, IN PVOID SystemArgument1,
              IN PVOID SystemArgument2)
{
    PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)Dpc->DeferredContext;   // expect: opaque-member "KDPC"
    KLOCK_QUEUE_HANDLE handle;
    ULONG channel;
    ULONG count;
    ULONG taken = 0;
    ULONG lost = 0;
    BOOLEAN latched;

    UNREFERENCED_PARAMETER(DeferredContext);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);

    NT_ASSERT(RtlEqualMemory(Dpc, &extension->TimerDpc, sizeof(KDPC)));   // expect: opaque-copied "KDPC"
    latched = PulseLatchCounters(extension);   // expect-step: irql-too-high
    if (latched) {
        for (channel = 0; channel < PULSE_CHANNELS; channel++) {
            if ((extension->ActiveMask & (1 << channel)) == 0) {
                continue;
            }
            count = READ_PULSE(extension, PULSE_REG_COUNT(channel));
            if (count == extension->LastCount[channel]) {
                continue;
            }
            extension->LastCount[channel] = count;
            taken++;
            if (!PulseQueueSample(extension, channel, count)) {
                lost++;
            }
        }
    }

    KeAcquireInStackQueuedSpinLockAtDpcLevel(&extension->StatsLock, &handle);
    extension->Stats.Polls++;
    extension->Stats.Samples += taken;
    extension->Stats.Dropped += lost;
    if (!latched) {
        extension->Stats.LatchTimeouts++;
    }
    KeReleaseInStackQueuedSpinLockFromDpcLevel(&handle);

    if (lost != 0) {
        PulseReportLoss(extension, lost);
    }
    PulseServiceReads(extension);
}
