#pragma once
#pragma ddi_header(ufxclient)

#include <wdm.h>
#include <wdf.h>
#include <usbfnbase.h>
#include <usbfnioctl.h>

DECLARE_HANDLE(UFXDEVICE);
DECLARE_HANDLE(UFXENDPOINT);
typedef struct __ddi_opaque __ddi_page("") UFXENDPOINT_INIT UFXENDPOINT_INIT, *PUFXENDPOINT_INIT;

// Callbacks of a device
_Function_class_(EVT_UFX_DEVICE_HOST_CONNECT) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UFX_DEVICE_HOST_CONNECT(_In_ UFXDEVICE UfxDevice);
typedef EVT_UFX_DEVICE_HOST_CONNECT *PFN_UFX_DEVICE_HOST_CONNECT;

_Function_class_(EVT_UFX_DEVICE_HOST_DISCONNECT) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UFX_DEVICE_HOST_DISCONNECT(_In_ UFXDEVICE UfxDevice);
typedef EVT_UFX_DEVICE_HOST_DISCONNECT *PFN_UFX_DEVICE_HOST_DISCONNECT;

_Function_class_(EVT_UFX_DEVICE_ADDRESSED) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UFX_DEVICE_ADDRESSED(_In_ UFXDEVICE UfxDevice, _In_ USHORT DeviceAddress);
typedef EVT_UFX_DEVICE_ADDRESSED *PFN_UFX_DEVICE_ADDRESSED;

_Function_class_(EVT_UFX_DEVICE_ENDPOINT_ADD) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_UFX_DEVICE_ENDPOINT_ADD(_In_ UFXDEVICE UfxDevice,
                                             _In_ const PUSB_ENDPOINT_DESCRIPTOR EndpointDescriptor,
    _Inout_ PUFXENDPOINT_INIT EndpointInit);
typedef EVT_UFX_DEVICE_ENDPOINT_ADD *PFN_UFX_DEVICE_ENDPOINT_ADD;

_Function_class_(EVT_UFX_DEVICE_DEFAULT_ENDPOINT_ADD) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_DEFAULT_ENDPOINT_ADD(_In_ UFXDEVICE UfxDevice,
                                                 _In_ USHORT MaxPacketSize, _Inout_ PUFXENDPOINT_INIT EndpointInit);
typedef EVT_UFX_DEVICE_DEFAULT_ENDPOINT_ADD *PFN_UFX_DEVICE_DEFAULT_ENDPOINT_ADD;

