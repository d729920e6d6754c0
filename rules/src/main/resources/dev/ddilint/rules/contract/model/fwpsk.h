#pragma once
#pragma ddi_header(fwpsk)
#include <ndis.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#include <netioapi.h>
#include <fwptypes.h>
#include <fwpstypes.h>
#include <fwpvi.h>

/* ---- metadata ---- */
typedef enum FWPS_DISCARD_MODULE0_ {
    FWPS_DISCARD_MODULE_NETWORK,
    FWPS_DISCARD_MODULE_TRANSPORT,
    FWPS_DISCARD_MODULE_GENERAL,
    FWPS_DISCARD_MODULE_MAX
} FWPS_DISCARD_MODULE0;
typedef struct FWPS_DISCARD_METADATA0_ {
    FWPS_DISCARD_MODULE0 discardModule;
    UINT32 discardReason;
    UINT64 filterId;
} FWPS_DISCARD_METADATA0;
typedef struct FWPS_INBOUND_FRAGMENT_METADATA0_ {
    UINT32 fragmentIdentification;
    UINT16 fragmentOffset;
    ULONG fragmentLength;
} FWPS_INBOUND_FRAGMENT_METADATA0;
typedef struct FWPS_INCOMING_METADATA_VALUES0_ {
    UINT32 currentMetadataValues;
    UINT32 flags;
    UINT64 reserved;
    FWPS_DISCARD_METADATA0 discardMetadata;
    UINT64 flowHandle;
    UINT32 ipHeaderSize;
    UINT32 transportHeaderSize;
    FWP_BYTE_BLOB *processPath;
    UINT64 token;
    UINT64 processId;
    UINT32 sourceInterfaceIndex;
    UINT32 destinationInterfaceIndex;
    ULONG compartmentId;
    FWPS_INBOUND_FRAGMENT_METADATA0 fragmentMetadata;
    ULONG pathMtu;
    HANDLE completionHandle;
    UINT64 transportEndpointHandle;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
    FWP_DIRECTION packetDirection;
    PVOID headerIncludeHeader;
    ULONG headerIncludeHeaderLength;
    IP_ADDRESS_PREFIX destinationPrefix;
    UINT16 frameLength;
    UINT64 parentEndpointHandle;
    UINT32 icmpIdAndSequence;
    ULONG localRedirectTargetPID;
    SOCKADDR *originalDestination;
    HANDLE redirectRecords;
    UINT32 currentL2MetadataValues;
    UINT32 l2Flags;
    UINT32 ethernetMacHeaderSize;
    UINT32 wiFiOperationMode;
    NDIS_SWITCH_PORT_ID vSwitchSourcePortId;
    NDIS_SWITCH_NIC_INDEX vSwitchSourceNicIndex;
    NDIS_SWITCH_PORT_ID vSwitchDestinationPortId;
    UINT32 padding0;
    USHORT padding1;
    UINT32 padding2;
    HANDLE vSwitchPacketContext;
    PVOID subProcessTag;
    UINT64 reserved1;
} FWPS_INCOMING_METADATA_VALUES0;
#define FWPS_METADATA_FIELD_DISCARD_REASON              0x00000001
#define FWPS_METADATA_FIELD_FLOW_HANDLE                 0x00000002
#define FWPS_METADATA_FIELD_IP_HEADER_SIZE              0x00000004
#define FWPS_METADATA_FIELD_PROCESS_PATH                0x00000008
#define FWPS_METADATA_FIELD_TOKEN                       0x00000010
#define FWPS_METADATA_FIELD_PROCESS_ID                  0x00000020
#define FWPS_METADATA_FIELD_SYSTEM_FLAGS                0x00000040
#define FWPS_METADATA_FIELD_RESERVED                    0x00000080
#define FWPS_METADATA_FIELD_SOURCE_INTERFACE_INDEX      0x00000100
#define FWPS_METADATA_FIELD_DESTINATION_INTERFACE_INDEX 0x00000200
#define FWPS_METADATA_FIELD_TRANSPORT_HEADER_SIZE       0x00000400
#define FWPS_METADATA_FIELD_COMPARTMENT_ID              0x00000800
#define FWPS_METADATA_FIELD_FRAGMENT_DATA               0x00001000
#define FWPS_METADATA_FIELD_PATH_MTU                    0x00002000
#define FWPS_METADATA_FIELD_COMPLETION_HANDLE           0x00004000
#define FWPS_METADATA_FIELD_TRANSPORT_ENDPOINT_HANDLE   0x00008000
#define FWPS_METADATA_FIELD_TRANSPORT_CONTROL_DATA      0x00010000
#define FWPS_METADATA_FIELD_REMOTE_SCOPE_ID             0x00020000
#define FWPS_METADATA_FIELD_PACKET_DIRECTION            0x00040000
#define FWPS_METADATA_FIELD_PACKET_SYSTEM_CRITICAL      0x00080000
#define FWPS_METADATA_FIELD_FORWARD_LAYER_OUTBOUND_PASS_THRU 0x00100000
#define FWPS_METADATA_FIELD_FORWARD_LAYER_INBOUND_PASS_THRU 0x00200000
#define FWPS_METADATA_FIELD_ALE_CLASSIFY_REQUIRED       0x00400000
#define FWPS_METADATA_FIELD_TRANSPORT_HEADER_INCLUDE_HEADER 0x00800000
#define FWPS_METADATA_FIELD_DESTINATION_PREFIX          0x01000000
#define FWPS_METADATA_FIELD_ETHER_FRAME_LENGTH          0x02000000
#define FWPS_METADATA_FIELD_PARENT_ENDPOINT_HANDLE      0x04000000
#define FWPS_METADATA_FIELD_ICMP_ID_AND_SEQUENCE        0x08000000
#define FWPS_METADATA_FIELD_LOCAL_REDIRECT_TARGET_PID   0x10000000
#define FWPS_METADATA_FIELD_ORIGINAL_DESTINATION        0x20000000
#define FWPS_METADATA_FIELD_REDIRECT_RECORD_HANDLE      0x40000000
#define FWPS_METADATA_FIELD_SUB_PROCESS_TAG             0x80000000
#define FWPS_IS_METADATA_FIELD_PRESENT(metadataValues, metadataField) \
    (((metadataValues)->currentMetadataValues & (metadataField)) == (metadataField))

