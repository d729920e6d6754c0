/* Slots of the timer card. */

#include "tern.h"

typedef struct _TERN_REPORT {
    ULONG Kind : 4;
    ULONG Size : 28;
    UCHAR Data[];
} TERN_REPORT, *PTERN_REPORT;

C_ASSERT(FIELD_OFFSET(TERN_REPORT, Data) == 4);

VOID
TernFree(PVOID Memory)
{
    ExFreePoolWithTag(Memory, RING_TAG);
}

VOID
TernKeep(PTERN_EXTENSION Extension, ULONG Slot, PVOID Memory)
{
    ExAcquireFastMutex(&Extension->Outer);
    ExAcquireFastMutex(&Extension->Mutex);
    Extension->Names[Slot & (TERN_SLOTS - 1)] = Memory;
    ExReleaseFastMutex(&Extension->Mutex);
    ExReleaseFastMutex(&Extension->Outer);
}

VOID
TernStop(PTERN_EXTENSION Extension)
{
    KIRQL before;

    KeRaiseIrql(DISPATCH_LEVEL, &before);
    Extension->Ring.Paused = TRUE;
    KeLowerIrql(before);
}

ULONG
TernChoose(PTERN_EXTENSION Extension, PTERN_EXTENSION Other, ULONG Slot)
{
    ULONG * const level = &Extension->Level;
    ULONG slots[2] = { 0, 1 };
    BOOLEAN both = Extension->HasPool2 && Slot != 0;
    BOOLEAN either = Extension->HasPool2 || Slot == 1;
    LONG sign = -(LONG)(Slot > 1 ? 1 : 2);

    (Slot ? Extension : Other)->Level = (Slot ? 3 : 4);
    (Slot ? &Extension->Ring : &Other->Ring)->Head = Slot + (both ? 1 : 0);
    *(Slot ? level : &Other->Level) = ~(either ? 1u : 2u);
    slots[Slot ? 1 : 0] = *(either ? &slots[0] : &slots[1]);
    (Slot ? slots : level)[0] += 1;
    Extension->Self = (&(Slot ? Extension : Other)->Ring != NULL) ? Other->Self : NULL;
    (*(Slot ? Extension : Other)).Ring.Tail = 0;
    if (both) {
        return slots[either ? 0 : 1];
    }
    if (!either) {
        return (Slot ? Extension : Other)->System.dwBuildNumber;
    }
    return (ULONG)sign;
}

static PULONG
TernTry(PTERN_EXTENSION Extension)
{
    if (ExTryToAcquireFastMutex(&Extension->Mutex)) {
        return &Extension->Level;
    }
    return NULL;
}

static ULONG
TernTrySlot(PTERN_EXTENSION Extension)
{
    return TernTry(Extension) != NULL ? 1 : 0;
}

VOID
TernCount(PTERN_EXTENSION Extension)
{
    ULONG counts[2] = { 0 };
    PULONG place;

    *TernTry(Extension) = 1;
    place = &counts[TernTrySlot(Extension)];
    place[0] = (ULONG)-(LONG)TernTrySlot(Extension);
    TernTry(Extension)[TernTrySlot(Extension)] = *TernTry(Extension);
    *(Extension->HasPool2 ? TernTry(Extension) : place) += 1;
    ExReleaseFastMutex(&Extension->Mutex);
}

VOID
TernDropPacket(PTERN_EXTENSION Extension)
{
    PVOID packet = Extension->Packet;

    Extension->Packet = NULL;
    if (packet != NULL) {
        Extension->Level = 0;
    }
}

NTSTATUS
TernMakePacket(PTERN_EXTENSION Extension)
{
    PKEVENT event = (PKEVENT)ExAllocatePoolWithTag(PagedPool, sizeof(KEVENT), RING_TAG);
    PVOID lost = TernAllocate(Extension, 8);

    if (event == NULL || lost == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent((PKEVENT)event, NotificationEvent, FALSE);
    Extension->Packet = event;
    return STATUS_SUCCESS;
}

NTSTATUS
TernPend(PTERN_EXTENSION Extension, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_PENDING;

    IoMarkIrpPending(Irp);
    stack->MinorFunction = 0;
    Irp->Tail.Overlay.AuxiliaryBuffer = NULL;
    Irp->Tail.Overlay.DriverContext[0] = Extension;
#pragma warning(suppress: 28182)
    Extension->Pending = Irp;
    __try {
        if (Irp->Cancel) {
            __leave;
        }
        Extension->Level++;
    } __finally {
        if (AbnormalTermination()) {
            status = STATUS_UNSUCCESSFUL;
        }
    }
    switch (Extension->Level) {
    case 1:
    case 2:
        KeBugCheckEx(0xE2, 0, 0, 0, 0);
    case 3:
        status = STATUS_PENDING;
        break;
    }
    return status;
}
