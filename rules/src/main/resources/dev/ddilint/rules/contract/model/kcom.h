#pragma once
#pragma ddi_header(kcom)
#include <ks.h>

// Component objects in the kernel.
_Function_class_(KoCreateObjectHandler) __ddi_page("kcom/nf-kcom-kodriverinitialize")
typedef NTSTATUS (*KoCreateObjectHandler)(
    _In_ REFCLSID ClassId, _In_opt_ PUNKNOWN UnkOuter, _In_ REFGUID InterfaceId, _Outptr_ PVOID *Interface);
NTSTATUS KoDriverInitialize(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPathName,
    _In_ KoCreateObjectHandler CreateObjectHandler);
NTSTATUS KoDeviceInitialize(_In_ PDEVICE_OBJECT DeviceObject);
NTSTATUS KoCreateInstance(
    _In_ REFCLSID ClassId, _In_opt_ PUNKNOWN UnkOuter, _In_ ULONG ClsContext, _In_ REFGUID InterfaceId,
    _Out_ PVOID *Interface);
NTSTATUS KoRelease(_In_ REFCLSID ClassId);
