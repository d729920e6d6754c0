#pragma once
#include <ndis.h>
#pragma ddi_header(ndis)
// Interfaces of NDIS 5 and earlier; ndis.h includes this file.

// Buffers and packets.
typedef struct __ddi_page("") _NDIS_PACKET NDIS_PACKET, *PNDIS_PACKET, **PPNDIS_PACKET;
typedef struct __ddi_page("") _NDIS_REQUEST {
    UCHAR MacReserved[4 * sizeof(PVOID)];
    NDIS_REQUEST_TYPE RequestType;
    union {
        struct {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesWritten;
            UINT BytesNeeded;
        } QUERY_INFORMATION;
        struct {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesRead;
            UINT BytesNeeded;
        } SET_INFORMATION;
    } DATA;
} NDIS_REQUEST, *PNDIS_REQUEST;
_Function_class_(NDIS_PROC) __ddi_page("")
typedef VOID NDIS_PROC_FUNCTION(struct _NDIS_WORK_ITEM *WorkItem, PVOID Context);
typedef NDIS_PROC_FUNCTION *NDIS_PROC;
typedef struct __ddi_page("") _NDIS_WORK_ITEM {
    PVOID Context;
    NDIS_PROC Routine;
    UCHAR WrapperReserved[8 * sizeof(PVOID)];
} NDIS_WORK_ITEM, *PNDIS_WORK_ITEM;
VOID NdisInitializeWorkItem(_Out_ PNDIS_WORK_ITEM WorkItem, _In_ NDIS_PROC Routine, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAllocateBufferPool(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE PoolHandle, _In_ UINT NumberOfDescriptors);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAllocateBuffer(
    _Out_ PNDIS_STATUS Status, _Out_ PNDIS_BUFFER *Buffer, _In_opt_ NDIS_HANDLE PoolHandle, _In_ PVOID VirtualAddress,
    _In_ UINT Length);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAllocatePacketPoolEx(
    _Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE PoolHandle, _In_ UINT NumberOfDescriptors,
    _In_ UINT NumberOfOverflowDescriptors, _In_ UINT ProtocolReservedLength);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreePacketPool(NDIS_HANDLE PoolHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
UINT NdisPacketPoolUsage(_In_ NDIS_HANDLE PoolHandle);
VOID NdisUnchainBufferAtBack(_Inout_ PNDIS_PACKET Packet, _Out_ PNDIS_BUFFER *Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCopyFromPacketToPacketSafe(
    _In_ PNDIS_PACKET Destination, _In_ UINT DestinationOffset, _In_ UINT BytesToCopy, _In_ PNDIS_PACKET Source,
    _In_ UINT SourceOffset, _Out_ PUINT BytesCopied, MM_PAGE_PRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL)
PNDIS_PACKET NdisGetReceivedPacket(_In_ NDIS_HANDLE NdisBindingHandle, _In_ NDIS_HANDLE MacContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCancelSendPackets(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PVOID CancelId);
VOID NdisIMCopySendPerPacketInfo(_Out_ PNDIS_PACKET DstPacket, _In_ PNDIS_PACKET SrcPacket);
VOID NdisIMCopySendCompletePerPacketInfo(_Out_ PNDIS_PACKET DstPacket, _In_ PNDIS_PACKET SrcPacket);

// Protocols.
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisRegisterProtocol(
    _Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE NdisProtocolHandle, _In_ PVOID ProtocolCharacteristics,
    _In_ UINT CharacteristicsLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisDeregisterProtocol(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisProtocolHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisOpenProtocolConfiguration(
    _Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE ConfigurationHandle, _In_ PNDIS_STRING ProtocolSection);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisOpenAdapter(
    _Out_ PNDIS_STATUS Status, _Out_ PNDIS_STATUS OpenErrorStatus, _Out_ PNDIS_HANDLE NdisBindingHandle,
    _Out_ PUINT SelectedMediumIndex, _In_ PNDIS_MEDIUM MediumArray, _In_ UINT MediumArraySize,
    _In_ NDIS_HANDLE NdisProtocolHandle, _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_STRING AdapterName,
    _In_ UINT OpenOptions, _In_opt_ PSTRING AddressingInformation);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisCloseAdapter(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisRequest(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_REQUEST NdisRequest);

// Miniports and intermediate drivers.
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMInitializeWrapper(_Out_ PNDIS_HANDLE _a, _In_ PVOID _b, _In_ PVOID _c, _In_ PVOID _d);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisTerminateWrapper(_In_ NDIS_HANDLE NdisWrapperHandle, _In_ PVOID SystemSpecific);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMRegisterUnloadHandler(_In_ NDIS_HANDLE NdisWrapperHandle, _In_ PDRIVER_UNLOAD UnloadHandler);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMRegisterDevice(
    _In_ NDIS_HANDLE NdisWrapperHandle, _In_ PNDIS_STRING DeviceName, _In_ PNDIS_STRING SymbolicName,
    _In_ PDRIVER_DISPATCH *MajorFunctions, _In_ PDEVICE_OBJECT *pDeviceObject, _Out_ NDIS_HANDLE *NdisDeviceHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMDeregisterDevice(_In_ NDIS_HANDLE NdisDeviceHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMSetAttributesEx(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE MiniportAdapterContext,
    _In_opt_ UINT CheckForHangTimeInSeconds, _In_ ULONG AttributeFlags, _In_opt_ NDIS_INTERFACE_TYPE AdapterType);
VOID NdisMIndicateStatus(
    _In_ NDIS_HANDLE MiniportHandle, _In_ NDIS_STATUS GeneralStatus, _In_ PVOID StatusBuffer,
    _In_ UINT StatusBufferSize);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIMRegisterLayeredMiniport(
    _In_ NDIS_HANDLE NdisWrapperHandle, _In_ PVOID MiniportCharacteristics, _In_ UINT CharacteristicsLength,
    _Out_ PNDIS_HANDLE DriverHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisIMDeregisterLayeredMiniport(_In_ NDIS_HANDLE DriverHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_HANDLE NdisIMGetDeviceContext(_In_ NDIS_HANDLE MiniportAdapterHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIMNotifyPnPEvent(_In_ NDIS_HANDLE MiniportHandle, _In_ PNET_PNP_EVENT NetPnPEvent);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisScheduleWorkItem(_In_ PNDIS_WORK_ITEM WorkItem);
