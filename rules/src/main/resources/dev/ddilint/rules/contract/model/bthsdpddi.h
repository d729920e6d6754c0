#pragma once
#pragma ddi_header(bthsdpddi)
#include <wdm.h>
#include <bthdef.h>
#include <bthsdpdef.h>
#include <sdpnode.h>

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PVALIDATESTREAM)(_In_reads_bytes_(Size) PUCHAR Stream, _In_ ULONG Size, _Out_opt_ PULONG_PTR ErrorByte);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCONVERTSTREAMTOTREE)(
    _In_reads_bytes_(Size) PUCHAR Stream, _In_ ULONG Size, _Outptr_ PSDP_TREE_ROOT_NODE *Node, _In_ ULONG tag);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCONVERTTREETOSTREAM)(
    _In_ PSDP_TREE_ROOT_NODE Root, _Outptr_ PUCHAR *Stream, _Out_ PULONG Size, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpfreetree") _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFREETREE)(_In_ PSDP_TREE_ROOT_NODE Tree);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PBYTESWAPUUID128)(_In_ GUID *pUuidFrom, _Out_ GUID *pUuiidTo);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PBYTESWAPUINT128)(_In_ PSDP_ULARGE_INTEGER_16 pInUint128, _Out_ PSDP_ULARGE_INTEGER_16 pOutUint128);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef ULONGLONG (*PBYTESWAPUINT64)(_In_ ULONGLONG uint64);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PRETRIEVEUUID128)(_In_ PUCHAR Stream, _Out_ GUID *uuid128);
typedef VOID (*PRETRIEVEUINT128)(_In_ PUCHAR Stream, _Out_ PSDP_ULARGE_INTEGER_16 pUint128);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PRETRIEVEUINT64)(_In_ PUCHAR Stream, _Out_ PULONGLONG pUint16);
__ddi_page("sdplib/nf-sdplib-sdpfindattributeintree") _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFINDATTRIBUTEINTREE)(_In_ PSDP_TREE_ROOT_NODE Tree, _In_ USHORT AttribId, _Out_ PSDP_NODE *Attribute);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PGETNEXTELEMENT)(
    _In_reads_bytes_(StreamSize) PUCHAR Stream, _In_ ULONG StreamSize, _In_opt_ PUCHAR CurrentElement,
    _Out_ PUCHAR *NextElement, _Out_ PULONG NextElementSize);
