// Point 6, whole driver: what begins in one routine and has to end in another.

// case: A global lookaside list that nothing deletes before unload
// run: --target=win10-1809
static NPAGED_LOOKASIDE_LIST Entries;
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverUnload = Unload;
    ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'ertN', 0);   // expect: lookaside-alive-at-unload
    return STATUS_SUCCESS;
}

// twin: A global lookaside list that unload deletes
// run: --target=win10-1809
static NPAGED_LOOKASIDE_LIST Entries;
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    ExDeleteNPagedLookasideList(&Entries);
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverUnload = Unload;
    ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'ertN', 0);
    return STATUS_SUCCESS;
}

// case: A lookaside list in the device extension that removal forgets
// run: --target=win10-1809
typedef struct _EXTENSION { PDEVICE_OBJECT Self; PDEVICE_OBJECT Lower; NPAGED_LOOKASIDE_LIST Entries; } EXTENSION, *PEXTENSION;
DRIVER_ADD_DEVICE Add;
NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT device;
    PEXTENSION extension;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = device->DeviceExtension;
    extension->Self = device;
    extension->Lower = IoAttachDeviceToDeviceStack(device, Physical);
    if (extension->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    ExInitializeNPagedLookasideList(&extension->Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'ertN', 0);   // expect: lookaside-alive-at-unload
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
VOID Remove(PEXTENSION Extension)
{
    IoDetachDevice(Extension->Lower);
    IoDeleteDevice(Extension->Self);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// twin: A lookaside list in the device extension that removal deletes through the same member
// run: --target=win10-1809
typedef struct _EXTENSION { PDEVICE_OBJECT Self; PDEVICE_OBJECT Lower; NPAGED_LOOKASIDE_LIST Entries; } EXTENSION, *PEXTENSION;
DRIVER_ADD_DEVICE Add;
NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT device;
    PEXTENSION extension;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = device->DeviceExtension;
    extension->Self = device;
    extension->Lower = IoAttachDeviceToDeviceStack(device, Physical);
    if (extension->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    ExInitializeNPagedLookasideList(&extension->Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'ertN', 0);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
VOID Remove(PEXTENSION Extension)
{
    ExDeleteNPagedLookasideList(&Extension->Entries);
    IoDetachDevice(Extension->Lower);
    IoDeleteDevice(Extension->Self);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// case: A device that AddDevice leaves behind when it fails
typedef struct _EXTENSION { PDEVICE_OBJECT Lower; } EXTENSION, *PEXTENSION;
DRIVER_ADD_DEVICE Add;
NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT device;
    PEXTENSION extension;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = device->DeviceExtension;
    extension->Lower = IoAttachDeviceToDeviceStack(device, Physical);
    if (extension->Lower == NULL) {
        return STATUS_NO_SUCH_DEVICE;   // expect: alive-after-failed-start "device object"
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

// twin: A device that AddDevice deletes when it fails
typedef struct _EXTENSION { PDEVICE_OBJECT Lower; } EXTENSION, *PEXTENSION;
DRIVER_ADD_DEVICE Add;
NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT device;
    PEXTENSION extension;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = device->DeviceExtension;
    extension->Lower = IoAttachDeviceToDeviceStack(device, Physical);
    if (extension->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

// case: A device that knows itself and that AddDevice leaves behind
typedef struct _EXTENSION { PDEVICE_OBJECT Self; PDEVICE_OBJECT Lower; } EXTENSION, *PEXTENSION;
DRIVER_ADD_DEVICE Add;
NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT device;
    PEXTENSION extension;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = device->DeviceExtension;
    extension->Self = device;
    extension->Lower = IoAttachDeviceToDeviceStack(device, Physical);
    if (extension->Lower == NULL) {
        return STATUS_NO_SUCH_DEVICE;   // expect-missed: alive-after-failed-start - what is stored where others see it is theirs, even in its own extension
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
VOID Remove(PEXTENSION Extension)
{
    IoDetachDevice(Extension->Lower);
    IoDeleteDevice(Extension->Self);
}

// twin: A device that knows itself and that AddDevice deletes
typedef struct _EXTENSION { PDEVICE_OBJECT Self; PDEVICE_OBJECT Lower; } EXTENSION, *PEXTENSION;
DRIVER_ADD_DEVICE Add;
NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT device;
    PEXTENSION extension;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = device->DeviceExtension;
    extension->Self = device;
    extension->Lower = IoAttachDeviceToDeviceStack(device, Physical);
    if (extension->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
VOID Remove(PEXTENSION Extension)
{
    IoDetachDevice(Extension->Lower);
    IoDeleteDevice(Extension->Self);
}

// case: A notify routine that unload forgets
VOID OnProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create);
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverUnload = Unload;
    return PsSetCreateProcessNotifyRoutine(OnProcess, FALSE);   // expect: object-alive-at-unload
}

// twin: A notify routine that unload removes by the same function
VOID OnProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create);
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    PsSetCreateProcessNotifyRoutine(OnProcess, TRUE);
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverUnload = Unload;
    return PsSetCreateProcessNotifyRoutine(OnProcess, FALSE);
}

// case: A registration that a failing start leaves behind
static LARGE_INTEGER Cookie;
static NTSTATUS OnRegistry(PVOID Context, PVOID Class, PVOID Argument);
NTSTATUS Prepare(VOID);
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    CmUnRegisterCallback(Cookie);
}
static NTSTATUS OnRegistry(PVOID Context, PVOID Class, PVOID Argument)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Class);
    UNREFERENCED_PARAMETER(Argument);
    return STATUS_SUCCESS;
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NTSTATUS status;
    Driver->DriverUnload = Unload;
    status = CmRegisterCallbackEx(OnRegistry, Path, Driver, NULL, &Cookie, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = Prepare();
    if (!NT_SUCCESS(status)) {
        return status;   // expect-missed: alive-after-failed-start - what is stored in a global is the driver's, and whoever cleans up may take it back
    }
    return STATUS_SUCCESS;
}

// twin: A registration that a failing start takes back
static LARGE_INTEGER Cookie;
static NTSTATUS OnRegistry(PVOID Context, PVOID Class, PVOID Argument);
NTSTATUS Prepare(VOID);
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    CmUnRegisterCallback(Cookie);
}
static NTSTATUS OnRegistry(PVOID Context, PVOID Class, PVOID Argument)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Class);
    UNREFERENCED_PARAMETER(Argument);
    return STATUS_SUCCESS;
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NTSTATUS status;
    Driver->DriverUnload = Unload;
    status = CmRegisterCallbackEx(OnRegistry, Path, Driver, NULL, &Cookie, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = Prepare();
    if (!NT_SUCCESS(status)) {
        CmUnRegisterCallback(Cookie);
        return status;
    }
    return STATUS_SUCCESS;
}

