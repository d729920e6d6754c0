#pragma once
#pragma ddi_header(portcls)
#include <ks.h>
#include <drmk.h>

// Port class: the functions and tables that audio adapters use. The interfaces of ports and miniports are C++ and not modelled:
// pointers to them are pointers to IUnknown here.

typedef struct __ddi_page("") _IPcResources *PRESOURCELIST;
typedef struct __ddi_page("") _IPcPort *PPORT;
typedef struct __ddi_page("") _IPcMiniport *PMINIPORT;
typedef struct __ddi_page("") _IPcDmaChannel *PDMACHANNEL;
typedef struct __ddi_page("") _IPcRegistryKey *PREGISTRYKEY;
typedef struct __ddi_page("") _IPcServiceGroup *PSERVICEGROUP;
typedef struct __ddi_page("") _IPcInterruptSync *PINTERRUPTSYNC;
typedef struct _PCPROPERTY_REQUEST PCPROPERTY_REQUEST, *PPCPROPERTY_REQUEST;
typedef struct _PCEVENT_REQUEST PCEVENT_REQUEST, *PPCEVENT_REQUEST;
typedef struct _PCMETHOD_REQUEST PCMETHOD_REQUEST, *PPCMETHOD_REQUEST;

// Properties, methods and events.
_Function_class_(PCPFNPROPERTY_HANDLER) __ddi_page("portcls/ns-portcls-pcproperty_item")
typedef NTSTATUS (*PCPFNPROPERTY_HANDLER)(_In_ PPCPROPERTY_REQUEST PropertyRequest);
_Function_class_(PCPFNMETHOD_HANDLER) __ddi_page("portcls/ns-portcls-pcmethod_item")
typedef NTSTATUS (*PCPFNMETHOD_HANDLER)(_In_ PPCMETHOD_REQUEST MethodRequest);
_Function_class_(PCPFNEVENT_HANDLER)
typedef NTSTATUS (*PCPFNEVENT_HANDLER)(_In_ PPCEVENT_REQUEST EventRequest);
typedef struct PCPROPERTY_ITEM {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNPROPERTY_HANDLER Handler;
} PCPROPERTY_ITEM, *PPCPROPERTY_ITEM;
typedef struct PCMETHOD_ITEM {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNMETHOD_HANDLER Handler;
} PCMETHOD_ITEM, *PPCMETHOD_ITEM;
typedef struct PCEVENT_ITEM {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNEVENT_HANDLER Handler;
} PCEVENT_ITEM, *PPCEVENT_ITEM;
typedef struct _PCPROPERTY_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCPROPERTY_ITEM *PropertyItem;
    ULONG Verb;
    ULONG InstanceSize;
    PVOID Instance;
    ULONG ValueSize;
    PVOID Value;
    PIRP Irp;
} PCPROPERTY_REQUEST;
typedef struct _PCMETHOD_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCMETHOD_ITEM *MethodItem;
    ULONG Verb;
} PCMETHOD_REQUEST;
typedef struct _PCEVENT_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCEVENT_ITEM *EventItem;
    PKSEVENT_ENTRY EventEntry;
    ULONG Verb;
    PIRP Irp;
} PCEVENT_REQUEST;
typedef struct PCAUTOMATION_TABLE {
    ULONG PropertyItemSize;
    ULONG PropertyCount;
    const PCPROPERTY_ITEM *Properties;
    ULONG MethodItemSize;
    ULONG MethodCount;
    const PCMETHOD_ITEM *Methods;
    ULONG EventItemSize;
    ULONG EventCount;
    const PCEVENT_ITEM *Events;
    ULONG Reserved;
} PCAUTOMATION_TABLE, *PPCAUTOMATION_TABLE;

