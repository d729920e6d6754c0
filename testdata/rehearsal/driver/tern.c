/*
 * Timer card: a driver that runs on several releases of Windows. It is no example to follow: it
 * does what real drivers do and the other drivers of this project do not.
 */

#include "tern.h"
#include "missing.h"

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD TernUnload;
DRIVER_ADD_DEVICE TernAddDevice;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH TernRead;
KDEFERRED_ROUTINE TernDpc;
IO_COMPLETION_ROUTINE TernCompleted;

#ifdef ALLOC_PRAGMA
#pragma alloc_text("INIT", DriverEntry)
#pragma alloc_text(PAGE, TernUnload, TernAddDevice)
#endif

#pragma data_seg(push, "PAGEDATA")
static ULONG TernDevices = 0;
#pragma data_seg(pop)

#pragma data_seg("PAGED")
ULONG TernLimits[TERN_SLOTS] = { [0] = 1, [1] = 2 };
#pragma data_seg()

static ERESOURCE TernResource = { 0 };
static LIST_ENTRY TernList;
static FAST_MUTEX TernMutex;

NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    InitializeListHead(&TernList);
    ExInitializeFastMutex(&TernMutex);
    DriverObject->DriverUnload = TernUnload;
    DriverObject->DriverExtension->AddDevice = TernAddDevice;
    DriverObject->MajorFunction[IRP_MJ_READ] = TernRead;
    return STATUS_SUCCESS;
}

VOID
TernUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    PAGED_CODE();
}

NTSTATUS
TernAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device = NULL;
    PTERN_EXTENSION extension;
    NTSTATUS status;
    ULONG i;

    PAGED_CODE();
    status = IoCreateDevice(DriverObject, sizeof(TERN_EXTENSION), NULL, FILE_DEVICE_UNKNOWN,
                            FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = (PTERN_EXTENSION)device->DeviceExtension;
    extension->Self = device;
    TernReadVersion(extension);
    status = ExInitializeLookasideListEx(&extension->Packets, NULL, NULL, NonPagedPoolNx,
                                         EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL,
                                         sizeof(WIRE_EVENT), RING_TAG, 0);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    KeInitializeTimerEx(&extension->Timer, NotificationTimer);
    KeInitializeDpc(&extension->Dpc, TernDpc, extension);
    ExInitializeFastMutex(&extension->Mutex);
    ExInitializeResourceLite(&extension->Resource);
    InitializeListHead(&extension->Waiting);
    status = RingCreate(&extension->Ring, TERN_SLOTS);
    if (status == STATUS_SUCCESS) {
        for (i = 0; i < TERN_SLOTS; i++) {
            extension->Names[i] = TernAllocate(extension, 16);
            if (extension->Names[i] == NULL) {
                break;
            }
        }
        while (i != 0 && extension->Names[i - 1] != NULL) {
            ExFreePoolWithTag(extension->Names[--i], RING_TAG);
        }
        extension->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDevice);
    }
    if (!NT_SUCCESS(status) || extension->Lower == NULL) {
        ExDeleteLookasideListEx(&extension->Packets);
        ExDeleteResourceLite(&extension->Resource);
        IoDeleteDevice(device);
        return NT_SUCCESS(status) ? STATUS_NO_SUCH_DEVICE : status;
    }
    TernDevices++;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return status;
}

VOID
TernDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    PTERN_EXTENSION extension = (PTERN_EXTENSION)Context;
    WIRE_EVENT event = { 0 };
    PVOID packet;
    KIRQL level = KeGetCurrentIrql();

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    __try {
        packet = ExAllocateFromLookasideListEx(&extension->Packets);
        *(PWIRE_EVENT)packet = event;
        ExFreeToLookasideListEx(&extension->Packets, packet);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return;
    }
    event.Kind = (UCHAR)(level >= DISPATCH_LEVEL ? 1 : 2);
    RingPut(&extension->Ring, &event);
}

NTSTATUS
TernCompleted(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    PKEVENT done = (PKEVENT)Context;

    UNREFERENCED_PARAMETER(Device);
    if (Irp->PendingReturned == TRUE && done != NULL) {
        KeSetEvent(done, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS
TernForward(PTERN_EXTENSION Extension, PIRP Irp)
{
    KEVENT done;
    NTSTATUS status;

    KeInitializeEvent(&done, TernIsNew ? NotificationEvent : SynchronizationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, TernCompleted, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Extension->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    return status;
}

NTSTATUS
TernRead(PDEVICE_OBJECT Device, PIRP Irp)
{
    PTERN_EXTENSION extension = (PTERN_EXTENSION)Device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;
    KIRQL before;

    switch (stack->Parameters.Read.Length) {
    case 0:
        status = STATUS_SUCCESS;
        break;
    case sizeof(WIRE_EVENT):
        status = TernForward(extension, Irp);
        break;
    default:
        KeAcquireSpinLock(&extension->Ring.Lock, &before);
        extension->Pending = Irp;
        IoMarkIrpPending(Irp);
        KeReleaseSpinLock(&extension->Ring.Lock, before);
        return STATUS_PENDING;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