typedef struct _BTHDDI_SDP_PARSE_INTERFACE {
    INTERFACE Interface;
    PVALIDATESTREAM SdpValidateStream;
    PCONVERTSTREAMTOTREE SdpConvertStreamToTree;
    PCONVERTTREETOSTREAM SdpConvertTreeToStream;
    PFREETREE SdpFreeTree;
    PBYTESWAPUUID128 SdpByteSwapUuid128;
    PBYTESWAPUINT128 SdpByteSwapUint128;
    PBYTESWAPUINT64 SdpByteSwapUint64;
    PRETRIEVEUUID128 SdpRetrieveUuid128;
    PRETRIEVEUINT128 SdpRetrieveUint128;
    PRETRIEVEUINT64 SdpRetrieveUint64;
    PFINDATTRIBUTEINTREE SdpFindAttributeInTree;
    PGETNEXTELEMENT SdpGetNextElement;
    PVOID Reserved1;
    PVOID Reserved2;
    PVOID Reserved3;
    PVOID Reserved4;
} BTHDDI_SDP_PARSE_INTERFACE, *PBTHDDI_SDP_PARSE_INTERFACE;
#define BTHDDI_SDP_PARSE_INTERFACE_VERSION_1_0 0x0100
#define BTHDDI_SDP_PARSE_INTERFACE_VERSION_FOR_QI BTHDDI_SDP_PARSE_INTERFACE_VERSION_1_0
__ddi_page("sdplib/nf-sdplib-sdpcreatenodetree") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_TREE_ROOT_NODE (*PCREATENODETREE)(_In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodenil") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODENIL)(_In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeboolean") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEBOOLEAN)(_In_ UCHAR bVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeuint8") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEUINT8)(_In_ UCHAR ucVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeuint16") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEUINT16)(_In_ USHORT usVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeuint32") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEUINT32)(_In_ ULONG ulVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeuint64") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEUINT64)(_In_ ULONGLONG ullVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeuint128") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEUINT128)(_In_ PSDP_ULARGE_INTEGER_16 puli16Val, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeint8") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEINT8)(_In_ CHAR cVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeint16") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEINT16)(_In_ SHORT sVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeint32") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEINT32)(_In_ LONG lVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeint64") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEINT64)(_In_ LONGLONG llVal, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeint128") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEINT128)(_In_ PSDP_LARGE_INTEGER_16 uil16Val, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeuuid16") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEUUID16)(_In_ USHORT uuidVal2, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeuuid32") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEUUID32)(_In_ ULONG uuidVal4, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeuuid128") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEUUID128)(_In_ const GUID *uuid, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodestring") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODESTRING)(_In_ PCHAR string, _In_ ULONG stringLength, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodeurl") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEURL)(_In_ PCHAR url, _In_ ULONG urlLength, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodealternative") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODEALTERNATIVE)(_In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpcreatenodesequence") _IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
typedef PSDP_NODE (*PCREATENODESEQUENCE)(_In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpaddattributetotree") _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PADDATTRIBUTETOTREE)(
    _In_ PSDP_TREE_ROOT_NODE Tree, _In_ USHORT AttribId, _In_ PSDP_NODE AttribValue, _In_ ULONG tag);
__ddi_page("sdplib/nf-sdplib-sdpappendnodetocontainernode") _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PAPPENDNODETOCONTAINERNODE)(_In_ PSDP_NODE Parent, _In_ PSDP_NODE Node);
typedef struct _BTHDDI_SDP_NODE_INTERFACE {
    INTERFACE Interface;
    PCREATENODETREE SdpCreateNodeTree;
    PFREETREE SdpFreeTree;
    PCREATENODENIL SdpCreateNodeNil;
    PCREATENODEBOOLEAN SdpCreateNodeBoolean;
    PCREATENODEUINT8 SdpCreateNodeUint8;
    PCREATENODEUINT16 SdpCreateNodeUint16;
    PCREATENODEUINT32 SdpCreateNodeUint32;
    PCREATENODEUINT64 SdpCreateNodeUint64;
    PCREATENODEUINT128 SdpCreateNodeUint128;
    PCREATENODEINT8 SdpCreateNodeInt8;
    PCREATENODEINT16 SdpCreateNodeInt16;
    PCREATENODEINT32 SdpCreateNodeInt32;
    PCREATENODEINT64 SdpCreateNodeInt64;
    PCREATENODEINT128 SdpCreateNodeInt128;
    PCREATENODEUUID16 SdpCreateNodeUuid16;
    PCREATENODEUUID32 SdpCreateNodeUuid32;
    PCREATENODEUUID128 SdpCreateNodeUuid128;
    PCREATENODESTRING SdpCreateNodeString;
    PCREATENODEURL SdpCreateNodeUrl;
    PCREATENODEALTERNATIVE SdpCreateNodeAlternative;
    PCREATENODESEQUENCE SdpCreateNodeSequence;
    PADDATTRIBUTETOTREE SdpAddAttributeToTree;
    PAPPENDNODETOCONTAINERNODE SdpAppendNodeToContainerNode;
    PVOID Reserved1;
    PVOID Reserved2;
    PVOID Reserved3;
    PVOID Reserved4;
} BTHDDI_SDP_NODE_INTERFACE, *PBTHDDI_SDP_NODE_INTERFACE;
#define BTHDDI_SDP_NODE_INTERFACE_VERSION_1_0 0x0100
#define BTHDDI_SDP_NODE_INTERFACE_VERSION_FOR_QI BTHDDI_SDP_NODE_INTERFACE_VERSION_1_0