_Function_class_(EVT_UFX_DEVICE_USB_STATE_CHANGE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_USB_STATE_CHANGE(_In_ UFXDEVICE UfxDevice, _In_ USBFN_DEVICE_STATE UsbDeviceState);
typedef EVT_UFX_DEVICE_USB_STATE_CHANGE *PFN_UFX_DEVICE_USB_STATE_CHANGE;

_Function_class_(EVT_UFX_DEVICE_PORT_CHANGE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_PORT_CHANGE(_In_ UFXDEVICE UfxDevice, _In_ USBFN_PORT_TYPE UsbPort);
typedef EVT_UFX_DEVICE_PORT_CHANGE *PFN_UFX_DEVICE_PORT_CHANGE;

_Function_class_(EVT_UFX_DEVICE_PORT_DETECT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_PORT_DETECT(_In_ UFXDEVICE UfxDevice);
typedef EVT_UFX_DEVICE_PORT_DETECT *PFN_UFX_DEVICE_PORT_DETECT;

_Function_class_(EVT_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL(_In_ UFXDEVICE UfxDevice);
typedef EVT_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL *PFN_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL;

_Function_class_(EVT_UFX_DEVICE_CONTROLLER_RESET) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_CONTROLLER_RESET(_In_ UFXDEVICE UfxDevice, _In_opt_ PVOID HardwareFailureContext);
typedef EVT_UFX_DEVICE_CONTROLLER_RESET *PFN_UFX_DEVICE_CONTROLLER_RESET;

_Function_class_(EVT_UFX_DEVICE_TEST_MODE_SET) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UFX_DEVICE_TEST_MODE_SET(_In_ UFXDEVICE UfxDevice, _In_ ULONG TestMode);
typedef EVT_UFX_DEVICE_TEST_MODE_SET *PFN_UFX_DEVICE_TEST_MODE_SET;

_Function_class_(EVT_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE(_In_ UFXDEVICE UfxDevice, _In_ USHORT Feature, _In_ BOOLEAN Set);
typedef EVT_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE *PFN_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE;

_Function_class_(EVT_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT(_In_ UFXDEVICE UfxDevice);
typedef EVT_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT *PFN_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT;

_Function_class_(EVT_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY(_In_ UFXDEVICE UfxDevice, _In_ PVOID Property);
typedef EVT_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY *PFN_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY;

_Function_class_(EVT_UFX_DEVICE_PROPRIETARY_CHARGER_RESET) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_UFX_DEVICE_PROPRIETARY_CHARGER_RESET(_In_ UFXDEVICE UfxDevice);
typedef EVT_UFX_DEVICE_PROPRIETARY_CHARGER_RESET *PFN_UFX_DEVICE_PROPRIETARY_CHARGER_RESET;

typedef struct _UFX_DEVICE_CALLBACKS {
    ULONG Size;
    PFN_UFX_DEVICE_HOST_CONNECT EvtDeviceHostConnect;
    PFN_UFX_DEVICE_HOST_DISCONNECT EvtDeviceHostDisconnect;
    PFN_UFX_DEVICE_ADDRESSED EvtDeviceAddressed;
    PFN_UFX_DEVICE_ENDPOINT_ADD EvtDeviceEndpointAdd;
    PFN_UFX_DEVICE_DEFAULT_ENDPOINT_ADD EvtDeviceDefaultEndpointAdd;
    PFN_UFX_DEVICE_USB_STATE_CHANGE EvtDeviceUsbStateChange;
    PFN_UFX_DEVICE_PORT_CHANGE EvtDevicePortChange;
    PFN_UFX_DEVICE_PORT_DETECT EvtDevicePortDetect;
    PFN_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL EvtDeviceRemoteWakeupSignal;
    PFN_UFX_DEVICE_CONTROLLER_RESET EvtDeviceControllerReset;
    PFN_UFX_DEVICE_TEST_MODE_SET EvtDeviceTestModeSet;
    PVOID EvtDeviceTestHook;
    PFN_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE EvtDeviceSuperSpeedPowerFeature;
    PFN_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT EvtDeviceProprietaryChargerDetect;
    PFN_UFX_DEVICE_PROPRIETARY_CHARGER_SET_PROPERTY EvtDeviceProprietaryChargerSetProperty;
    PFN_UFX_DEVICE_PROPRIETARY_CHARGER_RESET EvtDeviceProprietaryChargerReset;
} UFX_DEVICE_CALLBACKS, *PUFX_DEVICE_CALLBACKS;

typedef struct _UFX_ENDPOINT_CALLBACKS {
    ULONG Size;
} UFX_ENDPOINT_CALLBACKS, *PUFX_ENDPOINT_CALLBACKS;

typedef struct __ddi_page("") _UFX_DEVICE_CAPABILITIES {
    ULONG Size;
    USB_DEVICE_SPEED MaxSpeed;
    ULONG RemoteWakeSignalDelay;
    USHORT InEndpointBitmap;
    USHORT OutEndpointBitmap;
    BOOLEAN PdcpSupported;
} UFX_DEVICE_CAPABILITIES, *PUFX_DEVICE_CAPABILITIES;

VOID UFX_DEVICE_CALLBACKS_INIT(_Out_ PUFX_DEVICE_CALLBACKS Callbacks);
VOID UFX_DEVICE_CAPABILITIES_INIT(_Out_ PUFX_DEVICE_CAPABILITIES Capabilities);
VOID UFX_ENDPOINT_CALLBACKS_INIT(_Out_ PUFX_ENDPOINT_CALLBACKS Callbacks);

// Devices
__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS UfxFdoInit(_In_ WDFDRIVER WdfDriver, _Inout_ PWDFDEVICE_INIT DeviceInit,
                    _Inout_ PWDF_OBJECT_ATTRIBUTES FdoAttributes);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS UfxDeviceCreate(_In_ WDFDEVICE WdfDevice, _In_ PUFX_DEVICE_CALLBACKS Callbacks,
                         _In_ PUFX_DEVICE_CAPABILITIES Capabilities, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                         _Out_ UFXDEVICE *UfxDevice);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceEventComplete(_In_ UFXDEVICE UfxDevice, _In_ NTSTATUS Status);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN UfxDeviceIoControl(_In_ UFXDEVICE UfxDevice, _In_ WDFREQUEST Request, _In_ SIZE_T OutputBufferLength,
                           _In_ SIZE_T InputBufferLength, _In_ ULONG IoControlCode);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN UfxDeviceIoInternalControl(_In_ UFXDEVICE UfxDevice, _In_ WDFREQUEST Request, _In_ SIZE_T OutputBufferLength,
                                   _In_ SIZE_T InputBufferLength, _In_ ULONG IoControlCode);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyAttach(_In_ UFXDEVICE UfxDevice);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyDetach(_In_ UFXDEVICE UfxDevice);

__ddi_available_since(NTDDI_WIN10_RS4) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyFinalExit(_In_ UFXDEVICE UfxDevice);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyHardwareFailure(_In_ UFXDEVICE UfxDevice, _In_opt_ PVOID HardwareFailureContext);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyHardwareReady(_In_ UFXDEVICE UfxDevice);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyReset(_In_ UFXDEVICE UfxDevice, _In_ USB_DEVICE_SPEED DeviceSpeed);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifyResume(_In_ UFXDEVICE UfxDevice);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDeviceNotifySuspend(_In_ UFXDEVICE UfxDevice);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxDevicePortDetectComplete(_In_ UFXDEVICE UfxDevice, _In_ USBFN_PORT_TYPE PortType);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(PASSIVE_LEVEL)
VOID UfxDeviceProprietaryChargerDetectComplete(_In_ UFXDEVICE UfxDevice, _In_opt_ PVOID DetectedCharger);

// Endpoints
__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(PASSIVE_LEVEL)
VOID UfxEndpointInitSetEventCallbacks(_Inout_ PUFXENDPOINT_INIT EndpointInit, _In_ PUFX_ENDPOINT_CALLBACKS Callbacks);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS UfxEndpointCreate(_In_ UFXDEVICE UfxDevice, _Inout_ PUFXENDPOINT_INIT EndpointInit,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PWDF_IO_QUEUE_CONFIG TransferQueueConfig,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES TransferQueueAttributes,
                           _In_ PWDF_IO_QUEUE_CONFIG CommandQueueConfig,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES CommandQueueAttributes, _Out_ UFXENDPOINT *UfxEndpoint);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
WDFQUEUE UfxEndpointGetCommandQueue(_In_ UFXENDPOINT UfxEndpoint);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
WDFQUEUE UfxEndpointGetTransferQueue(_In_ UFXENDPOINT UfxEndpoint);

__ddi_available_since(NTDDI_WIN10) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID UfxEndpointNotifySetup(_In_ UFXENDPOINT UfxEndpoint, _In_ PUSB_DEFAULT_PIPE_SETUP_PACKET SetupInfo);
