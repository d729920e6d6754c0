#pragma once
#pragma ddi_header(wdm)
#include <ntdef.h>
#include <guiddef.h>
#include <wdm_irql.h>

// Callback function types of wdm.h. This file is included by wdm_objects.h before the structures that hold such pointers,
// so structures and enumerations are named by their tags only.

struct _ACCESS_STATE;
struct _CLS_LSN;
union _BUS_SPECIFIC_RESET_FLAGS;
struct _DEVICE_BUS_SPECIFIC_RESET_INFO;
struct _DEVICE_BUS_SPECIFIC_RESET_TYPE;
struct _DEVICE_DESCRIPTION;
union _DEVICE_RESET_STATUS_FLAGS;
struct _DEVICE_FAULT_CONFIGURATION;
struct _DEVICE_OBJECT;
struct _DMA_ADAPTER;
struct _DMA_ADAPTER_INFO;
struct _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION;
struct _DMA_COMMON_BUFFER_VECTOR;
struct _DMA_TRANSFER_INFO;
struct _DOMAIN_CONFIGURATION;
struct _DRIVER_OBJECT;
struct __ddi_opaque __ddi_page("kernel/eprocess") _EPROCESS;
struct _ERESOURCE;
struct _EVENT_FILTER_DESCRIPTOR;
struct __ddi_opaque __ddi_page("kernel/eprocess") _EX_TIMER;
struct _FAULT_INFORMATION;
struct _FILE_BASIC_INFORMATION;
struct _FILE_NETWORK_OPEN_INFORMATION;
struct _FILE_OBJECT;
struct _FILE_STANDARD_INFORMATION;
struct _IOMMU_DEVICE_CREATION_CONFIGURATION;
struct _IOMMU_DMA_DEVICE;
struct _IOMMU_DMA_DOMAIN;
struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN;
struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT;
struct _IOMMU_DMA_LOGICAL_ALLOCATOR_CONFIG;
struct _IOMMU_DMA_RESERVED_REGION;
struct _IOMMU_INTERFACE_STATE_CHANGE;
union _IOMMU_INTERFACE_STATE_CHANGE_FIELDS;
struct _IOMMU_MAP_PHYSICAL_ADDRESS;
union _IOMMU_DMA_DOMAIN_CREATION_FLAGS;
struct _INPUT_MAPPING_ELEMENT;
struct _IO_CSQ;
struct _IO_STATUS_BLOCK;
struct __ddi_opaque __ddi_resident __ddi_page("kernel/eprocess") _IO_WORKITEM;
struct _IRP;
struct _KBUGCHECK_REASON_CALLBACK_RECORD;
struct _KDPC;
struct _KENLISTMENT;
struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT;
struct __ddi_opaque __ddi_page("kernel/eprocess") _KINTERRUPT;
struct _LOOKASIDE_LIST_EX;
struct _MDL;
union _NPEM_CAPABILITY_STANDARD;
struct _OB_POST_OPERATION_INFORMATION;
struct _OB_PRE_OPERATION_INFORMATION;
union _PCW_CALLBACK_INFORMATION;
struct _CM_RESOURCE_LIST;
struct _PCI_DEVICE_PRESENCE_PARAMETERS;
union _POWER_STATE;
struct _SCATTER_GATHER_LIST;

enum _BOUND_CALLBACK_STATUS;
enum _D3COLD_LAST_TRANSITION_STATUS;
enum _DEVICE_POWER_STATE;
enum _DEVICE_RESET_TYPE;
enum _DEVICE_WAKE_DEPTH;
enum _IOMMU_DMA_DOMAIN_TYPE;
enum _IO_ALLOCATION_ACTION;
enum _KBUGCHECK_CALLBACK_REASON;
enum _MEMORY_CACHING_TYPE;
enum _NPEM_CONTROL_STANDARD_CONTROL_BIT;
enum _OB_PREOP_CALLBACK_STATUS;
enum _PCW_CALLBACK_TYPE;
enum _POOL_TYPE;
enum _SYSTEM_POWER_STATE;
enum DMA_COMPLETION_STATUS;

// Driver entry points

