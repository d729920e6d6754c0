// run: --target=win11-22h2 --min-os=win10-1709
//
// Virtual Ethernet adapter: its life.
//
#include "precomp.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, VLoopInitialize)
#pragma alloc_text(PAGE, VLoopHalt)
#endif

#ifdef ALLOC_PRAGMA
#pragma NDIS_PAGEABLE_FUNCTION(VLoopInitialize)
#pragma NDIS_PAGEABLE_FUNCTION(VLoopHalt)
#endif

static VOID VLoopFreeAdapter(_In_ PVLOOP_ADAPTER Adapter);

static NDIS_STATUS
VLoopAllocateAdapter(_In_ NDIS_HANDLE MiniportHandle, _Outptr_ PVLOOP_ADAPTER *Result)
{
    NET_BUFFER_LIST_POOL_PARAMETERS pool;
    NDIS_TIMER_CHARACTERISTICS timer;
    PVLOOP_ADAPTER adapter;

    adapter = (PVLOOP_ADAPTER)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(VLOOP_ADAPTER), VLOOP_TAG);   // expect: not-on-oldest-release "Windows 10, version 1709 to Windows 10, version 1909"
    if (adapter == NULL) {
        return NDIS_STATUS_RESOURCES;
    }
    adapter->MiniportHandle = MiniportHandle;
    adapter->State = VLoopPaused;
    InitializeListHead(&adapter->Queue);
    NdisAllocateSpinLock(&adapter->QueueLock);
    NdisInitializeEvent(&adapter->Idle);
    NdisSetEvent(&adapter->Idle);
    NdisInitializeNPagedLookasideList(&adapter->ReceiveList, NULL, NULL, 0, sizeof(VLOOP_RECEIVE),   // expect: lookaside-alive-at-unload "never deleted"
                                      VLOOP_TAG, 0);

    adapter->FilterLock = NdisAllocateRWLock(MiniportHandle);
    if (adapter->FilterLock == NULL) {
        goto Fail;
    }

    NdisZeroMemory(&pool, sizeof(pool));
    pool.Header.Type = NDIS_OBJECT_TYPE_DEFAULT;
    pool.Header.Revision = NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1;
    pool.Header.Size = NDIS_SIZEOF_NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1;
    pool.ProtocolId = NDIS_PROTOCOL_ID_DEFAULT;
    pool.fAllocateNetBuffer = TRUE;
    pool.PoolTag = VLOOP_TAG;
    adapter->NblPool = NdisAllocateNetBufferListPool(MiniportHandle, &pool);
    if (adapter->NblPool == NULL) {
        goto Fail;
    }

    NdisZeroMemory(&timer, sizeof(timer));
    timer.Header.Type = NDIS_OBJECT_TYPE_TIMER_CHARACTERISTICS;
    timer.Header.Revision = NDIS_TIMER_CHARACTERISTICS_REVISION_1;
    timer.Header.Size = NDIS_SIZEOF_TIMER_CHARACTERISTICS_REVISION_1;
    timer.AllocationTag = VLOOP_TAG;
    timer.TimerFunction = VLoopTimer;
    timer.FunctionContext = adapter;
    if (NdisAllocateTimerObject(MiniportHandle, &timer, &adapter->Timer) != NDIS_STATUS_SUCCESS) {
        adapter->Timer = NULL;
        goto Fail;
    }

    *Result = adapter;
    return NDIS_STATUS_SUCCESS;

Fail:
    VLoopFreeAdapter(adapter);   // expect: freed-while-alive "ReceiveList"
    return NDIS_STATUS_RESOURCES;
}

static VOID
VLoopFreeAdapter(_In_ PVLOOP_ADAPTER Adapter)
{
    if (Adapter->Timer != NULL) {
        NdisFreeTimerObject(Adapter->Timer);
    }
    if (Adapter->NblPool != NULL) {
        NdisFreeNetBufferListPool(Adapter->NblPool);
    }
    if (Adapter->FilterLock != NULL) {
        NdisFreeRWLock(Adapter->FilterLock);
    }
    NdisFreeSpinLock(&Adapter->QueueLock);
    ExFreePoolWithTag(Adapter, VLOOP_TAG);
}

