//
// Virtual Ethernet adapter: frames.
//
#include "PreComp.h"

//
// Counts frames that left the adapter for good. The adapter is locked.
//
static VOID
VLoopRetire(_Inout_ PVLOOP_ADAPTER Adapter, _In_ ULONG Count)
{
    Adapter->Busy -= Count;
    if (Adapter->Busy == 0) {
        NdisSetEvent(&Adapter->Idle);
    }
}

//
// Copies a frame; the sender gets its own back at once.
//
static NDIS_STATUS
VLoopQueueFrame(_In_ PVLOOP_ADAPTER Adapter, _In_ PNET_BUFFER NetBuffer)
{
    ULONG length = NET_BUFFER_DATA_LENGTH(NetBuffer);
    LARGE_INTEGER due;
    PVLOOP_FRAME frame;
    PVOID data;

    if (length < VLOOP_HEADER || length > VLOOP_MAX_FRAME) {
        return NDIS_STATUS_INVALID_LENGTH;
    }

    frame = (PVLOOP_FRAME)NdisAllocateFromNPagedLookasideList(&VLoopFrameList);   // expect: inline-became-export
    if (frame == NULL) {
        return NDIS_STATUS_RESOURCES;
    }
    data = NdisGetDataBuffer(NetBuffer, length, frame->Data, 1, 0);
    if (data == NULL) {
        NdisFreeToNPagedLookasideList(&VLoopFrameList, frame);   // expect: inline-became-export
        return NDIS_STATUS_RESOURCES;
    }
    if (data != frame->Data) {
        NdisMoveMemory(frame->Data, data, length);
    }
    frame->Length = length;

    VLOOP_LOCK(Adapter);   // expect-step: lock-not-released
    if (Adapter->State != VLoopRunning) {
        NdisDprReleaseSpinLock(&Adapter->QueueLock);   // expect: lock-released-otherwise "NdisAcquireSpinLock"
        NdisFreeToNPagedLookasideList(&VLoopFrameList, frame);   // expect: inline-became-export
        return NDIS_STATUS_PAUSED;
    }
    if (VLOOP_QUEUE_DEPTH(Adapter) >= VLOOP_MAX_QUEUE) {   // expect: opaque-member "NPAGED_LOOKASIDE_LIST"
        Adapter->Dropped++;
        NdisFreeToNPagedLookasideList(&VLoopFrameList, frame);   // expect: inline-became-export
        return NDIS_STATUS_RESOURCES;   // expect: lock-not-released "QueueLock"
    }

    InsertTailList(&Adapter->Queue, &frame->Link);
    Adapter->QueueLength++;
    Adapter->Frames++;
    Adapter->Bytes += length;
    if (Adapter->Busy++ == 0) {
        NdisResetEvent(&Adapter->Idle);
    }
    if (!Adapter->TimerArmed) {
        Adapter->TimerArmed = TRUE;
        due.QuadPart = -10000;
        NdisSetTimerObject(Adapter->Timer, due, 0, NULL);
    }
    VLOOP_UNLOCK(Adapter);
    return NDIS_STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID
VLoopSendNetBufferLists(NDIS_HANDLE MiniportAdapterContext, PNET_BUFFER_LIST NetBufferList,
                        NDIS_PORT_NUMBER PortNumber, ULONG SendFlags)
{
    PVLOOP_ADAPTER adapter = (PVLOOP_ADAPTER)MiniportAdapterContext;
    PNET_BUFFER_LIST nbl;
    PNET_BUFFER nb;
    ULONG completeFlags = 0;
    NDIS_STATUS status;

    UNREFERENCED_PARAMETER(PortNumber);

    for (nbl = NetBufferList; nbl != NULL; nbl = NET_BUFFER_LIST_NEXT_NBL(nbl)) {
        status = NDIS_STATUS_SUCCESS;
        for (nb = NET_BUFFER_LIST_FIRST_NB(nbl); nb != NULL; nb = NET_BUFFER_NEXT_NB(nb)) {
            status = VLoopQueueFrame(adapter, nb);
            if (status != NDIS_STATUS_SUCCESS) {
                break;
            }
        }
        NET_BUFFER_LIST_STATUS(nbl) = status;
    }

    if (NDIS_TEST_SEND_AT_DISPATCH_LEVEL(SendFlags)) {
        completeFlags |= NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL;
    }
    NdisMSendNetBufferListsComplete(adapter->MiniportHandle, NetBufferList, completeFlags);
}

_Use_decl_annotations_
VOID
VLoopCancelSend(NDIS_HANDLE MiniportAdapterContext, PVOID CancelId)
{
    //
    // Nothing that is sent waits.
    //
    UNREFERENCED_PARAMETER(MiniportAdapterContext);
    UNREFERENCED_PARAMETER(CancelId);
}

static BOOLEAN
VLoopIsWanted(_In_ PVLOOP_ADAPTER Adapter, _In_ PVLOOP_FRAME Frame)
{
    ULONG filter = Adapter->PacketFilter;

    if ((filter & NDIS_PACKET_TYPE_PROMISCUOUS) != 0) {
        return TRUE;
    }
    if (ETH_IS_BROADCAST(Frame->Data)) {
        return (filter & NDIS_PACKET_TYPE_BROADCAST) != 0;
    }
    if (ETH_IS_MULTICAST(Frame->Data)) {
        return (filter & NDIS_PACKET_TYPE_MULTICAST) != 0 &&
               VLoopIsMulticastWanted(Adapter, Frame->Data);
    }
    return (filter & NDIS_PACKET_TYPE_DIRECTED) != 0 &&
           NdisEqualMemory(Frame->Data, Adapter->CurrentAddress, VLOOP_ADDRESS);
}

static PNET_BUFFER_LIST
VLoopBuildReceive(_In_ PVLOOP_ADAPTER Adapter, _In_ PVLOOP_FRAME Frame)
{
    PNET_BUFFER_LIST nbl;
    PVLOOP_RECEIVE receive;

    receive = (PVLOOP_RECEIVE)NdisAllocateFromNPagedLookasideList(&Adapter->ReceiveList);   // expect: inline-became-export
    if (receive == NULL) {
        return NULL;
    }

    receive->Frame = Frame;
    receive->Mdl = NdisAllocateMdl(Adapter->MiniportHandle, Frame->Data, Frame->Length);
    if (receive->Mdl == NULL) {
        goto FreeReceive;
    }

    nbl = NdisAllocateNetBufferAndNetBufferList(Adapter->NblPool, 0, 0, receive->Mdl, 0,
                                                Frame->Length);
    if (nbl == NULL) {
        goto FreeMdl;
    }
    nbl->SourceHandle = Adapter->MiniportHandle;
    NET_BUFFER_LIST_STATUS(nbl) = NDIS_STATUS_SUCCESS;
    VLOOP_RECEIVE_OF(nbl) = receive;
    return nbl;

FreeMdl:
    NdisFreeMdl(receive->Mdl);
FreeReceive:
    NdisFreeToNPagedLookasideList(&Adapter->ReceiveList, receive);   // expect: inline-became-export
    return NULL;
}

//
// Indicates all frames that arrived on the other end of the wire.
//
_Use_decl_annotations_
VOID
VLoopTimer(PVOID SystemSpecific1, PVOID FunctionContext, PVOID SystemSpecific2,
           PVOID SystemSpecific3)
{
    PVLOOP_ADAPTER adapter = (PVLOOP_ADAPTER)FunctionContext;
    PNET_BUFFER_LIST first = NULL;
    PNET_BUFFER_LIST last = NULL;
    PNET_BUFFER_LIST nbl;
    PVLOOP_FRAME frame;
    ULONG dropped = 0;
    ULONG count = 0;

    UNREFERENCED_PARAMETER(SystemSpecific1);
    UNREFERENCED_PARAMETER(SystemSpecific2);
    UNREFERENCED_PARAMETER(SystemSpecific3);

    VLoopWire(adapter);   // expect-step: irql-too-high

    for (;;) {
        NdisDprAcquireSpinLock(&adapter->QueueLock);   // expect-step: lock-not-released
        if (IsListEmpty(&adapter->Queue)) {
            adapter->TimerArmed = FALSE;
            break;
        }
        frame = CONTAINING_RECORD(RemoveHeadList(&adapter->Queue), VLOOP_FRAME, Link);
        adapter->QueueLength--;
        NdisDprReleaseSpinLock(&adapter->QueueLock);

        nbl = NULL;
        if (VLoopIsWanted(adapter, frame)) {
            nbl = VLoopBuildReceive(adapter, frame);
        }
        if (nbl == NULL) {
            NdisFreeToNPagedLookasideList(&VLoopFrameList, frame);   // expect: inline-became-export
            dropped++;
            continue;
        }
        if (last == NULL) {
            first = nbl;
        } else {
            NET_BUFFER_LIST_NEXT_NBL(last) = nbl;
        }
        last = nbl;
        count++;
    }

    if (dropped != 0) {
        NdisDprAcquireSpinLock(&adapter->QueueLock);   // expect: lock-taken-twice "QueueLock"
        adapter->Dropped += dropped;
        VLoopRetire(adapter, dropped);
        NdisDprReleaseSpinLock(&adapter->QueueLock);
    }
    if (first != NULL) {
        NdisMIndicateReceiveNetBufferLists(adapter->MiniportHandle, first, NDIS_DEFAULT_PORT_NUMBER,
                                           count, NDIS_RECEIVE_FLAGS_DISPATCH_LEVEL);
    }
}   // expect: lock-not-released "QueueLock"

_Use_decl_annotations_
VOID
VLoopReturnNetBufferLists(NDIS_HANDLE MiniportAdapterContext, PNET_BUFFER_LIST NetBufferLists,
                          ULONG ReturnFlags)
{
    PVLOOP_ADAPTER adapter = (PVLOOP_ADAPTER)MiniportAdapterContext;
    PNET_BUFFER_LIST nbl = NetBufferLists;
    PNET_BUFFER_LIST next;
    PVLOOP_RECEIVE receive;
    ULONG count = 0;

    UNREFERENCED_PARAMETER(ReturnFlags);

    while (nbl != NULL) {
        next = NET_BUFFER_LIST_NEXT_NBL(nbl);
        receive = (PVLOOP_RECEIVE)VLOOP_RECEIVE_OF(nbl);
        NdisFreeNetBufferList(nbl);
        NdisFreeMdl(receive->Mdl);
        NdisFreeToNPagedLookasideList(&VLoopFrameList, receive->Frame);   // expect: inline-became-export
        NdisFreeToNPagedLookasideList(&adapter->ReceiveList, receive);   // expect: inline-became-export
        count++;
        nbl = next;
    }

    VLOOP_LOCK(adapter);
    VLoopRetire(adapter, count);
    VLOOP_UNLOCK(adapter);
}

VOID
VLoopDiscardQueue(_In_ PVLOOP_ADAPTER Adapter)
{
    LIST_ENTRY discarded;
    ULONG count = 0;

    InitializeListHead(&discarded);

    VLOOP_LOCK(Adapter);
    while (!IsListEmpty(&Adapter->Queue)) {
        InsertTailList(&discarded, RemoveHeadList(&Adapter->Queue));
        count++;
    }
    Adapter->QueueLength = 0;
    Adapter->Dropped += count;
    if (count != 0) {
        VLoopRetire(Adapter, count);
    }
    VLOOP_UNLOCK(Adapter);

    while (!IsListEmpty(&discarded)) {
        NdisFreeToNPagedLookasideList(   // expect: inline-became-export
            &VLoopFrameList,
            CONTAINING_RECORD(RemoveHeadList(&discarded), VLOOP_FRAME, Link));
    }
}
