#pragma once
#pragma ddi_header(wdfrequest)
#include <wdfobject.h>
#include <wdfmemory.h>

typedef enum _WDF_REQUEST_TYPE {
    WdfRequestTypeCreate = 0x0, WdfRequestTypeCreateNamedPipe = 0x1, WdfRequestTypeClose = 0x2, WdfRequestTypeRead = 0x3,
    WdfRequestTypeWrite = 0x4, WdfRequestTypeQueryInformation = 0x5, WdfRequestTypeSetInformation = 0x6,
    WdfRequestTypeQueryEA = 0x7, WdfRequestTypeSetEA = 0x8, WdfRequestTypeFlushBuffers = 0x9,
    WdfRequestTypeQueryVolumeInformation = 0xa, WdfRequestTypeSetVolumeInformation = 0xb,
    WdfRequestTypeDirectoryControl = 0xc, WdfRequestTypeFileSystemControl = 0xd, WdfRequestTypeDeviceControl = 0xe,
    WdfRequestTypeDeviceControlInternal = 0xf, WdfRequestTypeShutdown = 0x10, WdfRequestTypeLockControl = 0x11,
    WdfRequestTypeCleanup = 0x12, WdfRequestTypeCreateMailSlot = 0x13, WdfRequestTypeQuerySecurity = 0x14,
    WdfRequestTypeSetSecurity = 0x15, WdfRequestTypePower = 0x16, WdfRequestTypeSystemControl = 0x17,
    WdfRequestTypeDeviceChange = 0x18, WdfRequestTypeQueryQuota = 0x19, WdfRequestTypeSetQuota = 0x1A,
    WdfRequestTypePnp = 0x1B, WdfRequestTypeOther = 0x1C, WdfRequestTypeUsb = 0x40, WdfRequestTypeNoFormat = 0xFF,
    WdfRequestTypeMax
} WDF_REQUEST_TYPE;
typedef enum _WDF_REQUEST_REUSE_FLAGS {
    WDF_REQUEST_REUSE_NO_FLAGS = 0x00000000, WDF_REQUEST_REUSE_SET_NEW_IRP = 0x00000001
} WDF_REQUEST_REUSE_FLAGS;
typedef enum _WDF_REQUEST_STOP_ACTION_FLAGS {
    WdfRequestStopActionInvalid = 0, WdfRequestStopActionSuspend = 0x01, WdfRequestStopActionPurge = 0x2,
    WdfRequestStopRequestCancelable = 0x10000000
} WDF_REQUEST_STOP_ACTION_FLAGS;
typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
    WDF_REQUEST_SEND_OPTION_TIMEOUT = 0x00000001, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS = 0x00000002,
    WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 0x00000004, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 0x00000008,
    WDF_REQUEST_SEND_OPTION_IMPERSONATE_CLIENT = 0x00010000, WDF_REQUEST_SEND_OPTION_IMPERSONATION_IGNORE_FAILURE = 0x00020000
} WDF_REQUEST_SEND_OPTIONS_FLAGS;
typedef enum _WDF_REQUEST_FORWARD_OPTIONS_FLAGS {
    WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET = 0x00000001
} WDF_REQUEST_FORWARD_OPTIONS_FLAGS;
typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS *PWDF_USB_REQUEST_COMPLETION_PARAMS;