/* ---- streams and packets ---- */
typedef struct FWPS_STREAM_DATA0_ {
    UINT32 flags;
    struct {
        NET_BUFFER_LIST *netBufferList;
        NET_BUFFER *netBuffer;
        MDL *mdl;
        UINT32 mdlOffset;
        UINT32 netBufferOffset;
        UINT64 streamDataOffset;
    } dataOffset;
    SIZE_T dataLength;
    NET_BUFFER_LIST *netBufferListChain;
} FWPS_STREAM_DATA0;
typedef enum FWPS_STREAM_ACTION_TYPE_ {
    FWPS_STREAM_ACTION_NONE,
    FWPS_STREAM_ACTION_ALLOW_CONNECTION,
    FWPS_STREAM_ACTION_NEED_MORE_DATA,
    FWPS_STREAM_ACTION_DROP_CONNECTION,
    FWPS_STREAM_ACTION_DEFER,
    FWPS_STREAM_ACTION_TYPE_MAX
} FWPS_STREAM_ACTION_TYPE;
typedef struct FWPS_STREAM_CALLOUT_IO_PACKET0_ {
    FWPS_STREAM_DATA0 *streamData;
    SIZE_T missedBytes;
    UINT32 countBytesRequired;
    SIZE_T countBytesEnforced;
    FWPS_STREAM_ACTION_TYPE streamAction;
} FWPS_STREAM_CALLOUT_IO_PACKET0;
#define FWPS_STREAM_FLAG_RECEIVE                0x00000001
#define FWPS_STREAM_FLAG_RECEIVE_EXPEDITED      0x00000002
#define FWPS_STREAM_FLAG_RECEIVE_DISCONNECT     0x00000004
#define FWPS_STREAM_FLAG_RECEIVE_ABORT          0x00000008
#define FWPS_STREAM_FLAG_RECEIVE_PUSH           0x00000010
#define FWPS_STREAM_FLAG_SEND                   0x00010000
#define FWPS_STREAM_FLAG_SEND_EXPEDITED         0x00020000
#define FWPS_STREAM_FLAG_SEND_NODELAY           0x00040000
#define FWPS_STREAM_FLAG_SEND_DISCONNECT        0x00080000
#define FWPS_STREAM_FLAG_SEND_ABORT             0x00100000
typedef struct FWPS_TRANSPORT_SEND_PARAMS0_ {
    UCHAR *remoteAddress;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
} FWPS_TRANSPORT_SEND_PARAMS0;
typedef struct FWPS_TRANSPORT_SEND_PARAMS1_ {
    UCHAR *remoteAddress;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
    UCHAR *headerIncludeHeader;
    ULONG headerIncludeHeaderLength;
} FWPS_TRANSPORT_SEND_PARAMS1;
typedef enum FWPS_PACKET_INJECTION_STATE_ {
    FWPS_PACKET_NOT_INJECTED,
    FWPS_PACKET_INJECTED_BY_SELF,
    FWPS_PACKET_INJECTED_BY_OTHER,
    FWPS_PACKET_PREVIOUSLY_INJECTED_BY_SELF,
    FWPS_PACKET_INJECTION_STATE_MAX
} FWPS_PACKET_INJECTION_STATE;
typedef enum FWPS_CONNECTION_REDIRECT_STATE_ {
    FWPS_CONNECTION_NOT_REDIRECTED,
    FWPS_CONNECTION_REDIRECTED_BY_SELF,
    FWPS_CONNECTION_REDIRECTED_BY_OTHER,
    FWPS_CONNECTION_PREVIOUSLY_REDIRECTED_BY_SELF,
    FWPS_CONNECTION_REDIRECT_STATE_MAX
} FWPS_CONNECTION_REDIRECT_STATE;
#define FWPS_INJECTION_TYPE_STREAM      0x00000001
#define FWPS_INJECTION_TYPE_TRANSPORT   0x00000002
#define FWPS_INJECTION_TYPE_NETWORK     0x00000004
#define FWPS_INJECTION_TYPE_FORWARD     0x00000008
#define FWPS_INJECTION_TYPE_L2          0x00000010
typedef struct FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0_ {
    UINT32 isSecure : 1;
    UINT32 isTunnelMode : 1;
    UINT32 isDeTunneled : 1;
    UINT32 spi;
} FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0;
typedef struct FWPS_PACKET_LIST_IPSEC_INFORMATION0_ {
    FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0 inbound;
    struct {
        UINT32 offset;
        UINT32 spi;
    } outbound;
} FWPS_PACKET_LIST_IPSEC_INFORMATION0;
typedef struct FWPS_PACKET_LIST_INFORMATION0_ {
    FWPS_PACKET_LIST_IPSEC_INFORMATION0 ipsecInformation;
} FWPS_PACKET_LIST_INFORMATION0;
#define FWPS_PACKET_LIST_INFORMATION_QUERY_IPSEC    0x00000001
#define FWPS_PACKET_LIST_INFORMATION_QUERY_INBOUND  0x00010000
#define FWPS_PACKET_LIST_INFORMATION_QUERY_OUTBOUND 0x00020000
typedef struct _FWPS_CONNECT_REQUEST0 {
    SOCKADDR_STORAGE localAddressAndPort;
    SOCKADDR_STORAGE remoteAddressAndPort;
    UINT64 portReservationToken;
    ULONG localRedirectTargetPID;
    struct _FWPS_CONNECT_REQUEST0 *previousVersion;
    UINT64 modifierFilterId;
    HANDLE localRedirectHandle;
    PVOID localRedirectContext;
    SIZE_T localRedirectContextSize;
} FWPS_CONNECT_REQUEST0;
typedef struct _FWPS_BIND_REQUEST0 {
    SOCKADDR_STORAGE localAddressAndPort;
    UINT64 portReservationToken;
    struct _FWPS_BIND_REQUEST0 *previousVersion;
    UINT64 modifierFilterId;
} FWPS_BIND_REQUEST0;
#define FWPS_CONNECT_REQUEST FWPS_CONNECT_REQUEST0
#define FWPS_BIND_REQUEST FWPS_BIND_REQUEST0

