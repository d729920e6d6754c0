#pragma once
#pragma ddi_header(ndis)
#include <ntddk.h>
#include <ntstrsafe.h>
#include <ntddndis.h>
#include <windot11.h>
#include <netiodef.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#include <ifdef.h>
#include <nldef.h>

// What ndis.h declares for every version of NDIS: compiled once, whatever version a driver names. What depends on the
// version is in ndis.h.

#define EXPORT
#define NDIS_INIT_FUNCTION(FunctionName) alloc_text(INIT, FunctionName)
#define NDIS_PAGABLE_FUNCTION(FunctionName) alloc_text(PAGE, FunctionName)
#define NDIS_PAGEABLE_FUNCTION(FunctionName) alloc_text(PAGE, FunctionName)

/* ---- basic types ---- */
typedef NET_IF_MEDIA_CONNECT_STATE NDIS_MEDIA_CONNECT_STATE, *PNDIS_MEDIA_CONNECT_STATE;
typedef NET_IF_MEDIA_DUPLEX_STATE NDIS_MEDIA_DUPLEX_STATE, *PNDIS_MEDIA_DUPLEX_STATE;
typedef INTERFACE_TYPE NDIS_INTERFACE_TYPE, *PNDIS_INTERFACE_TYPE;
typedef enum __ddi_page("ntddndis/ne-ntddndis-_ndis_processor_vendor") _NDIS_PROCESSOR_VENDOR {
    NdisProcessorVendorUnknown,
    NdisProcessorVendorGenuinIntel,
    NdisProcessorVendorGenuineIntel = NdisProcessorVendorGenuinIntel,
    NdisProcessorVendorAuthenticAMD
} NDIS_PROCESSOR_VENDOR, *PNDIS_PROCESSOR_VENDOR;
typedef struct _NDIS_SYSTEM_PROCESSOR_INFO NDIS_SYSTEM_PROCESSOR_INFO, *PNDIS_SYSTEM_PROCESSOR_INFO;
#pragma ddi_header(ntddndis)
typedef struct _NDIS_SYSTEM_PROCESSOR_INFO_EX {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PROCESSOR_VENDOR ProcessorVendor;
    ULONG NumSockets;
    ULONG NumCores;
    ULONG NumCoresPerSocket;
    ULONG MaxHyperThreadingProcsPerCore;
    ULONG ProcessorInfoOffset;
    ULONG NumberOfProcessors;
    ULONG ProcessorInfoEntrySize;
} NDIS_SYSTEM_PROCESSOR_INFO_EX, *PNDIS_SYSTEM_PROCESSOR_INFO_EX;
typedef struct _NDIS_SRIOV_CAPABILITIES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG SriovCapabilities;
} NDIS_SRIOV_CAPABILITIES, *PNDIS_SRIOV_CAPABILITIES;
typedef struct _NDIS_HD_SPLIT_CURRENT_CONFIG {
    NDIS_OBJECT_HEADER Header;
    ULONG HardwareCapabilities;
    ULONG CurrentCapabilities;
    ULONG HDSplitFlags;
    ULONG HDSplitCombineFlags;
    ULONG BackfillSize;
    ULONG MaxHeaderSize;
} NDIS_HD_SPLIT_CURRENT_CONFIG, *PNDIS_HD_SPLIT_CURRENT_CONFIG;
typedef struct _NDIS_GFT_OFFLOAD_CAPABILITIES NDIS_GFT_OFFLOAD_CAPABILITIES, *PNDIS_GFT_OFFLOAD_CAPABILITIES;
#pragma ddi_header(ndis)

/* ---- status codes ---- */
#define NDIS_STATUS_SUCCESS                             ((NDIS_STATUS)STATUS_SUCCESS)
#define NDIS_STATUS_PENDING                             ((NDIS_STATUS)STATUS_PENDING)
#define NDIS_STATUS_NOT_RECOGNIZED                      ((NDIS_STATUS)0x00010001L)
#define NDIS_STATUS_NOT_COPIED                          ((NDIS_STATUS)0x00010002L)
#define NDIS_STATUS_NOT_ACCEPTED                        ((NDIS_STATUS)0x00010003L)
#define NDIS_STATUS_CALL_ACTIVE                         ((NDIS_STATUS)0x00010007L)
#define NDIS_STATUS_INDICATION_REQUIRED                 ((NDIS_STATUS)0x40230001L)
#define NDIS_STATUS_ONLINE                              ((NDIS_STATUS)0x40010003L)
#define NDIS_STATUS_RESET_START                         ((NDIS_STATUS)0x40010004L)
#define NDIS_STATUS_RESET_END                           ((NDIS_STATUS)0x40010005L)
#define NDIS_STATUS_RING_STATUS                         ((NDIS_STATUS)0x40010006L)
#define NDIS_STATUS_CLOSED                              ((NDIS_STATUS)0x40010007L)
#define NDIS_STATUS_WAN_LINE_UP                         ((NDIS_STATUS)0x40010008L)
#define NDIS_STATUS_WAN_LINE_DOWN                       ((NDIS_STATUS)0x40010009L)
#define NDIS_STATUS_WAN_FRAGMENT                        ((NDIS_STATUS)0x4001000AL)
#define NDIS_STATUS_MEDIA_CONNECT                       ((NDIS_STATUS)0x4001000BL)
#define NDIS_STATUS_MEDIA_DISCONNECT                    ((NDIS_STATUS)0x4001000CL)
#define NDIS_STATUS_HARDWARE_LINE_UP                    ((NDIS_STATUS)0x4001000DL)
#define NDIS_STATUS_HARDWARE_LINE_DOWN                  ((NDIS_STATUS)0x4001000EL)
#define NDIS_STATUS_INTERFACE_UP                        ((NDIS_STATUS)0x4001000FL)
#define NDIS_STATUS_INTERFACE_DOWN                      ((NDIS_STATUS)0x40010010L)
#define NDIS_STATUS_MEDIA_BUSY                          ((NDIS_STATUS)0x40010011L)
#define NDIS_STATUS_MEDIA_SPECIFIC_INDICATION           ((NDIS_STATUS)0x40010012L)
#define NDIS_STATUS_WW_INDICATION                       NDIS_STATUS_MEDIA_SPECIFIC_INDICATION
#define NDIS_STATUS_LINK_SPEED_CHANGE                   ((NDIS_STATUS)0x40010013L)
#define NDIS_STATUS_WAN_GET_STATS                       ((NDIS_STATUS)0x40010014L)
#define NDIS_STATUS_WAN_CO_FRAGMENT                     ((NDIS_STATUS)0x40010015L)
#define NDIS_STATUS_WAN_CO_LINKPARAMS                   ((NDIS_STATUS)0x40010016L)
#define NDIS_STATUS_LINK_STATE                          ((NDIS_STATUS)0x40010017L)
#define NDIS_STATUS_NETWORK_CHANGE                      ((NDIS_STATUS)0x40010018L)
#define NDIS_STATUS_MEDIA_SPECIFIC_INDICATION_EX        ((NDIS_STATUS)0x40010019L)
#define NDIS_STATUS_PORT_STATE                          ((NDIS_STATUS)0x40010022L)
#define NDIS_STATUS_OPER_STATUS                         ((NDIS_STATUS)0x40010023L)
#define NDIS_STATUS_PACKET_FILTER                       ((NDIS_STATUS)0x40010024L)
#define NDIS_STATUS_OFFLOAD_PAUSE                       ((NDIS_STATUS)0x40020001L)
#define NDIS_STATUS_UPLOAD_ALL                          ((NDIS_STATUS)0x40020002L)
#define NDIS_STATUS_OFFLOAD_RESUME                      ((NDIS_STATUS)0x40020003L)
#define NDIS_STATUS_OFFLOAD_PARTIAL_SUCCESS             ((NDIS_STATUS)0x40020004L)
#define NDIS_STATUS_OFFLOAD_STATE_INVALID               ((NDIS_STATUS)0x40020005L)
#define NDIS_STATUS_TASK_OFFLOAD_CURRENT_CONFIG         ((NDIS_STATUS)0x40020006L)
#define NDIS_STATUS_TASK_OFFLOAD_HARDWARE_CAPABILITIES  ((NDIS_STATUS)0x40020007L)
#define NDIS_STATUS_RECEIVE_QUEUE_STATE                 ((NDIS_STATUS)0x4002000DL)
#define NDIS_STATUS_PM_WOL_PATTERN_REJECTED             ((NDIS_STATUS)0x40030051L)
#define NDIS_STATUS_PM_OFFLOAD_REJECTED                 ((NDIS_STATUS)0x40030052L)
#define NDIS_STATUS_NOT_RESETTABLE                      ((NDIS_STATUS)0x80010001L)
#define NDIS_STATUS_SOFT_ERRORS                         ((NDIS_STATUS)0x80010003L)
#define NDIS_STATUS_HARD_ERRORS                         ((NDIS_STATUS)0x80010004L)
#define NDIS_STATUS_BUFFER_OVERFLOW                     ((NDIS_STATUS)STATUS_BUFFER_OVERFLOW)
#define NDIS_STATUS_FAILURE                             ((NDIS_STATUS)STATUS_UNSUCCESSFUL)
#define NDIS_STATUS_INVALID_PARAMETER                   ((NDIS_STATUS)STATUS_INVALID_PARAMETER)
#define NDIS_STATUS_RESOURCES                           ((NDIS_STATUS)STATUS_INSUFFICIENT_RESOURCES)
#define NDIS_STATUS_CLOSING                             ((NDIS_STATUS)0xC0010002L)
#define NDIS_STATUS_BAD_VERSION                         ((NDIS_STATUS)0xC0010004L)
#define NDIS_STATUS_BAD_CHARACTERISTICS                 ((NDIS_STATUS)0xC0010005L)
#define NDIS_STATUS_ADAPTER_NOT_FOUND                   ((NDIS_STATUS)0xC0010006L)
#define NDIS_STATUS_OPEN_FAILED                         ((NDIS_STATUS)0xC0010007L)
#define NDIS_STATUS_DEVICE_FAILED                       ((NDIS_STATUS)0xC0010008L)
#define NDIS_STATUS_MULTICAST_FULL                      ((NDIS_STATUS)0xC0010009L)
#define NDIS_STATUS_MULTICAST_EXISTS                    ((NDIS_STATUS)0xC001000AL)
#define NDIS_STATUS_MULTICAST_NOT_FOUND                 ((NDIS_STATUS)0xC001000BL)
#define NDIS_STATUS_REQUEST_ABORTED                     ((NDIS_STATUS)0xC001000CL)
#define NDIS_STATUS_RESET_IN_PROGRESS                   ((NDIS_STATUS)0xC001000DL)
#define NDIS_STATUS_CLOSING_INDICATING                  ((NDIS_STATUS)0xC001000EL)
#define NDIS_STATUS_NOT_SUPPORTED                       ((NDIS_STATUS)STATUS_NOT_SUPPORTED)
#define NDIS_STATUS_INVALID_PACKET                      ((NDIS_STATUS)0xC001000FL)
#define NDIS_STATUS_OPEN_LIST_FULL                      ((NDIS_STATUS)0xC0010010L)
#define NDIS_STATUS_ADAPTER_NOT_READY                   ((NDIS_STATUS)0xC0010011L)
#define NDIS_STATUS_ADAPTER_NOT_OPEN                    ((NDIS_STATUS)0xC0010012L)
#define NDIS_STATUS_NOT_INDICATING                      ((NDIS_STATUS)0xC0010013L)
#define NDIS_STATUS_INVALID_LENGTH                      ((NDIS_STATUS)0xC0010014L)
#define NDIS_STATUS_INVALID_DATA                        ((NDIS_STATUS)0xC0010015L)
#define NDIS_STATUS_BUFFER_TOO_SHORT                    ((NDIS_STATUS)0xC0010016L)
#define NDIS_STATUS_INVALID_OID                         ((NDIS_STATUS)0xC0010017L)
#define NDIS_STATUS_ADAPTER_REMOVED                     ((NDIS_STATUS)0xC0010018L)
#define NDIS_STATUS_UNSUPPORTED_MEDIA                   ((NDIS_STATUS)0xC0010019L)
#define NDIS_STATUS_GROUP_ADDRESS_IN_USE                ((NDIS_STATUS)0xC001001AL)
#define NDIS_STATUS_FILE_NOT_FOUND                      ((NDIS_STATUS)0xC001001BL)
#define NDIS_STATUS_ERROR_READING_FILE                  ((NDIS_STATUS)0xC001001CL)
#define NDIS_STATUS_ALREADY_MAPPED                      ((NDIS_STATUS)0xC001001DL)
#define NDIS_STATUS_RESOURCE_CONFLICT                   ((NDIS_STATUS)0xC001001EL)
#define NDIS_STATUS_NO_CABLE                            ((NDIS_STATUS)0xC001001FL)
#define NDIS_STATUS_INVALID_SAP                         ((NDIS_STATUS)0xC0010020L)
#define NDIS_STATUS_SAP_IN_USE                          ((NDIS_STATUS)0xC0010021L)
#define NDIS_STATUS_INVALID_ADDRESS                     ((NDIS_STATUS)0xC0010022L)
#define NDIS_STATUS_VC_NOT_ACTIVATED                    ((NDIS_STATUS)0xC0010023L)
#define NDIS_STATUS_DEST_OUT_OF_ORDER                   ((NDIS_STATUS)0xC0010024L)
#define NDIS_STATUS_VC_NOT_AVAILABLE                    ((NDIS_STATUS)0xC0010025L)
#define NDIS_STATUS_CELLRATE_NOT_AVAILABLE              ((NDIS_STATUS)0xC0010026L)
#define NDIS_STATUS_INCOMPATABLE_QOS                    ((NDIS_STATUS)0xC0010027L)
#define NDIS_STATUS_AAL_PARAMS_UNSUPPORTED              ((NDIS_STATUS)0xC0010028L)
#define NDIS_STATUS_NO_ROUTE_TO_DESTINATION             ((NDIS_STATUS)0xC0010029L)
#define NDIS_STATUS_TOKEN_RING_OPEN_ERROR               ((NDIS_STATUS)0xC0011000L)
#define NDIS_STATUS_INVALID_DEVICE_REQUEST              ((NDIS_STATUS)STATUS_INVALID_DEVICE_REQUEST)
#define NDIS_STATUS_NETWORK_UNREACHABLE                 ((NDIS_STATUS)STATUS_NETWORK_UNREACHABLE)
#define NDIS_STATUS_PAUSED                              ((NDIS_STATUS)0xC023002AL)
#define NDIS_STATUS_INTERFACE_NOT_FOUND                 ((NDIS_STATUS)0xC023002BL)
#define NDIS_STATUS_UNSUPPORTED_REVISION                ((NDIS_STATUS)0xC023002CL)
#define NDIS_STATUS_INVALID_PORT                        ((NDIS_STATUS)0xC023002DL)
#define NDIS_STATUS_INVALID_PORT_STATE                  ((NDIS_STATUS)0xC023002EL)
#define NDIS_STATUS_LOW_POWER_STATE                     ((NDIS_STATUS)0xC023002FL)

/* error codes of log entries */
typedef ULONG NDIS_ERROR_CODE, *PNDIS_ERROR_CODE;

/* ---- strings, memory, lists ---- */
typedef UNICODE_STRING NDIS_STRING, *PNDIS_STRING;
#define NDIS_STRING_CONST(x) { sizeof(L##x) - 2, sizeof(L##x), L##x }
typedef PHYSICAL_ADDRESS NDIS_PHYSICAL_ADDRESS, *PNDIS_PHYSICAL_ADDRESS;
typedef CM_PARTIAL_RESOURCE_LIST NDIS_RESOURCE_LIST, *PNDIS_RESOURCE_LIST;
typedef MDL NDIS_BUFFER, *PNDIS_BUFFER;
#define NDIS_MDL_LINKAGE(Mdl) ((Mdl)->Next)
#define NDIS_BUFFER_LINKAGE(Buffer) ((Buffer)->Next)
#define NDIS_MEMORY_CONTIGUOUS 0x00000001
#define NDIS_MEMORY_NONCACHED 0x00000002

typedef struct __ddi_page("ndis/ns-ndis-binary_data") BINARY_DATA {
    USHORT Length;
    _Field_size_bytes_(Length) PVOID Buffer;
} BINARY_DATA;

_Ret_maybenull_ __ddi_acquires(ndis_memory) __ddi_ends_before(MINIPORT_HALT) _IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_writes_bytes_(Length)
PVOID NdisAllocateMemoryWithTagPriority(
    _In_ NDIS_HANDLE NdisHandle, _In_ UINT Length, _In_ __ddi_pool_tag ULONG Tag, _In_ EX_POOL_PRIORITY Priority);
