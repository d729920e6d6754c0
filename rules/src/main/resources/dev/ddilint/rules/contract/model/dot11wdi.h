#pragma once
#pragma ddi_header(dot11wdi)
#include <ndis.h>

// Wi-Fi miniport drivers of the WDI model: what the driver registers, and the path of frames. The messages that travel in object
// identifiers are read and written by a library of the kit; their structures are not documented.

/* ---- identifiers ---- */
typedef UINT16 WDI_PORT_ID, WDI_PEER_ID, WDI_FRAME_ID;
typedef UINT8 WDI_EXTENDED_TID;
typedef NDIS_HANDLE TAL_TXRX_HANDLE, *PTAL_TXRX_HANDLE;

/* ---- enumerations: their pages state no values ---- */
typedef enum _WDI_EXEMPTION_ACTION_TYPE WDI_EXEMPTION_ACTION_TYPE;
typedef enum _WDI_FRAME_PAYLOAD_TYPE WDI_FRAME_PAYLOAD_TYPE;
typedef enum _WDI_INTERCONNECT_TYPE WDI_INTERCONNECT_TYPE;
typedef enum _WDI_OPERATION_MODE WDI_OPERATION_MODE;
typedef enum _WDI_RX_INDICATION_LEVEL WDI_RX_INDICATION_LEVEL;
typedef enum _WDI_RX_THROTTLE_LEVEL WDI_RX_THROTTLE_LEVEL;
typedef enum _WDI_TX_FRAME_STATUS WDI_TX_FRAME_STATUS;
typedef enum _WDI_TX_PAUSE_REASON WDI_TX_PAUSE_REASON;
typedef enum _WDI_TXRX_PEER_QOS_CAPS WDI_TXRX_PEER_QOS_CAPS;
typedef enum eDiagnoseLevel eDiagnoseLevel;

/* ---- messages ---- */
typedef struct _WDI_MAC_ADDRESS {
    UCHAR Address[6];
} WDI_MAC_ADDRESS, *PWDI_MAC_ADDRESS;

typedef struct _WDI_P2P_SERVICE_NAME_HASH {
    UINT8 Hash[6];
} WDI_P2P_SERVICE_NAME_HASH, *PWDI_P2P_SERVICE_NAME_HASH;

typedef struct _WDI_MESSAGE_HEADER {
    WDI_PORT_ID PortId;
    UINT16 Reserved;
    NDIS_STATUS Status;
    UINT32 TransactionId;
    UINT32 IhvSpecificId;
} WDI_MESSAGE_HEADER, *PWDI_MESSAGE_HEADER;

/* ---- frames ---- */
typedef union _WDI_TXRX_MPDU_PN {
    UINT8 Pn24[3];
    UINT8 Pn48[6];
    UINT8 Pn128[16];
} WDI_TXRX_MPDU_PN;

typedef struct _WDI_TX_METADATA {
    WDI_PORT_ID PortID;
    WDI_PEER_ID PeerID;
    WDI_EXTENDED_TID ExTID;
    BOOLEAN IsUnicast;
    BOOLEAN bAllowLegacyRates;
    UINT16 Ethertype;
    BOOLEAN bTxCompleteRequired;
    UINT8 PnLength;
    UINT16 TxCost;
    WDI_EXEMPTION_ACTION_TYPE ExemptionAction;
    WDI_TXRX_MPDU_PN MpduPn;
    UINT64 ReplayIHVReserved0;
    UINT64 ReplayIHVReserved1;
    UINT16 SeqCtl;
    UINT16 wPad;
} WDI_TX_METADATA, *PWDI_TX_METADATA;

typedef struct _WDI_RX_METADATA {
    WDI_FRAME_PAYLOAD_TYPE PayloadType;
} WDI_RX_METADATA, *PWDI_RX_METADATA;

typedef struct _WDI_FRAME_METADATA {
    LIST_ENTRY Linkage;
    PNET_BUFFER_LIST pNBL;
    WDI_FRAME_ID FrameID;
    UINT16 wPad;
    UINT32 dPad;
    union {
        WDI_TX_METADATA txMetaData;
        WDI_RX_METADATA rxMetaData;
    } u;
} WDI_FRAME_METADATA, *PWDI_FRAME_METADATA;