/* ---- callouts ---- */
typedef enum FWPS_CALLOUT_NOTIFY_TYPE_ {
    FWPS_CALLOUT_NOTIFY_ADD_FILTER,
    FWPS_CALLOUT_NOTIFY_DELETE_FILTER,
    FWPS_CALLOUT_NOTIFY_ADD_FILTER_POST_COMMIT,
    FWPS_CALLOUT_NOTIFY_TYPE_MAX
} FWPS_CALLOUT_NOTIFY_TYPE;
_Function_class_(FWPS_CALLOUT_CLASSIFY_FN0) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*FWPS_CALLOUT_CLASSIFY_FN0)(
    _In_ const FWPS_INCOMING_VALUES0 *inFixedValues, _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
    _Inout_opt_ VOID *layerData, _In_ const FWPS_FILTER0 *filter, _In_ UINT64 flowContext,
    _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
_Function_class_(FWPS_CALLOUT_CLASSIFY_FN1) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*FWPS_CALLOUT_CLASSIFY_FN1)(
    _In_ const FWPS_INCOMING_VALUES0 *inFixedValues, _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
    _Inout_opt_ VOID *layerData, _In_opt_ const VOID *classifyContext, _In_ const FWPS_FILTER1 *filter,
    _In_ UINT64 flowContext, _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
_Function_class_(FWPS_CALLOUT_CLASSIFY_FN2) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*FWPS_CALLOUT_CLASSIFY_FN2)(
    _In_ const FWPS_INCOMING_VALUES0 *inFixedValues, _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
    _Inout_opt_ VOID *layerData, _In_opt_ const VOID *classifyContext, _In_ const FWPS_FILTER2 *filter,
    _In_ UINT64 flowContext, _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
_Function_class_(FWPS_CALLOUT_NOTIFY_FN0) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_CALLOUT_NOTIFY_FN0)(
    _In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType, _In_ const GUID *filterKey, _Inout_ FWPS_FILTER0 *filter);
