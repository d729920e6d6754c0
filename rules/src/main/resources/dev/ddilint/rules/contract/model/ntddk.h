#pragma once
#pragma ddi_header(ntddk)
#include <wdm.h>

// What ntddk.h adds to wdm.h.

// Callback types

_Function_class_(DRIVER_REINITIALIZE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID DRIVER_REINITIALIZE(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PVOID Context, _In_ ULONG Count);
typedef DRIVER_REINITIALIZE *PDRIVER_REINITIALIZE;

typedef struct _PS_CREATE_NOTIFY_INFO PS_CREATE_NOTIFY_INFO, *PPS_CREATE_NOTIFY_INFO;
typedef struct _IMAGE_INFO IMAGE_INFO, *PIMAGE_INFO;
typedef struct _BDCB_IMAGE_INFORMATION BDCB_IMAGE_INFORMATION, *PBDCB_IMAGE_INFORMATION;

_Function_class_(PCREATE_PROCESS_NOTIFY_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PCREATE_PROCESS_NOTIFY_ROUTINE)(_In_ HANDLE ParentId, _In_ HANDLE ProcessId, _In_ BOOLEAN Create);

_Function_class_(PCREATE_PROCESS_NOTIFY_ROUTINE_EX) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PCREATE_PROCESS_NOTIFY_ROUTINE_EX)(_Inout_ PEPROCESS Process, _In_ HANDLE ProcessId,
                                                  _Inout_opt_ PPS_CREATE_NOTIFY_INFO CreateInfo);

_Function_class_(PCREATE_THREAD_NOTIFY_ROUTINE) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PCREATE_THREAD_NOTIFY_ROUTINE)(_In_ HANDLE ProcessId, _In_ HANDLE ThreadId, _In_ BOOLEAN Create);

_Function_class_(PLOAD_IMAGE_NOTIFY_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PLOAD_IMAGE_NOTIFY_ROUTINE)(_In_opt_ PUNICODE_STRING FullImageName, _In_ HANDLE ProcessId,
                                           _In_ PIMAGE_INFO ImageInfo);

_Function_class_(RTL_RUN_ONCE_INIT_FN) _IRQL_requires_max_(APC_LEVEL)
typedef ULONG RTL_RUN_ONCE_INIT_FN(_Inout_ PRTL_RUN_ONCE RunOnce, _Inout_opt_ PVOID Parameter, _Inout_opt_ PVOID *Context);
typedef RTL_RUN_ONCE_INIT_FN *PRTL_RUN_ONCE_INIT_FN;

_Function_class_(EXPAND_STACK_CALLOUT)
typedef VOID EXPAND_STACK_CALLOUT(_In_opt_ PVOID Parameter);
typedef EXPAND_STACK_CALLOUT *PEXPAND_STACK_CALLOUT;

typedef enum _BDCB_CALLBACK_TYPE { BdCbStatusUpdate, BdCbInitializeImage } BDCB_CALLBACK_TYPE, *PBDCB_CALLBACK_TYPE;

_Function_class_(BOOT_DRIVER_CALLBACK_FUNCTION) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID BOOT_DRIVER_CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext, _In_ BDCB_CALLBACK_TYPE Classification,
                                           _Inout_ PBDCB_IMAGE_INFORMATION ImageInformation);
typedef BOOT_DRIVER_CALLBACK_FUNCTION *PBOOT_DRIVER_CALLBACK_FUNCTION;

_Function_class_(PGET_LOCATION_STRING) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PGET_LOCATION_STRING)(_Inout_opt_ PVOID Context, _Outptr_ PZZWSTR *LocationStrings);

__ddi_page("")
typedef VOID (*PTIMER_APC_ROUTINE)(_In_ PVOID TimerContext, _In_ ULONG TimerLowValue, _In_ LONG TimerHighValue);

// Generic tables

typedef enum __ddi_page("") _TABLE_SEARCH_RESULT { TableEmptyTree, TableFoundNode, TableInsertAsLeft, TableInsertAsRight }
    TABLE_SEARCH_RESULT;

typedef enum __ddi_page("") _RTL_GENERIC_COMPARE_RESULTS { GenericLessThan, GenericGreaterThan, GenericEqual }
    RTL_GENERIC_COMPARE_RESULTS;

typedef struct __ddi_opaque _RTL_SPLAY_LINKS {
    struct _RTL_SPLAY_LINKS *Parent;
    struct _RTL_SPLAY_LINKS *LeftChild;
    struct _RTL_SPLAY_LINKS *RightChild;
} RTL_SPLAY_LINKS, *PRTL_SPLAY_LINKS;

struct _RTL_GENERIC_TABLE;
struct _RTL_AVL_TABLE;

__ddi_page("")
typedef RTL_GENERIC_COMPARE_RESULTS RTL_GENERIC_COMPARE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table, _In_ PVOID FirstStruct,
                                                                _In_ PVOID SecondStruct);
typedef RTL_GENERIC_COMPARE_ROUTINE *PRTL_GENERIC_COMPARE_ROUTINE;
__ddi_page("")
typedef PVOID RTL_GENERIC_ALLOCATE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table, _In_ CLONG ByteSize);
typedef RTL_GENERIC_ALLOCATE_ROUTINE *PRTL_GENERIC_ALLOCATE_ROUTINE;
__ddi_page("")
typedef VOID RTL_GENERIC_FREE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table, _In_ PVOID Buffer);
typedef RTL_GENERIC_FREE_ROUTINE *PRTL_GENERIC_FREE_ROUTINE;

typedef struct __ddi_opaque _RTL_GENERIC_TABLE {
    __ddi_restricted("reserved") PRTL_SPLAY_LINKS TableRoot;
    __ddi_restricted("reserved") LIST_ENTRY InsertOrderList;
    __ddi_restricted("reserved") PLIST_ENTRY OrderedPointer;
    __ddi_restricted("reserved") ULONG WhichOrderedElement;
    __ddi_restricted("reserved") ULONG NumberGenericTableElements;
    __ddi_restricted("reserved") PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine;
    __ddi_restricted("reserved") PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine;
    __ddi_restricted("reserved") PRTL_GENERIC_FREE_ROUTINE FreeRoutine;
    __ddi_restricted("reserved") PVOID TableContext;
} RTL_GENERIC_TABLE, *PRTL_GENERIC_TABLE;

__ddi_page("")
typedef RTL_GENERIC_COMPARE_RESULTS RTL_AVL_COMPARE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table, _In_ PVOID FirstStruct,
                                                            _In_ PVOID SecondStruct);
typedef RTL_AVL_COMPARE_ROUTINE *PRTL_AVL_COMPARE_ROUTINE;
__ddi_page("")
typedef PVOID RTL_AVL_ALLOCATE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table, _In_ CLONG ByteSize);
typedef RTL_AVL_ALLOCATE_ROUTINE *PRTL_AVL_ALLOCATE_ROUTINE;
__ddi_page("")
typedef VOID RTL_AVL_FREE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table, _In_ PVOID Buffer);
typedef RTL_AVL_FREE_ROUTINE *PRTL_AVL_FREE_ROUTINE;
__ddi_page("")
typedef NTSTATUS RTL_AVL_MATCH_FUNCTION(_In_ struct _RTL_AVL_TABLE *Table, _In_ PVOID UserData, _In_ PVOID MatchData);
typedef RTL_AVL_MATCH_FUNCTION *PRTL_AVL_MATCH_FUNCTION;

typedef struct __ddi_opaque __ddi_page("") _RTL_BALANCED_LINKS {
    struct _RTL_BALANCED_LINKS *Parent;
    struct _RTL_BALANCED_LINKS *LeftChild;
    struct _RTL_BALANCED_LINKS *RightChild;
    CHAR Balance;
    UCHAR Reserved[3];
} RTL_BALANCED_LINKS, *PRTL_BALANCED_LINKS;

typedef struct __ddi_opaque _RTL_AVL_TABLE {
    __ddi_restricted("reserved") RTL_BALANCED_LINKS BalancedRoot;
    __ddi_restricted("reserved") PVOID OrderedPointer;
    __ddi_restricted("reserved") ULONG WhichOrderedElement;
    __ddi_restricted("reserved") ULONG NumberGenericTableElements;
    __ddi_restricted("reserved") ULONG DepthOfTree;
    __ddi_restricted("reserved") PRTL_BALANCED_LINKS RestartKey;
    __ddi_restricted("reserved") ULONG DeleteCount;
    __ddi_restricted("reserved") PRTL_AVL_COMPARE_ROUTINE CompareRoutine;
    __ddi_restricted("reserved") PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine;
    __ddi_restricted("reserved") PRTL_AVL_FREE_ROUTINE FreeRoutine;
    __ddi_restricted("reserved") PVOID TableContext;
} RTL_AVL_TABLE, *PRTL_AVL_TABLE;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID RtlInitializeGenericTable(_Out_ PRTL_GENERIC_TABLE Table, _In_ PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine,
                               _In_ PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine, _In_ PRTL_GENERIC_FREE_ROUTINE FreeRoutine,
                               _In_opt_ PVOID TableContext);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ _When_(ddi_pageable(*Table), _IRQL_requires_max_(APC_LEVEL))
