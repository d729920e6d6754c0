// case: IrqlApcLte
#include <ntifs.h>
VOID Try(PKSPIN_LOCK Lock, PVOID Object, PSECURITY_DESCRIPTOR *Descriptor, PBOOLEAN Allocated)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    ObGetObjectSecurity(Object, Descriptor, Allocated);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlExAllocatePool
VOID Try(PKSPIN_LOCK Lock, PVOID *Memory)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    *Memory = ExAllocatePoolWithTag(PagedPool, 8, 'tseT');   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlExApcLte1
VOID Try(PKSPIN_LOCK Lock, PFAST_MUTEX Mutex)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    ExAcquireFastMutex(Mutex);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlExApcLte2
VOID Try(PKSPIN_LOCK Lock, LARGE_INTEGER Cookie)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    CmUnRegisterCallback(Cookie);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlExApcLte3
VOID Try(PKSPIN_LOCK Lock, PERESOURCE Resource)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    ExConvertExclusiveToSharedLite(Resource);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlExPassive
VOID Try(PKSPIN_LOCK Lock, PCALLBACK_OBJECT *Callback, POBJECT_ATTRIBUTES Name)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    ExCreateCallback(Callback, Name, TRUE, TRUE);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlIoApcLte
VOID Try(PKSPIN_LOCK Lock, PDEVICE_OBJECT Device)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    IoDeleteDevice(Device);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlIoDispatch
#include <ntifs.h>
VOID Try(PETHREAD Thread)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    IoGetDeviceToVerify(Thread);   // expect: irql-too-high
    KeLowerIrql(old);
}

// case: IrqlIoPassive1
VOID Try(PKSPIN_LOCK Lock, PDEVICE_OBJECT Device, PUNICODE_STRING Name, PDEVICE_OBJECT *Attached)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    IoAttachDevice(Device, Name, Attached);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlIoPassive2
VOID Try(PKSPIN_LOCK Lock, PIO_STATUS_BLOCK Block, PSHARE_ACCESS Share, PFILE_OBJECT File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    IoCheckShareAccess(FILE_READ_DATA, 0, File, Share, TRUE);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlIoPassive3
VOID Try(PKSPIN_LOCK Lock, PUNICODE_STRING Link, PUNICODE_STRING Name)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    IoCreateSymbolicLink(Link, Name);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlIoPassive4
VOID Try(PKSPIN_LOCK Lock, PUNICODE_STRING Name, PHANDLE Handle)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    IoCreateNotificationEvent(Name, Handle);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlIoPassive5
VOID Try(PKSPIN_LOCK Lock, PUNICODE_STRING Name, PFILE_OBJECT *File, PDEVICE_OBJECT *Device)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    IoGetDeviceObjectPointer(Name, GENERIC_READ, File, Device);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlIoRtlZwPassive
VOID Try(PKSPIN_LOCK Lock, CONST GUID *Class, PWSTR *List)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    IoGetDeviceInterfaces(Class, NULL, 0, List);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlKeApcLte1
VOID Try(PKSPIN_LOCK Lock, PLARGE_INTEGER Interval)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeDelayExecutionThread(KernelMode, FALSE, Interval);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlKeApcLte2
VOID Try(PKSPIN_LOCK Lock)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeEnterCriticalRegion();   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlKeDispatchLte
VOID Try(PKTIMER Timer)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    KeCancelTimer(Timer);   // expect: irql-too-high
    KeLowerIrql(old);
}