__ddi_page("")
NDIS_STATUS NdisAllocateMemoryWithTag(_Outptr_ __ddi_acquires(ndis_memory) PVOID *VirtualAddress, _In_ UINT Length, _In_ __ddi_pool_tag ULONG Tag);
_When_((MemoryFlags & NDIS_MEMORY_CONTIGUOUS) != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_((MemoryFlags & NDIS_MEMORY_NONCACHED) != 0, _IRQL_requires_max_(APC_LEVEL)) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeMemory(_In_ __ddi_releases(ndis_memory) PVOID VirtualAddress, _In_ UINT Length, _In_ UINT MemoryFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
__ddi_obsolete("NdisAllocateMemoryWithTagPriority", deprecated)
VOID NdisFreeMemoryWithTag(__ddi_releases(ndis_memory) _In_ PVOID VirtualAddress, _In_ ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID NdisFreeMemoryWithTagPriority(
    _In_ NDIS_HANDLE NdisHandle, _In_ __ddi_releases(ndis_memory) PVOID VirtualAddress, _In_ ULONG Tag);
VOID NdisMoveMemory(
    _Out_writes_bytes_(Length) PVOID Destination, _In_reads_bytes_(Length) const VOID *Source, _In_ ULONG Length);
VOID NdisRetrieveUlong(_Out_ PVOID Destination, _In_ const VOID *Source);
VOID NdisStoreUlong(_Out_ PVOID Destination, _In_ ULONG Value);
VOID NdisZeroMemory(_Out_writes_bytes_(Length) PVOID Destination, _In_ ULONG Length);
VOID NdisFillMemory(_Out_writes_bytes_(Length) PVOID Destination, _In_ ULONG Length, _In_ UCHAR Fill);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisEqualMemory(_In_ const VOID *Source1, _In_ const VOID *Source2, _In_ ULONG Length);
__ddi_page("")
VOID NdisMoveMappedMemory(
    _Out_writes_bytes_(Length) PVOID Destination, _In_reads_bytes_(Length) const VOID *Source, _In_ ULONG Length);
VOID NdisZeroMappedMemory(_Out_writes_bytes_(Length) PVOID Destination, _In_ ULONG Length);
__ddi_page("")
VOID NdisMoveToMappedMemory(_Out_ PVOID Destination, _In_ const VOID *Source, _In_ ULONG Length);
__ddi_page("")
VOID NdisMoveFromMappedMemory(_Out_ PVOID Destination, _In_ const VOID *Source, _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_pageable(*s), _IRQL_requires_max_(PASSIVE_LEVEL))
VOID NdisInitUnicodeString(_Out_ PNDIS_STRING _us, _In_ PCWSTR s);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisInitializeString(_Out_ __ddi_acquires(ndis_string) PNDIS_STRING Destination, _In_ PUCHAR Source);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID NdisFreeString(_In_ __ddi_releases(ndis_string) NDIS_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN NdisEqualString(_In_ PNDIS_STRING _String1, _In_ PNDIS_STRING _String2, _In_ BOOLEAN _CaseInsensitive);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisUpcaseUnicodeString(_Out_ PUNICODE_STRING _d, _In_ PUNICODE_STRING _s);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisAnsiStringToUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PANSI_STRING SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisUnicodeStringToAnsiString(_Inout_ PANSI_STRING DestinationString, _In_ PUNICODE_STRING SourceString);

VOID NdisInitializeListHead(_Out_ PLIST_ENTRY _ListHead);

/* ---- locks ---- */
typedef struct __ddi_opaque __ddi_no_copy __ddi_resident __ddi_page("ndis/nf-ndis-ndisallocatespinlock") _NDIS_SPIN_LOCK {
    KSPIN_LOCK SpinLock;
    KIRQL OldIrql;
} NDIS_SPIN_LOCK, *PNDIS_SPIN_LOCK;

VOID NdisAllocateSpinLock(__ddi_begins(ndis_spin_lock) __ddi_ends_before(MEMORY_FREE) _Out_ PNDIS_SPIN_LOCK SpinLock);
VOID NdisFreeSpinLock(_In_ __ddi_ends(ndis_spin_lock) PNDIS_SPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_global_(NdisSpinLock, _SpinLock)
_Acquires_nonreentrant_lock_(*_SpinLock)
__ddi_lock_form(raised) VOID NdisAcquireSpinLock(_Inout_ __ddi_live(ndis_spin_lock) PNDIS_SPIN_LOCK _SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_restores_global_(NdisSpinLock, _SpinLock) _Releases_nonreentrant_lock_(*_SpinLock)
__ddi_lock_form(raised) VOID NdisReleaseSpinLock(_Inout_ __ddi_live(ndis_spin_lock) PNDIS_SPIN_LOCK _SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Acquires_nonreentrant_lock_(*_SpinLock)
__ddi_lock_form(at_dpc) VOID NdisDprAcquireSpinLock(_Inout_ __ddi_live(ndis_spin_lock) PNDIS_SPIN_LOCK _SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Releases_nonreentrant_lock_(*_SpinLock)
__ddi_lock_form(at_dpc) VOID NdisDprReleaseSpinLock(_Inout_ __ddi_live(ndis_spin_lock) PNDIS_SPIN_LOCK _SpinLock);
PLIST_ENTRY NdisInterlockedInsertHeadList(
    _Inout_ PLIST_ENTRY _ListHead, _Inout_ PLIST_ENTRY _ListEntry, _Inout_ PNDIS_SPIN_LOCK _SpinLock);
PLIST_ENTRY NdisInterlockedInsertTailList(
    _Inout_ PLIST_ENTRY _ListHead, _Inout_ PLIST_ENTRY _ListEntry, _Inout_ PNDIS_SPIN_LOCK _SpinLock);
_Ret_maybenull_
PLIST_ENTRY NdisInterlockedRemoveHeadList(_Inout_ PLIST_ENTRY _ListHead, _Inout_ PNDIS_SPIN_LOCK _SpinLock);
ULONG NdisInterlockedAddUlong(_Inout_ PULONG _Addend, _In_ ULONG _Increment, _Inout_ PNDIS_SPIN_LOCK _SpinLock);
LONG NdisInterlockedIncrement(_Inout_ PLONG Addend);
LONG NdisInterlockedDecrement(_Inout_ PLONG Addend);
__ddi_page("")
LARGE_INTEGER NdisInterlockedAddLargeInteger(
    _Inout_ PLARGE_INTEGER _Addend, _In_ LARGE_INTEGER _Increment, _Inout_ PNDIS_SPIN_LOCK _SpinLock);
LONG NdisInterlockedAddLargeStatistic(_Inout_ PLARGE_INTEGER _Addend, _In_ ULONG _Increment);
__ddi_page("")
PSINGLE_LIST_ENTRY NdisInterlockedPushEntryList(
    _Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY ListEntry, _Inout_ PNDIS_SPIN_LOCK Lock);
__ddi_page("")
PSINGLE_LIST_ENTRY NdisInterlockedPopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PNDIS_SPIN_LOCK Lock);

typedef union _NDIS_RW_LOCK_REFCOUNT {
    UINT RefCount;
    UCHAR cacheLine[16];
} NDIS_RW_LOCK_REFCOUNT;

typedef struct __ddi_opaque __ddi_no_copy __ddi_resident _NDIS_RW_LOCK {
    union {
        struct {
            KSPIN_LOCK SpinLock;
            PVOID Context;
        };
        UCHAR Reserved[16];
    };
    union {
        NDIS_RW_LOCK_REFCOUNT RefCount[32];
        ULONG RefCountEx[128];
        struct {
            KSPIN_LOCK RefCountLock;
            volatile ULONG SharedRefCount;
            volatile BOOLEAN WriterWaiting;
        };
    };
} NDIS_RW_LOCK, *PNDIS_RW_LOCK;

typedef struct __ddi_opaque __ddi_page("") _NDIS_RW_LOCK_EX NDIS_RW_LOCK_EX, *PNDIS_RW_LOCK_EX;

typedef struct __ddi_opaque _LOCK_STATE {
    USHORT LockState;
    KIRQL OldIrql;
} LOCK_STATE, *PLOCK_STATE;

typedef struct __ddi_opaque _LOCK_STATE_EX {
    KIRQL OldIrql;
    UCHAR LockState;
    UCHAR Flags;
} LOCK_STATE_EX, *PLOCK_STATE_EX;
#define NDIS_RWL_AT_DISPATCH_LEVEL 1

__ddi_acquires(ndis_rw_lock) _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7) _Ret_maybenull_
PNDIS_RW_LOCK_EX NdisAllocateRWLock(_In_ NDIS_HANDLE NdisHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID NdisFreeRWLock(_In_ __ddi_releases(ndis_rw_lock) PNDIS_RW_LOCK_EX Lock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_global_(NdisRWLock, LockState)
_Acquires_shared_lock_(*Lock) __ddi_available_since(NTDDI_WIN7)
VOID NdisAcquireRWLockRead(_In_ PNDIS_RW_LOCK_EX Lock, _Out_ PLOCK_STATE_EX LockState, _In_ UCHAR Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_global_(NdisRWLock, LockState)
_Acquires_exclusive_lock_(*Lock) _Requires_lock_not_held_(*Lock) __ddi_available_since(NTDDI_WIN7)
VOID NdisAcquireRWLockWrite(_In_ PNDIS_RW_LOCK_EX Lock, _Out_ PLOCK_STATE_EX LockState, _In_ UCHAR Flags);
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_restores_global_(NdisRWLock, LockState) _Releases_nonreentrant_lock_(*Lock)
__ddi_available_since(NTDDI_WIN7)
VOID NdisReleaseRWLock(_In_ PNDIS_RW_LOCK_EX Lock, _In_ PLOCK_STATE_EX LockState);
typedef KMUTEX NDIS_MUTEX, *PNDIS_MUTEX;
VOID NDIS_INIT_MUTEX(_Out_ PNDIS_MUTEX _M_);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NDIS_WAIT_FOR_MUTEX(_Inout_ PNDIS_MUTEX _M_);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NDIS_RELEASE_MUTEX(_Inout_ PNDIS_MUTEX _M_);

typedef struct __ddi_opaque __ddi_no_copy __ddi_resident _NDIS_EVENT {
    KEVENT Event;
} NDIS_EVENT, *PNDIS_EVENT;
VOID NdisInitializeEvent(_Out_ PNDIS_EVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisSetEvent(_Inout_ PNDIS_EVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisResetEvent(_Inout_ PNDIS_EVENT Event);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN NdisWaitEvent(_In_ PNDIS_EVENT Event, _In_ UINT MsToWait);

__ddi_page("") __ddi_returns(KeGetCurrentIrql())
KIRQL NDIS_CURRENT_IRQL(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL)
VOID NDIS_RAISE_IRQL_TO_DISPATCH(_Out_ _IRQL_saves_ PKIRQL _pIrql_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NDIS_LOWER_IRQL(_In_ _IRQL_restores_ KIRQL OldIrql, _In_ KIRQL CurIrql);

/* ---- lookaside lists ---- */
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisInitializeNPagedLookasideList(
    _When_((Flags & POOL_RAISE_IF_ALLOCATION_FAILURE) != 0, __ddi_raises_on_failure)
    __ddi_begins(lookaside_list) __ddi_ends_before(DRIVER_UNLOAD) _Out_ PNPAGED_LOOKASIDE_LIST Lookaside,
    _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size,
    _In_ __ddi_pool_tag ULONG Tag, _In_ USHORT Depth);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisDeleteNPagedLookasideList(__ddi_ends(lookaside_list) _Inout_ PNPAGED_LOOKASIDE_LIST _L);
_Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_inline_before(NTDDI_WIN10_NI) __ddi_acquires(lookaside_entry)
__ddi_ends_before(LIST_DELETE)
PVOID NdisAllocateFromNPagedLookasideList(__ddi_live(lookaside_list) _Inout_ PNPAGED_LOOKASIDE_LIST _L);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_inline_before(NTDDI_WIN10_NI)
VOID NdisFreeToNPagedLookasideList(
    __ddi_live(lookaside_list) _Inout_ PNPAGED_LOOKASIDE_LIST _L, _In_ __ddi_releases(lookaside_entry) PVOID _E);

/* ---- time, version, processors ---- */
VOID NdisGetCurrentSystemTime(_Out_ PLARGE_INTEGER _pSystemTime);
__ddi_page("")
VOID NdisGetSystemUpTime(_Out_ PULONG pSystemUpTime);
VOID NdisGetSystemUpTimeEx(_Out_ PLARGE_INTEGER pSystemUpTime);
VOID NdisStallExecution(_In_ UINT MicroSecondsToStall);
_IRQL_requires_max_(APC_LEVEL)
VOID NdisMSleep(_In_ ULONG MicrosecondsToSleep);
_IRQL_requires_max_(DISPATCH_LEVEL)
__ddi_version_query UINT NdisGetVersion(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisGetSharedDataAlignment(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG NdisSystemProcessorCount(VOID);
ULONG NdisSystemActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);
__ddi_available_since(NTDDI_WIN7)
ULONG NdisGroupActiveProcessorCount(_In_ USHORT Group);
__ddi_available_since(NTDDI_WIN7)
ULONG NdisGroupMaxProcessorCount(_In_ USHORT Group);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
PVOID NdisGetRoutineAddress(_In_ PNDIS_STRING NdisRoutineName);
__ddi_page("ndis/nf-ndis-ndisgetphysicaladdresshigh")
ULONG NdisGetPhysicalAddressHigh(_In_ NDIS_PHYSICAL_ADDRESS _PhysicalAddress);
ULONG NdisGetPhysicalAddressLow(_In_ NDIS_PHYSICAL_ADDRESS _PhysicalAddress);
VOID NdisSetPhysicalAddressHigh(_Inout_ NDIS_PHYSICAL_ADDRESS _PhysicalAddress, _In_ ULONG _Value);
VOID NdisSetPhysicalAddressLow(_Inout_ NDIS_PHYSICAL_ADDRESS _PhysicalAddress, _In_ ULONG _Value);
_IRQL_requires_max_(DISPATCH_LEVEL)
UCHAR NdisGeneratePartialCancelId(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NDIS_STATUS NdisGetRssProcessorInformation(
    _In_ NDIS_HANDLE NdisHandle, _Out_opt_ PNDIS_RSS_PROCESSOR_INFO RssProcessorInfo, _Inout_ PSIZE_T Size);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisGetProcessorInformation(_Inout_ PNDIS_SYSTEM_PROCESSOR_INFO SystemProcessorInfo);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NDIS_STATUS NdisGetProcessorInformationEx(
    _In_opt_ NDIS_HANDLE NdisHandle, _Out_opt_ PNDIS_SYSTEM_PROCESSOR_INFO_EX SystemProcessorInfo,
    _Inout_ PSIZE_T Size);

/* ---- timers and work items ---- */
_Function_class_(NDIS_TIMER_FUNCTION) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID NDIS_TIMER_FUNCTION(
    _In_opt_ PVOID SystemSpecific1, _In_opt_ PVOID FunctionContext, _In_opt_ PVOID SystemSpecific2,
    _In_opt_ PVOID SystemSpecific3);
typedef NDIS_TIMER_FUNCTION *PNDIS_TIMER_FUNCTION;
typedef struct _NDIS_TIMER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG AllocationTag;
    PNDIS_TIMER_FUNCTION TimerFunction;
    PVOID FunctionContext;
} NDIS_TIMER_CHARACTERISTICS, *PNDIS_TIMER_CHARACTERISTICS;
#define NDIS_TIMER_CHARACTERISTICS_REVISION_1 1
#define NDIS_SIZEOF_TIMER_CHARACTERISTICS_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_TIMER_CHARACTERISTICS, FunctionContext)
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisAllocateTimerObject(
    _In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_TIMER_CHARACTERISTICS TimerCharacteristics,
    _Out_ __ddi_acquires(ndis_timer) __ddi_ends_before(MINIPORT_HALT) PNDIS_HANDLE pTimerObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN NdisSetTimerObject(
    _In_ __ddi_begins(armed_timer) __ddi_ends_before(MINIPORT_HALT) NDIS_HANDLE TimerObject, _In_ LARGE_INTEGER DueTime,
    _In_opt_ LONG MillisecondsPeriod, _In_opt_ PVOID FunctionContext);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
BOOLEAN NdisSetCoalescableTimerObject(
    _In_ __ddi_begins(armed_timer) __ddi_ends_before(MINIPORT_HALT) NDIS_HANDLE TimerObject, _In_ LARGE_INTEGER DueTime,
    _In_opt_ LONG MillisecondsPeriod, _In_opt_ PVOID FunctionContext, _In_opt_ ULONG Tolerance);
_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(ddi_made_with(TimerObject, MillisecondsPeriod != 0), _IRQL_requires_max_(PASSIVE_LEVEL))
BOOLEAN NdisCancelTimerObject(_In_ __ddi_ends(armed_timer) NDIS_HANDLE TimerObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeTimerObject(_In_ __ddi_releases(ndis_timer) NDIS_HANDLE TimerObject);

_Function_class_(NDIS_IO_WORKITEM) __ddi_page("ndis/nf-ndis-ndisqueueioworkitem") _IRQL_requires_(PASSIVE_LEVEL)
typedef VOID NDIS_IO_WORKITEM(_In_opt_ PVOID WorkItemContext, _In_ NDIS_HANDLE NdisIoWorkItemHandle);
typedef NDIS_IO_WORKITEM *PNDIS_IO_WORKITEM;
typedef NDIS_IO_WORKITEM NDIS_IO_WORKITEM_FUNCTION;
typedef NDIS_IO_WORKITEM *NDIS_IO_WORKITEM_ROUTINE;
__ddi_acquires(ndis_work_item) __ddi_ends_before(MINIPORT_HALT) _IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
NDIS_HANDLE NdisAllocateIoWorkItem(_In_ NDIS_HANDLE NdisObjectHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisQueueIoWorkItem(
    _In_ NDIS_HANDLE NdisIoWorkItemHandle, _In_ NDIS_IO_WORKITEM_ROUTINE Routine, _In_opt_ PVOID WorkItemContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeIoWorkItem(_In_ __ddi_releases(ndis_work_item) NDIS_HANDLE NdisIoWorkItemHandle);

/* ---- MDLs ---- */
#pragma ddi_header(mdlapi)
_Ret_maybenull_ __ddi_acquires(ndis_mdl) __ddi_ends_before(MINIPORT_HALT) _IRQL_requires_max_(DISPATCH_LEVEL)
PMDL NdisAllocateMdl(_In_ NDIS_HANDLE NdisHandle, _In_reads_bytes_(Length) PVOID VirtualAddress, _In_ UINT Length);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeMdl(__ddi_releases(ndis_mdl) _In_ PMDL Mdl);
#pragma ddi_header(ndis)
__ddi_page("")
VOID NdisQueryMdl(
    _In_ PMDL _Mdl, _Outptr_result_maybenull_ PVOID *_VirtualAddress, _Out_ PUINT _Length, _In_ ULONG _Priority);
__ddi_page("")
VOID NdisGetNextMdl(_In_ PMDL _CurrentMdl, _Outptr_result_maybenull_ PMDL *_NextMdl);
__ddi_page("")
VOID NdisQueryMdlOffset(_In_ PMDL _Mdl, _Out_ PUINT _Offset, _Out_ PUINT _Length);
VOID NdisAdjustMdlLength(_Inout_ PMDL _Mdl, _In_ UINT _Length);
__ddi_page("")
VOID NdisGetMdlPhysicalArraySize(_In_ PMDL Mdl, _Out_ PUINT ArraySize);

/* ---- net buffers ---- */
#pragma ddi_header(nbl)
typedef struct NET_BUFFER NET_BUFFER, *PNET_BUFFER;
typedef struct NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;
typedef struct NET_BUFFER_LIST_CONTEXT NET_BUFFER_LIST_CONTEXT, *PNET_BUFFER_LIST_CONTEXT;

typedef struct NET_BUFFER_DATA {
    PNET_BUFFER Next;
    PMDL CurrentMdl;
    ULONG CurrentMdlOffset;
    union {
        ULONG DataLength;
        SIZE_T stDataLength;
    };
    PMDL MdlChain;
    ULONG DataOffset;
} NET_BUFFER_DATA, *PNET_BUFFER_DATA;

typedef union NET_BUFFER_HEADER {
    NET_BUFFER_DATA NetBufferData;
    SLIST_HEADER Link;
} NET_BUFFER_HEADER, *PNET_BUFFER_HEADER;

typedef struct NET_BUFFER_SHARED_MEMORY NET_BUFFER_SHARED_MEMORY, *PNET_BUFFER_SHARED_MEMORY;
typedef struct NET_BUFFER_SHARED_MEMORY {
    PNET_BUFFER_SHARED_MEMORY NextSharedMemorySegment;
    ULONG SharedMemoryFlags;
    NDIS_HANDLE SharedMemoryHandle;
    ULONG SharedMemoryOffset;
    ULONG SharedMemoryLength;
} NET_BUFFER_SHARED_MEMORY;

typedef struct __ddi_partially_opaque NET_BUFFER {
    union {
        struct {
            PNET_BUFFER Next;
            PMDL CurrentMdl;
            ULONG CurrentMdlOffset;
            union {
                ULONG DataLength;
                SIZE_T stDataLength;
            };
            PMDL MdlChain;
            ULONG DataOffset;
        };
        SLIST_HEADER Link;
        NET_BUFFER_HEADER NetBufferHeader;
    };
    USHORT ChecksumBias;
    USHORT Reserved;
    NDIS_HANDLE NdisPoolHandle;
    PVOID NdisReserved[2];
    PVOID ProtocolReserved[6];
    PVOID MiniportReserved[4];
    PHYSICAL_ADDRESS DataPhysicalAddress;
    union {
        PNET_BUFFER_SHARED_MEMORY SharedMemoryInfo;
        PSCATTER_GATHER_LIST ScatterGatherList;
    };
} NET_BUFFER;

typedef struct NET_BUFFER_LIST_CONTEXT {
    PNET_BUFFER_LIST_CONTEXT Next;
    USHORT Size;
    USHORT Offset;
    UCHAR ContextData[1];
} NET_BUFFER_LIST_CONTEXT;

typedef struct NET_BUFFER_LIST_DATA {
    PNET_BUFFER_LIST Next;
    PNET_BUFFER FirstNetBuffer;
} NET_BUFFER_LIST_DATA, *PNET_BUFFER_LIST_DATA;

typedef union NET_BUFFER_LIST_HEADER {
    NET_BUFFER_LIST_DATA NetBufferListData;
    SLIST_HEADER Link;
} NET_BUFFER_LIST_HEADER, *PNET_BUFFER_LIST_HEADER;

#pragma ddi_header(nblinfo)
typedef enum __ddi_page("nblinfo/ne-nblinfo-ndis_net_buffer_list_info") _NDIS_NET_BUFFER_LIST_INFO {
    TcpIpChecksumNetBufferListInfo,
    TcpOffloadBytesTransferred = TcpIpChecksumNetBufferListInfo,
    IPsecOffloadV1NetBufferListInfo,
    IPsecOffloadV2NetBufferListInfo = IPsecOffloadV1NetBufferListInfo,
    TcpLargeSendNetBufferListInfo,
    TcpReceiveNoPush = TcpLargeSendNetBufferListInfo,
    ClassificationHandleNetBufferListInfo,
    Ieee8021QNetBufferListInfo,
    NetBufferListCancelId,
    MediaSpecificInformation,
    NetBufferListFrameType,
    NetBufferListProtocolId = NetBufferListFrameType,
    NetBufferListHashValue,
    NetBufferListHashInfo,
    WfpNetBufferListInfo,
    IPsecOffloadV2TunnelNetBufferListInfo,
    IPsecOffloadV2HeaderNetBufferListInfo,
    NetBufferListCorrelationId,
    NetBufferListFilteringInfo,
    MediaSpecificInformationEx,
    NblOriginalInterfaceIfIndex,
    NblReAuthWfpFlowContext = NblOriginalInterfaceIfIndex,
    TcpReceiveBytesTransferred,
    NrtNameResolutionId = TcpReceiveBytesTransferred,
    UdpRecvSegCoalesceOffloadInfo = TcpReceiveBytesTransferred,
    SwitchForwardingReserved,
    SwitchForwardingDetail,
    VirtualSubnetInfo,
    IMReserved,
    TcpRecvSegCoalesceInfo,
    UdpSegmentationOffloadInfo = TcpRecvSegCoalesceInfo,
    RscTcpTimestampDelta,
    TcpSendOffloadsSupplementalNetBufferListInfo = RscTcpTimestampDelta,
    GftOffloadInformation,
    GftFlowEntryId,
    NetBufferListInfoReserved3,
    NetBufferListInfoReserved4,
    MaxNetBufferListInfo
} NDIS_NET_BUFFER_LIST_INFO, *PNDIS_NET_BUFFER_LIST_INFO;

#pragma ddi_header(nbl)
typedef struct __ddi_partially_opaque NET_BUFFER_LIST {
    union {
        struct {
            PNET_BUFFER_LIST Next;
            PNET_BUFFER FirstNetBuffer;
        };
        SLIST_HEADER Link;
        NET_BUFFER_LIST_HEADER NetBufferListHeader;
    };
    PNET_BUFFER_LIST_CONTEXT Context;
    PNET_BUFFER_LIST ParentNetBufferList;
    NDIS_HANDLE NdisPoolHandle;
    PVOID NdisReserved[2];
    PVOID ProtocolReserved[4];
    PVOID MiniportReserved[2];
    PVOID Scratch;
    NDIS_HANDLE SourceHandle;
    ULONG NblFlags;
    LONG ChildRefCount;
    ULONG Flags;
    union {
        NDIS_STATUS Status;
        ULONG NdisReserved2;
    };
    PVOID NetBufferListInfo[MaxNetBufferListInfo];
} NET_BUFFER_LIST;

#define NDIS_NBL_FLAGS_SEND_READ_ONLY                               0x00000001
#define NDIS_NBL_FLAGS_RECV_READ_ONLY                               0x00000002
#define NDIS_NBL_FLAGS_HD_SPLIT                                     0x00000100
#define NDIS_NBL_FLAGS_IS_IPV4                                      0x00000200
#define NDIS_NBL_FLAGS_IS_IPV6                                      0x00000400
#define NDIS_NBL_FLAGS_IS_TCP                                       0x00000800
#define NDIS_NBL_FLAGS_IS_UDP                                       0x00001000
#define NDIS_NBL_FLAGS_SPLIT_AT_UPPER_LAYER_PROTOCOL_HEADER         0x00002000
#define NDIS_NBL_FLAGS_SPLIT_AT_UPPER_LAYER_PROTOCOL_PAYLOAD        0x00004000
#define NDIS_NBL_FLAGS_IS_LOOPBACK_PACKET                           0x00008000

#define NDIS_SEND_FLAGS_DISPATCH_LEVEL                              0x00000001
#define NDIS_SEND_FLAGS_CHECK_FOR_LOOPBACK                          0x00000002
#define NDIS_SEND_FLAGS_SINGLE_QUEUE                                0x00000004
#define NDIS_SEND_FLAGS_SWITCH_SINGLE_SOURCE                        0x00000008
#define NDIS_SEND_FLAGS_SWITCH_DESTINATION_GROUP                    0x00000010
#define NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL                     0x00000001
#define NDIS_SEND_COMPLETE_FLAGS_SINGLE_QUEUE                       0x00000002
#define NDIS_SEND_COMPLETE_FLAGS_SWITCH_SINGLE_SOURCE               0x00000004
#define NDIS_RECEIVE_FLAGS_DISPATCH_LEVEL                           0x00000001
#define NDIS_RECEIVE_FLAGS_RESOURCES                                0x00000002
#define NDIS_RECEIVE_FLAGS_SINGLE_ETHER_TYPE                        0x00000100
#define NDIS_RECEIVE_FLAGS_SINGLE_VLAN                              0x00000200
#define NDIS_RECEIVE_FLAGS_PERFECT_FILTERED                         0x00000400
#define NDIS_RECEIVE_FLAGS_SINGLE_QUEUE                             0x00000800
#define NDIS_RECEIVE_FLAGS_SHARED_MEMORY_INFO_VALID                 0x00001000
#define NDIS_RECEIVE_FLAGS_MORE_NBLS                                0x00002000
#define NDIS_RECEIVE_FLAGS_SWITCH_SINGLE_SOURCE                     0x00004000
#define NDIS_RECEIVE_FLAGS_SWITCH_DESTINATION_GROUP                 0x00008000
#define NDIS_RETURN_FLAGS_DISPATCH_LEVEL                            0x00000001
#define NDIS_RETURN_FLAGS_SINGLE_QUEUE                              0x00000002
#define NDIS_RETURN_FLAGS_SWITCH_SINGLE_SOURCE                      0x00000004

#define NDIS_TEST_SEND_FLAG(_Flags, _Fl)                            (((_Flags) & (_Fl)) == (_Fl))
#define NDIS_SET_SEND_FLAG(_SendFlags, _Flag)                       ((_SendFlags) |= (_Flag))
#define NDIS_CLEAR_SEND_FLAG(_SendFlags, _Flag)                     ((_SendFlags) &= ~(_Flag))
#define NDIS_TEST_SEND_COMPLETE_FLAG(_Flags, _Fl)                   (((_Flags) & (_Fl)) == (_Fl))
#define NDIS_SET_SEND_COMPLETE_FLAG(_SendCompleteFlags, _Flag)      ((_SendCompleteFlags) |= (_Flag))
#define NDIS_CLEAR_SEND_COMPLETE_FLAG(_SendCompleteFlags, _Flag)    ((_SendCompleteFlags) &= ~(_Flag))
#define NDIS_TEST_RECEIVE_FLAG(_Flags, _Fl)                         (((_Flags) & (_Fl)) == (_Fl))
#define NDIS_SET_RECEIVE_FLAG(_ReceiveFlags, _Flag)                 ((_ReceiveFlags) |= (_Flag))
#define NDIS_CLEAR_RECEIVE_FLAG(_ReceiveFlags, _Flag)               ((_ReceiveFlags) &= ~(_Flag))
#define NDIS_TEST_RETURN_FLAG(_Flags, _Fl)                          (((_Flags) & (_Fl)) == (_Fl))
#define NDIS_SET_RETURN_FLAG(_ReturnFlags, _Flag)                   ((_ReturnFlags) |= (_Flag))
#define NDIS_CLEAR_RETURN_FLAG(_ReturnFlags, _Flag)                 ((_ReturnFlags) &= ~(_Flag))
#define NDIS_TEST_SEND_AT_DISPATCH_LEVEL(_Flags)                    (((_Flags) & NDIS_SEND_FLAGS_DISPATCH_LEVEL) != 0)
#define NDIS_TEST_SEND_COMPLETE_AT_DISPATCH_LEVEL(_Flags)           (((_Flags) & NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL) != 0)
#define NDIS_TEST_RECEIVE_AT_DISPATCH_LEVEL(_Flags)                 (((_Flags) & NDIS_RECEIVE_FLAGS_DISPATCH_LEVEL) != 0)
#define NDIS_TEST_RETURN_AT_DISPATCH_LEVEL(_Flags)                  (((_Flags) & NDIS_RETURN_FLAGS_DISPATCH_LEVEL) != 0)
#define NDIS_TEST_RECEIVE_CANNOT_PEND(_Flags)                       (((_Flags) & NDIS_RECEIVE_FLAGS_RESOURCES) != 0)
#define NDIS_TEST_RECEIVE_CAN_PEND(_Flags)                          (((_Flags) & NDIS_RECEIVE_FLAGS_RESOURCES) == 0)

#define NET_BUFFER_NEXT_NB(_NB)                     ((_NB)->Next)
#define NET_BUFFER_FIRST_MDL(_NB)                   ((_NB)->MdlChain)
#define NET_BUFFER_DATA_LENGTH(_NB)                 ((_NB)->DataLength)
#define NET_BUFFER_DATA_OFFSET(_NB)                 ((_NB)->DataOffset)
#define NET_BUFFER_CURRENT_MDL(_NB)                 ((_NB)->CurrentMdl)
#define NET_BUFFER_CURRENT_MDL_OFFSET(_NB)          ((_NB)->CurrentMdlOffset)
#define NET_BUFFER_PROTOCOL_RESERVED(_NB)           ((_NB)->ProtocolReserved)
#define NET_BUFFER_MINIPORT_RESERVED(_NB)           ((_NB)->MiniportReserved)
#define NET_BUFFER_CHECKSUM_BIAS(_NB)               ((_NB)->ChecksumBias)
#define NET_BUFFER_FIRST_SHARED_MEM_INFO(_NB)       ((_NB)->SharedMemoryInfo)
#define NET_BUFFER_SCATTER_GATHER_LIST(_NB)         ((_NB)->ScatterGatherList)
#define NET_BUFFER_SHARED_MEM_NEXT_SEGMENT(_SHI)    ((_SHI)->NextSharedMemorySegment)
#define NET_BUFFER_SHARED_MEM_FLAGS(_SHI)           ((_SHI)->SharedMemoryFlags)
#define NET_BUFFER_SHARED_MEM_HANDLE(_SHI)          ((_SHI)->SharedMemoryHandle)
#define NET_BUFFER_SHARED_MEM_OFFSET(_SHI)          ((_SHI)->SharedMemoryOffset)
#define NET_BUFFER_SHARED_MEM_LENGTH(_SHI)          ((_SHI)->SharedMemoryLength)
#define NET_BUFFER_DATA_PHYSICAL_ADDRESS(_NB)       ((_NB)->DataPhysicalAddress)
#define NET_BUFFER_LIST_NEXT_NBL(_NBL)              ((_NBL)->Next)
#define NET_BUFFER_LIST_FIRST_NB(_NBL)              ((_NBL)->FirstNetBuffer)
#define NET_BUFFER_LIST_FLAGS(_NBL)                 ((_NBL)->Flags)
#define NET_BUFFER_LIST_NBL_FLAGS(_NBL)             ((_NBL)->NblFlags)
#define NET_BUFFER_LIST_PROTOCOL_RESERVED(_NBL)     ((_NBL)->ProtocolReserved)
#define NET_BUFFER_LIST_MINIPORT_RESERVED(_NBL)     ((_NBL)->MiniportReserved)
#define NET_BUFFER_LIST_CONTEXT_DATA_START(_NBL)    ((PUCHAR)(((_NBL)->Context) + 1) + (_NBL)->Context->Offset)
#define NET_BUFFER_LIST_CONTEXT_DATA_SIZE(_NBL)     ((_NBL)->Context->Size)
#define NET_BUFFER_LIST_INFO(_NBL, _Id)             ((_NBL)->NetBufferListInfo[(_Id)])
#define NET_BUFFER_LIST_STATUS(_NBL)                ((_NBL)->Status)
#define NET_BUFFER_LIST_CANCEL_ID(_NBL)             (NET_BUFFER_LIST_INFO((_NBL), NetBufferListCancelId))
#define NDIS_GET_NET_BUFFER_LIST_CANCEL_ID(_NBL)    (NET_BUFFER_LIST_INFO((_NBL), NetBufferListCancelId))
#define NDIS_SET_NET_BUFFER_LIST_CANCEL_ID(_NBL, _CancelId) (NET_BUFFER_LIST_INFO((_NBL), NetBufferListCancelId) = (_CancelId))
#define NDIS_GET_NET_BUFFER_LIST_VLAN_ID(_NBL) \
    (((NDIS_NET_BUFFER_LIST_8021Q_INFO *)&NET_BUFFER_LIST_INFO((_NBL), Ieee8021QNetBufferListInfo))->TagHeader.VlanId)
#define NET_BUFFER_LIST_RECEIVE_FILTER_ID(_NBL) \
    (((PNDIS_NET_BUFFER_LIST_FILTERING_INFO)&NET_BUFFER_LIST_INFO((_NBL), NetBufferListFilteringInfo))->FilteringInfo.FilterId)
#define NET_BUFFER_LIST_RECEIVE_QUEUE_ID(_NBL) \
    (((PNDIS_NET_BUFFER_LIST_FILTERING_INFO)&NET_BUFFER_LIST_INFO((_NBL), NetBufferListFilteringInfo))->FilteringInfo.QueueId)
#define NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(_NBL) \
    ((PNDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO)&NET_BUFFER_LIST_INFO((_NBL), SwitchForwardingDetail))
#define NBL_TEST_FLAG(_NBL, _F)                     (((_NBL)->Flags & (_F)) != 0)
#define NBL_SET_FLAG(_NBL, _F)                      ((_NBL)->Flags |= (_F))
#define NBL_CLEAR_FLAG(_NBL, _F)                    ((_NBL)->Flags &= ~(_F))
#define NDIS_SWITCH_PORT_DESTINATION_AT_ARRAY_INDEX(_DestArray_, _Index_) \
    ((PNDIS_SWITCH_PORT_DESTINATION)((PUCHAR)(_DestArray_)->FirstElement + (_DestArray_)->ElementSize * (_Index_)))

/* out-of-band data */
#pragma ddi_header(ndis)
typedef struct __ddi_page("nbl8021q/ns-nbl8021q-ndis_net_buffer_list_8021q_info") _NDIS_NET_BUFFER_LIST_8021Q_INFO {
    union {
        struct {
            UINT32 UserPriority : 3;
            UINT32 CanonicalFormatId : 1;
            UINT32 VlanId : 12;
            UINT32 Reserved : 16;
        } TagHeader;
        struct {
            UINT32 UserPriority : 3;
            UINT32 CanonicalFormatId : 1;
            UINT32 VlanId : 12;
            UINT32 WMMInfo : 4;
            UINT32 Reserved : 12;
        } WLanTagHeader;
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_8021Q_INFO, *PNDIS_NET_BUFFER_LIST_8021Q_INFO;

typedef struct _NDIS_NET_BUFFER_LIST_FILTERING_INFO {
    union {
        struct {
            USHORT FilterId;
            union {
                USHORT QueueVPortInfo;
                struct {
                    USHORT QueueId : 14;
                    USHORT IsVPortId : 1;
                    USHORT Reserved : 1;
                };
            };
        } FilteringInfo;
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_FILTERING_INFO, *PNDIS_NET_BUFFER_LIST_FILTERING_INFO;

typedef struct __ddi_page("nblchecksum/ns-nblchecksum-ndis_tcp_ip_checksum_net_buffer_list_info") _NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG IsIPv4 : 1;
            ULONG IsIPv6 : 1;
            ULONG TcpChecksum : 1;
            ULONG UdpChecksum : 1;
            ULONG IpHeaderChecksum : 1;
            ULONG Reserved : 11;
            ULONG TcpHeaderOffset : 10;
        } Transmit;
        struct {
            ULONG TcpChecksumFailed : 1;
            ULONG UdpChecksumFailed : 1;
            ULONG IpChecksumFailed : 1;
            ULONG TcpChecksumSucceeded : 1;
            ULONG UdpChecksumSucceeded : 1;
            ULONG IpChecksumSucceeded : 1;
            ULONG Loopback : 1;
            ULONG TcpChecksumValueInvalid : 1;
            ULONG IpChecksumValueInvalid : 1;
        } Receive;
        PVOID Value;
    };
} NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO, *PNDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO;

typedef struct __ddi_page("nbllso/ns-nbllso-ndis_tcp_large_send_offload_net_buffer_list_info") _NDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG Unused : 30;
            ULONG Type : 1;
            ULONG Reserved2 : 1;
        } Transmit;
        struct {
            ULONG MSS : 20;
            ULONG TcpHeaderOffset : 10;
            ULONG Type : 1;
            ULONG Reserved2 : 1;
        } LsoV1Transmit;
        struct {
            ULONG TcpPayload : 30;
            ULONG Type : 1;
            ULONG Reserved2 : 1;
        } LsoV1TransmitComplete;
        struct {
            ULONG MSS : 20;
            ULONG TcpHeaderOffset : 10;
            ULONG Type : 1;
            ULONG IPVersion : 1;
        } LsoV2Transmit;
        struct {
            ULONG Reserved : 30;
            ULONG Type : 1;
            ULONG Reserved2 : 1;
        } LsoV2TransmitComplete;
        PVOID Value;
    };
} NDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO, *PNDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO;
#define NDIS_TCP_LARGE_SEND_OFFLOAD_V1_TYPE 0
#define NDIS_TCP_LARGE_SEND_OFFLOAD_V2_TYPE 1
#define NDIS_TCP_LARGE_SEND_OFFLOAD_IPv4 0
#define NDIS_TCP_LARGE_SEND_OFFLOAD_IPv6 1

/* pools of net buffers */
#pragma ddi_header(nblapi)
typedef struct __ddi_page("nblapi/ns-nblapi-net_buffer_list_pool_parameters") _NET_BUFFER_LIST_POOL_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    UCHAR ProtocolId;
    BOOLEAN fAllocateNetBuffer;
    USHORT ContextSize;
    ULONG PoolTag;
    ULONG DataSize;
    ULONG Flags;
} NET_BUFFER_LIST_POOL_PARAMETERS, *PNET_BUFFER_LIST_POOL_PARAMETERS;
#define NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1 1
#define NDIS_SIZEOF_NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NET_BUFFER_LIST_POOL_PARAMETERS, DataSize)
#define NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_2 2
#define NDIS_SIZEOF_NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NET_BUFFER_LIST_POOL_PARAMETERS, Flags)

typedef struct _NET_BUFFER_POOL_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG PoolTag;
    ULONG DataSize;
} NET_BUFFER_POOL_PARAMETERS, *PNET_BUFFER_POOL_PARAMETERS;
#define NET_BUFFER_POOL_PARAMETERS_REVISION_1 1
#define NDIS_SIZEOF_NET_BUFFER_POOL_PARAMETERS_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NET_BUFFER_POOL_PARAMETERS, DataSize)

_Function_class_(NET_BUFFER_ALLOCATE_MDL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef PMDL NET_BUFFER_ALLOCATE_MDL(_Inout_ PULONG BufferSize);
typedef NET_BUFFER_ALLOCATE_MDL *PNET_BUFFER_ALLOCATE_MDL;
typedef NET_BUFFER_ALLOCATE_MDL *NET_BUFFER_ALLOCATE_MDL_HANDLER;
_Function_class_(NET_BUFFER_FREE_MDL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID NET_BUFFER_FREE_MDL(_In_ PMDL Mdl);
typedef NET_BUFFER_FREE_MDL *PNET_BUFFER_FREE_MDL;
typedef NET_BUFFER_FREE_MDL *NET_BUFFER_FREE_MDL_HANDLER;

_Ret_maybenull_ __ddi_acquires(nbl_pool) __ddi_ends_before(MINIPORT_HALT) _IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_HANDLE NdisAllocateNetBufferListPool(
    _In_opt_ NDIS_HANDLE NdisHandle, _In_ PNET_BUFFER_LIST_POOL_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeNetBufferListPool(_In_ __ddi_releases(nbl_pool) NDIS_HANDLE PoolHandle);
_Ret_maybenull_ __ddi_acquires(nb_pool) __ddi_ends_before(MINIPORT_HALT) _IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_HANDLE NdisAllocateNetBufferPool(_In_opt_ NDIS_HANDLE NdisHandle, _In_ PNET_BUFFER_POOL_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeNetBufferPool(_In_ __ddi_releases(nb_pool) NDIS_HANDLE PoolHandle);
_Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_acquires(net_buffer_list) __ddi_ends_before(POOL_FREE)
PNET_BUFFER_LIST NdisAllocateNetBufferList(_In_ NDIS_HANDLE PoolHandle, _In_ USHORT ContextSize, _In_ USHORT ContextBackFill);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeNetBufferList(_In_ __ddi_releases(net_buffer_list) PNET_BUFFER_LIST NetBufferList);
_Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_acquires(net_buffer) __ddi_ends_before(POOL_FREE)
PNET_BUFFER NdisAllocateNetBuffer(
    _In_ NDIS_HANDLE PoolHandle, _In_opt_ PMDL MdlChain, _In_ ULONG DataOffset, _In_ SIZE_T DataLength);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID NdisFreeNetBuffer(_In_ __ddi_releases(net_buffer) PNET_BUFFER NetBuffer);
_Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_acquires(net_buffer) __ddi_ends_before(POOL_FREE)
PNET_BUFFER NdisAllocateNetBufferMdlAndData(_In_ NDIS_HANDLE PoolHandle);
_Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_acquires(net_buffer_list) __ddi_ends_before(POOL_FREE)
PNET_BUFFER_LIST NdisAllocateNetBufferAndNetBufferList(
    _In_ NDIS_HANDLE PoolHandle, _In_ USHORT ContextSize, _In_ USHORT ContextBackFill,
    _In_opt_ _When_(return != 0, __drv_aliasesMem) PMDL MdlChain, _In_ ULONG DataOffset, _In_ SIZE_T DataLength);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisAllocateNetBufferListContext(
    _In_ __ddi_begins(nbl_context) __ddi_ends_before(NBL_COMPLETE) PNET_BUFFER_LIST NetBufferList, _In_ USHORT ContextSize,
    _In_ USHORT ContextBackFill, _In_ ULONG PoolTag);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeNetBufferListContext(_In_ __ddi_ends(nbl_context) PNET_BUFFER_LIST NetBufferList, _In_ USHORT ContextSize);
_Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_acquires(cloned_nbl) __ddi_ends_before(POOL_FREE)
PNET_BUFFER_LIST NdisAllocateCloneNetBufferList(
    _In_ PNET_BUFFER_LIST OriginalNetBufferList, _In_opt_ NDIS_HANDLE NetBufferListPoolHandle,
    _In_opt_ NDIS_HANDLE NetBufferPoolHandle, _In_ ULONG AllocateCloneFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeCloneNetBufferList(_In_ __ddi_releases(cloned_nbl) PNET_BUFFER_LIST CloneNetBufferList, _In_ ULONG FreeCloneFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ __ddi_acquires(fragment_nbl) __ddi_ends_before(POOL_FREE)
PNET_BUFFER_LIST NdisAllocateFragmentNetBufferList(
    _In_ PNET_BUFFER_LIST OriginalNetBufferList, _In_opt_ NDIS_HANDLE NetBufferListPool, _In_opt_ NDIS_HANDLE NetBufferPool,
    _In_ ULONG StartOffset, _In_ ULONG MaximumLength, _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill,
    _In_ ULONG AllocateFragmentFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeFragmentNetBufferList(
    _In_ __ddi_releases(fragment_nbl) PNET_BUFFER_LIST FragmentNetBufferList, _In_ ULONG DataOffsetDelta,
    _In_ ULONG FreeFragmentFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ __ddi_acquires(reassembled_nbl) __ddi_ends_before(POOL_FREE)
PNET_BUFFER_LIST NdisAllocateReassembledNetBufferList(
    _In_ PNET_BUFFER_LIST FragmentNetBufferList, _In_opt_ NDIS_HANDLE NetBufferAndNetBufferListPoolHandle, _In_ ULONG StartOffset,
    _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill, _In_ ULONG AllocateReassembleFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeReassembledNetBufferList(
    _In_ __ddi_releases(reassembled_nbl) PNET_BUFFER_LIST ReassembledNetBufferList, _In_ ULONG DataOffsetDelta,
    _In_ ULONG FreeReassembleFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisRetreatNetBufferDataStart(
    _In_ __ddi_begins(retreated_data) __ddi_ends_before(NBL_COMPLETE) PNET_BUFFER NetBuffer, _In_ ULONG DataOffsetDelta,
    _In_ ULONG DataBackFill, _In_opt_ NET_BUFFER_ALLOCATE_MDL_HANDLER AllocateMdlHandler);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAdvanceNetBufferDataStart(
    _In_ __ddi_ends(retreated_data) PNET_BUFFER NetBuffer, _In_ ULONG DataOffsetDelta, _In_ BOOLEAN FreeMdl,
    _In_opt_ NET_BUFFER_FREE_MDL_HANDLER FreeMdlHandler);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisRetreatNetBufferListDataStart(
    _In_ __ddi_begins(retreated_list_data) __ddi_ends_before(NBL_COMPLETE) PNET_BUFFER_LIST NetBufferList,
    _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill, _In_opt_ NET_BUFFER_ALLOCATE_MDL_HANDLER AllocateMdlHandler,
    _In_opt_ NET_BUFFER_FREE_MDL_HANDLER FreeMdlHandler);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAdvanceNetBufferListDataStart(
    _In_ __ddi_ends(retreated_list_data) PNET_BUFFER_LIST NetBufferList, _In_ ULONG DataOffsetDelta, _In_ BOOLEAN FreeMdl,
    _In_opt_ NET_BUFFER_FREE_MDL_HANDLER FreeMdlHandler);
VOID NdisAdjustNetBufferCurrentMdl(_In_ PNET_BUFFER NetBuffer);
_Must_inspect_result_ _Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL)
PVOID NdisGetDataBuffer(
    _In_ PNET_BUFFER NetBuffer, _In_ ULONG BytesNeeded, _Out_writes_bytes_all_opt_(BytesNeeded) PVOID Storage,
    _In_ ULONG AlignMultiple, _In_ ULONG AlignOffset);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisCopyFromNetBufferToNetBuffer(
    _In_ PNET_BUFFER Destination, _In_ ULONG DestinationOffset, _In_ ULONG BytesToCopy, _In_ PNET_BUFFER Source,
    _In_ ULONG SourceOffset, _Out_ PULONG BytesCopied);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCopySendNetBufferListInfo(_In_ PNET_BUFFER_LIST DestNetBufferList, _In_ PNET_BUFFER_LIST SrcNetBufferList);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCopyReceiveNetBufferListInfo(
    _In_ PNET_BUFFER_LIST DestNetBufferList, _In_ PNET_BUFFER_LIST SrcNetBufferList);
__ddi_page("nblapi/nf-nblapi-ndisgetpoolfromnetbufferlist") _IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_HANDLE NdisGetPoolFromNetBufferList(_In_ PNET_BUFFER_LIST NetBufferList);
__ddi_page("nblapi/nf-nblapi-ndisgetpoolfromnetbuffer") _IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_HANDLE NdisGetPoolFromNetBuffer(_In_ PNET_BUFFER NetBuffer);
#pragma ddi_header(ndis)

/* ---- OID requests, status indications ---- */
#define NDIS_OID_REQUEST_NDIS_RESERVED_SIZE 16
typedef struct __ddi_page("oidrequest/ns-oidrequest-ndis_oid_request") _NDIS_OID_REQUEST {
    NDIS_OBJECT_HEADER Header;
    NDIS_REQUEST_TYPE RequestType;
    NDIS_PORT_NUMBER PortNumber;
    UINT Timeout;
    PVOID RequestId;
    NDIS_HANDLE RequestHandle;
    union _REQUEST_DATA {
        struct _QUERY {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesWritten;
            UINT BytesNeeded;
        } QUERY_INFORMATION;
        struct _SET {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesRead;
            UINT BytesNeeded;
        } SET_INFORMATION;
        struct _METHOD {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            ULONG InputBufferLength;
            ULONG OutputBufferLength;
            ULONG MethodId;
            UINT BytesWritten;
            UINT BytesRead;
            UINT BytesNeeded;
        } METHOD_INFORMATION;
    } DATA;
    UCHAR NdisReserved[NDIS_OID_REQUEST_NDIS_RESERVED_SIZE * sizeof(PVOID)];
    UCHAR MiniportReserved[2 * sizeof(PVOID)];
    UCHAR SourceReserved[2 * sizeof(PVOID)];
    UCHAR SupportedRevision;
    UCHAR Reserved1;
    USHORT Reserved2;
    NDIS_NIC_SWITCH_ID SwitchId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    ULONG Flags;
} NDIS_OID_REQUEST, *PNDIS_OID_REQUEST;
#define NDIS_OID_REQUEST_REVISION_1 1
#define NDIS_OID_REQUEST_REVISION_2 2
#define NDIS_OID_REQUEST_TIMEOUT_INFINITE 0
#define NDIS_OID_REQUEST_FLAGS_VPORT_ID_VALID 0x00000001
#define NDIS_SIZEOF_OID_REQUEST_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_OID_REQUEST, Reserved2)
#define NDIS_SIZEOF_OID_REQUEST_REVISION_2 RTL_SIZEOF_THROUGH_FIELD(NDIS_OID_REQUEST, Flags)

typedef struct _NDIS_STATUS_INDICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE SourceHandle;
    NDIS_PORT_NUMBER PortNumber;
    NDIS_STATUS StatusCode;
    ULONG Flags;
    NDIS_HANDLE DestinationHandle;
    PVOID RequestId;
    PVOID StatusBuffer;
    ULONG StatusBufferSize;
    GUID Guid;
    PVOID NdisReserved[4];
} NDIS_STATUS_INDICATION, *PNDIS_STATUS_INDICATION;
#define NDIS_STATUS_INDICATION_REVISION_1 1
#define NDIS_SIZEOF_STATUS_INDICATION_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_STATUS_INDICATION, NdisReserved)

/* ---- plug and play ---- */
typedef enum _NDIS_DEVICE_PNP_EVENT {
    NdisDevicePnPEventQueryRemoved,
    NdisDevicePnPEventRemoved,
    NdisDevicePnPEventSurpriseRemoved,
    NdisDevicePnPEventQueryStopped,
    NdisDevicePnPEventStopped,
    NdisDevicePnPEventPowerProfileChanged,
    NdisDevicePnPEventFilterListChanged,
    NdisDevicePnPEventMaximum
} NDIS_DEVICE_PNP_EVENT, *PNDIS_DEVICE_PNP_EVENT;

typedef enum _NDIS_POWER_PROFILE {
    NdisPowerProfileBattery,
    NdisPowerProfileAcOnLine
} NDIS_POWER_PROFILE, *PNDIS_POWER_PROFILE;

typedef struct _NET_DEVICE_PNP_EVENT {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NDIS_DEVICE_PNP_EVENT DevicePnPEvent;
    PVOID InformationBuffer;
    ULONG InformationBufferLength;
    UCHAR NdisReserved[2 * sizeof(PVOID)];
} NET_DEVICE_PNP_EVENT, *PNET_DEVICE_PNP_EVENT;
#define NET_DEVICE_PNP_EVENT_REVISION_1 1
#define NDIS_SIZEOF_NET_DEVICE_PNP_EVENT_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NET_DEVICE_PNP_EVENT, NdisReserved)

#pragma ddi_header(netpnp)
typedef enum _NET_PNP_EVENT_CODE {
    NetEventSetPower,
    NetEventQueryPower,
    NetEventQueryRemoveDevice,
    NetEventCancelRemoveDevice,
    NetEventReconfigure,
    NetEventBindList,
    NetEventBindsComplete,
    NetEventPnPCapabilities,
    NetEventPause,
    NetEventRestart,
    NetEventPortActivation,
    NetEventPortDeactivation,
    NetEventIMReEnableDevice,
    NetEventNDKEnable,
    NetEventNDKDisable,
    NetEventFilterPreDetach,
    NetEventBindFailed,
    NetEventSwitchActivate,
    NetEventAllowBindsAbove,
    NetEventInhibitBindsAbove,
    NetEventAllowStart,
    NetEventRequirePause,
    NetEventUploadGftFlowEntries,
    NetEventMaximum
} NET_PNP_EVENT_CODE, *PNET_PNP_EVENT_CODE;

typedef struct _NET_PNP_EVENT {
    NET_PNP_EVENT_CODE NetEvent;
    PVOID Buffer;
    ULONG BufferLength;
    ULONG_PTR NdisReserved[4];
    ULONG_PTR TransportReserved[4];
    ULONG_PTR TdiReserved[4];
    ULONG_PTR TdiClientReserved[4];
} NET_PNP_EVENT, *PNET_PNP_EVENT;

typedef enum _NET_DEVICE_POWER_STATE {
    NetDeviceStateUnspecified,
    NetDeviceStateD0,
    NetDeviceStateD1,
    NetDeviceStateD2,
    NetDeviceStateD3,
    NetDeviceStateMaximum
} NET_DEVICE_POWER_STATE, *PNET_DEVICE_POWER_STATE;
#pragma ddi_header(ndis)

typedef struct _NET_PNP_EVENT_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NET_PNP_EVENT NetPnPEvent;
    ULONG Flags;
    NDIS_NIC_SWITCH_ID SwitchId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
} NET_PNP_EVENT_NOTIFICATION, *PNET_PNP_EVENT_NOTIFICATION;
#define NET_PNP_EVENT_NOTIFICATION_REVISION_1 1
#define NET_PNP_EVENT_NOTIFICATION_REVISION_2 2
#define NDIS_SIZEOF_NET_PNP_EVENT_NOTIFICATION_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NET_PNP_EVENT_NOTIFICATION, Flags)
#define NDIS_SIZEOF_NET_PNP_EVENT_NOTIFICATION_REVISION_2 RTL_SIZEOF_THROUGH_FIELD(NET_PNP_EVENT_NOTIFICATION, VPortId)

typedef enum _NDIS_HALT_ACTION {
    NdisHaltDeviceDisabled,
    NdisHaltDeviceInstanceDeInitialized,
    NdisHaltDevicePoweredDown,
    NdisHaltDeviceSurpriseRemoved,
    NdisHaltDeviceFailed,
    NdisHaltDeviceInitializationFailed,
    NdisHaltDeviceStopped
} NDIS_HALT_ACTION, *PNDIS_HALT_ACTION;

typedef enum _NDIS_SHUTDOWN_ACTION {
    NdisShutdownPowerOff,
    NdisShutdownBugCheck
} NDIS_SHUTDOWN_ACTION, *PNDIS_SHUTDOWN_ACTION;

/* ---- restart and pause parameters ---- */
typedef struct _NDIS_RESTART_ATTRIBUTES {
    struct _NDIS_RESTART_ATTRIBUTES *Next;
    NDIS_OID Oid;
    ULONG DataLength;
    UCHAR Data[1];
} NDIS_RESTART_ATTRIBUTES, *PNDIS_RESTART_ATTRIBUTES;

typedef struct _NDIS_RESTART_GENERAL_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed;
    ULONG64 MaxRcvLinkSpeed;
    ULONG LookaheadSize;
    ULONG MacOptions;
    ULONG SupportedPacketFilters;
    ULONG MaxMulticastListSize;
    PNDIS_RECEIVE_SCALE_CAPABILITIES RecvScaleCapabilities;
    NET_IF_ACCESS_TYPE AccessType;
    ULONG Flags;
    NET_IF_CONNECTION_TYPE ConnectionType;
    ULONG SupportedStatistics;
    ULONG DataBackFillSize;
    ULONG ContextBackFillSize;
    PNDIS_OID SupportedOidList;
    ULONG SupportedOidListLength;
    ULONG MaxLookaheadSizeAccessed;
} NDIS_RESTART_GENERAL_ATTRIBUTES, *PNDIS_RESTART_GENERAL_ATTRIBUTES;
#define NDIS_RESTART_GENERAL_ATTRIBUTES_REVISION_1 1
#define NDIS_RESTART_GENERAL_ATTRIBUTES_REVISION_2 2

typedef struct _NDIS_MINIPORT_PAUSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG PauseReason;
} NDIS_MINIPORT_PAUSE_PARAMETERS, *PNDIS_MINIPORT_PAUSE_PARAMETERS;

typedef struct _NDIS_FILTER_PAUSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG PauseReason;
} NDIS_FILTER_PAUSE_PARAMETERS, *PNDIS_FILTER_PAUSE_PARAMETERS;

typedef struct _NDIS_PROTOCOL_PAUSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG PauseReason;
} NDIS_PROTOCOL_PAUSE_PARAMETERS, *PNDIS_PROTOCOL_PAUSE_PARAMETERS;
#define NDIS_PAUSE_NDIS_INTERNAL                0x00000001
#define NDIS_PAUSE_LOW_POWER                    0x00000002
#define NDIS_PAUSE_BIND_PROTOCOL                0x00000004
#define NDIS_PAUSE_UNBIND_PROTOCOL              0x00000008
#define NDIS_PAUSE_ATTACH_FILTER                0x00000010
#define NDIS_PAUSE_DETACH_FILTER                0x00000020
#define NDIS_PAUSE_FILTER_RESTART_STACK         0x00000040
#define NDIS_PAUSE_MINIPORT_DEVICE_REMOVE       0x00000080

typedef struct _NDIS_MINIPORT_RESTART_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_RESTART_ATTRIBUTES RestartAttributes;
    ULONG Flags;
} NDIS_MINIPORT_RESTART_PARAMETERS, *PNDIS_MINIPORT_RESTART_PARAMETERS;

typedef struct _NDIS_FILTER_RESTART_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NDIS_MEDIUM MiniportMediaType;
    NDIS_PHYSICAL_MEDIUM MiniportPhysicalMediaType;
    PNDIS_RESTART_ATTRIBUTES RestartAttributes;
    NET_IFINDEX LowerIfIndex;
    NET_LUID LowerIfNetLuid;
    ULONG Flags;
} NDIS_FILTER_RESTART_PARAMETERS, *PNDIS_FILTER_RESTART_PARAMETERS;

typedef struct _NDIS_PROTOCOL_RESTART_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PUCHAR FilterModuleNameBuffer;
    ULONG FilterModuleNameBufferLength;
    PNDIS_RESTART_ATTRIBUTES RestartAttributes;
    NET_IFINDEX BoundIfIndex;
    NET_LUID BoundIfNetluid;
    ULONG Flags;
} NDIS_PROTOCOL_RESTART_PARAMETERS, *PNDIS_PROTOCOL_RESTART_PARAMETERS;

/* ---- miniport drivers ---- */
typedef struct __ddi_page("ntddndis/ns-ntddndis-_ndis_pci_device_custom_properties") _NDIS_PCI_DEVICE_CUSTOM_PROPERTIES {
    NDIS_OBJECT_HEADER Header;
    UINT32 DeviceType;
    UINT32 CurrentSpeedAndMode;
    UINT32 CurrentPayloadSize;
    UINT32 MaxPayloadSize;
    UINT32 MaxReadRequestSize;
    UINT32 CurrentLinkSpeed;
    UINT32 CurrentLinkWidth;
    UINT32 MaxLinkSpeed;
    UINT32 MaxLinkWidth;
    UINT32 PciExpressVersion;
    UINT32 InterruptType;
    UINT32 MaxInterruptMessages;
} NDIS_PCI_DEVICE_CUSTOM_PROPERTIES, *PNDIS_PCI_DEVICE_CUSTOM_PROPERTIES;

typedef struct _NDIS_MINIPORT_INIT_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    PNDIS_RESOURCE_LIST AllocatedResources;
    NDIS_HANDLE IMDeviceInstanceContext;
    NDIS_HANDLE MiniportAddDeviceContext;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    PNDIS_PORT_AUTHENTICATION_PARAMETERS DefaultPortAuthStates;
    PNDIS_PCI_DEVICE_CUSTOM_PROPERTIES PciDeviceCustomProperties;
} NDIS_MINIPORT_INIT_PARAMETERS, *PNDIS_MINIPORT_INIT_PARAMETERS;

typedef struct _NDIS_RECEIVE_THROTTLE_PARAMETERS {
    ULONG MaxNblsToIndicate;
    ULONG MoreNblsPending : 1;
} NDIS_RECEIVE_THROTTLE_PARAMETERS, *PNDIS_RECEIVE_THROTTLE_PARAMETERS;
#define NDIS_INDICATE_ALL_NBLS (~0ul)

typedef union _NDIS_MINIPORT_ADAPTER_ATTRIBUTES NDIS_MINIPORT_ADAPTER_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_ATTRIBUTES;

_Function_class_(SET_OPTIONS) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS SET_OPTIONS(_In_ NDIS_HANDLE NdisDriverHandle, _In_ NDIS_HANDLE DriverContext);
typedef SET_OPTIONS *PSET_OPTIONS;
typedef SET_OPTIONS *SET_OPTIONS_HANDLER;
typedef SET_OPTIONS MINIPORT_SET_OPTIONS;
typedef SET_OPTIONS PROTOCOL_SET_OPTIONS;
typedef SET_OPTIONS FILTER_SET_OPTIONS;
_Function_class_(MINIPORT_INITIALIZE) __ddi_moment(DEVICE_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_INITIALIZE(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_HANDLE MiniportDriverContext,
    _In_ PNDIS_MINIPORT_INIT_PARAMETERS MiniportInitParameters);
typedef MINIPORT_INITIALIZE *PMINIPORT_INITIALIZE;
_Function_class_(MINIPORT_HALT) __ddi_moment(DEVICE_REMOVE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID MINIPORT_HALT(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HALT_ACTION HaltAction);
typedef MINIPORT_HALT *PMINIPORT_HALT;
_Function_class_(MINIPORT_UNLOAD) __ddi_moment(DRIVER_UNLOAD) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID MINIPORT_UNLOAD(_In_ PDRIVER_OBJECT DriverObject);
typedef MINIPORT_UNLOAD *PMINIPORT_UNLOAD;
typedef MINIPORT_UNLOAD MINIPORT_DRIVER_UNLOAD;
_Function_class_(MINIPORT_PAUSE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_PAUSE(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_MINIPORT_PAUSE_PARAMETERS PauseParameters);
typedef MINIPORT_PAUSE *PMINIPORT_PAUSE;
_Function_class_(MINIPORT_RESTART) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_RESTART(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_MINIPORT_RESTART_PARAMETERS RestartParameters);
typedef MINIPORT_RESTART *PMINIPORT_RESTART;
_Function_class_(MINIPORT_SHUTDOWN)
typedef VOID MINIPORT_SHUTDOWN(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_SHUTDOWN_ACTION ShutdownAction);
typedef MINIPORT_SHUTDOWN *PMINIPORT_SHUTDOWN;
_Function_class_(MINIPORT_DEVICE_PNP_EVENT_NOTIFY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID MINIPORT_DEVICE_PNP_EVENT_NOTIFY(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);
typedef MINIPORT_DEVICE_PNP_EVENT_NOTIFY *PMINIPORT_DEVICE_PNP_EVENT_NOTIFY;
_Function_class_(MINIPORT_CHECK_FOR_HANG) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN MINIPORT_CHECK_FOR_HANG(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef MINIPORT_CHECK_FOR_HANG *PMINIPORT_CHECK_FOR_HANG;
_Function_class_(MINIPORT_RESET) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_RESET(_In_ NDIS_HANDLE MiniportAdapterContext, _Out_ PBOOLEAN AddressingReset);
typedef MINIPORT_RESET *PMINIPORT_RESET;
_Function_class_(MINIPORT_OID_REQUEST) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_OID_REQUEST OidRequest);
typedef MINIPORT_OID_REQUEST *PMINIPORT_OID_REQUEST;
_Function_class_(MINIPORT_CANCEL_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID MINIPORT_CANCEL_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID RequestId);
typedef MINIPORT_CANCEL_OID_REQUEST *PMINIPORT_CANCEL_OID_REQUEST;
_Function_class_(MINIPORT_DIRECT_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_DIRECT_OID_REQUEST(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_OID_REQUEST OidRequest);
typedef MINIPORT_DIRECT_OID_REQUEST *PMINIPORT_DIRECT_OID_REQUEST;
_Function_class_(MINIPORT_CANCEL_DIRECT_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID MINIPORT_CANCEL_DIRECT_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID RequestId);
typedef MINIPORT_CANCEL_DIRECT_OID_REQUEST *PMINIPORT_CANCEL_DIRECT_OID_REQUEST;
_Function_class_(MINIPORT_SYNCHRONOUS_OID_REQUEST) __ddi_page("ndis/nf-ndis-miniport_synchronous_oid_request")
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_SYNCHRONOUS_OID_REQUEST(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_OID_REQUEST OidRequest);
typedef MINIPORT_SYNCHRONOUS_OID_REQUEST *PMINIPORT_SYNCHRONOUS_OID_REQUEST;
_Function_class_(MINIPORT_SEND_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID MINIPORT_SEND_NET_BUFFER_LISTS(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNET_BUFFER_LIST NetBufferList, _In_ NDIS_PORT_NUMBER PortNumber,
    _In_ ULONG SendFlags);
typedef MINIPORT_SEND_NET_BUFFER_LISTS *PMINIPORT_SEND_NET_BUFFER_LISTS;
_Function_class_(MINIPORT_RETURN_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID MINIPORT_RETURN_NET_BUFFER_LISTS(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG ReturnFlags);
typedef MINIPORT_RETURN_NET_BUFFER_LISTS *PMINIPORT_RETURN_NET_BUFFER_LISTS;
_Function_class_(MINIPORT_CANCEL_SEND) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID MINIPORT_CANCEL_SEND(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID CancelId);
typedef MINIPORT_CANCEL_SEND *PMINIPORT_CANCEL_SEND;
_Function_class_(MINIPORT_ISR) _IRQL_requires_(DIRQL)
typedef BOOLEAN MINIPORT_ISR(
    _In_ NDIS_HANDLE MiniportInterruptContext, _Out_ PBOOLEAN QueueDefaultInterruptDpc,
    _Out_ PULONG TargetProcessors);
typedef MINIPORT_ISR *PMINIPORT_ISR;
_Function_class_(MINIPORT_INTERRUPT_DPC) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID MINIPORT_INTERRUPT_DPC(
    _In_ NDIS_HANDLE MiniportInterruptContext, _In_opt_ PVOID MiniportDpcContext,
    _In_ PVOID ReceiveThrottleParameters, _In_ PVOID NdisReserved2);
typedef MINIPORT_INTERRUPT_DPC *PMINIPORT_INTERRUPT_DPC;
_Function_class_(MINIPORT_MESSAGE_INTERRUPT)
typedef BOOLEAN MINIPORT_MESSAGE_INTERRUPT(
    _In_ NDIS_HANDLE MiniportInterruptContext, _In_ ULONG MessageId, _Out_ PBOOLEAN QueueDefaultInterruptDpc,
    _Out_ PULONG TargetProcessors);
typedef MINIPORT_MESSAGE_INTERRUPT *PMINIPORT_MESSAGE_INTERRUPT;
_Function_class_(MINIPORT_MESSAGE_INTERRUPT_DPC) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID MINIPORT_MESSAGE_INTERRUPT_DPC(
    _In_ NDIS_HANDLE MiniportInterruptContext, _In_ ULONG MessageId, _In_opt_ PVOID MiniportDpcContext,
    _In_ PVOID ReceiveThrottleParameters, _In_ PVOID NdisReserved1, _In_ PVOID NdisReserved2);
typedef MINIPORT_MESSAGE_INTERRUPT_DPC *PMINIPORT_MESSAGE_INTERRUPT_DPC;
_Function_class_(MINIPORT_DISABLE_INTERRUPT)
typedef VOID MINIPORT_DISABLE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext);
typedef MINIPORT_DISABLE_INTERRUPT *PMINIPORT_DISABLE_INTERRUPT;
_Function_class_(MINIPORT_ENABLE_INTERRUPT)
typedef VOID MINIPORT_ENABLE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext);
typedef MINIPORT_ENABLE_INTERRUPT *PMINIPORT_ENABLE_INTERRUPT;
_Function_class_(MINIPORT_DISABLE_MESSAGE_INTERRUPT) _IRQL_requires_(DIRQL)
typedef VOID MINIPORT_DISABLE_MESSAGE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext, _In_ ULONG MessageId);
typedef MINIPORT_DISABLE_MESSAGE_INTERRUPT *PMINIPORT_DISABLE_MESSAGE_INTERRUPT;
_Function_class_(MINIPORT_ENABLE_MESSAGE_INTERRUPT) _IRQL_requires_(DIRQL)
typedef VOID MINIPORT_ENABLE_MESSAGE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext, _In_ ULONG MessageId);
typedef MINIPORT_ENABLE_MESSAGE_INTERRUPT *PMINIPORT_ENABLE_MESSAGE_INTERRUPT;
_Function_class_(MINIPORT_SYNCHRONIZE_INTERRUPT)
typedef BOOLEAN MINIPORT_SYNCHRONIZE_INTERRUPT(_In_ NDIS_HANDLE SynchronizeContext);
typedef MINIPORT_SYNCHRONIZE_INTERRUPT *PMINIPORT_SYNCHRONIZE_INTERRUPT;
_Function_class_(MINIPORT_PROCESS_SG_LIST) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID MINIPORT_PROCESS_SG_LIST(
    _In_ PDEVICE_OBJECT pDO, _In_ PVOID Reserved, _In_ PSCATTER_GATHER_LIST pSGL, _In_ PVOID Context);
typedef MINIPORT_PROCESS_SG_LIST *PMINIPORT_PROCESS_SG_LIST;
_Function_class_(MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID VirtualAddress, _In_ PNDIS_PHYSICAL_ADDRESS PhysicalAddress,
    _In_ ULONG Length, _In_ PVOID Context);
typedef MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE *PMINIPORT_ALLOCATE_SHARED_MEM_COMPLETE;
_Function_class_(MINIPORT_ADD_DEVICE) __ddi_moment(DEVICE_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_ADD_DEVICE(_In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_HANDLE MiniportDriverContext);
typedef MINIPORT_ADD_DEVICE *PMINIPORT_ADD_DEVICE;
_Function_class_(MINIPORT_REMOVE_DEVICE) __ddi_moment(DEVICE_REMOVE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID MINIPORT_REMOVE_DEVICE(_In_ NDIS_HANDLE MiniportAddDeviceContext);
typedef MINIPORT_REMOVE_DEVICE *PMINIPORT_REMOVE_DEVICE;
_Function_class_(MINIPORT_PNP_IRP) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_PNP_IRP(_In_ NDIS_HANDLE MiniportAddDeviceContext, _In_ PIRP Irp);
typedef MINIPORT_PNP_IRP *PMINIPORT_PNP_IRP;
_Function_class_(MINIPORT_IDLE_NOTIFICATION) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_IDLE_NOTIFICATION(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ BOOLEAN ForceIdle);
typedef MINIPORT_IDLE_NOTIFICATION *PMINIPORT_IDLE_NOTIFICATION;
_Function_class_(MINIPORT_CANCEL_IDLE_NOTIFICATION) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID MINIPORT_CANCEL_IDLE_NOTIFICATION(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef MINIPORT_CANCEL_IDLE_NOTIFICATION *PMINIPORT_CANCEL_IDLE_NOTIFICATION;
typedef MINIPORT_INITIALIZE *MINIPORT_INITIALIZE_HANDLER;
typedef MINIPORT_HALT *MINIPORT_HALT_HANDLER;
typedef MINIPORT_UNLOAD *MINIPORT_DRIVER_UNLOAD_HANDLER;
typedef MINIPORT_PAUSE *MINIPORT_PAUSE_HANDLER;
typedef MINIPORT_RESTART *MINIPORT_RESTART_HANDLER;
typedef MINIPORT_SHUTDOWN *MINIPORT_SHUTDOWN_HANDLER;
typedef MINIPORT_DEVICE_PNP_EVENT_NOTIFY *MINIPORT_DEVICE_PNP_EVENT_NOTIFY_HANDLER;
typedef MINIPORT_CHECK_FOR_HANG *MINIPORT_CHECK_FOR_HANG_HANDLER;
typedef MINIPORT_RESET *MINIPORT_RESET_HANDLER;
typedef MINIPORT_OID_REQUEST *MINIPORT_OID_REQUEST_HANDLER;
typedef MINIPORT_CANCEL_OID_REQUEST *MINIPORT_CANCEL_OID_REQUEST_HANDLER;
typedef MINIPORT_DIRECT_OID_REQUEST *MINIPORT_DIRECT_OID_REQUEST_HANDLER;
typedef MINIPORT_CANCEL_DIRECT_OID_REQUEST *MINIPORT_CANCEL_DIRECT_OID_REQUEST_HANDLER;
typedef MINIPORT_SYNCHRONOUS_OID_REQUEST *MINIPORT_SYNCHRONOUS_OID_REQUEST_HANDLER;
typedef MINIPORT_SEND_NET_BUFFER_LISTS *MINIPORT_SEND_NET_BUFFER_LISTS_HANDLER;
typedef MINIPORT_RETURN_NET_BUFFER_LISTS *MINIPORT_RETURN_NET_BUFFER_LISTS_HANDLER;
typedef MINIPORT_CANCEL_SEND *MINIPORT_CANCEL_SEND_HANDLER;
typedef MINIPORT_ISR *MINIPORT_ISR_HANDLER;
typedef MINIPORT_INTERRUPT_DPC *MINIPORT_INTERRUPT_DPC_HANDLER;
typedef MINIPORT_MESSAGE_INTERRUPT *MINIPORT_MSI_ISR_HANDLER;
typedef MINIPORT_MESSAGE_INTERRUPT_DPC *MINIPORT_MSI_INTERRUPT_DPC_HANDLER;
typedef MINIPORT_DISABLE_INTERRUPT *MINIPORT_DISABLE_INTERRUPT_HANDLER;
typedef MINIPORT_ENABLE_INTERRUPT *MINIPORT_ENABLE_INTERRUPT_HANDLER;
typedef MINIPORT_DISABLE_MESSAGE_INTERRUPT *MINIPORT_DISABLE_MSI_INTERRUPT_HANDLER;
typedef MINIPORT_ENABLE_MESSAGE_INTERRUPT *MINIPORT_ENABLE_MSI_INTERRUPT_HANDLER;
typedef MINIPORT_SYNCHRONIZE_INTERRUPT *MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER;
typedef MINIPORT_SYNCHRONIZE_INTERRUPT MINIPORT_SYNCHRONIZE_MESSAGE_INTERRUPT;
typedef MINIPORT_PROCESS_SG_LIST *MINIPORT_PROCESS_SG_LIST_HANDLER;
typedef MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE *MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE_HANDLER;
typedef MINIPORT_ADD_DEVICE *MINIPORT_ADD_DEVICE_HANDLER;
typedef MINIPORT_REMOVE_DEVICE *MINIPORT_REMOVE_DEVICE_HANDLER;
typedef MINIPORT_PNP_IRP *MINIPORT_PNP_IRP_HANDLER;
typedef MINIPORT_PNP_IRP MINIPORT_START_DEVICE;
typedef MINIPORT_PNP_IRP MINIPORT_FILTER_RESOURCE_REQUIREMENTS;
typedef MINIPORT_IDLE_NOTIFICATION *MINIPORT_IDLE_NOTIFICATION_HANDLER;
typedef MINIPORT_CANCEL_IDLE_NOTIFICATION *MINIPORT_CANCEL_IDLE_NOTIFICATION_HANDLER;

typedef struct _NDIS_MINIPORT_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    SET_OPTIONS_HANDLER SetOptionsHandler;
    MINIPORT_INITIALIZE_HANDLER InitializeHandlerEx;
    MINIPORT_HALT_HANDLER HaltHandlerEx;
    MINIPORT_DRIVER_UNLOAD_HANDLER UnloadHandler;
    MINIPORT_PAUSE_HANDLER PauseHandler;
    MINIPORT_RESTART_HANDLER RestartHandler;
    MINIPORT_OID_REQUEST_HANDLER OidRequestHandler;
    MINIPORT_SEND_NET_BUFFER_LISTS_HANDLER SendNetBufferListsHandler;
    MINIPORT_RETURN_NET_BUFFER_LISTS_HANDLER ReturnNetBufferListsHandler;
    MINIPORT_CANCEL_SEND_HANDLER CancelSendHandler;
    MINIPORT_CHECK_FOR_HANG_HANDLER CheckForHangHandlerEx;
    MINIPORT_RESET_HANDLER ResetHandlerEx;
    MINIPORT_DEVICE_PNP_EVENT_NOTIFY_HANDLER DevicePnPEventNotifyHandler;
    MINIPORT_SHUTDOWN_HANDLER ShutdownHandlerEx;
    MINIPORT_CANCEL_OID_REQUEST_HANDLER CancelOidRequestHandler;
    MINIPORT_DIRECT_OID_REQUEST_HANDLER DirectOidRequestHandler;
    MINIPORT_CANCEL_DIRECT_OID_REQUEST_HANDLER CancelDirectOidRequestHandler;
    MINIPORT_SYNCHRONOUS_OID_REQUEST_HANDLER SynchronousOidRequestHandler;
} NDIS_MINIPORT_DRIVER_CHARACTERISTICS, *PNDIS_MINIPORT_DRIVER_CHARACTERISTICS;
#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1 1
#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2 2
#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_3 3
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_DRIVER_CHARACTERISTICS, CancelOidRequestHandler)
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_DRIVER_CHARACTERISTICS, CancelDirectOidRequestHandler)
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_3 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_DRIVER_CHARACTERISTICS, SynchronousOidRequestHandler)
#define NDIS_INTERMEDIATE_DRIVER 0x00000001
#define NDIS_WDM_DRIVER 0x00000002

typedef struct _NDIS_MINIPORT_PNP_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    MINIPORT_ADD_DEVICE_HANDLER MiniportAddDeviceHandler;
    MINIPORT_REMOVE_DEVICE_HANDLER MiniportRemoveDeviceHandler;
    MINIPORT_PNP_IRP_HANDLER MiniportFilterResourceRequirementsHandler;
    MINIPORT_PNP_IRP_HANDLER MiniportStartDeviceHandler;
    ULONG Flags;
} NDIS_MINIPORT_PNP_CHARACTERISTICS, *PNDIS_MINIPORT_PNP_CHARACTERISTICS;
#define NDIS_MINIPORT_PNP_CHARACTERISTICS_REVISION_1 1

typedef struct _NDIS_MINIPORT_SS_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    MINIPORT_IDLE_NOTIFICATION_HANDLER IdleNotificationHandler;
    MINIPORT_CANCEL_IDLE_NOTIFICATION_HANDLER CancelIdleNotificationHandler;
} NDIS_MINIPORT_SS_CHARACTERISTICS, *PNDIS_MINIPORT_SS_CHARACTERISTICS;
#define NDIS_MINIPORT_SS_CHARACTERISTICS_REVISION_1 1

typedef enum _NDIS_INTERRUPT_TYPE {
    NDIS_CONNECT_LINE_BASED = 1,
    NDIS_CONNECT_MESSAGE_BASED
} NDIS_INTERRUPT_TYPE, *PNDIS_INTERRUPT_TYPE;

typedef struct _NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    MINIPORT_ISR_HANDLER InterruptHandler;
    MINIPORT_INTERRUPT_DPC_HANDLER InterruptDpcHandler;
    MINIPORT_DISABLE_INTERRUPT_HANDLER DisableInterruptHandler;
    MINIPORT_ENABLE_INTERRUPT_HANDLER EnableInterruptHandler;
    BOOLEAN MsiSupported;
    BOOLEAN MsiSyncWithAllMessages;
    MINIPORT_MSI_ISR_HANDLER MessageInterruptHandler;
    MINIPORT_MSI_INTERRUPT_DPC_HANDLER MessageInterruptDpcHandler;
    MINIPORT_DISABLE_MSI_INTERRUPT_HANDLER DisableMessageInterruptHandler;
    MINIPORT_ENABLE_MSI_INTERRUPT_HANDLER EnableMessageInterruptHandler;
    NDIS_INTERRUPT_TYPE InterruptType;
    PIO_INTERRUPT_MESSAGE_INFO MessageInfoTable;
} NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS, *PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS;
#define NDIS_MINIPORT_INTERRUPT_REVISION_1 1
#define NDIS_SIZEOF_MINIPORT_INTERRUPT_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS, MessageInfoTable)

typedef struct _NDIS_SG_DMA_DESCRIPTION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG MaximumPhysicalMapping;
    MINIPORT_PROCESS_SG_LIST_HANDLER ProcessSGListHandler;
    MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE_HANDLER SharedMemAllocateCompleteHandler;
    ULONG ScatterGatherListSize;
} NDIS_SG_DMA_DESCRIPTION, *PNDIS_SG_DMA_DESCRIPTION;
#define NDIS_SG_DMA_DESCRIPTION_REVISION_1 1
#define NDIS_SG_DMA_64_BIT_ADDRESS 0x00000001

typedef struct _NDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE MiniportAddDeviceContext;
    ULONG Flags;
} NDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES, *PNDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES;

typedef struct _NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE MiniportAdapterContext;
    ULONG AttributeFlags;
    UINT CheckForHangTimeInSeconds;
    NDIS_INTERFACE_TYPE InterfaceType;
} NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_1 1
#define NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_2 2
#define NDIS_SIZEOF_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES, InterfaceType)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES, InterfaceType)
#define NDIS_MINIPORT_ATTRIBUTES_HARDWARE_DEVICE            0x00000001
#define NDIS_MINIPORT_ATTRIBUTES_NDIS_WDM                   0x00000002
#define NDIS_MINIPORT_ATTRIBUTES_SURPRISE_REMOVE_OK         0x00000004
#define NDIS_MINIPORT_ATTRIBUTES_NOT_CO_NDIS                0x00000008
#define NDIS_MINIPORT_ATTRIBUTES_DO_NOT_BIND_TO_ALL_CO      0x00000010
#define NDIS_MINIPORT_ATTRIBUTES_NO_HALT_ON_SUSPEND         0x00000020
#define NDIS_MINIPORT_ATTRIBUTES_BUS_MASTER                 0x00000040
#define NDIS_MINIPORT_ATTRIBUTES_CONTROLS_DEFAULT_PORT      0x00000080
#define NDIS_MINIPORT_ATTRIBUTES_NO_PAUSE_ON_SUSPEND        0x00000100

typedef struct _NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_MEDIUM MediaType;
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed;
    ULONG64 XmitLinkSpeed;
    ULONG64 MaxRcvLinkSpeed;
    ULONG64 RcvLinkSpeed;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NDIS_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG LookaheadSize;
    PNDIS_PNP_CAPABILITIES PowerManagementCapabilities;
    ULONG MacOptions;
    ULONG SupportedPacketFilters;
    ULONG MaxMulticastListSize;
    USHORT MacAddressLength;
    UCHAR PermanentMacAddress[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    UCHAR CurrentMacAddress[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    PNDIS_RECEIVE_SCALE_CAPABILITIES RecvScaleCapabilities;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    NET_IF_CONNECTION_TYPE ConnectionType;
    NET_IFTYPE IfType;
    BOOLEAN IfConnectorPresent;
    ULONG SupportedStatistics;
    ULONG SupportedPauseFunctions;
    ULONG DataBackFillSize;
    ULONG ContextBackFillSize;
    PNDIS_OID SupportedOidList;
    ULONG SupportedOidListLength;
    ULONG AutoNegotiationFlags;
    PNDIS_PM_CAPABILITIES PowerManagementCapabilitiesEx;
} NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_1 1
#define NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_2 2
#define NDIS_SIZEOF_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES, AutoNegotiationFlags)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES, PowerManagementCapabilitiesEx)

typedef struct _NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    PNDIS_OFFLOAD HardwareOffloadCapabilities;
    PNDIS_TCP_CONNECTION_OFFLOAD DefaultTcpConnectionOffloadConfiguration;
    PNDIS_TCP_CONNECTION_OFFLOAD TcpConnectionOffloadHardwareCapabilities;
} NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES_REVISION_1 1
#define NDIS_SIZEOF_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES, TcpConnectionOffloadHardwareCapabilities)

typedef struct _NDIS_HD_SPLIT_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG HardwareCapabilities;
    ULONG CurrentCapabilities;
    ULONG HDSplitFlags;
    ULONG BackfillSize;
    ULONG MaxHeaderSize;
} NDIS_HD_SPLIT_ATTRIBUTES, *PNDIS_HD_SPLIT_ATTRIBUTES;

typedef struct _NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_HD_SPLIT_ATTRIBUTES HDSplitAttributes;
    PNDIS_RECEIVE_FILTER_CAPABILITIES HardwareReceiveFilterCapabilities;
    PNDIS_RECEIVE_FILTER_CAPABILITIES CurrentReceiveFilterCapabilities;
    PNDIS_NIC_SWITCH_CAPABILITIES HardwareNicSwitchCapabilities;
    PNDIS_NIC_SWITCH_CAPABILITIES CurrentNicSwitchCapabilities;
    PNDIS_SRIOV_CAPABILITIES HardwareSriovCapabilities;
    PNDIS_SRIOV_CAPABILITIES CurrentSriovCapabilities;
    PNDIS_QOS_CAPABILITIES HardwareQosCapabilities;
    PNDIS_QOS_CAPABILITIES CurrentQosCapabilities;
    PNDIS_GFT_OFFLOAD_CAPABILITIES HardwareGftOffloadCapabilities;
    PNDIS_GFT_OFFLOAD_CAPABILITIES CurrentGftOffloadCapabilities;
} NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_1 1
#define NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_2 2
#define NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_3 3
#define NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_4 4
#define NDIS_SIZEOF_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, HDSplitAttributes)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, CurrentNicSwitchCapabilities)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_3 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, CurrentQosCapabilities)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_4 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, CurrentGftOffloadCapabilities)

typedef struct _NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG OpModeCapability;
    ULONG NumOfTXBuffers;
    ULONG NumOfRXBuffers;
    BOOLEAN MultiDomainCapabilityImplemented;
    ULONG NumSupportedPhys;
    PDOT11_PHY_ATTRIBUTES SupportedPhyAttributes;
    PDOT11_EXTSTA_ATTRIBUTES ExtSTAAttributes;
    PDOT11_VWIFI_ATTRIBUTES VWiFiAttributes;
    PDOT11_EXTAP_ATTRIBUTES ExtAPAttributes;
    PDOT11_WFD_ATTRIBUTES WFDAttributes;
} NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_802_11_ATTRIBUTES_REVISION_1 1
#define NDIS_MINIPORT_ADAPTER_802_11_ATTRIBUTES_REVISION_2 2
#define NDIS_MINIPORT_ADAPTER_802_11_ATTRIBUTES_REVISION_3 3
#define NDIS_SIZEOF_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES, ExtSTAAttributes)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES, ExtAPAttributes)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES_REVISION_3 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES, WFDAttributes)

typedef struct _NDIS_MINIPORT_ADAPTER_NDK_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN Enabled;
    struct _NDK_ADAPTER_INFO *NdkCapabilities;
} NDIS_MINIPORT_ADAPTER_NDK_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_NDK_ATTRIBUTES;

typedef union _NDIS_MINIPORT_ADAPTER_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    NDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES AddDeviceRegistrationAttributes;
    NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES RegistrationAttributes;
    NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES GeneralAttributes;
    NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES OffloadAttributes;
    NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES Native_802_11_Attributes;
    NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES HardwareAssistAttributes;
    NDIS_MINIPORT_ADAPTER_NDK_ATTRIBUTES NDKAttributes;
} NDIS_MINIPORT_ADAPTER_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_ATTRIBUTES;

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMRegisterMiniportDriver(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath, _In_opt_ NDIS_HANDLE MiniportDriverContext,
    _In_ PNDIS_MINIPORT_DRIVER_CHARACTERISTICS MiniportDriverCharacteristics,
    _Out_ __ddi_begins(ndis_miniport_driver) __ddi_ends_before(DRIVER_UNLOAD) PNDIS_HANDLE NdisMiniportDriverHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMDeregisterMiniportDriver(_In_ __ddi_ends(ndis_miniport_driver) NDIS_HANDLE NdisMiniportDriverHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisSetOptionalHandlers(_In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_OBJECT_HEADER OptionalHandlers);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMSetMiniportAttributes(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ PNDIS_MINIPORT_ADAPTER_ATTRIBUTES MiniportAttributes);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMPauseComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMRestartComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMResetComplete(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status, _In_ BOOLEAN AddressingReset);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID NdisMResetMiniport(_In_ NDIS_HANDLE MiniportAdapterHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMRemoveMiniport(_In_ NDIS_HANDLE MiniportHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMIndicateStatusEx(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_STATUS_INDICATION StatusIndication);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMIndicateReceiveNetBufferLists(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNET_BUFFER_LIST NetBufferList, _In_ NDIS_PORT_NUMBER PortNumber,
    _In_ ULONG NumberOfNetBufferLists, _In_ ULONG ReceiveFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMSendNetBufferListsComplete(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNET_BUFFER_LIST NetBufferList, _In_ ULONG SendCompleteFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMOidRequestComplete(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ __ddi_request(COMPLETES) PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMDirectOidRequestComplete(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ __ddi_request(COMPLETES) PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMNetPnPEvent(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMGetDeviceProperty(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _Outptr_opt_ PDEVICE_OBJECT *PhysicalDeviceObject,
    _Outptr_opt_ PDEVICE_OBJECT *FunctionalDeviceObject, _Outptr_opt_ PDEVICE_OBJECT *NextDeviceObject,
    _Outptr_opt_ PCM_RESOURCE_LIST *AllocatedResources,
    _Outptr_opt_ PCM_RESOURCE_LIST *AllocatedResourcesTranslated);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMAllocatePort(
    _In_ NDIS_HANDLE NdisMiniportHandle,
    _Inout_ __ddi_acquires(ndis_port) __ddi_ends_before(MINIPORT_HALT) PNDIS_PORT_CHARACTERISTICS PortCharacteristics);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMFreePort(_In_ NDIS_HANDLE NdisMiniportHandle, _In_ __ddi_releases(ndis_port) NDIS_PORT_NUMBER PortNumber);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMRegisterInterruptEx(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE MiniportInterruptContext,
    _Inout_ PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS MiniportInterruptCharacteristics,
    _Out_ __ddi_begins(ndis_interrupt) __ddi_ends_before(MINIPORT_HALT) PNDIS_HANDLE NdisInterruptHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMDeregisterInterruptEx(_In_ __ddi_ends(ndis_interrupt) NDIS_HANDLE NdisInterruptHandle);
_IRQL_requires_max_(DIRQL)
BOOLEAN NdisMSynchronizeWithInterruptEx(
    _In_ __ddi_live(ndis_interrupt) NDIS_HANDLE NdisInterruptHandle, _In_ ULONG MessageId,
    _In_ MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER SynchronizeFunction, _In_ PVOID SynchronizeContext);
ULONG NdisMQueueDpc(
    _In_ NDIS_HANDLE NdisInterruptHandle, _In_ ULONG MessageId, _In_ ULONG TargetProcessors,
    _In_opt_ PVOID MiniportDpcContext);
__ddi_available_since(NTDDI_WIN7)
KAFFINITY NdisMQueueDpcEx(
    _In_ NDIS_HANDLE NdisInterruptHandle, _In_ ULONG MessageId, _In_ PGROUP_AFFINITY TargetProcessors,
    _In_ PVOID MiniportDpcContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMRegisterScatterGatherDma(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _Inout_ PNDIS_SG_DMA_DESCRIPTION DmaDescription,
    _Out_ __ddi_begins(ndis_sg_dma) __ddi_ends_before(MINIPORT_HALT) PNDIS_HANDLE NdisMiniportDmaHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMDeregisterScatterGatherDma(_In_ __ddi_ends(ndis_sg_dma) NDIS_HANDLE NdisMiniportDmaHandle);
_IRQL_requires_(DISPATCH_LEVEL)
NDIS_STATUS NdisMAllocateNetBufferSGList(
    _In_ NDIS_HANDLE NdisMiniportDmaHandle, _In_ PNET_BUFFER NetBuffer,
    _In_ __ddi_acquires(ndis_sg_list) __ddi_ends_before(SEND_COMPLETE) PVOID Context, _In_ ULONG Flags,
    _In_opt_ PVOID ScatterGatherListBuffer, _In_ ULONG ScatterGatherListBufferSize);
_IRQL_requires_(DISPATCH_LEVEL)
VOID NdisMFreeNetBufferSGList(
    _In_ NDIS_HANDLE NdisMiniportDmaHandle, _In_ __ddi_releases(ndis_sg_list) PSCATTER_GATHER_LIST pSGL,
    _In_ PNET_BUFFER NetBuffer);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMAllocateSharedMemory(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ ULONG Length, _In_ BOOLEAN Cached,
    _Outptr_result_maybenull_ __ddi_acquires(ndis_dma_memory) __ddi_ends_before(MINIPORT_HALT) PVOID *VirtualAddress,
    _Out_ PNDIS_PHYSICAL_ADDRESS PhysicalAddress);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMAllocateSharedMemoryAsyncEx(
    _In_ NDIS_HANDLE MiniportDmaHandle, _In_ ULONG Length, _In_ BOOLEAN Cached,
    _In_ __ddi_acquires(ndis_dma_memory) __ddi_ends_before(MINIPORT_HALT) PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMFreeSharedMemory(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ ULONG Length, _In_ BOOLEAN Cached,
    _In_ __ddi_releases(ndis_dma_memory) PVOID VirtualAddress, _In_ NDIS_PHYSICAL_ADDRESS PhysicalAddress);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMMapIoSpace(
    _Outptr_ __ddi_acquires(ndis_io_space) __ddi_ends_before(MINIPORT_HALT) PVOID *VirtualAddress,
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_PHYSICAL_ADDRESS PhysicalAddress, _In_ UINT Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMUnmapIoSpace(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ __ddi_releases(ndis_io_space) PVOID VirtualAddress,
    _In_ UINT Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMRegisterIoPortRange(
    _Outptr_ __ddi_acquires(ndis_io_ports) __ddi_ends_before(MINIPORT_HALT) PVOID *PortOffset,
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ UINT InitialPort, _In_ UINT NumberOfPorts);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMDeregisterIoPortRange(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ UINT InitialPort, _In_ UINT NumberOfPorts,
    _In_ __ddi_releases(ndis_io_ports) PVOID PortOffset);
ULONG NdisMGetBusData(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ ULONG WhichSpace, _In_ ULONG Offset,
    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length);
ULONG NdisMSetBusData(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ ULONG WhichSpace, _In_ ULONG Offset,
    _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG NdisMGetDmaAlignment(_In_ NDIS_HANDLE MiniportAdapterHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID NdisMIdleNotificationComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID NdisMIdleNotificationConfirm(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_DEVICE_POWER_STATE IdlePowerState);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMQueryAdapterInstanceName(
    _Out_ __ddi_acquires(ndis_memory) PNDIS_STRING pAdapterInstanceName, _In_ NDIS_HANDLE MiniportHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMCreateLog(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ UINT Size, _Out_ PNDIS_HANDLE LogHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMCloseLog(_In_ NDIS_HANDLE LogHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMWriteLogData(
    _In_ NDIS_HANDLE LogHandle, _In_reads_bytes_(LogBufferSize) PVOID LogBuffer, _In_ UINT LogBufferSize);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMFlushLog(_In_ NDIS_HANDLE LogHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisWriteErrorLogEntry(
    _In_ NDIS_HANDLE NdisAdapterHandle, _In_ NDIS_ERROR_CODE ErrorCode, _In_ ULONG NumberOfErrorValues, ...);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisWriteEventLogEntry(
    _In_ PVOID LogHandle, _In_ NDIS_STATUS EventCode, _In_ ULONG UniqueEventValue, _In_ USHORT NumStrings,
    _In_reads_opt_(NumStrings) PVOID StringsList, _In_ ULONG DataSize, _In_reads_bytes_opt_(DataSize) PVOID Data);

/* port and register access */
VOID NdisRawReadPortUchar(_In_ ULONG_PTR Port, _Out_ PUCHAR Data);
VOID NdisRawReadPortUshort(_In_ ULONG_PTR Port, _Out_ PUSHORT Data);
VOID NdisRawReadPortUlong(_In_ ULONG_PTR Port, _Out_ PULONG Data);
VOID NdisRawWritePortUchar(_In_ ULONG_PTR Port, _In_ UCHAR Data);
VOID NdisRawWritePortUshort(_In_ ULONG_PTR Port, _In_ USHORT Data);
VOID NdisRawWritePortUlong(_In_ ULONG_PTR Port, _In_ ULONG Data);
VOID NdisReadRegisterUchar(_In_ PUCHAR Register, _Out_ PUCHAR Data);
VOID NdisReadRegisterUshort(_In_ PUSHORT Register, _Out_ PUSHORT Data);
VOID NdisReadRegisterUlong(_In_ PULONG Register, _Out_ PULONG Data);
VOID NdisWriteRegisterUchar(_In_ PUCHAR Register, _In_ UCHAR Data);
VOID NdisWriteRegisterUshort(_In_ PUSHORT Register, _In_ USHORT Data);
VOID NdisWriteRegisterUlong(_In_ PULONG Register, _In_ ULONG Data);

/* ---- configuration ---- */
typedef enum _NDIS_PARAMETER_TYPE {
    NdisParameterInteger,
    NdisParameterHexInteger,
    NdisParameterString,
    NdisParameterMultiString,
    NdisParameterBinary
} NDIS_PARAMETER_TYPE, *PNDIS_PARAMETER_TYPE;

typedef struct _NDIS_CONFIGURATION_PARAMETER {
    NDIS_PARAMETER_TYPE ParameterType;
    union {
        ULONG IntegerData;
        NDIS_STRING StringData;
        BINARY_DATA BinaryData;
    } ParameterData;
} NDIS_CONFIGURATION_PARAMETER, *PNDIS_CONFIGURATION_PARAMETER;

typedef struct _NDIS_CONFIGURATION_OBJECT {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisHandle;
    ULONG Flags;
} NDIS_CONFIGURATION_OBJECT, *PNDIS_CONFIGURATION_OBJECT;
#define NDIS_CONFIGURATION_OBJECT_REVISION_1 1
#define NDIS_SIZEOF_CONFIGURATION_OBJECT_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_CONFIGURATION_OBJECT, Flags)
#define NDIS_CONFIG_FLAG_FILTER_INSTANCE_CONFIGURATION 0x00000001

_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisOpenConfigurationEx(
    _In_ PNDIS_CONFIGURATION_OBJECT ConfigObject,
    _Out_ __ddi_acquires(ndis_configuration) PNDIS_HANDLE ConfigurationHandle);
_IRQL_requires_max_(APC_LEVEL)
VOID NdisOpenConfigurationKeyByName(
    _Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE ConfigurationHandle, _In_ PNDIS_STRING SubKeyName,
    _Out_ __ddi_acquires(ndis_configuration) PNDIS_HANDLE SubKeyHandle);
_IRQL_requires_max_(APC_LEVEL)
VOID NdisOpenConfigurationKeyByIndex(
    _Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE ConfigurationHandle, _In_ ULONG Index, _Out_ PNDIS_STRING KeyName,
    _Out_ __ddi_acquires(ndis_configuration) PNDIS_HANDLE KeyHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisCloseConfiguration(_In_ __ddi_releases(ndis_configuration) NDIS_HANDLE ConfigurationHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisReadConfiguration(
    _Out_ PNDIS_STATUS Status, _Outptr_result_maybenull_ PNDIS_CONFIGURATION_PARAMETER *ParameterValue,
    _In_ NDIS_HANDLE ConfigurationHandle, _In_ PNDIS_STRING Keyword, _In_ NDIS_PARAMETER_TYPE ParameterType);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisWriteConfiguration(
    _Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE ConfigurationHandle, _In_ PNDIS_STRING Keyword,
    _In_ PNDIS_CONFIGURATION_PARAMETER ParameterValue);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisReadNetworkAddress(
    _Out_ PNDIS_STATUS Status, _Outptr_result_maybenull_ PVOID *NetworkAddress, _Out_ PUINT NetworkAddressLength,
    _In_ NDIS_HANDLE ConfigurationHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisOpenFile(
    _Out_ PNDIS_STATUS Status, _Out_ __ddi_acquires(ndis_file) PNDIS_HANDLE FileHandle, _Out_ PUINT FileLength,
    _In_ PNDIS_STRING FileName, _In_ NDIS_PHYSICAL_ADDRESS HighestAcceptableAddress);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisCloseFile(_In_ __ddi_releases(ndis_file) NDIS_HANDLE FileHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMapFile(
    _Out_ PNDIS_STATUS Status, _Outptr_ PVOID *MappedBuffer,
    _In_ __ddi_acquires(ndis_file_mapping) __ddi_ends_before(FILE_CLOSE) NDIS_HANDLE FileHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID NdisUnmapFile(_In_ __ddi_releases(ndis_file_mapping) NDIS_HANDLE FileHandle);

/* ---- devices and generic objects ---- */
typedef struct _NDIS_DEVICE_OBJECT_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING DeviceName;
    PNDIS_STRING SymbolicName;
    PDRIVER_DISPATCH *MajorFunctions;
    ULONG ExtensionSize;
    PCUNICODE_STRING DefaultSDDLString;
    LPCGUID DeviceClassGuid;
} NDIS_DEVICE_OBJECT_ATTRIBUTES, *PNDIS_DEVICE_OBJECT_ATTRIBUTES;
#define NDIS_DEVICE_OBJECT_ATTRIBUTES_REVISION_1 1
#define NDIS_SIZEOF_DEVICE_OBJECT_ATTRIBUTES_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_DEVICE_OBJECT_ATTRIBUTES, DeviceClassGuid)

typedef struct _NDIS_GENERIC_OBJECT {
    NDIS_OBJECT_HEADER Header;
    PVOID Caller;
    PVOID CallersCaller;
    PDRIVER_OBJECT DriverObject;
} NDIS_GENERIC_OBJECT, *PNDIS_GENERIC_OBJECT;

_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisRegisterDeviceEx(
    _In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_DEVICE_OBJECT_ATTRIBUTES DeviceObjectAttributes,
    _Outptr_ PDEVICE_OBJECT *pDeviceObject,
    _Out_ __ddi_begins(ndis_device) __ddi_ends_before(DRIVER_UNLOAD) PNDIS_HANDLE NdisDeviceHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisDeregisterDeviceEx(_In_ __ddi_ends(ndis_device) NDIS_HANDLE NdisDeviceHandle);
_Ret_maybenull_
PVOID NdisGetDeviceReservedExtension(_In_ PDEVICE_OBJECT DeviceObject);
_Ret_maybenull_ __ddi_begins(ndis_generic_object) __ddi_ends_before(DRIVER_UNLOAD) _IRQL_requires_max_(DISPATCH_LEVEL)
PNDIS_GENERIC_OBJECT NdisAllocateGenericObject(
    _In_opt_ PDRIVER_OBJECT DriverObject, _In_ ULONG Tag, _In_ USHORT Size);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeGenericObject(_In_ __ddi_ends(ndis_generic_object) PNDIS_GENERIC_OBJECT NdisObject);

/* ---- shared memory and scatter/gather lists ---- */
typedef enum _NDIS_SHARED_MEMORY_USAGE {
    NdisSharedMemoryUsageUndefined,
    NdisSharedMemoryUsageXmit,
    NdisSharedMemoryUsageXmitHeader,
    NdisSharedMemoryUsageXmitData,
    NdisSharedMemoryUsageReceive,
    NdisSharedMemoryUsageReceiveLookahead,
    NdisSharedMemoryUsageReceivePostLookahead,
    NdisSharedMemoryUsageReceiveHeader,
    NdisSharedMemoryUsageReceiveData,
    NdisSharedMemoryUsageOther,
    NdisSharedMemoryUsageMax
} NDIS_SHARED_MEMORY_USAGE, *PNDIS_SHARED_MEMORY_USAGE;

typedef struct _NDIS_SHARED_MEMORY_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_HANDLE SharedMemoryHandle;
    NODE_REQUIREMENT PreferredNode;
    NDIS_SHARED_MEMORY_USAGE Usage;
    ULONG Length;
    PVOID VirtualAddress;
    ULONG SGListBufferLength;
    PSCATTER_GATHER_LIST SGListBuffer;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
} NDIS_SHARED_MEMORY_PARAMETERS, *PNDIS_SHARED_MEMORY_PARAMETERS;
#define NDIS_SHARED_MEMORY_PARAMETERS_REVISION_1 1
#define NDIS_SHARED_MEMORY_PARAMETERS_REVISION_2 2
#define NDIS_SIZEOF_SHARED_MEMORY_PARAMETERS_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_SHARED_MEMORY_PARAMETERS, SGListBuffer)
#define NDIS_SIZEOF_SHARED_MEMORY_PARAMETERS_REVISION_2 RTL_SIZEOF_THROUGH_FIELD(NDIS_SHARED_MEMORY_PARAMETERS, VPortId)
#define NDIS_SHARED_MEM_PARAMETERS_CONTINOUS 0x00000001
#define NDIS_SHARED_MEM_PARAMETERS_CONTIGUOUS 0x00000001

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NDIS_STATUS NdisAllocateSharedMemory(
    _In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_SHARED_MEMORY_PARAMETERS SharedMemoryParameters,
    _Out_ __ddi_acquires(ndis_shared_memory) __ddi_ends_before(MINIPORT_HALT) PNDIS_HANDLE pAllocationHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID NdisFreeSharedMemory(_In_ NDIS_HANDLE NdisHandle, _In_ __ddi_releases(ndis_shared_memory) NDIS_HANDLE AllocationHandle);

typedef struct _NDIS_RECEIVE_QUEUE_STATE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_RECEIVE_QUEUE_OPERATIONAL_STATE QueueState;
} NDIS_RECEIVE_QUEUE_STATE, *PNDIS_RECEIVE_QUEUE_STATE;
#define NDIS_RECEIVE_QUEUE_STATE_REVISION_1 1
#define NDIS_SIZEOF_NDIS_RECEIVE_QUEUE_STATE_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_RECEIVE_QUEUE_STATE, QueueState)

/* ---- bindings ---- */
typedef struct _NDIS_BIND_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING ProtocolSection;
    PNDIS_STRING AdapterName;
    PDEVICE_OBJECT PhysicalDeviceObject;
    NDIS_MEDIUM MediaType;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed;
    ULONG64 XmitLinkSpeed;
    ULONG64 MaxRcvLinkSpeed;
    ULONG64 RcvLinkSpeed;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NDIS_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG LookaheadSize;
    PNDIS_PNP_CAPABILITIES PowerManagementCapabilities;
    ULONG SupportedPacketFilters;
    ULONG MaxMulticastListSize;
    USHORT MacAddressLength;
    UCHAR CurrentMacAddress[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    PNDIS_RECEIVE_SCALE_CAPABILITIES RcvScaleCapabilities;
    NET_LUID BoundIfNetluid;
    NET_IFINDEX BoundIfIndex;
    NET_LUID LowestIfNetluid;
    NET_IFINDEX LowestIfIndex;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    NET_IF_CONNECTION_TYPE ConnectionType;
    NET_IFTYPE IfType;
    BOOLEAN IfConnectorPresent;
    PNDIS_PORT ActivePorts;
    ULONG DataBackFillSize;
    ULONG ContextBackFillSize;
    ULONG MacOptions;
    NET_IF_COMPARTMENT_ID CompartmentId;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    PNDIS_TCP_CONNECTION_OFFLOAD TcpConnectionOffloadCapabilities;
    PNDIS_STRING BoundAdapterName;
    PNDIS_HD_SPLIT_CURRENT_CONFIG HDSplitCurrentConfig;
    PNDIS_RECEIVE_FILTER_CAPABILITIES ReceiveFilterCapabilities;
    PNDIS_PM_CAPABILITIES PowerManagementCapabilitiesEx;
    PNDIS_NIC_SWITCH_CAPABILITIES NicSwitchCapabilities;
    PNDIS_SRIOV_CAPABILITIES SriovCapabilities;
    struct _NDIS_NIC_SWITCH_INFO_ARRAY *NicSwitchArray;
    PNDIS_GFT_OFFLOAD_CAPABILITIES GftOffloadCapabilities;
} NDIS_BIND_PARAMETERS, *PNDIS_BIND_PARAMETERS;
#define NDIS_BIND_PARAMETERS_REVISION_1 1
#define NDIS_BIND_PARAMETERS_REVISION_2 2
#define NDIS_BIND_PARAMETERS_REVISION_3 3
#define NDIS_BIND_PARAMETERS_REVISION_4 4

typedef USHORT NET_FRAME_TYPE, *PNET_FRAME_TYPE;
typedef struct _NDIS_OPEN_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING AdapterName;
    PNDIS_MEDIUM MediumArray;
    UINT MediumArraySize;
    PUINT SelectedMediumIndex;
    PNET_FRAME_TYPE FrameTypeArray;
    UINT FrameTypeArraySize;
} NDIS_OPEN_PARAMETERS, *PNDIS_OPEN_PARAMETERS;
#define NDIS_OPEN_PARAMETERS_REVISION_1 1
#define NDIS_SIZEOF_OPEN_PARAMETERS_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_OPEN_PARAMETERS, FrameTypeArraySize)

/* ---- protocol drivers ---- */
_Function_class_(PROTOCOL_BIND_ADAPTER_EX) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS PROTOCOL_BIND_ADAPTER_EX(
    _In_ NDIS_HANDLE ProtocolDriverContext, _In_ NDIS_HANDLE BindContext, _In_ PNDIS_BIND_PARAMETERS BindParameters);
typedef PROTOCOL_BIND_ADAPTER_EX *PPROTOCOL_BIND_ADAPTER_EX;
_Function_class_(PROTOCOL_UNBIND_ADAPTER_EX) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS PROTOCOL_UNBIND_ADAPTER_EX(
    _In_ NDIS_HANDLE UnbindContext, _In_ NDIS_HANDLE ProtocolBindingContext);
typedef PROTOCOL_UNBIND_ADAPTER_EX *PPROTOCOL_UNBIND_ADAPTER_EX;
_Function_class_(PROTOCOL_OPEN_ADAPTER_COMPLETE_EX) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID PROTOCOL_OPEN_ADAPTER_COMPLETE_EX(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_STATUS Status);
typedef PROTOCOL_OPEN_ADAPTER_COMPLETE_EX *PPROTOCOL_OPEN_ADAPTER_COMPLETE_EX;
_Function_class_(PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX(_In_ NDIS_HANDLE ProtocolBindingContext);
typedef PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX *PPROTOCOL_CLOSE_ADAPTER_COMPLETE_EX;
_Function_class_(PROTOCOL_NET_PNP_EVENT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS PROTOCOL_NET_PNP_EVENT(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
typedef PROTOCOL_NET_PNP_EVENT *PPROTOCOL_NET_PNP_EVENT;
_Function_class_(PROTOCOL_UNINSTALL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID PROTOCOL_UNINSTALL(VOID);
typedef PROTOCOL_UNINSTALL *PPROTOCOL_UNINSTALL;
_Function_class_(PROTOCOL_OID_REQUEST_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_OID_REQUEST_COMPLETE(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
typedef PROTOCOL_OID_REQUEST_COMPLETE *PPROTOCOL_OID_REQUEST_COMPLETE;
_Function_class_(PROTOCOL_DIRECT_OID_REQUEST_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_DIRECT_OID_REQUEST_COMPLETE(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
typedef PROTOCOL_DIRECT_OID_REQUEST_COMPLETE *PPROTOCOL_DIRECT_OID_REQUEST_COMPLETE;
_Function_class_(PROTOCOL_STATUS_EX) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_STATUS_EX(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_STATUS_INDICATION StatusIndication);
typedef PROTOCOL_STATUS_EX *PPROTOCOL_STATUS_EX;
_Function_class_(PROTOCOL_RECEIVE_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_RECEIVE_NET_BUFFER_LISTS(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ NDIS_PORT_NUMBER PortNumber,
    _In_ ULONG NumberOfNetBufferLists, _In_ ULONG ReceiveFlags);
typedef PROTOCOL_RECEIVE_NET_BUFFER_LISTS *PPROTOCOL_RECEIVE_NET_BUFFER_LISTS;
_Function_class_(PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNET_BUFFER_LIST NetBufferList, _In_ ULONG SendCompleteFlags);
typedef PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE *PPROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE;
typedef PROTOCOL_BIND_ADAPTER_EX *BIND_HANDLER_EX;
typedef PROTOCOL_UNBIND_ADAPTER_EX *UNBIND_HANDLER_EX;
typedef PROTOCOL_OPEN_ADAPTER_COMPLETE_EX *OPEN_ADAPTER_COMPLETE_HANDLER_EX;
typedef PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX *CLOSE_ADAPTER_COMPLETE_HANDLER_EX;
typedef PROTOCOL_NET_PNP_EVENT *NET_PNP_EVENT_HANDLER;
typedef PROTOCOL_UNINSTALL *UNINSTALL_PROTOCOL_HANDLER;
typedef PROTOCOL_OID_REQUEST_COMPLETE *OID_REQUEST_COMPLETE_HANDLER;
typedef PROTOCOL_DIRECT_OID_REQUEST_COMPLETE *DIRECT_OID_REQUEST_COMPLETE_HANDLER;
typedef PROTOCOL_STATUS_EX *STATUS_HANDLER_EX;
typedef PROTOCOL_RECEIVE_NET_BUFFER_LISTS *RECEIVE_NET_BUFFER_LISTS_HANDLER;
typedef PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE *SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER;

typedef struct _NDIS_PROTOCOL_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    NDIS_STRING Name;
    SET_OPTIONS_HANDLER SetOptionsHandler;
    BIND_HANDLER_EX BindAdapterHandlerEx;
    UNBIND_HANDLER_EX UnbindAdapterHandlerEx;
    OPEN_ADAPTER_COMPLETE_HANDLER_EX OpenAdapterCompleteHandlerEx;
    CLOSE_ADAPTER_COMPLETE_HANDLER_EX CloseAdapterCompleteHandlerEx;
    NET_PNP_EVENT_HANDLER NetPnPEventHandler;
    UNINSTALL_PROTOCOL_HANDLER UninstallHandler;
    OID_REQUEST_COMPLETE_HANDLER OidRequestCompleteHandler;
    STATUS_HANDLER_EX StatusHandlerEx;
    RECEIVE_NET_BUFFER_LISTS_HANDLER ReceiveNetBufferListsHandler;
    SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER SendNetBufferListsCompleteHandler;
    DIRECT_OID_REQUEST_COMPLETE_HANDLER DirectOidRequestCompleteHandler;
} NDIS_PROTOCOL_DRIVER_CHARACTERISTICS, *PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS;
#define NDIS_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_1 1
#define NDIS_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_2 2
#define NDIS_SIZEOF_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_PROTOCOL_DRIVER_CHARACTERISTICS, SendNetBufferListsCompleteHandler)
#define NDIS_SIZEOF_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_PROTOCOL_DRIVER_CHARACTERISTICS, DirectOidRequestCompleteHandler)

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisRegisterProtocolDriver(
    _In_opt_ NDIS_HANDLE ProtocolDriverContext, _In_ PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS ProtocolCharacteristics,
    _Out_ __ddi_begins(ndis_protocol_driver) __ddi_ends_before(DRIVER_UNLOAD) PNDIS_HANDLE NdisProtocolHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisDeregisterProtocolDriver(_In_ __ddi_ends(ndis_protocol_driver) NDIS_HANDLE NdisProtocolHandle);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisOpenAdapterEx(
    _In_ NDIS_HANDLE NdisProtocolHandle, _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_OPEN_PARAMETERS OpenParameters,
    _In_ NDIS_HANDLE BindContext,
    _Out_ __ddi_acquires(ndis_binding) __ddi_ends_before(PROTOCOL_UNBIND) PNDIS_HANDLE NdisBindingHandle);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisCloseAdapterEx(_In_ __ddi_releases(ndis_binding) NDIS_HANDLE NdisBindingHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCompleteBindAdapterEx(_In_ NDIS_HANDLE BindAdapterContext, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCompleteUnbindAdapterEx(_In_ NDIS_HANDLE UnbindContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisUnbindAdapter(_In_ NDIS_HANDLE NdisBindingHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisCompleteNetPnPEvent(
    _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification,
    _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisSendNetBufferLists(
    _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ NDIS_PORT_NUMBER PortNumber,
    _In_ ULONG SendFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisReturnNetBufferLists(
    _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG ReturnFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCancelSendNetBufferLists(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PVOID CancelId);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_OID_REQUEST OidRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCancelOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PVOID RequestId);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisDirectOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_OID_REQUEST OidRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCancelDirectOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PVOID RequestId);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisAllocateCloneOidRequest(
    _In_ NDIS_HANDLE SourceHandle, _In_ PNDIS_OID_REQUEST OidRequest, _In_ UINT PoolTag,
    _Outptr_ __ddi_acquires(cloned_oid_request) __ddi_ends_before(OID_COMPLETE) PNDIS_OID_REQUEST *ClonedOidRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeCloneOidRequest(_In_ NDIS_HANDLE SourceHandle, _In_ __ddi_releases(cloned_oid_request) PNDIS_OID_REQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisQueryAdapterInstanceName(
    _Out_ __ddi_acquires(ndis_memory) PNDIS_STRING pAdapterInstanceName, _In_ NDIS_HANDLE NdisBindingHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisQueryBindInstanceName(
    _Out_ __ddi_acquires(ndis_memory) PNDIS_STRING pAdapterInstanceName, _In_ NDIS_HANDLE BindingContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisReEnumerateProtocolBindings(_In_ NDIS_HANDLE NdisProtocolHandle);

/* ---- intermediate drivers and interfaces ---- */
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisIMAssociateMiniport(_In_ NDIS_HANDLE DriverHandle, _In_ NDIS_HANDLE ProtocolHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIMInitializeDeviceInstanceEx(
    _In_ __ddi_begins(ndis_device_instance) __ddi_ends_before(DRIVER_UNLOAD) NDIS_HANDLE DriverHandle,
    _In_ PNDIS_STRING DriverInstance, _In_opt_ NDIS_HANDLE DeviceContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIMCancelInitializeDeviceInstance(
    _In_ __ddi_ends(ndis_device_instance) NDIS_HANDLE DriverHandle, _In_ PNDIS_STRING DeviceInstance);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIMDeInitializeDeviceInstance(_In_ __ddi_ends(ndis_device_instance) NDIS_HANDLE NdisMiniportHandle);
_IRQL_requires_max_(APC_LEVEL)
NDIS_HANDLE NdisIMGetBindingContext(_In_ NDIS_HANDLE NdisBindingHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfAddIfStackEntry(_In_ NET_IFINDEX HigherLayerIfIndex, _In_ NET_IFINDEX LowerLayerIfIndex);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfDeleteIfStackEntry(_In_ NET_IFINDEX HigherLayerIfIndex, _In_ NET_IFINDEX LowerLayerIfIndex);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfGetInterfaceIndexFromNetLuid(_In_ NET_LUID NetLuid, _Out_ PNET_IFINDEX pIfIndex);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfGetNetLuidFromInterfaceIndex(_In_ NET_IFINDEX ifIndex, _Out_ PNET_LUID pNetLuid);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfAllocateNetLuidIndex(_In_ NET_IFTYPE ifType, _Out_ __ddi_acquires(net_luid_index) PUINT32 pNetLuidIndex);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfFreeNetLuidIndex(_In_ NET_IFTYPE ifType, _In_ __ddi_releases(net_luid_index) UINT32 NetLuidIndex);

/* ---- filter drivers ---- */
typedef struct _NDIS_FILTER_ATTACH_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    PNDIS_STRING FilterModuleGuidName;
    NET_IFINDEX BaseMiniportIfIndex;
    PNDIS_STRING BaseMiniportInstanceName;
    PNDIS_STRING BaseMiniportName;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG64 XmitLinkSpeed;
    ULONG64 RcvLinkSpeed;
    NDIS_MEDIUM MiniportMediaType;
    NDIS_PHYSICAL_MEDIUM MiniportPhysicalMediaType;
    NDIS_HANDLE MiniportMediaSpecificAttributes;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    USHORT MacAddressLength;
    UCHAR CurrentMacAddress[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    NET_LUID BaseMiniportNetLuid;
    NET_IFINDEX LowerIfIndex;
    NET_LUID LowerIfNetLuid;
    ULONG Flags;
    PNDIS_HD_SPLIT_CURRENT_CONFIG HDSplitCurrentConfig;
    PNDIS_RECEIVE_FILTER_CAPABILITIES ReceiveFilterCapabilities;
    PDEVICE_OBJECT MiniportPhysicalDeviceObject;
    PNDIS_NIC_SWITCH_CAPABILITIES NicSwitchCapabilities;
    BOOLEAN BaseMiniportIfConnectorPresent;
    PNDIS_SRIOV_CAPABILITIES SriovCapabilities;
    struct _NDIS_NIC_SWITCH_INFO_ARRAY *NicSwitchArray;
    PNDIS_GFT_OFFLOAD_CAPABILITIES GftOffloadCapabilities;
} NDIS_FILTER_ATTACH_PARAMETERS, *PNDIS_FILTER_ATTACH_PARAMETERS;

typedef struct _NDIS_FILTER_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
} NDIS_FILTER_ATTRIBUTES, *PNDIS_FILTER_ATTRIBUTES;
#define NDIS_FILTER_ATTRIBUTES_REVISION_1 1
#define NDIS_SIZEOF_FILTER_ATTRIBUTES_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_ATTRIBUTES, Flags)

_Function_class_(FILTER_SET_MODULE_OPTIONS) __ddi_page("ndis/nc-ndis-filter_set_module_options")
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_SET_MODULE_OPTIONS(_In_ NDIS_HANDLE FilterModuleContext);
typedef FILTER_SET_MODULE_OPTIONS *PFILTER_SET_MODULE_OPTIONS;
_Function_class_(FILTER_ATTACH) __ddi_moment(DEVICE_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_ATTACH(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ NDIS_HANDLE FilterDriverContext,
    _In_ PNDIS_FILTER_ATTACH_PARAMETERS AttachParameters);
typedef FILTER_ATTACH *PFILTER_ATTACH;
_Function_class_(FILTER_DETACH) __ddi_moment(DEVICE_REMOVE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID FILTER_DETACH(_In_ NDIS_HANDLE FilterModuleContext);
typedef FILTER_DETACH *PFILTER_DETACH;
_Function_class_(FILTER_RESTART) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_RESTART(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNDIS_FILTER_RESTART_PARAMETERS RestartParameters);
typedef FILTER_RESTART *PFILTER_RESTART;
_Function_class_(FILTER_PAUSE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_PAUSE(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNDIS_FILTER_PAUSE_PARAMETERS PauseParameters);
typedef FILTER_PAUSE *PFILTER_PAUSE;
_Function_class_(FILTER_SEND_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_SEND_NET_BUFFER_LISTS(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNET_BUFFER_LIST NetBufferList, _In_ NDIS_PORT_NUMBER PortNumber,
    _In_ ULONG SendFlags);
typedef FILTER_SEND_NET_BUFFER_LISTS *PFILTER_SEND_NET_BUFFER_LISTS;
_Function_class_(FILTER_SEND_NET_BUFFER_LISTS_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_SEND_NET_BUFFER_LISTS_COMPLETE(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNET_BUFFER_LIST NetBufferList, _In_ ULONG SendCompleteFlags);
typedef FILTER_SEND_NET_BUFFER_LISTS_COMPLETE *PFILTER_SEND_NET_BUFFER_LISTS_COMPLETE;
_Function_class_(FILTER_CANCEL_SEND_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_CANCEL_SEND_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext, _In_ PVOID CancelId);
typedef FILTER_CANCEL_SEND_NET_BUFFER_LISTS *PFILTER_CANCEL_SEND_NET_BUFFER_LISTS;
_Function_class_(FILTER_RECEIVE_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_RECEIVE_NET_BUFFER_LISTS(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ NDIS_PORT_NUMBER PortNumber,
    _In_ ULONG NumberOfNetBufferLists, _In_ ULONG ReceiveFlags);
typedef FILTER_RECEIVE_NET_BUFFER_LISTS *PFILTER_RECEIVE_NET_BUFFER_LISTS;
_Function_class_(FILTER_RETURN_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_RETURN_NET_BUFFER_LISTS(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG ReturnFlags);
typedef FILTER_RETURN_NET_BUFFER_LISTS *PFILTER_RETURN_NET_BUFFER_LISTS;
_Function_class_(FILTER_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS FILTER_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext, _In_ PNDIS_OID_REQUEST OidRequest);
typedef FILTER_OID_REQUEST *PFILTER_OID_REQUEST;
_Function_class_(FILTER_OID_REQUEST_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_OID_REQUEST_COMPLETE(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
typedef FILTER_OID_REQUEST_COMPLETE *PFILTER_OID_REQUEST_COMPLETE;
_Function_class_(FILTER_CANCEL_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_CANCEL_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext, _In_ PVOID RequestId);
typedef FILTER_CANCEL_OID_REQUEST *PFILTER_CANCEL_OID_REQUEST;
_Function_class_(FILTER_DIRECT_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS FILTER_DIRECT_OID_REQUEST(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNDIS_OID_REQUEST OidRequest);
typedef FILTER_DIRECT_OID_REQUEST *PFILTER_DIRECT_OID_REQUEST;
_Function_class_(FILTER_DIRECT_OID_REQUEST_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_DIRECT_OID_REQUEST_COMPLETE(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
typedef FILTER_DIRECT_OID_REQUEST_COMPLETE *PFILTER_DIRECT_OID_REQUEST_COMPLETE;
_Function_class_(FILTER_CANCEL_DIRECT_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_CANCEL_DIRECT_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext, _In_ PVOID RequestId);
typedef FILTER_CANCEL_DIRECT_OID_REQUEST *PFILTER_CANCEL_DIRECT_OID_REQUEST;
_Function_class_(FILTER_DEVICE_PNP_EVENT_NOTIFY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID FILTER_DEVICE_PNP_EVENT_NOTIFY(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);
typedef FILTER_DEVICE_PNP_EVENT_NOTIFY *PFILTER_DEVICE_PNP_EVENT_NOTIFY;
_Function_class_(FILTER_NET_PNP_EVENT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_NET_PNP_EVENT(
    _In_ NDIS_HANDLE FilterModuleContext, _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
typedef FILTER_NET_PNP_EVENT *PFILTER_NET_PNP_EVENT;
_Function_class_(FILTER_STATUS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID FILTER_STATUS(_In_ NDIS_HANDLE FilterModuleContext, _In_ PNDIS_STATUS_INDICATION StatusIndication);
typedef FILTER_STATUS *PFILTER_STATUS;
typedef FILTER_SET_MODULE_OPTIONS *FILTER_SET_FILTER_MODULE_OPTIONS_HANDLER;
typedef FILTER_ATTACH *FILTER_ATTACH_HANDLER;
typedef FILTER_DETACH *FILTER_DETACH_HANDLER;
typedef FILTER_RESTART *FILTER_RESTART_HANDLER;
typedef FILTER_PAUSE *FILTER_PAUSE_HANDLER;
typedef FILTER_SEND_NET_BUFFER_LISTS *FILTER_SEND_NET_BUFFER_LISTS_HANDLER;
typedef FILTER_SEND_NET_BUFFER_LISTS_COMPLETE *FILTER_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER;
typedef FILTER_CANCEL_SEND_NET_BUFFER_LISTS *FILTER_CANCEL_SEND_HANDLER;
typedef FILTER_RECEIVE_NET_BUFFER_LISTS *FILTER_RECEIVE_NET_BUFFER_LISTS_HANDLER;
typedef FILTER_RETURN_NET_BUFFER_LISTS *FILTER_RETURN_NET_BUFFER_LISTS_HANDLER;
typedef FILTER_OID_REQUEST *FILTER_OID_REQUEST_HANDLER;
typedef FILTER_OID_REQUEST_COMPLETE *FILTER_OID_REQUEST_COMPLETE_HANDLER;
typedef FILTER_CANCEL_OID_REQUEST *FILTER_CANCEL_OID_REQUEST_HANDLER;
typedef FILTER_DIRECT_OID_REQUEST *FILTER_DIRECT_OID_REQUEST_HANDLER;
typedef FILTER_DIRECT_OID_REQUEST_COMPLETE *FILTER_DIRECT_OID_REQUEST_COMPLETE_HANDLER;
typedef FILTER_CANCEL_DIRECT_OID_REQUEST *FILTER_CANCEL_DIRECT_OID_REQUEST_HANDLER;
typedef FILTER_DEVICE_PNP_EVENT_NOTIFY *FILTER_DEVICE_PNP_EVENT_NOTIFY_HANDLER;
typedef FILTER_NET_PNP_EVENT *FILTER_NET_PNP_EVENT_HANDLER;
typedef FILTER_STATUS *FILTER_STATUS_HANDLER;
typedef NDIS_STATUS (*FILTER_SYNCHRONOUS_OID_REQUEST_HANDLER)(NDIS_HANDLE FilterModuleContext, PNDIS_OID_REQUEST OidRequest,
    NDIS_HANDLE *CallContext);
typedef VOID (*FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE_HANDLER)(NDIS_HANDLE FilterModuleContext, PNDIS_OID_REQUEST OidRequest,
    PNDIS_STATUS Status, NDIS_HANDLE CallContext);

typedef struct _NDIS_FILTER_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    NDIS_STRING FriendlyName;
    NDIS_STRING UniqueName;
    NDIS_STRING ServiceName;
    SET_OPTIONS_HANDLER SetOptionsHandler;
    FILTER_SET_FILTER_MODULE_OPTIONS_HANDLER SetFilterModuleOptionsHandler;
    FILTER_ATTACH_HANDLER AttachHandler;
    FILTER_DETACH_HANDLER DetachHandler;
    FILTER_RESTART_HANDLER RestartHandler;
    FILTER_PAUSE_HANDLER PauseHandler;
    FILTER_SEND_NET_BUFFER_LISTS_HANDLER SendNetBufferListsHandler;
    FILTER_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER SendNetBufferListsCompleteHandler;
    FILTER_CANCEL_SEND_HANDLER CancelSendNetBufferListsHandler;
    FILTER_RECEIVE_NET_BUFFER_LISTS_HANDLER ReceiveNetBufferListsHandler;
    FILTER_RETURN_NET_BUFFER_LISTS_HANDLER ReturnNetBufferListsHandler;
    FILTER_OID_REQUEST_HANDLER OidRequestHandler;
    FILTER_OID_REQUEST_COMPLETE_HANDLER OidRequestCompleteHandler;
    FILTER_CANCEL_OID_REQUEST_HANDLER CancelOidRequestHandler;
    FILTER_DEVICE_PNP_EVENT_NOTIFY_HANDLER DevicePnPEventNotifyHandler;
    FILTER_NET_PNP_EVENT_HANDLER NetPnPEventHandler;
    FILTER_STATUS_HANDLER StatusHandler;
    FILTER_DIRECT_OID_REQUEST_HANDLER DirectOidRequestHandler;
    FILTER_DIRECT_OID_REQUEST_COMPLETE_HANDLER DirectOidRequestCompleteHandler;
    FILTER_CANCEL_DIRECT_OID_REQUEST_HANDLER CancelDirectOidRequestHandler;
    FILTER_SYNCHRONOUS_OID_REQUEST_HANDLER SynchronousOidRequestHandler;
    FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE_HANDLER SynchronousOidRequestCompleteHandler;
} NDIS_FILTER_DRIVER_CHARACTERISTICS, *PNDIS_FILTER_DRIVER_CHARACTERISTICS;
#define NDIS_FILTER_CHARACTERISTICS_REVISION_1 1
#define NDIS_FILTER_CHARACTERISTICS_REVISION_2 2
#define NDIS_FILTER_CHARACTERISTICS_REVISION_3 3
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_DRIVER_CHARACTERISTICS, StatusHandler)
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_DRIVER_CHARACTERISTICS, CancelDirectOidRequestHandler)
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_3 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_DRIVER_CHARACTERISTICS, SynchronousOidRequestCompleteHandler)

typedef struct _NDIS_FILTER_PARTIAL_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    FILTER_SEND_NET_BUFFER_LISTS_HANDLER SendNetBufferListsHandler;
    FILTER_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER SendNetBufferListsCompleteHandler;
    FILTER_CANCEL_SEND_HANDLER CancelSendNetBufferListsHandler;
    FILTER_RECEIVE_NET_BUFFER_LISTS_HANDLER ReceiveNetBufferListsHandler;
    FILTER_RETURN_NET_BUFFER_LISTS_HANDLER ReturnNetBufferListsHandler;
} NDIS_FILTER_PARTIAL_CHARACTERISTICS, *PNDIS_FILTER_PARTIAL_CHARACTERISTICS;
#define NDIS_FILTER_PARTIAL_CHARACTERISTICS_REVISION_1 1

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisFRegisterFilterDriver(
    _In_ PDRIVER_OBJECT DriverObject, _In_ NDIS_HANDLE FilterDriverContext,
    _In_ PNDIS_FILTER_DRIVER_CHARACTERISTICS FilterDriverCharacteristics,
    _Out_ __ddi_begins(ndis_filter_driver) __ddi_ends_before(DRIVER_UNLOAD) PNDIS_HANDLE NdisFilterDriverHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisFDeregisterFilterDriver(_In_ __ddi_ends(ndis_filter_driver) NDIS_HANDLE NdisFilterDriverHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisFSetAttributes(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ NDIS_HANDLE FilterModuleContext,
    _In_ PNDIS_FILTER_ATTRIBUTES FilterAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisFRestartComplete(_In_ NDIS_HANDLE NdisFilterHandle, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFPauseComplete(_In_ NDIS_HANDLE NdisFilterHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisFRestartFilter(_In_ NDIS_HANDLE NdisFilterHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFSendNetBufferLists(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ __ddi_begins(sent_nbl) PNET_BUFFER_LIST NetBufferList,
    _In_ NDIS_PORT_NUMBER PortNumber, _In_ ULONG SendFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFSendNetBufferListsComplete(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ __ddi_ends(sent_nbl) PNET_BUFFER_LIST NetBufferList, _In_ ULONG SendCompleteFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFCancelSendNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PVOID CancelId);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFIndicateReceiveNetBufferLists(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ NDIS_PORT_NUMBER PortNumber,
    _In_ ULONG NumberOfNetBufferLists, _In_ ULONG ReceiveFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFReturnNetBufferLists(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG ReturnFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisFOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNDIS_OID_REQUEST OidRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFOidRequestComplete(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ __ddi_request(COMPLETES) PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFCancelOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PVOID RequestId);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisFDirectOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNDIS_OID_REQUEST OidRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFDirectOidRequestComplete(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ __ddi_request(COMPLETES) PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFCancelDirectOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PVOID RequestId);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
NDIS_STATUS NdisFSynchronousOidRequest(_In_ NDIS_HANDLE NdisFilterModuleHandle, _In_ PNDIS_OID_REQUEST OidRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFIndicateStatus(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNDIS_STATUS_INDICATION StatusIndication);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisFNetPnPEvent(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisFDevicePnPEventNotify(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);

/* ---- extensible switch ---- */
typedef PVOID NDIS_SWITCH_CONTEXT, *PNDIS_SWITCH_CONTEXT;
#define NDIS_SWITCH_REPORT_FILTERED_NBL_FLAGS_IS_INCOMING 0x00000001
typedef union _NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO {
    UINT64 AsUINT64;
    struct {
        UINT32 NumAvailableDestinations : 16;
        UINT32 SourcePortId : 16;
        UINT32 SourceNicIndex : 8;
        UINT32 NativeForwardingRequired : 1;
        UINT32 Reserved1 : 1;
        UINT32 IsPacketDataSafe : 1;
        UINT32 SafePacketDataSize : 12;
        UINT32 IsPacketDataUncached : 1;
        UINT32 IsSafePacketDataUncached : 1;
        UINT32 Reserved2 : 7;
    };
} NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO, *PNDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO;

typedef struct _NDIS_SWITCH_PORT_DESTINATION {
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;
    USHORT IsExcluded : 1;
    UINT32 PreserveVLAN : 1;
    UINT32 PreservePriority : 1;
    USHORT Reserved : 13;
} NDIS_SWITCH_PORT_DESTINATION, *PNDIS_SWITCH_PORT_DESTINATION;

typedef struct _NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY {
    NDIS_OBJECT_HEADER Header;
    UINT32 ElementSize;
    UINT32 NumElements;
    UINT32 NumDestinations;
    PVOID FirstElement;
} NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY, *PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY;

typedef struct _NDIS_SWITCH_NIC_STATUS_INDICATION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_SWITCH_PORT_ID SourcePortId;
    NDIS_SWITCH_NIC_INDEX SourceNicIndex;
    NDIS_SWITCH_PORT_ID DestinationPortId;
    NDIS_SWITCH_NIC_INDEX DestinationNicIndex;
    PNDIS_STATUS_INDICATION StatusIndication;
} NDIS_SWITCH_NIC_STATUS_INDICATION, *PNDIS_SWITCH_NIC_STATUS_INDICATION;
#define NDIS_SWITCH_NIC_STATUS_INDICATION_REVISION_1 1
#define NDIS_SIZEOF_SWITCH_NIC_STATUS_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_SWITCH_NIC_STATUS_INDICATION, StatusIndication)

_Function_class_(NDIS_SWITCH_ALLOCATE_NET_BUFFER_LIST_FORWARDING_CONTEXT) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_ALLOCATE_NET_BUFFER_LIST_FORWARDING_CONTEXT(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _Inout_ PNET_BUFFER_LIST NetBufferList);
typedef NDIS_SWITCH_ALLOCATE_NET_BUFFER_LIST_FORWARDING_CONTEXT *PNDIS_SWITCH_ALLOCATE_NET_BUFFER_LIST_FORWARDING_CONTEXT;
_Function_class_(NDIS_SWITCH_FREE_NET_BUFFER_LIST_FORWARDING_CONTEXT) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID NDIS_SWITCH_FREE_NET_BUFFER_LIST_FORWARDING_CONTEXT(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _Inout_ PNET_BUFFER_LIST NetBufferList);
typedef NDIS_SWITCH_FREE_NET_BUFFER_LIST_FORWARDING_CONTEXT *PNDIS_SWITCH_FREE_NET_BUFFER_LIST_FORWARDING_CONTEXT;
_Function_class_(NDIS_SWITCH_SET_NET_BUFFER_LIST_SOURCE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_SET_NET_BUFFER_LIST_SOURCE(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _Inout_ PNET_BUFFER_LIST NetBufferList,
    _In_ NDIS_SWITCH_PORT_ID PortId, _In_ NDIS_SWITCH_NIC_INDEX NicIndex);
typedef NDIS_SWITCH_SET_NET_BUFFER_LIST_SOURCE *PNDIS_SWITCH_SET_NET_BUFFER_LIST_SOURCE;
_Function_class_(NDIS_SWITCH_ADD_NET_BUFFER_LIST_DESTINATION) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_ADD_NET_BUFFER_LIST_DESTINATION(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _Inout_ PNET_BUFFER_LIST NetBufferList,
    _In_ PNDIS_SWITCH_PORT_DESTINATION Destination);
typedef NDIS_SWITCH_ADD_NET_BUFFER_LIST_DESTINATION *PNDIS_SWITCH_ADD_NET_BUFFER_LIST_DESTINATION;
_Function_class_(NDIS_SWITCH_GROW_NET_BUFFER_LIST_DESTINATIONS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_GROW_NET_BUFFER_LIST_DESTINATIONS(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _Inout_ PNET_BUFFER_LIST NetBufferList,
    _In_ UINT32 NumberOfNewDestinations, _Outptr_ PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY *Destinations);
typedef NDIS_SWITCH_GROW_NET_BUFFER_LIST_DESTINATIONS *PNDIS_SWITCH_GROW_NET_BUFFER_LIST_DESTINATIONS;
_Function_class_(NDIS_SWITCH_GET_NET_BUFFER_LIST_DESTINATIONS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID NDIS_SWITCH_GET_NET_BUFFER_LIST_DESTINATIONS(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _Inout_ PNET_BUFFER_LIST NetBufferList,
    _Outptr_ PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY *Destinations);
typedef NDIS_SWITCH_GET_NET_BUFFER_LIST_DESTINATIONS *PNDIS_SWITCH_GET_NET_BUFFER_LIST_DESTINATIONS;
_Function_class_(NDIS_SWITCH_UPDATE_NET_BUFFER_LIST_DESTINATIONS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_UPDATE_NET_BUFFER_LIST_DESTINATIONS(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _Inout_ PNET_BUFFER_LIST NetBufferList,
    _In_ UINT32 NumberOfNewDestinations, _In_ PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY Destinations);
typedef NDIS_SWITCH_UPDATE_NET_BUFFER_LIST_DESTINATIONS *PNDIS_SWITCH_UPDATE_NET_BUFFER_LIST_DESTINATIONS;
_Function_class_(NDIS_SWITCH_COPY_NET_BUFFER_LIST_INFO) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_COPY_NET_BUFFER_LIST_INFO(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _Inout_ PNET_BUFFER_LIST DestNetBufferList,
    _In_ PNET_BUFFER_LIST SrcNetBufferList, _In_ UINT32 Flags);
typedef NDIS_SWITCH_COPY_NET_BUFFER_LIST_INFO *PNDIS_SWITCH_COPY_NET_BUFFER_LIST_INFO;
_Function_class_(NDIS_SWITCH_REFERENCE_SWITCH_NIC) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_REFERENCE_SWITCH_NIC(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _In_ NDIS_SWITCH_PORT_ID SwitchPortId,
    _In_ NDIS_SWITCH_NIC_INDEX SwitchNicIndex);
typedef NDIS_SWITCH_REFERENCE_SWITCH_NIC *PNDIS_SWITCH_REFERENCE_SWITCH_NIC;
_Function_class_(NDIS_SWITCH_DEREFERENCE_SWITCH_NIC) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_DEREFERENCE_SWITCH_NIC(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _In_ NDIS_SWITCH_PORT_ID SwitchPortId,
    _In_ NDIS_SWITCH_NIC_INDEX SwitchNicIndex);
typedef NDIS_SWITCH_DEREFERENCE_SWITCH_NIC *PNDIS_SWITCH_DEREFERENCE_SWITCH_NIC;
_Function_class_(NDIS_SWITCH_REFERENCE_SWITCH_PORT) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_REFERENCE_SWITCH_PORT(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _In_ NDIS_SWITCH_PORT_ID SwitchPortId);
typedef NDIS_SWITCH_REFERENCE_SWITCH_PORT *PNDIS_SWITCH_REFERENCE_SWITCH_PORT;
_Function_class_(NDIS_SWITCH_DEREFERENCE_SWITCH_PORT) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS NDIS_SWITCH_DEREFERENCE_SWITCH_PORT(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _In_ NDIS_SWITCH_PORT_ID SwitchPortId);
typedef NDIS_SWITCH_DEREFERENCE_SWITCH_PORT *PNDIS_SWITCH_DEREFERENCE_SWITCH_PORT;
_Function_class_(NDIS_SWITCH_REPORT_FILTERED_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID NDIS_SWITCH_REPORT_FILTERED_NET_BUFFER_LISTS(
    _In_ NDIS_SWITCH_CONTEXT NdisSwitchContext, _In_ PUNICODE_STRING ExtensionGuid,
    _In_ PUNICODE_STRING ExtensionFriendlyName, _In_ NDIS_SWITCH_PORT_ID PortId, _In_ UINT32 Flags,
    _In_ ULONG NumberOfNetBufferLists, _In_ PNET_BUFFER_LIST NetBufferLists, _In_opt_ PUNICODE_STRING FilterReason);
typedef NDIS_SWITCH_REPORT_FILTERED_NET_BUFFER_LISTS *PNDIS_SWITCH_REPORT_FILTERED_NET_BUFFER_LISTS;
typedef NDIS_SWITCH_ALLOCATE_NET_BUFFER_LIST_FORWARDING_CONTEXT *NDIS_SWITCH_ALLOCATE_NET_BUFFER_LIST_FORWARDING_CONTEXT_HANDLER;
typedef NDIS_SWITCH_FREE_NET_BUFFER_LIST_FORWARDING_CONTEXT *NDIS_SWITCH_FREE_NET_BUFFER_LIST_FORWARDING_CONTEXT_HANDLER;
typedef NDIS_SWITCH_SET_NET_BUFFER_LIST_SOURCE *NDIS_SWITCH_SET_NET_BUFFER_LIST_SOURCE_HANDLER;
typedef NDIS_SWITCH_ADD_NET_BUFFER_LIST_DESTINATION *NDIS_SWITCH_ADD_NET_BUFFER_LIST_DESTINATION_HANDLER;
typedef NDIS_SWITCH_GROW_NET_BUFFER_LIST_DESTINATIONS *NDIS_SWITCH_GROW_NET_BUFFER_LIST_DESTINATIONS_HANDLER;
typedef NDIS_SWITCH_GET_NET_BUFFER_LIST_DESTINATIONS *NDIS_SWITCH_GET_NET_BUFFER_LIST_DESTINATIONS_HANDLER;
typedef NDIS_SWITCH_UPDATE_NET_BUFFER_LIST_DESTINATIONS *NDIS_SWITCH_UPDATE_NET_BUFFER_LIST_DESTINATIONS_HANDLER;
typedef NDIS_SWITCH_COPY_NET_BUFFER_LIST_INFO *NDIS_SWITCH_COPY_NET_BUFFER_LIST_INFO_HANDLER;
typedef NDIS_SWITCH_REFERENCE_SWITCH_NIC *NDIS_SWITCH_REFERENCE_SWITCH_NIC_HANDLER;
typedef NDIS_SWITCH_DEREFERENCE_SWITCH_NIC *NDIS_SWITCH_DEREFERENCE_SWITCH_NIC_HANDLER;
typedef NDIS_SWITCH_REFERENCE_SWITCH_PORT *NDIS_SWITCH_REFERENCE_SWITCH_PORT_HANDLER;
typedef NDIS_SWITCH_DEREFERENCE_SWITCH_PORT *NDIS_SWITCH_DEREFERENCE_SWITCH_PORT_HANDLER;
typedef NDIS_SWITCH_REPORT_FILTERED_NET_BUFFER_LISTS *NDIS_SWITCH_REPORT_FILTERED_NET_BUFFER_LISTS_HANDLER;

typedef struct _NDIS_SWITCH_OPTIONAL_HANDLERS {
    NDIS_OBJECT_HEADER Header;
    NDIS_SWITCH_ALLOCATE_NET_BUFFER_LIST_FORWARDING_CONTEXT_HANDLER AllocateNetBufferListForwardingContext;
    NDIS_SWITCH_FREE_NET_BUFFER_LIST_FORWARDING_CONTEXT_HANDLER FreeNetBufferListForwardingContext;
    NDIS_SWITCH_SET_NET_BUFFER_LIST_SOURCE_HANDLER SetNetBufferListSource;
    NDIS_SWITCH_ADD_NET_BUFFER_LIST_DESTINATION_HANDLER AddNetBufferListDestination;
    NDIS_SWITCH_GROW_NET_BUFFER_LIST_DESTINATIONS_HANDLER GrowNetBufferListDestinations;
    NDIS_SWITCH_GET_NET_BUFFER_LIST_DESTINATIONS_HANDLER GetNetBufferListDestinations;
    NDIS_SWITCH_UPDATE_NET_BUFFER_LIST_DESTINATIONS_HANDLER UpdateNetBufferListDestinations;
    NDIS_SWITCH_COPY_NET_BUFFER_LIST_INFO_HANDLER CopyNetBufferListInfo;
    NDIS_SWITCH_REFERENCE_SWITCH_NIC_HANDLER ReferenceSwitchNic;
    NDIS_SWITCH_DEREFERENCE_SWITCH_NIC_HANDLER DereferenceSwitchNic;
    NDIS_SWITCH_REFERENCE_SWITCH_PORT_HANDLER ReferenceSwitchPort;
    NDIS_SWITCH_DEREFERENCE_SWITCH_PORT_HANDLER DereferenceSwitchPort;
    NDIS_SWITCH_REPORT_FILTERED_NET_BUFFER_LISTS_HANDLER ReportFilteredNetBufferLists;
    PVOID SetNetBufferListSwitchContext;
    PVOID GetNetBufferListSwitchContext;
    PVOID SwitchPDReserved;
} NDIS_SWITCH_OPTIONAL_HANDLERS, *PNDIS_SWITCH_OPTIONAL_HANDLERS;
#define NDIS_SWITCH_OPTIONAL_HANDLERS_REVISION_1 1
#define NDIS_SWITCH_OPTIONAL_HANDLERS_REVISION_2 2
#define NDIS_SIZEOF_SWITCH_OPTIONAL_HANDLERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_SWITCH_OPTIONAL_HANDLERS, ReportFilteredNetBufferLists)

_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NDIS_STATUS NdisFGetOptionalSwitchHandlers(
    _In_ NDIS_HANDLE NdisFilterHandle, _Out_ PNDIS_SWITCH_CONTEXT NdisSwitchContext,
    _Inout_ PNDIS_SWITCH_OPTIONAL_HANDLERS NdisSwitchHandlers);

/* ---- optional handlers, contexts ---- */
typedef NDIS_OBJECT_HEADER NDIS_DRIVER_OPTIONAL_HANDLERS, *PNDIS_DRIVER_OPTIONAL_HANDLERS;
#define NDIS_DECLARE_MINIPORT_DRIVER_CONTEXT(ContextType)
#define NDIS_DECLARE_MINIPORT_ADAPTER_CONTEXT(ContextType)
#define NDIS_DECLARE_MINIPORT_INTERRUPT_CONTEXT(ContextType)
#define NDIS_DECLARE_PROTOCOL_DRIVER_CONTEXT(ContextType)
#define NDIS_DECLARE_PROTOCOL_OPEN_CONTEXT(ContextType)
#define NDIS_DECLARE_FILTER_DRIVER_CONTEXT(ContextType)
#define NDIS_DECLARE_FILTER_MODULE_CONTEXT(ContextType)

/* ---- further constants ---- */
#define NDIS_PROTOCOL_ID_DEFAULT                            0x00
#define NDIS_PROTOCOL_ID_TCP_IP                             0x02
#define NDIS_PROTOCOL_ID_IP6                                0x03
#define NDIS_PROTOCOL_ID_IPX                                0x06
#define NDIS_PROTOCOL_ID_NBF                                0x07
#define NDIS_PROTOCOL_ID_MAX                                0x0F
#define NDIS_PROTOCOL_ID_MASK                               0x0F
#define NDIS_ETH_TYPE_IPV4                                  0x0800
#define NDIS_ETH_TYPE_ARP                                   0x0806
#define NDIS_ETH_TYPE_IPV6                                  0x86dd
#define NDIS_ETH_TYPE_802_1X                                0x888e
#define NDIS_ETH_TYPE_802_1Q                                0x8100
#define NdisInterfaceInternal                               Internal
#define NdisInterfaceIsa                                    Isa
#define NdisInterfacePci                                    PCIBus
#define NdisInterfacePcMcia                                 PCMCIABus
#define NDIS_RSS_HASH_SECRET_KEY_MAX_SIZE_REVISION_1        40
#define NDIS_RSS_HASH_SECRET_KEY_MAX_SIZE_REVISION_2        40
#define NDIS_RSS_SET_INDIRECTION_ENTRY_FLAG_PRIMARY_PROCESSOR 0x00000001
#define NDIS_RSS_SET_INDIRECTION_ENTRY_FLAG_DEFAULT_PROCESSOR 0x00000002
#define NDIS_SIZEOF_RSS_SET_INDIRECTION_ENTRIES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_RSS_SET_INDIRECTION_ENTRIES, NumberOfRssEntries)
#define NDIS_QOS_CAPABILITIES_REVISION_1                    1
#define NDIS_QOS_CAPABILITIES_STRICT_TSA_SUPPORTED          0x00000001
#define NDIS_SIZEOF_QOS_CAPABILITIES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_QOS_CAPABILITIES, MaxNumPfcEnabledTrafficClasses)
#define NDIS_QOS_CLASSIFICATION_ELEMENT_REVISION_1          1
#define NDIS_SIZEOF_QOS_CLASSIFICATION_ELEMENT_REVISION_1   RTL_SIZEOF_THROUGH_FIELD(NDIS_QOS_CLASSIFICATION_ELEMENT, ActionField)
#define NDIS_QOS_PARAMETERS_REVISION_1                      1
#define NDIS_SIZEOF_QOS_PARAMETERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_QOS_PARAMETERS, FirstClassificationElementOffset)
#define NDIS_QOS_CONDITION_RESERVED                         0x0
#define NDIS_QOS_CONDITION_DEFAULT                          0x1
#define NDIS_QOS_CONDITION_TCP_PORT                         0x2
#define NDIS_QOS_CONDITION_UDP_PORT                         0x3
#define NDIS_QOS_CONDITION_TCP_OR_UDP_PORT                  0x4
#define NDIS_QOS_CONDITION_ETHERTYPE                        0x5
#define NDIS_QOS_CONDITION_NETDIRECT_PORT                   0x6
#define NDIS_QOS_ACTION_PRIORITY                            0x0

/* ---- shared memory, scatter/gather lists, virtual functions ---- */
_Function_class_(ALLOCATE_SHARED_MEMORY_HANDLER) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS ALLOCATE_SHARED_MEMORY_HANDLER(
    _In_ NDIS_HANDLE ProviderContext, _In_ PNDIS_SHARED_MEMORY_PARAMETERS SharedMemoryParameters,
    _Inout_ PNDIS_HANDLE pSharedMemoryProviderContext);
_Function_class_(FREE_SHARED_MEMORY_HANDLER) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID FREE_SHARED_MEMORY_HANDLER(
    _In_ NDIS_HANDLE ProviderContext, _In_ NDIS_HANDLE SharedMemoryProviderContext);
typedef struct _NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_HANDLE ProviderContext;
    ALLOCATE_SHARED_MEMORY_HANDLER *AllocateSharedMemoryHandler;
    FREE_SHARED_MEMORY_HANDLER *FreeSharedMemoryHandler;
} NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS, *PNDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS;
_Function_class_(NDIS_PROCESS_SG_LIST) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID NDIS_PROCESS_SG_LIST(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ PVOID Reserved, _In_ PVOID ScatterGatherListBuffer, _In_ PVOID Context);
typedef NDIS_PROCESS_SG_LIST (*NDIS_PROCESS_SG_LIST_HANDLER);
typedef struct _NDIS_SCATTER_GATHER_LIST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_SHARED_MEMORY_USAGE SharedMemoryUsage;
    PMDL Mdl;
    PVOID CurrentVa;
    ULONG Length;
    NDIS_PROCESS_SG_LIST_HANDLER ProcessSGListHandler;
    PVOID Context;
    PVOID ScatterGatherListBuffer;
    ULONG ScatterGatherListBufferSize;
    ULONG ScatterGatherListBufferSizeNeeded;
} NDIS_SCATTER_GATHER_LIST_PARAMETERS, *PNDIS_SCATTER_GATHER_LIST_PARAMETERS;
_IRQL_requires_(DISPATCH_LEVEL)
NDIS_STATUS NdisBuildScatterGatherList(
    _In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_SCATTER_GATHER_LIST_PARAMETERS SGListParameters);
_IRQL_requires_(DISPATCH_LEVEL)
VOID NdisFreeScatterGatherList(
    _In_ NDIS_HANDLE NdisHandle, _In_ PVOID ScatterGatherListBuffer, _In_ BOOLEAN WriteToDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMEnableVirtualization(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ USHORT NumVFs, _In_ BOOLEAN EnableVFMigration,
    _In_ BOOLEAN EnableMigrationInterrupt, _In_ BOOLEAN EnableVirtualization);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisMGetVirtualFunctionBusData(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_SRIOV_FUNCTION_ID VFId, _Out_ PVOID Buffer, _In_ ULONG Offset,
    _In_ ULONG Length);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisMSetVirtualFunctionBusData(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_SRIOV_FUNCTION_ID VFId, _In_ PVOID Buffer, _In_ ULONG Offset,
    _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMGetVirtualFunctionLocation(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_SRIOV_FUNCTION_ID VFId, _Out_ PUSHORT SegmentNumber,
    _Out_ PUCHAR BusNumber, _Out_ PUCHAR FunctionNumber);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMInvalidateConfigBlock(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_SRIOV_FUNCTION_ID VFId, _In_ ULONGLONG BlockMask);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMQueryProbedBars(_In_ NDIS_HANDLE NdisMiniportHandle, _Out_ PULONG BaseRegisterValues);
_IRQL_requires_max_(APC_LEVEL)
NDIS_STATUS NdisMReadConfigBlock(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ ULONG BlockId, _Out_ PVOID Buffer, _In_ ULONG Length);
_IRQL_requires_max_(APC_LEVEL)
NDIS_STATUS NdisMWriteConfigBlock(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ ULONG BlockId, _In_ PVOID Buffer, _In_ ULONG Length);
typedef enum __ddi_page("ndis/ns-ndis-_ndis_msix_config_parameters") _NDIS_MSIX_TABLE_CONFIG {
    NdisMSIXTableConfigSetTableEntry, NdisMSIXTableConfigMaskTableEntry, NdisMSIXTableConfigUnmaskTableEntry,
    NdisMSIXTableConfigMax
} NDIS_MSIX_TABLE_OPERATION, *PNDIS_MSIX_TABLE_OPERATION;
typedef struct _NDIS_MSIX_CONFIG_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NDIS_MSIX_TABLE_OPERATION ConfigOperation;
    ULONG TableEntry;
    ULONG MessageNumber;
} NDIS_MSIX_CONFIG_PARAMETERS, *PNDIS_MSIX_CONFIG_PARAMETERS;
NDIS_STATUS NdisMConfigMSIXTableEntry(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ PNDIS_MSIX_CONFIG_PARAMETERS MSIXConfigParameters);
#define NDIS_MAKE_RID(_Segment, _Bus, _Function) (((_Segment) << 16) | ((_Bus) << 8) | (_Function))

/* ---- network interfaces and filter modules ---- */
_Function_class_(IF_QUERY_OBJECT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS IF_QUERY_OBJECT(
    _In_ NDIS_HANDLE ProviderIfContext, _In_ NDIS_OID ObjectId, _Inout_ PULONG pOutputBufferLength,
    _Out_ PVOID pOutputBuffer);
typedef IF_QUERY_OBJECT *IFP_QUERY_OBJECT;
_Function_class_(IF_SET_OBJECT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS IF_SET_OBJECT(
    _In_ NDIS_HANDLE ProviderIfContext, _In_ NDIS_OID ObjectId, _In_ ULONG InputBufferLength,
    _In_ PVOID pInputBuffer);
typedef IF_SET_OBJECT *IFP_SET_OBJECT;
typedef struct _NDIS_IF_PROVIDER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    IFP_QUERY_OBJECT QueryObjectHandler;
    IFP_SET_OBJECT SetObjectHandler;
    PVOID Reserved1;
    PVOID Reserved2;
} NDIS_IF_PROVIDER_CHARACTERISTICS, *PNDIS_IF_PROVIDER_CHARACTERISTICS;
typedef struct _NET_IF_INFORMATION NET_IF_INFORMATION, *PNET_IF_INFORMATION;
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfRegisterProvider(
    _In_ PNDIS_IF_PROVIDER_CHARACTERISTICS ProviderCharacteristics, _In_ NDIS_HANDLE IfProviderContext,
    _Out_ __ddi_acquires(ndis_if_provider) PNDIS_HANDLE pNdisIfProviderHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisIfDeregisterProvider(_In_ __ddi_releases(ndis_if_provider) NDIS_HANDLE NdisProviderHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfRegisterInterface(
    _In_ NDIS_HANDLE NdisProviderHandle, _In_ NET_LUID NetLuid, _In_ NDIS_HANDLE ProviderIfContext,
    _In_ PNET_IF_INFORMATION pIfInfo, _Out_ __ddi_acquires(ndis_interface) PNET_IFINDEX pfIndex);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfDeregisterInterface(_In_ __ddi_releases(ndis_interface) NET_IFINDEX ifIndex);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisIfQueryBindingIfIndex(
    _In_ NDIS_HANDLE NdisBindingHandle, _Out_ PNET_IFINDEX pBoundIfIndex, _Out_ PNET_LUID pBoundIfNetLuid,
    _Out_ PNET_IFINDEX pLowestIfIndex, _Out_ PNET_LUID pLowestIfNetLuid);
typedef struct _NDIS_FILTER_INTERFACE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG FilterType;
    ULONG FilterRunType;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    NDIS_STRING FilterClass;
    NDIS_STRING FilterInstanceName;
} NDIS_FILTER_INTERFACE, *PNDIS_FILTER_INTERFACE;
typedef struct _NDIS_ENUM_FILTERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG NumberOfFilters;
    ULONG OffsetFirstFilter;
    NDIS_FILTER_INTERFACE Filter[1];
} NDIS_ENUM_FILTERS, *PNDIS_ENUM_FILTERS;
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisEnumerateFilterModules(
    _In_ NDIS_HANDLE NdisHandle, _In_ PVOID InterfaceBuffer, _In_ ULONG InterfaceBufferLength,
    _Inout_ PULONG BytesNeeded, _Inout_ PULONG BytesWritten);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
NDIS_STATUS NdisSynchronousOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_OID_REQUEST OidRequest);

/* ---- processors ---- */
USHORT NdisActiveGroupCount(VOID);
USHORT NdisMaxGroupCount(VOID);
KAFFINITY NdisGroupActiveProcessorMask(USHORT Group);
_IRQL_requires_(DISPATCH_LEVEL)
ULONG NdisCurrentProcessorIndex(VOID);
_IRQL_requires_min_(DISPATCH_LEVEL)
PROCESSOR_NUMBER NdisCurrentGroupAndProcessor(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisGetCurrentProcessorCounts(_Out_ PULONG pIdleCount, _Out_ PULONG pKernelAndUser, _Out_ PULONG pIndex);
__ddi_obsolete("", deprecated) NDIS_STATUS NdisGetCurrentProcessorCpuUsage(_Out_ PULONG pCpuUsage);
typedef enum __ddi_page("ntddndis/ne-ntddndis-_ndis_hypervisor_partition_type") _NDIS_HYPERVISOR_PARTITION_TYPE {
    NdisHypervisorPartitionTypeUnknown, NdisHypervisorPartitionTypeMsHvParent, NdisHypervisorPartitionMsHvChild,
    NdisHypervisorPartitionTypeMax
} NDIS_HYPERVISOR_PARTITION_TYPE, *PNDIS_HYPERVISOR_PARTITION_TYPE;
typedef struct __ddi_page("ntddndis/ns-ntddndis-_ndis_hypervisor_info") _NDIS_HYPERVISOR_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_HYPERVISOR_PARTITION_TYPE PartitionType;
} NDIS_HYPERVISOR_INFO, *PNDIS_HYPERVISOR_INFO;
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_obsolete("", deprecated)
NDIS_STATUS NdisGetHypervisorInfo(_Inout_ PNDIS_HYPERVISOR_INFO HypervisorInfo);

/* ---- lists, strings, ports, system DMA ---- */
VOID NdisInitializeSListHead(_In_ PSLIST_HEADER SListHead);
PSLIST_ENTRY NdisInterlockedPopEntrySList(PSLIST_HEADER SListHead, _In_ PKSPIN_LOCK Lock);
PSLIST_ENTRY NdisInterlockedPushEntrySList(PSLIST_HEADER SListHead, PSLIST_ENTRY SListEntry, _In_ PKSPIN_LOCK Lock);
_IRQL_requires_max_(DISPATCH_LEVEL)
USHORT NdisQueryDepthSList(_In_ PSLIST_HEADER SListHead);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisInitAnsiString(PANSI_STRING _as, PCSTR s);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN NdisEqualUnicodeString(_In_ PNDIS_STRING _String1, _In_ PNDIS_STRING _String2, BOOLEAN _CaseInsensitive);
VOID NdisRawReadPortBufferUchar(_In_ ULONG_PTR Port, _Out_ PUCHAR Buffer, _In_ ULONG Length);
VOID NdisRawReadPortBufferUshort(_In_ ULONG_PTR Port, _Out_ PUSHORT Buffer, _In_ ULONG Length);
VOID NdisRawReadPortBufferUlong(_In_ ULONG_PTR Port, _Out_ PULONG Buffer, _In_ ULONG Length);
VOID NdisRawWritePortBufferUchar(_In_ ULONG_PTR Port, _In_ PUCHAR Buffer, _In_ ULONG Length);
VOID NdisRawWritePortBufferUshort(_In_ ULONG_PTR Port, _In_ PUSHORT Buffer, _In_ ULONG Length);
VOID NdisRawWritePortBufferUlong(_In_ ULONG_PTR Port, _In_ PULONG Buffer, _In_ ULONG Length);
typedef struct __ddi_page("ndis/nf-ndis-ndismregisterdmachannel") _NDIS_DMA_DESCRIPTION {
    BOOLEAN DemandMode;
    BOOLEAN AutoInitialize;
    BOOLEAN DmaChannelSpecified;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG DmaPort;
    ULONG DmaChannel;
} NDIS_DMA_DESCRIPTION, *PNDIS_DMA_DESCRIPTION;
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMRegisterDmaChannel(
    _Out_ __ddi_acquires(ndis_dma_channel) __ddi_ends_before(MINIPORT_HALT) PNDIS_HANDLE MiniportDmaHandle,
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ UINT DmaChannel, _In_ BOOLEAN Dma32BitAddresses,
    _In_ PNDIS_DMA_DESCRIPTION DmaDescription, _In_ ULONG MaximumLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NdisMDeregisterDmaChannel(_In_ __ddi_releases(ndis_dma_channel) NDIS_HANDLE MiniportDmaHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMSetupDmaTransfer(PNDIS_STATUS _S, NDIS_HANDLE _H, PNDIS_BUFFER _B, ULONG _O, ULONG _L, BOOLEAN _M_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCompleteDmaTransfer(PNDIS_STATUS _S, NDIS_HANDLE _H, PNDIS_BUFFER _B, ULONG _O, ULONG _L, BOOLEAN _M_);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisMReadDmaCounter(_In_ NDIS_HANDLE MiniportDmaHandle);

/* ---- net buffer lists: flags, hashes, coalesced segments, media specific information ---- */
typedef struct __ddi_page("ndis/ns-ndis-_ndis_nbl_media_media_specific_information") _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION {
    struct _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION *NextEntry;
    ULONG Tag;
    UCHAR Data[1];
} NDIS_NBL_MEDIA_SPECIFIC_INFORMATION, *PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION;
typedef struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX {
    NDIS_OBJECT_HEADER Header;
    struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX *NextEntry;
    ULONG Tag;
    PVOID Data;
} NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX, *PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX;
VOID NDIS_NBL_ADD_MEDIA_SPECIFIC_INFO(PNET_BUFFER_LIST _NBL, PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION _MediaSpecificInfo);
VOID NDIS_NBL_REMOVE_MEDIA_SPECIFIC_INFO(
    PNET_BUFFER_LIST _NBL, PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION _MediaSpecificInfo);
VOID NDIS_NBL_GET_MEDIA_SPECIFIC_INFO(
    PNET_BUFFER_LIST _NBL, ULONG _Tag, PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION _MediaSpecificInfo);
VOID NDIS_NBL_ADD_MEDIA_SPECIFIC_INFO_EX(
    PNET_BUFFER_LIST _NBL, PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX _MediaSpecificInfo);
VOID NDIS_NBL_REMOVE_MEDIA_SPECIFIC_INFO_EX(
    PNET_BUFFER_LIST _NBL, PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX _MediaSpecificInfo);
VOID NDIS_NBL_GET_MEDIA_SPECIFIC_INFO_EX(
    PNET_BUFFER_LIST _NBL, ULONG _Tag, PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX _MediaSpecificInfo);
__ddi_page("nblaccessors/nf-nblaccessors-ndistestnblflag")
BOOLEAN NdisTestNblFlag(PNET_BUFFER_LIST _NBL, ULONG _F);
__ddi_page("nblaccessors/nf-nblaccessors-ndistestnblflags")
BOOLEAN NdisTestNblFlags(PNET_BUFFER_LIST _NBL, ULONG _F);
__ddi_page("nblaccessors/nf-nblaccessors-ndissetnblflag")
VOID NdisSetNblFlag(PNET_BUFFER_LIST _NBL, ULONG _F);
__ddi_page("nblaccessors/nf-nblaccessors-ndisclearnblflag")
VOID NdisClearNblFlag(PNET_BUFFER_LIST _NBL, ULONG _F);
__ddi_page("nblaccessors/nf-nblaccessors-ndissetnetbufferlistprotocolid")
VOID NdisSetNetBufferListProtocolId(PNET_BUFFER_LIST _NBL, UCHAR _ProtocolId);
__ddi_page("nblapi/nf-nblapi-ndisgetnetbufferlistprotocolid")
UCHAR NdisGetNetBufferListProtocolId(_In_ PNET_BUFFER_LIST NetBufferList);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("nblapi/nf-nblapi-ndisquerynetbufferphysicalcount")
ULONG NdisQueryNetBufferPhysicalCount(_In_ PNET_BUFFER NetBuffer);
__ddi_page("nblhash/nf-nblhash-net_buffer_list_get_hash_type")
ULONG NET_BUFFER_LIST_GET_HASH_TYPE(PNET_BUFFER_LIST _NBL);
__ddi_page("nblhash/nf-nblhash-net_buffer_list_get_hash_function")
ULONG NET_BUFFER_LIST_GET_HASH_FUNCTION(PNET_BUFFER_LIST _NBL);
__ddi_page("nblhash/nf-nblhash-net_buffer_list_get_hash_value")
ULONG NET_BUFFER_LIST_GET_HASH_VALUE(PNET_BUFFER_LIST _NBL);
__ddi_page("nblhash/nf-nblhash-net_buffer_list_set_hash_type")
VOID NET_BUFFER_LIST_SET_HASH_TYPE(PNET_BUFFER_LIST Nbl, ULONG HashType);
__ddi_page("nblhash/nf-nblhash-net_buffer_list_set_hash_function")
VOID NET_BUFFER_LIST_SET_HASH_FUNCTION(PNET_BUFFER_LIST Nbl, ULONG HashFunction);
__ddi_page("nblhash/nf-nblhash-net_buffer_list_set_hash_value")
VOID NET_BUFFER_LIST_SET_HASH_VALUE(PNET_BUFFER_LIST _NBL, ULONG _HashValue);
__ddi_page("hashtypes/nf-hashtypes-ndis_rss_hash_func_from_hash_info")
ULONG NDIS_RSS_HASH_FUNC_FROM_HASH_INFO(ULONG _HashInfo);
__ddi_page("hashtypes/nf-hashtypes-ndis_rss_hash_type_from_hash_info")
ULONG NDIS_RSS_HASH_TYPE_FROM_HASH_INFO(ULONG _HashInfo);
__ddi_page("hashtypes/nf-hashtypes-ndis_rss_hash_info_from_type_and_func")
ULONG NDIS_RSS_HASH_INFO_FROM_TYPE_AND_FUNC(ULONG _HashType, ULONG _HashFunction);
typedef union __ddi_page("ndis/nf-ndis-nblrsc-net_buffer_list_coalesced_seg_count") _NDIS_RSC_NBL_INFO {
    struct {
        USHORT CoalescedSegCount;
        USHORT DupAckCount;
    } Info;
    PVOID Value;
} NDIS_RSC_NBL_INFO, *PNDIS_RSC_NBL_INFO;
#define NET_BUFFER_LIST_COALESCED_SEG_COUNT(_NBL) \
    (((PNDIS_RSC_NBL_INFO)&NET_BUFFER_LIST_INFO(_NBL, TcpRecvSegCoalesceInfo))->Info.CoalescedSegCount)
#define NET_BUFFER_LIST_DUP_ACK_COUNT(_NBL) \
    (((PNDIS_RSC_NBL_INFO)&NET_BUFFER_LIST_INFO(_NBL, TcpRecvSegCoalesceInfo))->Info.DupAckCount)
typedef struct __ddi_page("") _NDIS_NBL_TIMESTAMP {
    ULONGLONG Timestamp;
} NDIS_NBL_TIMESTAMP, *PNDIS_NBL_TIMESTAMP;
__ddi_available_since(NTDDI_WIN10_CO) __ddi_page("nbltimestamp/nf-nbltimestamp-ndisgetnbltimestampinfo")
VOID NdisGetNblTimestampInfo(_In_ const NET_BUFFER_LIST *Nbl, _Out_ PNDIS_NBL_TIMESTAMP NblTimestamp);
__ddi_available_since(NTDDI_WIN10_CO) __ddi_page("nbltimestamp/nf-nbltimestamp-ndissetnbltimestampinfo")
VOID NdisSetNblTimestampInfo(_Inout_ PNET_BUFFER_LIST Nbl, _In_ const NDIS_NBL_TIMESTAMP *NblTimestamp);
__ddi_available_since(NTDDI_WIN10_CO) __ddi_page("nbltimestamp/nf-nbltimestamp-ndiscopynbltimestampinfo")
VOID NdisCopyNblTimestampInfo(_Inout_ PNET_BUFFER_LIST NblDest, _In_ const NET_BUFFER_LIST *NblSrc);

/* ---- polling ---- */
#pragma ddi_header(poll)
DECLARE_HANDLE(NDIS_POLL_HANDLE);
typedef struct _NDIS_POLL_TRANSMIT_DATA {
    ULONG MaxNblsToComplete;
    ULONG Reserved1;
    PNET_BUFFER_LIST CompletedNblChain;
    ULONG NumberOfCompletedNbls;
    ULONG NumberOfRemainingNbls;
    ULONG SendCompleteFlags;
    ULONG Reserved2;
    PVOID Reserved3[4];
} NDIS_POLL_TRANSMIT_DATA;
typedef struct _NDIS_POLL_RECEIVE_DATA {
    ULONG MaxNblsToIndicate;
    ULONG Reserved1;
    PNET_BUFFER_LIST IndicatedNblChain;
    ULONG NumberOfIndicatedNbls;
    ULONG NumberOfRemainingNbls;
    ULONG Flags;
    ULONG Reserved2;
    PVOID Reserved3[4];
} NDIS_POLL_RECEIVE_DATA;
typedef struct _NDIS_POLL_DATA {
    NDIS_OBJECT_HEADER Header;
    NDIS_POLL_TRANSMIT_DATA Transmit;
    NDIS_POLL_RECEIVE_DATA Receive;
} NDIS_POLL_DATA;
typedef struct _NDIS_POLL_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN Enabled;
} NDIS_POLL_NOTIFICATION;
_Function_class_(NDIS_POLL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID NDIS_POLL(_In_ void *Context, _Inout_ NDIS_POLL_DATA *PollData);
_Function_class_(NDIS_SET_POLL_NOTIFICATION) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID NDIS_SET_POLL_NOTIFICATION(_In_ void *Context, _Inout_ NDIS_POLL_NOTIFICATION *Notification);
typedef struct _NDIS_POLL_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    NDIS_SET_POLL_NOTIFICATION *SetPollNotificationHandler;
    NDIS_POLL *PollHandler;
} NDIS_POLL_CHARACTERISTICS;
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_CO)
NTSTATUS NdisRegisterPoll(
    _In_ NDIS_HANDLE NdisHandle, _In_opt_ PVOID Context, _In_ const NDIS_POLL_CHARACTERISTICS *Characteristics,
    _Out_ __ddi_acquires(ndis_poll) __ddi_ends_before(MINIPORT_HALT) NDIS_POLL_HANDLE *PollHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_CO)
VOID NdisDeregisterPoll(_In_ __ddi_releases(ndis_poll) NDIS_POLL_HANDLE PollHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_CO)
void NdisSetPollAffinity(_In_ NDIS_POLL_HANDLE PollHandle, _In_ const PROCESSOR_NUMBER *PollAffinity);
__ddi_available_since(NTDDI_WIN10_CO)
void NdisRequestPoll(_In_ NDIS_POLL_HANDLE PollHandle, void *Reserved);
#pragma ddi_header(ndis)

/* ---- connection-oriented NDIS ---- */
typedef ULONG NDIS_AF, *PNDIS_AF;
#define CO_ADDRESS_FAMILY_Q2931 ((NDIS_AF)0x1)
#define CO_ADDRESS_FAMILY_PSCHED ((NDIS_AF)0x2)
#define CO_ADDRESS_FAMILY_L2TP ((NDIS_AF)0x3)
#define CO_ADDRESS_FAMILY_IRDA ((NDIS_AF)0x4)
#define CO_ADDRESS_FAMILY_1394 ((NDIS_AF)0x5)
#define CO_ADDRESS_FAMILY_PPP ((NDIS_AF)0x6)
#define CO_ADDRESS_FAMILY_INFINIBAND ((NDIS_AF)0x7)
#define CO_ADDRESS_FAMILY_TAPI ((NDIS_AF)0x800)
#define CO_ADDRESS_FAMILY_TAPI_PROXY ((NDIS_AF)0x801)
typedef struct __ddi_page("") _CO_ADDRESS_FAMILY {
    NDIS_AF AddressFamily;
    ULONG MajorVersion;
    ULONG MinorVersion;
} CO_ADDRESS_FAMILY, *PCO_ADDRESS_FAMILY;
typedef struct __ddi_page("") _CO_SPECIFIC_PARAMETERS {
    ULONG ParamType;
    ULONG Length;
    UCHAR Parameters[1];
} CO_SPECIFIC_PARAMETERS, *PCO_SPECIFIC_PARAMETERS;
typedef struct __ddi_page("") _CO_FLOW_PARAMETERS {
    ULONG TokenRate;
    ULONG TokenBucketSize;
    ULONG PeakBandwidth;
    ULONG Latency;
    ULONG DelayVariation;
    ULONG ServiceType;
    ULONG MaxSduSize;
    ULONG MinimumPolicedSize;
} CO_FLOW_PARAMETERS, *PCO_FLOW_PARAMETERS;
typedef struct __ddi_page("") _CO_CALL_MANAGER_PARAMETERS {
    CO_FLOW_PARAMETERS Transmit;
    CO_FLOW_PARAMETERS Receive;
    CO_SPECIFIC_PARAMETERS CallMgrSpecific;
} CO_CALL_MANAGER_PARAMETERS, *PCO_CALL_MANAGER_PARAMETERS;
typedef struct __ddi_page("") _CO_MEDIA_PARAMETERS {
    ULONG Flags;
    ULONG ReceivePriority;
    ULONG ReceiveSizeHint;
    CO_SPECIFIC_PARAMETERS MediaSpecific;
} CO_MEDIA_PARAMETERS, *PCO_MEDIA_PARAMETERS;
typedef struct __ddi_page("") _CO_CALL_PARAMETERS {
    ULONG Flags;
    PCO_CALL_MANAGER_PARAMETERS CallMgrParameters;
    PCO_MEDIA_PARAMETERS MediaParameters;
} CO_CALL_PARAMETERS, *PCO_CALL_PARAMETERS;
typedef struct __ddi_page("") _CO_SAP {
    ULONG SapType;
    ULONG SapLength;
    UCHAR Sap[1];
} CO_SAP, *PCO_SAP;
#define PERMANENT_VC 0x00000001
#define CALL_PARAMETERS_CHANGED 0x00000002
#define QUERY_CALL_PARAMETERS 0x00000004
#define BROADCAST_VC 0x00000008
#define MULTIPOINT_VC 0x00000010

// What a miniport supplies for its virtual connections.
_Function_class_(MINIPORT_CO_CREATE_VC) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_CREATE_VC(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HANDLE NdisVcHandle, _Out_ PNDIS_HANDLE MiniportVcContext);
typedef MINIPORT_CO_CREATE_VC (*MINIPORT_CO_CREATE_VC_HANDLER);
_Function_class_(MINIPORT_CO_DELETE_VC) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_DELETE_VC(_In_ NDIS_HANDLE MiniportVcContext);
typedef MINIPORT_CO_DELETE_VC (*MINIPORT_CO_DELETE_VC_HANDLER);
_Function_class_(MINIPORT_CO_ACTIVATE_VC) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_ACTIVATE_VC(
    _In_ NDIS_HANDLE MiniportVcContext, _Inout_ PCO_CALL_PARAMETERS CallParameters);
typedef MINIPORT_CO_ACTIVATE_VC (*MINIPORT_CO_ACTIVATE_VC_HANDLER);
_Function_class_(MINIPORT_CO_DEACTIVATE_VC) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_DEACTIVATE_VC(_In_ NDIS_HANDLE MiniportVcContext);
typedef MINIPORT_CO_DEACTIVATE_VC (*MINIPORT_CO_DEACTIVATE_VC_HANDLER);
_Function_class_(MINIPORT_CO_SEND_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID MINIPORT_CO_SEND_NET_BUFFER_LISTS(
    _In_ NDIS_HANDLE MiniportVcContext, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG SendFlags);
typedef MINIPORT_CO_SEND_NET_BUFFER_LISTS (*MINIPORT_CO_SEND_NET_BUFFER_LISTS_HANDLER);
_Function_class_(MINIPORT_CO_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_OID_REQUEST(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HANDLE MiniportVcContext, PNDIS_OID_REQUEST NdisRequest);
typedef MINIPORT_CO_OID_REQUEST (*MINIPORT_CO_OID_REQUEST_HANDLER);
typedef struct _NDIS_MINIPORT_CO_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    MINIPORT_CO_CREATE_VC_HANDLER CoCreateVcHandler;
    MINIPORT_CO_DELETE_VC_HANDLER CoDeleteVcHandler;
    MINIPORT_CO_ACTIVATE_VC_HANDLER CoActivateVcHandler;
    MINIPORT_CO_DEACTIVATE_VC_HANDLER CoDeactivateVcHandler;
    MINIPORT_CO_SEND_NET_BUFFER_LISTS_HANDLER CoSendNetBufferListsHandler;
    MINIPORT_CO_OID_REQUEST_HANDLER CoOidRequestHandler;
} NDIS_MINIPORT_CO_CHARACTERISTICS, *PNDIS_MINIPORT_CO_CHARACTERISTICS;
#define NDIS_MINIPORT_CO_CHARACTERISTICS_REVISION_1 1
#define NDIS_SIZEOF_MINIPORT_CO_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_CO_CHARACTERISTICS, CoOidRequestHandler)

// What a protocol supplies.
_Function_class_(PROTOCOL_CO_CREATE_VC) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CO_CREATE_VC(
    _In_ NDIS_HANDLE ProtocolAfContext, _In_ NDIS_HANDLE NdisVcHandle, _Out_ PNDIS_HANDLE ProtocolVcContext);
typedef PROTOCOL_CO_CREATE_VC (*PROTOCOL_CO_CREATE_VC_HANDLER);
_Function_class_(PROTOCOL_CO_DELETE_VC) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CO_DELETE_VC(_In_ NDIS_HANDLE ProtocolVcContext);
typedef PROTOCOL_CO_DELETE_VC (*PROTOCOL_CO_DELETE_VC_HANDLER);
_Function_class_(PROTOCOL_CO_OID_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CO_OID_REQUEST(
    _In_ NDIS_HANDLE ProtocolAfContext, _In_ NDIS_HANDLE ProtocolVcContext, _In_ NDIS_HANDLE ProtocolPartyContext,
    _Inout_ PNDIS_OID_REQUEST OidRequest);
typedef PROTOCOL_CO_OID_REQUEST (*PROTOCOL_CO_OID_REQUEST_HANDLER);
_Function_class_(PROTOCOL_CO_OID_REQUEST_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CO_OID_REQUEST_COMPLETE(
    _In_ NDIS_HANDLE ProtocolAfContext, _In_ NDIS_HANDLE ProtocolVcContext, _In_ NDIS_HANDLE ProtocolPartyContext,
    _Inout_ PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
typedef PROTOCOL_CO_OID_REQUEST_COMPLETE (*PROTOCOL_CO_OID_REQUEST_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CO_STATUS_EX) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CO_STATUS_EX(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_HANDLE ProtocolVcContext,
    _In_ PNDIS_STATUS_INDICATION StatusIndication);
typedef PROTOCOL_CO_STATUS_EX (*PROTOCOL_CO_STATUS_EX_HANDLER);
_Function_class_(PROTOCOL_CO_AF_REGISTER_NOTIFY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID PROTOCOL_CO_AF_REGISTER_NOTIFY(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PCO_ADDRESS_FAMILY AddressFamily);
typedef PROTOCOL_CO_AF_REGISTER_NOTIFY (*PROTOCOL_CO_AF_REGISTER_NOTIFY_HANDLER);
_Function_class_(PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS(
    _In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_HANDLE ProtocolVcContext, _In_ PNET_BUFFER_LIST NetBufferLists,
    _In_ ULONG NumberOfNetBufferLists, _In_ ULONG ReceiveFlags);
typedef PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS (*PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS_HANDLER);
_Function_class_(PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE(
    _In_ NDIS_HANDLE ProtocolVcContext, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG SendCompleteFlags);
typedef PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE (*PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER);
typedef struct _NDIS_PROTOCOL_CO_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    PROTOCOL_CO_STATUS_EX_HANDLER CoStatusHandlerEx;
    PROTOCOL_CO_AF_REGISTER_NOTIFY_HANDLER CoAfRegisterNotifyHandler;
    PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS_HANDLER CoReceiveNetBufferListsHandler;
    PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER CoSendNetBufferListsCompleteHandler;
} NDIS_PROTOCOL_CO_CHARACTERISTICS, *PNDIS_PROTOCOL_CO_CHARACTERISTICS;
#define NDIS_PROTOCOL_CO_CHARACTERISTICS_REVISION_1 1
#define NDIS_SIZEOF_PROTOCOL_CO_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_PROTOCOL_CO_CHARACTERISTICS, CoSendNetBufferListsCompleteHandler)

// What a client of a call manager supplies.
_Function_class_(PROTOCOL_CL_OPEN_AF_COMPLETE_EX) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID PROTOCOL_CL_OPEN_AF_COMPLETE_EX(
    _In_ NDIS_HANDLE ProtocolAfContext, _In_ NDIS_HANDLE NdisAfHandle, _In_ NDIS_STATUS Status);
typedef PROTOCOL_CL_OPEN_AF_COMPLETE_EX (*PROTOCOL_CL_OPEN_AF_COMPLETE_EX_HANDLER);
_Function_class_(PROTOCOL_CL_CLOSE_AF_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_CLOSE_AF_COMPLETE(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolAfContext);
typedef PROTOCOL_CL_CLOSE_AF_COMPLETE (*PROTOCOL_CL_CLOSE_AF_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CL_REGISTER_SAP_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_REGISTER_SAP_COMPLETE(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolSapContext, _In_ PCO_SAP Sap, _In_ NDIS_HANDLE NdisSapHandle);
typedef PROTOCOL_CL_REGISTER_SAP_COMPLETE (*PROTOCOL_CL_REGISTER_SAP_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CL_DEREGISTER_SAP_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_DEREGISTER_SAP_COMPLETE(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolSapContext);
typedef PROTOCOL_CL_DEREGISTER_SAP_COMPLETE (*PROTOCOL_CL_DEREGISTER_SAP_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CL_MAKE_CALL_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_MAKE_CALL_COMPLETE(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolVcContext, _In_opt_ NDIS_HANDLE NdisPartyHandle,
    _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_MAKE_CALL_COMPLETE (*PROTOCOL_CL_MAKE_CALL_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CL_MODIFY_CALL_QOS_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_MODIFY_CALL_QOS_COMPLETE(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolVcContext, _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_MODIFY_CALL_QOS_COMPLETE (*PROTOCOL_CL_MODIFY_CALL_QOS_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CL_CLOSE_CALL_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_CLOSE_CALL_COMPLETE(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolVcContext, _In_opt_ NDIS_HANDLE ProtocolPartyContext);
typedef PROTOCOL_CL_CLOSE_CALL_COMPLETE (*PROTOCOL_CL_CLOSE_CALL_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CL_ADD_PARTY_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_ADD_PARTY_COMPLETE(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolPartyContext, _In_ NDIS_HANDLE NdisPartyHandle,
    _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_ADD_PARTY_COMPLETE (*PROTOCOL_CL_ADD_PARTY_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CL_DROP_PARTY_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_DROP_PARTY_COMPLETE(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolPartyContext);
typedef PROTOCOL_CL_DROP_PARTY_COMPLETE (*PROTOCOL_CL_DROP_PARTY_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CL_INCOMING_CALL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CL_INCOMING_CALL(
    _In_ NDIS_HANDLE ProtocolSapContext, _In_ NDIS_HANDLE ProtocolVcContext,
    _Inout_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_INCOMING_CALL (*PROTOCOL_CL_INCOMING_CALL_HANDLER);
_Function_class_(PROTOCOL_CL_INCOMING_CALL_QOS_CHANGE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_INCOMING_CALL_QOS_CHANGE(
    _In_ NDIS_HANDLE ProtocolVcContext, _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_INCOMING_CALL_QOS_CHANGE (*PROTOCOL_CL_INCOMING_CALL_QOS_CHANGE_HANDLER);
_Function_class_(PROTOCOL_CL_INCOMING_CLOSE_CALL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_INCOMING_CLOSE_CALL(
    _In_ NDIS_STATUS CloseStatus, _In_ NDIS_HANDLE ProtocolVcContext, _In_ PVOID CloseData, _In_ UINT Size);
typedef PROTOCOL_CL_INCOMING_CLOSE_CALL (*PROTOCOL_CL_INCOMING_CLOSE_CALL_HANDLER);
_Function_class_(PROTOCOL_CL_INCOMING_DROP_PARTY) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_INCOMING_DROP_PARTY(
    _In_ NDIS_STATUS DropStatus, _In_ NDIS_HANDLE ProtocolPartyContext, _In_ PVOID CloseData, _In_ UINT Size);
typedef PROTOCOL_CL_INCOMING_DROP_PARTY (*PROTOCOL_CL_INCOMING_DROP_PARTY_HANDLER);
_Function_class_(PROTOCOL_CL_CALL_CONNECTED) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CL_CALL_CONNECTED(_In_ NDIS_HANDLE ProtocolVcContext);
typedef PROTOCOL_CL_CALL_CONNECTED (*PROTOCOL_CL_CALL_CONNECTED_HANDLER);
_Function_class_(PROTOCOL_CL_NOTIFY_CLOSE_AF) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CL_NOTIFY_CLOSE_AF(_In_ NDIS_HANDLE ClientAfContext);
typedef PROTOCOL_CL_NOTIFY_CLOSE_AF (*PROTOCOL_CL_NOTIFY_CLOSE_AF_HANDLER);
typedef struct _NDIS_CO_CLIENT_OPTIONAL_HANDLERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Reserved;
    PROTOCOL_CO_CREATE_VC_HANDLER ClCreateVcHandler;
    PROTOCOL_CO_DELETE_VC_HANDLER ClDeleteVcHandler;
    PROTOCOL_CO_OID_REQUEST_HANDLER ClOidRequestHandler;
    PROTOCOL_CO_OID_REQUEST_COMPLETE_HANDLER ClOidRequestCompleteHandler;
    PROTOCOL_CL_OPEN_AF_COMPLETE_EX_HANDLER ClOpenAfCompleteHandlerEx;
    PROTOCOL_CL_CLOSE_AF_COMPLETE_HANDLER ClCloseAfCompleteHandler;
    PROTOCOL_CL_REGISTER_SAP_COMPLETE_HANDLER ClRegisterSapCompleteHandler;
    PROTOCOL_CL_DEREGISTER_SAP_COMPLETE_HANDLER ClDeregisterSapCompleteHandler;
    PROTOCOL_CL_MAKE_CALL_COMPLETE_HANDLER ClMakeCallCompleteHandler;
    PROTOCOL_CL_MODIFY_CALL_QOS_COMPLETE_HANDLER ClModifyCallQoSCompleteHandler;
    PROTOCOL_CL_CLOSE_CALL_COMPLETE_HANDLER ClCloseCallCompleteHandler;
    PROTOCOL_CL_ADD_PARTY_COMPLETE_HANDLER ClAddPartyCompleteHandler;
    PROTOCOL_CL_DROP_PARTY_COMPLETE_HANDLER ClDropPartyCompleteHandler;
    PROTOCOL_CL_INCOMING_CALL_HANDLER ClIncomingCallHandler;
    PROTOCOL_CL_INCOMING_CALL_QOS_CHANGE_HANDLER ClIncomingCallQoSChangeHandler;
    PROTOCOL_CL_INCOMING_CLOSE_CALL_HANDLER ClIncomingCloseCallHandler;
    PROTOCOL_CL_INCOMING_DROP_PARTY_HANDLER ClIncomingDropPartyHandler;
    PROTOCOL_CL_CALL_CONNECTED_HANDLER ClCallConnectedHandler;
    PROTOCOL_CL_NOTIFY_CLOSE_AF_HANDLER ClNotifyCloseAfHandler;
} NDIS_CO_CLIENT_OPTIONAL_HANDLERS, *PNDIS_CO_CLIENT_OPTIONAL_HANDLERS;
#define NDIS_CO_CLIENT_OPTIONAL_HANDLERS_REVISION_1 1
#define NDIS_SIZEOF_CO_CLIENT_OPTIONAL_HANDLERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_CO_CLIENT_OPTIONAL_HANDLERS, ClNotifyCloseAfHandler)

// What a call manager supplies.
_Function_class_(PROTOCOL_CM_OPEN_AF) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_OPEN_AF(
    _In_ NDIS_HANDLE CallMgrBindingContext, _In_ PCO_ADDRESS_FAMILY AddressFamily, _In_ NDIS_HANDLE NdisAfHandle,
    _Out_ PNDIS_HANDLE CallMgrAfContext);
typedef PROTOCOL_CM_OPEN_AF (*PROTOCOL_CM_OPEN_AF_HANDLER);
_Function_class_(PROTOCOL_CM_CLOSE_AF) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_CLOSE_AF(_In_ NDIS_HANDLE CallMgrAfContext);
typedef PROTOCOL_CM_CLOSE_AF (*PROTOCOL_CM_CLOSE_AF_HANDLER);
_Function_class_(PROTOCOL_CM_REG_SAP) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_REG_SAP(
    _In_ NDIS_HANDLE CallMgrAfContext, _In_ PCO_SAP Sap, _In_ NDIS_HANDLE NdisSapHandle,
    _Out_ PNDIS_HANDLE CallMgrSapContext);
typedef PROTOCOL_CM_REG_SAP (*PROTOCOL_CM_REG_SAP_HANDLER);
_Function_class_(PROTOCOL_CM_DEREGISTER_SAP) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_DEREGISTER_SAP(_In_ NDIS_HANDLE CallMgrSapContext);
typedef PROTOCOL_CM_DEREGISTER_SAP (*PROTOCOL_CM_DEREGISTER_SAP_HANDLER);
_Function_class_(PROTOCOL_CM_MAKE_CALL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_MAKE_CALL(
    _In_ NDIS_HANDLE CallMgrVcContext, _Inout_ PCO_CALL_PARAMETERS CallParameters,
    _In_opt_ NDIS_HANDLE NdisPartyHandle, _Out_opt_ PNDIS_HANDLE CallMgrPartyContext);
typedef PROTOCOL_CM_MAKE_CALL (*PROTOCOL_CM_MAKE_CALL_HANDLER);
_Function_class_(PROTOCOL_CM_CLOSE_CALL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_CLOSE_CALL(
    _In_ NDIS_HANDLE CallMgrVcContext, _In_opt_ NDIS_HANDLE CallMgrPartyContext, _In_opt_ PVOID CloseData,
    _In_opt_ UINT Size);
typedef PROTOCOL_CM_CLOSE_CALL (*PROTOCOL_CM_CLOSE_CALL_HANDLER);
_Function_class_(PROTOCOL_CM_INCOMING_CALL_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CM_INCOMING_CALL_COMPLETE(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE CallMgrVcContext, _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CM_INCOMING_CALL_COMPLETE (*PROTOCOL_CM_INCOMING_CALL_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CM_ADD_PARTY) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_ADD_PARTY(
    _In_ NDIS_HANDLE CallMgrVcContext, _Inout_ PCO_CALL_PARAMETERS CallParameters, _In_ NDIS_HANDLE NdisPartyHandle,
    _Out_ PNDIS_HANDLE CallMgrPartyContext);
typedef PROTOCOL_CM_ADD_PARTY (*PROTOCOL_CM_ADD_PARTY_HANDLER);
_Function_class_(PROTOCOL_CM_DROP_PARTY) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_DROP_PARTY(
    _In_ NDIS_HANDLE CallMgrPartyContext, _In_opt_ PVOID CloseData, _In_opt_ UINT Size);
typedef PROTOCOL_CM_DROP_PARTY (*PROTOCOL_CM_DROP_PARTY_HANDLER);
_Function_class_(PROTOCOL_CM_ACTIVATE_VC_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CM_ACTIVATE_VC_COMPLETE(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE CallMgrVcContext, _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CM_ACTIVATE_VC_COMPLETE (*PROTOCOL_CM_ACTIVATE_VC_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CM_DEACTIVATE_VC_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CM_DEACTIVATE_VC_COMPLETE(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE CallMgrVcContext);
typedef PROTOCOL_CM_DEACTIVATE_VC_COMPLETE (*PROTOCOL_CM_DEACTIVATE_VC_COMPLETE_HANDLER);
_Function_class_(PROTOCOL_CM_MODIFY_QOS_CALL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_MODIFY_QOS_CALL(
    _In_ NDIS_HANDLE CallMgrVcContext, _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CM_MODIFY_QOS_CALL (*PROTOCOL_CM_MODIFY_QOS_CALL_HANDLER);
_Function_class_(PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE(_In_ NDIS_HANDLE CallMgrAfContext, _In_ NDIS_STATUS Status);
typedef PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE (*PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE_HANDLER);
typedef struct _NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Reserved;
    PROTOCOL_CO_CREATE_VC_HANDLER CmCreateVcHandler;
    PROTOCOL_CO_DELETE_VC_HANDLER CmDeleteVcHandler;
    PROTOCOL_CM_OPEN_AF_HANDLER CmOpenAfHandler;
    PROTOCOL_CM_CLOSE_AF_HANDLER CmCloseAfHandler;
    PROTOCOL_CM_REG_SAP_HANDLER CmRegisterSapHandler;
    PROTOCOL_CM_DEREGISTER_SAP_HANDLER CmDeregisterSapHandler;
    PROTOCOL_CM_MAKE_CALL_HANDLER CmMakeCallHandler;
    PROTOCOL_CM_CLOSE_CALL_HANDLER CmCloseCallHandler;
    PROTOCOL_CM_INCOMING_CALL_COMPLETE_HANDLER CmIncomingCallCompleteHandler;
    PROTOCOL_CM_ADD_PARTY_HANDLER CmAddPartyHandler;
    PROTOCOL_CM_DROP_PARTY_HANDLER CmDropPartyHandler;
    PROTOCOL_CM_ACTIVATE_VC_COMPLETE_HANDLER CmActivateVcCompleteHandler;
    PROTOCOL_CM_DEACTIVATE_VC_COMPLETE_HANDLER CmDeactivateVcCompleteHandler;
    PROTOCOL_CM_MODIFY_QOS_CALL_HANDLER CmModifyCallQoSHandler;
    PROTOCOL_CO_OID_REQUEST_HANDLER CmOidRequestHandler;
    PROTOCOL_CO_OID_REQUEST_COMPLETE_HANDLER CmOidRequestCompleteHandler;
    PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE_HANDLER CmNotifyCloseAfCompleteHandler;
} NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS, *PNDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS;
#define NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS_REVISION_1 1
#define NDIS_SIZEOF_CO_CALL_MANAGER_OPTIONAL_HANDLERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS, CmNotifyCloseAfCompleteHandler)

// Clients.
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisClOpenAddressFamilyEx(
    _In_ NDIS_HANDLE NdisBindingHandle, _In_ PCO_ADDRESS_FAMILY AddressFamily, _In_ NDIS_HANDLE ClientAfContext,
    _Out_ __ddi_acquires(co_address_family) __ddi_ends_before(PROTOCOL_UNBIND) PNDIS_HANDLE NdisAfHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisClCloseAddressFamily(_In_ __ddi_releases(co_address_family) NDIS_HANDLE NdisAfHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisClNotifyCloseAddressFamilyComplete(_In_ NDIS_HANDLE NdisAfHandle, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisClRegisterSap(
    _In_ NDIS_HANDLE NdisAfHandle, _In_ NDIS_HANDLE ProtocolSapContext, _In_ PCO_SAP Sap,
    _Out_ __ddi_acquires(co_sap) __ddi_ends_before(PROTOCOL_UNBIND) PNDIS_HANDLE NdisSapHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisClDeregisterSap(_In_ __ddi_releases(co_sap) NDIS_HANDLE NdisSapHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisClMakeCall(
    _In_ __ddi_begins(co_call) NDIS_HANDLE NdisVcHandle, _Inout_ PCO_CALL_PARAMETERS CallParameters,
    _In_opt_ NDIS_HANDLE ProtocolPartyContext, _Out_opt_ PNDIS_HANDLE NdisPartyHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisClCloseCall(
    _In_ __ddi_ends(co_call) NDIS_HANDLE NdisVcHandle, _In_opt_ NDIS_HANDLE NdisPartyHandle,
    _In_reads_bytes_opt_(Size) PVOID Buffer, _In_ UINT Size);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisClModifyCallQoS(_In_ NDIS_HANDLE NdisVcHandle, _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisClIncomingCallComplete(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle, _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisClAddParty(
    _In_ NDIS_HANDLE NdisVcHandle, _In_ NDIS_HANDLE ProtocolPartyContext, _Inout_ PCO_CALL_PARAMETERS CallParameters,
    _Out_ __ddi_acquires(co_party) PNDIS_HANDLE NdisPartyHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisClDropParty(
    _In_ __ddi_releases(co_party) NDIS_HANDLE NdisPartyHandle, _In_reads_bytes_opt_(Size) PVOID Buffer, _In_opt_ UINT Size);
_IRQL_requires_(DISPATCH_LEVEL)
NDIS_STATUS NdisClGetProtocolVcContextFromTapiCallId(
    _In_ UNICODE_STRING TapiCallId, _Out_ PNDIS_HANDLE ProtocolVcContext);

// Call managers.
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisCmRegisterAddressFamilyEx(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PCO_ADDRESS_FAMILY AddressFamily);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmOpenAddressFamilyComplete(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisAfHandle, _In_ NDIS_HANDLE CallMgrAfContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmCloseAddressFamilyComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisAfHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisCmNotifyCloseAddressFamily(_In_ NDIS_HANDLE NdisAfHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmRegisterSapComplete(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisSapHandle, _In_ NDIS_HANDLE CallMgrSapContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmDeregisterSapComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisSapHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmMakeCallComplete(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle, _In_opt_ NDIS_HANDLE NdisPartyHandle,
    _In_opt_ NDIS_HANDLE CallMgrPartyContext, _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmCloseCallComplete(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle, _In_opt_ NDIS_HANDLE NdisPartyHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmModifyCallQoSComplete(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle, _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmAddPartyComplete(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisPartyHandle, _In_opt_ NDIS_HANDLE CallMgrPartyContext,
    _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmDropPartyComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisPartyHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisCmActivateVc(
    _In_ __ddi_begins(active_vc) NDIS_HANDLE NdisVcHandle, _Inout_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisCmDeactivateVc(_In_ __ddi_ends(active_vc) NDIS_HANDLE NdisVcHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisCmDispatchIncomingCall(
    _In_ NDIS_HANDLE NdisSapHandle, _In_ NDIS_HANDLE NdisVcHandle, _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmDispatchCallConnected(_In_ NDIS_HANDLE NdisVcHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmDispatchIncomingCallQoSChange(_In_ NDIS_HANDLE NdisVcHandle, _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmDispatchIncomingCloseCall(
    _In_ NDIS_STATUS CloseStatus, _In_ NDIS_HANDLE NdisVcHandle, _In_opt_ PVOID Buffer, _In_ UINT Size);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCmDispatchIncomingDropParty(
    _In_ NDIS_STATUS DropStatus, _In_ NDIS_HANDLE NdisPartyHandle, _In_opt_ PVOID Buffer, _In_ UINT Size);

// Both.
_IRQL_requires_(DISPATCH_LEVEL)
NDIS_STATUS NdisCoAssignInstanceName(
    _In_ NDIS_HANDLE NdisVcHandle, _In_ PNDIS_STRING BaseInstanceName, _Out_opt_ PNDIS_STRING VcInstanceName);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisCoCreateVc(
    _In_ NDIS_HANDLE NdisBindingHandle, _In_opt_ NDIS_HANDLE NdisAfHandle, _In_ NDIS_HANDLE ProtocolVcContext,
    _Inout_ __ddi_acquires(co_vc) PNDIS_HANDLE NdisVcHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisCoDeleteVc(_In_ __ddi_releases(co_vc) NDIS_HANDLE NdisVcHandle);
_IRQL_requires_(DISPATCH_LEVEL)
NDIS_STATUS NdisCoGetTapiCallId(_In_ NDIS_HANDLE NdisVcHandle, _Inout_ PNDIS_VAR_DATA_DESC TapiCallId);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisCoOidRequest(
    _In_ NDIS_HANDLE NdisBindingHandle, _In_opt_ NDIS_HANDLE NdisAfHandle, _In_opt_ NDIS_HANDLE NdisVcHandle,
    _In_opt_ NDIS_HANDLE NdisPartyHandle, _Inout_ PNDIS_OID_REQUEST OidRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCoOidRequestComplete(
    _In_ NDIS_HANDLE NdisAfHandle, _In_opt_ NDIS_HANDLE NdisVcHandle, _In_opt_ NDIS_HANDLE NdisPartyHandle,
    _In_ PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCoSendNetBufferLists(
    _In_ NDIS_HANDLE NdisVcHandle, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG SendFlags);

// Miniports.
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCoActivateVcComplete(
    _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle, _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCoDeactivateVcComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCoIndicateReceiveNetBufferLists(
    _In_ NDIS_HANDLE NdisVcHandle, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG NumberOfNetBufferLists,
    _In_ ULONG CoReceiveFlags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCoIndicateStatusEx(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_opt_ NDIS_HANDLE NdisVcHandle,
    _In_ PNDIS_STATUS_INDICATION StatusIndication);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCoOidRequestComplete(
    _In_ NDIS_HANDLE MiniportAdapterHandle, NDIS_HANDLE NdisMiniportVcHandle, PNDIS_OID_REQUEST Request,
    _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCoSendNetBufferListsComplete(
    _In_ NDIS_HANDLE NdisVcHandle, _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG SendCompleteFlags);

// Miniports that manage their calls themselves.
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMCmRegisterAddressFamilyEx(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PCO_ADDRESS_FAMILY AddressFamily);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmOpenAddressFamilyComplete(NDIS_STATUS _S_, NDIS_HANDLE _H_, NDIS_HANDLE _C_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmCloseAddressFamilyComplete(NDIS_STATUS _S_, NDIS_HANDLE _H_);
_IRQL_requires_max_(PASSIVE_LEVEL)
NDIS_STATUS NdisMCmNotifyCloseAddressFamily(NDIS_HANDLE _AH_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmRegisterSapComplete(NDIS_STATUS _S_, NDIS_HANDLE _H_, NDIS_HANDLE _C_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmDeregisterSapComplete(NDIS_STATUS _S_, NDIS_HANDLE _H_);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMCmCreateVc(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE NdisAfHandle, _In_ NDIS_HANDLE MiniportVcContext,
    _Out_ __ddi_acquires(miniport_vc) PNDIS_HANDLE NdisVcHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisMCmDeleteVc(_In_ __ddi_releases(miniport_vc) NDIS_HANDLE NdisVcHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMCmActivateVc(
    _In_ __ddi_begins(active_miniport_vc) NDIS_HANDLE NdisVcHandle, _In_ PCO_CALL_PARAMETERS CallParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMCmDeactivateVc(_In_ __ddi_ends(active_miniport_vc) NDIS_HANDLE NdisVcHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmMakeCallComplete(
    NDIS_STATUS _S_, NDIS_HANDLE _VH_, NDIS_HANDLE _PH_, NDIS_HANDLE _CC_, PCO_CALL_PARAMETERS _CP_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmCloseCallComplete(NDIS_STATUS _S_, NDIS_HANDLE _VH_, NDIS_HANDLE _PH_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmModifyCallQoSComplete(NDIS_STATUS _S_, NDIS_HANDLE _H_, PCO_CALL_PARAMETERS _P_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmAddPartyComplete(NDIS_STATUS _S_, NDIS_HANDLE _H_, NDIS_HANDLE _C_, PCO_CALL_PARAMETERS _P_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmDropPartyComplete(NDIS_STATUS _S_, NDIS_HANDLE _H_);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMCmDispatchIncomingCall(NDIS_HANDLE _SH_, NDIS_HANDLE _VH_, PCO_CALL_PARAMETERS _CP_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmDispatchCallConnected(NDIS_HANDLE _H_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmDispatchIncomingCallQoSChange(NDIS_HANDLE _H_, PCO_CALL_PARAMETERS _P_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmDispatchIncomingCloseCall(NDIS_STATUS _S_, NDIS_HANDLE _H_, PVOID _B_, UINT _Z_);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmDispatchIncomingDropParty(NDIS_STATUS _S_, NDIS_HANDLE _H_, PVOID _B_, UINT _Z_);
_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMCmOidRequest(
    _In_ NDIS_HANDLE NdisAfHandle, _In_opt_ NDIS_HANDLE NdisVcHandle, _In_opt_ NDIS_HANDLE NdisPartyHandle,
    PNDIS_OID_REQUEST NdisOidRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCmOidRequestComplete(
    NDIS_HANDLE _AH_, NDIS_HANDLE _VH_, NDIS_HANDLE _PH_, PNDIS_OID_REQUEST _R_, NDIS_STATUS _S_);

/* ---- NDIS 5 and earlier ---- */
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
    UCHAR NdisReserved[13 * sizeof(PVOID)];
} NDIS_REQUEST, *PNDIS_REQUEST;
_Function_class_(NDIS_PROC) __ddi_page("")
typedef VOID NDIS_PROC_FUNCTION(struct _NDIS_WORK_ITEM *WorkItem, PVOID Context);
typedef NDIS_PROC_FUNCTION *NDIS_PROC;
typedef struct __ddi_page("") _NDIS_WORK_ITEM {
    PVOID Context;
    NDIS_PROC Routine;
    UCHAR WrapperReserved[8 * sizeof(PVOID)];
} NDIS_WORK_ITEM, *PNDIS_WORK_ITEM;
__ddi_page("") VOID NdisInitializeWorkItem(_Out_ PNDIS_WORK_ITEM WorkItem, _In_ NDIS_PROC Routine, _In_opt_ PVOID Context);
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

/* ---- Ethernet addresses ---- */
#include <xfilter.h>
