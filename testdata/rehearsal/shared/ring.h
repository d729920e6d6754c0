#pragma once

#define RING_TAG 'gniR'

/* What the card lays into memory. */
#pragma pack(push, wire, 1)
typedef struct _WIRE_EVENT {
    UCHAR Kind;
    ULONG Count;
    union {
        ULONG Words[2];
        struct {
            ULONG Low;
            ULONG High;
        };
    };
} WIRE_EVENT, *PWIRE_EVENT;
#pragma pack(pop, wire)

typedef struct _RING {
    KSPIN_LOCK Lock;
    ULONG Head;
    ULONG Tail;
    double Rate;
    PWIRE_EVENT Events;
    PWIRE_EVENT Spare;
    BOOLEAN Paused;
} RING, *PRING;

typedef VOID RING_NOTIFY(PRING Ring, PVOID Context);

typedef struct _RING_TABLE {
    RING_NOTIFY *Notify;
    RING_NOTIFY *Empty;
} RING_TABLE;

NTSTATUS RingCreate(PRING Ring, ULONG Slots);
VOID RingDelete(PRING Ring);
BOOLEAN RingPut(PRING Ring, const WIRE_EVENT *Event);

_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_saves_
KIRQL RingEnter(PRING Ring);