//
// Settings from the registry; each of them may be missing.
//
static VOID
VLoopReadSettings(_Inout_ PVLOOP_ADAPTER Adapter)
{
    static const UCHAR address[VLOOP_ADDRESS] = { 0x02, 0x56, 0x4C, 0x6F, 0x70, 0x01 };
    NDIS_STRING delayName = NDIS_STRING_CONST("WireDelay");
    NDIS_CONFIGURATION_OBJECT object;
    PNDIS_CONFIGURATION_PARAMETER parameter;
    NDIS_HANDLE configuration;
    NDIS_STATUS status;
    PVOID override;
    UINT length;

    NdisMoveMemory(Adapter->PermanentAddress, address, VLOOP_ADDRESS);
    NdisMoveMemory(Adapter->CurrentAddress, address, VLOOP_ADDRESS);
    Adapter->WireDelay = 0;

    NdisZeroMemory(&object, sizeof(object));
    object.Header.Type = NDIS_OBJECT_TYPE_CONFIGURATION_OBJECT;
    object.Header.Revision = NDIS_CONFIGURATION_OBJECT_REVISION_1;
    object.Header.Size = NDIS_SIZEOF_CONFIGURATION_OBJECT_REVISION_1;
    object.NdisHandle = Adapter->MiniportHandle;

    status = NdisOpenConfigurationEx(&object, &configuration);
    if (status != NDIS_STATUS_SUCCESS) {
        return;
    }

    NdisReadConfiguration(&status, &parameter, configuration, &delayName, NdisParameterInteger);
    if (status == NDIS_STATUS_SUCCESS &&
        parameter->ParameterData.IntegerData <= VLOOP_MAX_WIRE_DELAY) {
        Adapter->WireDelay = parameter->ParameterData.IntegerData;
    }

    NdisReadNetworkAddress(&status, &override, &length, configuration);
    if (status == NDIS_STATUS_SUCCESS && length == VLOOP_ADDRESS) {
        NdisMoveMemory(Adapter->CurrentAddress, override, VLOOP_ADDRESS);
    }
    NdisCloseConfiguration(configuration);
}

static NDIS_STATUS
VLoopSetAttributes(_In_ PVLOOP_ADAPTER Adapter)
{
    NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES registration;
    NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES general;
    NDIS_STATUS status;

    NdisZeroMemory(&registration, sizeof(registration));
    registration.Header.Type = NDIS_OBJECT_TYPE_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES;
    registration.Header.Revision = NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_1;
    registration.Header.Size = NDIS_SIZEOF_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_1;
    registration.MiniportAdapterContext = Adapter;
    registration.AttributeFlags = NDIS_MINIPORT_ATTRIBUTES_NDIS_WDM;
    registration.InterfaceType = NdisInterfaceInternal;
    status = NdisMSetMiniportAttributes(Adapter->MiniportHandle,
                                        (PNDIS_MINIPORT_ADAPTER_ATTRIBUTES)&registration);
    if (status != NDIS_STATUS_SUCCESS) {
        return status;
    }

    NdisZeroMemory(&general, sizeof(general));
    general.Header.Type = NDIS_OBJECT_TYPE_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES;
    general.Header.Revision = NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_2;
    general.Header.Size = NDIS_SIZEOF_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_2;
    general.MediaType = NdisMedium802_3;
    general.PhysicalMediumType = NdisPhysicalMediumUnspecified;
    general.MtuSize = VLOOP_MTU;
    general.MaxXmitLinkSpeed = VLOOP_SPEED;
    general.XmitLinkSpeed = VLOOP_SPEED;
    general.MaxRcvLinkSpeed = VLOOP_SPEED;
    general.RcvLinkSpeed = VLOOP_SPEED;
    general.MediaConnectState = MediaConnectStateConnected;
    general.MediaDuplexState = MediaDuplexStateFull;
    general.LookaheadSize = VLOOP_MTU;
    general.MacOptions = NDIS_MAC_OPTION_COPY_LOOKAHEAD_DATA |
                         NDIS_MAC_OPTION_TRANSFERS_NOT_PEND |
                         NDIS_MAC_OPTION_NO_LOOPBACK;
    general.SupportedPacketFilters = VLOOP_FILTERS;
    general.MaxMulticastListSize = VLOOP_MAX_MULTICAST;
    general.MacAddressLength = VLOOP_ADDRESS;
    NdisMoveMemory(general.PermanentMacAddress, Adapter->PermanentAddress, VLOOP_ADDRESS);
    NdisMoveMemory(general.CurrentMacAddress, Adapter->CurrentAddress, VLOOP_ADDRESS);
    general.AccessType = NET_IF_ACCESS_BROADCAST;
    general.DirectionType = NET_IF_DIRECTION_SENDRECEIVE;
    general.ConnectionType = NET_IF_CONNECTION_DEDICATED;
    general.IfType = IF_TYPE_ETHERNET_CSMACD;
    general.IfConnectorPresent = FALSE;
    general.SupportedStatistics = NDIS_STATISTICS_FLAGS_VALID_BYTES_XMIT |
                                  NDIS_STATISTICS_FLAGS_VALID_RCV_DISCARDS;
    general.SupportedPauseFunctions = NdisPauseFunctionsUnsupported;
    general.SupportedOidList = VLoopOids;
    general.SupportedOidListLength = VLoopOidsLength;
    return NdisMSetMiniportAttributes(Adapter->MiniportHandle,
                                      (PNDIS_MINIPORT_ADAPTER_ATTRIBUTES)&general);
}