// case: A symbolic link that a helper makes and nothing deletes
static UNICODE_STRING Link;
static NTSTATUS Publish(PUNICODE_STRING Device)
{
    return IoCreateSymbolicLink(&Link, Device);   // expect: object-alive-at-unload "symbolic link"
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    Driver->DriverUnload = Unload;
    return Publish(Path);
}

// twin: A symbolic link that a helper of unload in another file deletes
// file: link.h
#include <ntddk.h>
extern UNICODE_STRING Link;
VOID Withdraw(VOID);
// file: driver.c
#include "link.h"
static NTSTATUS Publish(PUNICODE_STRING Device)
{
    return IoCreateSymbolicLink(&Link, Device);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    Withdraw();
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    Driver->DriverUnload = Unload;
    return Publish(Path);
}
// file: link.c
#include "link.h"
UNICODE_STRING Link;
VOID Withdraw(VOID)
{
    IoDeleteSymbolicLink(&Link);
}

// case: A resource in the device extension that removal forgets
typedef struct _EXTENSION { PDEVICE_OBJECT Self; ERESOURCE Resource; } EXTENSION, *PEXTENSION;
NTSTATUS Start(PEXTENSION Extension)
{
    return ExInitializeResourceLite(&Extension->Resource);   // expect: object-alive-at-unload "Resource"
}
VOID Remove(PEXTENSION Extension)
{
    IoDeleteDevice(Extension->Self);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// twin: A resource in the device extension that removal deletes
typedef struct _EXTENSION { PDEVICE_OBJECT Self; ERESOURCE Resource; } EXTENSION, *PEXTENSION;
NTSTATUS Start(PEXTENSION Extension)
{
    return ExInitializeResourceLite(&Extension->Resource);
}
VOID Remove(PEXTENSION Extension)
{
    ExDeleteResourceLite(&Extension->Resource);
    IoDeleteDevice(Extension->Self);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// case: A global event that nothing in the driver initializes
static KEVENT Idle;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Driver);
    UNREFERENCED_PARAMETER(Path);
    return STATUS_SUCCESS;
}
VOID Finish(VOID)
{
    KeSetEvent(&Idle, IO_NO_INCREMENT, FALSE);   // expect: used-before-init "Idle"
}

