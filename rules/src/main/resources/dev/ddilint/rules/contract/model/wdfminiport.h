#pragma once
#pragma ddi_header(wdfminiport)
#include <wdf.h>

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceMiniportCreate(
    _In_ WDFDRIVER Driver, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PDEVICE_OBJECT DeviceObject,
    _In_opt_ PDEVICE_OBJECT AttachedDeviceObject, _In_opt_ PDEVICE_OBJECT Pdo,
    _Out_ _When_(return >= 0, __ddi_acquires(wdf_object) __ddi_ends_before(MINIPORT_HALT)) WDFDEVICE *Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDriverMiniportUnload(_In_ WDFDRIVER Driver);