PVOID RtlInsertElementGenericTable(
    _In_ PRTL_GENERIC_TABLE Table, _In_reads_bytes_(BufferSize) PVOID Buffer, _In_ CLONG BufferSize,
    _Out_opt_ PBOOLEAN NewElement);
__ddi_page("")
PVOID RtlInsertElementGenericTableFull(_In_ PRTL_GENERIC_TABLE Table, _In_reads_bytes_(BufferSize) PVOID Buffer,
                                       _In_ CLONG BufferSize, _Out_opt_ PBOOLEAN NewElement, _In_ PVOID NodeOrParent,
                                       _In_ TABLE_SEARCH_RESULT SearchResult);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN RtlDeleteElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
PVOID RtlLookupElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer);
__ddi_page("") _Ret_maybenull_
PVOID RtlLookupElementGenericTableFull(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *NodeOrParent,
                                       _Out_ TABLE_SEARCH_RESULT *SearchResult);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_
PVOID RtlEnumerateGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ BOOLEAN Restart);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_
PVOID RtlEnumerateGenericTableWithoutSplaying(_In_ PRTL_GENERIC_TABLE Table, _Inout_ PVOID *RestartKey);
_Ret_maybenull_ PVOID RtlGetElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ ULONG I);
_IRQL_requires_max_(APC_LEVEL) ULONG RtlNumberGenericTableElements(_In_ PRTL_GENERIC_TABLE Table);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN RtlIsGenericTableEmpty(_In_ PRTL_GENERIC_TABLE Table);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID RtlInitializeGenericTableAvl(_Out_ PRTL_AVL_TABLE Table, _In_ PRTL_AVL_COMPARE_ROUTINE CompareRoutine,
                                  _In_opt_ PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine,
                                  _In_opt_ PRTL_AVL_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ _When_(ddi_pageable(*Table), _IRQL_requires_max_(APC_LEVEL))
PVOID RtlInsertElementGenericTableAvl(
    _In_ PRTL_AVL_TABLE Table, _In_reads_bytes_(BufferSize) PVOID Buffer, _In_ CLONG BufferSize, _Out_opt_ PBOOLEAN NewElement);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
PVOID RtlInsertElementGenericTableFullAvl(_In_ PRTL_AVL_TABLE Table, _In_reads_bytes_(BufferSize) PVOID Buffer,
                                          _In_ CLONG BufferSize, _Out_opt_ PBOOLEAN NewElement, _In_ PVOID NodeOrParent,
                                          _In_ TABLE_SEARCH_RESULT SearchResult);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_pageable(*Table), _IRQL_requires_max_(APC_LEVEL))
BOOLEAN RtlDeleteElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer);
__ddi_page("") VOID RtlDeleteElementGenericTableAvlEx(_In_ PRTL_AVL_TABLE Table, _In_ PVOID NodeOrParent);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ _When_(ddi_pageable(*Table), _IRQL_requires_max_(APC_LEVEL))
PVOID RtlLookupElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
PVOID RtlLookupElementGenericTableFullAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *NodeOrParent,
                                          _Out_ TABLE_SEARCH_RESULT *SearchResult);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_
PVOID RtlLookupFirstMatchingElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *RestartKey);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_
PVOID RtlEnumerateGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ BOOLEAN Restart);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_
PVOID RtlEnumerateGenericTableWithoutSplayingAvl(_In_ PRTL_AVL_TABLE Table, _Inout_ PVOID *RestartKey);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_
PVOID RtlEnumerateGenericTableLikeADirectory(_In_ PRTL_AVL_TABLE Table, _In_opt_ PRTL_AVL_MATCH_FUNCTION MatchFunction,
                                             _In_opt_ PVOID MatchData, _In_ ULONG NextFlag, _Inout_ PVOID *RestartKey,
                                             _Inout_ PULONG DeleteCount, _In_ PVOID Buffer);
_Ret_maybenull_ PVOID RtlGetElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ ULONG I);
_IRQL_requires_max_(APC_LEVEL) ULONG RtlNumberGenericTableElementsAvl(_In_ PRTL_AVL_TABLE Table);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN RtlIsGenericTableEmptyAvl(_In_ PRTL_AVL_TABLE Table);

// Splay trees

