#pragma once
#pragma ddi_header(fwpmk)
#include <fwptypes.h>
#include <fwpmtypes.h>
#include <fwpvi.h>

/* management of the base filtering engine */
_Function_class_(FWPM_SERVICE_STATE_CHANGE_CALLBACK0) __ddi_page("fwpmk/nf-fwpmk-fwpmbfestatesubscribechanges0")
typedef VOID (*FWPM_SERVICE_STATE_CHANGE_CALLBACK0)(_Inout_ PVOID context, _In_ FWPM_SERVICE_STATE newState);
_IRQL_requires_max_(DISPATCH_LEVEL)
FWPM_SERVICE_STATE FwpmBfeStateGet0(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmBfeStateSubscribeChanges0(
    _Inout_ PVOID deviceObject, _In_ FWPM_SERVICE_STATE_CHANGE_CALLBACK0 callback, _In_opt_ PVOID context,
    _Out_ __ddi_begins(bfe_subscription) __ddi_ends_before(DRIVER_UNLOAD) HANDLE *changeHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmBfeStateUnsubscribeChanges0(_Inout_ __ddi_ends(bfe_subscription) HANDLE changeHandle);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmEngineOpen0(
    _In_opt_ const wchar_t *serverName, _In_ UINT32 authnService, _In_opt_ PVOID authIdentity,
    _In_opt_ const FWPM_SESSION0 *session, _Out_ __ddi_acquires(fwpm_engine) HANDLE *engineHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmEngineClose0(_Inout_ __ddi_releases(fwpm_engine) HANDLE engineHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmCalloutAdd0(
    _In_ HANDLE engineHandle, _In_ const FWPM_CALLOUT0 *callout, _In_opt_ PSECURITY_DESCRIPTOR sd,
    _Out_opt_ UINT32 *id);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmCalloutDeleteById0(_In_ HANDLE engineHandle, _In_ UINT32 id);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmCalloutDeleteByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS FwpmTransactionBegin0(
    _In_ __ddi_begins(fwpm_transaction) __ddi_ends_before(ENGINE_CLOSE) HANDLE engineHandle, _In_ UINT32 flags);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS FwpmTransactionCommit0(_In_ __ddi_ends(fwpm_transaction) HANDLE engineHandle);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmTransactionAbort0(_In_ __ddi_ends(fwpm_transaction) HANDLE engineHandle);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmProviderAdd0(
    _In_ HANDLE engineHandle, _In_ const FWPM_PROVIDER0 *provider, _In_opt_ PSECURITY_DESCRIPTOR sd);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmProviderDeleteByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmSubLayerAdd0(
    _In_ HANDLE engineHandle, _In_ const FWPM_SUBLAYER0 *subLayer, _In_opt_ PSECURITY_DESCRIPTOR sd);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmSubLayerDeleteByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmFilterAdd0(
    _In_ HANDLE engineHandle, _In_ const FWPM_FILTER0 *filter, _In_opt_ PSECURITY_DESCRIPTOR sd,
    _Out_opt_ UINT64 *id);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmFilterDeleteById0(_In_ HANDLE engineHandle, _In_ UINT64 id);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FwpmFilterDeleteByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key);
__ddi_page("")
VOID FwpmFreeMemory0(_Inout_ PVOID *p);