typedef struct _WDI_TX_COMPLETE_DATA {
    UINT16 SeqCtl;
    UINT8 PnLength;
    UINT8 RetryCount;
    UINT32 wPad;
    WDI_TXRX_MPDU_PN MpduPN;
    UINT64 ReplayIHVReserved0;
    UINT64 ReplayIHVReserved1;
} WDI_TX_COMPLETE_DATA, *PWDI_TX_COMPLETE_DATA;

/* ---- targets ---- */
typedef struct _WDI_TXRX_TARGET_CAPABILITIES {
    WDI_INTERCONNECT_TYPE InterconnectType;
    struct {
        BOOLEAN TargetPriorityQueueing;
        UINT16 MaxScatterGatherElementsPerFrame;
        BOOLEAN ExplicitSendCompleteFlagRequired;
        UINT8 bPad;
        UINT16 MinEffectiveSize;
        UINT16 FrameSizeGranularity;
    } TransmitCapabilities;
    struct {
        BOOLEAN RxTxForwarding;
        UINT32 MaxThroughput;
    } ReceiveCapabilities;
} WDI_TXRX_CAPABILITIES, *PWDI_TXRX_CAPABILITIES;

typedef struct _WDI_TXRX_PARAMETERS {
    WDI_TXRX_CAPABILITIES TxRxCapabilities;
} WDI_TXRX_PARAMETERS, *PWDI_TXRX_PARAMETERS;

typedef struct _WDI_TXRX_TARGET_CONFIGURATION {
    WDI_TXRX_PARAMETERS TxRxParams;
    UINT8 MaxNumPorts;
    UINT8 MaxNumPeers;
} WDI_TXRX_TARGET_CONFIGURATION, *PWDI_TXRX_TARGET_CONFIGURATION;

typedef struct _WDI_TXRX_PEER_CFG {
    WDI_TXRX_PEER_QOS_CAPS PeerQoSConfig;
} WDI_TXRX_PEER_CFG, *PWDI_TXRX_PEER_CFG;

typedef struct _TAL_TXRX_PARAMETERS {
    UINT16 MaxOutstandingTransfers;
} TAL_TXRX_PARAMETERS, *PTAL_TXRX_PARAMETERS;

/* ---- what WDI does for a driver ---- */
_Function_class_(NDIS_WDI_OPEN_ADAPTER_COMPLETE)
typedef VOID NDIS_WDI_OPEN_ADAPTER_COMPLETE(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS CompletionStatus);
_Function_class_(NDIS_WDI_CLOSE_ADAPTER_COMPLETE)
typedef VOID NDIS_WDI_CLOSE_ADAPTER_COMPLETE(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS CompletionStatus);
_Function_class_(NDIS_WDI_IDLE_NOTIFICATION_CONFIRM)
typedef VOID NDIS_WDI_IDLE_NOTIFICATION_CONFIRM(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_DEVICE_POWER_STATE DeviceIdlePowerState);
_Function_class_(NDIS_WDI_IDLE_NOTIFICATION_COMPLETE)
typedef VOID NDIS_WDI_IDLE_NOTIFICATION_COMPLETE(_In_ NDIS_HANDLE MiniportAdapterHandle);
_Function_class_(NDIS_WDI_TX_DEQUEUE_IND)
typedef VOID NDIS_WDI_TX_DEQUEUE_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ UINT32 Quantum, _In_ UINT8 MaxNumFrames, _In_ UINT16 Credit,
    _Out_ PNET_BUFFER_LIST *ppNBL);
_Function_class_(NDIS_WDI_TX_TRANSFER_COMPLETE_IND)
typedef VOID NDIS_WDI_TX_TRANSFER_COMPLETE_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_TX_FRAME_STATUS WifiTxFrameStatus, _In_ PNET_BUFFER_LIST pNBL);
_Function_class_(NDIS_WDI_TX_SEND_COMPLETE_IND)
typedef VOID NDIS_WDI_TX_SEND_COMPLETE_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_TX_FRAME_STATUS WifiTxFrameStatus, _In_ UINT16 NumCompletedSends,
    _In_reads_(NumCompletedSends) WDI_FRAME_ID *WifiTxFrameIdList,
    _In_reads_opt_(NumCompletedSends) PWDI_TX_COMPLETE_DATA WifiTxCompleteList);
_Function_class_(NDIS_WDI_TX_QUERY_RA_TID_STATE)
typedef VOID NDIS_WDI_TX_QUERY_RA_TID_STATE(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
    _In_ WDI_EXTENDED_TID ExTid, _Out_ NDIS_STATUS *pWifiStatus, _Out_ UINT16 *pQueueLength);
