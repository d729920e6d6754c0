#pragma once
#pragma ddi_header(wdfobject)
#include <wdftypes.h>

// When and how the callbacks of an object run.
typedef enum _WDF_EXECUTION_LEVEL {
    WdfExecutionLevelInvalid = 0x00, WdfExecutionLevelInheritFromParent, WdfExecutionLevelPassive, WdfExecutionLevelDispatch
} WDF_EXECUTION_LEVEL;
typedef enum _WDF_SYNCHRONIZATION_SCOPE {
    WdfSynchronizationScopeInvalid = 0x00, WdfSynchronizationScopeInheritFromParent, WdfSynchronizationScopeDevice,
    WdfSynchronizationScopeQueue, WdfSynchronizationScopeNone
} WDF_SYNCHRONIZATION_SCOPE;

// The type of Object gives the level: PASSIVE_LEVEL for most, up to DISPATCH_LEVEL for requests, memory, timers and so on.
_Function_class_(EVT_WDF_OBJECT_CONTEXT_CLEANUP) __ddi_moment(DEVICE_REMOVE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_OBJECT_CONTEXT_CLEANUP(_In_ WDFOBJECT Object);
typedef EVT_WDF_OBJECT_CONTEXT_CLEANUP *PFN_WDF_OBJECT_CONTEXT_CLEANUP;
_Function_class_(EVT_WDF_OBJECT_CONTEXT_DESTROY) __ddi_moment(DEVICE_REMOVE)
typedef VOID EVT_WDF_OBJECT_CONTEXT_DESTROY(_In_ WDFOBJECT Object);
typedef EVT_WDF_OBJECT_CONTEXT_DESTROY *PFN_WDF_OBJECT_CONTEXT_DESTROY;

// Types of the cleanup and destroy callbacks of devices, queues and files: the same role, with the level of the object.
_Function_class_(EVT_WDF_OBJECT_CONTEXT_CLEANUP) __ddi_moment(DEVICE_REMOVE)
__ddi_page("wdfobject/nc-wdfobject-evt_wdf_object_context_cleanup") _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_WDF_DEVICE_CONTEXT_CLEANUP(_In_ WDFOBJECT Device);
_Function_class_(EVT_WDF_OBJECT_CONTEXT_DESTROY) __ddi_moment(DEVICE_REMOVE)
__ddi_page("wdfobject/nc-wdfobject-evt_wdf_object_context_destroy")
typedef VOID EVT_WDF_DEVICE_CONTEXT_DESTROY(_In_ WDFOBJECT Device);
_Function_class_(EVT_WDF_OBJECT_CONTEXT_CLEANUP) __ddi_moment(DEVICE_REMOVE)
__ddi_page("wdfobject/nc-wdfobject-evt_wdf_object_context_cleanup") _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_WDF_IO_QUEUE_CONTEXT_CLEANUP_CALLBACK(_In_ WDFOBJECT Queue);
_Function_class_(EVT_WDF_OBJECT_CONTEXT_DESTROY) __ddi_moment(DEVICE_REMOVE)
__ddi_page("wdfobject/nc-wdfobject-evt_wdf_object_context_destroy")
typedef VOID EVT_WDF_IO_QUEUE_CONTEXT_DESTROY_CALLBACK(_In_ WDFOBJECT Queue);
_Function_class_(EVT_WDF_OBJECT_CONTEXT_CLEANUP) __ddi_moment(DEVICE_REMOVE)
__ddi_page("wdfobject/nc-wdfobject-evt_wdf_object_context_cleanup")
typedef VOID EVT_WDF_FILE_CONTEXT_CLEANUP_CALLBACK(_In_ WDFOBJECT FileObject);
_Function_class_(EVT_WDF_OBJECT_CONTEXT_DESTROY) __ddi_moment(DEVICE_REMOVE)
__ddi_page("wdfobject/nc-wdfobject-evt_wdf_object_context_destroy")
typedef VOID EVT_WDF_FILE_CONTEXT_DESTROY_CALLBACK(_In_ WDFOBJECT FileObject);

// Context types.
typedef const struct _WDF_OBJECT_CONTEXT_TYPE_INFO *PCWDF_OBJECT_CONTEXT_TYPE_INFO;
typedef PCWDF_OBJECT_CONTEXT_TYPE_INFO (*PFN_GET_UNIQUE_CONTEXT_TYPE)(VOID);
typedef struct _WDF_OBJECT_CONTEXT_TYPE_INFO {
    ULONG Size;
    PCHAR ContextName;
    size_t ContextSize;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO UniqueType;
    PFN_GET_UNIQUE_CONTEXT_TYPE EvtDriverGetUniqueContextType;
} WDF_OBJECT_CONTEXT_TYPE_INFO, *PWDF_OBJECT_CONTEXT_TYPE_INFO;
typedef struct __ddi_page("") _WDF_CUSTOM_TYPE_CONTEXT {
    ULONG Size;
    ULONG_PTR Data;
} WDF_CUSTOM_TYPE_CONTEXT, *PWDF_CUSTOM_TYPE_CONTEXT;

typedef struct _WDF_OBJECT_ATTRIBUTES {
    ULONG Size;
    PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback;
    PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback;
    WDF_EXECUTION_LEVEL ExecutionLevel;
    WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
    WDFOBJECT ParentObject;
    size_t ContextSizeOverride;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO ContextTypeInfo;
} WDF_OBJECT_ATTRIBUTES, *PWDF_OBJECT_ATTRIBUTES;
VOID WDF_OBJECT_ATTRIBUTES_INIT(_Out_ PWDF_OBJECT_ATTRIBUTES Attributes);

// A context type: its type information and the accessor that takes any handle.
#define WDF_TYPE_NAME_TO_TYPE_INFO(_contexttype) _WDF_##_contexttype##_TYPE_INFO
#define WDF_TYPE_NAME_POINTER_TYPE(_contexttype) WDF_POINTER_TYPE_##_contexttype
#define WDF_DECLARE_TYPE_AND_GLOBALS(_contexttype, _UniqueType, _GetUniqueType, _section) \
    typedef _contexttype *WDF_POINTER_TYPE_##_contexttype; \
    extern const WDF_OBJECT_CONTEXT_TYPE_INFO _WDF_##_contexttype##_TYPE_INFO;
#define WDF_DECLARE_CASTING_FUNCTION(_contexttype, _castingfunction) \
    __ddi_context_of(_contexttype) _contexttype *_castingfunction(_In_ __ddi_request(KEEPS) WDFOBJECT Handle);
#define WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(_contexttype, _castingfunction) \
    typedef _contexttype *WDF_POINTER_TYPE_##_contexttype; \
    extern const WDF_OBJECT_CONTEXT_TYPE_INFO _WDF_##_contexttype##_TYPE_INFO; \
    __ddi_context_of(_contexttype) _contexttype *_castingfunction(_In_ __ddi_request(KEEPS) WDFOBJECT Handle);
#define WDF_DECLARE_CONTEXT_TYPE(_contexttype) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(_contexttype, WdfObjectGet_##_contexttype)
#define WDF_DECLARE_SHARED_CONTEXT_TYPE_WITH_NAME(_contexttype, _castingfunction, _sharedsection) \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(_contexttype, _castingfunction)
#define WDF_DECLARE_CUSTOM_TYPE(_customtype) extern const WDF_OBJECT_CONTEXT_TYPE_INFO _WDF_CUSTOM_##_customtype##_TYPE_INFO;
#define WDF_GET_CONTEXT_TYPE_INFO(_contexttype) (&_WDF_##_contexttype##_TYPE_INFO)
#define WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(_attributes, _contexttype) \
    ((_attributes)->ContextTypeInfo = WDF_GET_CONTEXT_TYPE_INFO(_contexttype))
#define WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(_attributes, _contexttype) \
    (WDF_OBJECT_ATTRIBUTES_INIT(_attributes), WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(_attributes, _contexttype))
PVOID WdfObjectGetTypedContextWorker(_In_ __ddi_request(KEEPS) WDFOBJECT Handle, _In_ PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo);
#define WdfObjectGetTypedContext(handle, type) \
    ((type *)WdfObjectGetTypedContextWorker((WDFOBJECT)(handle), WDF_GET_CONTEXT_TYPE_INFO(type)))
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfObjectAllocateContext(
    _In_ WDFOBJECT Handle, _In_ PWDF_OBJECT_ATTRIBUTES ContextAttributes, _Outptr_ PVOID *Context);
WDFOBJECT WdfObjectContextGetObject(_In_ PVOID ContextPointer);

// Creation, deletion, references.
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfObjectCreate(
    _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _Out_ __ddi_acquires(wdf_object) __ddi_ends_before(PARENT_DELETE) WDFOBJECT *Object);
_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(ddi_made_by(Object, WdfCommonBufferCreate) || ddi_made_with(Object, ddi_made_by(*DeviceInit,
    WdfControlDeviceInitAllocate)), _IRQL_requires_max_(PASSIVE_LEVEL))
VOID WdfObjectDelete(_In_ __ddi_releases(wdf_object) __ddi_releases(wdf_key) __ddi_ends(io_target_open) WDFOBJECT Object);
NTSTATUS WdfObjectQuery(
    _In_ WDFOBJECT Object, _In_ CONST GUID *Guid, _In_ ULONG QueryBufferLength,
    _Out_writes_bytes_(QueryBufferLength) PVOID QueryBuffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectReferenceActual(
    _In_ __ddi_acquires(wdf_reference) __ddi_request(REFERENCES) WDFOBJECT Handle, _In_opt_ PVOID Tag, _In_ LONG Line,
    _In_ PCHAR File);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectDereferenceActual(
    _In_ __ddi_releases(wdf_reference) WDFOBJECT Handle, _In_opt_ PVOID Tag, _In_ LONG Line, _In_opt_ PCHAR File);
__ddi_page("wdfobject/nf-wdfobject-wdfobjectreferenceactual") _IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectReference(_In_ __ddi_acquires(wdf_reference) __ddi_request(REFERENCES) WDFOBJECT Handle);
__ddi_page("wdfobject/nf-wdfobject-wdfobjectreferenceactual") _IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectReferenceWithTag(
    _In_ __ddi_acquires(wdf_reference) __ddi_request(REFERENCES) WDFOBJECT Handle, _In_opt_ PVOID Tag);
__ddi_page("wdfobject/nf-wdfobject-wdfobjectdereferenceactual") _IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectDereference(_In_ __ddi_releases(wdf_reference) WDFOBJECT Handle);
__ddi_page("wdfobject/nf-wdfobject-wdfobjectdereferenceactual") _IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectDereferenceWithTag(_In_ __ddi_releases(wdf_reference) WDFOBJECT Handle, _In_opt_ PVOID Tag);