// case: IrqlKeSetEvent
VOID Try(PKSPIN_LOCK Lock, PRKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeSetEvent(Event, IO_NO_INCREMENT, TRUE);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlKeWaitForMultipleObjects
VOID Try(PKSPIN_LOCK Lock, PVOID *Objects)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeWaitForMultipleObjects(2, Objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlKeWaitForMutexObject
VOID Try(PKSPIN_LOCK Lock, PRKMUTEX Mutex)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeWaitForMutexObject(Mutex, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlMmApcLte
VOID Try(PKSPIN_LOCK Lock, PVOID *Memory)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    *Memory = MmAllocateNonCachedMemory(8);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlMmDispatch
VOID Try(PVOID Memory)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    MmFreeContiguousMemory(Memory);   // expect: irql-too-high
    KeLowerIrql(old);
}

// case: IrqlNtifsApcPassive
#include <ntifs.h>
VOID Try(PKSPIN_LOCK Lock, HANDLE File, PIO_STATUS_BLOCK Block, PVOID Buffer)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    ZwWriteFile(File, NULL, NULL, NULL, Block, Buffer, 8, NULL, NULL);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlObPassive
VOID Try(PKSPIN_LOCK Lock, HANDLE Handle, PVOID *Object)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    ObReferenceObjectByHandle(Handle, 0, NULL, KernelMode, Object, NULL);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlPsPassive
VOID Try(PKSPIN_LOCK Lock, PHANDLE Thread, PKSTART_ROUTINE Start)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    PsCreateSystemThread(Thread, 0, NULL, NULL, NULL, Start, NULL);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlRtlPassive
VOID Try(PKSPIN_LOCK Lock, PCWSTR Path, PCWSTR Name)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    RtlDeleteRegistryValue(RTL_REGISTRY_SERVICES, Path, Name);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlZwPassive
VOID Try(PKSPIN_LOCK Lock, HANDLE Handle)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    ZwClose(Handle);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: IrqlExApcLteInline
VOID Try(PKSPIN_LOCK Lock, PPAGED_LOOKASIDE_LIST List, PVOID *Entry)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    *Entry = ExAllocateFromPagedLookasideList(List);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: PagedCode
VOID Paged(VOID)
{
    PAGED_CODE();   // expect: paged-code-above-apc
}
VOID Try(PKSPIN_LOCK Lock)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Paged();
    KeReleaseSpinLock(Lock, old);
}

// case: KmdfIrql
#include <ntddk.h>
#include <wdf.h>
VOID Try(PKSPIN_LOCK Lock, WDFDRIVER Driver, PWDF_OBJECT_ATTRIBUTES Attributes, WDFKEY *Key)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    WdfDriverOpenParametersRegistryKey(Driver, KEY_READ, Attributes, Key);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: UsbKmdfIrql
#include <ntddk.h>
#include <usb.h>
#include <wdf.h>
#include <wdfusb.h>
VOID Try(PKSPIN_LOCK Lock, WDFUSBDEVICE Device, PUSB_DEVICE_DESCRIPTOR Descriptor)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    WdfUsbTargetDeviceResetPortSynchronously(Device);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: AnnotatedMaximum
_IRQL_requires_max_(PASSIVE_LEVEL) VOID Slow(VOID);
_IRQL_requires_(DISPATCH_LEVEL) VOID Try(VOID)
{
    Slow();   // expect: irql-too-high
}

// case: InconsistentCalls
VOID Try(PFAST_MUTEX Mutex, HANDLE File)
{
    ExAcquireFastMutex(Mutex);
    ZwClose(File);   // expect: irql-too-high
    ExReleaseFastMutex(Mutex);
}

// case: PagedPoolFreedAtDispatch
VOID Try(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PVOID memory = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    if (memory == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    ExFreePoolWithTag(memory, 'tseT');   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

VOID Well(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PVOID memory = ExAllocatePoolWithTag(NonPagedPoolNx, 64, 'tseT');
    if (memory == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    ExFreePoolWithTag(memory, 'tseT');
    KeReleaseSpinLock(Lock, old);
}

// case: PriorityPoolFreedAtDispatch
VOID Try(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PVOID memory = ExAllocatePoolWithTagPriority(PagedPool, 64, 'tseT', LowPoolPriority);
    if (memory == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    ExFreePool(memory);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: PoolFreedAboveDispatch
KSERVICE_ROUTINE Interrupt;
BOOLEAN Interrupt(PKINTERRUPT Object, PVOID Context)
{
    ExFreePoolWithTag(Context, 'tseT');   // expect: irql-too-high
    return TRUE;
}

// case: ForwardedAboveDispatch
KSERVICE_ROUTINE Interrupt;
PDEVICE_OBJECT Lower;
BOOLEAN Interrupt(PKINTERRUPT Object, PVOID Context)
{
    IoCallDriver(Lower, Context);   // expect: irql-too-high
    return TRUE;
}

KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC Object, PVOID Context, PVOID First, PVOID Second)
{
    IoCallDriver(Lower, Context);
}

// case: DispatchReturnsRaised
DRIVER_DISPATCH Read;
NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    KIRQL old;
    KeRaiseIrql(APC_LEVEL, &old);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;   // expect: irql-not-restored
}

DRIVER_DISPATCH Write;
NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp)
{
    KIRQL old;
    KeRaiseIrql(APC_LEVEL, &old);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    KeLowerIrql(old);
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    Driver->MajorFunction[IRP_MJ_READ] = Read;
    Driver->MajorFunction[IRP_MJ_WRITE] = Write;
    return STATUS_SUCCESS;
}

// case: ReleasedAfterLowering
IO_WORKITEM_ROUTINE Work;
VOID Work(PDEVICE_OBJECT Device, PVOID Context)
{
    KIRQL old;
    PKSPIN_LOCK lock = Context;
    KeAcquireSpinLock(lock, &old);
    KeLowerIrql(PASSIVE_LEVEL);
    KeReleaseSpinLock(lock, old);   // expect: irql-too-low
}

// case: ReleasedWithOtherLevel
VOID Try(PKSPIN_LOCK First, PKSPIN_LOCK Second)
{
    KIRQL old;
    KeAcquireSpinLock(First, &old);
    KeAcquireSpinLock(Second, &old);
    KeReleaseSpinLock(Second, old);
    KeReleaseSpinLock(First, old);   // expect: irql-not-saved
}

// case: ReservedDdi
#include <ntifs.h>
VOID Try(PIRP Irp)
{
    IoQueueThreadIrp(Irp);   // expect: obsolete-ddi
}
