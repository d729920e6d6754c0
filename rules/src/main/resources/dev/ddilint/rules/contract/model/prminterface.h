#pragma once
#pragma ddi_header(prminterface)
#include <wdm.h>

// Platform runtime mechanism; no reference page.
__ddi_page("")
typedef NTSTATUS (*PPRM_UNLOCK_MODULE)(_In_ LPGUID HandlerGuid);
__ddi_page("")
typedef NTSTATUS (*PPRM_LOCK_MODULE)(_In_ LPGUID HandlerGuid);
__ddi_page("")
typedef NTSTATUS (*PPRM_INVOKE_HANDLER)(
    _In_ LPGUID HandlerGuid, _Inout_ PVOID ParameterBuffer, _In_ ULONG Flags, _Out_ PULONG64 EfiStatus);
__ddi_page("")
typedef NTSTATUS (*PPRM_QUERY_HANDLER)(_In_ LPGUID HandlerGuid, _Out_ PBOOLEAN Found);
typedef struct __ddi_page("") _PRM_INTERFACE {
    ULONG Version;
    PPRM_UNLOCK_MODULE UnlockModule;
    PPRM_LOCK_MODULE LockModule;
    PPRM_INVOKE_HANDLER InvokeHandler;
    PPRM_QUERY_HANDLER QueryHandler;
} PRM_INTERFACE, *PPRM_INTERFACE;
__ddi_page("")
NTSTATUS ExGetPrmInterface(_In_ ULONG Version, _Out_ PPRM_INTERFACE PrmInterface);
