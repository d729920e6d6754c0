#pragma once
#pragma ddi_header(wdfio)
#include <wdfobject.h>
#include <wdfrequest.h>

typedef enum _WDF_IO_QUEUE_DISPATCH_TYPE {
    WdfIoQueueDispatchInvalid = 0, WdfIoQueueDispatchSequential, WdfIoQueueDispatchParallel, WdfIoQueueDispatchManual,
    WdfIoQueueDispatchMax
} WDF_IO_QUEUE_DISPATCH_TYPE;
typedef enum _WDF_IO_QUEUE_STATE {
    WdfIoQueueAcceptRequests = 0x01, WdfIoQueueDispatchRequests = 0x02, WdfIoQueueNoRequests = 0x04,
    WdfIoQueueDriverNoRequests = 0x08, WdfIoQueuePnpHeld = 0x10
} WDF_IO_QUEUE_STATE;
typedef enum _WDF_IO_FORWARD_PROGRESS_ACTION {
    WdfIoForwardProgressActionInvalid = 0x0, WdfIoForwardProgressActionFailRequest,
    WdfIoForwardProgressActionUseReservedRequest
} WDF_IO_FORWARD_PROGRESS_ACTION;
typedef enum _WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY {
    WdfIoForwardProgressInvalidPolicy = 0x0, WdfIoForwardProgressReservedPolicyAlwaysUseReservedRequest,
    WdfIoForwardProgressReservedPolicyUseExamine, WdfIoForwardProgressReservedPolicyPagingIO
} WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY;

