//
// Virtual Ethernet adapter: OID requests.
//
#include "precomp.h"

#define VLOOP_VENDOR_ID         0x00FFFFFF
#define VLOOP_DRIVER_VERSION    0x00010004

static const CHAR VLoopVendor[] = "Loopback Ethernet";

NDIS_OID VLoopOids[] = {
    OID_GEN_CURRENT_PACKET_FILTER,
    OID_GEN_CURRENT_LOOKAHEAD,
    OID_GEN_VENDOR_ID,
    OID_GEN_VENDOR_DESCRIPTION,
    OID_GEN_VENDOR_DRIVER_VERSION,
    OID_GEN_TRANSMIT_QUEUE_LENGTH,
    OID_GEN_XMIT_OK,
    OID_GEN_RCV_NO_BUFFER,
    OID_GEN_STATISTICS,
    OID_802_3_MULTICAST_LIST,
    OID_802_3_MAXIMUM_LIST_SIZE,
};
const ULONG VLoopOidsLength = sizeof(VLoopOids);

static VOID
VLoopCollectStatistics(_In_ PVLOOP_ADAPTER Adapter, _Out_ PNDIS_STATISTICS_INFO Statistics)
{
    NdisZeroMemory(Statistics, sizeof(NDIS_STATISTICS_INFO));
    Statistics->Header.Type = NDIS_OBJECT_TYPE_DEFAULT;
    Statistics->Header.Revision = NDIS_STATISTICS_INFO_REVISION_1;
    Statistics->Header.Size = NDIS_SIZEOF_STATISTICS_INFO_REVISION_1;
    Statistics->SupportedStatistics = NDIS_STATISTICS_FLAGS_VALID_BYTES_XMIT |
                                      NDIS_STATISTICS_FLAGS_VALID_RCV_DISCARDS;

    VLOOP_LOCK(Adapter);
    Statistics->ifHCOutOctets = Adapter->Bytes;
    Statistics->ifInDiscards = Adapter->Dropped;
    VLOOP_UNLOCK(Adapter);
}

static NDIS_STATUS
VLoopQuery(_In_ PVLOOP_ADAPTER Adapter, _Inout_ PNDIS_OID_REQUEST Request)
{
    NDIS_STATISTICS_INFO statistics;
    const VOID *source;
    ULONG64 wide;
    ULONG value;
    ULONG length;

    source = &value;
    length = sizeof(value);

    switch (Request->DATA.QUERY_INFORMATION.Oid) {
    case OID_GEN_CURRENT_PACKET_FILTER:
        value = Adapter->PacketFilter;
        break;
    case OID_GEN_CURRENT_LOOKAHEAD:
        value = VLOOP_MTU;
        break;
    case OID_GEN_VENDOR_ID:
        value = VLOOP_VENDOR_ID;
        break;
    case OID_GEN_VENDOR_DRIVER_VERSION:
        value = VLOOP_DRIVER_VERSION;
        break;
    case OID_802_3_MAXIMUM_LIST_SIZE:
        value = VLOOP_MAX_MULTICAST;
        break;
    case OID_GEN_TRANSMIT_QUEUE_LENGTH:
        if (!VLoopLockRunning(Adapter)) {   // expect-step: lock-not-released
            return NDIS_STATUS_ADAPTER_NOT_READY;
        }
        if (Request->DATA.QUERY_INFORMATION.InformationBufferLength < sizeof(value)) {
            Request->DATA.QUERY_INFORMATION.BytesNeeded = sizeof(value);
            return NDIS_STATUS_BUFFER_TOO_SHORT;   // expect: lock-not-released "QueueLock"
        }
        value = VLOOP_QUEUE_DEPTH(Adapter);   // expect: opaque-member "NPAGED_LOOKASIDE_LIST"
        VLoopUnlockRunning(Adapter);
        break;
    case OID_GEN_XMIT_OK:
        VLOOP_LOCK(Adapter);
        wide = Adapter->Frames;
        VLOOP_UNLOCK(Adapter);
        source = &wide;
        length = sizeof(wide);
        break;
    case OID_GEN_RCV_NO_BUFFER:
        VLOOP_LOCK(Adapter);
        wide = Adapter->Dropped;
        VLOOP_UNLOCK(Adapter);
        source = &wide;
        length = sizeof(wide);
        break;
    case OID_GEN_VENDOR_DESCRIPTION:
        source = VLoopVendor;
        length = sizeof(VLoopVendor);
        break;
    case OID_GEN_STATISTICS:
        VLoopCollectStatistics(Adapter, &statistics);
        source = &statistics;
        length = NDIS_SIZEOF_STATISTICS_INFO_REVISION_1;
        break;
    default:
        return NDIS_STATUS_NOT_SUPPORTED;
    }

    if (Request->DATA.QUERY_INFORMATION.InformationBufferLength < length) {
        Request->DATA.QUERY_INFORMATION.BytesNeeded = length;
        return NDIS_STATUS_BUFFER_TOO_SHORT;
    }
    NdisMoveMemory(Request->DATA.QUERY_INFORMATION.InformationBuffer, source, length);
    Request->DATA.QUERY_INFORMATION.BytesWritten = length;
    return NDIS_STATUS_SUCCESS;
}

