/*++

Module Name:

    history.c

Abstract:

    Pulse counter: a history of the counts, kept in pool.

Environment:

    Kernel mode

--*/

#include "pulse.h"
#include <ntstrsafe.h>

#define PULSE_HISTORY_TAG 'hluP'

typedef struct _PULSE_HISTORY {
    ULONG Length;
    ULONG Counts[PULSE_CHANNELS];
} PULSE_HISTORY, *PPULSE_HISTORY;

PPULSE_HISTORY PulseCreateHistory(VOID);
ULONG PulseHighest(IN PPULSE_HISTORY History);
NTSTATUS PulseAwaitIdle(IN PRKEVENT Idle);
VOID PulseName(OUT PCHAR Name, IN SIZE_T Size);
VOID PulseDeleteHistory(IN PPULSE_HISTORY History);
VOID PulseForget(IN PIO_WORKITEM Item, IN PPULSE_HISTORY History);
IO_WORKITEM_ROUTINE PulseForgetWorker;

static PVOID
PulseAllocate(IN SIZE_T Bytes, IN ULONG Tag)
{
    return ExAllocatePoolZero(NonPagedPoolNx, Bytes, Tag);
}

PPULSE_HISTORY
PulseCreateHistory(VOID)
{
    PPULSE_HISTORY history;

    history = (PPULSE_HISTORY)PulseAllocate(sizeof(PULSE_HISTORY), PULSE_HISTORY_TAG);
    if (history != NULL) {
        RtlFillMemory(history->Counts, sizeof(history->Counts), 0xFF);
        RtlZeroMemory(history, sizeof(PULSE_HISTORY));
    }
    return history;
}

ULONG
PulseHighest(IN PPULSE_HISTORY History)
{
    ULONG highest = 0;
    ULONG channel = 0;

    while (channel < PULSE_CHANNELS) {
        highest = max(highest, History->Counts[channel]);
        channel++;
    }
    return highest;
}

NTSTATUS
PulseAwaitIdle(IN PRKEVENT Idle)
{
    return KeWaitForSingleObject(Idle, Executive, KernelMode, FALSE, NULL);
}

VOID
PulseName(OUT PCHAR Name, IN SIZE_T Size)
{
    (VOID)RtlStringCbCopyA(Name, Size, "pulse");
}

VOID
PulseDeleteHistory(IN PPULSE_HISTORY History)
{
    ExFreePool(History);
}

VOID
PulseForgetWorker(IN PDEVICE_OBJECT DeviceObject, IN PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);

    ((PPULSE_HISTORY)Context)->Length = 0;
}

VOID
PulseForget(IN PIO_WORKITEM Item, IN PPULSE_HISTORY History)
{
    IoQueueWorkItem(Item, PulseForgetWorker, DelayedWorkQueue, History);
}
