/* Ring of events: the library that the driver links. */

#include <ntddk.h>
#include "ring.h"

static VOID RingSignal(PRING Ring, PVOID Context);

static RING_TABLE RingTable = { RingSignal, NULL };

static VOID
RingSignal(PRING Ring, PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    Ring->Paused = FALSE;
}

NTSTATUS
RingCreate(PRING Ring, ULONG Slots)
{
    PVOID memory = ExAllocatePoolWithTag(NonPagedPool, Slots * sizeof(WIRE_EVENT), RING_TAG);

    if (!memory) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeSpinLock(&Ring->Lock);
    Ring->Events = (PWIRE_EVENT)memory;
    Ring->Spare = NULL;
    Ring->Head = Ring->Tail = 0;
    Ring->Rate = 0.5;
    RingTable.Empty = RingSignal;
    return STATUS_SUCCESS;
}

VOID
RingDelete(PRING Ring)
{
    if (Ring->Spare) {
        ExFreePool(Ring->Spare);
        Ring->Spare = NULL;
    }
    ExFreePoolWithTag(Ring->Events, RING_TAG);
    Ring->Events = NULL;
}

KIRQL
RingEnter(PRING Ring)
{
    KIRQL before;

    KeAcquireSpinLock(&Ring->Lock, &before);
    return before;
}

BOOLEAN
RingPut(PRING Ring, const WIRE_EVENT *Event)
{
    KIRQL before = RingEnter(Ring);
    BOOLEAN stored = FALSE;

    if (Ring->Tail - Ring->Head < TERN_SLOTS && (Event->Kind & 1) != 0) {
        Ring->Events[Ring->Tail++ & (TERN_SLOTS - 1)] = *Event;
        stored = TRUE;
    }
    KeReleaseSpinLock(&Ring->Lock, before);
    (*RingTable.Notify)(Ring, NULL);
    return stored;
}
