//
// Private definitions of the data acquisition driver.
//
#pragma once

#include <ntddk.h>
#include <wdf.h>
#include "daqpublic.h"
#include "Trace.h"

#define DAQ_POOL_TAG 'qaDk'

#define DAQ_REG_STATUS    0x00
#define DAQ_REG_CONTROL   0x04
#define DAQ_REG_RATE      0x08
#define DAQ_REG_FIFO      0x0C
#define DAQ_REG_LEVEL     0x10
#define DAQ_REG_BYTES     0x20

#define DAQ_STATUS_BLOCK    0x01
#define DAQ_STATUS_OVERRUN  0x02
#define DAQ_STATUS_MINE     (DAQ_STATUS_BLOCK | DAQ_STATUS_OVERRUN)

#define DAQ_CONTROL_RUN     0x01
#define DAQ_CONTROL_RESET   0x02

#define DAQ_MIN_RATE        100
#define DAQ_MAX_RATE        100000
#define DAQ_MAX_INPUT       64
#define DAQ_DEFAULT_RATE    1000
#define DAQ_MAX_BLOCKS      64
#define DAQ_STALLED_TICKS   5
#define DAQ_OVERRUN_LIMIT   16

//
// One block of samples, in memory from the lookaside list.
//
typedef struct _DAQ_BLOCK {
    LIST_ENTRY Link;
    WDFMEMORY Memory;
    ULONG Words;
    ULONG Data[DAQ_BLOCK_WORDS];
} DAQ_BLOCK, *PDAQ_BLOCK;

//
// An open handle, in the context of its file object.
//
typedef struct _DAQ_SESSION {
    LIST_ENTRY Link;
    HANDLE Process;
    ULONG Channel;
} DAQ_SESSION, *PDAQ_SESSION;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DAQ_SESSION, DaqGetSession)

typedef struct _DAQ_DEVICE {
    WDFDEVICE Device;
    WDFINTERRUPT Interrupt;
    WDFQUEUE ReadQueue;
    WDFTIMER Watchdog;
    WDFWORKITEM ResetItem;

    PUCHAR Registers;
    SIZE_T RegisterBytes;

    //
    // Setup guards the settings and the life of the mapped registers.
    //
    WDFWAITLOCK SetupLock;
    BOOLEAN Ready;
    ULONG Rate;
    ULONG Resets;
    LONG ResetReason;

    //
    // Filled by the DPC, emptied by reads.
    //
    WDFSPINLOCK FifoLock;
    WDFLOOKASIDE BlockLookaside;
    LIST_ENTRY Blocks;
    ULONG BlockCount;
    ULONG Overruns;
    LONG Ticks;

    //
    // Written by the interrupt service routine.
    //
    ULONG PendingStatus;

    //
    // All open handles, and the channels they use.
    //
    ERESOURCE SessionResource;
    BOOLEAN SessionResourceReady;
    LIST_ENTRY Sessions;
    RTL_BITMAP ChannelMap;
    ULONG ChannelBits;
} DAQ_DEVICE, *PDAQ_DEVICE;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DAQ_DEVICE, DaqGetDevice)

#define DAQ_RESET_STALLED   1
#define DAQ_RESET_OVERRUN   2

#define DAQ_READ(d, r)      READ_REGISTER_ULONG((PULONG)((d)->Registers + (r)))
#define DAQ_WRITE(d, r, v)  WRITE_REGISTER_ULONG((PULONG)((d)->Registers + (r)), (v))

#define DAQ_CHANNEL_IN_USE(d, c)  RtlTestBit(&(d)->ChannelMap, (c))

//
// driver.c
//
DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD DaqEvtDeviceAdd;
EVT_WDF_DRIVER_UNLOAD DaqEvtDriverUnload;

//
// device.c
//
EVT_WDF_DEVICE_PREPARE_HARDWARE DaqEvtPrepareHardware;
EVT_WDF_DEVICE_RELEASE_HARDWARE DaqEvtReleaseHardware;
EVT_WDF_DEVICE_D0_ENTRY DaqEvtD0Entry;
EVT_WDF_DEVICE_D0_EXIT DaqEvtD0Exit;
EVT_WDF_DEVICE_CONTEXT_CLEANUP DaqEvtDeviceCleanup;
EVT_WDF_TIMER DaqEvtWatchdog;
EVT_WDF_WORKITEM DaqEvtReset;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DaqCreateDevice(_Inout_ PWDFDEVICE_INIT DeviceInit);

//
// On success the caller owns the settings, and ends that with DaqEndSetup.
//
_Must_inspect_result_
NTSTATUS DaqBeginSetup(_In_ PDAQ_DEVICE Device);

VOID DaqEndSetup(_In_ PDAQ_DEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID DaqRequestReset(_In_ PDAQ_DEVICE Device, _In_ LONG Reason);

//
// interrupt.c
//
EVT_WDF_INTERRUPT_ISR DaqEvtIsr;
EVT_WDF_INTERRUPT_DPC DaqEvtDpc;
EVT_WDF_INTERRUPT_ENABLE DaqEvtInterruptEnable;
EVT_WDF_INTERRUPT_DISABLE DaqEvtInterruptDisable;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID DaqServeReads(_In_ PDAQ_DEVICE Device);

VOID DaqDiscardBlocks(_In_ PDAQ_DEVICE Device);

//
// queue.c
//
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL DaqEvtIoDeviceControl;
EVT_WDF_IO_QUEUE_STATE DaqEvtReadsReady;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DaqCreateQueues(_In_ PDAQ_DEVICE Device);

//
// sessions.c
//
EVT_WDF_DEVICE_FILE_CREATE DaqEvtFileCreate;
EVT_WDF_FILE_CLOSE DaqEvtFileClose;

VOID DaqLockSessions(_In_ PDAQ_DEVICE Device, _In_ BOOLEAN Exclusive);

VOID DaqUnlockSessions(_In_ PDAQ_DEVICE Device);

NTSTATUS
DaqListSessions(_In_ PDAQ_DEVICE Device, _Out_writes_to_(Capacity, *Count) PDAQ_SESSION_INFO Infos,
                _In_ ULONG Capacity, _Out_ PULONG Count);