typedef struct _WDF_REQUEST_PARAMETERS {
    USHORT Size;
    UCHAR MinorFunction;
    WDF_REQUEST_TYPE Type;
    union {
        struct {
            PIO_SECURITY_CONTEXT SecurityContext;
            ULONG Options;
            USHORT FileAttributes;
            USHORT ShareAccess;
            ULONG EaLength;
        } Create;
        struct {
            size_t Length;
            ULONG Key;
            LONGLONG DeviceOffset;
        } Read;
        struct {
            size_t Length;
            ULONG Key;
            LONGLONG DeviceOffset;
        } Write;
        struct {
            size_t OutputBufferLength;
            size_t InputBufferLength;
            ULONG IoControlCode;
            PVOID Type3InputBuffer;
        } DeviceIoControl;
        struct {
            PVOID Arg1;
            PVOID Arg2;
            ULONG IoControlCode;
            PVOID Arg4;
        } Others;
    } Parameters;
} WDF_REQUEST_PARAMETERS, *PWDF_REQUEST_PARAMETERS;
VOID WDF_REQUEST_PARAMETERS_INIT(_Out_ PWDF_REQUEST_PARAMETERS Parameters);
typedef struct _WDF_REQUEST_COMPLETION_PARAMS {
    ULONG Size;
    WDF_REQUEST_TYPE Type;
    IO_STATUS_BLOCK IoStatus;
    union {
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } Write;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } Read;
        struct {
            ULONG IoControlCode;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
            } Input;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
                size_t Length;
            } Output;
        } Ioctl;
        struct {
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument1;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument2;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument3;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument4;
        } Others;
        struct {
            PWDF_USB_REQUEST_COMPLETION_PARAMS Completion;
        } Usb;
    } Parameters;
} WDF_REQUEST_COMPLETION_PARAMS, *PWDF_REQUEST_COMPLETION_PARAMS;
VOID WDF_REQUEST_COMPLETION_PARAMS_INIT(_Out_ PWDF_REQUEST_COMPLETION_PARAMS Params);
typedef struct _WDF_REQUEST_REUSE_PARAMS {
    ULONG Size;
    ULONG Flags;
    NTSTATUS Status;
    PIRP NewIrp;
} WDF_REQUEST_REUSE_PARAMS, *PWDF_REQUEST_REUSE_PARAMS;
VOID WDF_REQUEST_REUSE_PARAMS_INIT(_Out_ PWDF_REQUEST_REUSE_PARAMS Params, _In_ ULONG Flags, _In_ NTSTATUS Status);
VOID WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(_Inout_ PWDF_REQUEST_REUSE_PARAMS Params, _In_ PIRP NewIrp);
typedef struct _WDF_REQUEST_SEND_OPTIONS {
    ULONG Size;
    ULONG Flags;
    LONGLONG Timeout;
} WDF_REQUEST_SEND_OPTIONS, *PWDF_REQUEST_SEND_OPTIONS;
VOID WDF_REQUEST_SEND_OPTIONS_INIT(_Out_ PWDF_REQUEST_SEND_OPTIONS Options, _In_ ULONG Flags);
VOID WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(_Inout_ PWDF_REQUEST_SEND_OPTIONS Options, _In_ LONGLONG Timeout);
typedef struct _WDF_REQUEST_FORWARD_OPTIONS {
    ULONG Size;
    ULONG Flags;
} WDF_REQUEST_FORWARD_OPTIONS, *PWDF_REQUEST_FORWARD_OPTIONS;
VOID WDF_REQUEST_FORWARD_OPTIONS_INIT(_Out_ PWDF_REQUEST_FORWARD_OPTIONS ForwardOptions);