_Function_class_(NDIS_WDI_TX_SEND_PAUSE_IND)
typedef VOID NDIS_WDI_TX_SEND_PAUSE_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId, _In_ UINT32 ExTidBitmask,
    _In_ WDI_TX_PAUSE_REASON TxPauseReason);
_Function_class_(NDIS_WDI_TX_SEND_RESTART_IND)
typedef VOID NDIS_WDI_TX_SEND_RESTART_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId, _In_ UINT32 ExTidBitmask,
    _In_ WDI_TX_PAUSE_REASON TxRestartReason);
_Function_class_(NDIS_WDI_TX_RELEASE_FRAMES_IND)
typedef VOID NDIS_WDI_TX_RELEASE_FRAMES_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId, _In_ UINT32 ExTidBitmask,
    _In_ UINT8 MaxNumFrames, _In_ UINT16 Credit, _Out_ PNET_BUFFER_LIST *ppNBL);
_Function_class_(NDIS_WDI_TX_INJECT_FRAME_IND)
typedef VOID NDIS_WDI_TX_INJECT_FRAME_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
    _In_ WDI_EXTENDED_TID ExTid, _In_ PNET_BUFFER_LIST pNBL, _In_ BOOLEAN bIsUnicast, _In_ BOOLEAN bUseLegacyRates,
    _In_ UINT16 Ethertype, _In_ WDI_EXEMPTION_ACTION_TYPE ExemptionAction);
_Function_class_(NDIS_WDI_TX_ABORT_CONFIRM)
typedef VOID NDIS_WDI_TX_ABORT_CONFIRM(_In_ NDIS_HANDLE NdisMiniportDataPathHandle);
_Function_class_(NDIS_WDI_TX_QUERY_SUSPECT_FRAME_COMPLETE_STATUS)
typedef VOID NDIS_WDI_TX_QUERY_SUSPECT_FRAME_COMPLETE_STATUS(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ PVOID SuspectFrameContext, _In_ PNET_BUFFER_LIST pNBL,
    _Out_ BOOLEAN *pIsTransferCompleteNeeded, _Out_ BOOLEAN *pIsSendCompleteNeeded, _Out_ NDIS_STATUS *pWifiStatus);
_Function_class_(NDIS_WDI_RX_INORDER_DATA_IND)
typedef VOID NDIS_WDI_RX_INORDER_DATA_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_RX_INDICATION_LEVEL IndicationLevel, _In_ WDI_PEER_ID PeerId,
    _In_ WDI_EXTENDED_TID ExTid, _In_ PNDIS_RECEIVE_THROTTLE_PARAMETERS pRxThrottleParams, _Out_ NDIS_STATUS *pWifiStatus);
_Function_class_(NDIS_WDI_RX_STOP_CONFIRM)
typedef VOID NDIS_WDI_RX_STOP_CONFIRM(_In_ NDIS_HANDLE NdisMiniportDataPathHandle);
_Function_class_(NDIS_WDI_RX_FLUSH_CONFIRM)
typedef VOID NDIS_WDI_RX_FLUSH_CONFIRM(_In_ NDIS_HANDLE NdisMiniportDataPathHandle);
_Function_class_(NDIS_WDI_PEER_CREATE_IND)
typedef VOID NDIS_WDI_PEER_CREATE_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
    _In_ WDI_MAC_ADDRESS PeerAddr);
_Function_class_(NDIS_WDI_PEER_DELETE_IND)
typedef VOID NDIS_WDI_PEER_DELETE_IND(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
    _Out_ NDIS_STATUS *pWifiStatus);
_Function_class_(NDIS_WDI_ALLOCATE_WDI_FRAME_METADATA)
typedef PWDI_FRAME_METADATA NDIS_WDI_ALLOCATE_WDI_FRAME_METADATA(_In_ NDIS_HANDLE NdisMiniportDataPathHandle);
_Function_class_(NDIS_WDI_FREE_WDI_FRAME_METADATA)
typedef VOID NDIS_WDI_FREE_WDI_FRAME_METADATA(
    _In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ PWDI_FRAME_METADATA pWiFiFrameMetaData);