// twin: A global event that the start initializes in another file
// file: idle.h
#include <ntddk.h>
extern KEVENT Idle;
// file: start.c
#include "idle.h"
KEVENT Idle;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Driver);
    UNREFERENCED_PARAMETER(Path);
    KeInitializeEvent(&Idle, NotificationEvent, TRUE);
    return STATUS_SUCCESS;
}
// file: finish.c
#include "idle.h"
VOID Finish(VOID)
{
    KeSetEvent(&Idle, IO_NO_INCREMENT, FALSE);
}

// case: An event in the device extension that nothing in the driver initializes
typedef struct _EXTENSION { KSPIN_LOCK Lock; KEVENT Idle; ULONG Count; } EXTENSION, *PEXTENSION;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Driver);
    UNREFERENCED_PARAMETER(Path);
    return STATUS_SUCCESS;
}
VOID Start(PEXTENSION Extension)
{
    KeInitializeSpinLock(&Extension->Lock);
}
VOID Finish(PEXTENSION Extension)
{
    KeSetEvent(&Extension->Idle, IO_NO_INCREMENT, FALSE);   // expect: used-before-init
}

// twin: Members of the device extension that the start initializes
typedef struct _EXTENSION { KSPIN_LOCK Lock; KEVENT Idle; ULONG Count; } EXTENSION, *PEXTENSION;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Driver);
    UNREFERENCED_PARAMETER(Path);
    return STATUS_SUCCESS;
}
VOID Start(PEXTENSION Extension)
{
    KeInitializeSpinLock(&Extension->Lock);
    KeInitializeEvent(&Extension->Idle, NotificationEvent, TRUE);
}
VOID Finish(PEXTENSION Extension)
{
    KeSetEvent(&Extension->Idle, IO_NO_INCREMENT, FALSE);
}

// case: A minifilter that does not unregister when filtering cannot start
#include <fltkernel.h>
static PFLT_FILTER Filter;
extern const FLT_REGISTRATION Registration;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NTSTATUS status = FltRegisterFilter(Driver, &Registration, &Filter);
    UNREFERENCED_PARAMETER(Path);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FltStartFiltering(Filter);
    return status;   // expect-missed: alive-after-failed-start - what is stored in a global is the driver's, and whoever cleans up may take it back
}
NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

// twin: A minifilter that unregisters when filtering cannot start
#include <fltkernel.h>
static PFLT_FILTER Filter;
extern const FLT_REGISTRATION Registration;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NTSTATUS status = FltRegisterFilter(Driver, &Registration, &Filter);
    UNREFERENCED_PARAMETER(Path);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(status)) {
        FltUnregisterFilter(Filter);
    }
    return status;
}
NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

// case: A minifilter whose unload does not unregister
#include <fltkernel.h>
static PFLT_FILTER Filter;
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    return STATUS_SUCCESS;
}
static const FLT_REGISTRATION Registration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, NULL, NULL, Unload
};
NTSTATUS Register(PDRIVER_OBJECT Driver)
{
    return FltRegisterFilter(Driver, &Registration, &Filter);   // expect: object-alive-at-unload "filter registration"
}

// twin: A minifilter whose unload unregisters
#include <fltkernel.h>
static PFLT_FILTER Filter;
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}
static const FLT_REGISTRATION Registration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, NULL, NULL, Unload
};
NTSTATUS Register(PDRIVER_OBJECT Driver)
{
    return FltRegisterFilter(Driver, &Registration, &Filter);
}

