#pragma once
#pragma ddi_header(netioddk)
#include <wdm.h>
#include <netiodef.h>

/* network module registrar */
typedef GUID NPIID;
typedef const NPIID *PNPIID;
typedef GUID NPI_MODULEID_GUID;
typedef enum _NPI_MODULEID_TYPE {
    MIT_GUID = 1,
    MIT_IF_LUID
} NPI_MODULEID_TYPE;
typedef struct _NPI_MODULEID {
    USHORT Length;
    NPI_MODULEID_TYPE Type;
    union {
        GUID Guid;
        LUID IfLuid;
    };
} NPI_MODULEID;
typedef const NPI_MODULEID *PNPI_MODULEID;
typedef struct _NPI_REGISTRATION_INSTANCE {
    USHORT Version;
    USHORT Size;
    PNPIID NpiId;
    PNPI_MODULEID ModuleId;
    ULONG Number;
    const VOID *NpiSpecificCharacteristics;
} NPI_REGISTRATION_INSTANCE;
typedef const NPI_REGISTRATION_INSTANCE *PNPI_REGISTRATION_INSTANCE;
_Function_class_(NPI_CLIENT_ATTACH_PROVIDER_FN) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS NPI_CLIENT_ATTACH_PROVIDER_FN(
    _In_ HANDLE NmrBindingHandle, _In_ PVOID ClientContext,
    _In_ PNPI_REGISTRATION_INSTANCE ProviderRegistrationInstance);
typedef NPI_CLIENT_ATTACH_PROVIDER_FN *PNPI_CLIENT_ATTACH_PROVIDER_FN;
_Function_class_(NPI_CLIENT_DETACH_PROVIDER_FN) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS NPI_CLIENT_DETACH_PROVIDER_FN(_In_ PVOID ClientBindingContext);
typedef NPI_CLIENT_DETACH_PROVIDER_FN *PNPI_CLIENT_DETACH_PROVIDER_FN;
_Function_class_(NPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID NPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN(_In_ PVOID ClientBindingContext);
typedef NPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN *PNPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN;
_Function_class_(NPI_PROVIDER_ATTACH_CLIENT_FN) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS NPI_PROVIDER_ATTACH_CLIENT_FN(
    _In_ HANDLE NmrBindingHandle, _In_ PVOID ProviderContext,
    _In_ PNPI_REGISTRATION_INSTANCE ClientRegistrationInstance, _In_ PVOID ClientBindingContext,
    _In_ const VOID *ClientDispatch, _Outptr_ PVOID *ProviderBindingContext, _Outptr_ const VOID **ProviderDispatch);
typedef NPI_PROVIDER_ATTACH_CLIENT_FN *PNPI_PROVIDER_ATTACH_CLIENT_FN;
_Function_class_(NPI_PROVIDER_DETACH_CLIENT_FN) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS NPI_PROVIDER_DETACH_CLIENT_FN(_In_ PVOID ProviderBindingContext);
typedef NPI_PROVIDER_DETACH_CLIENT_FN *PNPI_PROVIDER_DETACH_CLIENT_FN;
_Function_class_(NPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID NPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN(_In_ PVOID ProviderBindingContext);
typedef NPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN *PNPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN;
typedef struct _NPI_CLIENT_CHARACTERISTICS {
    USHORT Version;
    USHORT Length;
    NPI_CLIENT_ATTACH_PROVIDER_FN *ClientAttachProvider;
    NPI_CLIENT_DETACH_PROVIDER_FN *ClientDetachProvider;
    NPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN *ClientCleanupBindingContext;
    NPI_REGISTRATION_INSTANCE ClientRegistrationInstance;
} NPI_CLIENT_CHARACTERISTICS;
typedef struct _NPI_PROVIDER_CHARACTERISTICS {
    USHORT Version;
    USHORT Length;
    NPI_PROVIDER_ATTACH_CLIENT_FN *ProviderAttachClient;
    NPI_PROVIDER_DETACH_CLIENT_FN *ProviderDetachClient;
    NPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN *ProviderCleanupBindingContext;
    NPI_REGISTRATION_INSTANCE ProviderRegistrationInstance;
} NPI_PROVIDER_CHARACTERISTICS;
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NmrRegisterClient(
    _In_ const NPI_CLIENT_CHARACTERISTICS *ClientCharacteristics, _In_ PVOID ClientContext,
    _Out_ __ddi_acquires(nmr_client) HANDLE *NmrClientHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS NmrDeregisterClient(_In_ __ddi_releases(nmr_client) HANDLE NmrClientHandle);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS NmrWaitForClientDeregisterComplete(_In_ HANDLE NmrClientHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NmrClientAttachProvider(
    _In_ HANDLE NmrBindingHandle, _In_ PVOID ClientBindingContext, _In_ const VOID *ClientDispatch,
    _Outptr_ PVOID *ProviderBindingContext, _Outptr_ const VOID **ProviderDispatch);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NmrClientDetachProviderComplete(_In_ HANDLE NmrBindingHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NmrRegisterProvider(
    _In_ const NPI_PROVIDER_CHARACTERISTICS *ProviderCharacteristics, _In_ PVOID ProviderContext,
    _Out_ __ddi_acquires(nmr_provider) HANDLE *NmrProviderHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS NmrDeregisterProvider(_In_ __ddi_releases(nmr_provider) HANDLE NmrProviderHandle);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS NmrWaitForProviderDeregisterComplete(_In_ HANDLE NmrProviderHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NmrProviderDetachClientComplete(_In_ HANDLE NmrBindingHandle);