typedef struct _NDIS_WDI_INIT_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG WdiVersion;
    NDIS_WDI_OPEN_ADAPTER_COMPLETE *OpenAdapterCompleteHandler;
    NDIS_WDI_CLOSE_ADAPTER_COMPLETE *CloseAdapterCompleteHandler;
    NDIS_WDI_IDLE_NOTIFICATION_CONFIRM *UeIdleNotificationConfirm;
    NDIS_WDI_IDLE_NOTIFICATION_COMPLETE *UeIdleNotificationComplete;
} NDIS_WDI_INIT_PARAMETERS, *PNDIS_WDI_INIT_PARAMETERS;

typedef struct _NDIS_WDI_DATA_API {
    NDIS_OBJECT_HEADER Header;
    NDIS_WDI_TX_DEQUEUE_IND *TxDequeueIndication;
    NDIS_WDI_TX_TRANSFER_COMPLETE_IND *TxTransferCompleteIndication;
    NDIS_WDI_TX_SEND_COMPLETE_IND *TxSendCompleteIndication;
    NDIS_WDI_TX_QUERY_RA_TID_STATE *TxQueryRATIDState;
    NDIS_WDI_TX_SEND_PAUSE_IND *TxSendPauseIndication;
    NDIS_WDI_TX_SEND_RESTART_IND *TxSendRestartIndication;
    NDIS_WDI_TX_RELEASE_FRAMES_IND *TxReleaseFrameIndication;
    NDIS_WDI_TX_INJECT_FRAME_IND *TxInjectFrameIndication;
    NDIS_WDI_TX_ABORT_CONFIRM *TxAbortConfirm;
    NDIS_WDI_RX_INORDER_DATA_IND *RxInorderDataIndication;
    NDIS_WDI_RX_STOP_CONFIRM *RxStopConfirm;
    NDIS_WDI_RX_FLUSH_CONFIRM *RxFlushConfirm;
    NDIS_WDI_PEER_CREATE_IND *PeerCreateIndication;
    NDIS_WDI_PEER_DELETE_IND *PeerDeleteIndication;
    NDIS_WDI_ALLOCATE_WDI_FRAME_METADATA *AllocateWiFiFrameMetaData;
    NDIS_WDI_FREE_WDI_FRAME_METADATA *FreeWiFiFrameMetaData;
    NDIS_WDI_TX_QUERY_SUSPECT_FRAME_COMPLETE_STATUS *TxQuerySuspectFrameCompleteStatus;
} NDIS_WDI_DATA_API, *PNDIS_WDI_DATA_API;

/* ---- the path of frames through a driver ---- */
_Function_class_(MINIPORT_WDI_TX_ABORT)
typedef VOID MINIPORT_WDI_TX_ABORT(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
    _Out_ NDIS_STATUS *pWifiStatus);
_Function_class_(MINIPORT_WDI_TX_TARGET_DESC_INIT)
typedef VOID MINIPORT_WDI_TX_TARGET_DESC_INIT(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ PNET_BUFFER_LIST pNBL, _Out_ NDIS_STATUS *pWifiStatus);
_Function_class_(MINIPORT_WDI_TX_TARGET_DESC_DEINIT)
typedef VOID MINIPORT_WDI_TX_TARGET_DESC_DEINIT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ PNET_BUFFER_LIST pNBL);
_Function_class_(MINIPORT_WDI_TX_DATA_SEND)
typedef VOID MINIPORT_WDI_TX_DATA_SEND(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
    _In_ WDI_EXTENDED_TID ExTid, _In_ UINT16 NumQueueFrames, _In_ UINT32 NumActiveFrames, _In_ BOOLEAN bRobustnessFlag);
_Function_class_(MINIPORT_WDI_TX_TAL_SEND)
typedef VOID MINIPORT_WDI_TX_TAL_SEND(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
    _In_ WDI_EXTENDED_TID ExTid, _In_ UINT16 NumQueueFrames, _In_ UINT32 NumActiveFrames, _In_ BOOLEAN bRobustnessFlag);
