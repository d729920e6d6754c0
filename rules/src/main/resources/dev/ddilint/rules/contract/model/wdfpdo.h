#pragma once
#pragma ddi_header(wdfpdo)
#include <wdfdevice.h>
#include <wdfchildlist.h>

_Function_class_(EVT_WDF_DEVICE_RESOURCES_QUERY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_WDF_DEVICE_RESOURCES_QUERY(_In_ WDFDEVICE Device, _In_ WDFCMRESLIST Resources);
typedef EVT_WDF_DEVICE_RESOURCES_QUERY *PFN_WDF_DEVICE_RESOURCES_QUERY;
_Function_class_(EVT_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY(
    _In_ WDFDEVICE Device, _In_ WDFIORESREQLIST IoResourceRequirementsList);
typedef EVT_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY *PFN_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY;
_Function_class_(EVT_WDF_DEVICE_EJECT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_WDF_DEVICE_EJECT(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_EJECT *PFN_WDF_DEVICE_EJECT;
_Function_class_(EVT_WDF_DEVICE_SET_LOCK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_WDF_DEVICE_SET_LOCK(_In_ WDFDEVICE Device, _In_ BOOLEAN IsLocked);
typedef EVT_WDF_DEVICE_SET_LOCK *PFN_WDF_DEVICE_SET_LOCK;
_Function_class_(EVT_WDF_DEVICE_ENABLE_WAKE_AT_BUS) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_WDF_DEVICE_ENABLE_WAKE_AT_BUS(_In_ WDFDEVICE Device, _In_ SYSTEM_POWER_STATE PowerState);
typedef EVT_WDF_DEVICE_ENABLE_WAKE_AT_BUS *PFN_WDF_DEVICE_ENABLE_WAKE_AT_BUS;
_Function_class_(EVT_WDF_DEVICE_DISABLE_WAKE_AT_BUS) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_WDF_DEVICE_DISABLE_WAKE_AT_BUS(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_DISABLE_WAKE_AT_BUS *PFN_WDF_DEVICE_DISABLE_WAKE_AT_BUS;
_Function_class_(EVT_WDF_DEVICE_REPORTED_MISSING) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_WDF_DEVICE_REPORTED_MISSING(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_REPORTED_MISSING *PFN_WDF_DEVICE_REPORTED_MISSING;
typedef struct _WDF_PDO_EVENT_CALLBACKS {
    ULONG Size;
    PFN_WDF_DEVICE_RESOURCES_QUERY EvtDeviceResourcesQuery;
    PFN_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY EvtDeviceResourceRequirementsQuery;
    PFN_WDF_DEVICE_EJECT EvtDeviceEject;
    PFN_WDF_DEVICE_SET_LOCK EvtDeviceSetLock;
    PFN_WDF_DEVICE_ENABLE_WAKE_AT_BUS EvtDeviceEnableWakeAtBus;
    PFN_WDF_DEVICE_DISABLE_WAKE_AT_BUS EvtDeviceDisableWakeAtBus;
    PFN_WDF_DEVICE_REPORTED_MISSING EvtDeviceReportedMissing;
} WDF_PDO_EVENT_CALLBACKS, *PWDF_PDO_EVENT_CALLBACKS;
VOID WDF_PDO_EVENT_CALLBACKS_INIT(_Out_ PWDF_PDO_EVENT_CALLBACKS Callbacks);

// Before the child exists.
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(device_init) __ddi_ends_before(FUNCTION_RETURN)
PWDFDEVICE_INIT WdfPdoInitAllocate(_In_ WDFDEVICE ParentDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfPdoInitSetEventCallbacks(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_PDO_EVENT_CALLBACKS DispatchTable);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfPdoInitAssignDeviceID(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PCUNICODE_STRING DeviceID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfPdoInitAssignInstanceID(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PCUNICODE_STRING InstanceID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfPdoInitAddHardwareID(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PCUNICODE_STRING HardwareID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfPdoInitAddCompatibleID(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PCUNICODE_STRING CompatibleID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfPdoInitAssignContainerID(_In_ PWDFDEVICE_INIT DeviceInit, _In_ PCUNICODE_STRING ContainerID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfPdoInitAddDeviceText(
    _In_ PWDFDEVICE_INIT DeviceInit, _In_ PCUNICODE_STRING DeviceDescription, _In_ PCUNICODE_STRING DeviceLocation,
    _In_ LCID LocaleId);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfPdoInitSetDefaultLocale(_In_ PWDFDEVICE_INIT DeviceInit, _In_ LCID LocaleId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfPdoInitAssignRawDevice(_In_ PWDFDEVICE_INIT DeviceInit, _In_ CONST GUID *DeviceClassGuid);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfPdoInitAllowForwardingRequestToParent(_In_ PWDFDEVICE_INIT DeviceInit);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_VB)
VOID WdfPdoInitRemovePowerDependencyOnParent(_In_ PWDFDEVICE_INIT DeviceInit);

// The child.
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfPdoMarkMissing(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfPdoRequestEject(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFDEVICE WdfPdoGetParent(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfPdoRetrieveIdentificationDescription(
    _In_ WDFDEVICE Device, _Inout_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfPdoRetrieveAddressDescription(
    _In_ WDFDEVICE Device, _Inout_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfPdoUpdateAddressDescription(
    _In_ WDFDEVICE Device, _Inout_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfPdoAddEjectionRelationsPhysicalDevice(
    _In_ WDFDEVICE Device, _In_ __ddi_begins(ejection_relation) PDEVICE_OBJECT PhysicalDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfPdoRemoveEjectionRelationsPhysicalDevice(
    _In_ WDFDEVICE Device, _In_ __ddi_ends(ejection_relation) PDEVICE_OBJECT PhysicalDevice);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfPdoClearEjectionRelationsDevices(_In_ WDFDEVICE Device);