// case: A KMDF driver whose cleanup forgets the lookaside list of its context
// run: --target=win10-1809
#include <ntddk.h>
#include <wdf.h>
typedef struct _CONTEXT { NPAGED_LOOKASIDE_LIST Entries; } CONTEXT, *PCONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CONTEXT, GetContext)
EVT_WDF_DEVICE_PREPARE_HARDWARE Prepare;
NTSTATUS Prepare(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated)
{
    UNREFERENCED_PARAMETER(Raw);
    UNREFERENCED_PARAMETER(Translated);
    ExInitializeNPagedLookasideList(&GetContext(Device)->Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'ertN', 0);   // expect: lookaside-alive-at-unload
    return STATUS_SUCCESS;
}
EVT_WDF_DRIVER_UNLOAD Unload;
VOID Unload(WDFDRIVER Driver) { UNREFERENCED_PARAMETER(Driver); }
EVT_WDF_OBJECT_CONTEXT_CLEANUP Cleanup;
VOID Cleanup(WDFOBJECT Object)
{
    UNREFERENCED_PARAMETER(Object);
}

// twin: A KMDF driver whose cleanup deletes the lookaside list of its context
// run: --target=win10-1809
#include <ntddk.h>
#include <wdf.h>
typedef struct _CONTEXT { NPAGED_LOOKASIDE_LIST Entries; } CONTEXT, *PCONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CONTEXT, GetContext)
EVT_WDF_DEVICE_PREPARE_HARDWARE Prepare;
NTSTATUS Prepare(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated)
{
    UNREFERENCED_PARAMETER(Raw);
    UNREFERENCED_PARAMETER(Translated);
    ExInitializeNPagedLookasideList(&GetContext(Device)->Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'ertN', 0);
    return STATUS_SUCCESS;
}
EVT_WDF_DRIVER_UNLOAD Unload;
VOID Unload(WDFDRIVER Driver) { UNREFERENCED_PARAMETER(Driver); }
EVT_WDF_OBJECT_CONTEXT_CLEANUP Cleanup;
VOID Cleanup(WDFOBJECT Object)
{
    ExDeleteNPagedLookasideList(&GetContext(Object)->Entries);
}

// case: A miniport of NDIS that does not deregister its interrupt
#include <ndis.h>
typedef struct _ADAPTER { NDIS_HANDLE Miniport; NDIS_HANDLE Interrupt; } ADAPTER, *PADAPTER;
NDIS_STATUS Connect(PADAPTER Adapter, PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS Routines)
{
    return NdisMRegisterInterruptEx(Adapter->Miniport, Adapter, Routines, &Adapter->Interrupt);   // expect: object-alive-at-unload "interrupt"
}
MINIPORT_HALT Halt;
VOID Halt(NDIS_HANDLE Context, NDIS_HALT_ACTION Action)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Action);
}
MINIPORT_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// twin: A miniport of NDIS that deregisters its interrupt when it is halted
#include <ndis.h>
typedef struct _ADAPTER { NDIS_HANDLE Miniport; NDIS_HANDLE Interrupt; } ADAPTER, *PADAPTER;
NDIS_STATUS Connect(PADAPTER Adapter, PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS Routines)
{
    return NdisMRegisterInterruptEx(Adapter->Miniport, Adapter, Routines, &Adapter->Interrupt);
}
MINIPORT_HALT Halt;
VOID Halt(NDIS_HANDLE Context, NDIS_HALT_ACTION Action)
{
    UNREFERENCED_PARAMETER(Action);
    NdisMDeregisterInterruptEx(((PADAPTER)Context)->Interrupt);
}
MINIPORT_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// case: A timer of a Storport miniport that nothing frees
#include <ntddk.h>
#include <storport.h>
typedef struct _ADAPTER { PVOID Timer; } ADAPTER, *PADAPTER;
ULONG Start(PADAPTER Adapter)
{
    return StorPortInitializeTimer(Adapter, &Adapter->Timer);   // expect: object-alive-at-unload "timer"
}
static VOID Free(PVOID Extension)
{
    UNREFERENCED_PARAMETER(Extension);
}
VOID Fill(PHW_INITIALIZATION_DATA Data)
{
    Data->HwFreeAdapterResources = Free;
}