_Function_class_(MINIPORT_WDI_TX_TAL_SEND_COMPLETE)
typedef VOID MINIPORT_WDI_TX_TAL_SEND_COMPLETE(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ PNET_BUFFER_LIST pNBL, _In_ WDI_TX_FRAME_STATUS TxFrameStatus);
_Function_class_(MINIPORT_WDI_TX_TAL_QUEUE_IN_ORDER)
typedef VOID MINIPORT_WDI_TX_TAL_QUEUE_IN_ORDER(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PEER_ID PeerId, _In_ UINT32 ExTidBitmask);
_Function_class_(MINIPORT_WDI_TX_PEER_BACKLOG)
typedef VOID MINIPORT_WDI_TX_PEER_BACKLOG(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId, _In_ BOOLEAN bBacklogged);
_Function_class_(MINIPORT_WDI_TX_SUSPECT_FRAME_LIST_ABORT)
typedef VOID MINIPORT_WDI_TX_SUSPECT_FRAME_LIST_ABORT(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ PVOID SuspectFrameContext, _In_ UINT32 NumSuspectFrames,
    _In_reads_(NumSuspectFrames) PNET_BUFFER_LIST *SuspectFrameList);
_Function_class_(MINIPORT_WDI_RX_STOP)
typedef VOID MINIPORT_WDI_RX_STOP(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _Out_ NDIS_STATUS *pWifiStatus);
_Function_class_(MINIPORT_WDI_RX_FLUSH)
typedef VOID MINIPORT_WDI_RX_FLUSH(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId);
_Function_class_(MINIPORT_WDI_RX_RESTART)
typedef VOID MINIPORT_WDI_RX_RESTART(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId);
_Function_class_(MINIPORT_WDI_RX_GET_MPDUS)
typedef VOID MINIPORT_WDI_RX_GET_MPDUS(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PEER_ID PeerId, _In_ WDI_EXTENDED_TID ExTid,
    _Out_ PNET_BUFFER_LIST *ppNBL);
_Function_class_(MINIPORT_WDI_RX_RETURN_FRAMES)
typedef VOID MINIPORT_WDI_RX_RETURN_FRAMES(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ PNET_BUFFER_LIST pNBL);
_Function_class_(MINIPORT_WDI_RX_RESUME)
typedef VOID MINIPORT_WDI_RX_RESUME(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext);
_Function_class_(MINIPORT_WDI_RX_THROTTLE)
typedef VOID MINIPORT_WDI_RX_THROTTLE(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_RX_THROTTLE_LEVEL RxThrottleLevel);
_Function_class_(MINIPORT_WDI_RX_PPDU_RSSI)
typedef VOID MINIPORT_WDI_RX_PPDU_RSSI(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ PNET_BUFFER_LIST pNBL, _Out_ UINT8 *pRssi);
_Function_class_(MINIPORT_WDI_TAL_TXRX_START)
typedef NDIS_STATUS MINIPORT_WDI_TAL_TXRX_START(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ PWDI_TXRX_TARGET_CONFIGURATION pWifiTxRxConfiguration,
    _Out_ PTAL_TXRX_PARAMETERS pTalTxRxParameters);
_Function_class_(MINIPORT_WDI_TAL_TXRX_STOP)
typedef VOID MINIPORT_WDI_TAL_TXRX_STOP(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext);
_Function_class_(MINIPORT_WDI_TAL_TXRX_ADD_PORT)
typedef VOID MINIPORT_WDI_TAL_TXRX_ADD_PORT(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _In_ WDI_OPERATION_MODE OpMode);
_Function_class_(MINIPORT_WDI_TAL_TXRX_DELETE_PORT)
typedef VOID MINIPORT_WDI_TAL_TXRX_DELETE_PORT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId);
_Function_class_(MINIPORT_WDI_TAL_TXRX_SET_PORT_OPMODE)
typedef VOID MINIPORT_WDI_TAL_TXRX_SET_PORT_OPMODE(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _In_ WDI_OPERATION_MODE Opmode);
_Function_class_(MINIPORT_WDI_TAL_TXRX_RESET_PORT)
typedef VOID MINIPORT_WDI_TAL_TXRX_RESET_PORT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId);
_Function_class_(MINIPORT_WDI_TAL_TXRX_PEER_CONFIG)
typedef VOID MINIPORT_WDI_TAL_TXRX_PEER_CONFIG(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
    _In_ PWDI_TXRX_PEER_CFG pPeerCfg);
_Function_class_(MINIPORT_WDI_TAL_TXRX_PEER_DELETE_CONFIRM)
typedef VOID MINIPORT_WDI_TAL_TXRX_PEER_DELETE_CONFIRM(
    _In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId);

