/*++

Module Name:

    pulse.h

Abstract:

    Private definitions of the pulse counter driver.

Environment:

    Kernel mode

--*/

#pragma once

#include <ntddk.h>
#include "public.h"

#define PULSE_TAG 'sluP'

#define PULSE_HARDWARE_ID     0x50554C31
#define PULSE_LATCH_BUSY      0x00000001
#define PULSE_LATCH_ATTEMPTS  10

#define PULSE_REG_ID          0x00
#define PULSE_REG_CONTROL     0x04
#define PULSE_REG_LATCH       0x08
#define PULSE_REG_COUNT(n)    (0x10 + 4 * (n))
#define PULSE_REG_LENGTH      0x30

#define READ_PULSE(e, r)      READ_REGISTER_ULONG((PULONG)((e)->Registers + (r)))
#define WRITE_PULSE(e, r, v)  WRITE_REGISTER_ULONG((PULONG)((e)->Registers + (r)), (v))

#define PULSE_MIN_PERIOD      5
#define PULSE_MAX_PERIOD      60000
#define PULSE_DEFAULT_PERIOD  100
#define PULSE_DEFAULT_LIMIT   256
#define PULSE_MAX_LIMIT       65536

typedef enum _PULSE_PNP_STATE {
    PulseNotStarted,
    PulseStarted,
    PulseStopPending,
    PulseStopped,
    PulseRemovePending,
    PulseSurpriseRemoved,
    PulseRemoved
} PULSE_PNP_STATE;

//
// One change of a counter, until an application reads it.
//
typedef struct _PULSE_SAMPLE {
    LIST_ENTRY Link;
    PULSE_RECORD Record;
} PULSE_SAMPLE, *PPULSE_SAMPLE;

//
// Something the work item writes to the registry later.
//
typedef struct _PULSE_EVENT {
    LIST_ENTRY Link;
    ULONG Lost;
} PULSE_EVENT, *PPULSE_EVENT;

typedef struct _SAMPLE_QUEUE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
    ULONG Length;
    ULONG Limit;
} SAMPLE_QUEUE, *PSAMPLE_QUEUE;

#define LOCK_QUEUE(q, i)    KeAcquireSpinLock(&(q)->Lock, (i))
#define UNLOCK_QUEUE(q, i)  KeReleaseSpinLock(&(q)->Lock, (i))

#define PULSE_IS_POLLING(e)  ((e)->Timer.Period != 0)

typedef struct _DEVICE_EXTENSION {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT PhysicalDevice;
    PDEVICE_OBJECT LowerDevice;
    UNICODE_STRING InterfaceName;
    IO_REMOVE_LOCK RemoveLock;
    PULSE_PNP_STATE State;
    PULSE_PNP_STATE PreviousState;

    PUCHAR Registers;
    ULONG RegisterLength;

    FAST_MUTEX ConfigMutex;
    PULSE_CONFIG Config;

    //
    // PollLock guards Polling and Period, and every use of Timer.
    //
    KSPIN_LOCK PollLock;
    KTIMER Timer;
    KDPC TimerDpc;
    BOOLEAN Polling;
    ULONG Period;
    LONG ActiveMask;
    ULONG LastCount[PULSE_CHANNELS];

    NPAGED_LOOKASIDE_LIST SampleList;
    SAMPLE_QUEUE Samples;

    KSPIN_LOCK StatsLock;
    PULSE_STATS Stats;

    IO_CSQ ReadCsq;
    KSPIN_LOCK ReadLock;
    LIST_ENTRY ReadQueue;

    PIO_WORKITEM LogItem;
    LONG LogQueued;
    LIST_ENTRY Events;
    ULONG64 Spare[2];
    KSPIN_LOCK EventLock;
} DEVICE_EXTENSION, *PDEVICE_EXTENSION;

extern UNICODE_STRING PulseServiceKey;
extern NPAGED_LOOKASIDE_LIST PulseEventList;

//
// driver.c
//
DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD PulseUnload;
DRIVER_ADD_DEVICE PulseAddDevice;

NTSTATUS PulseCompleteIrp(IN OUT PIRP Irp, IN NTSTATUS Status, IN ULONG_PTR Information);

//
// hw.c
//
NTSTATUS PulseMapHardware(IN OUT PDEVICE_EXTENSION Extension, IN PCM_RESOURCE_LIST Resources);
VOID PulseUnmapHardware(IN OUT PDEVICE_EXTENSION Extension);
BOOLEAN PulseLatchCounters(IN PDEVICE_EXTENSION Extension);
VOID PulseLoadConfig(IN OUT PDEVICE_EXTENSION Extension);
NTSTATUS PulseWriteParameter(IN PCWSTR Name, IN ULONG Value);
BOOLEAN PulseTryLockConfig(IN PDEVICE_EXTENSION Extension);
VOID PulseUnlockConfig(IN PDEVICE_EXTENSION Extension);

//
// io.c
//
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH PulseDispatchCreateClose;
_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH PulseDispatchCleanup;
DRIVER_DISPATCH PulseDispatchRead;
DRIVER_DISPATCH PulseDispatchDeviceControl;
DRIVER_DISPATCH PulseDispatchSystemControl;

NTSTATUS PulseInitializeReadQueue(IN OUT PDEVICE_EXTENSION Extension);
VOID PulseCancelReads(IN PDEVICE_EXTENSION Extension, IN PFILE_OBJECT FileObject OPTIONAL);
VOID PulseServiceReads(IN PDEVICE_EXTENSION Extension);

//
// pnp.c
//
DRIVER_DISPATCH PulseDispatchPnp;

//
// power.c
//
DRIVER_DISPATCH PulseDispatchPower;

//
// sample.c
//
KDEFERRED_ROUTINE PulseTimerDpc;
IO_WORKITEM_ROUTINE PulseLogWorker;

VOID PulseStartPolling(IN PDEVICE_EXTENSION Extension);
VOID PulseStopPolling(IN PDEVICE_EXTENSION Extension);
VOID PulseSetPeriod(IN PDEVICE_EXTENSION Extension, IN ULONG Period);
ULONG PulseDiscardSamples(IN PDEVICE_EXTENSION Extension, IN BOOLEAN Concurrent);
ULONG PulseDrainEvents(IN PDEVICE_EXTENSION Extension);