_Function_class_(DRIVER_INITIALIZE) __ddi_moment(DRIVER_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS DRIVER_INITIALIZE(_In_ struct _DRIVER_OBJECT *DriverObject,
                                   _In_ __ddi_valid_until(CALLBACK_RETURN) PUNICODE_STRING RegistryPath);
typedef DRIVER_INITIALIZE *PDRIVER_INITIALIZE;

_Function_class_(DRIVER_UNLOAD) __ddi_moment(DRIVER_UNLOAD) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID DRIVER_UNLOAD(_In_ struct _DRIVER_OBJECT *DriverObject);
typedef DRIVER_UNLOAD *PDRIVER_UNLOAD;

_Function_class_(DRIVER_ADD_DEVICE) __ddi_moment(DEVICE_START) _Kernel_clear_do_init_(yes) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS DRIVER_ADD_DEVICE(_In_ struct _DRIVER_OBJECT *DriverObject, _In_ struct _DEVICE_OBJECT *PhysicalDeviceObject);
typedef DRIVER_ADD_DEVICE *PDRIVER_ADD_DEVICE;

_Function_class_(DRIVER_DISPATCH) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS DRIVER_DISPATCH(_In_ struct _DEVICE_OBJECT *DeviceObject, _Inout_ __ddi_request(SERVED) struct _IRP *Irp);
typedef DRIVER_DISPATCH *PDRIVER_DISPATCH;

_Function_class_(DRIVER_DISPATCH) _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("")
typedef NTSTATUS DRIVER_DISPATCH_PAGED(_In_ struct _DEVICE_OBJECT *DeviceObject, _Inout_ __ddi_request(SERVED) struct _IRP *Irp);
typedef DRIVER_DISPATCH_PAGED *PDRIVER_DISPATCH_PAGED;

_Function_class_(DRIVER_DISPATCH) _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
typedef NTSTATUS DRIVER_DISPATCH_RAISED(_In_ struct _DEVICE_OBJECT *DeviceObject, _Inout_ __ddi_request(SERVED) struct _IRP *Irp);
typedef DRIVER_DISPATCH_RAISED *PDRIVER_DISPATCH_RAISED;

_Function_class_(DRIVER_STARTIO) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID DRIVER_STARTIO(_Inout_ struct _DEVICE_OBJECT *DeviceObject, _Inout_ struct _IRP *Irp);
typedef DRIVER_STARTIO *PDRIVER_STARTIO;

_Function_class_(DRIVER_CANCEL) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
_Kernel_requires_resource_held_(CancelSpinLock) _Kernel_releases_resource_(CancelSpinLock)
typedef VOID DRIVER_CANCEL(_Inout_ struct _DEVICE_OBJECT *DeviceObject, _Inout_ _IRQL_uses_cancel_ struct _IRP *Irp);
typedef DRIVER_CANCEL *PDRIVER_CANCEL;

// IRP completion, DPC, timer and work item routines

_Function_class_(IO_COMPLETION_ROUTINE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS IO_COMPLETION_ROUTINE(
    _In_ struct _DEVICE_OBJECT *DeviceObject, _In_ __ddi_request(CONTINUED) struct _IRP *Irp, _In_opt_ PVOID Context);
typedef IO_COMPLETION_ROUTINE *PIO_COMPLETION_ROUTINE;

_Function_class_(IO_DPC_ROUTINE) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID IO_DPC_ROUTINE(_In_ struct _KDPC *Dpc, _In_ struct _DEVICE_OBJECT *DeviceObject, _Inout_ struct _IRP *Irp,
                            _In_opt_ PVOID Context);
typedef IO_DPC_ROUTINE *PIO_DPC_ROUTINE;

_Function_class_(KDEFERRED_ROUTINE) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID KDEFERRED_ROUTINE(_In_ struct _KDPC *Dpc, _In_opt_ PVOID DeferredContext, _In_opt_ PVOID SystemArgument1,
                               _In_opt_ PVOID SystemArgument2);
typedef KDEFERRED_ROUTINE *PKDEFERRED_ROUTINE;

_Function_class_(IO_TIMER_ROUTINE) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID IO_TIMER_ROUTINE(_In_ struct _DEVICE_OBJECT *DeviceObject, _In_opt_ PVOID Context);
typedef IO_TIMER_ROUTINE *PIO_TIMER_ROUTINE;

_Function_class_(EXT_CALLBACK) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EXT_CALLBACK(_In_ struct _EX_TIMER *Timer, _In_opt_ PVOID Context);
typedef EXT_CALLBACK *PEXT_CALLBACK;

_Function_class_(EXT_DELETE_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EXT_DELETE_CALLBACK(_In_opt_ PVOID Context);
typedef EXT_DELETE_CALLBACK *PEXT_DELETE_CALLBACK;

_Function_class_(IO_WORKITEM_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID IO_WORKITEM_ROUTINE(_In_ struct _DEVICE_OBJECT *DeviceObject, _In_opt_ PVOID Context);
typedef IO_WORKITEM_ROUTINE *PIO_WORKITEM_ROUTINE;

_Function_class_(IO_WORKITEM_ROUTINE_EX) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID IO_WORKITEM_ROUTINE_EX(_In_ PVOID IoObject, _In_opt_ PVOID Context, _In_ struct _IO_WORKITEM *IoWorkItem);
typedef IO_WORKITEM_ROUTINE_EX *PIO_WORKITEM_ROUTINE_EX;

_Function_class_(WORKER_THREAD_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("")
typedef VOID WORKER_THREAD_ROUTINE(_In_ PVOID Parameter);
typedef WORKER_THREAD_ROUTINE *PWORKER_THREAD_ROUTINE;

_Function_class_(KSTART_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID KSTART_ROUTINE(_In_ PVOID StartContext);
typedef KSTART_ROUTINE *PKSTART_ROUTINE;

// Interrupt routines

_Function_class_(KSERVICE_ROUTINE) _IRQL_requires_min_(DIRQL) _IRQL_requires_max_(DIRQL)
typedef BOOLEAN KSERVICE_ROUTINE(_In_ struct _KINTERRUPT *Interrupt, _In_opt_ PVOID ServiceContext);
typedef KSERVICE_ROUTINE *PKSERVICE_ROUTINE;

_Function_class_(KMESSAGE_SERVICE_ROUTINE) _IRQL_requires_min_(DIRQL) _IRQL_requires_max_(DIRQL)
typedef BOOLEAN KMESSAGE_SERVICE_ROUTINE(_In_ struct _KINTERRUPT *Interrupt, _In_opt_ PVOID ServiceContext,
                                         _In_ ULONG MessageID);
typedef KMESSAGE_SERVICE_ROUTINE *PKMESSAGE_SERVICE_ROUTINE;

_Function_class_(KSYNCHRONIZE_ROUTINE) _IRQL_requires_min_(DIRQL) _IRQL_requires_max_(DIRQL)
typedef BOOLEAN KSYNCHRONIZE_ROUTINE(_In_opt_ PVOID SynchronizeContext);
typedef KSYNCHRONIZE_ROUTINE *PKSYNCHRONIZE_ROUTINE;

_Function_class_(KIPI_BROADCAST_WORKER) _IRQL_requires_min_(DIRQL)
typedef ULONG_PTR KIPI_BROADCAST_WORKER(_In_ ULONG_PTR Argument);
typedef KIPI_BROADCAST_WORKER *PKIPI_BROADCAST_WORKER;

// DMA execution routines

_Function_class_(DRIVER_CONTROL) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef enum _IO_ALLOCATION_ACTION DRIVER_CONTROL(_In_ struct _DEVICE_OBJECT *DeviceObject, _Inout_ struct _IRP *Irp,
                                                  _In_ PVOID MapRegisterBase, _In_ PVOID Context);
typedef DRIVER_CONTROL *PDRIVER_CONTROL;

_Function_class_(DRIVER_LIST_CONTROL) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID DRIVER_LIST_CONTROL(_In_ struct _DEVICE_OBJECT *DeviceObject, _In_ struct _IRP *Irp,
                                 _In_ struct _SCATTER_GATHER_LIST *ScatterGather, _In_ PVOID Context);
typedef DRIVER_LIST_CONTROL *PDRIVER_LIST_CONTROL;

_Function_class_(DMA_COMPLETION_ROUTINE) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID DMA_COMPLETION_ROUTINE(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _DEVICE_OBJECT *DeviceObject,
                                    _In_ PVOID CompletionContext, _In_ enum DMA_COMPLETION_STATUS Status);
typedef DMA_COMPLETION_ROUTINE *PDMA_COMPLETION_ROUTINE;

// Notifications and registered callbacks

_Function_class_(DRIVER_NOTIFICATION_CALLBACK_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("")
typedef NTSTATUS DRIVER_NOTIFICATION_CALLBACK_ROUTINE(_In_ PVOID NotificationStructure, _Inout_opt_ PVOID Context);
typedef DRIVER_NOTIFICATION_CALLBACK_ROUTINE *PDRIVER_NOTIFICATION_CALLBACK_ROUTINE;

_Function_class_(DEVICE_CHANGE_COMPLETE_CALLBACK) __ddi_page("")
typedef VOID DEVICE_CHANGE_COMPLETE_CALLBACK(_Inout_opt_ PVOID Context);
typedef DEVICE_CHANGE_COMPLETE_CALLBACK *PDEVICE_CHANGE_COMPLETE_CALLBACK;

_Function_class_(IO_SESSION_NOTIFICATION_FUNCTION) _IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS IO_SESSION_NOTIFICATION_FUNCTION(_In_ PVOID SessionObject, _In_ PVOID IoObject, _In_ ULONG Event,
                                                  _In_ PVOID Context,
                                                  _In_reads_bytes_opt_(PayloadLength) PVOID NotificationPayload,
                                                  _In_ ULONG PayloadLength);
typedef IO_SESSION_NOTIFICATION_FUNCTION *PIO_SESSION_NOTIFICATION_FUNCTION;

_Function_class_(IO_CONTAINER_NOTIFICATION_FUNCTION) __ddi_page("")
typedef NTSTATUS IO_CONTAINER_NOTIFICATION_FUNCTION(VOID);
typedef IO_CONTAINER_NOTIFICATION_FUNCTION *PIO_CONTAINER_NOTIFICATION_FUNCTION;

_Function_class_(EX_CALLBACK_FUNCTION) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EX_CALLBACK_FUNCTION(_In_ PVOID CallbackContext, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2);
typedef EX_CALLBACK_FUNCTION *PEX_CALLBACK_FUNCTION;

_Function_class_(CALLBACK_FUNCTION) _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
typedef VOID CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2);
typedef CALLBACK_FUNCTION *PCALLBACK_FUNCTION;

_Function_class_(POWER_SETTING_CALLBACK) __ddi_page("")
typedef NTSTATUS POWER_SETTING_CALLBACK(_In_ LPCGUID SettingGuid, _In_reads_bytes_(ValueLength) PVOID Value,
                                        _In_ ULONG ValueLength, _Inout_opt_ PVOID Context);
typedef POWER_SETTING_CALLBACK *PPOWER_SETTING_CALLBACK;

_Function_class_(FWMI_NOTIFICATION_CALLBACK) __ddi_page("")
typedef VOID FWMI_NOTIFICATION_CALLBACK(PVOID Wnode, PVOID Context);
typedef FWMI_NOTIFICATION_CALLBACK *WMI_NOTIFICATION_CALLBACK;

_Function_class_(REQUEST_POWER_COMPLETE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID REQUEST_POWER_COMPLETE(_In_ struct _DEVICE_OBJECT *DeviceObject, _In_ UCHAR MinorFunction,
                                    _In_ union _POWER_STATE PowerState, _In_opt_ PVOID Context,
                                    _In_ struct _IO_STATUS_BLOCK *IoStatus);
typedef REQUEST_POWER_COMPLETE *PREQUEST_POWER_COMPLETE;

_Function_class_(RTL_QUERY_REGISTRY_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS RTL_QUERY_REGISTRY_ROUTINE(_In_z_ PWSTR ValueName, _In_ ULONG ValueType,
                                            _In_reads_bytes_opt_(ValueLength) PVOID ValueData, _In_ ULONG ValueLength,
                                            _In_opt_ PVOID Context, _In_opt_ PVOID EntryContext);
typedef RTL_QUERY_REGISTRY_ROUTINE *PRTL_QUERY_REGISTRY_ROUTINE;

_Function_class_(ETWENABLECALLBACK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID ETWENABLECALLBACK(_In_ LPCGUID SourceId, _In_ ULONG ControlCode, _In_ UCHAR Level, _In_ ULONGLONG MatchAnyKeyword,
                               _In_ ULONGLONG MatchAllKeyword, _In_opt_ struct _EVENT_FILTER_DESCRIPTOR *FilterData,
                               _Inout_opt_ PVOID CallbackContext);
typedef ETWENABLECALLBACK *PETWENABLECALLBACK;

_Function_class_(PCW_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS PCW_CALLBACK(_In_ enum _PCW_CALLBACK_TYPE Type, _In_ union _PCW_CALLBACK_INFORMATION *Info,
                              _In_opt_ PVOID Context);
typedef PCW_CALLBACK *PPCW_CALLBACK;

_Function_class_(POB_PRE_OPERATION_CALLBACK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef enum _OB_PREOP_CALLBACK_STATUS (*POB_PRE_OPERATION_CALLBACK)(_In_ PVOID RegistrationContext,
                                          _Inout_ struct _OB_PRE_OPERATION_INFORMATION *OperationInformation);

_Function_class_(POB_POST_OPERATION_CALLBACK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*POB_POST_OPERATION_CALLBACK)(_In_ PVOID RegistrationContext,
                                            _In_ struct _OB_POST_OPERATION_INFORMATION *OperationInformation);

_Function_class_(PTM_RM_NOTIFICATION) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PTM_RM_NOTIFICATION)(_In_ struct _KENLISTMENT *EnlistmentObject, _In_ PVOID RMContext,
                                        _In_ PVOID TransactionContext, _In_ ULONG TransactionNotification,
                                        _Inout_ PLARGE_INTEGER TmVirtualClock, _In_ ULONG ArgumentLength,
                                        _In_ PVOID Argument);

_Function_class_(KBUGCHECK_CALLBACK_ROUTINE) _IRQL_requires_min_(HIGH_LEVEL)
typedef VOID KBUGCHECK_CALLBACK_ROUTINE(_In_ PVOID Buffer, _In_ ULONG Length);
typedef KBUGCHECK_CALLBACK_ROUTINE *PKBUGCHECK_CALLBACK_ROUTINE;

_Function_class_(KBUGCHECK_REASON_CALLBACK_ROUTINE) _IRQL_requires_min_(HIGH_LEVEL)
typedef VOID KBUGCHECK_REASON_CALLBACK_ROUTINE(_In_ enum _KBUGCHECK_CALLBACK_REASON Reason,
                                               _In_ struct _KBUGCHECK_REASON_CALLBACK_RECORD *Record,
                                               _Inout_ PVOID ReasonSpecificData, _In_ ULONG ReasonSpecificDataLength);
typedef KBUGCHECK_REASON_CALLBACK_ROUTINE *PKBUGCHECK_REASON_CALLBACK_ROUTINE;

_Function_class_(NMI_CALLBACK) _IRQL_requires_min_(HIGH_LEVEL) __ddi_page("")
typedef BOOLEAN NMI_CALLBACK(_In_opt_ PVOID Context, _In_ BOOLEAN Handled);
typedef NMI_CALLBACK *PNMI_CALLBACK;

_Function_class_(PROCESSOR_CALLBACK_FUNCTION) __ddi_page("")
typedef VOID PROCESSOR_CALLBACK_FUNCTION(_In_ PVOID CallbackContext,
                                         _In_ struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT *ChangeContext,
                                         _Inout_ PNTSTATUS OperationStatus);
typedef PROCESSOR_CALLBACK_FUNCTION *PPROCESSOR_CALLBACK_FUNCTION;

_Function_class_(BOUND_CALLBACK)
typedef enum _BOUND_CALLBACK_STATUS BOUND_CALLBACK(VOID);
typedef BOUND_CALLBACK *PBOUND_CALLBACK;

_Function_class_(PROCESSOR_HALT_ROUTINE)
typedef NTSTATUS PROCESSOR_HALT_ROUTINE(_Inout_opt_ PVOID Context);
typedef PROCESSOR_HALT_ROUTINE *PPROCESSOR_HALT_ROUTINE;

_Function_class_(MM_MDL_ROUTINE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID MM_MDL_ROUTINE(_In_opt_ PVOID DriverContext, _In_ PVOID MappedVa);
typedef MM_MDL_ROUTINE *PMM_MDL_ROUTINE;

// Lookaside list allocation

_Function_class_(ALLOCATE_FUNCTION) __ddi_page("")
typedef PVOID ALLOCATE_FUNCTION(_In_ enum _POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
typedef ALLOCATE_FUNCTION *PALLOCATE_FUNCTION;

_Function_class_(ALLOCATE_FUNCTION_EX)
typedef PVOID ALLOCATE_FUNCTION_EX(_In_ enum _POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag,
                                   _Inout_ struct _LOOKASIDE_LIST_EX *Lookaside);
typedef ALLOCATE_FUNCTION_EX *PALLOCATE_FUNCTION_EX;

_Function_class_(FREE_FUNCTION) __ddi_page("")
typedef VOID FREE_FUNCTION(_In_ PVOID Buffer);
typedef FREE_FUNCTION *PFREE_FUNCTION;

_Function_class_(FREE_FUNCTION_EX)
typedef VOID FREE_FUNCTION_EX(_In_ PVOID Buffer, _Inout_ struct _LOOKASIDE_LIST_EX *Lookaside);
typedef FREE_FUNCTION_EX *PFREE_FUNCTION_EX;

// Cancel-safe IRP queues

_Function_class_(IO_CSQ_INSERT_IRP)
typedef VOID IO_CSQ_INSERT_IRP(_In_ struct _IO_CSQ *Csq, _In_ struct _IRP *Irp);
typedef IO_CSQ_INSERT_IRP *PIO_CSQ_INSERT_IRP;

_Function_class_(IO_CSQ_INSERT_IRP_EX)
typedef NTSTATUS IO_CSQ_INSERT_IRP_EX(_In_ struct _IO_CSQ *Csq, _In_ struct _IRP *Irp, _In_opt_ PVOID InsertContext);
typedef IO_CSQ_INSERT_IRP_EX *PIO_CSQ_INSERT_IRP_EX;

_Function_class_(IO_CSQ_REMOVE_IRP)
typedef VOID IO_CSQ_REMOVE_IRP(_In_ struct _IO_CSQ *Csq, _In_ struct _IRP *Irp);
typedef IO_CSQ_REMOVE_IRP *PIO_CSQ_REMOVE_IRP;

_Function_class_(IO_CSQ_PEEK_NEXT_IRP)
typedef struct _IRP *IO_CSQ_PEEK_NEXT_IRP(_In_ struct _IO_CSQ *Csq, _In_opt_ struct _IRP *Irp, _In_opt_ PVOID PeekContext);
typedef IO_CSQ_PEEK_NEXT_IRP *PIO_CSQ_PEEK_NEXT_IRP;

_Function_class_(IO_CSQ_ACQUIRE_LOCK) _IRQL_raises_(DISPATCH_LEVEL) _Acquires_lock_(*Csq)
typedef VOID IO_CSQ_ACQUIRE_LOCK(_In_ struct _IO_CSQ *Csq, _Out_ _IRQL_saves_ PKIRQL Irql);
typedef IO_CSQ_ACQUIRE_LOCK *PIO_CSQ_ACQUIRE_LOCK;

_Function_class_(IO_CSQ_RELEASE_LOCK) _Releases_lock_(*Csq)
typedef VOID IO_CSQ_RELEASE_LOCK(_In_ struct _IO_CSQ *Csq, _In_ _IRQL_restores_ KIRQL Irql);
typedef IO_CSQ_RELEASE_LOCK *PIO_CSQ_RELEASE_LOCK;

_Function_class_(IO_CSQ_COMPLETE_CANCELED_IRP)
typedef VOID IO_CSQ_COMPLETE_CANCELED_IRP(_In_ struct _IO_CSQ *Csq, _In_ struct _IRP *Irp);
typedef IO_CSQ_COMPLETE_CANCELED_IRP *PIO_CSQ_COMPLETE_CANCELED_IRP;

// Power framework

_Function_class_(PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK(_In_ PVOID Context, _In_ ULONG Component);
typedef PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK *PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK;

_Function_class_(PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK(_In_ PVOID Context, _In_ ULONG Component);
typedef PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK *PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK;

_Function_class_(PO_FX_COMPONENT_IDLE_STATE_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PO_FX_COMPONENT_IDLE_STATE_CALLBACK(_In_ PVOID Context, _In_ ULONG Component, _In_ ULONG State);
typedef PO_FX_COMPONENT_IDLE_STATE_CALLBACK *PPO_FX_COMPONENT_IDLE_STATE_CALLBACK;

_Function_class_(PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK)
typedef VOID PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK(_In_ PVOID Context, _In_ ULONG Component, _In_ BOOLEAN Active);
typedef PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK *PPO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK;

_Function_class_(PO_FX_COMPONENT_PERF_STATE_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PO_FX_COMPONENT_PERF_STATE_CALLBACK(_In_ PVOID Context, _In_ ULONG Component, _In_ BOOLEAN Succeeded,
                                                 _In_ PVOID RequestContext);
typedef PO_FX_COMPONENT_PERF_STATE_CALLBACK *PPO_FX_COMPONENT_PERF_STATE_CALLBACK;

_Function_class_(PO_FX_DEVICE_POWER_REQUIRED_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PO_FX_DEVICE_POWER_REQUIRED_CALLBACK(_In_ PVOID Context);
typedef PO_FX_DEVICE_POWER_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK;

_Function_class_(PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK(_In_ PVOID Context);
typedef PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK;

_Function_class_(PO_FX_POWER_CONTROL_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS PO_FX_POWER_CONTROL_CALLBACK(_In_ PVOID DeviceContext, _In_ LPCGUID PowerControlCode,
                                              _In_reads_bytes_opt_(InBufferSize) PVOID InBuffer, _In_ SIZE_T InBufferSize,
                                              _Out_writes_bytes_opt_(OutBufferSize) PVOID OutBuffer, _In_ SIZE_T OutBufferSize,
                                              _Out_opt_ PSIZE_T BytesReturned);
typedef PO_FX_POWER_CONTROL_CALLBACK *PPO_FX_POWER_CONTROL_CALLBACK;

_Function_class_(PO_FX_DIRECTED_POWER_UP_CALLBACK)
typedef VOID PO_FX_DIRECTED_POWER_UP_CALLBACK(_In_ PVOID Context, _In_ ULONG Flags);
typedef PO_FX_DIRECTED_POWER_UP_CALLBACK *PPO_FX_DIRECTED_POWER_UP_CALLBACK;

_Function_class_(PO_FX_DIRECTED_POWER_DOWN_CALLBACK)
typedef VOID PO_FX_DIRECTED_POWER_DOWN_CALLBACK(_In_ PVOID Context, _In_ ULONG Flags);
typedef PO_FX_DIRECTED_POWER_DOWN_CALLBACK *PPO_FX_DIRECTED_POWER_DOWN_CALLBACK;

// Fast I/O entry points

__ddi_page("") _Function_class_(FAST_IO_CHECK_IF_POSSIBLE)
typedef BOOLEAN FAST_IO_CHECK_IF_POSSIBLE(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset,
                                          _In_ ULONG Length, _In_ BOOLEAN Wait, _In_ ULONG LockKey,
                                          _In_ BOOLEAN CheckForReadOperation, _Out_ struct _IO_STATUS_BLOCK *IoStatus,
                                          _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_CHECK_IF_POSSIBLE *PFAST_IO_CHECK_IF_POSSIBLE;

__ddi_page("") _Function_class_(FAST_IO_READ)
typedef BOOLEAN FAST_IO_READ(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                             _In_ BOOLEAN Wait, _In_ ULONG LockKey, _Out_ PVOID Buffer,
                             _Out_ struct _IO_STATUS_BLOCK *IoStatus, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_READ *PFAST_IO_READ;

__ddi_page("") _Function_class_(FAST_IO_WRITE)
typedef BOOLEAN FAST_IO_WRITE(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                              _In_ BOOLEAN Wait, _In_ ULONG LockKey, _In_ PVOID Buffer,
                              _Out_ struct _IO_STATUS_BLOCK *IoStatus, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_WRITE *PFAST_IO_WRITE;

__ddi_page("") _Function_class_(FAST_IO_QUERY_BASIC_INFO)
typedef BOOLEAN FAST_IO_QUERY_BASIC_INFO(_In_ struct _FILE_OBJECT *FileObject, _In_ BOOLEAN Wait,
                                         _Out_ struct _FILE_BASIC_INFORMATION *Buffer, _Out_ struct _IO_STATUS_BLOCK *IoStatus,
                                         _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_QUERY_BASIC_INFO *PFAST_IO_QUERY_BASIC_INFO;

__ddi_page("") _Function_class_(FAST_IO_QUERY_STANDARD_INFO)
typedef BOOLEAN FAST_IO_QUERY_STANDARD_INFO(_In_ struct _FILE_OBJECT *FileObject, _In_ BOOLEAN Wait,
                                            _Out_ struct _FILE_STANDARD_INFORMATION *Buffer,
                                            _Out_ struct _IO_STATUS_BLOCK *IoStatus,
                                            _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_QUERY_STANDARD_INFO *PFAST_IO_QUERY_STANDARD_INFO;

__ddi_page("") _Function_class_(FAST_IO_LOCK)
typedef BOOLEAN FAST_IO_LOCK(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ PLARGE_INTEGER Length,
                             _In_ struct _EPROCESS *ProcessId, _In_ ULONG Key, _In_ BOOLEAN FailImmediately,
                             _In_ BOOLEAN ExclusiveLock, _Out_ struct _IO_STATUS_BLOCK *IoStatus,
                             _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_LOCK *PFAST_IO_LOCK;

__ddi_page("") _Function_class_(FAST_IO_UNLOCK_SINGLE)
typedef BOOLEAN FAST_IO_UNLOCK_SINGLE(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset,
                                      _In_ PLARGE_INTEGER Length, _In_ struct _EPROCESS *ProcessId, _In_ ULONG Key,
                                      _Out_ struct _IO_STATUS_BLOCK *IoStatus, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_UNLOCK_SINGLE *PFAST_IO_UNLOCK_SINGLE;

__ddi_page("") _Function_class_(FAST_IO_UNLOCK_ALL)
typedef BOOLEAN FAST_IO_UNLOCK_ALL(_In_ struct _FILE_OBJECT *FileObject, _In_ struct _EPROCESS *ProcessId,
                                   _Out_ struct _IO_STATUS_BLOCK *IoStatus, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_UNLOCK_ALL *PFAST_IO_UNLOCK_ALL;

__ddi_page("") _Function_class_(FAST_IO_UNLOCK_ALL_BY_KEY)
typedef BOOLEAN FAST_IO_UNLOCK_ALL_BY_KEY(_In_ struct _FILE_OBJECT *FileObject, _In_ PVOID ProcessId, _In_ ULONG Key,
                                          _Out_ struct _IO_STATUS_BLOCK *IoStatus, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_UNLOCK_ALL_BY_KEY *PFAST_IO_UNLOCK_ALL_BY_KEY;

__ddi_page("") _Function_class_(FAST_IO_DEVICE_CONTROL)
typedef BOOLEAN FAST_IO_DEVICE_CONTROL(_In_ struct _FILE_OBJECT *FileObject, _In_ BOOLEAN Wait,
                                       _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
                                       _In_ ULONG InputBufferLength,
                                       _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer,
                                       _In_ ULONG OutputBufferLength, _In_ ULONG IoControlCode,
                                       _Out_ struct _IO_STATUS_BLOCK *IoStatus, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_DEVICE_CONTROL *PFAST_IO_DEVICE_CONTROL;

__ddi_page("") _Function_class_(FAST_IO_ACQUIRE_FILE) _Kernel_acquires_resource_(FileResources)
typedef VOID FAST_IO_ACQUIRE_FILE(_In_ struct _FILE_OBJECT *FileObject);
typedef FAST_IO_ACQUIRE_FILE *PFAST_IO_ACQUIRE_FILE;

__ddi_page("") _Function_class_(FAST_IO_RELEASE_FILE) _Kernel_releases_resource_(FileResources)
typedef VOID FAST_IO_RELEASE_FILE(_In_ struct _FILE_OBJECT *FileObject);
typedef FAST_IO_RELEASE_FILE *PFAST_IO_RELEASE_FILE;

__ddi_page("") _Function_class_(FAST_IO_DETACH_DEVICE)
typedef VOID FAST_IO_DETACH_DEVICE(_In_ struct _DEVICE_OBJECT *SourceDevice, _In_ struct _DEVICE_OBJECT *TargetDevice);
typedef FAST_IO_DETACH_DEVICE *PFAST_IO_DETACH_DEVICE;

__ddi_page("") _Function_class_(FAST_IO_QUERY_NETWORK_OPEN_INFO)
typedef BOOLEAN FAST_IO_QUERY_NETWORK_OPEN_INFO(_In_ struct _FILE_OBJECT *FileObject, _In_ BOOLEAN Wait,
                                                _Out_ struct _FILE_NETWORK_OPEN_INFORMATION *Buffer,
                                                _Out_ struct _IO_STATUS_BLOCK *IoStatus,
                                                _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_QUERY_NETWORK_OPEN_INFO *PFAST_IO_QUERY_NETWORK_OPEN_INFO;

__ddi_page("") _Function_class_(FAST_IO_ACQUIRE_FOR_MOD_WRITE) _Kernel_acquires_resource_(FileResources)
typedef NTSTATUS FAST_IO_ACQUIRE_FOR_MOD_WRITE(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER EndingOffset,
                                               _Out_ struct _ERESOURCE **ResourceToRelease,
                                               _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_ACQUIRE_FOR_MOD_WRITE *PFAST_IO_ACQUIRE_FOR_MOD_WRITE;

__ddi_page("") _Function_class_(FAST_IO_MDL_READ)
typedef BOOLEAN FAST_IO_MDL_READ(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                                 _In_ ULONG LockKey, _Out_ struct _MDL **MdlChain, _Out_ struct _IO_STATUS_BLOCK *IoStatus,
                                 _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_READ *PFAST_IO_MDL_READ;

__ddi_page("") _Function_class_(FAST_IO_MDL_READ_COMPLETE)
typedef BOOLEAN FAST_IO_MDL_READ_COMPLETE(_In_ struct _FILE_OBJECT *FileObject, _In_ struct _MDL *MdlChain,
                                          _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_READ_COMPLETE *PFAST_IO_MDL_READ_COMPLETE;

__ddi_page("") _Function_class_(FAST_IO_PREPARE_MDL_WRITE)
typedef BOOLEAN FAST_IO_PREPARE_MDL_WRITE(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset,
                                          _In_ ULONG Length, _In_ ULONG LockKey, _Out_ struct _MDL **MdlChain,
                                          _Out_ struct _IO_STATUS_BLOCK *IoStatus, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_PREPARE_MDL_WRITE *PFAST_IO_PREPARE_MDL_WRITE;

__ddi_page("") _Function_class_(FAST_IO_MDL_WRITE_COMPLETE)
typedef BOOLEAN FAST_IO_MDL_WRITE_COMPLETE(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset,
                                           _In_ struct _MDL *MdlChain, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_WRITE_COMPLETE *PFAST_IO_MDL_WRITE_COMPLETE;

struct _COMPRESSED_DATA_INFO;

__ddi_page("") _Function_class_(FAST_IO_READ_COMPRESSED)
typedef BOOLEAN FAST_IO_READ_COMPRESSED(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                                        _In_ ULONG LockKey, _Out_ PVOID Buffer, _Out_ struct _MDL **MdlChain,
                                        _Out_ struct _IO_STATUS_BLOCK *IoStatus,
                                        _Out_ struct _COMPRESSED_DATA_INFO *CompressedDataInfo,
                                        _In_ ULONG CompressedDataInfoLength, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_READ_COMPRESSED *PFAST_IO_READ_COMPRESSED;

__ddi_page("") _Function_class_(FAST_IO_WRITE_COMPRESSED)
typedef BOOLEAN FAST_IO_WRITE_COMPRESSED(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset,
                                         _In_ ULONG Length, _In_ ULONG LockKey, _In_ PVOID Buffer,
                                         _Out_ struct _MDL **MdlChain, _Out_ struct _IO_STATUS_BLOCK *IoStatus,
                                         _In_ struct _COMPRESSED_DATA_INFO *CompressedDataInfo,
                                         _In_ ULONG CompressedDataInfoLength, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_WRITE_COMPRESSED *PFAST_IO_WRITE_COMPRESSED;

__ddi_page("") _Function_class_(FAST_IO_MDL_READ_COMPLETE_COMPRESSED)
typedef BOOLEAN FAST_IO_MDL_READ_COMPLETE_COMPRESSED(_In_ struct _FILE_OBJECT *FileObject, _In_ struct _MDL *MdlChain,
                                                     _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_READ_COMPLETE_COMPRESSED *PFAST_IO_MDL_READ_COMPLETE_COMPRESSED;

__ddi_page("") _Function_class_(FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED)
typedef BOOLEAN FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED(_In_ struct _FILE_OBJECT *FileObject, _In_ PLARGE_INTEGER FileOffset,
                                                      _In_ struct _MDL *MdlChain, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED *PFAST_IO_MDL_WRITE_COMPLETE_COMPRESSED;

__ddi_page("") _Function_class_(FAST_IO_QUERY_OPEN)
typedef BOOLEAN FAST_IO_QUERY_OPEN(_Inout_ struct _IRP *Irp, _Out_ struct _FILE_NETWORK_OPEN_INFORMATION *NetworkInformation,
                                   _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_QUERY_OPEN *PFAST_IO_QUERY_OPEN;

__ddi_page("") _Function_class_(FAST_IO_RELEASE_FOR_MOD_WRITE) _Kernel_releases_resource_(FileResources)
typedef NTSTATUS FAST_IO_RELEASE_FOR_MOD_WRITE(_In_ struct _FILE_OBJECT *FileObject, _In_ struct _ERESOURCE *ResourceToRelease,
                                               _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_RELEASE_FOR_MOD_WRITE *PFAST_IO_RELEASE_FOR_MOD_WRITE;

__ddi_page("") _Function_class_(FAST_IO_ACQUIRE_FOR_CCFLUSH) _Kernel_acquires_resource_(FileResources)
typedef NTSTATUS FAST_IO_ACQUIRE_FOR_CCFLUSH(_In_ struct _FILE_OBJECT *FileObject, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_ACQUIRE_FOR_CCFLUSH *PFAST_IO_ACQUIRE_FOR_CCFLUSH;

__ddi_page("") _Function_class_(FAST_IO_RELEASE_FOR_CCFLUSH) _Kernel_releases_resource_(FileResources)
typedef NTSTATUS FAST_IO_RELEASE_FOR_CCFLUSH(_In_ struct _FILE_OBJECT *FileObject, _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_RELEASE_FOR_CCFLUSH *PFAST_IO_RELEASE_FOR_CCFLUSH;

// DMA adapter operations, called by drivers through DMA_OPERATIONS

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PPUT_DMA_ADAPTER)(_In_ __ddi_releases(dma_adapter) struct _DMA_ADAPTER *DmaAdapter);

_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(common_buffer) __ddi_ends_before(ADAPTER_RELEASE)
typedef PVOID (*PALLOCATE_COMMON_BUFFER)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ ULONG Length,
                                         _Out_ PHYSICAL_ADDRESS *LogicalAddress, _In_ BOOLEAN CacheEnabled);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFREE_COMMON_BUFFER)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ ULONG Length,
                                    _In_ PHYSICAL_ADDRESS LogicalAddress, _In_ __ddi_releases(common_buffer) PVOID VirtualAddress,
                                    _In_ BOOLEAN CacheEnabled);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PALLOCATE_ADAPTER_CHANNEL)(
    _In_ __ddi_acquires(adapter_channel) __ddi_ends_before(IRP_COMPLETE) struct _DMA_ADAPTER *DmaAdapter,
    _In_ struct _DEVICE_OBJECT *DeviceObject, _In_ ULONG NumberOfMapRegisters, _In_ PDRIVER_CONTROL ExecutionRoutine,
    _In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PFLUSH_ADAPTER_BUFFERS)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _MDL *Mdl,
                                          _In_ PVOID MapRegisterBase, _In_ PVOID CurrentVa, _In_ ULONG Length,
                                          _In_ BOOLEAN WriteToDevice);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PFREE_ADAPTER_CHANNEL)(_In_ __ddi_releases(adapter_channel) struct _DMA_ADAPTER *DmaAdapter);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PFREE_MAP_REGISTERS)(
    _In_ __ddi_releases(adapter_channel) struct _DMA_ADAPTER *DmaAdapter, PVOID MapRegisterBase, ULONG NumberOfMapRegisters);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef PHYSICAL_ADDRESS (*PMAP_TRANSFER)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _MDL *Mdl,
                                          _In_ PVOID MapRegisterBase, _In_ PVOID CurrentVa, _Inout_ PULONG Length,
                                          _In_ BOOLEAN WriteToDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef ULONG (*PGET_DMA_ALIGNMENT)(_In_ struct _DMA_ADAPTER *DmaAdapter);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef ULONG (*PREAD_DMA_COUNTER)(_In_ struct _DMA_ADAPTER *DmaAdapter);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PGET_SCATTER_GATHER_LIST)(
    _In_ __ddi_acquires(scatter_gather_list) __ddi_ends_before(IRP_COMPLETE) struct _DMA_ADAPTER *DmaAdapter,
    _In_ struct _DEVICE_OBJECT *DeviceObject, _In_ struct _MDL *Mdl, _In_ PVOID CurrentVa, _In_ ULONG Length,
    _In_ PDRIVER_LIST_CONTROL ExecutionRoutine, _In_ PVOID Context, _In_ BOOLEAN WriteToDevice);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PPUT_SCATTER_GATHER_LIST)(
    _In_ struct _DMA_ADAPTER *DmaAdapter, _In_ __ddi_releases(scatter_gather_list) struct _SCATTER_GATHER_LIST *ScatterGather,
    _In_ BOOLEAN WriteToDevice);

typedef NTSTATUS (*PCALCULATE_SCATTER_GATHER_LIST_SIZE)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_opt_ struct _MDL *Mdl,
                                                        _In_ PVOID CurrentVa, _In_ ULONG Length,
                                                        _Out_ PULONG ScatterGatherListSize,
                                                        _Out_opt_ PULONG pNumberOfMapRegisters);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PBUILD_SCATTER_GATHER_LIST)(
    _In_ __ddi_acquires(scatter_gather_list) __ddi_ends_before(IRP_COMPLETE) struct _DMA_ADAPTER *DmaAdapter,
    _In_ struct _DEVICE_OBJECT *DeviceObject, _In_ struct _MDL *Mdl, _In_ PVOID CurrentVa, _In_ ULONG Length,
    _In_ PDRIVER_LIST_CONTROL ExecutionRoutine, _In_ PVOID Context, _In_ BOOLEAN WriteToDevice, _In_ PVOID ScatterGatherBuffer,
    _In_ ULONG ScatterGatherLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PBUILD_MDL_FROM_SCATTER_GATHER_LIST)(_In_ struct _DMA_ADAPTER *DmaAdapter,
                                                        _In_ struct _SCATTER_GATHER_LIST *ScatterGather,
                                                        _In_ struct _MDL *OriginalMdl, _Out_ struct _MDL **TargetMdl);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PGET_DMA_ADAPTER_INFO)(_In_ struct _DMA_ADAPTER *DmaAdapter, _Inout_ struct _DMA_ADAPTER_INFO *AdapterInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PGET_DMA_TRANSFER_INFO)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _MDL *Mdl, _In_ ULONGLONG Offset,
                                           _In_ ULONG Length, _In_ BOOLEAN WriteOnly,
                                           _Inout_ struct _DMA_TRANSFER_INFO *TransferInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PINITIALIZE_DMA_TRANSFER_CONTEXT)(_In_ struct _DMA_ADAPTER *DmaAdapter, _Out_ PVOID DmaTransferContext);

_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(common_buffer)
typedef PVOID (*PALLOCATE_COMMON_BUFFER_EX)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_opt_ PPHYSICAL_ADDRESS MaximumAddress,
                                            _In_ ULONG Length, _Out_ PPHYSICAL_ADDRESS LogicalAddress,
                                            _In_ BOOLEAN CacheEnabled, _In_ ULONG PreferredNode);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PALLOCATE_ADAPTER_CHANNEL_EX)(_In_ struct _DMA_ADAPTER *DmaAdapter,
                                                 _In_ struct _DEVICE_OBJECT *DeviceObject, _In_ PVOID DmaTransferContext,
                                                 _In_ ULONG NumberOfMapRegisters, _In_ ULONG Flags,
                                                 _In_opt_ PDRIVER_CONTROL ExecutionRoutine, _In_opt_ PVOID ExecutionContext,
                                                 _Out_opt_ PVOID *MapRegisterBase);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PCONFIGURE_ADAPTER_CHANNEL)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ ULONG FunctionNumber,
                                               _In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PCANCEL_ADAPTER_CHANNEL)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _DEVICE_OBJECT *DeviceObject,
                                           _In_ PVOID DmaTransferContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PMAP_TRANSFER_EX)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _MDL *Mdl, _In_ PVOID MapRegisterBase,
    _In_ ULONGLONG Offset, _In_ ULONG DeviceOffset, _Inout_ PULONG Length, _In_ BOOLEAN WriteToDevice,
    _Out_writes_bytes_opt_(ScatterGatherBufferLength) struct _SCATTER_GATHER_LIST *ScatterGatherBuffer,
    _In_ ULONG ScatterGatherBufferLength, _In_opt_ PDMA_COMPLETION_ROUTINE DmaCompletionRoutine,
    _In_opt_ PVOID CompletionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PGET_SCATTER_GATHER_LIST_EX)(_In_ struct _DMA_ADAPTER *DmaAdapter,
                                                _In_ struct _DEVICE_OBJECT *DeviceObject, _In_ PVOID DmaTransferContext,
                                                _In_ struct _MDL *Mdl, _In_ ULONGLONG Offset, _In_ ULONG Length,
                                                _In_ ULONG Flags, _In_opt_ PDRIVER_LIST_CONTROL ExecutionRoutine,
                                                _In_opt_ PVOID Context, _In_ BOOLEAN WriteToDevice,
                                                _In_opt_ PDMA_COMPLETION_ROUTINE DmaCompletionRoutine,
                                                _In_opt_ PVOID CompletionContext,
                                                _Out_opt_ struct _SCATTER_GATHER_LIST **ScatterGatherList);

_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PBUILD_SCATTER_GATHER_LIST_EX)(_In_ struct _DMA_ADAPTER *DmaAdapter,
                                                  _In_ struct _DEVICE_OBJECT *DeviceObject, _In_ PVOID DmaTransferContext,
                                                  _In_ struct _MDL *Mdl, _In_ ULONGLONG Offset, _In_ ULONG Length,
                                                  _In_ ULONG Flags, _In_opt_ PDRIVER_LIST_CONTROL ExecutionRoutine,
                                                  _In_opt_ PVOID Context, _In_ BOOLEAN WriteToDevice,
                                                  _In_ PVOID ScatterGatherBuffer, _In_ ULONG ScatterGatherLength,
                                                  _In_opt_ PDMA_COMPLETION_ROUTINE DmaCompletionRoutine,
                                                  _In_opt_ PVOID CompletionContext, _Out_opt_ PVOID ScatterGatherList);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFLUSH_ADAPTER_BUFFERS_EX)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _MDL *Mdl,
                                              _In_ PVOID MapRegisterBase, _In_ ULONGLONG Offset, _In_ ULONG Length,
                                              _In_ BOOLEAN WriteToDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PFREE_ADAPTER_OBJECT)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ enum _IO_ALLOCATION_ACTION AllocationAction);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PCANCEL_MAPPED_TRANSFER)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ PVOID DmaTransferContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PALLOCATE_DOMAIN_COMMON_BUFFER)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ HANDLE DomainHandle,
                                                   _In_opt_ PPHYSICAL_ADDRESS MaximumAddress, _In_ ULONG Length,
                                                   _In_ ULONG Flags, _In_opt_ enum _MEMORY_CACHING_TYPE *CacheType,
                                                   _In_ ULONG PreferredNode, _Out_ PPHYSICAL_ADDRESS LogicalAddress,
                                                   _Out_ PVOID *VirtualAddress);

typedef NTSTATUS (*PFLUSH_DMA_BUFFER)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _MDL *Mdl, _In_ BOOLEAN ReadOperation);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PJOIN_DMA_DOMAIN)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ HANDLE DomainHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PLEAVE_DMA_DOMAIN)(_In_ struct _DMA_ADAPTER *DmaAdapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef HANDLE (*PGET_DMA_DOMAIN)(_In_ struct _DMA_ADAPTER *DmaAdapter);

_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(common_buffer)
typedef PVOID (*PALLOCATE_COMMON_BUFFER_WITH_BOUNDS)(_In_ struct _DMA_ADAPTER *DmaAdapter,
                                                     _In_opt_ PPHYSICAL_ADDRESS MinimumAddress,
                                                     _In_opt_ PPHYSICAL_ADDRESS MaximumAddress, _In_ ULONG Length,
                                                     _In_ ULONG Flags, _In_opt_ enum _MEMORY_CACHING_TYPE *CacheType,
                                                     _In_ ULONG PreferredNode, _Out_ PPHYSICAL_ADDRESS LogicalAddress);

typedef NTSTATUS (*PALLOCATE_COMMON_BUFFER_VECTOR)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ PHYSICAL_ADDRESS LowAddress,
                                                   _In_ PHYSICAL_ADDRESS HighAddress,
                                                   _In_ enum _MEMORY_CACHING_TYPE CacheType, _In_ ULONG IdealNode,
                                                   _In_ ULONG Flags, _In_ ULONG NumberOfElements,
                                                   _In_ ULONGLONG SizeOfElements,
                                                   _Out_ struct _DMA_COMMON_BUFFER_VECTOR **VectorOut);

typedef VOID (*PGET_COMMON_BUFFER_FROM_VECTOR_BY_INDEX)(_In_ struct _DMA_ADAPTER *DmaAdapter,
                                                        _In_ struct _DMA_COMMON_BUFFER_VECTOR *Vector, _In_ ULONG Index,
                                                        _Out_ PVOID *VirtualAddressOut,
                                                        _Out_ PPHYSICAL_ADDRESS LogicalAddressOut);

typedef VOID (*PFREE_COMMON_BUFFER_FROM_VECTOR)(_In_ struct _DMA_ADAPTER *DmaAdapter,
                                                _In_ struct _DMA_COMMON_BUFFER_VECTOR *Vector, _In_ ULONG Index);

typedef VOID (*PFREE_COMMON_BUFFER_VECTOR)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _DMA_COMMON_BUFFER_VECTOR *Vector);

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("wdm/nc-wdm-pcreate-common-buffer-from-mdl")
typedef NTSTATUS (*PCREATE_COMMON_BUFFER_FROM_MDL)(_In_ struct _DMA_ADAPTER *DmaAdapter, _In_ struct _MDL *Mdl,
                                                   _In_opt_ struct _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION *ExtendedConfigs,
                                                   _In_ ULONG ExtendedConfigsCount, _Out_ PPHYSICAL_ADDRESS LogicalAddress);

// Bus and device interfaces

typedef VOID (*PINTERFACE_REFERENCE)(PVOID Context);
typedef VOID (*PINTERFACE_DEREFERENCE)(PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN TRANSLATE_BUS_ADDRESS(_Inout_opt_ PVOID Context, _In_ PHYSICAL_ADDRESS BusAddress, _In_ ULONG Length,
                                      _Inout_ PULONG AddressSpace, _Out_ PPHYSICAL_ADDRESS TranslatedAddress);
typedef TRANSLATE_BUS_ADDRESS *PTRANSLATE_BUS_ADDRESS;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef struct _DMA_ADAPTER *GET_DMA_ADAPTER(_Inout_opt_ PVOID Context, _In_ struct _DEVICE_DESCRIPTION *DeviceDescriptor,
                                             _Out_ PULONG NumberOfMapRegisters);
typedef GET_DMA_ADAPTER *PGET_DMA_ADAPTER;

typedef ULONG GET_SET_DEVICE_DATA(_Inout_opt_ PVOID Context, _In_ ULONG DataType, _Inout_updates_bytes_(Length) PVOID Buffer,
                                  _In_ ULONG Offset, _In_ ULONG Length);
typedef GET_SET_DEVICE_DATA *PGET_SET_DEVICE_DATA;

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("wdm/nc-wdm-preenumerate_self")
typedef VOID REENUMERATE_SELF(_In_ PVOID Context);
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PREENUMERATE_SELF)(_In_ PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS GET_UPDATED_BUS_RESOURCE(_In_ PVOID Context, _Out_ struct _CM_RESOURCE_LIST **UpdatedResourceList,
                                          _Out_ struct _CM_RESOURCE_LIST **UpdatedTranslatedResourceList);
typedef GET_UPDATED_BUS_RESOURCE *PGET_UPDATED_BUS_RESOURCE;

typedef ULONGLONG GET_SDEV_IDENTIFIER(_In_ PVOID InterfaceContext);
typedef GET_SDEV_IDENTIFIER *PGET_SDEV_IDENTIFIER;

typedef NTSTATUS DEVICE_RESET_HANDLER(_In_ PVOID InterfaceContext, _In_ enum _DEVICE_RESET_TYPE ResetType, _In_ ULONG Flags,
                                      _In_opt_ PVOID ResetParameters);
typedef DEVICE_RESET_HANDLER *PDEVICE_RESET_HANDLER;

typedef NTSTATUS DEVICE_QUERY_BUS_SPECIFIC_RESET_HANDLER(_In_ PVOID InterfaceContext, _Out_ PULONG ResetInfoCount,
                                                         _Out_ struct _DEVICE_BUS_SPECIFIC_RESET_INFO *ResetInfoSupported);
typedef DEVICE_QUERY_BUS_SPECIFIC_RESET_HANDLER *PDEVICE_QUERY_BUS_SPECIFIC_RESET_HANDLER;

typedef NTSTATUS DEVICE_BUS_SPECIFIC_RESET_HANDLER(_In_ PVOID InterfaceContext,
                                                   _In_ struct _DEVICE_BUS_SPECIFIC_RESET_TYPE *BusType,
                                                   _In_ struct _DEVICE_BUS_SPECIFIC_RESET_TYPE *ResetTypeSelected,
                                                   _In_ union _BUS_SPECIFIC_RESET_FLAGS Flags,
                                                   _In_opt_ PVOID ResetParameters);
typedef DEVICE_BUS_SPECIFIC_RESET_HANDLER *PDEVICE_BUS_SPECIFIC_RESET_HANDLER;

typedef NTSTATUS GET_DEVICE_RESET_STATUS(_In_ PVOID InterfaceContext, _Out_ PBOOLEAN IsResetting,
                                         _Out_ enum _DEVICE_RESET_TYPE *ResetTypeSelected,
                                         _Out_ union _DEVICE_RESET_STATUS_FLAGS *Flags);
typedef GET_DEVICE_RESET_STATUS *PGET_DEVICE_RESET_STATUS;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID SET_D3COLD_SUPPORT(_In_opt_ PVOID Context, _In_ BOOLEAN D3ColdSupport);
typedef SET_D3COLD_SUPPORT *PSET_D3COLD_SUPPORT;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS GET_IDLE_WAKE_INFO(_In_opt_ PVOID Context, _In_ enum _SYSTEM_POWER_STATE SystemPowerState,
                                    _Out_ enum _DEVICE_WAKE_DEPTH *DeepestWakeableDstate);
typedef GET_IDLE_WAKE_INFO *PGET_IDLE_WAKE_INFO;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS GET_D3COLD_CAPABILITY(_In_opt_ PVOID Context, _Out_ PBOOLEAN D3ColdSupported);
typedef GET_D3COLD_CAPABILITY *PGET_D3COLD_CAPABILITY;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID GET_D3COLD_LAST_TRANSITION_STATUS(_In_opt_ PVOID Context,
                                               _Out_ enum _D3COLD_LAST_TRANSITION_STATUS *LastTransitionStatus);
typedef GET_D3COLD_LAST_TRANSITION_STATUS *PGET_D3COLD_LAST_TRANSITION_STATUS;

typedef NTSTATUS D3COLD_REQUEST_CORE_POWER_RAIL(_In_opt_ PVOID Context, _In_ BOOLEAN CorePowerRailNeeded);
typedef D3COLD_REQUEST_CORE_POWER_RAIL *PD3COLD_REQUEST_CORE_POWER_RAIL;

typedef NTSTATUS D3COLD_REQUEST_AUX_POWER(_In_opt_ PVOID Context, _In_ ULONG AuxPowerInMilliWatts, _Out_ PULONG RetryInSeconds);
typedef D3COLD_REQUEST_AUX_POWER *PD3COLD_REQUEST_AUX_POWER;

typedef NTSTATUS D3COLD_REQUEST_PERST_DELAY(_In_opt_ PVOID Context, _In_ ULONG DelayInMicroSeconds);
typedef D3COLD_REQUEST_PERST_DELAY *PD3COLD_REQUEST_PERST_DELAY;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS FPGA_CONTROL_LINK(_In_opt_ PVOID Context, _In_ BOOLEAN Enable);
typedef FPGA_CONTROL_LINK *PFPGA_CONTROL_LINK;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS FPGA_CONTROL_CONFIG_SPACE(_In_opt_ PVOID Context, _In_ BOOLEAN Enable);
typedef FPGA_CONTROL_CONFIG_SPACE *PFPGA_CONTROL_CONFIG_SPACE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS FPGA_CONTROL_ERROR_REPORTING(_In_opt_ PVOID Context, _In_ ULONG UncorrectableMask, _In_ ULONG CorrectableMask,
                                              _In_ BOOLEAN DisableErrorReporting);
typedef FPGA_CONTROL_ERROR_REPORTING *PFPGA_CONTROL_ERROR_REPORTING;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS FPGA_BUS_SCAN(_In_opt_ PVOID Context);
typedef FPGA_BUS_SCAN *PFPGA_BUS_SCAN;

_IRQL_requires_max_(DIRQL)
typedef NTSTATUS PCI_MSIX_SET_ENTRY(_In_ PVOID Context, _In_ ULONG TableEntry, _In_ ULONG MessageNumber);
typedef PCI_MSIX_SET_ENTRY *PPCI_MSIX_SET_ENTRY;

_IRQL_requires_max_(DIRQL)
typedef NTSTATUS PCI_MSIX_MASKUNMASK_ENTRY(_In_ PVOID Context, _In_ ULONG TableEntry);
typedef PCI_MSIX_MASKUNMASK_ENTRY *PPCI_MSIX_MASKUNMASK_ENTRY;

__ddi_page("")
typedef BOOLEAN PCI_IS_DEVICE_PRESENT(_In_ USHORT VendorID, _In_ USHORT DeviceID, _In_ UCHAR RevisionID,
                                      _In_ USHORT SubVendorID, _In_ USHORT SubSystemID, _In_ ULONG Flags);
typedef PCI_IS_DEVICE_PRESENT *PPCI_IS_DEVICE_PRESENT;

__ddi_page("")
typedef BOOLEAN PCI_IS_DEVICE_PRESENT_EX(_In_ PVOID Context, _In_ struct _PCI_DEVICE_PRESENCE_PARAMETERS *Parameters);
typedef PCI_IS_DEVICE_PRESENT_EX *PPCI_IS_DEVICE_PRESENT_EX;

__ddi_page("")
typedef NTSTATUS PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE(_Inout_ PVOID Context);
typedef PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE *PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE;

__ddi_page("")
typedef NTSTATUS PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE(_Inout_ PVOID Context);
typedef PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE *PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE;

__ddi_page("")
typedef ULONG (*PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE)(_In_ PVOID Context, _Out_writes_bytes_(Length) PVOID Buffer,
                                                          _In_ ULONG Offset, _In_ ULONG Length);
__ddi_page("")
typedef ULONG (*PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE)(_In_ PVOID Context, _In_reads_bytes_(Length) PVOID Buffer,
                                                           _In_ ULONG Offset, _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS ENABLE_VIRTUALIZATION(_Inout_ PVOID Context, _In_ USHORT NumVFs, _In_ BOOLEAN EnableVfMigration,
                                       _In_ BOOLEAN EnableMigrationInterrupt, _In_ BOOLEAN EnableVirtualization);
typedef ENABLE_VIRTUALIZATION *PENABLE_VIRTUALIZATION;

_IRQL_requires_max_(APC_LEVEL)
typedef ULONG GET_VIRTUAL_DEVICE_DATA(_Inout_ PVOID Context, _In_ USHORT VirtualFunction,
                                      _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Offset, _In_ ULONG Length);
typedef GET_VIRTUAL_DEVICE_DATA *PGET_VIRTUAL_DEVICE_DATA;

_IRQL_requires_max_(APC_LEVEL)
typedef ULONG SET_VIRTUAL_DEVICE_DATA(_Inout_ PVOID Context, _In_ USHORT VirtualFunction, _In_reads_bytes_(Length) PVOID Buffer,
                                      _In_ ULONG Offset, _In_ ULONG Length);
typedef SET_VIRTUAL_DEVICE_DATA *PSET_VIRTUAL_DEVICE_DATA;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS GET_VIRTUAL_DEVICE_LOCATION(_Inout_ PVOID Context, _In_ USHORT VirtualFunction, _Out_ PUINT16 SegmentNumber,
                                             _Out_ PUINT8 BusNumber, _Out_ PUINT8 FunctionNumber);
typedef GET_VIRTUAL_DEVICE_LOCATION *PGET_VIRTUAL_DEVICE_LOCATION;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS GET_VIRTUAL_DEVICE_RESOURCES(_Inout_ PVOID Context, _Out_ PUINT8 CapturedBusNumbers);
typedef GET_VIRTUAL_DEVICE_RESOURCES *PGET_VIRTUAL_DEVICE_RESOURCES;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS GET_VIRTUAL_FUNCTION_PROBED_BARS(_Inout_ PVOID Context, _Out_writes_(6) PULONG BaseRegisterValues);
typedef GET_VIRTUAL_FUNCTION_PROBED_BARS *PGET_VIRTUAL_FUNCTION_PROBED_BARS;

typedef NTSTATUS NPEM_CONTROL_ENABLE_DISABLE(_In_ PVOID Context, _In_ BOOLEAN EnableNpem);
typedef NPEM_CONTROL_ENABLE_DISABLE *PNPEM_CONTROL_ENABLE_DISABLE;

typedef NTSTATUS NPEM_CONTROL_QUERY_STANDARD_CAPABILITIES(_In_ PVOID Context,
                                                          _Out_ union _NPEM_CAPABILITY_STANDARD *StandardCapabilities);
typedef NPEM_CONTROL_QUERY_STANDARD_CAPABILITIES *PNPEM_CONTROL_QUERY_STANDARD_CAPABILITIES;

typedef NTSTATUS NPEM_CONTROL_SET_STANDARD_CONTROL(_In_ PVOID Context,
                                                   _In_ enum _NPEM_CONTROL_STANDARD_CONTROL_BIT StandardControl,
                                                   _In_ BOOLEAN Set);
typedef NPEM_CONTROL_SET_STANDARD_CONTROL *PNPEM_CONTROL_SET_STANDARD_CONTROL;

// Input-output memory management units

typedef NTSTATUS IOMMU_DOMAIN_CREATE(_In_ BOOLEAN OsManagedPageTable, _Out_ struct _IOMMU_DMA_DOMAIN **DomainOut);
typedef IOMMU_DOMAIN_CREATE *PIOMMU_DOMAIN_CREATE;

typedef NTSTATUS IOMMU_DOMAIN_CREATE_EX(_In_ enum _IOMMU_DMA_DOMAIN_TYPE DomainType,
                                        _In_ union _IOMMU_DMA_DOMAIN_CREATION_FLAGS Flags,
                                        _In_opt_ struct _IOMMU_DMA_LOGICAL_ALLOCATOR_CONFIG *LogicalAllocatorConfig,
                                        _In_opt_ struct _IOMMU_DMA_RESERVED_REGION *ReservedRegions,
                                        _Out_ struct _IOMMU_DMA_DOMAIN **DomainOut);
typedef IOMMU_DOMAIN_CREATE_EX *PIOMMU_DOMAIN_CREATE_EX;

typedef NTSTATUS IOMMU_DOMAIN_DELETE(_In_ struct _IOMMU_DMA_DOMAIN *Domain);
typedef IOMMU_DOMAIN_DELETE *PIOMMU_DOMAIN_DELETE;

typedef NTSTATUS IOMMU_DOMAIN_ATTACH_DEVICE(_In_ struct _IOMMU_DMA_DOMAIN *Domain,
                                            _In_ struct _DEVICE_OBJECT *PhysicalDeviceObject, _In_ ULONG InputMappingIdBase,
                                            _In_ ULONG MappingCount);
typedef IOMMU_DOMAIN_ATTACH_DEVICE *PIOMMU_DOMAIN_ATTACH_DEVICE;

typedef NTSTATUS IOMMU_DOMAIN_ATTACH_DEVICE_EX(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ struct _IOMMU_DMA_DEVICE *DmaDevice);
typedef IOMMU_DOMAIN_ATTACH_DEVICE_EX *PIOMMU_DOMAIN_ATTACH_DEVICE_EX;

typedef NTSTATUS IOMMU_DOMAIN_DETACH_DEVICE(_In_ struct _IOMMU_DMA_DOMAIN *Domain,
                                            _In_ struct _DEVICE_OBJECT *PhysicalDeviceObject, _In_ ULONG InputMappingId);
typedef IOMMU_DOMAIN_DETACH_DEVICE *PIOMMU_DOMAIN_DETACH_DEVICE;

typedef NTSTATUS IOMMU_DOMAIN_DETACH_DEVICE_EX(_In_ struct _IOMMU_DMA_DEVICE *DmaDevice);
typedef IOMMU_DOMAIN_DETACH_DEVICE_EX *PIOMMU_DOMAIN_DETACH_DEVICE_EX;

typedef NTSTATUS IOMMU_DOMAIN_CONFIGURE(_In_ struct _IOMMU_DMA_DOMAIN *Domain,
                                        _In_ struct _DOMAIN_CONFIGURATION *Configuration);
typedef IOMMU_DOMAIN_CONFIGURE *PIOMMU_DOMAIN_CONFIGURE;

typedef NTSTATUS IOMMU_FLUSH_DOMAIN(_In_ struct _IOMMU_DMA_DOMAIN *Domain);
typedef IOMMU_FLUSH_DOMAIN *PIOMMU_FLUSH_DOMAIN;

typedef NTSTATUS IOMMU_FLUSH_DOMAIN_VA_LIST(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ BOOLEAN LastLevel, _In_ ULONG Number,
                                            _In_reads_(Number) PVOID VaList);
typedef IOMMU_FLUSH_DOMAIN_VA_LIST *PIOMMU_FLUSH_DOMAIN_VA_LIST;

typedef NTSTATUS IOMMU_QUERY_INPUT_MAPPINGS(_In_ struct _DEVICE_OBJECT *PhysicalDeviceObject,
                                            _Inout_ struct _INPUT_MAPPING_ELEMENT *Buffer, _In_ ULONG BufferLength,
                                            _Out_opt_ PULONG ReturnLength);
typedef IOMMU_QUERY_INPUT_MAPPINGS *PIOMMU_QUERY_INPUT_MAPPINGS;

typedef NTSTATUS IOMMU_MAP_LOGICAL_RANGE(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ ULONG Permissions, _In_ struct _MDL *Mdl,
                                         _In_ ULONGLONG LogicalAddress);
typedef IOMMU_MAP_LOGICAL_RANGE *PIOMMU_MAP_LOGICAL_RANGE;

typedef NTSTATUS IOMMU_UNMAP_LOGICAL_RANGE(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ ULONGLONG LogicalAddress,
                                           _In_ ULONGLONG NumberOfPages);
typedef IOMMU_UNMAP_LOGICAL_RANGE *PIOMMU_UNMAP_LOGICAL_RANGE;

typedef NTSTATUS IOMMU_MAP_IDENTITY_RANGE(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ ULONG Permissions, _In_ struct _MDL *Mdl);
typedef IOMMU_MAP_IDENTITY_RANGE *PIOMMU_MAP_IDENTITY_RANGE;

typedef NTSTATUS IOMMU_UNMAP_IDENTITY_RANGE(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ struct _MDL *Mdl);
typedef IOMMU_UNMAP_IDENTITY_RANGE *PIOMMU_UNMAP_IDENTITY_RANGE;

typedef NTSTATUS IOMMU_SET_DEVICE_FAULT_REPORTING(_In_ struct _DEVICE_OBJECT *PhysicalDeviceObject,
                                                  _In_ ULONG InputMappingIdBase, _In_ BOOLEAN Enable,
                                                  _In_opt_ struct _DEVICE_FAULT_CONFIGURATION *FaultConfig);
typedef IOMMU_SET_DEVICE_FAULT_REPORTING *PIOMMU_SET_DEVICE_FAULT_REPORTING;

typedef NTSTATUS IOMMU_SET_DEVICE_FAULT_REPORTING_EX(_In_ struct _IOMMU_DMA_DEVICE *DmaDevice, _In_ ULONG InputMappingIdBase,
                                                     _In_ BOOLEAN Enable,
                                                     _In_opt_ struct _DEVICE_FAULT_CONFIGURATION *FaultConfig);
typedef IOMMU_SET_DEVICE_FAULT_REPORTING_EX *PIOMMU_SET_DEVICE_FAULT_REPORTING_EX;

typedef NTSTATUS IOMMU_MAP_IDENTITY_RANGE_EX(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ ULONG Permissions,
                                             _In_ struct _IOMMU_MAP_PHYSICAL_ADDRESS *PhysicalAddressToMap);
typedef IOMMU_MAP_IDENTITY_RANGE_EX *PIOMMU_MAP_IDENTITY_RANGE_EX;

typedef NTSTATUS IOMMU_UNMAP_IDENTITY_RANGE_EX(_In_ struct _IOMMU_DMA_DOMAIN *Domain,
                                               _In_ struct _IOMMU_MAP_PHYSICAL_ADDRESS *MappedPhysicalAddress);
typedef IOMMU_UNMAP_IDENTITY_RANGE_EX *PIOMMU_UNMAP_IDENTITY_RANGE_EX;

typedef NTSTATUS IOMMU_MAP_LOGICAL_RANGE_EX(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ ULONG Permissions,
                                            _In_ struct _IOMMU_MAP_PHYSICAL_ADDRESS *PhysicalAddressToMap,
                                            _In_opt_ PULONGLONG ExplicitLogicalAddress, _In_opt_ PULONGLONG MinLogicalAddress,
                                            _In_opt_ PULONGLONG MaxLogicalAddress, _Out_ PULONGLONG LogicalAddressOut);
typedef IOMMU_MAP_LOGICAL_RANGE_EX *PIOMMU_MAP_LOGICAL_RANGE_EX;

typedef NTSTATUS IOMMU_RESERVE_LOGICAL_ADDRESS_RANGE(_In_ struct _IOMMU_DMA_DOMAIN *Domain, _In_ ULONGLONG Size,
                                                     _In_opt_ PULONGLONG ExplicitLogicalAddress,
                                                     _In_opt_ PULONGLONG MinLogicalAddress,
                                                     _In_opt_ PULONGLONG MaxLogicalAddress,
                                                     _Out_ struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN **LogicalAddressToken);
typedef IOMMU_RESERVE_LOGICAL_ADDRESS_RANGE *PIOMMU_RESERVE_LOGICAL_ADDRESS_RANGE;

typedef NTSTATUS IOMMU_FREE_RESERVED_LOGICAL_ADDRESS_RANGE(_In_ struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN *LogicalAddressToken);
typedef IOMMU_FREE_RESERVED_LOGICAL_ADDRESS_RANGE *PIOMMU_FREE_RESERVED_LOGICAL_ADDRESS_RANGE;

typedef NTSTATUS IOMMU_MAP_RESERVED_LOGICAL_RANGE(_Inout_ struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN *LogicalAddressToken,
    _In_ ULONGLONG Offset, _In_ ULONG Permissions, _In_ struct _IOMMU_MAP_PHYSICAL_ADDRESS *PhysicalAddressToMap,
    _Out_ struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT *MappedSegment);
typedef IOMMU_MAP_RESERVED_LOGICAL_RANGE *PIOMMU_MAP_RESERVED_LOGICAL_RANGE;

typedef NTSTATUS IOMMU_UNMAP_RESERVED_LOGICAL_RANGE(
    _Inout_ struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT *MappedSegment);
typedef IOMMU_UNMAP_RESERVED_LOGICAL_RANGE *PIOMMU_UNMAP_RESERVED_LOGICAL_RANGE;

typedef NTSTATUS IOMMU_DEVICE_CREATE(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                     _In_ struct _IOMMU_DEVICE_CREATION_CONFIGURATION *DeviceConfig,
                                     _Out_ struct _IOMMU_DMA_DEVICE **DmaDeviceOut);
typedef IOMMU_DEVICE_CREATE *PIOMMU_DEVICE_CREATE;

typedef NTSTATUS IOMMU_DEVICE_DELETE(_In_ struct _IOMMU_DMA_DEVICE *DmaDevice);
typedef IOMMU_DEVICE_DELETE *PIOMMU_DEVICE_DELETE;

typedef NTSTATUS IOMMU_DEVICE_QUERY_DOMAIN_TYPES(_In_ struct _IOMMU_DMA_DEVICE *DmaDevice, _Out_ PULONG AvailableDomains);
typedef IOMMU_DEVICE_QUERY_DOMAIN_TYPES *PIOMMU_DEVICE_QUERY_DOMAIN_TYPES;

typedef VOID IOMMU_INTERFACE_STATE_CHANGE_CALLBACK(_In_ struct _IOMMU_INTERFACE_STATE_CHANGE *StateChange,
                                                   _In_opt_ PVOID Context);
typedef IOMMU_INTERFACE_STATE_CHANGE_CALLBACK *PIOMMU_INTERFACE_STATE_CHANGE_CALLBACK;

typedef NTSTATUS IOMMU_REGISTER_INTERFACE_STATE_CHANGE_CALLBACK(
    _In_ PIOMMU_INTERFACE_STATE_CHANGE_CALLBACK StateChangeCallback, _In_opt_ PVOID Context,
    _In_ struct _IOMMU_DMA_DEVICE *DmaDevice, _In_ union _IOMMU_INTERFACE_STATE_CHANGE_FIELDS *StateFields);
typedef IOMMU_REGISTER_INTERFACE_STATE_CHANGE_CALLBACK *PIOMMU_REGISTER_INTERFACE_STATE_CHANGE_CALLBACK;

typedef NTSTATUS IOMMU_UNREGISTER_INTERFACE_STATE_CHANGE_CALLBACK(
    _In_ PIOMMU_INTERFACE_STATE_CHANGE_CALLBACK StateChangeCallback, _In_ struct _IOMMU_DMA_DEVICE *DmaDevice);
typedef IOMMU_UNREGISTER_INTERFACE_STATE_CHANGE_CALLBACK *PIOMMU_UNREGISTER_INTERFACE_STATE_CHANGE_CALLBACK;

_Function_class_(IOMMU_DEVICE_FAULT_HANDLER) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID IOMMU_DEVICE_FAULT_HANDLER(_In_opt_ PVOID Context, _In_ struct _FAULT_INFORMATION *FaultInformation);
typedef IOMMU_DEVICE_FAULT_HANDLER *PIOMMU_DEVICE_FAULT_HANDLER;

// Common log file system

_Function_class_(PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS (*PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK)(_In_ struct _FILE_OBJECT *LogFile, _In_ struct _CLS_LSN *TargetLsn,
                                                       _In_ PVOID ClientData);

_Function_class_(PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK)(_In_ struct _FILE_OBJECT *LogFile, _In_ NTSTATUS OperationStatus,
                                                           _In_ BOOLEAN LogIsPinned, _In_ PVOID ClientData);

_Function_class_(PCLFS_CLIENT_LOG_UNPINNED_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PCLFS_CLIENT_LOG_UNPINNED_CALLBACK)(_In_ struct _FILE_OBJECT *LogFile, _In_ PVOID ClientData);

__ddi_page("")
typedef VOID (*PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK)(_In_ struct _FILE_OBJECT *LogFile, _In_ NTSTATUS OperationStatus,
                                                     _In_ PVOID ClientData);
__ddi_page("")
typedef PVOID (*CLFS_BLOCK_ALLOCATION)(ULONG cbBufferLength, PVOID pvUserContext);
__ddi_page("")
typedef VOID (*CLFS_BLOCK_DEALLOCATION)(PVOID pvBuffer, PVOID pvUserContext);
