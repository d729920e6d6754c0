#pragma once
#pragma ddi_header(swenum)
#include <ks.h>

// Software devices that are enumerated on demand.
typedef struct BUS_INTERFACE_SWENUM BUS_INTERFACE_SWENUM, *PBUS_INTERFACE_SWENUM;
NTSTATUS KsCreateBusEnumObject(
    _In_ PWCHAR BusIdentifier, _In_ PDEVICE_OBJECT BusDeviceObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PDEVICE_OBJECT PnpDeviceObject, _In_opt_ REFGUID InterfaceGuid, _In_opt_ PWCHAR ServiceRelativePath);
NTSTATUS KsGetBusEnumIdentifier(_Inout_ PIRP Irp);
NTSTATUS KsGetBusEnumParentFDOFromChildPDO(
    _In_ PDEVICE_OBJECT DeviceObject, _Out_ PDEVICE_OBJECT *FunctionalDeviceObject);
NTSTATUS KsGetBusEnumPnpDeviceObject(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PDEVICE_OBJECT *PnpDeviceObject);
NTSTATUS KsInstallBusEnumInterface(_In_ PIRP Irp);
NTSTATUS KsRemoveBusEnumInterface(_In_ PIRP Irp);
NTSTATUS KsIsBusEnumChildDevice(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PBOOLEAN ChildDevice);
NTSTATUS KsServiceBusEnumCreateRequest(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
NTSTATUS KsServiceBusEnumPnpRequest(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
NTSTATUS KsQuerySoftwareBusInterface(_In_ PDEVICE_OBJECT PnpDeviceObject, _Out_ PBUS_INTERFACE_SWENUM BusInterface);
NTSTATUS KsReferenceSoftwareBusObject(_In_ KSDEVICE_HEADER Header);
VOID KsDereferenceSoftwareBusObject(_In_ KSDEVICE_HEADER Header);
