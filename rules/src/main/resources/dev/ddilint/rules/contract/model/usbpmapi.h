#pragma once
#pragma ddi_header(usbpmapi)
#include <wdm.h>

DECLARE_HANDLE(USBPM_CLIENT);
typedef struct _USBPM_CLIENT_CONFIG USBPM_CLIENT_CONFIG, *PUSBPM_CLIENT_CONFIG;

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS5)
NTSTATUS UsbPm_Register(_In_ PUSBPM_CLIENT_CONFIG ClientConfig, _Out_ __ddi_acquires(usbpm_client) USBPM_CLIENT *ClientHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS5)
VOID UsbPm_Deregister(_In_ __ddi_releases(usbpm_client) USBPM_CLIENT ClientHandle);
