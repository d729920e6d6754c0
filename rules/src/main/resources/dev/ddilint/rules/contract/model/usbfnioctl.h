#pragma once
#pragma ddi_header(usbfnioctl)

#include <wdm.h>
#include <usbfnbase.h>

extern const GUID GUID_DEVINTERFACE_USBFN;

typedef struct _USBFN_POWER_FILTER_STATE {
    DEVICE_POWER_STATE DeviceState;
    ULONG PState;
    BOOLEAN Reserved;
} USBFN_POWER_FILTER_STATE, *PUSBFN_POWER_FILTER_STATE;