// Descriptions of filters.
typedef struct PCPIN_DESCRIPTOR {
    ULONG MaxGlobalInstanceCount;
    ULONG MaxFilterInstanceCount;
    ULONG MinFilterInstanceCount;
    const PCAUTOMATION_TABLE *AutomationTable;
    KSPIN_DESCRIPTOR KsPinDescriptor;
} PCPIN_DESCRIPTOR, *PPCPIN_DESCRIPTOR;
typedef struct PCNODE_DESCRIPTOR {
    ULONG Flags;
    const PCAUTOMATION_TABLE *AutomationTable;
    const GUID *Type;
    const GUID *Name;
} PCNODE_DESCRIPTOR, *PPCNODE_DESCRIPTOR;
typedef KSTOPOLOGY_CONNECTION PCCONNECTION_DESCRIPTOR, *PPCCONNECTION_DESCRIPTOR;
typedef struct PCFILTER_DESCRIPTOR {
    ULONG Version;
    const PCAUTOMATION_TABLE *AutomationTable;
    ULONG PinSize;
    ULONG PinCount;
    const PCPIN_DESCRIPTOR *Pins;
    ULONG NodeSize;
    ULONG NodeCount;
    const PCNODE_DESCRIPTOR *Nodes;
    ULONG ConnectionCount;
    const PCCONNECTION_DESCRIPTOR *Connections;
    ULONG CategoryCount;
    const GUID *Categories;
} PCFILTER_DESCRIPTOR, *PPCFILTER_DESCRIPTOR;