_Function_class_(FWPS_CALLOUT_NOTIFY_FN1) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_CALLOUT_NOTIFY_FN1)(
    _In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType, _In_ const GUID *filterKey, _Inout_ FWPS_FILTER1 *filter);
_Function_class_(FWPS_CALLOUT_NOTIFY_FN2) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_CALLOUT_NOTIFY_FN2)(
    _In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType, _In_ const GUID *filterKey, _Inout_ FWPS_FILTER2 *filter);
_Function_class_(FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0)(
    _In_ UINT16 layerId, _In_ UINT32 calloutId, _In_ UINT64 flowContext);
_Function_class_(FWPS_INJECT_COMPLETE0) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*FWPS_INJECT_COMPLETE0)(
    _In_ VOID *context, _Inout_ NET_BUFFER_LIST *netBufferList, _In_ BOOLEAN dispatchLevel);
typedef struct FWPS_CALLOUT0_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN0 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN0 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT0;
typedef struct FWPS_CALLOUT1_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN1 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN1 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT1;
typedef struct FWPS_CALLOUT2_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN2 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN2 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT2;

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpsCalloutRegister0(
    _Inout_ VOID *deviceObject, _In_ const FWPS_CALLOUT0 *callout, _Out_opt_ __ddi_acquires(wfp_callout) UINT32 *calloutId);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsCalloutRegister1(
    _Inout_ VOID *deviceObject, _In_ const FWPS_CALLOUT1 *callout, _Out_opt_ __ddi_acquires(wfp_callout) UINT32 *calloutId);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsCalloutRegister2(
    _Inout_ VOID *deviceObject, _In_ const FWPS_CALLOUT2 *callout, _Out_opt_ __ddi_acquires(wfp_callout) UINT32 *calloutId);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS FwpsCalloutUnregisterById0(_In_ __ddi_releases(wfp_callout) const UINT32 calloutId);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS FwpsCalloutUnregisterByKey0(_In_ __ddi_releases(wfp_callout) const GUID *calloutKey);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsFlowAssociateContext0(
    _In_ __ddi_begins(flow_context) __ddi_ends_before(DRIVER_UNLOAD) UINT64 flowId, _In_ UINT16 layerId, _In_ UINT32 calloutId,
    _In_ UINT64 flowContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsFlowRemoveContext0(_In_ __ddi_ends(flow_context) UINT64 flowId, _In_ UINT16 layerId, _In_ UINT32 calloutId);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsFlowAbort0(_In_ UINT64 flowId);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpsInjectionHandleCreate0(
    _In_opt_ ADDRESS_FAMILY addressFamily, _In_ UINT32 flags,
    _Out_ __ddi_begins(fwps_injection_handle) __ddi_ends_before(DRIVER_UNLOAD) HANDLE *injectionHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpsInjectionHandleDestroy0(_In_ __ddi_ends(fwps_injection_handle) HANDLE injectionHandle);

/* net buffer lists */
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsAllocateNetBufferAndNetBufferList0(
    _In_ NDIS_HANDLE poolHandle, _In_ USHORT contextSize, _In_ USHORT contextBackFill, _In_opt_ MDL *mdlChain,
    _In_ ULONG dataOffset, _In_ SIZE_T dataLength, _Outptr_ __ddi_acquires(wfp_nbl) NET_BUFFER_LIST **netBufferList);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID FwpsFreeNetBufferList0(_Inout_ __ddi_releases(wfp_nbl) NET_BUFFER_LIST *netBufferList);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsAllocateCloneNetBufferList0(
    _Inout_ NET_BUFFER_LIST *originalNetBufferList, _In_opt_ NDIS_HANDLE netBufferListPoolHandle,
    _In_opt_ NDIS_HANDLE netBufferPoolHandle, _In_ ULONG allocateCloneFlags,
    _Outptr_ __ddi_acquires(wfp_cloned_nbl) NET_BUFFER_LIST **netBufferList);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FwpsFreeCloneNetBufferList0(
    _Inout_ __ddi_releases(wfp_cloned_nbl) NET_BUFFER_LIST *netBufferList, _In_ ULONG freeCloneFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FwpsReferenceNetBufferList0(
    _Inout_ __ddi_acquires(nbl_reference) NET_BUFFER_LIST *netBufferList, _In_ BOOLEAN intendToModify);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FwpsDereferenceNetBufferList0(
    _Inout_ __ddi_releases(nbl_reference) NET_BUFFER_LIST *netBufferList, _In_ BOOLEAN dispatchLevel);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsCloneStreamData0(
    _Inout_ FWPS_STREAM_DATA0 *calloutStreamData, _In_opt_ NDIS_HANDLE netBufferListPoolHandle,
    _In_opt_ NDIS_HANDLE netBufferPoolHandle, _In_ ULONG allocateCloneFlags,
    _Outptr_ __ddi_acquires(wfp_cloned_nbl) NET_BUFFER_LIST **netBufferListChain);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FwpsDiscardClonedStreamData0(
    _Inout_ __ddi_releases(wfp_cloned_nbl) NET_BUFFER_LIST *netBufferListChain, _In_ UINT32 allocateCloneFlags,
    _In_ BOOLEAN dispatchLevel);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FwpsCopyStreamDataToBuffer0(
    _In_ const FWPS_STREAM_DATA0 *calloutStreamData, _Out_writes_bytes_to_(bytesToCopy, *bytesCopied) PVOID buffer,
    _In_ SIZE_T bytesToCopy, _Out_ SIZE_T *bytesCopied);

/* injection */
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsStreamInjectAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags, _In_ UINT64 flowId,
    _In_ UINT32 calloutId, _In_ UINT16 layerId, _In_ UINT32 streamFlags, _Inout_ NET_BUFFER_LIST *netBufferList,
    _In_ SIZE_T dataLength, _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsStreamContinue0(_In_ UINT64 flowId, _In_ UINT32 calloutId, _In_ UINT16 layerId, _In_ UINT32 streamFlags);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsInjectForwardAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags,
    _In_ ADDRESS_FAMILY addressFamily, _In_ COMPARTMENT_ID compartmentId, _In_ IF_INDEX interfaceIndex,
    _Inout_ NET_BUFFER_LIST *netBufferList, _In_ FWPS_INJECT_COMPLETE0 completionFn,
    _In_opt_ HANDLE completionContext);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsInjectNetworkSendAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags,
    _In_ COMPARTMENT_ID compartmentId, _Inout_ NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsInjectNetworkReceiveAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags,
    _In_ COMPARTMENT_ID compartmentId, _In_ IF_INDEX interfaceIndex, _In_ IF_INDEX subInterfaceIndex,
    _Inout_ NET_BUFFER_LIST *netBufferList, _In_ FWPS_INJECT_COMPLETE0 completionFn,
    _In_opt_ HANDLE completionContext);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsInjectTransportSendAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT64 endpointHandle, _In_ UINT32 flags,
    _In_opt_ FWPS_TRANSPORT_SEND_PARAMS0 *sendArgs, _In_ ADDRESS_FAMILY addressFamily,
    _In_ COMPARTMENT_ID compartmentId, _Inout_ NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsInjectTransportSendAsync1(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT64 endpointHandle, _In_ UINT32 flags,
    _In_opt_ FWPS_TRANSPORT_SEND_PARAMS1 *sendArgs, _In_ ADDRESS_FAMILY addressFamily,
    _In_ COMPARTMENT_ID compartmentId, _Inout_ NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsInjectTransportReceiveAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _Reserved_ PVOID reserved, _In_ UINT32 flags,
    _In_ ADDRESS_FAMILY addressFamily, _In_ COMPARTMENT_ID compartmentId, _In_ IF_INDEX interfaceIndex,
    _In_ IF_INDEX subInterfaceIndex, _Inout_ NET_BUFFER_LIST *netBufferList, _In_ FWPS_INJECT_COMPLETE0 completionFn,
    _In_opt_ HANDLE completionContext);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsInjectMacSendAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags, _In_ UINT16 layerId,
    _In_ IF_INDEX interfaceIndex, _In_ NDIS_PORT_NUMBER NdisPortNumber, _Inout_ NET_BUFFER_LIST *netBufferLists,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsInjectMacReceiveAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags, _In_ UINT16 layerId,
    _In_ IF_INDEX interfaceIndex, _In_ NDIS_PORT_NUMBER NdisPortNumber, _Inout_ NET_BUFFER_LIST *netBufferLists,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsConstructIpHeaderForTransportPacket0(
    _Inout_ NET_BUFFER_LIST *netBufferList, _In_ ULONG headerIncludeHeaderLength, _In_ ADDRESS_FAMILY addressFamily,
    _In_ const UCHAR *sourceAddress, _In_ const UCHAR *remoteAddress, _In_ IPPROTO nextProtocol,
    _In_opt_ UINT64 endpointHandle, _In_opt_ const WSACMSGHDR *controlData, _In_ ULONG controlDataLength,
    _In_ UINT32 flags, _Reserved_ PVOID reserved, _In_opt_ IF_INDEX interfaceIndex,
    _In_opt_ IF_INDEX subInterfaceIndex);
_IRQL_requires_max_(DISPATCH_LEVEL)
FWPS_PACKET_INJECTION_STATE FwpsQueryPacketInjectionState0(
    _In_ HANDLE injectionHandle, _In_ const NET_BUFFER_LIST *netBufferList, _Out_opt_ HANDLE *injectionContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsGetPacketListSecurityInformation0(
    _In_ NET_BUFFER_LIST *packetList, _In_ UINT32 queryFlags,
    _Inout_ FWPS_PACKET_LIST_INFORMATION0 *packetInformation);

/* pending and modified classification */
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsPendOperation0(_In_ HANDLE completionHandle, _Out_ __ddi_acquires(pended_operation) HANDLE *completionContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FwpsCompleteOperation0(
    _In_ __ddi_releases(pended_operation) HANDLE completionContext, _In_opt_ NET_BUFFER_LIST *netBufferList);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAcquireClassifyHandle0(
    _In_ VOID *classifyContext, _In_ UINT32 flags,
    _Out_ __ddi_acquires(fwps_classify_handle) UINT64 *classifyHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID FwpsReleaseClassifyHandle0(_In_ __ddi_releases(fwps_classify_handle) UINT64 classifyHandle);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsPendClassify0(
    _In_ __ddi_begins(pended_classify) __ddi_ends_before(HANDLE_RELEASE) UINT64 classifyHandle, _In_ UINT64 filterId,
    _In_ UINT32 flags, _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID FwpsCompleteClassify0(
    _In_ __ddi_ends(pended_classify) UINT64 classifyHandle, _In_ UINT32 flags, _In_opt_ const FWPS_CLASSIFY_OUT0 *classifyOut);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAcquireWritableLayerDataPointer0(
    _In_ UINT64 classifyHandle, _In_ UINT64 filterId, _In_ UINT32 flags,
    _Outptr_ __ddi_acquires(writable_layer_data) PVOID *writableLayerData, _Inout_opt_ FWPS_CLASSIFY_OUT0 *classifyOut);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID FwpsApplyModifiedLayerData0(
    _In_ UINT64 classifyHandle, _In_ __ddi_releases(writable_layer_data) PVOID modifiedLayerData, _In_ UINT32 flags);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsRedirectHandleCreate0(
    _In_ const GUID *providerGuid, _In_ UINT32 flags,
    _Out_ __ddi_begins(fwps_redirect_handle) __ddi_ends_before(DRIVER_UNLOAD) HANDLE *redirectHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID FwpsRedirectHandleDestroy0(_In_ __ddi_ends(fwps_redirect_handle) HANDLE redirectHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
FWPS_CONNECTION_REDIRECT_STATE FwpsQueryConnectionRedirectState0(
    _In_ HANDLE redirectRecords, _In_ HANDLE redirectHandle, _Outptr_opt_ PVOID *redirectContext);

/* ---- endpoints and virtual switches ---- */
typedef struct FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0_ FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0;
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAleEndpointCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ __ddi_acquires(ale_endpoint_enumeration) HANDLE *enumHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAleEndpointDestroyEnumHandle0(
    _In_ HANDLE engineHandle, _Inout_ __ddi_releases(ale_endpoint_enumeration) HANDLE enumHandle);
typedef struct FWPS_VSWITCH_EVENT_DISPATCH_TABLE0_ FWPS_VSWITCH_EVENT_DISPATCH_TABLE0;
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsvSwitchEventsSubscribe0(
    _In_ const GUID *providerGuid, _In_opt_ PVOID notifyContext, _In_ UINT32 flags, PVOID reserved,
    _In_ const FWPS_VSWITCH_EVENT_DISPATCH_TABLE0 *eventDispatchTable,
    _Out_ __ddi_acquires(vswitch_subscription) HANDLE *subscriptionId);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsvSwitchEventsUnsubscribe0(
    _In_ __ddi_releases(vswitch_subscription) HANDLE subscriptionId, _In_ UINT32 flags, PVOID reserved);

// Endpoints of application layer enforcement.
typedef struct __ddi_page("fwpstypes/ns-fwpstypes-fwps_ale_endpoint_properties0_") FWPS_ALE_ENDPOINT_PROPERTIES0_ FWPS_ALE_ENDPOINT_PROPERTIES0;
typedef struct __ddi_page("fwpstypes/ns-fwpstypes-fwps_ale_endpoint_enum_template0_") FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0_ FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0;
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAleEndpointCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ HANDLE *enumHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAleEndpointDestroyEnumHandle0(_In_ HANDLE engineHandle, _Inout_ HANDLE enumHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAleEndpointEnum0(
    _In_ HANDLE engineHandle, _In_ HANDLE enumHandle, _In_ UINT32 numEntriesRequested,
    _Out_ FWPS_ALE_ENDPOINT_PROPERTIES0 ***entries, _Out_ UINT32 *numEntriesReturned);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAleEndpointGetById0(
    _In_ HANDLE engineHandle, _In_ UINT64 endpointId, _Out_ FWPS_ALE_ENDPOINT_PROPERTIES0 **properties);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAleEndpointGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _Out_ PSID *sidOwner, _Out_ PSID *sidGroup,
    _Out_ PACL *dacl, _Out_ PACL *sacl, _Out_ PSECURITY_DESCRIPTOR *securityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsAleEndpointSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const struct _SID *sidOwner,
    _In_opt_ const struct _SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

// Options of a classification, contexts of net buffer lists, tokens, redirection, fragments.
typedef enum __ddi_page("fwpsk/ne-fwpsk-fwps_classify_option_type_") FWPS_CLASSIFY_OPTION_TYPE_ {
    FWPS_CLASSIFY_OPTION_MULTICAST_STATE, FWPS_CLASSIFY_OPTION_LOOSE_SOURCE_MAPPING, FWPS_CLASSIFY_OPTION_UNICAST_LIFETIME,
    FWPS_CLASSIFY_OPTION_MCAST_BCAST_LIFETIME, FWPS_CLASSIFY_OPTION_SECURE_SOCKET_SECURITY_FLAGS,
    FWPS_CLASSIFY_OPTION_SECURE_SOCKET_AUTHIP_MM_POLICY_KEY, FWPS_CLASSIFY_OPTION_SECURE_SOCKET_AUTHIP_QM_POLICY_KEY,
    FWPS_CLASSIFY_OPTION_LOCAL_ONLY_MAPPING, FWPS_CLASSIFY_OPTION_MAX
} FWPS_CLASSIFY_OPTION_TYPE;
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsClassifyOptionSet0(
    _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetadataValues, _In_ FWPS_CLASSIFY_OPTION_TYPE option,
    _In_ UINT64 newValue);
_Function_class_(FWPS_NET_BUFFER_LIST_NOTIFY_FN0_) __ddi_page("")
typedef VOID (*FWPS_NET_BUFFER_LIST_NOTIFY_FN0_)(_In_ UINT32 notifyType, _Inout_ NET_BUFFER_LIST *netBufferList);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsNetBufferListAssociateContext0(
    _Inout_ PNET_BUFFER_LIST netBufferList, _In_ UINT16 layerId, _In_ UINT64 context, _In_ UINT64 contextTag,
    const GUID *providerGuid, _Inout_ PDEVICE_OBJECT deviceObject, _In_ PVOID notifyFn, _In_ UINT32 flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsNetBufferListAssociateContext1(
    _Inout_ PNET_BUFFER_LIST netBufferList, _In_ UINT16 layerId, _In_ UINT64 context, _In_ UINT64 contextTag,
    const GUID *providerGuid, _Inout_ PDEVICE_OBJECT deviceObject, _In_ PVOID notifyFn, _In_ UINT32 flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
UINT64 FwpsNetBufferListGetTagForContext0(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsNetBufferListRemoveContext0(
    _Inout_opt_ PNET_BUFFER_LIST netBufferList, _In_ UINT64 contextTag, _In_ UINT32 flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsNetBufferListRetrieveContext0(
    _Inout_ PNET_BUFFER_LIST netBufferList, _In_ UINT64 contextTag, _In_ BOOLEAN removeContext, _In_ UINT32 flags,
    _Out_ UINT64 *context);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsOpenToken0(
    _In_ HANDLE engineHandle, _In_ LUID modifiedId, _In_ DWORD desiredAccess, _Out_ HANDLE *accessToken);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FwpsQueryConnectionSioFormatRedirectRecords0(
    _In_ HANDLE RedirectRecords, _Out_opt_ PVOID OutputBuffer, _In_ SIZE_T OutputBufferLength,
    _Out_opt_ SIZE_T *BytesTransferred);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FwpsReassembleForwardFragmentGroup0(
    _In_ ADDRESS_FAMILY addressFamily, _Inout_ PNET_BUFFER_LIST fragmentGroupNblChain,
    _In_opt_ HANDLE netBufferAndNetBufferListPoolHandle, _In_ ULONG dataBackFill, _In_ UINT32 flags,
    _Out_ PNET_BUFFER_LIST *reassembledNbl);

// Virtual switches.
typedef struct __ddi_page("fwpsk/ns-fwpsk-fwps_vswitch_event_dispatch_table0_") FWPS_VSWITCH_EVENT_DISPATCH_TABLE0_ FWPS_VSWITCH_EVENT_DISPATCH_TABLE0;
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID FwpsReferencevSwitchPacketContext0(PVOID packetContext);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID FwpsDereferencevSwitchPacketContext0(PVOID packetContext);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsInjectvSwitchEthernetIngressAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags, _In_opt_ PVOID reserved,
    _In_ const FWP_BYTE_BLOB *vSwitchId, _In_ NDIS_SWITCH_PORT_ID vSwitchSourcePortId,
    _In_ NDIS_SWITCH_NIC_INDEX vSwitchSourceNicIndex, PNET_BUFFER_LIST netBufferLists,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsvSwitchEventsSubscribe0(
    const GUID *providerGuid, PVOID notifyContext, UINT32 flags, PVOID reserved,
    const FWPS_VSWITCH_EVENT_DISPATCH_TABLE0 *eventDispatchTable, _Out_ HANDLE *subscriptionId);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsvSwitchEventsUnsubscribe0(HANDLE subscriptionId, UINT32 flags, PVOID reserved);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FwpsvSwitchNotifyComplete0(PVOID completionContext, NTSTATUS status, UINT32 flags, PVOID reserved);
