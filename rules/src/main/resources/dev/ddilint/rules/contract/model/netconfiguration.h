#pragma once
#pragma ddi_header(netconfiguration)
#include <wdf.h>

DECLARE_HANDLE(NETCONFIGURATION);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationOpenSubConfiguration(
    _In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING SubConfigurationName,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES SubConfigurationAttributes,
    _Out_ __ddi_acquires(net_configuration) NETCONFIGURATION *SubConfiguration);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetConfigurationClose(_In_ __ddi_releases(net_configuration) NETCONFIGURATION Configuration);