// Adapters and subdevices.
_Function_class_(PCPFNSTARTDEVICE) __ddi_moment(DEVICE_START) __ddi_page("portcls/nf-portcls-pcaddadapterdevice")
typedef NTSTATUS (*PCPFNSTARTDEVICE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_opt_ PRESOURCELIST ResourceList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcInitializeAdapterDriver(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPathName, _In_ PDRIVER_ADD_DEVICE AddDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcAddAdapterDevice(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PCPFNSTARTDEVICE StartDevice,
    _In_ ULONG MaxObjects, _In_ ULONG DeviceExtensionSize);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterSubdevice(_In_ PDEVICE_OBJECT DeviceObject, _In_ PWSTR Name, _In_ PUNKNOWN Unknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterPhysicalConnection(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin, _In_ PUNKNOWN ToUnknown,
    _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterPhysicalConnectionFromExternal(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNICODE_STRING FromString, _In_ ULONG FromPin, _In_ PUNKNOWN ToUnknown,
    _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterPhysicalConnectionToExternal(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin, _In_ PUNICODE_STRING ToString,
    _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterAdapterPowerManagement(
    PUNKNOWN Unknown, _In_ __ddi_begins(adapter_power_management) __ddi_ends_before(DEVICE_REMOVE) PVOID pvContext1);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS PcUnregisterAdapterPowerManagement(_In_ __ddi_ends(adapter_power_management) PDEVICE_OBJECT pDeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_TH2)
NTSTATUS PcRegisterAdapterPnpManagement(PUNKNOWN Unknown, _In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_TH2)
NTSTATUS PcUnregisterAdapterPnpManagement(_In_ PDEVICE_OBJECT DeviceObject);
__ddi_available_since(NTDDI_WIN8)
NTSTATUS PcGetPhysicalDeviceObject(_In_ PDEVICE_OBJECT pDeviceObject, _Out_ PDEVICE_OBJECT *ppPhysicalObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcGetDeviceProperty(
    _In_ PVOID DeviceObject, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength,
    _Out_ PVOID PropertyBuffer, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRequestNewPowerState(_In_ PDEVICE_OBJECT pDeviceObject, _In_ DEVICE_POWER_STATE RequestedNewState);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterIoTimeout(
    _In_ __ddi_begins(io_timeout) PDEVICE_OBJECT pDeviceObject, _In_ PIO_TIMER_ROUTINE pTimerRoutine, _In_ PVOID pContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcUnregisterIoTimeout(
    _In_ __ddi_ends(io_timeout) PDEVICE_OBJECT pDeviceObject, _In_ PIO_TIMER_ROUTINE pTimerRoutine, _In_ PVOID pContext);
ULONGLONG PcGetTimeInterval(_In_ ULONGLONG Since);

// Requests.
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcDispatchIrp(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIRP pIrp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcForwardIrpSynchronous(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PcCompleteIrp(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIRP pIrp, _In_ NTSTATUS ntStatus);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PcCompletePendingPropertyRequest(_In_ PPCPROPERTY_REQUEST PropertyRequest, _In_ NTSTATUS NtStatus);

// Objects of the port class driver.
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewPort(_Out_ PPORT *OutPort, _In_ REFCLSID ClassID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewMiniport(_Out_ PMINIPORT *OutMiniPort, _In_ REFCLSID ClassID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewDmaChannel(
    _Out_ PDMACHANNEL *OutDmaChannel, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType,
    _In_ PDEVICE_DESCRIPTION DeviceDescription, _In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewResourceList(
    _Out_ PRESOURCELIST *OutResourceList, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType,
    _In_ PCM_RESOURCE_LIST TranslatedResources, _In_ PCM_RESOURCE_LIST UntranslatedResources);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewResourceSublist(
    _Out_ PRESOURCELIST *OutResourceList, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType,
    _In_ PRESOURCELIST ParentList, _In_ ULONG MaximumEntries);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewRegistryKey(
    _Out_ PREGISTRYKEY *OutRegistryKey, _In_opt_ PUNKNOWN OuterUnknown, _In_ ULONG RegistryKeyType,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ PVOID DeviceObject, _In_opt_ PVOID SubDevice,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, _Out_opt_ PULONG Disposition);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewServiceGroup(_Out_ PSERVICEGROUP *OutServiceGroup, _In_opt_ PUNKNOWN OuterUnknown);
typedef enum __ddi_page("portcls/nf-portcls-pcnewinterruptsync") _INTERRUPTSYNCMODE {
    InterruptSyncModeNormal = 1, InterruptSyncModeAll, InterruptSyncModeRepeat
} INTERRUPTSYNCMODE;
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewInterruptSync(
    _Out_ PINTERRUPTSYNC *OutInterruptSync, _In_opt_ PUNKNOWN OuterUnknown, _In_ PRESOURCELIST ResourceList,
    _In_ ULONG ResourceIndex, _In_ INTERRUPTSYNCMODE Mode);

// Resources of streams.
typedef struct _PCSTREAMRESOURCE_DESCRIPTOR PCSTREAMRESOURCE_DESCRIPTOR, *PPCSTREAMRESOURCE_DESCRIPTOR;
typedef PVOID PCSTREAMRESOURCE;
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS PcAddStreamResource(
    _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PCSTREAMRESOURCE ResourceSet,
    _In_ PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor, _Out_ __ddi_acquires(stream_resource) PCSTREAMRESOURCE *ResourceHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS PcRemoveStreamResource(_In_ __ddi_releases(stream_resource) PCSTREAMRESOURCE ResourceHandle);

// Digital rights.
NTSTATUS PcAddContentHandlers(_In_ ULONG ContentId, _In_ PVOID *paHandlers, _In_ ULONG NumHandlers);
NTSTATUS PcCreateContentMixed(_In_ PULONG paContentId, _In_ ULONG cContentId, _Out_ PULONG pMixedContentId);
NTSTATUS PcDestroyContent(_In_ ULONG ContentId);
NTSTATUS PcForwardContentToDeviceObject(_In_ ULONG ContentId, _In_opt_ PVOID Reserved, _In_ PCDRMFORWARD DrmForward);
NTSTATUS PcForwardContentToFileObject(_In_ ULONG ContentId, _In_ PFILE_OBJECT FileObject);
NTSTATUS PcForwardContentToInterface(_In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods);
NTSTATUS PcGetContentRights(_In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights);
