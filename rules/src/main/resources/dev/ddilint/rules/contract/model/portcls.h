#pragma once
#pragma ddi_header(portcls)
#include <ks.h>

// What the audio port class driver offers to C code; the rest of it is C++ interfaces.
typedef struct __ddi_page("") _PCSTREAMRESOURCE *PCSTREAMRESOURCE;
typedef struct _PCSTREAMRESOURCE_DESCRIPTOR PCSTREAMRESOURCE_DESCRIPTOR, *PPCSTREAMRESOURCE_DESCRIPTOR;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterAdapterPowerManagement(
    _In_ PUNKNOWN Unknown, _In_ __ddi_begins(adapter_power_management) __ddi_ends_before(DEVICE_REMOVE) PVOID pvContext1);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcUnregisterAdapterPowerManagement(_In_ __ddi_ends(adapter_power_management) PDEVICE_OBJECT pDeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterIoTimeout(
    _In_ __ddi_begins(io_timeout) PDEVICE_OBJECT pDeviceObject, _In_ PIO_TIMER_ROUTINE pTimerRoutine, _In_ PVOID pContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcUnregisterIoTimeout(
    _In_ __ddi_ends(io_timeout) PDEVICE_OBJECT pDeviceObject, _In_ PIO_TIMER_ROUTINE pTimerRoutine, _In_ PVOID pContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcAddStreamResource(
    _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID ResourceSet, _In_ PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor,
    _Out_ __ddi_acquires(stream_resource) PCSTREAMRESOURCE *ResourceHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRemoveStreamResource(_In_ __ddi_releases(stream_resource) PCSTREAMRESOURCE ResourceHandle);