static NDIS_STATUS
VLoopSetPacketFilter(_In_ PVLOOP_ADAPTER Adapter, _In_ ULONG Filter)
{
    if ((Filter & ~VLOOP_FILTERS) != 0) {
        return NDIS_STATUS_NOT_SUPPORTED;
    }

    VLOOP_LOCK(Adapter);
    Adapter->PacketFilter = Filter;
    VLOOP_UNLOCK(Adapter);
    return NDIS_STATUS_SUCCESS;
}

static NDIS_STATUS
VLoopSetMulticastList(_In_ PVLOOP_ADAPTER Adapter, _In_reads_bytes_(Length) const VOID *List,
                      _In_ ULONG Length)
{
    LOCK_STATE_EX lockState;

    NdisAcquireRWLockWrite(Adapter->FilterLock, &lockState, 0);   // expect-step: lock-not-released
    if (Length % VLOOP_ADDRESS != 0 || Length > sizeof(Adapter->Multicast)) {
        return NDIS_STATUS_INVALID_LENGTH;   // expect: lock-not-released "FilterLock"
    }
    NdisMoveMemory(Adapter->Multicast, List, Length);
    Adapter->MulticastCount = Length / VLOOP_ADDRESS;
    NdisReleaseRWLock(Adapter->FilterLock, &lockState);
    return NDIS_STATUS_SUCCESS;
}

BOOLEAN
VLoopIsMulticastWanted(_In_ PVLOOP_ADAPTER Adapter, _In_reads_(VLOOP_ADDRESS) const UCHAR *Address)
{
    LOCK_STATE_EX lockState;
    BOOLEAN wanted = FALSE;
    ULONG i;

    NdisAcquireRWLockRead(Adapter->FilterLock, &lockState, 0);
    for (i = 0; i < Adapter->MulticastCount; i++) {
        if (NdisEqualMemory(Adapter->Multicast[i], Address, VLOOP_ADDRESS)) {
            wanted = TRUE;
            break;
        }
    }
    NdisReleaseRWLock(Adapter->FilterLock, &lockState);
    return wanted;
}

static NDIS_STATUS
VLoopSet(_In_ PVLOOP_ADAPTER Adapter, _Inout_ PNDIS_OID_REQUEST Request)
{
    PVOID buffer = Request->DATA.SET_INFORMATION.InformationBuffer;
    ULONG length = Request->DATA.SET_INFORMATION.InformationBufferLength;
    NDIS_STATUS status;

    switch (Request->DATA.SET_INFORMATION.Oid) {
    case OID_GEN_CURRENT_PACKET_FILTER:
    case OID_GEN_CURRENT_LOOKAHEAD:
        if (length < sizeof(ULONG)) {
            Request->DATA.SET_INFORMATION.BytesNeeded = sizeof(ULONG);
            return NDIS_STATUS_INVALID_LENGTH;
        }
        status = NDIS_STATUS_SUCCESS;
        if (Request->DATA.SET_INFORMATION.Oid == OID_GEN_CURRENT_PACKET_FILTER) {
            status = VLoopSetPacketFilter(Adapter, *(PULONG)buffer);
        }
        length = sizeof(ULONG);
        break;

    case OID_802_3_MULTICAST_LIST:
        status = VLoopSetMulticastList(Adapter, buffer, length);
        break;

    default:
        return NDIS_STATUS_NOT_SUPPORTED;
    }

    if (status == NDIS_STATUS_SUCCESS) {
        Request->DATA.SET_INFORMATION.BytesRead = length;
    }
    return status;
}

_Use_decl_annotations_
NDIS_STATUS
VLoopOidRequest(NDIS_HANDLE MiniportAdapterContext, PNDIS_OID_REQUEST OidRequest)
{
    PVLOOP_ADAPTER adapter = (PVLOOP_ADAPTER)MiniportAdapterContext;

    switch (OidRequest->RequestType) {
    case NdisRequestQueryInformation:
    case NdisRequestQueryStatistics:
        return VLoopQuery(adapter, OidRequest);
    case NdisRequestSetInformation:
        return VLoopSet(adapter, OidRequest);
    default:
        return NDIS_STATUS_NOT_SUPPORTED;
    }
}

_Use_decl_annotations_
VOID
VLoopCancelOidRequest(NDIS_HANDLE MiniportAdapterContext, PVOID RequestId)
{
    //
    // No request waits.
    //
    UNREFERENCED_PARAMETER(MiniportAdapterContext);
    UNREFERENCED_PARAMETER(RequestId);
}
