//
// Storage adapter: what its files share.
//
#pragma once

#include <ntddk.h>
#include <storport.h>

#define GULL_TAG                'lluG'
#define GULL_VENDOR             "1B5C"
#define GULL_DEVICE             "0C02"

#define GULL_MAX_TARGETS        15
#define GULL_SELF               GULL_MAX_TARGETS    // the adapter itself, a processor device
#define GULL_MAX_SLOTS          64
#define GULL_MAX_SEGMENTS       33
#define GULL_MAX_TRANSFER       ((GULL_MAX_SEGMENTS - 1) * PAGE_SIZE)
#define GULL_EVENT_LOG_SIZE     (4 * PAGE_SIZE)
#define GULL_DEFAULT_DEPTH      32
#define GULL_WATCH_PERIOD       1000000             // microseconds
#define GULL_MAX_SILENCE        10                  // periods
#define GULL_RESET_POLLS        1000

#define GULL_CONTROL_ENABLE     0x00000001
#define GULL_CONTROL_RESET      0x00000002
#define GULL_STATUS_READY       0x00000001
#define GULL_STATUS_FATAL       0x00000002

#define GULL_CAUSE_COMPLETION   0x00000001
#define GULL_CAUSE_HOT_PLUG     0x00000002
#define GULL_CAUSE_FAULT        0x00000004
#define GULL_CAUSE_ALL          0x00000007

#define GULL_RESULT_GOOD        0
#define GULL_RESULT_SENSE       1
#define GULL_RESULT_NO_TARGET   2
#define GULL_RESULT_UNDERRUN    3

//
// What the device shows in its memory window.
//
typedef struct _GULL_REGISTERS {
    ULONG Version;
    ULONG Control;
    ULONG Status;
    ULONG InterruptMask;
    ULONG InterruptCause;
    ULONG Doorbell;
    ULONG RingsLow;
    ULONG RingsHigh;
    ULONG EventLogLow;
    ULONG EventLogHigh;
    ULONG Present;
} GULL_REGISTERS, *PGULL_REGISTERS;

typedef struct _GULL_SEGMENT {
    ULONG64 Address;
    ULONG Length;
    ULONG Reserved;
} GULL_SEGMENT, *PGULL_SEGMENT;

//
// What the device reads of a request.
//
typedef struct _GULL_ENTRY {
    ULONG64 Segments;
    ULONG SegmentCount;
    UCHAR Slot;
    UCHAR Target;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR Cdb[16];
} GULL_ENTRY, *PGULL_ENTRY;

typedef struct _GULL_COMPLETION {
    UCHAR Slot;
    UCHAR Result;
    UCHAR ScsiStatus;
    UCHAR Phase;
    ULONG Transferred;
} GULL_COMPLETION, *PGULL_COMPLETION;

typedef struct _GULL_RINGS {
    GULL_ENTRY Requests[GULL_MAX_SLOTS];
    GULL_COMPLETION Completions[GULL_MAX_SLOTS];
} GULL_RINGS, *PGULL_RINGS;

//
// Extension of a request.
//
typedef struct _GULL_REQUEST {
    ULONG64 SegmentsAddress;
    ULONG SegmentCount;
    UCHAR Slot;
    GULL_SEGMENT Segments[GULL_MAX_SEGMENTS];
} GULL_REQUEST, *PGULL_REQUEST;

typedef struct _GULL_TARGET {
    ULONG Outstanding;
    ULONG64 Requests;
    LARGE_INTEGER Arrived;
} GULL_TARGET, *PGULL_TARGET;

//
// What a search for targets needs to know.
//
typedef struct _GULL_SEARCH {
    ULONG Present;
    BOOLEAN Initial;
} GULL_SEARCH, *PGULL_SEARCH;

typedef struct _GULL_ADAPTER {
    PGULL_REGISTERS Registers;
    PGULL_RINGS Rings;
    STOR_PHYSICAL_ADDRESS RingsAddress;
    PVOID EventLog;
    PVOID WatchTimer;
    STOR_DPC CompletionDpc;
    ULONG QueueDepth;
    BOOLEAN DpcReady;
    BOOLEAN Stopped;

    //
    // Guarded by the start I/O lock.
    //
    PSCSI_REQUEST_BLOCK Slots[GULL_MAX_SLOTS];
    ULONG SlotsInUse;
    ULONG NextSlot;
    BOOLEAN IsBusy;
    PGULL_TARGET Targets[GULL_MAX_TARGETS];
    ULONG Silence;
    ULONG64 Completed;

    //
    // Guarded by the lock of the DPC.
    //
    ULONG CompletionHead;
    UCHAR Phase;

    //
    // Guarded by the interrupt lock.
    //
    ULONG PendingCauses;
    ULONG Interrupts;
} GULL_ADAPTER, *PGULL_ADAPTER;

#define GULL_READ(a, r)         StorPortReadRegisterUlong((a), &(a)->Registers->r)
#define GULL_WRITE(a, r, v)     StorPortWriteRegisterUlong((a), &(a)->Registers->r, (v))

//
// driver.c
//
sp_DRIVER_INITIALIZE DriverEntry;

//
// adapter.c
//
HW_FIND_ADAPTER GullFindAdapter;
HW_INITIALIZE GullInitialize;
HW_PASSIVE_INITIALIZE_ROUTINE GullPassiveInitialize;
HW_ADAPTER_CONTROL GullAdapterControl;
HW_FREE_ADAPTER_RESOURCES GullFreeAdapterResources;
HW_RESET_BUS GullResetBus;

VOID GullReadSettings(_Inout_ PGULL_ADAPTER Adapter);

BOOLEAN GullStartHardware(_In_ PGULL_ADAPTER Adapter);

VOID GullStopHardware(_In_ PGULL_ADAPTER Adapter);

//
// request.c
//
HW_BUILDIO GullBuildIo;
HW_STARTIO GullStartIo;

VOID
GullComplete(_In_ PGULL_ADAPTER Adapter, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ UCHAR SrbStatus);

//
// Completes all requests the device has, or those of one target.
//
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID
GullCompleteAll(_In_ PGULL_ADAPTER Adapter, _In_ ULONG Target, _In_ UCHAR SrbStatus);

//
// interrupt.c
//
HW_INTERRUPT GullInterrupt;
HW_DPC_ROUTINE GullCompletionDpc;   // expect-step: irql-too-high
HW_TIMER_EX GullWatch;

VOID GullStartWatch(_In_ PGULL_ADAPTER Adapter);

//
// targets.c
//
HW_WORKITEM GullSearchWorker;

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN GullQueueSearch(_In_ PGULL_ADAPTER Adapter, _In_ BOOLEAN Initial);

VOID GullFreeTargets(_In_ PGULL_ADAPTER Adapter);

//
// self.c
//
_IRQL_requires_max_(DISPATCH_LEVEL)
UCHAR GullExecuteSelf(_In_ PGULL_ADAPTER Adapter, _Inout_ PSCSI_REQUEST_BLOCK Srb);