typedef struct _NDIS_MINIPORT_WDI_DATA_HANDLERS {
    NDIS_OBJECT_HEADER Header;
    MINIPORT_WDI_TX_ABORT *TxAbortHandler;
    MINIPORT_WDI_TX_TARGET_DESC_INIT *TxTargetDescInitHandler;
    MINIPORT_WDI_TX_TARGET_DESC_DEINIT *TxTargetDescDeInitHandler;
    MINIPORT_WDI_TX_DATA_SEND *TxDataSendHandler;
    MINIPORT_WDI_TX_TAL_SEND *TxTalSendHandler;
    MINIPORT_WDI_TX_TAL_SEND_COMPLETE *TxTalSendCompleteHandler;
    MINIPORT_WDI_TX_TAL_QUEUE_IN_ORDER *TxTalQueueInOrderHandler;
    MINIPORT_WDI_TX_PEER_BACKLOG *TxPeerBacklogHandler;
    MINIPORT_WDI_RX_STOP *RxStopHandler;
    MINIPORT_WDI_RX_FLUSH *RxFlushHandler;
    MINIPORT_WDI_RX_RESTART *RxRestartHandler;
    MINIPORT_WDI_RX_GET_MPDUS *RxGetMpdusHandler;
    MINIPORT_WDI_RX_RETURN_FRAMES *RxReturnFramesHandler;
    MINIPORT_WDI_RX_RESUME *RxResumeHandler;
    MINIPORT_WDI_RX_THROTTLE *RxThrottleHandler;
    MINIPORT_WDI_RX_PPDU_RSSI *RxPpduRssiHandler;
    MINIPORT_WDI_TAL_TXRX_START *TalTxRxStartHandler;
    MINIPORT_WDI_TAL_TXRX_STOP *TalTxRxStopHandler;
    MINIPORT_WDI_TAL_TXRX_ADD_PORT *TalTxRxAddPortHandler;
    MINIPORT_WDI_TAL_TXRX_DELETE_PORT *TalTxRxDeletePortHandler;
    MINIPORT_WDI_TAL_TXRX_SET_PORT_OPMODE *TalTxRxSetPortOpModeHandler;
    MINIPORT_WDI_TAL_TXRX_RESET_PORT *TalTxRxResetPortHandler;
    MINIPORT_WDI_TAL_TXRX_PEER_CONFIG *TalTxRxPeerConfigHandler;
    MINIPORT_WDI_TAL_TXRX_PEER_DELETE_CONFIRM *TalTxRxPeerDeleteConfirmHandler;
    MINIPORT_WDI_TX_SUSPECT_FRAME_LIST_ABORT *TxSuspectFrameAbortHandler;
} NDIS_MINIPORT_WDI_DATA_HANDLERS, *PNDIS_MINIPORT_WDI_DATA_HANDLERS;

/* ---- the life of an adapter ---- */
_Function_class_(MINIPORT_WDI_ALLOCATE_ADAPTER)
typedef NDIS_STATUS MINIPORT_WDI_ALLOCATE_ADAPTER(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_HANDLE MiniportDriverContext,
    _In_ PNDIS_MINIPORT_INIT_PARAMETERS MiniportInitParameters, _In_ PNDIS_WDI_INIT_PARAMETERS NdisWdiInitParameters,
    _Inout_ PNDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES RegistrationAttributes);
