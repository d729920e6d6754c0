#pragma once
#pragma ddi_header(udecxusbdevice)
#include <wdf.h>

DECLARE_HANDLE(UDECXUSBDEVICE);
typedef struct __ddi_page("") _UDECXUSBDEVICE_INIT UDECXUSBDEVICE_INIT, *PUDECXUSBDEVICE_INIT;

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
__ddi_acquires(udecx_device_init) PUDECXUSBDEVICE_INIT UdecxUsbDeviceInitAllocate(_In_ WDFDEVICE UdecxWdfDevice);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
VOID UdecxUsbDeviceInitFree(_Inout_ __ddi_releases(udecx_device_init) PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit);