_IRQL_requires_max_(DISPATCH_LEVEL) VOID RtlInitializeSplayLinks(_Out_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) PRTL_SPLAY_LINKS RtlParent(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ PRTL_SPLAY_LINKS RtlLeftChild(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ PRTL_SPLAY_LINKS RtlRightChild(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN RtlIsRoot(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN RtlIsLeftChild(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN RtlIsRightChild(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID RtlInsertAsLeftChild(_Inout_ PRTL_SPLAY_LINKS ParentLinks, _Inout_ PRTL_SPLAY_LINKS ChildLinks);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID RtlInsertAsRightChild(_Inout_ PRTL_SPLAY_LINKS ParentLinks, _Inout_ PRTL_SPLAY_LINKS ChildLinks);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_pageable(*Links), _IRQL_requires_max_(APC_LEVEL))
PRTL_SPLAY_LINKS RtlSplay(_Inout_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ PRTL_SPLAY_LINKS RtlDelete(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID RtlDeleteNoSplay(_In_ PRTL_SPLAY_LINKS Links, _Inout_ PRTL_SPLAY_LINKS *Root);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ PRTL_SPLAY_LINKS RtlSubtreeSuccessor(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ PRTL_SPLAY_LINKS RtlSubtreePredecessor(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ PRTL_SPLAY_LINKS RtlRealSuccessor(_In_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ PRTL_SPLAY_LINKS RtlRealPredecessor(_In_ PRTL_SPLAY_LINKS Links);

// One-time initialization

_IRQL_requires_max_(APC_LEVEL) VOID RtlRunOnceInitialize(_Out_ PRTL_RUN_ONCE RunOnce);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlRunOnceExecuteOnce(_Inout_ PRTL_RUN_ONCE RunOnce, _In_ PRTL_RUN_ONCE_INIT_FN InitFn, _Inout_opt_ PVOID Parameter,
                               _Outptr_opt_result_maybenull_ PVOID *Context);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlRunOnceBeginInitialize(
    _Inout_ _When_(return == STATUS_PENDING, __ddi_begins(run_once_initialization)) PRTL_RUN_ONCE RunOnce, _In_ ULONG Flags,
    _Outptr_opt_result_maybenull_ PVOID *Context);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlRunOnceComplete(
    _Inout_ __ddi_ends(run_once_initialization) PRTL_RUN_ONCE RunOnce, _In_ ULONG Flags, _In_opt_ PVOID Context);

// Strings and identifiers

_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlCharToInteger(_In_z_ PCSZ String, _In_opt_ ULONG Base, _Out_ PULONG Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
LONG RtlCompareString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive);
VOID RtlCopyString(_Out_ PSTRING DestinationString, _In_opt_ const STRING *SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlEqualString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlPrefixUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeString(_When_(AllocateDestinationString != 0, _Out_ __ddi_acquires(string_buffer))
                                _When_(AllocateDestinationString == 0, _Inout_) PUNICODE_STRING DestinationString,
                                _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL) CHAR RtlUpperChar(_In_ CHAR Character);
_IRQL_requires_max_(APC_LEVEL) VOID RtlUpperString(_Inout_ PSTRING DestinationString, _In_ const STRING *SourceString);
_IRQL_requires_max_(APC_LEVEL)
VOID RtlMapGenericMask(_Inout_ PACCESS_MASK AccessMask, _In_ const GENERIC_MAPPING *GenericMapping);
LUID RtlConvertLongToLuid(_In_ LONG Long);
LUID RtlConvertUlongToLuid(_In_ ULONG Ulong);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
ULONG64 RtlGetEnabledExtendedFeatures(_In_ ULONG64 FeatureMask);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3) BOOLEAN RtlIsStateSeparationEnabled(VOID);
__ddi_available_since(NTDDI_WIN10_VB) BOOLEAN RtlIsZeroMemory(_In_reads_bytes_(Length) PVOID Buffer, _In_ SIZE_T Length);
__ddi_obsolete("IoVolumeDeviceToDosName")
NTSTATUS RtlVolumeDeviceToDosName(_In_ PVOID VolumeDeviceObject, _Out_ PUNICODE_STRING DosName);
ULONG RtlWalkFrameChain(_Out_writes_(Count) PVOID *Callers, _In_ ULONG Count, _In_ ULONG Flags);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS5)
NTSTATUS RtlQueryRegistryValueWithFallback(_In_opt_ HANDLE PrimaryHandle, _In_opt_ HANDLE FallbackHandle,
                                           _In_ PUNICODE_STRING ValueName, _In_ ULONG ValueLength, _Out_opt_ PULONG ValueType,
                                           _Out_writes_bytes_to_(ValueLength, *ResultLength) PVOID ValueData,
                                           _Out_ PULONG ResultLength);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS RtlNormalizeSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor, _In_ ULONG SecurityDescriptorLength,
                                        _Out_opt_ PSECURITY_DESCRIPTOR *NewSecurityDescriptor,
                                        _Out_opt_ PULONG NewSecurityDescriptorLength, _In_ BOOLEAN CheckOnly);

typedef enum _STATE_LOCATION_TYPE { LocationTypeRegistry = 0, LocationTypeFileSystem = 1, LocationTypeMaximum = 2 }
    STATE_LOCATION_TYPE;

__ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS RtlGetPersistedStateLocation(_In_ PCWSTR SourceID, _In_opt_ PCWSTR CustomValue, _In_opt_ PCWSTR DefaultPath,
                                      _In_ STATE_LOCATION_TYPE StateLocationType,
                                      _Out_writes_bytes_to_opt_(BufferLengthIn, *BufferLengthOut) PWCHAR TargetPath,
                                      _In_ ULONG BufferLengthIn, _Out_opt_ PULONG BufferLengthOut);

#define RTL_CORRELATION_VECTOR_VERSION_1 1
#define RTL_CORRELATION_VECTOR_VERSION_2 2
#define RTL_CORRELATION_VECTOR_VERSION_CURRENT RTL_CORRELATION_VECTOR_VERSION_2
#define RTL_CORRELATION_VECTOR_STRING_LENGTH 129

typedef struct CORRELATION_VECTOR {
    CHAR Version;
    CHAR Vector[RTL_CORRELATION_VECTOR_STRING_LENGTH];
} CORRELATION_VECTOR, *PCORRELATION_VECTOR;

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
ULONG RtlInitializeCorrelationVector(_Inout_ PCORRELATION_VECTOR CorrelationVector, _In_ LONG Version, _In_ const GUID *Guid);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
ULONG RtlIncrementCorrelationVector(_Inout_ PCORRELATION_VECTOR CorrelationVector);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
ULONG RtlExtendCorrelationVector(_Inout_ PCORRELATION_VECTOR CorrelationVector);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
ULONG RtlValidateCorrelationVector(_In_ PCORRELATION_VECTOR Vector);

// Persistent memory

typedef struct __ddi_page("") _NV_MEMORY_RANGE {
    VOID *BaseAddress;
    SIZE_T Length;
} NV_MEMORY_RANGE, *PNV_MEMORY_RANGE;

#define FLUSH_NV_MEMORY_IN_FLAG_NO_DRAIN 0x00000001
#define WRITE_NV_MEMORY_FLAG_FLUSH 0x00000001
#define WRITE_NV_MEMORY_FLAG_NON_TEMPORAL 0x00000002
#define FILL_NV_MEMORY_FLAG_FLUSH 0x00000001
#define FILL_NV_MEMORY_FLAG_NON_TEMPORAL 0x00000002

__ddi_available_since(NTDDI_WIN10_RS2)
NTSTATUS RtlGetNonVolatileToken(_In_ PVOID NvBuffer, _In_ SIZE_T Size, _Out_ __ddi_acquires(nv_token) PVOID *NvToken);
__ddi_available_since(NTDDI_WIN10_RS2) NTSTATUS RtlFreeNonVolatileToken(_In_ __ddi_releases(nv_token) PVOID NvToken);
__ddi_available_since(NTDDI_WIN10_RS2)
NTSTATUS RtlFlushNonVolatileMemory(_In_ PVOID NvToken, _In_ PVOID NvBuffer, _In_ SIZE_T Size, _In_ ULONG Flags);
__ddi_available_since(NTDDI_WIN10_RS2)
NTSTATUS RtlFlushNonVolatileMemoryRanges(_In_ PVOID NvToken, _In_reads_(NumRanges) PNV_MEMORY_RANGE NvRanges,
                                         _In_ SIZE_T NumRanges, _In_ ULONG Flags);
__ddi_available_since(NTDDI_WIN10_RS2) NTSTATUS RtlDrainNonVolatileFlush(_In_ PVOID NvToken);
__ddi_available_since(NTDDI_WIN10_RS2)
NTSTATUS RtlWriteNonVolatileMemory(_In_ PVOID NvToken, _Out_writes_bytes_(Size) VOID *NvDestination,
                                   _In_reads_bytes_(Size) const VOID *Source, _In_ SIZE_T Size, _In_ ULONG Flags);
_IRQL_requires_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_19H1) __ddi_page("ntddk/nf-ntddk-rtlfillnonvolatilememory")
NTSTATUS RtlFillNonVolatileMemory(_In_ PVOID NvToken, _Out_writes_bytes_(Size) VOID *NvDestination, _In_ SIZE_T Size,
                                  _In_ const UCHAR Value, _In_ ULONG Flags);

// Executive

_IRQL_requires_max_(PASSIVE_LEVEL) __declspec(noreturn) VOID ExRaiseAccessViolation(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) __declspec(noreturn) VOID ExRaiseDatatypeMisalignment(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ExUuidCreate(_Out_ GUID *Uuid);
_IRQL_requires_max_(DIRQL) ULONG DbgPrompt(_In_z_ PCCH Prompt, _Out_writes_bytes_(Length) PCH Response, _In_ ULONG Length);
BOOLEAN FsRtlIsTotalDeviceFailure(_In_ NTSTATUS Status);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN SeSinglePrivilegeCheck(_In_ LUID PrivilegeValue, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE PreviousMode);

// Hardware abstraction

typedef enum __ddi_page("ntddk/ne-ntddk-_hal_query_information_class") _HAL_QUERY_INFORMATION_CLASS {
    HalInstalledBusInformation, HalProfileSourceInformation, HalInformationClassUnused1, HalPowerInformation,
    HalProcessorSpeedInformation, HalCallbackInformation, HalMapRegisterInformation, HalMcaLogInformation,
    HalFrameBufferCachingInformation, HalDisplayBiosInformation, HalProcessorFeatureInformation
} HAL_QUERY_INFORMATION_CLASS, *PHAL_QUERY_INFORMATION_CLASS;

__ddi_page("")
ULONG HalGetBusData(_In_ BUS_DATA_TYPE BusDataType, _In_ ULONG BusNumber, _In_ ULONG SlotNumber,
                    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length);
ULONG HalGetBusDataByOffset(_In_ BUS_DATA_TYPE BusDataType, _In_ ULONG BusNumber, _In_ ULONG SlotNumber,
                            _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Offset, _In_ ULONG Length);
__ddi_page("")
ULONG HalSetBusData(_In_ BUS_DATA_TYPE BusDataType, _In_ ULONG BusNumber, _In_ ULONG SlotNumber,
                    _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length);
ULONG HalSetBusDataByOffset(_In_ BUS_DATA_TYPE BusDataType, _In_ ULONG BusNumber, _In_ ULONG SlotNumber,
                            _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Offset, _In_ ULONG Length);
__ddi_page("")
BOOLEAN HalTranslateBusAddress(_In_ INTERFACE_TYPE InterfaceType, _In_ ULONG BusNumber, _In_ PHYSICAL_ADDRESS BusAddress,
                               _Inout_ PULONG AddressSpace, _Out_ PPHYSICAL_ADDRESS TranslatedAddress);
__ddi_page("")
ULONG HalGetInterruptVector(_In_ INTERFACE_TYPE InterfaceType, _In_ ULONG BusNumber, _In_ ULONG BusInterruptLevel,
                            _In_ ULONG BusInterruptVector, _Out_ PKIRQL Irql, _Out_ PKAFFINITY Affinity);
__ddi_page("") BOOLEAN HalMakeBeep(_In_ ULONG Frequency);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID HalExamineMBR(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize, _In_ ULONG MBRTypeIdentifier, _Out_ PVOID *Buffer);

typedef enum _HARDWARE_COUNTER_TYPE { PMCCounter, MaxHardwareCounterType } HARDWARE_COUNTER_TYPE, *PHARDWARE_COUNTER_TYPE;

typedef struct __ddi_available_since(NTDDI_WIN7) _HARDWARE_COUNTER {
    HARDWARE_COUNTER_TYPE Type;
    ULONG Reserved;
    ULONG64 Index;
} HARDWARE_COUNTER, *PHARDWARE_COUNTER;

typedef enum _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE {
    ResourceTypeSingle = 0, ResourceTypeRange, ResourceTypeExtendedCounterConfiguration, ResourceTypeOverflow,
    ResourceTypeEventBuffer, ResourceTypeIdenitificationTag, ResourceTypeMax
} PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE;

_Function_class_(PPHYSICAL_COUNTER_OVERFLOW_HANDLER)
typedef VOID (*PPHYSICAL_COUNTER_OVERFLOW_HANDLER)(_In_ ULONGLONG OverflowBits, _In_ HANDLE OwningHandle);

_Function_class_(PPHYSICAL_COUNTER_EVENT_BUFFER_OVERFLOW_HANDLER)
typedef VOID (*PPHYSICAL_COUNTER_EVENT_BUFFER_OVERFLOW_HANDLER)(_In_ PVOID EventBuffer, _In_ SIZE_T EntrySize,
                                                                _In_ SIZE_T NumberOfEntries, _In_ HANDLE OwningHandle);

typedef struct __ddi_page("ntddk/ns-ntddk-physical_counter_event_buffer_configuration")
    _PHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION {
    PPHYSICAL_COUNTER_EVENT_BUFFER_OVERFLOW_HANDLER OverflowHandler;
    ULONG CustomEventBufferEntrySize;
    ULONG EventThreshold;
} PHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION, *PPHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION;

typedef struct __ddi_available_since(NTDDI_WIN7) _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR {
    PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE Type;
    ULONG Flags;
    union {
        ULONG CounterIndex;
        ULONG ExtendedRegisterAddress;
        struct {
            ULONG Begin;
            ULONG End;
        } Range;
        PPHYSICAL_COUNTER_OVERFLOW_HANDLER OverflowHandler;
        PPHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION EventBufferConfiguration;
        ULONG IdentificationTag;
    } u;
} PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR, *PPHYSICAL_COUNTER_RESOURCE_DESCRIPTOR;

typedef struct __ddi_available_since(NTDDI_WIN7) _PHYSICAL_COUNTER_RESOURCE_LIST {
    ULONG Count;
    PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR Descriptors[ANYSIZE_ARRAY];
} PHYSICAL_COUNTER_RESOURCE_LIST, *PPHYSICAL_COUNTER_RESOURCE_LIST;

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS HalAllocateHardwareCounters(_In_reads_(GroupCount) PGROUP_AFFINITY GroupAffinty, _In_ ULONG GroupCount,
                                     _In_ PPHYSICAL_COUNTER_RESOURCE_LIST ResourceList,
                                     _Out_ __ddi_acquires(hardware_counters) PHANDLE CounterSetHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS HalFreeHardwareCounters(_In_ __ddi_releases(hardware_counters) HANDLE CounterSetHandle);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS KeSetHardwareCounterConfiguration(_In_reads_(Count) PHARDWARE_COUNTER CounterArray, _In_ ULONG Count);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS KeQueryHardwareCounterConfiguration(_Out_writes_to_(MaximumCount, *Count) PHARDWARE_COUNTER CounterArray,
                                             _In_ ULONG MaximumCount, _Out_ PULONG Count);

// Controllers and adapter channels

typedef struct __ddi_partially_opaque _CONTROLLER_OBJECT {
    __ddi_restricted("not accessible to drivers") CSHORT Type;
    __ddi_restricted("not accessible to drivers") CSHORT Size;
    PVOID ControllerExtension;
    __ddi_restricted("not accessible to drivers") KDEVICE_QUEUE DeviceWaitQueue;
    __ddi_restricted("not accessible to drivers") ULONG Spare1;
    __ddi_restricted("not accessible to drivers") LARGE_INTEGER Spare2;
} CONTROLLER_OBJECT, *PCONTROLLER_OBJECT;

_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_begins(controller_object) __ddi_ends_before(DRIVER_UNLOAD)
PCONTROLLER_OBJECT IoCreateController(_In_ ULONG Size);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoDeleteController(_In_ __ddi_ends(controller_object) PCONTROLLER_OBJECT ControllerObject);
_IRQL_requires_(DISPATCH_LEVEL)
VOID IoAllocateController(
    _In_ __ddi_acquires(controller_use) __ddi_ends_before(IRP_COMPLETE) PCONTROLLER_OBJECT ControllerObject,
    _In_ PDEVICE_OBJECT DeviceObject, _In_ PDRIVER_CONTROL ExecutionRoutine, _In_opt_ PVOID Context);
_IRQL_requires_(DISPATCH_LEVEL) VOID IoFreeController(_In_ __ddi_releases(controller_use) PCONTROLLER_OBJECT ControllerObject);
__ddi_obsolete("PALLOCATE_ADAPTER_CHANNEL", deprecated)
NTSTATUS IoAllocateAdapterChannel(
    _In_ __ddi_acquires(adapter_channel) __ddi_ends_before(IRP_COMPLETE) PADAPTER_OBJECT AdapterObject,
    _In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG NumberOfMapRegisters, _In_ PDRIVER_CONTROL ExecutionRoutine, _In_ PVOID Context);

// Files

typedef struct _TXN_PARAMETER_BLOCK {
    USHORT Length;
    USHORT TxFsContext;
    PVOID TransactionObject;
} TXN_PARAMETER_BLOCK, *PTXN_PARAMETER_BLOCK;

#define TXF_MINIVERSION_DEFAULT_VIEW 0xFFFE

struct __ddi_opaque __ddi_page("ntifs/nf-ntifs-fsrtlallocateextracreateparameterlist") _ECP_LIST;

typedef struct _IO_DRIVER_CREATE_CONTEXT {
    CSHORT Size;
    struct _ECP_LIST *ExtraCreateParameter;
    PVOID DeviceObjectHint;
    PTXN_PARAMETER_BLOCK TxnParameters;
    PESILO SiloContext;
} IO_DRIVER_CREATE_CONTEXT, *PIO_DRIVER_CREATE_CONTEXT;

#define IO_IGNORE_SHARE_ACCESS_CHECK 0x0800
#define IO_STOP_ON_SYMLINK 0x0008
#define IO_OPEN_TARGET_DIRECTORY 0x0004

_When_(ddi_pageable(*DriverContext), _IRQL_requires_max_(APC_LEVEL))
VOID IoInitializeDriverCreateContext(_Inout_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoCreateFileEx(_Out_ __ddi_acquires(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
                        _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                        _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
                        _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
                        _In_ ULONG EaLength, _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters,
                        _In_ ULONG Options, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoCreateFileSpecifyDeviceObjectHint(_Out_ __ddi_acquires(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
                                             _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                             _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes,
                                             _In_ ULONG ShareAccess, _In_ ULONG Disposition, _In_ ULONG CreateOptions,
                                             _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength,
                                             _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters,
                                             _In_ ULONG Options, _In_opt_ PVOID DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoCancelFileOpen(_In_ PDEVICE_OBJECT DeviceObject, _In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(PASSIVE_LEVEL) PGENERIC_MAPPING IoGetFileObjectGenericMapping(VOID);
_Ret_maybenull_ PTXN_PARAMETER_BLOCK IoGetTransactionParameterBlock(_In_ PFILE_OBJECT FileObject);
BOOLEAN IoIsFileObjectIgnoringSharing(_In_ PFILE_OBJECT FileObject);
__ddi_available_since(NTDDI_WIN7) NTSTATUS IoSetFileObjectIgnoreSharing(_In_ PFILE_OBJECT FileObject);
BOOLEAN IoIsFileOriginRemote(_In_ PFILE_OBJECT FileObject);
NTSTATUS IoSetFileOrigin(_In_ PFILE_OBJECT FileObject, _In_ BOOLEAN Remote);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ PEPROCESS IoGetInitiatorProcess(_In_ PFILE_OBJECT FileObject);
__ddi_available_since(NTDDI_WIN8)
NTSTATUS IoIncrementKeepAliveCount(_Inout_ PFILE_OBJECT FileObject, _Inout_ PEPROCESS Process);
__ddi_available_since(NTDDI_WIN8)
NTSTATUS IoDecrementKeepAliveCount(_Inout_ PFILE_OBJECT FileObject, _Inout_ PEPROCESS Process);

typedef struct __ddi_available_since(NTDDI_WIN8) _OPLOCK_KEY_CONTEXT {
    USHORT Version;
    USHORT Flags;
    GUID ParentOplockKey;
    GUID TargetOplockKey;
    ULONG Reserved;
} OPLOCK_KEY_CONTEXT, *POPLOCK_KEY_CONTEXT;

typedef struct __ddi_page("ntifs/ns-ntifs-oplock_key_ecp_context") _OPLOCK_KEY_ECP_CONTEXT {
    GUID OplockKey;
    ULONG Reserved;
} OPLOCK_KEY_ECP_CONTEXT, *POPLOCK_KEY_ECP_CONTEXT;

_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ POPLOCK_KEY_ECP_CONTEXT IoGetOplockKeyContext(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8) _Ret_maybenull_
POPLOCK_KEY_CONTEXT IoGetOplockKeyContextEx(_In_ PFILE_OBJECT FileObject);

typedef struct __ddi_page("ntddk/ns-ntddk-io_foext_shadow_file") _IO_FOEXT_SHADOW_FILE {
    PFILE_OBJECT BackingFileObject;
    PVOID BackingFltInstance;
} IO_FOEXT_SHADOW_FILE, *PIO_FOEXT_SHADOW_FILE;

typedef struct __ddi_available_since(NTDDI_WIN10_RS1) _IO_FOEXT_SILO_PARAMETERS {
    ULONG Length;
    union {
        struct {
            ULONG HasHardReference : 1;
            ULONG SpareFlags : 31;
        };
        ULONG Flags;
    };
    PESILO SiloContext;
} IO_FOEXT_SILO_PARAMETERS, *PIO_FOEXT_SILO_PARAMETERS;

__ddi_available_since(NTDDI_WIN10_NI) PIO_FOEXT_SHADOW_FILE IoGetShadowFileInformation(_In_ PFILE_OBJECT FileObject);
__ddi_available_since(NTDDI_WIN10_NI)
NTSTATUS IoSetShadowFileInformation(_In_ PFILE_OBJECT FileObject, _In_ PFILE_OBJECT BackingFileObject,
                                    _In_ PVOID BackingFltInstance);
__ddi_available_since(NTDDI_WIN10_RS1) PIO_FOEXT_SILO_PARAMETERS IoGetSiloParameters(_In_ PFILE_OBJECT FileObject);

typedef struct _FILE_ALIGNMENT_INFORMATION {
    ULONG AlignmentRequirement;
} FILE_ALIGNMENT_INFORMATION, *PFILE_ALIGNMENT_INFORMATION;

typedef struct _FILE_NAME_INFORMATION {
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NAME_INFORMATION, *PFILE_NAME_INFORMATION;

typedef struct _FILE_ATTRIBUTE_TAG_INFORMATION {
    ULONG FileAttributes;
    ULONG ReparseTag;
} FILE_ATTRIBUTE_TAG_INFORMATION, *PFILE_ATTRIBUTE_TAG_INFORMATION;

typedef struct _FILE_DISPOSITION_INFORMATION {
    BOOLEAN DeleteFile;
} FILE_DISPOSITION_INFORMATION, *PFILE_DISPOSITION_INFORMATION;

typedef struct _FILE_DISPOSITION_INFORMATION_EX {
    ULONG Flags;
} FILE_DISPOSITION_INFORMATION_EX, *PFILE_DISPOSITION_INFORMATION_EX;

#define FILE_DISPOSITION_DO_NOT_DELETE 0x00000000
#define FILE_DISPOSITION_DELETE 0x00000001
#define FILE_DISPOSITION_POSIX_SEMANTICS 0x00000002
#define FILE_DISPOSITION_FORCE_IMAGE_SECTION_CHECK 0x00000004
#define FILE_DISPOSITION_ON_CLOSE 0x00000008
#define FILE_DISPOSITION_IGNORE_READONLY_ATTRIBUTE 0x00000010

typedef struct _FILE_END_OF_FILE_INFORMATION {
    LARGE_INTEGER EndOfFile;
} FILE_END_OF_FILE_INFORMATION, *PFILE_END_OF_FILE_INFORMATION;

typedef struct _FILE_VALID_DATA_LENGTH_INFORMATION {
    LARGE_INTEGER ValidDataLength;
} FILE_VALID_DATA_LENGTH_INFORMATION, *PFILE_VALID_DATA_LENGTH_INFORMATION;

typedef struct _FILE_FS_LABEL_INFORMATION {
    ULONG VolumeLabelLength;
    WCHAR VolumeLabel[1];
} FILE_FS_LABEL_INFORMATION, *PFILE_FS_LABEL_INFORMATION;

typedef struct _FILE_FS_VOLUME_INFORMATION {
    LARGE_INTEGER VolumeCreationTime;
    ULONG VolumeSerialNumber;
    ULONG VolumeLabelLength;
    BOOLEAN SupportsObjects;
    WCHAR VolumeLabel[1];
} FILE_FS_VOLUME_INFORMATION, *PFILE_FS_VOLUME_INFORMATION;

typedef struct _FILE_FS_SIZE_INFORMATION {
    LARGE_INTEGER TotalAllocationUnits;
    LARGE_INTEGER AvailableAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
} FILE_FS_SIZE_INFORMATION, *PFILE_FS_SIZE_INFORMATION;

typedef struct _FILE_FS_FULL_SIZE_INFORMATION {
    LARGE_INTEGER TotalAllocationUnits;
    LARGE_INTEGER CallerAvailableAllocationUnits;
    LARGE_INTEGER ActualAvailableAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
} FILE_FS_FULL_SIZE_INFORMATION, *PFILE_FS_FULL_SIZE_INFORMATION;

typedef struct __ddi_available_since(NTDDI_WIN10_RS5) _FILE_FS_FULL_SIZE_INFORMATION_EX {
    ULONGLONG ActualTotalAllocationUnits;
    ULONGLONG ActualAvailableAllocationUnits;
    ULONGLONG ActualPoolUnavailableAllocationUnits;
    ULONGLONG CallerTotalAllocationUnits;
    ULONGLONG CallerAvailableAllocationUnits;
    ULONGLONG CallerPoolUnavailableAllocationUnits;
    ULONGLONG UsedAllocationUnits;
    ULONGLONG TotalReservedAllocationUnits;
    ULONGLONG VolumeStorageReserveAllocationUnits;
    ULONGLONG AvailableCommittedAllocationUnits;
    ULONGLONG PoolAvailableAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
} FILE_FS_FULL_SIZE_INFORMATION_EX, *PFILE_FS_FULL_SIZE_INFORMATION_EX;

typedef struct _FILE_FS_OBJECTID_INFORMATION {
    UCHAR ObjectId[16];
    UCHAR ExtendedInfo[48];
} FILE_FS_OBJECTID_INFORMATION, *PFILE_FS_OBJECTID_INFORMATION;

typedef struct __ddi_available_since(NTDDI_WIN7) _FILE_FS_SECTOR_SIZE_INFORMATION {
    ULONG LogicalBytesPerSector;
    ULONG PhysicalBytesPerSectorForAtomicity;
    ULONG PhysicalBytesPerSectorForPerformance;
    ULONG FileSystemEffectivePhysicalBytesPerSectorForAtomicity;
    ULONG Flags;
    ULONG ByteOffsetForSectorAlignment;
    ULONG ByteOffsetForPartitionAlignment;
} FILE_FS_SECTOR_SIZE_INFORMATION, *PFILE_FS_SECTOR_SIZE_INFORMATION;

#define SSINFO_FLAGS_ALIGNED_DEVICE 0x00000001
#define SSINFO_FLAGS_PARTITION_ALIGNED_ON_DEVICE 0x00000002
#define SSINFO_FLAGS_NO_SEEK_PENALTY 0x00000004
#define SSINFO_FLAGS_TRIM_ENABLED 0x00000008
#define SSINFO_FLAGS_BYTE_ADDRESSABLE 0x00000010
#define SSINFO_OFFSET_UNKNOWN 0xffffffff

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwDeviceIoControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
                               _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode,
                               _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
                               _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                      _Out_writes_bytes_(Length) PVOID FsInformation, _In_ ULONG Length,
                                      _In_ FS_INFORMATION_CLASS FsInformationClass);

// Requests and activity identifiers

_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ __ddi_acquires(irp)
PIRP IoMakeAssociatedIrp(_In_ PIRP Irp, _In_ CCHAR StackSize);
__ddi_available_since(NTDDI_WIN8) BOOLEAN IoIsValidIrpStatus(_In_ NTSTATUS Status);
__ddi_available_since(NTDDI_WIN8) VOID IoSetMasterIrpStatus(_Inout_ PIRP MasterIrp, _In_ NTSTATUS Status);
IO_PAGING_PRIORITY IoGetPagingIoPriority(_In_ PIRP Irp);
__ddi_available_since(NTDDI_WIN8) NTSTATUS IoGetActivityIdIrp(_In_ PIRP Irp, _Out_ LPGUID Guid);
__ddi_available_since(NTDDI_WIN8) _When_(Guid == NULL, _IRQL_requires_max_(PASSIVE_LEVEL))
NTSTATUS IoSetActivityIdIrp(_Inout_ PIRP Irp, _In_opt_ LPCGUID Guid);
__ddi_available_since(NTDDI_WIN8)
NTSTATUS IoPropagateActivityIdToThread(_In_ PIRP Irp, _Out_ LPGUID PropagatedId, _Outptr_ LPCGUID *OriginalId);
__ddi_available_since(NTDDI_WIN8) LPCGUID IoGetActivityIdThread(VOID);
__ddi_available_since(NTDDI_WIN8) LPCGUID IoSetActivityIdThread(_In_ LPCGUID ActivityId);
__ddi_available_since(NTDDI_WIN8) VOID IoClearActivityIdThread(_In_ LPCGUID OriginalId);
__ddi_available_since(NTDDI_WIN8) VOID IoTransferActivityId(_In_ LPCGUID ActivityId, _In_ LPCGUID RelatedActivityId);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoSetHardErrorOrVerifyDevice(_In_ PIRP Irp, _In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN IoSetThreadHardErrorMode(_In_ BOOLEAN EnableHardErrors);
_IRQL_requires_max_(APC_LEVEL) VOID IoRaiseHardError(_In_ PIRP Irp, _In_opt_ PVPB Vpb, _In_ PDEVICE_OBJECT RealDeviceObject);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN IoRaiseInformationalHardError(_In_ NTSTATUS ErrorStatus, _In_opt_ PUNICODE_STRING String, _In_opt_ PKTHREAD Thread);

// Devices and drivers

typedef struct __ddi_page("ntddk/ns-ntddk-configuration_information") _CONFIGURATION_INFORMATION {
    ULONG DiskCount;
    ULONG FloppyCount;
    ULONG CdRomCount;
    ULONG TapeCount;
    ULONG ScsiPortCount;
    ULONG SerialCount;
    ULONG ParallelCount;
    BOOLEAN AtDiskPrimaryAddressClaimed;
    BOOLEAN AtDiskSecondaryAddressClaimed;
    ULONG Version;
    ULONG MediumChangerCount;
} CONFIGURATION_INFORMATION, *PCONFIGURATION_INFORMATION;

_IRQL_requires_max_(PASSIVE_LEVEL) PCONFIGURATION_INFORMATION IoGetConfigurationInformation(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS IoAttachDeviceToDeviceStackSafe(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice,
                                         _Outptr_ PDEVICE_OBJECT *AttachedToDeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoRegisterBootDriverReinitialization(_In_ PDRIVER_OBJECT DriverObject,
                                          _In_ PDRIVER_REINITIALIZE DriverReinitializationRoutine, _In_opt_ PVOID Context);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoRegisterDriverReinitialization(_In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_REINITIALIZE DriverReinitializationRoutine,
                                      _In_opt_ PVOID Context);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReportDetectedDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ INTERFACE_TYPE LegacyBusType, _In_ ULONG BusNumber,
                                _In_ ULONG SlotNumber, _In_opt_ PCM_RESOURCE_LIST ResourceList,
                                _In_opt_ PIO_RESOURCE_REQUIREMENTS_LIST ResourceRequirements, _In_ BOOLEAN ResourceAssigned,
                                _Inout_ PDEVICE_OBJECT *DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReportResourceForDetection(_In_ PDRIVER_OBJECT DriverObject,
                                      _In_reads_bytes_opt_(DriverListSize) PCM_RESOURCE_LIST DriverList,
                                      _In_opt_ ULONG DriverListSize, _In_opt_ PDEVICE_OBJECT DeviceObject,
                                      _In_reads_bytes_opt_(DeviceListSize) PCM_RESOURCE_LIST DeviceList,
                                      _In_opt_ ULONG DeviceListSize, _Out_ PBOOLEAN ConflictDetected);
__ddi_page("")
NTSTATUS IoReportResourceUsage(_In_opt_ PUNICODE_STRING DriverClassName, _In_ PDRIVER_OBJECT DriverObject,
                               _In_reads_bytes_opt_(DriverListSize) PCM_RESOURCE_LIST DriverList, _In_opt_ ULONG DriverListSize,
                               _In_ PDEVICE_OBJECT DeviceObject,
                               _In_reads_bytes_opt_(DeviceListSize) PCM_RESOURCE_LIST DeviceList, _In_opt_ ULONG DeviceListSize,
                               _In_ BOOLEAN OverrideConflict, _Out_ PBOOLEAN ConflictDetected);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS IoReportRootDevice(_In_ PDRIVER_OBJECT DriverObject);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
NTSTATUS IoQueryFullDriverPath(_In_ PDRIVER_OBJECT DriverObject, _Out_ __ddi_acquires(pool) PUNICODE_STRING FullPath);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoVolumeDeviceToDosName(_In_ PVOID VolumeDeviceObject, _Out_ __ddi_acquires(pool) PUNICODE_STRING DosName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoSetSystemPartition(_In_ PUNICODE_STRING VolumeNameString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoAssignArcName(
    _In_ __ddi_begins(arc_name) __ddi_ends_before(DRIVER_UNLOAD) PUNICODE_STRING ArcName, _In_ PUNICODE_STRING DeviceName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoDeassignArcName(_In_ __ddi_ends(arc_name) PUNICODE_STRING ArcName);

typedef enum _BDCB_CLASSIFICATION {
    BdCbClassificationUnknownImage, BdCbClassificationKnownGoodImage, BdCbClassificationKnownBadImage,
    BdCbClassificationKnownBadImageBootCritical, BdCbClassificationEnd
} BDCB_CLASSIFICATION, *PBDCB_CLASSIFICATION;

typedef enum _BDCB_STATUS_UPDATE_TYPE {
    BdCbStatusPrepareForDependencyLoad, BdCbStatusPrepareForDriverLoad, BdCbStatusPrepareForUnload
} BDCB_STATUS_UPDATE_TYPE, *PBDCB_STATUS_UPDATE_TYPE;

typedef struct _BDCB_STATUS_UPDATE_CONTEXT {
    BDCB_STATUS_UPDATE_TYPE StatusType;
} BDCB_STATUS_UPDATE_CONTEXT, *PBDCB_STATUS_UPDATE_CONTEXT;

struct _BDCB_IMAGE_INFORMATION {
    BDCB_CLASSIFICATION Classification;
    ULONG ImageFlags;
    UNICODE_STRING ImageName;
    UNICODE_STRING RegistryPath;
    UNICODE_STRING CertificatePublisher;
    UNICODE_STRING CertificateIssuer;
    PVOID ImageHash;
    PVOID CertificateThumbprint;
    ULONG ImageHashAlgorithm;
    ULONG ThumbprintHashAlgorithm;
    ULONG ImageHashLength;
    ULONG CertificateThumbprintLength;
};

#define BDCB_IMAGEFLAGS_FAILED_CODE_INTEGRITY 0x00000001

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8) __ddi_acquires(callback_registration)
__ddi_ends_before(DRIVER_UNLOAD)
PVOID IoRegisterBootDriverCallback(_In_ PBOOT_DRIVER_CALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID IoUnregisterBootDriverCallback(_In_ __ddi_releases(callback_registration) PVOID CallbackHandle);

typedef struct _PNP_LOCATION_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGET_LOCATION_STRING GetLocationString;
} PNP_LOCATION_INTERFACE, *PPNP_LOCATION_INTERFACE;

#define PNP_LOCATION_INTERFACE_VERSION 1

// Disks and partitions

struct _CREATE_DISK;
struct _DRIVE_LAYOUT_INFORMATION;
struct _DRIVE_LAYOUT_INFORMATION_EX;
struct _SET_PARTITION_INFORMATION_EX;

typedef struct _DISK_SIGNATURE {
    ULONG PartitionStyle;
    union {
        struct {
            ULONG Signature;
            ULONG CheckSum;
        } Mbr;
        struct {
            GUID DiskId;
        } Gpt;
    };
} DISK_SIGNATURE, *PDISK_SIGNATURE;

NTSTATUS IoCreateDisk(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ struct _CREATE_DISK *Disk);
NTSTATUS IoReadDiskSignature(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG BytesPerSector, _Out_ PDISK_SIGNATURE Signature);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_obsolete("IoReadPartitionTableEx")
NTSTATUS IoReadPartitionTable(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize, _In_ BOOLEAN ReturnRecognizedPartitions,
                              _Out_ struct _DRIVE_LAYOUT_INFORMATION **PartitionBuffer);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReadPartitionTableEx(_In_ PDEVICE_OBJECT DeviceObject, _Out_ struct _DRIVE_LAYOUT_INFORMATION_EX **DriveLayout);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_obsolete("IoSetPartitionInformationEx")
NTSTATUS IoSetPartitionInformation(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize, _In_ ULONG PartitionNumber,
                                   _In_ ULONG PartitionType);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoSetPartitionInformationEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG PartitionNumber,
                                     _In_ struct _SET_PARTITION_INFORMATION_EX *PartitionInfo);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoVerifyPartitionTable(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN FixErrors);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_obsolete("")
NTSTATUS IoWritePartitionTable(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize, _In_ ULONG SectorsPerTrack,
                               _In_ ULONG NumberOfHeads, _In_ struct _DRIVE_LAYOUT_INFORMATION *PartitionBuffer);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_obsolete("")
NTSTATUS IoWritePartitionTableEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ struct _DRIVE_LAYOUT_INFORMATION_EX *DriveLayout);

// Kernel

__declspec(noreturn) VOID KeBugCheck(_In_ ULONG BugCheckCode);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
NTSTATUS KeExpandKernelStackAndCallout(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, _In_ SIZE_T Size);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS KeExpandKernelStackAndCalloutEx(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, _In_ SIZE_T Size,
                                         _In_ BOOLEAN Wait, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeInvalidateAllCaches(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeInvalidateRangeAllCaches(_In_ PVOID BaseAddress, _In_ ULONG Length);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Wait == 0, _IRQL_requires_max_(DISPATCH_LEVEL)) _When_(Wait != 0,
_IRQL_requires_max_(APC_LEVEL) __ddi_not_in_paged_code)
LONG KePulseEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL) LONG KeSetBasePriorityThread(_Inout_ PKTHREAD Thread, _In_ LONG Increment);

// Memory

#define MM_COPY_MEMORY_PHYSICAL 0x1
#define MM_COPY_MEMORY_VIRTUAL 0x2
#define MM_SECURE_EXCLUSIVE 0x00000001
#define MM_SECURE_NO_CHANGE 0x00000002
#define MM_SECURE_USER_MODE_ONLY 0x00000004
#define MM_SECURE_NO_INHERIT 0x00000008

typedef struct __ddi_available_since(NTDDI_WINBLUE) _MM_COPY_ADDRESS {
    union {
        PVOID VirtualAddress;
        PHYSICAL_ADDRESS PhysicalAddress;
    };
} MM_COPY_ADDRESS, *PMMCOPY_ADDRESS;

typedef struct __ddi_page("") _PHYSICAL_MEMORY_RANGE {
    PHYSICAL_ADDRESS BaseAddress;
    LARGE_INTEGER NumberOfBytes;
} PHYSICAL_MEMORY_RANGE, *PPHYSICAL_MEMORY_RANGE;

_IRQL_requires_max_(APC_LEVEL) __ddi_page("ntddk/nf-ntddk-wdm-mmaddphysicalmemory")
NTSTATUS MmAddPhysicalMemory(_In_ PPHYSICAL_ADDRESS StartAddress, _Inout_ PLARGE_INTEGER NumberOfBytes);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_ __ddi_acquires(noncached_memory)
PVOID MmAllocateNonCachedMemory(_In_ SIZE_T NumberOfBytes);
_IRQL_requires_max_(APC_LEVEL)
VOID MmFreeNonCachedMemory(_In_reads_bytes_(NumberOfBytes) __ddi_releases(noncached_memory) PVOID BaseAddress,
                           _In_ SIZE_T NumberOfBytes);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
NTSTATUS MmCopyMemory(_In_ PVOID TargetAddress, _In_ MM_COPY_ADDRESS SourceAddress, _In_ SIZE_T NumberOfBytes, _In_ ULONG Flags,
                      _Out_ PSIZE_T NumberOfBytesTransferred);
_When_(ddi_pageable(*BaseAddress), _IRQL_requires_max_(APC_LEVEL))
PHYSICAL_ADDRESS MmGetPhysicalAddress(_In_ PVOID BaseAddress);
__ddi_page("") PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRanges(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_VB)
PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRangesEx2(_In_opt_ PVOID PartitionObject, _In_ ULONG Flags);
__ddi_page("") PVOID MmGetVirtualForPhysical(_In_ PHYSICAL_ADDRESS PhysicalAddress);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN MmIsAddressValid(_In_ PVOID VirtualAddress);
__ddi_page("") BOOLEAN MmIsNonPagedSystemAddressValid(_In_ PVOID VirtualAddress);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmMapViewInSystemSpace(_In_ PVOID Section, _Outptr_result_bytebuffer_(*ViewSize) PVOID *MappedBase,
                                _Inout_ PSIZE_T ViewSize);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmUnmapViewInSystemSpace(_In_ PVOID MappedBase);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_ __ddi_acquires(secured_memory) __ddi_ends_before(PROCESS_EXIT)
HANDLE MmSecureVirtualMemory(_In_reads_bytes_(Size) PVOID Address, _In_ SIZE_T Size, _In_ ULONG ProbeMode);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS5) _Ret_maybenull_ __ddi_acquires(secured_memory)
__ddi_ends_before(PROCESS_EXIT)
HANDLE MmSecureVirtualMemoryEx(_In_reads_bytes_(Size) PVOID Address, _In_ SIZE_T Size, _In_ ULONG ProbeMode, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL) VOID MmUnsecureVirtualMemory(_In_ __ddi_releases(secured_memory) HANDLE SecureHandle);

// Processes and threads

struct _PS_CREATE_NOTIFY_INFO {
    SIZE_T Size;
    union {
        ULONG Flags;
        struct {
            ULONG FileOpenNameAvailable : 1;
            ULONG IsSubsystemProcess : 1;
            ULONG Reserved : 30;
        };
    };
    HANDLE ParentProcessId;
    CLIENT_ID CreatingThreadId;
    PFILE_OBJECT FileObject;
    PCUNICODE_STRING ImageFileName;
    PCUNICODE_STRING CommandLine;
    NTSTATUS CreationStatus;
};

struct _IMAGE_INFO {
    union {
        ULONG Properties;
        struct {
            ULONG ImageAddressingMode : 8;
            ULONG SystemModeImage : 1;
            ULONG ImageMappedToAllPids : 1;
            ULONG ExtendedInfoPresent : 1;
            ULONG MachineTypeMismatch : 1;
            ULONG ImageSignatureLevel : 4;
            ULONG ImageSignatureType : 3;
            ULONG ImagePartialMap : 1;
            ULONG Reserved : 12;
        };
    };
    PVOID ImageBase;
    ULONG ImageSelector;
    SIZE_T ImageSize;
    ULONG ImageSectionNumber;
};

typedef struct _IMAGE_INFO_EX {
    SIZE_T Size;
    IMAGE_INFO ImageInfo;
    PFILE_OBJECT FileObject;
} IMAGE_INFO_EX, *PIMAGE_INFO_EX;

#define IMAGE_ADDRESSING_MODE_32BIT 3
#define PS_IMAGE_NOTIFY_CONFLICTING_ARCHITECTURE 0x1

typedef enum _PSCREATEPROCESSNOTIFYTYPE { PsCreateProcessNotifySubsystems = 0 } PSCREATEPROCESSNOTIFYTYPE;
typedef enum _PSCREATETHREADNOTIFYTYPE { PsCreateThreadNotifyNonSystem = 0, PsCreateThreadNotifySubsystems = 1 }
    PSCREATETHREADNOTIFYTYPE;
typedef enum _SUBSYSTEM_INFORMATION_TYPE {
    SubsystemInformationTypeWin32 = 0, SubsystemInformationTypeWSL, MaxSubsystemInformationType
} SUBSYSTEM_INFORMATION_TYPE, *PSUBSYSTEM_INFORMATION_TYPE;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PsSetCreateProcessNotifyRoutine(
        _In_ _When_(Remove == 0, __ddi_begins(process_notify_routine) __ddi_ends_before(DRIVER_UNLOAD))
        _When_(Remove != 0, __ddi_ends(process_notify_routine)) PCREATE_PROCESS_NOTIFY_ROUTINE NotifyRoutine,
        _In_ BOOLEAN Remove);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PsSetCreateProcessNotifyRoutineEx(
        _In_ _When_(Remove == 0, __ddi_begins(process_notify_routine) __ddi_ends_before(DRIVER_UNLOAD))
        _When_(Remove != 0, __ddi_ends(process_notify_routine)) PCREATE_PROCESS_NOTIFY_ROUTINE_EX NotifyRoutine,
        _In_ BOOLEAN Remove);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS2)
NTSTATUS PsSetCreateProcessNotifyRoutineEx2(
        _In_ PSCREATEPROCESSNOTIFYTYPE NotifyType,
        _In_ _When_(Remove == 0, __ddi_begins(process_notify_routine) __ddi_ends_before(DRIVER_UNLOAD))
        _When_(Remove != 0, __ddi_ends(process_notify_routine)) PVOID NotifyInformation, _In_ BOOLEAN Remove);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PsSetCreateThreadNotifyRoutine(
        _In_ __ddi_begins(thread_notify_routine) __ddi_ends_before(DRIVER_UNLOAD) PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS PsSetCreateThreadNotifyRoutineEx(
        _In_ PSCREATETHREADNOTIFYTYPE NotifyType,
        _In_ __ddi_begins(thread_notify_routine) __ddi_ends_before(DRIVER_UNLOAD) PVOID NotifyInformation);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PsRemoveCreateThreadNotifyRoutine(_In_ __ddi_ends(thread_notify_routine) PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PsSetLoadImageNotifyRoutine(
        _In_ __ddi_begins(image_notify_routine) __ddi_ends_before(DRIVER_UNLOAD) PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS PsSetLoadImageNotifyRoutineEx(
        _In_ __ddi_begins(image_notify_routine) __ddi_ends_before(DRIVER_UNLOAD) PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine,
        _In_ ULONG_PTR Flags);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PsRemoveLoadImageNotifyRoutine(_In_ __ddi_ends(image_notify_routine) PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);
HANDLE PsGetCurrentProcessId(VOID);
HANDLE PsGetCurrentThreadId(VOID);
__ddi_available_since(NTDDI_WIN7) _Ret_maybenull_ PVOID PsGetCurrentThreadTeb(VOID);
LONGLONG PsGetProcessCreateTimeQuadPart(_In_ PEPROCESS Process);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS2) NTSTATUS PsGetProcessExitStatus(_In_ PEPROCESS Process);
HANDLE PsGetProcessId(_In_ PEPROCESS Process);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS2)
ULONGLONG PsGetProcessStartKey(_In_ PEPROCESS Process);
__ddi_available_since(NTDDI_WIN10) LONGLONG PsGetThreadCreateTime(_In_ PETHREAD Thread);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS2) NTSTATUS PsGetThreadExitStatus(_In_ PETHREAD Thread);
_IRQL_requires_max_(DISPATCH_LEVEL) HANDLE PsGetThreadId(_In_ PETHREAD Thread);
HANDLE PsGetThreadProcessId(_In_ PETHREAD Thread);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG_PTR PsGetThreadProperty(_In_ PETHREAD Thread, _In_ ULONG_PTR Key, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS5) _Ret_maybenull_
PESILO PsGetThreadServerSilo(_In_ PETHREAD Thread);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtOpenProcess(_Out_ __ddi_acquires(handle) PHANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess,
                       _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwOpenProcess(_Out_ __ddi_acquires(handle) PHANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess,
                       _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwTerminateProcess(_In_opt_ HANDLE ProcessHandle, _In_ NTSTATUS ExitStatus);

typedef enum __ddi_page("") _PROCESSINFOCLASS {
    ProcessBasicInformation = 0, ProcessQuotaLimits = 1, ProcessIoCounters = 2, ProcessVmCounters = 3, ProcessTimes = 4,
    ProcessBasePriority = 5, ProcessRaisePriority = 6, ProcessDebugPort = 7, ProcessExceptionPort = 8, ProcessAccessToken = 9,
    ProcessHandleCount = 20, ProcessPriorityBoost = 22, ProcessWow64Information = 26, ProcessImageFileName = 27,
    ProcessBreakOnTermination = 29
} PROCESSINFOCLASS;

typedef enum __ddi_page("") _THREADINFOCLASS {
    ThreadBasicInformation = 0, ThreadTimes = 1, ThreadPriority = 2, ThreadBasePriority = 3, ThreadAffinityMask = 4,
    ThreadImpersonationToken = 5, ThreadZeroTlsCell = 10, ThreadPerformanceCount = 11, ThreadAmILastThread = 12,
    ThreadIdealProcessor = 13, ThreadPriorityBoost = 14, ThreadHideFromDebugger = 17, ThreadIoPriority = 22,
    ThreadPagePriority = 24
} THREADINFOCLASS;

typedef struct __ddi_page("") _PAGE_PRIORITY_INFORMATION {
    ULONG PagePriority;
} PAGE_PRIORITY_INFORMATION, *PPAGE_PRIORITY_INFORMATION;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetInformationThread(_In_ HANDLE ThreadHandle, _In_ THREADINFOCLASS ThreadInformationClass,
                                _In_reads_bytes_(ThreadInformationLength) PVOID ThreadInformation,
                                _In_ ULONG ThreadInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwAllocateLocallyUniqueId(_Out_ PLUID Luid);

// Timers of the object manager

#define TIMER_QUERY_STATE 0x0001
#define TIMER_MODIFY_STATE 0x0002
#define TIMER_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | TIMER_QUERY_STATE | TIMER_MODIFY_STATE)

// Power


typedef struct __ddi_available_since(NTDDI_WIN10_RS4) _CUSTOM_SYSTEM_EVENT_TRIGGER_CONFIG {
    ULONG Size;
    PCWSTR TriggerId;
} CUSTOM_SYSTEM_EVENT_TRIGGER_CONFIG, *PCUSTOM_SYSTEM_EVENT_TRIGGER_CONFIG;

__ddi_available_since(NTDDI_WIN10_RS4)
VOID CUSTOM_SYSTEM_EVENT_TRIGGER_INIT(_Out_ PCUSTOM_SYSTEM_EVENT_TRIGGER_CONFIG Config, _In_ PCWSTR TriggerId);
__ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS RtlRaiseCustomSystemEventTrigger(_In_ PCUSTOM_SYSTEM_EVENT_TRIGGER_CONFIG TriggerConfig);

// Registry information

typedef struct _KEY_NAME_INFORMATION {
    ULONG NameLength;
    WCHAR Name[1];
} KEY_NAME_INFORMATION, *PKEY_NAME_INFORMATION;

typedef struct __ddi_available_since(NTDDI_VISTA) _KEY_CACHED_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex;
    ULONG SubKeys;
    ULONG MaxNameLen;
    ULONG Values;
    ULONG MaxValueNameLen;
    ULONG MaxValueDataLen;
    ULONG NameLength;
} KEY_CACHED_INFORMATION, *PKEY_CACHED_INFORMATION;

typedef struct __ddi_available_since(NTDDI_VISTA) _KEY_VIRTUALIZATION_INFORMATION {
    ULONG VirtualizationCandidate : 1;
    ULONG VirtualizationEnabled : 1;
    ULONG VirtualTarget : 1;
    ULONG VirtualStore : 1;
    ULONG VirtualSource : 1;
    ULONG Reserved : 27;
} KEY_VIRTUALIZATION_INFORMATION, *PKEY_VIRTUALIZATION_INFORMATION;

// Silos

_Function_class_(SILO_CONTEXT_CLEANUP_CALLBACK)
typedef VOID (*SILO_CONTEXT_CLEANUP_CALLBACK)(_In_ PVOID SiloContext);
_Function_class_(SILO_MONITOR_CREATE_CALLBACK)
typedef NTSTATUS (*SILO_MONITOR_CREATE_CALLBACK)(_In_ PESILO Silo);
_Function_class_(SILO_MONITOR_TERMINATE_CALLBACK)
typedef VOID (*SILO_MONITOR_TERMINATE_CALLBACK)(_In_ PESILO Silo);

typedef struct __ddi_opaque __ddi_page("") _SILO_MONITOR *PSILO_MONITOR;

typedef struct __ddi_available_since(NTDDI_WIN10_RS1) _SILO_MONITOR_REGISTRATION {
    UCHAR Version;
    BOOLEAN MonitorHost;
    BOOLEAN MonitorExistingSilos;
    UCHAR Reserved[5];
    union {
        PUNICODE_STRING DriverObjectName;
        PUNICODE_STRING ComponentName;
    };
    SILO_MONITOR_CREATE_CALLBACK CreateCallback;
    SILO_MONITOR_TERMINATE_CALLBACK TerminateCallback;
} SILO_MONITOR_REGISTRATION, *PSILO_MONITOR_REGISTRATION;

#define SILO_MONITOR_REGISTRATION_VERSION 1

__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsRegisterSiloMonitor(_In_ PSILO_MONITOR_REGISTRATION Registration, _Outptr_ PSILO_MONITOR *ReturnedMonitor);
__ddi_available_since(NTDDI_WIN10_RS1) NTSTATUS PsStartSiloMonitor(_In_ PSILO_MONITOR Monitor);
__ddi_available_since(NTDDI_WIN10_RS1) VOID PsUnregisterSiloMonitor(_In_ PSILO_MONITOR Monitor);
__ddi_available_since(NTDDI_WIN10_RS1) ULONG PsGetSiloMonitorContextSlot(_In_ PSILO_MONITOR Monitor);
__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsAllocSiloContextSlot(_In_ ULONG_PTR Reserved, _Out_ __ddi_acquires(silo_context_slot) ULONG *ReturnedContextSlot);
__ddi_available_since(NTDDI_WIN10_RS1) NTSTATUS PsFreeSiloContextSlot(_In_ __ddi_releases(silo_context_slot) ULONG ContextSlot);
__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsCreateSiloContext(
    _In_ PESILO Silo, _In_ ULONG Size, _In_ POOL_TYPE PoolType, _In_opt_ SILO_CONTEXT_CLEANUP_CALLBACK ContextCleanupCallback,
    _Outptr_result_bytebuffer_(Size) __ddi_acquires(silo_context) PVOID *ReturnedSiloContext);
__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsInsertSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID SiloContext);
__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsInsertPermanentSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID SiloContext);
__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsReplaceSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID NewSiloContext,
                              _Outptr_opt_result_maybenull_ PVOID *OldSiloContext);
__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsRemoveSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _Outptr_opt_result_maybenull_ PVOID *RemovedSiloContext);
__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsGetSiloContext(
    _In_ PESILO Silo, _In_ ULONG ContextSlot, _Outptr_result_maybenull_ __ddi_acquires(silo_context) PVOID *ReturnedSiloContext);
__ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS PsGetPermanentSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot,
                                   _Outptr_result_maybenull_ PVOID *ReturnedSiloContext);
__ddi_available_since(NTDDI_WIN10_RS1) NTSTATUS PsMakeSiloContextPermanent(_In_ PESILO Silo, _In_ ULONG ContextSlot);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1)
VOID PsReferenceSiloContext(_In_ __ddi_acquires(silo_context) PVOID SiloContext);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1)
VOID PsDereferenceSiloContext(_In_ __ddi_releases(silo_context) PVOID SiloContext);
__ddi_available_since(NTDDI_WIN10_RS1) __ddi_acquires(silo_attachment) PESILO PsAttachSiloToCurrentThread(_In_ PESILO Silo);
__ddi_available_since(NTDDI_WIN10_RS1)
VOID PsDetachSiloFromCurrentThread(_In_ __ddi_releases(silo_attachment) PESILO PreviousSilo);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1) PESILO PsGetCurrentSilo(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1) PESILO PsGetCurrentServerSilo(VOID);
__ddi_available_since(NTDDI_WIN10_RS1) PESILO PsGetHostSilo(VOID);
__ddi_available_since(NTDDI_WIN10_RS1) PESILO PsGetEffectiveServerSilo(_In_ PESILO Silo);
__ddi_available_since(NTDDI_WIN10_RS1) BOOLEAN PsIsHostSilo(_In_ PESILO Silo);
__ddi_available_since(NTDDI_WIN10_RS1) NTSTATUS PsGetJobSilo(_In_ PEJOB Job, _Outptr_ PESILO *Silo);
__ddi_available_since(NTDDI_WIN10_RS1) NTSTATUS PsGetJobServerSilo(_In_opt_ PEJOB Job, _Outptr_ PESILO *ServerSilo);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3) PESILO PsGetParentSilo(_In_opt_ PEJOB Job);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
ULONG PsGetServerSiloActiveConsoleId(_In_ PESILO Silo);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS5) GUID *PsGetSiloContainerId(_In_ PESILO Silo);
__ddi_available_since(NTDDI_WIN10_RS1) VOID PsTerminateServerSilo(_In_ PESILO ServerSilo, _In_ NTSTATUS ExitStatus);

// Hardware errors

_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ __ddi_acquires(pshed_memory) PVOID PshedAllocateMemory(_In_ ULONG Size);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PshedFreeMemory(_In_ __ddi_releases(pshed_memory) PVOID Address);
BOOLEAN PshedIsSystemWheaEnabled(VOID);

// Sections that were locked before

_IRQL_requires_max_(APC_LEVEL) VOID MmLockPagableSectionByHandle(_In_ __ddi_acquires(locked_section) PVOID ImageSectionHandle);

// Odds and ends.
ULONG KeGetCurrentProcessorNumber(VOID);
__ddi_obsolete("RtlGetVersion, RtlVerifyVersionInfo") BOOLEAN MmIsThisAnNtAsSystem(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS ZwPowerInformation(
    _In_ POWER_INFORMATION_LEVEL InformationLevel, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

#include <ntddk_whea.h>