_Use_decl_annotations_
NDIS_STATUS
VLoopInitialize(NDIS_HANDLE NdisMiniportHandle, NDIS_HANDLE MiniportDriverContext,
                PNDIS_MINIPORT_INIT_PARAMETERS MiniportInitParameters)
{
    PVLOOP_ADAPTER adapter;
    NDIS_STATUS status;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(MiniportDriverContext);
    UNREFERENCED_PARAMETER(MiniportInitParameters);

    status = VLoopAllocateAdapter(NdisMiniportHandle, &adapter);
    if (status != NDIS_STATUS_SUCCESS) {
        return status;
    }

    VLoopReadSettings(adapter);
    status = VLoopSetAttributes(adapter);
    if (status != NDIS_STATUS_SUCCESS) {
        VLoopFreeAdapter(adapter);
    }
    return status;
}

_Use_decl_annotations_
VOID
VLoopHalt(NDIS_HANDLE MiniportAdapterContext, NDIS_HALT_ACTION HaltAction)
{
    PVLOOP_ADAPTER adapter = (PVLOOP_ADAPTER)MiniportAdapterContext;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(HaltAction);

    //
    // Paused since a while: nobody sets the timer any more, but it may still run.
    //
    NdisCancelTimerObject(adapter->Timer);
    KeFlushQueuedDpcs();
    VLoopFreeAdapter(adapter);
}

//
// Waits until all frames are out of the adapter.
//
_Use_decl_annotations_
NDIS_STATUS
VLoopPause(NDIS_HANDLE MiniportAdapterContext, PNDIS_MINIPORT_PAUSE_PARAMETERS PauseParameters)
{
    PVLOOP_ADAPTER adapter = (PVLOOP_ADAPTER)MiniportAdapterContext;

    UNREFERENCED_PARAMETER(PauseParameters);

    VLOOP_LOCK(adapter);
    adapter->State = VLoopPausing;
    VLOOP_UNLOCK(adapter);

    VLoopDiscardQueue(adapter);

    VLOOP_LOCK(adapter);   // expect-step: irql-too-high
    if (!KeReadStateEvent(&adapter->Idle.Event)) {   // expect: opaque-member "NDIS_EVENT"
        NdisWaitEvent(&adapter->Idle, 0);   // expect: irql-too-high "NdisWaitEvent"
    }
    adapter->State = VLoopPaused;
    VLOOP_UNLOCK(adapter);
    return NDIS_STATUS_SUCCESS;
}

_Use_decl_annotations_
NDIS_STATUS
VLoopRestart(NDIS_HANDLE MiniportAdapterContext,
             PNDIS_MINIPORT_RESTART_PARAMETERS RestartParameters)
{
    PVLOOP_ADAPTER adapter = (PVLOOP_ADAPTER)MiniportAdapterContext;

    UNREFERENCED_PARAMETER(RestartParameters);

    VLOOP_LOCK(adapter);
    adapter->State = VLoopRunning;
    VLOOP_UNLOCK(adapter);
    return NDIS_STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID
VLoopShutdown(NDIS_HANDLE MiniportAdapterContext, NDIS_SHUTDOWN_ACTION ShutdownAction)
{
    //
    // There is no hardware to bring to rest.
    //
    UNREFERENCED_PARAMETER(MiniportAdapterContext);
    UNREFERENCED_PARAMETER(ShutdownAction);
}

_Use_decl_annotations_
VOID
VLoopPnPEvent(NDIS_HANDLE MiniportAdapterContext, PNET_DEVICE_PNP_EVENT NetDevicePnPEvent)
{
    UNREFERENCED_PARAMETER(MiniportAdapterContext);
    UNREFERENCED_PARAMETER(NetDevicePnPEvent);
}

BOOLEAN
VLoopLockRunning(_In_ PVLOOP_ADAPTER Adapter)
{
    NdisAcquireSpinLock(&Adapter->QueueLock);
    if (Adapter->State != VLoopRunning) {
        NdisReleaseSpinLock(&Adapter->QueueLock);
        return FALSE;
    }
    return TRUE;
}

VOID
VLoopUnlockRunning(_In_ PVLOOP_ADAPTER Adapter)
{
    NdisReleaseSpinLock(&Adapter->QueueLock);
}

//
// The time a frame spends on the wire.
//
_Use_decl_annotations_
VOID
VLoopWire(PVLOOP_ADAPTER Adapter)
{
    if (Adapter->WireDelay != 0) {
        NdisMSleep(Adapter->WireDelay);   // expect: irql-too-high "NdisMSleep"
    }
}
