#pragma once
#pragma ddi_header(usbdlib)

#include <usb.h>
#include <usbioctl.h>

// Registration with the USB driver stack
#define USBD_CLIENT_CONTRACT_VERSION_INVALID 0xFFFFFFFF
#define USBD_CLIENT_CONTRACT_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_600 0x600
#define USBD_INTERFACE_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_603 0x603
#define USBDI_VERSION 0x00000600

DECLARE_HANDLE(USBD_HANDLE);
extern const GUID GUID_USB_CAPABILITY_CHAINED_MDLS, GUID_USB_CAPABILITY_STATIC_STREAMS, GUID_USB_CAPABILITY_SELECTIVE_SUSPEND,
    GUID_USB_CAPABILITY_FUNCTION_SUSPEND, GUID_USB_CAPABILITY_DEVICE_CONNECTION_HIGH_SPEED_COMPATIBLE,
    GUID_USB_CAPABILITY_DEVICE_CONNECTION_SUPER_SPEED_COMPATIBLE, GUID_USB_CAPABILITY_CLEAR_TT_BUFFER_ON_ASYNC_TRANSFER_CANCEL,
    GUID_USB_CAPABILITY_TIME_SYNC, GUID_USB_CAPABILITY_HIGH_BANDWIDTH_ISOCH;

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS USBD_CreateHandle(_In_ PDEVICE_OBJECT DeviceObject, _In_ PDEVICE_OBJECT TargetDeviceObject,
                           _In_ ULONG USBDClientContractVersion, _In_ __ddi_pool_tag ULONG PoolTag,
                           _Out_ __ddi_acquires(usbd_handle) __ddi_ends_before(DEVICE_REMOVE) USBD_HANDLE *USBDHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID USBD_CloseHandle(_In_ __ddi_releases(usbd_handle) USBD_HANDLE USBDHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN USBD_IsInterfaceVersionSupported(_In_ USBD_HANDLE USBDHandle, _In_ ULONG USBDInterfaceVersion);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS USBD_QueryUsbCapability(_In_ USBD_HANDLE USBDHandle, _In_ const GUID *CapabilityType, _In_ ULONG OutputBufferLength,
                                 _Inout_updates_bytes_(OutputBufferLength) PUCHAR OutputBuffer, _Out_opt_ PULONG ResultLength);

// Request blocks
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS USBD_UrbAllocate(_In_ USBD_HANDLE USBDHandle, _Out_ __ddi_acquires(urb) __ddi_ends_before(HANDLE_CLOSE) PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS USBD_IsochUrbAllocate(
    _In_ USBD_HANDLE USBDHandle, _In_ ULONG NumberOfIsochPackets,
    _Out_ __ddi_acquires(urb) __ddi_ends_before(HANDLE_CLOSE) PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS USBD_SelectConfigUrbAllocateAndBuild(_In_ USBD_HANDLE USBDHandle,
                                              _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                              _In_ struct _USBD_INTERFACE_LIST_ENTRY *InterfaceList,
                                              _Out_ __ddi_acquires(urb) __ddi_ends_before(HANDLE_CLOSE) PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS USBD_SelectInterfaceUrbAllocateAndBuild(_In_ USBD_HANDLE USBDHandle, _In_ USBD_CONFIGURATION_HANDLE ConfigurationHandle,
                                                 _In_ struct _USBD_INTERFACE_LIST_ENTRY *InterfaceListEntry,
                                                 _Out_ __ddi_acquires(urb) __ddi_ends_before(HANDLE_CLOSE) PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID USBD_UrbFree(_In_ USBD_HANDLE USBDHandle, _In_ __ddi_releases(urb) PURB Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID USBD_AssignUrbToIoStackLocation(_In_ USBD_HANDLE USBDHandle, _In_ PIO_STACK_LOCATION IoStackLocation, _In_ PURB Urb);

// Building requests
ULONG GET_ISO_URB_SIZE(_In_ ULONG n);
__ddi_page("") ULONG GET_SELECT_CONFIGURATION_REQUEST_SIZE(_In_ ULONG totalInterfaces, _In_ ULONG totalPipes);
__ddi_page("") ULONG GET_SELECT_INTERFACE_REQUEST_SIZE(_In_ ULONG totalPipes);
__ddi_page("") ULONG GET_USBD_INTERFACE_SIZE(_In_ ULONG numEndpoints);

VOID UsbBuildInterruptOrBulkTransferRequest(_Inout_ PURB urb, _In_ USHORT length, _In_ USBD_PIPE_HANDLE pipeHandle,
                                            _In_opt_ PVOID transferBuffer, _In_opt_ PMDL transferBufferMDL,
                                            _In_ ULONG transferBufferLength, _In_ ULONG transferFlags, _In_opt_ PURB link);

VOID UsbBuildGetStatusRequest(_Inout_ PURB urb, _In_ USHORT op, _In_ USHORT index, _In_opt_ PVOID transferBuffer,
                              _In_opt_ PMDL transferBufferMDL, _In_opt_ PURB link);

VOID UsbBuildOpenStaticStreamsRequest(_Inout_ PURB Urb, _In_ USBD_PIPE_HANDLE PipeHandle, _In_ USHORT NumberOfStreams,
                                      _In_ PUSBD_STREAM_INFORMATION StreamInfoArray);

__ddi_page("")
VOID UsbBuildGetDescriptorRequest(_Inout_ PURB urb, _In_ USHORT length, _In_ UCHAR descriptorType, _In_ UCHAR descriptorIndex,
                                  _In_ USHORT languageId, _In_opt_ PVOID transferBuffer, _In_opt_ PMDL transferBufferMDL,
                                  _In_ ULONG transferBufferLength, _In_opt_ PURB link);

__ddi_page("")
VOID UsbBuildFeatureRequest(_Inout_ PURB urb, _In_ USHORT op, _In_ USHORT featureSelector, _In_ USHORT index, _In_opt_ PURB link);

__ddi_page("")
VOID UsbBuildSelectConfigurationRequest(_Inout_ PURB urb, _In_ USHORT length,
                                        _In_opt_ PUSB_CONFIGURATION_DESCRIPTOR configurationDescriptor);

__ddi_page("")
VOID UsbBuildSelectInterfaceRequest(_Inout_ PURB urb, _In_ USHORT length, _In_ USBD_CONFIGURATION_HANDLE configurationHandle,
                                    _In_ UCHAR interfaceNumber, _In_ UCHAR alternateSetting);

__ddi_page("")
VOID UsbBuildVendorRequest(_Inout_ PURB urb, _In_ USHORT cmd, _In_ USHORT length, _In_ ULONG transferFlags,
                           _In_ UCHAR reservedbits,
                           _In_ UCHAR request, _In_ USHORT value, _In_ USHORT index, _In_opt_ PVOID transferBuffer,
                           _In_opt_ PMDL transferBufferMDL, _In_ ULONG transferBufferLength, _In_opt_ PURB link);

__ddi_page("")
VOID UsbBuildOsFeatureDescriptorRequest(_Inout_ PURB urb, _In_ USHORT length, _In_ UCHAR interfaceNumber, _In_ USHORT index,
                                        _In_opt_ PVOID transferBuffer, _In_opt_ PMDL transferBufferMDL,
                                        _In_ ULONG transferBufferLength, _In_opt_ PURB link);
__ddi_page("") PURB URB_FROM_IRP(_In_ PIRP Irp);

// Configurations
typedef struct _USBD_INTERFACE_LIST_ENTRY {
    PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
    PUSBD_INTERFACE_INFORMATION Interface;
} USBD_INTERFACE_LIST_ENTRY, *PUSBD_INTERFACE_LIST_ENTRY;

__ddi_obsolete("USBD_CreateConfigurationRequestEx", deprecated)
PURB USBD_CreateConfigurationRequest(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor, _Inout_ PUSHORT Siz);

_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_acquires(pool) _Must_inspect_result_
PURB USBD_CreateConfigurationRequestEx(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                       _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceList);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG USBD_GetInterfaceLength(_In_ PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor, _In_ PUCHAR BufferEnd);

__ddi_obsolete("USBD_ParseConfigurationDescriptorEx", deprecated)
PUSB_INTERFACE_DESCRIPTOR USBD_ParseConfigurationDescriptor(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                                            _In_ UCHAR InterfaceNumber, _In_ UCHAR AlternateSetting);

_IRQL_requires_max_(APC_LEVEL)
PUSB_INTERFACE_DESCRIPTOR USBD_ParseConfigurationDescriptorEx(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                                              _In_ PVOID StartPosition, _In_ LONG InterfaceNumber,
                                                              _In_ LONG AlternateSetting, _In_ LONG InterfaceClass,
                                                              _In_ LONG InterfaceSubClass, _In_ LONG InterfaceProtocol);

_IRQL_requires_max_(APC_LEVEL)
PUSB_COMMON_DESCRIPTOR USBD_ParseDescriptors(_In_ PVOID DescriptorBuffer, _In_ ULONG TotalLength, _In_ PVOID StartPosition,
                                             _In_ LONG DescriptorType);

_IRQL_requires_max_(PASSIVE_LEVEL)
USBD_STATUS USBD_ValidateConfigurationDescriptor(_In_reads_bytes_(BufferLength) PUSB_CONFIGURATION_DESCRIPTOR ConfigDesc,
                                                 _In_ ULONG BufferLength, _In_ USHORT Level, _Out_ PUCHAR *Offset,
                                                 _In_opt_ ULONG Tag);

// Composite devices
typedef PVOID USBD_FUNCTION_HANDLE;

typedef struct _COMPOSITE_DEVICE_CAPABILITIES {
    ULONG CapabilityFunctionSuspend : 1;
    ULONG Reserved : 31;
} COMPOSITE_DEVICE_CAPABILITIES, *PCOMPOSITE_DEVICE_CAPABILITIES;

typedef struct _REGISTER_COMPOSITE_DEVICE {
    USHORT Version;
    USHORT Size;
    ULONG Reserved;
    COMPOSITE_DEVICE_CAPABILITIES CapabilityFlags;
    ULONG FunctionCount;
} REGISTER_COMPOSITE_DEVICE, *PREGISTER_COMPOSITE_DEVICE;

typedef struct _REQUEST_REMOTE_WAKE_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    USBD_FUNCTION_HANDLE UsbdFunctionHandle;
    ULONG Interface;
} REQUEST_REMOTE_WAKE_NOTIFICATION, *PREQUEST_REMOTE_WAKE_NOTIFICATION;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID COMPOSITE_DEVICE_CAPABILITIES_INIT(_Out_ PCOMPOSITE_DEVICE_CAPABILITIES CapabilityFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID USBD_BuildRegisterCompositeDevice(_In_ USBD_HANDLE USBDHandle, _In_ COMPOSITE_DEVICE_CAPABILITIES CapabilityFlags,
                                       _In_ ULONG FunctionCount, _Out_ PREGISTER_COMPOSITE_DEVICE RegisterCompositeDevice);

// Older calls
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID USBD_GetUSBDIVersion(_Out_ PUSBD_VERSION_INFORMATION VersionInformation);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS USBD_GetPdoRegistryParameter(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                      _Inout_updates_bytes_(ParameterLength) PVOID Parameter, _In_ ULONG ParameterLength,
                                      _In_reads_bytes_(KeyNameLength) PWSTR KeyName, _In_ ULONG KeyNameLength);

__ddi_obsolete("", deprecated) _IRQL_requires_max_(PASSIVE_LEVEL)
VOID USBD_RegisterHcFilter(_In_ PDEVICE_OBJECT DeviceObject, _In_ PDEVICE_OBJECT FilterDeviceObject);

__ddi_obsolete("", deprecated)
NTSTATUS USBD_QueryBusTime(_In_ PDEVICE_OBJECT RootHubPdo, _Out_ PULONG CurrentFrame);

__ddi_obsolete("", deprecated) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG USBD_CalculateUsbBandwidth(_In_ ULONG MaxPacketSize, _In_ UCHAR EndpointType, _In_ BOOLEAN LowSpeed);
