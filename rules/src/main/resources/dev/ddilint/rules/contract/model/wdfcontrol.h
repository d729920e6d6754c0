#pragma once
#pragma ddi_header(wdfcontrol)
#include <wdfdevice.h>

typedef enum _WDF_DEVICE_SHUTDOWN_FLAGS {
    WdfDeviceShutdown = 0x01, WdfDeviceLastChanceShutdown = 0x02
} WDF_DEVICE_SHUTDOWN_FLAGS;
_Function_class_(EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION *PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION;
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(device_init) __ddi_ends_before(FUNCTION_RETURN)
PWDFDEVICE_INIT WdfControlDeviceInitAllocate(_In_ WDFDRIVER Driver, _In_ CONST UNICODE_STRING *SDDLString);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfControlDeviceInitSetShutdownNotification(
    _In_ PWDFDEVICE_INIT DeviceInit, _In_ PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION Notification, _In_ UCHAR Flags);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfControlFinishInitializing(_In_ __ddi_ends(initializing_control_device) WDFDEVICE Device);