// Queue callbacks: DISPATCH_LEVEL at most, PASSIVE_LEVEL with WdfExecutionLevelPassive.
_Function_class_(EVT_WDF_IO_QUEUE_IO_DEFAULT) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_IO_DEFAULT(_In_ WDFQUEUE Queue, _In_ __ddi_request(GIVEN) WDFREQUEST Request);
typedef EVT_WDF_IO_QUEUE_IO_DEFAULT *PFN_WDF_IO_QUEUE_IO_DEFAULT;
_Function_class_(EVT_WDF_IO_QUEUE_IO_STOP) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_IO_STOP(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request, _In_ ULONG ActionFlags);
typedef EVT_WDF_IO_QUEUE_IO_STOP *PFN_WDF_IO_QUEUE_IO_STOP;
_Function_class_(EVT_WDF_IO_QUEUE_IO_RESUME) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_IO_RESUME(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request);
typedef EVT_WDF_IO_QUEUE_IO_RESUME *PFN_WDF_IO_QUEUE_IO_RESUME;
_Function_class_(EVT_WDF_IO_QUEUE_IO_READ) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_IO_READ(_In_ WDFQUEUE Queue, _In_ __ddi_request(GIVEN) WDFREQUEST Request, _In_ size_t Length);
typedef EVT_WDF_IO_QUEUE_IO_READ *PFN_WDF_IO_QUEUE_IO_READ;
_Function_class_(EVT_WDF_IO_QUEUE_IO_WRITE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_IO_WRITE(_In_ WDFQUEUE Queue, _In_ __ddi_request(GIVEN) WDFREQUEST Request, _In_ size_t Length);
typedef EVT_WDF_IO_QUEUE_IO_WRITE *PFN_WDF_IO_QUEUE_IO_WRITE;
_Function_class_(EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL(
    _In_ WDFQUEUE Queue, _In_ __ddi_request(GIVEN) WDFREQUEST Request, _In_ size_t OutputBufferLength, _In_ size_t InputBufferLength,
    _In_ ULONG IoControlCode);
typedef EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL *PFN_WDF_IO_QUEUE_IO_DEVICE_CONTROL;
_Function_class_(EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL(
    _In_ WDFQUEUE Queue, _In_ __ddi_request(GIVEN) WDFREQUEST Request, _In_ size_t OutputBufferLength, _In_ size_t InputBufferLength,
    _In_ ULONG IoControlCode);
typedef EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL *PFN_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL;
_Function_class_(EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request);
typedef EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE *PFN_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE;
_Function_class_(EVT_WDF_IO_QUEUE_STATE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_STATE(_In_ WDFQUEUE Queue, _In_ WDFCONTEXT Context);
typedef EVT_WDF_IO_QUEUE_STATE *PFN_WDF_IO_QUEUE_STATE;
_Function_class_(EVT_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS EVT_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request);
typedef EVT_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST *PFN_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST;
_Function_class_(EVT_WDF_IO_ALLOCATE_REQUEST_RESOURCES) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS EVT_WDF_IO_ALLOCATE_REQUEST_RESOURCES(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request);
typedef EVT_WDF_IO_ALLOCATE_REQUEST_RESOURCES *PFN_WDF_IO_ALLOCATE_REQUEST_RESOURCES;
_Function_class_(EVT_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef WDF_IO_FORWARD_PROGRESS_ACTION EVT_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS(_In_ WDFQUEUE Queue, _In_ PIRP Irp);
typedef EVT_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS *PFN_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS;

typedef struct _WDF_IO_QUEUE_CONFIG {
    ULONG Size;
    WDF_IO_QUEUE_DISPATCH_TYPE DispatchType;
    WDF_TRI_STATE PowerManaged;
    BOOLEAN AllowZeroLengthRequests;
    BOOLEAN DefaultQueue;
    PFN_WDF_IO_QUEUE_IO_DEFAULT EvtIoDefault;
    PFN_WDF_IO_QUEUE_IO_READ EvtIoRead;
    PFN_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;
    PFN_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
    PFN_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL EvtIoInternalDeviceControl;
    PFN_WDF_IO_QUEUE_IO_STOP EvtIoStop;
    PFN_WDF_IO_QUEUE_IO_RESUME EvtIoResume;
    PFN_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE EvtIoCanceledOnQueue;
    union {
        struct {
            ULONG NumberOfPresentedRequests;
        } Parallel;
    } Settings;
    WDFDRIVER Driver;
} WDF_IO_QUEUE_CONFIG, *PWDF_IO_QUEUE_CONFIG;
VOID WDF_IO_QUEUE_CONFIG_INIT(_Out_ PWDF_IO_QUEUE_CONFIG Config, _In_ WDF_IO_QUEUE_DISPATCH_TYPE DispatchType);
VOID WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(_Out_ PWDF_IO_QUEUE_CONFIG Config, _In_ WDF_IO_QUEUE_DISPATCH_TYPE DispatchType);
typedef struct _WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS {
    union {
        struct {
            PFN_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS EvtIoWdmIrpForForwardProgress;
        } ExaminePolicy;
    } Policy;
} WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS;
typedef struct _WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY {
    ULONG Size;
    ULONG TotalForwardProgressRequests;
    WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY ForwardProgressReservedPolicy;
    WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS ForwardProgressReservePolicySettings;
    PFN_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST EvtIoAllocateResourcesForReservedRequest;
    PFN_WDF_IO_ALLOCATE_REQUEST_RESOURCES EvtIoAllocateRequestResources;
} WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY, *PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY;
VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_DEFAULT_INIT(
    _Out_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY Policy, _In_ ULONG TotalForwardProgressRequests);
VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_EXAMINE_INIT(
    _Out_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY Policy, _In_ ULONG TotalForwardProgressRequests,
    _In_ PFN_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS EvtIoWdmIrpForForwardProgress);
VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_PAGINGIO_INIT(
    _Out_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY Policy, _In_ ULONG TotalForwardProgressRequests);

// State tests.
BOOLEAN WDF_IO_QUEUE_IDLE(_In_ WDF_IO_QUEUE_STATE State);
BOOLEAN WDF_IO_QUEUE_READY(_In_ WDF_IO_QUEUE_STATE State);
BOOLEAN WDF_IO_QUEUE_STOPPED(_In_ WDF_IO_QUEUE_STATE State);
BOOLEAN WDF_IO_QUEUE_DRAINED(_In_ WDF_IO_QUEUE_STATE State);
BOOLEAN WDF_IO_QUEUE_PURGED(_In_ WDF_IO_QUEUE_STATE State);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfIoQueueCreate(
    _In_ WDFDEVICE Device, _In_ PWDF_IO_QUEUE_CONFIG Config, _In_opt_ PWDF_OBJECT_ATTRIBUTES QueueAttributes,
    _Out_opt_ WDFQUEUE *Queue);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfIoQueueAssignForwardProgressPolicy(
    _In_ WDFQUEUE Queue, _In_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY ForwardProgressPolicy);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDF_IO_QUEUE_STATE WdfIoQueueGetState(_In_ WDFQUEUE Queue, _Out_opt_ PULONG QueueRequests, _Out_opt_ PULONG DriverRequests);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFDEVICE WdfIoQueueGetDevice(_In_ WDFQUEUE Queue);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID WdfIoQueueStart(_In_ __ddi_begins(started_queue) WDFQUEUE Queue);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfIoQueueStop(
    _In_ __ddi_ends(started_queue) WDFQUEUE Queue, _In_opt_ PFN_WDF_IO_QUEUE_STATE StopComplete, _In_opt_ WDFCONTEXT Context);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID WdfIoQueueStopSynchronously(_In_ __ddi_ends(started_queue) WDFQUEUE Queue);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfIoQueueStopAndPurge(
    _In_ WDFQUEUE Queue, _In_opt_ PFN_WDF_IO_QUEUE_STATE StopAndPurgeComplete, _In_opt_ WDFCONTEXT Context);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfIoQueueStopAndPurgeSynchronously(_In_ WDFQUEUE Queue);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfIoQueueDrain(_In_ WDFQUEUE Queue, _In_opt_ PFN_WDF_IO_QUEUE_STATE DrainComplete, _In_opt_ WDFCONTEXT Context);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfIoQueueDrainSynchronously(_In_ WDFQUEUE Queue);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfIoQueuePurge(_In_ WDFQUEUE Queue, _In_opt_ PFN_WDF_IO_QUEUE_STATE PurgeComplete, _In_opt_ WDFCONTEXT Context);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfIoQueuePurgeSynchronously(_In_ WDFQUEUE Queue);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfIoQueueReadyNotify(_In_ WDFQUEUE Queue, _In_opt_ PFN_WDF_IO_QUEUE_STATE QueueReady, _In_opt_ WDFCONTEXT Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfIoQueueRetrieveNextRequest(_In_ WDFQUEUE Queue, _Out_ _When_(return == 0, __ddi_request(HANDS_OUT)) WDFREQUEST *OutRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfIoQueueRetrieveRequestByFileObject(
    _In_ WDFQUEUE Queue, _In_ WDFFILEOBJECT FileObject, _Out_ _When_(return == 0, __ddi_request(HANDS_OUT)) WDFREQUEST *OutRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfIoQueueFindRequest(
    _In_ WDFQUEUE Queue, _In_opt_ WDFREQUEST FoundRequest, _In_opt_ WDFFILEOBJECT FileObject,
    _Inout_opt_ PWDF_REQUEST_PARAMETERS Parameters,
    _Out_ __ddi_acquires(wdf_reference) __ddi_ends_before(CALLBACK_RETURN) WDFREQUEST *OutRequest);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfIoQueueRetrieveFoundRequest(_In_ WDFQUEUE Queue, _In_ __ddi_request(NAMES) WDFREQUEST FoundRequest, _Out_ _When_(return == 0, __ddi_request(HANDS_OUT)) WDFREQUEST *OutRequest);
