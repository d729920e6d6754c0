#pragma once
#pragma ddi_header(sdplib)
#include <wdm.h>
#include <sdpnode.h>

typedef __ddi_truth UCHAR SDP_BOOLEAN, *PSDP_BOOLEAN;

// Trees of service records of Bluetooth devices.
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_TREE_ROOT_NODE SdpCreateNodeTree(_In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SdpFreeTree(_In_ PSDP_TREE_ROOT_NODE Tree);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SdpFindAttributeInTree(_In_ PSDP_TREE_ROOT_NODE Tree, _In_ USHORT AttribId, PSDP_NODE *Attribute);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SdpAddAttributeToTree(PSDP_TREE_ROOT_NODE Tree, _In_ USHORT AttribId, PSDP_NODE AttribValue, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SdpAppendNodeToContainerNode(_In_ PSDP_NODE Parent, PSDP_NODE Node);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeNil(_In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeBoolean(_In_ SDP_BOOLEAN bVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeUInt8(_In_ UCHAR ucVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeUInt16(_In_ USHORT usVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeUInt32(_In_ ULONG ulVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeUInt64(_In_ ULONGLONG ullVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
PSDP_NODE SdpCreateNodeUInt128(_In_ PSDP_ULARGE_INTEGER_16 puli16Val, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeInt8(_In_ CHAR cVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeInt16(_In_ SHORT sVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeInt32(_In_ LONG lVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeInt64(LONGLONG llVal, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeInt128(PSDP_LARGE_INTEGER_16 uil16Val, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeUUID16(USHORT uuidVal2, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeUUID32(ULONG uuidVal4, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeUUID128(const GUID *uuid, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
PSDP_NODE SdpCreateNodeString(_In_ PCHAR string, ULONG stringLength, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeUrl(_In_ PCHAR url, ULONG urlLength, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeAlternative(_In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ PSDP_NODE SdpCreateNodeSequence(_In_ ULONG tag);
