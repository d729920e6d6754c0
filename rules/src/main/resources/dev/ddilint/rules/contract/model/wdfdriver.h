#pragma once
#pragma ddi_header(wdfdriver)
#include <wdfobject.h>

_Function_class_(EVT_WDF_DRIVER_DEVICE_ADD) __ddi_moment(DEVICE_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_WDF_DRIVER_DEVICE_ADD(_In_ WDFDRIVER Driver, _Inout_ PWDFDEVICE_INIT DeviceInit);
typedef EVT_WDF_DRIVER_DEVICE_ADD *PFN_WDF_DRIVER_DEVICE_ADD;
_Function_class_(EVT_WDF_DRIVER_UNLOAD) __ddi_moment(DRIVER_UNLOAD) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_WDF_DRIVER_UNLOAD(_In_ WDFDRIVER Driver);
typedef EVT_WDF_DRIVER_UNLOAD *PFN_WDF_DRIVER_UNLOAD;
_Function_class_(EVT_WDF_TRACE_CALLBACK) __ddi_page("")
typedef VOID EVT_WDF_TRACE_CALLBACK(
    _In_ UCHAR minorFunction, _In_ PVOID dataPath, _In_ ULONG bufferLength, _In_ PVOID buffer, _In_ PVOID context,
    _In_ PULONG size);
typedef EVT_WDF_TRACE_CALLBACK *PFN_WDF_TRACE_CALLBACK;

typedef enum _WDF_DRIVER_INIT_FLAGS {
    WdfDriverInitNonPnpDriver = 0x00000001, WdfDriverInitNoDispatchOverride = 0x00000002, WdfVerifyOn = 0x00000004,
    WdfVerifierOn = 0x00000008, WdfDriverInitCompanion = 0x00000010
} WDF_DRIVER_INIT_FLAGS;
typedef struct _WDF_DRIVER_CONFIG {
    ULONG Size;
    PFN_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd;
    PFN_WDF_DRIVER_UNLOAD EvtDriverUnload;
    ULONG DriverInitFlags;
    ULONG DriverPoolTag;
} WDF_DRIVER_CONFIG, *PWDF_DRIVER_CONFIG;
VOID WDF_DRIVER_CONFIG_INIT(_Out_ PWDF_DRIVER_CONFIG Config, _In_opt_ PFN_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd);
typedef struct _WDF_DRIVER_VERSION_AVAILABLE_PARAMS {
    ULONG Size;
    ULONG MajorVersion;
    ULONG MinorVersion;
} WDF_DRIVER_VERSION_AVAILABLE_PARAMS, *PWDF_DRIVER_VERSION_AVAILABLE_PARAMS;
VOID WDF_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(
    _Out_ PWDF_DRIVER_VERSION_AVAILABLE_PARAMS Params, _In_ ULONG MajorVersion, _In_ ULONG MinorVersion);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDriverCreate(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PCUNICODE_STRING RegistryPath, _In_opt_ PWDF_OBJECT_ATTRIBUTES DriverAttributes,
    _In_ PWDF_DRIVER_CONFIG DriverConfig, _Out_opt_ WDFDRIVER *Driver);
WDFDRIVER WdfGetDriver(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL)
PWSTR WdfDriverGetRegistryPath(_In_ WDFDRIVER Driver);
_IRQL_requires_max_(DISPATCH_LEVEL)
PDRIVER_OBJECT WdfDriverWdmGetDriverObject(_In_ WDFDRIVER Driver);
WDFDRIVER WdfWdmDriverGetWdfDriverHandle(_In_ PDRIVER_OBJECT DriverObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDriverOpenParametersRegistryKey(
    _In_ WDFDRIVER Driver, _In_ ACCESS_MASK DesiredAccess, _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes,
    _Out_ _When_(KeyAttributes == 0, __ddi_acquires(wdf_key) __ddi_ends_before(PARENT_DELETE)) WDFKEY *Key);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS WdfDriverOpenPersistentStateRegistryKey(
    _In_ WDFDRIVER Driver, _In_ ACCESS_MASK DesiredAccess, _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes,
    _Out_ _When_(KeyAttributes == 0, __ddi_acquires(wdf_key) __ddi_ends_before(PARENT_DELETE)) WDFKEY *Key);
NTSTATUS WdfDriverRegisterTraceInfo(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PFN_WDF_TRACE_CALLBACK EvtTraceCallback, _In_ PVOID ControlBlock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDriverRetrieveVersionString(_In_ WDFDRIVER Driver, _In_ WDFSTRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN WdfDriverIsVersionAvailable(_In_ WDFDRIVER Driver, _In_ PWDF_DRIVER_VERSION_AVAILABLE_PARAMS VersionAvailableParams);
VOID WdfDriverErrorReportApiMissing(
    _In_ WDFDRIVER Driver, _In_ PCWSTR FrameworkExtensionName, _In_ ULONG ApiIndex, _In_ BOOLEAN DoesApiReturnNtstatus);
__ddi_page("")
BOOLEAN WDF_IS_FUNCTION_AVAILABLE(_In_ ULONG FunctionName);