// twin: A timer of a Storport miniport that is freed when the adapter is stopped
#include <ntddk.h>
#include <storport.h>
typedef struct _ADAPTER { PVOID Timer; } ADAPTER, *PADAPTER;
ULONG Start(PADAPTER Adapter)
{
    return StorPortInitializeTimer(Adapter, &Adapter->Timer);
}
static SCSI_ADAPTER_CONTROL_STATUS Control(PVOID Extension, SCSI_ADAPTER_CONTROL_TYPE Type, PVOID Parameters)
{
    PADAPTER adapter = Extension;
    UNREFERENCED_PARAMETER(Parameters);
    if (Type == ScsiStopAdapter) {
        StorPortFreeTimer(adapter, adapter->Timer);
    }
    return ScsiAdapterControlSuccess;
}
VOID Fill(PHW_INITIALIZATION_DATA Data)
{
    Data->HwAdapterControl = Control;
}

// case: An interrupt that a WDM driver connects and never disconnects
typedef struct _EXTENSION { PKINTERRUPT Interrupt; } EXTENSION, *PEXTENSION;
NTSTATUS Connect(PEXTENSION Extension, PKSERVICE_ROUTINE Isr)
{
    return IoConnectInterrupt(&Extension->Interrupt, Isr, Extension, NULL, 5, 7, 7, Latched, FALSE, 1, FALSE);   // expect: object-alive-at-unload "interrupt"
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// twin: An interrupt that a WDM driver disconnects
typedef struct _EXTENSION { PKINTERRUPT Interrupt; } EXTENSION, *PEXTENSION;
NTSTATUS Connect(PEXTENSION Extension, PKSERVICE_ROUTINE Isr)
{
    return IoConnectInterrupt(&Extension->Interrupt, Isr, Extension, NULL, 5, 7, 7, Latched, FALSE, 1, FALSE);
}
VOID Stop(PEXTENSION Extension)
{
    IoDisconnectInterrupt(Extension->Interrupt);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// case: A work item in the device extension that nothing frees
typedef struct _EXTENSION { PIO_WORKITEM Item; } EXTENSION, *PEXTENSION;
VOID Start(PEXTENSION Extension, PDEVICE_OBJECT Device)
{
    Extension->Item = IoAllocateWorkItem(Device);   // expect: object-alive-at-unload "work item"
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// twin: A work item in the device extension that removal frees
typedef struct _EXTENSION { PIO_WORKITEM Item; } EXTENSION, *PEXTENSION;
VOID Start(PEXTENSION Extension, PDEVICE_OBJECT Device)
{
    Extension->Item = IoAllocateWorkItem(Device);
}
VOID Remove(PEXTENSION Extension)
{
    IoFreeWorkItem(Extension->Item);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// case: Pool in the device extension that nothing frees
typedef struct _EXTENSION { PVOID Buffer; } EXTENSION, *PEXTENSION;
VOID Start(PEXTENSION Extension)
{
    Extension->Buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'ffuB');   // expect-missed: object-alive-at-unload - memory is freed by whoever gets it, perhaps through another pointer
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// twin: Pool in the device extension that removal frees
typedef struct _EXTENSION { PVOID Buffer; } EXTENSION, *PEXTENSION;
VOID Start(PEXTENSION Extension)
{
    Extension->Buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'ffuB');
}
VOID Remove(PEXTENSION Extension)
{
    if (Extension->Buffer != NULL) {
        ExFreePoolWithTag(Extension->Buffer, 'ffuB');
    }
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// case: An ETW provider that nothing unregisters
static REGHANDLE Provider;
NTSTATUS Trace(LPCGUID Guid)
{
    return EtwRegister(Guid, NULL, NULL, &Provider);   // expect: object-alive-at-unload "provider"
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// twin: An ETW provider that unload unregisters
static REGHANDLE Provider;
NTSTATUS Trace(LPCGUID Guid)
{
    return EtwRegister(Guid, NULL, NULL, &Provider);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    EtwUnregister(Provider);
}

// case: An object callback that nothing unregisters
static PVOID Registration;
NTSTATUS Watch(POB_CALLBACK_REGISTRATION Callbacks)
{
    return ObRegisterCallbacks(Callbacks, &Registration);   // expect: object-alive-at-unload
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

// twin: An object callback that unload unregisters
static PVOID Registration;
NTSTATUS Watch(POB_CALLBACK_REGISTRATION Callbacks)
{
    return ObRegisterCallbacks(Callbacks, &Registration);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    ObUnRegisterCallbacks(Registration);
}
