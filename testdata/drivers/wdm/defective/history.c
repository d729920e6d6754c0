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

typedef struct _PULSE_HISTORY {
    ULONG Length;
    ULONG Counts[PULSE_CHANNELS];
} PULSE_HISTORY, *PPULSE_HISTORY;

PPULSE_HISTORY PulseCreateHistory(VOID);
ULONG PulseHighest(IN PPULSE_HISTORY History);
NTSTATUS PulseAwaitIdle(IN PRKEVENT Idle);
VOID PulseName(OUT PCHAR Name, IN SIZE_T Size);
NTSTATUS PulseStartClock(IN PDEVICE_EXTENSION Extension, IN PIO_TIMER_ROUTINE Tick);
VOID PulseDeleteHistory(IN PPULSE_HISTORY History);
VOID PulseForget(IN PIO_WORKITEM Item, IN PPULSE_HISTORY History);
IO_TIMER_ROUTINE PulseForgetWorker;

static PVOID
PulseAllocate(IN SIZE_T Bytes, IN ULONG Tag)
{
    return ExAllocatePoolZero(NonPagedPool, Bytes, Tag);   // expect: executable-pool
}

PPULSE_HISTORY
PulseCreateHistory(VOID)
{
    PPULSE_HISTORY history;

    history = (PPULSE_HISTORY)PulseAllocate(sizeof(PULSE_HISTORY), 0);   // expect: pool-tag "PulseAllocate"
    if (history != NULL) {
        RtlFillMemory(history->Counts, sizeof(history->Counts), 0xFF);
        RtlZeroMemory(history, sizeof(history));   // expect: pointer-size
    }
    return history;
}

ULONG
PulseHighest(IN PPULSE_HISTORY History)
{
    ULONG highest = 0;
    ULONG channel = 0;

    while (channel < PULSE_CHANNELS) {
        highest = max(highest, History->Counts[channel++]);   // expect: side-effect-in-argument "max"
    }
    return highest;
}

NTSTATUS
PulseAwaitIdle(IN PRKEVENT Idle)
{
    return KeWaitForSingleObject(Idle, Executive, FALSE, KernelMode, NULL);   // expect: argument-kind "WaitMode"
}

VOID
PulseName(OUT PCHAR Name, IN SIZE_T Size)
{
    UNREFERENCED_PARAMETER(Size);
    strcpy(Name, "pulse");   // expect: string-routine
}

VOID
PulseDeleteHistory(IN PPULSE_HISTORY History)
{
    ExFreePool(History);
}

NTSTATUS
PulseStartClock(IN PDEVICE_EXTENSION Extension, IN PIO_TIMER_ROUTINE Tick)
{
    return IoInitializeTimer(Extension->Self, Tick, NULL);   // expect: timer-outside-add-device
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
    IoQueueWorkItem(Item, PulseForgetWorker, DelayedWorkQueue, History);   // expect: role-mismatch "IO_TIMER_ROUTINE"
}
