#pragma once
#pragma ddi_header(usbbusif)

#include <wdm.h>
#include <usb.h>
#include <usbdlib.h>

#define USB_BUSIF_USBDI_VERSION_0 0x0000
#define USB_BUSIF_USBDI_VERSION_1 0x0001
#define USB_BUSIF_USBDI_VERSION_2 0x0002
#define USB_BUSIF_USBDI_VERSION_3 0x0003
extern const GUID USB_BUS_INTERFACE_USBDI_GUID, USB_BUS_INTERFACE_HUB_GUID, USBC_DEVICE_CONFIGURATION_INTERFACE_GUID;

// Calls of the bus interface
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PUSB_BUSIFFN_GETUSBDI_VERSION)(_In_ PVOID BusContext, _Out_opt_ PUSBD_VERSION_INFORMATION VersionInformation,
                                              _Out_opt_ PULONG HcdCapabilities);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PUSB_BUSIFFN_QUERY_BUS_TIME)(_In_ PVOID BusContext, _Out_opt_ PULONG CurrentUsbFrame);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PUSB_BUSIFFN_QUERY_BUS_TIME_EX)(_In_ PVOID BusContext, _Out_ PULONG HighSpeedFrameCounter);

typedef NTSTATUS (*PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB)(_In_ PVOID BusContext, _In_ PURB Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PUSB_BUSIFFN_QUERY_BUS_INFORMATION)(_In_ PVOID BusContext, _In_ ULONG Level,
                                                       _Inout_opt_ PVOID BusInformationBuffer,
                                                       _Inout_ PULONG BusInformationBufferLength,
                                                       _Out_opt_ PULONG BusInformationActualLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED)(_In_opt_ PVOID BusContext);

typedef NTSTATUS (*PUSB_BUSIFFN_ENUM_LOG_ENTRY)(_In_ PVOID BusContext, _In_ ULONG DriverTag, _In_ ULONG EnumTag, _In_ ULONG P1,
                                                _In_ ULONG P2);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PUSB_BUSIFFN_QUERY_CONTROLLER_TYPE)(_In_ PVOID BusContext, _Out_opt_ PULONG HcdiOptionFlags,
                                                       _Out_opt_ PUSHORT PciVendorId, _Out_opt_ PUSHORT PciDeviceId,
                                                       _Out_opt_ PUCHAR PciClass, _Out_opt_ PUCHAR PciSubClass,
                                                       _Out_opt_ PUCHAR PciRevisionId, _Out_opt_ PUCHAR PciProgIf);

typedef NTSTATUS (*USBC_START_DEVICE_CALLBACK)(_In_ PUSB_DEVICE_DESCRIPTOR DeviceDescriptor,
                                               _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                               _Out_ struct _USBC_FUNCTION_DESCRIPTOR **FunctionDescriptorBuffer,
                                               _Out_ PULONG FunctionDescriptorBufferLength, _In_ PDEVICE_OBJECT FdoDeviceObject,
                                               _In_ PDEVICE_OBJECT PdoDeviceObject);

// Interfaces
typedef struct _USB_BUS_INTERFACE_USBDI_V0 {
    USHORT Size;
    USHORT Version;
    PVOID BusContext;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PUSB_BUSIFFN_GETUSBDI_VERSION GetUSBDIVersion;
    PUSB_BUSIFFN_QUERY_BUS_TIME QueryBusTime;
    PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB SubmitIsoOutUrb;
    PUSB_BUSIFFN_QUERY_BUS_INFORMATION QueryBusInformation;
} USB_BUS_INTERFACE_USBDI_V0, *PUSB_BUS_INTERFACE_USBDI_V0;

typedef struct _USB_BUS_INTERFACE_USBDI_V1 {
    USHORT Size;
    USHORT Version;
    PVOID BusContext;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PUSB_BUSIFFN_GETUSBDI_VERSION GetUSBDIVersion;
    PUSB_BUSIFFN_QUERY_BUS_TIME QueryBusTime;
    PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB SubmitIsoOutUrb;
    PUSB_BUSIFFN_QUERY_BUS_INFORMATION QueryBusInformation;
    PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED IsDeviceHighSpeed;
} USB_BUS_INTERFACE_USBDI_V1, *PUSB_BUS_INTERFACE_USBDI_V1;

typedef struct _USB_BUS_INTERFACE_USBDI_V2 {
    USHORT Size;
    USHORT Version;
    PVOID BusContext;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PUSB_BUSIFFN_GETUSBDI_VERSION GetUSBDIVersion;
    PUSB_BUSIFFN_QUERY_BUS_TIME QueryBusTime;
    PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB SubmitIsoOutUrb;
    PUSB_BUSIFFN_QUERY_BUS_INFORMATION QueryBusInformation;
    PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED IsDeviceHighSpeed;
    PUSB_BUSIFFN_ENUM_LOG_ENTRY EnumLogEntry;
} USB_BUS_INTERFACE_USBDI_V2, *PUSB_BUS_INTERFACE_USBDI_V2;

typedef struct _USB_BUS_INTERFACE_USBDI_V3 {
    USHORT Size;
    USHORT Version;
    PVOID BusContext;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PUSB_BUSIFFN_GETUSBDI_VERSION GetUSBDIVersion;
    PUSB_BUSIFFN_QUERY_BUS_TIME QueryBusTime;
    PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB SubmitIsoOutUrb;
    PUSB_BUSIFFN_QUERY_BUS_INFORMATION QueryBusInformation;
    PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED IsDeviceHighSpeed;
    PUSB_BUSIFFN_ENUM_LOG_ENTRY EnumLogEntry;
    PUSB_BUSIFFN_QUERY_BUS_TIME_EX QueryBusTimeEx;
    PUSB_BUSIFFN_QUERY_CONTROLLER_TYPE QueryControllerType;
} USB_BUS_INTERFACE_USBDI_V3, *PUSB_BUS_INTERFACE_USBDI_V3;

typedef struct _USB_BUS_INFORMATION_LEVEL_0 {
    ULONG TotalBandwidth;
    ULONG ConsumedBandwidth;
} USB_BUS_INFORMATION_LEVEL_0, *PUSB_BUS_INFORMATION_LEVEL_0;

typedef struct _USB_BUS_INFORMATION_LEVEL_1 {
    ULONG TotalBandwidth;
    ULONG ConsumedBandwidth;
    ULONG ControllerNameLength;
    WCHAR ControllerNameUnicodeString[1];
} USB_BUS_INFORMATION_LEVEL_1, *PUSB_BUS_INFORMATION_LEVEL_1;

typedef struct _USBC_FUNCTION_DESCRIPTOR {
    UCHAR FunctionNumber;
    UCHAR NumberOfInterfaces;
    PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptorList;
    UNICODE_STRING HardwareId;
    UNICODE_STRING CompatibleId;
    UNICODE_STRING FunctionDescription;
    ULONG FunctionFlags;
    PVOID Reserved;
} USBC_FUNCTION_DESCRIPTOR, *PUSBC_FUNCTION_DESCRIPTOR;

typedef struct _USBC_DEVICE_CONFIGURATION_INTERFACE_V1 {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    USBC_START_DEVICE_CALLBACK StartDeviceCallback;
    PVOID PdoEnableCallback;
    PVOID Reserved[7];
} USBC_DEVICE_CONFIGURATION_INTERFACE_V1, *PUSBC_DEVICE_CONFIGURATION_INTERFACE_V1;
