//
// Virtual Ethernet adapter: whatever is sent comes back, after a while.
//
#pragma once

#define VLOOP_TAG               'pLvN'
#define VLOOP_NDIS_MAJOR        6
#define VLOOP_NDIS_MINOR        50

#define VLOOP_HEADER            14
#define VLOOP_MTU               1500
#define VLOOP_MAX_FRAME         (VLOOP_HEADER + VLOOP_MTU)
#define VLOOP_MAX_QUEUE         256
#define VLOOP_MAX_MULTICAST     32
#define VLOOP_ADDRESS           6
#define VLOOP_SPEED             1000000000ULL
#define VLOOP_MAX_WIRE_DELAY    10

#define VLOOP_FILTERS           (NDIS_PACKET_TYPE_DIRECTED | \
                                 NDIS_PACKET_TYPE_MULTICAST | \
                                 NDIS_PACKET_TYPE_BROADCAST | \
                                 NDIS_PACKET_TYPE_PROMISCUOUS)

typedef enum _VLOOP_STATE {
    VLoopPaused,
    VLoopRunning,
    VLoopPausing
} VLOOP_STATE;

//
// A frame on the wire.
//
typedef struct _VLOOP_FRAME {
    LIST_ENTRY Link;
    ULONG Length;
    UCHAR Data[VLOOP_MAX_FRAME];
} VLOOP_FRAME, *PVLOOP_FRAME;

//
// A frame that protocols look at, until they return it.
//
typedef struct _VLOOP_RECEIVE {
    PVLOOP_FRAME Frame;
    PMDL Mdl;
} VLOOP_RECEIVE, *PVLOOP_RECEIVE;

typedef struct _VLOOP_ADAPTER {
    NDIS_HANDLE MiniportHandle;
    NDIS_HANDLE Timer;
    NDIS_HANDLE NblPool;
    NPAGED_LOOKASIDE_LIST ReceiveList;

    //
    // Guards everything up to FilterLock.
    //
    NDIS_SPIN_LOCK QueueLock;
    VLOOP_STATE State;
    LIST_ENTRY Queue;
    ULONG QueueLength;
    BOOLEAN TimerArmed;
    ULONG Busy;
    NDIS_EVENT Idle;
    ULONG PacketFilter;
    ULONG64 Frames;
    ULONG64 Bytes;
    ULONG64 Dropped;

    //
    // Guards the multicast addresses.
    //
    PNDIS_RW_LOCK_EX FilterLock;
    ULONG MulticastCount;
    UCHAR Multicast[VLOOP_MAX_MULTICAST][VLOOP_ADDRESS];

    ULONG WireDelay;
    UCHAR PermanentAddress[VLOOP_ADDRESS];
    UCHAR CurrentAddress[VLOOP_ADDRESS];
} VLOOP_ADAPTER, *PVLOOP_ADAPTER;

#define VLOOP_LOCK(a)           NdisAcquireSpinLock(&(a)->QueueLock)
#define VLOOP_UNLOCK(a)         NdisReleaseSpinLock(&(a)->QueueLock)
#define VLOOP_QUEUE_DEPTH(a)    ((a)->ReceiveList.L.Depth)

#define VLOOP_RECEIVE_OF(nbl)   (NET_BUFFER_LIST_MINIPORT_RESERVED(nbl)[0])

extern NDIS_HANDLE VLoopDriver;
extern NPAGED_LOOKASIDE_LIST VLoopFrameList;

//
// driver.c
//
DRIVER_INITIALIZE DriverEntry;
MINIPORT_UNLOAD VLoopUnload;

//
// adapter.c
//
MINIPORT_INITIALIZE VLoopInitialize;
MINIPORT_HALT VLoopHalt;
MINIPORT_PAUSE VLoopPause;
MINIPORT_RESTART VLoopRestart;
MINIPORT_SHUTDOWN VLoopShutdown;
MINIPORT_DEVICE_PNP_EVENT_NOTIFY VLoopPnPEvent;

//
// TRUE: the adapter runs, and goes on doing so until VLoopUnlockRunning.
//
BOOLEAN VLoopLockRunning(_In_ PVLOOP_ADAPTER Adapter);

VOID VLoopUnlockRunning(_In_ PVLOOP_ADAPTER Adapter);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID VLoopWire(_In_ PVLOOP_ADAPTER Adapter);

//
// datapath.c
//
MINIPORT_SEND_NET_BUFFER_LISTS VLoopSendNetBufferLists;
MINIPORT_RETURN_NET_BUFFER_LISTS VLoopReturnNetBufferLists;
MINIPORT_CANCEL_SEND VLoopCancelSend;
NDIS_TIMER_FUNCTION VLoopTimer;

VOID VLoopDiscardQueue(_In_ PVLOOP_ADAPTER Adapter);

//
// oid.c
//
extern NDIS_OID VLoopOids[];
extern const ULONG VLoopOidsLength;

MINIPORT_OID_REQUEST VLoopOidRequest;
MINIPORT_CANCEL_OID_REQUEST VLoopCancelOidRequest;

BOOLEAN
VLoopIsMulticastWanted(_In_ PVLOOP_ADAPTER Adapter, _In_reads_(VLOOP_ADDRESS) const UCHAR *Address);