_Function_class_(EVT_WDF_REQUEST_CANCEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_REQUEST_CANCEL(_In_ WDFREQUEST Request);
typedef EVT_WDF_REQUEST_CANCEL *PFN_WDF_REQUEST_CANCEL;
_Function_class_(EVT_WDF_REQUEST_COMPLETION_ROUTINE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_REQUEST_COMPLETION_ROUTINE(
    _In_ WDFREQUEST Request, _In_ WDFIOTARGET Target, _In_ PWDF_REQUEST_COMPLETION_PARAMS Params, _In_ WDFCONTEXT Context);
typedef EVT_WDF_REQUEST_COMPLETION_ROUTINE *PFN_WDF_REQUEST_COMPLETION_ROUTINE;
_Function_class_(EVT_WDF_REQUEST_IMPERSONATE) __ddi_page("")
typedef VOID EVT_WDF_REQUEST_IMPERSONATE(_In_ WDFREQUEST Request, _In_opt_ PVOID Context);
typedef EVT_WDF_REQUEST_IMPERSONATE *PFN_WDF_REQUEST_IMPERSONATE;

// Creation and reuse.
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestCreate(
    _In_opt_ PWDF_OBJECT_ATTRIBUTES RequestAttributes, _In_opt_ WDFIOTARGET IoTarget,
    _Out_ __ddi_acquires(wdf_object) __ddi_ends_before(PARENT_DELETE) WDFREQUEST *Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestCreateFromIrp(
    _In_opt_ PWDF_OBJECT_ATTRIBUTES RequestAttributes, _In_ PIRP Irp, _In_ BOOLEAN RequestFreesIrp,
    _Out_ __ddi_acquires(wdf_object) __ddi_ends_before(PARENT_DELETE) WDFREQUEST *Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestReuse(_In_ __ddi_request(READS) WDFREQUEST Request, _In_ PWDF_REQUEST_REUSE_PARAMS ReuseParams);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestChangeTarget(_In_ __ddi_request(READS) WDFREQUEST Request, _In_ WDFIOTARGET IoTarget);

// Sending.
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestFormatRequestUsingCurrentType(_In_ __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestWdmFormatUsingStackLocation(_In_ __ddi_request(READS) WDFREQUEST Request, _In_ PIO_STACK_LOCATION Stack);
_When_(Options != NULL && (Options->Flags & WDF_REQUEST_SEND_OPTION_SYNCHRONOUS) != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WdfRequestSend(_In_ _When_(return != 0, __ddi_request(KEEPS)) _When_(return == 0, __ddi_request(LEAVES)) WDFREQUEST Request, _In_ WDFIOTARGET Target, _In_opt_ PWDF_REQUEST_SEND_OPTIONS Options);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestGetStatus(_In_ _When_(return < 0, __ddi_request(READS)) _When_(return >= 0, __ddi_request(KEEPS)) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestSetCompletionRoutine(
    _In_ __ddi_request(READS) WDFREQUEST Request, _In_opt_ PFN_WDF_REQUEST_COMPLETION_ROUTINE CompletionRoutine,
    _In_opt_ WDFCONTEXT CompletionContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestGetCompletionParams(_In_ __ddi_request(READS) WDFREQUEST Request, _Inout_ PWDF_REQUEST_COMPLETION_PARAMS Params);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestAllocateTimer(_In_ __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WdfRequestCancelSentRequest(_In_ __ddi_request(KEEPS) WDFREQUEST Request);

// Cancellation.
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestMarkCancelable(
    _In_ __ddi_begins(cancelable_request) __ddi_ends_before(REQUEST_COMPLETE) __ddi_request(KEEPS) WDFREQUEST Request,
    _In_ PFN_WDF_REQUEST_CANCEL EvtRequestCancel);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS WdfRequestMarkCancelableEx(
    _In_ _When_(return >= 0, __ddi_begins(cancelable_request) __ddi_ends_before(REQUEST_COMPLETE)) __ddi_request(KEEPS) WDFREQUEST Request,
    _In_ PFN_WDF_REQUEST_CANCEL EvtRequestCancel);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestUnmarkCancelable(_In_ __ddi_ends(cancelable_request) __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WdfRequestIsCanceled(_In_ __ddi_request(READS) WDFREQUEST Request);

// Completion: the request is gone afterwards.
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestComplete(_In_ __ddi_ends(wdf_request) __ddi_request(COMPLETES) WDFREQUEST Request, _In_ NTSTATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestCompleteWithPriorityBoost(
    _In_ __ddi_ends(wdf_request) __ddi_request(COMPLETES) WDFREQUEST Request, _In_ NTSTATUS Status, _In_ CCHAR PriorityBoost);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestCompleteWithInformation(
    _In_ __ddi_ends(wdf_request) __ddi_request(COMPLETES) WDFREQUEST Request, _In_ NTSTATUS Status, _In_ ULONG_PTR Information);

// Parameters and buffers.
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestGetParameters(_In_ __ddi_request(READS) WDFREQUEST Request, _Inout_ PWDF_REQUEST_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestRetrieveInputMemory(_In_ __ddi_request(READS) WDFREQUEST Request, _Out_ __ddi_part_of(Request) WDFMEMORY *Memory);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestRetrieveOutputMemory(_In_ __ddi_request(READS) WDFREQUEST Request, _Out_ __ddi_part_of(Request) WDFMEMORY *Memory);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestRetrieveInputBuffer(
    _In_ __ddi_request(READS) WDFREQUEST Request, _In_ size_t MinimumRequiredLength, _Outptr_result_bytebuffer_(*Length) __ddi_part_of(Request) PVOID *Buffer,
    _Out_opt_ size_t *Length);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestRetrieveOutputBuffer(
    _In_ __ddi_request(READS) WDFREQUEST Request, _In_ size_t MinimumRequiredSize, _Outptr_result_bytebuffer_(*Length) __ddi_part_of(Request) PVOID *Buffer,
    _Out_opt_ size_t *Length);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestRetrieveInputWdmMdl(_In_ __ddi_request(READS) WDFREQUEST Request, _Outptr_ __ddi_part_of(Request) PMDL *Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestRetrieveOutputWdmMdl(_In_ __ddi_request(READS) WDFREQUEST Request, _Outptr_ __ddi_part_of(Request) PMDL *Mdl);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfRequestRetrieveUnsafeUserInputBuffer(
    _In_ __ddi_request(READS) WDFREQUEST Request, _In_ size_t MinimumRequiredLength,
    _Outptr_result_bytebuffer_maybenull_(*Length) __ddi_part_of(Request) PVOID *InputBuffer, _Out_opt_ size_t *Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfRequestRetrieveUnsafeUserOutputBuffer(
    _In_ __ddi_request(READS) WDFREQUEST Request, _In_ size_t MinimumRequiredLength,
    _Outptr_result_bytebuffer_maybenull_(*Length) __ddi_part_of(Request) PVOID *OutputBuffer, _Out_opt_ size_t *Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfRequestProbeAndLockUserBufferForRead(
    _In_ __ddi_request(READS) WDFREQUEST Request, _In_reads_bytes_(Length) PVOID Buffer, _In_ size_t Length, _Out_ __ddi_part_of(Request) WDFMEMORY *MemoryObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfRequestProbeAndLockUserBufferForWrite(
    _In_ __ddi_request(READS) WDFREQUEST Request, _In_reads_bytes_(Length) PVOID Buffer, _In_ size_t Length, _Out_ __ddi_part_of(Request) WDFMEMORY *MemoryObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestSetInformation(_In_ __ddi_request(READS) WDFREQUEST Request, _In_ ULONG_PTR Information);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG_PTR WdfRequestGetInformation(_In_ __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
WDFFILEOBJECT WdfRequestGetFileObject(_In_ __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
KPROCESSOR_MODE WdfRequestGetRequestorMode(_In_ __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WdfRequestIsFrom32BitProcess(_In_ __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WdfRequestIsReserved(_In_ __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFQUEUE WdfRequestGetIoQueue(_In_ __ddi_request(READS) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
__ddi_part_of(Request) PIRP WdfRequestWdmGetIrp(_In_ __ddi_request(READS) WDFREQUEST Request);

// Queues.
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestForwardToIoQueue(_In_ _When_(return < 0, __ddi_request(LEAVES)) _When_(return == 0, __ddi_request(QUEUES)) _When_(return > 0, __ddi_request(KEEPS)) WDFREQUEST Request, _In_ WDFQUEUE DestinationQueue);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestForwardToParentDeviceIoQueue(
    _In_ _When_(return < 0, __ddi_request(LEAVES)) _When_(return == 0, __ddi_request(QUEUES)) _When_(return > 0, __ddi_request(KEEPS)) WDFREQUEST Request, _In_ WDFQUEUE ParentDeviceQueue, _In_ PWDF_REQUEST_FORWARD_OPTIONS ForwardOptions);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfRequestRequeue(_In_ _When_(return < 0, __ddi_request(LEAVES)) _When_(return == 0, __ddi_request(QUEUES)) _When_(return > 0, __ddi_request(KEEPS)) WDFREQUEST Request);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfRequestStopAcknowledge(_In_ __ddi_request(KEEPS) WDFREQUEST Request, _In_ BOOLEAN Requeue);
