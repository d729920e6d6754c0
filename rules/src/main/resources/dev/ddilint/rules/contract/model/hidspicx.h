#pragma once
#pragma ddi_header(hidspicx)

#include <wdm.h>
#include <wdf.h>

_Function_class_(EVT_HIDSPICX_RESETDEVICE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_HIDSPICX_RESETDEVICE(_In_ WDFDEVICE Device);
typedef EVT_HIDSPICX_RESETDEVICE *PFN_HIDSPICX_RESETDEVICE;

_Function_class_(EVT_HIDSPICX_NOTIFY_POWERDOWN) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_HIDSPICX_NOTIFY_POWERDOWN(_In_ WDFDEVICE Device, _In_ BOOLEAN ArmForWake);
typedef EVT_HIDSPICX_NOTIFY_POWERDOWN *PFN_HIDSPICX_NOTIFY_POWERDOWN;

typedef struct __ddi_page("hidspicx/ns-hidspicx-hidspicx_device_config") _HIDSPICX_DEVICE_CONFIG {
    ULONG Size;
    PFN_HIDSPICX_RESETDEVICE EvtResetDevice;
    PFN_HIDSPICX_NOTIFY_POWERDOWN EvtNotifyPowerDown;
    WDFQUEUE InputReportQueue;
    WDFQUEUE OutputReportQueue;
    UCHAR NumberOfInputReportRequestsToPend;
    PVOID Reserved;
} HIDSPICX_DEVICE_CONFIG, *PHIDSPICX_DEVICE_CONFIG;

typedef struct __ddi_page("hidspicx/ns-hidspicx-hidspicx_report") _HIDSPICX_REPORT {
    UCHAR ReportType;
    USHORT ReportContentLength;
    UCHAR ReportId;
    UCHAR ReportContent[1];
} HIDSPICX_REPORT, *PHIDSPICX_REPORT;

__ddi_available_since(NTDDI_WIN10_CO)
VOID HIDSPICX_DEVICE_CONFIG_INIT(_Out_ PHIDSPICX_DEVICE_CONFIG DeviceConfig, _In_ PFN_HIDSPICX_RESETDEVICE EvtResetDevice,
                                 _In_ PFN_HIDSPICX_NOTIFY_POWERDOWN EvtNotifyPowerDown, _In_ WDFQUEUE InputReportQueue,
                                 _In_ WDFQUEUE OutputReportQueue);

__ddi_available_since(NTDDI_WIN10_CO)
NTSTATUS HidSpiCxDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);

__ddi_available_since(NTDDI_WIN10_CO)
NTSTATUS HidSpiCxDeviceConfigure(_In_ WDFDEVICE Device, _In_ PHIDSPICX_DEVICE_CONFIG DeviceConfiguration);

__ddi_available_since(NTDDI_WIN10_CO) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID HidSpiCxNotifyDeviceReset(_In_ WDFDEVICE Device);