_Function_class_(MINIPORT_WDI_FREE_ADAPTER)
typedef VOID MINIPORT_WDI_FREE_ADAPTER(_In_ NDIS_HANDLE MiniportAdapterContext);
_Function_class_(MINIPORT_WDI_OPEN_ADAPTER)
typedef NDIS_STATUS MINIPORT_WDI_OPEN_ADAPTER(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_MINIPORT_INIT_PARAMETERS MiniportInitParameters);
_Function_class_(MINIPORT_WDI_CLOSE_ADAPTER)
typedef NDIS_STATUS MINIPORT_WDI_CLOSE_ADAPTER(_In_ NDIS_HANDLE MiniportAdapterContext);
_Function_class_(MINIPORT_WDI_START_ADAPTER_OPERATION)
typedef NDIS_STATUS MINIPORT_WDI_START_ADAPTER_OPERATION(_In_ NDIS_HANDLE MiniportAdapterContext);
_Function_class_(MINIPORT_WDI_STOP_ADAPTER_OPERATION)
typedef VOID MINIPORT_WDI_STOP_ADAPTER_OPERATION(_In_ NDIS_HANDLE MiniportAdapterContext);
_Function_class_(MINIPORT_WDI_POST_ADAPTER_PAUSE)
typedef NDIS_STATUS MINIPORT_WDI_POST_ADAPTER_PAUSE(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_MINIPORT_PAUSE_PARAMETERS PauseParameters);
_Function_class_(MINIPORT_WDI_POST_ADAPTER_RESTART)
typedef NDIS_STATUS MINIPORT_WDI_POST_ADAPTER_RESTART(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_MINIPORT_RESTART_PARAMETERS RestartParameters);
_Function_class_(MINIPORT_WDI_ADAPTER_HANG_DIAGNOSE)
typedef NDIS_STATUS MINIPORT_WDI_ADAPTER_HANG_DIAGNOSE(
    _In_ NDIS_HANDLE MiniportDriverContext, _In_ eDiagnoseLevel DiagnoseLevel, _In_ UINT32 BufferSize,
    _Out_writes_bytes_to_(BufferSize, *pOutputSize) UINT8 *FirmwareBlob, _Out_ UINT32 *pOutputSize);
_Function_class_(MINIPORT_WDI_TAL_TXRX_INITIALIZE)
typedef NDIS_STATUS MINIPORT_WDI_TAL_TXRX_INITIALIZE(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HANDLE NdisMiniportDataPathHandle,
    _In_ PNDIS_WDI_DATA_API NdisWdiDataPathApi, _Out_ PTAL_TXRX_HANDLE pMiniportTalTxRxContext,
    _Inout_ PNDIS_MINIPORT_WDI_DATA_HANDLERS pMiniportDataHandlers, _Out_ UINT32 *pMiniportWdiFrameMetadataExtraSpace);
_Function_class_(MINIPORT_WDI_TAL_TXRX_DEINITIALIZE)
typedef VOID MINIPORT_WDI_TAL_TXRX_DEINITIALIZE(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext);
_Function_class_(MINIPORT_WDI_IDLE_NOTIFICATION)
typedef NDIS_STATUS MINIPORT_WDI_IDLE_NOTIFICATION(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ BOOLEAN ForceIdle);
_Function_class_(MINIPORT_WDI_CANCEL_IDLE_NOTIFICATION)
typedef VOID MINIPORT_WDI_CANCEL_IDLE_NOTIFICATION(_In_ NDIS_HANDLE MiniportAdapterContext);

typedef struct _NDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG WdiVersion;
    MINIPORT_WDI_ALLOCATE_ADAPTER *AllocateAdapterHandler;
    MINIPORT_WDI_FREE_ADAPTER *FreeAdapterHandler;
    MINIPORT_WDI_OPEN_ADAPTER *OpenAdapterHandler;
    MINIPORT_WDI_CLOSE_ADAPTER *CloseAdapterHandler;
    MINIPORT_WDI_START_ADAPTER_OPERATION *StartOperationHandler;
    MINIPORT_WDI_STOP_ADAPTER_OPERATION *StopOperationHandler;
    MINIPORT_WDI_POST_ADAPTER_PAUSE *PostPauseHandler;
    MINIPORT_WDI_POST_ADAPTER_RESTART *PostRestartHandler;
    MINIPORT_WDI_ADAPTER_HANG_DIAGNOSE *HangDiagnoseHandler;
    MINIPORT_WDI_TAL_TXRX_INITIALIZE *TalTxRxInitializeHandler;
    MINIPORT_WDI_TAL_TXRX_DEINITIALIZE *TalTxRxDeinitializeHandler;
    MINIPORT_WDI_IDLE_NOTIFICATION *LeIdleNotificationHandler;
    MINIPORT_WDI_CANCEL_IDLE_NOTIFICATION *LeCancelIdleNotificationHandler;
} NDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS, *PNDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS;

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NDIS_STATUS NdisMRegisterWdiMiniportDriver(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath, _In_opt_ NDIS_HANDLE NdisDriverContext,
    _In_ PNDIS_MINIPORT_DRIVER_CHARACTERISTICS MiniportDriverCharacteristics,
    _In_ PNDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS MiniportWdiCharacteristics, _Out_ PNDIS_HANDLE NdisMiniportDriverHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
VOID NdisMDeregisterWdiMiniportDriver(_In_ NDIS_HANDLE NdisMiniportDriverHandle);
