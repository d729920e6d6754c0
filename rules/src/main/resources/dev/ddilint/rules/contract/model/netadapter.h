#pragma once
#pragma ddi_header(netadapter)
#include <wdf.h>
#include <netconfiguration.h>

DECLARE_HANDLE(NETADAPTER);
typedef struct __ddi_opaque __ddi_page("netadapter/nf-netadapter-netadapterinitallocate") _NETADAPTER_INIT NETADAPTER_INIT;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Ret_maybenull_ __ddi_acquires(net_adapter_init) __ddi_ends_before(ADAPTER_CREATE)
NETADAPTER_INIT *NetAdapterInitAllocate(_In_ WDFDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterInitFree(_In_ __ddi_releases(net_adapter_init) NETADAPTER_INIT *AdapterInit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetAdapterOpenConfiguration(
    _In_ NETADAPTER Adapter, _In_opt_ PWDF_OBJECT_ATTRIBUTES ConfigurationAttributes,
    _Out_ __ddi_acquires(net_configuration) NETCONFIGURATION *Configuration);
