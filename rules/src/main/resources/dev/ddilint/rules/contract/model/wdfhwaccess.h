#pragma once
#pragma ddi_header(wdfhwaccess)
#include <wdfdevice.h>

// Hardware access for drivers that also build for user mode.
__ddi_page("wdfdevice/nf-wdfdevice-wdfdevicereadfromhardware") _IRQL_requires_max_(PASSIVE_LEVEL)
SIZE_T WdfDeviceReadFromHardware(
    _In_ WDFDEVICE Device, _In_ WDF_DEVICE_HWACCESS_TARGET_TYPE Type, _In_ WDF_DEVICE_HWACCESS_TARGET_SIZE Size,
    _In_ PVOID TargetAddress, _Out_opt_ PVOID Buffer, _In_opt_ ULONG Count);
__ddi_page("wdfdevice/nf-wdfdevice-wdfdevicewritetohardware") _IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfDeviceWriteToHardware(
    _In_ WDFDEVICE Device, _In_ WDF_DEVICE_HWACCESS_TARGET_TYPE Type, _In_ WDF_DEVICE_HWACCESS_TARGET_SIZE Size,
    _In_ PVOID TargetAddress, _In_ SIZE_T Value, _In_opt_ PVOID Buffer, _In_opt_ ULONG Count);
