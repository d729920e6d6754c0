/*++

Module Name:

    history.c

Abstract:

    Pulse counter: a history of the counts, kept in pool.

Environment:

    Kernel mode

--*/

#include "pulse.h"

typedef struct _PULSE_HISTORY {
    ULONG Length;
    ULONG Counts[PULSE_CHANNELS];
} PULSE_HISTORY, *PPULSE_HISTORY;

PPULSE_HISTORY PulseCreateHistory(VOID);
ULONG PulseHighest(IN PPULSE_HISTORY History);
VOID PulseDeleteHistory(IN PPULSE_HISTORY History);

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

VOID
PulseDeleteHistory(IN PPULSE_HISTORY History)
{
    ExFreePool(History);
}
