#pragma once
#pragma ddi_header(udecxusbendpoint)
#include <udecxusbdevice.h>

typedef struct __ddi_page("") _UDECXUSBENDPOINT_INIT UDECXUSBENDPOINT_INIT, *PUDECXUSBENDPOINT_INIT;

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
__ddi_acquires(udecx_endpoint_init) PUDECXUSBENDPOINT_INIT UdecxUsbSimpleEndpointInitAllocate(_In_ UDECXUSBDEVICE UdecxUsbDevice);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
VOID UdecxUsbEndpointInitFree(_In_ __ddi_releases(udecx_endpoint_init) PUDECXUSBENDPOINT_INIT Init);
