#pragma once
#pragma ddi_header(wdmsec)
#include <wdm.h>

// Secure device creation. The Wdmlib functions are what the Io and Rtl names mean in a driver that includes this file.

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdmlibIoCreateDeviceSecure(
        _In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName,
        _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive,
        _In_ PCUNICODE_STRING DefaultSDDLString, _In_opt_ LPCGUID DeviceClassGuid,
        _Outptr_ __ddi_acquires(device_object) __ddi_ends_before(DRIVER_UNLOAD)
        __ddi_leaves_set(Flags, DO_DEVICE_INITIALIZING, "DO_DEVICE_INITIALIZING") PDEVICE_OBJECT *DeviceObject);
NTSTATUS WdmlibIoValidateDeviceIoControlAccess(_In_ PIRP Irp, _In_ ULONG RequiredAccess);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdmlibRtlInitUnicodeStringEx(_Out_ PUNICODE_STRING DestinationString, _In_opt_z_ PCWSTR SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("wdmsec/nf-wdmsec-wdmlibiocreatedevicesecure")
NTSTATUS IoCreateDeviceSecure(
        _In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName,
        _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive,
        _In_ PCUNICODE_STRING DefaultSDDLString, _In_opt_ LPCGUID DeviceClassGuid,
        _Outptr_ __ddi_acquires(device_object) __ddi_ends_before(DRIVER_UNLOAD)
        __ddi_leaves_set(Flags, DO_DEVICE_INITIALIZING, "DO_DEVICE_INITIALIZING") PDEVICE_OBJECT *DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdmsec/nf-wdmsec-wdmlibrtlinitunicodestringex")
NTSTATUS RtlInitUnicodeStringEx(_Out_ PUNICODE_STRING DestinationString, _In_opt_z_ PCWSTR SourceString);

// Security descriptors for device objects

extern const UNICODE_STRING SDDL_DEVOBJ_KERNEL_ONLY;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_INF_SUPPLIED;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RX;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RW_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RWX_RES_RWX;
