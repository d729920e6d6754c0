#pragma once

#include <ntddk.h>
#include "ring.h"

typedef PVOID TERN_ALLOCATE2(POOL_FLAGS Flags, SIZE_T Size, ULONG Tag);

typedef struct _TERN_EXTENSION {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    RING Ring;
    KTIMER Timer;
    KDPC Dpc;
    LOOKASIDE_LIST_EX Packets;
    LIST_ENTRY Waiting;
    FAST_MUTEX Mutex;
    FAST_MUTEX Outer;
    PVOID Packet;
    ERESOURCE Resource;
    PIRP Pending;
    PVOID Names[TERN_SLOTS];
    OSVERSIONINFOW System;
    BOOLEAN HasPool2;
    ULONG Level;
} TERN_EXTENSION, *PTERN_EXTENSION;

extern BOOLEAN TernIsNew;
extern ULONG TernBuild;

BOOLEAN TernHasPool2(VOID);
VOID TernReadVersion(PTERN_EXTENSION Extension);

_Ret_maybenull_
__drv_allocatesMem(Mem)
PVOID TernAllocate(PTERN_EXTENSION Extension, SIZE_T Size);

VOID TernFree(_In_ __drv_freesMem(Mem) PVOID Memory);

_When_(Slot < TERN_SLOTS, _IRQL_requires_max_(APC_LEVEL))
VOID TernKeep(PTERN_EXTENSION Extension, ULONG Slot, _In_ __drv_aliasesMem PVOID Memory);

_IRQL_requires_same_
_IRQL_raises_(DISPATCH_LEVEL)
VOID TernStop(PTERN_EXTENSION Extension);
