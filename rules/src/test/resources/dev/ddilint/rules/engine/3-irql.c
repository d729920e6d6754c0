// Point 3, IRQL: at which level code runs, why, and what that forbids.

// case: A DPC is entered at DISPATCH_LEVEL
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeWaitForSingleObject(Context, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high "DISPATCH_LEVEL"
}

// twin: A DPC may set an event
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
}

// case: An interrupt service routine is entered above DISPATCH_LEVEL
KSERVICE_ROUTINE Isr;
BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
{
    UNREFERENCED_PARAMETER(Interrupt);
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
    return TRUE;
}

// twin: An interrupt service routine requests a DPC
KSERVICE_ROUTINE Isr;
BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
{
    UNREFERENCED_PARAMETER(Interrupt);
    IoRequestDpc(Context, NULL, NULL);
    return TRUE;
}

// case: A dispatch routine for reads may be entered high, so nothing that needs PASSIVE_LEVEL is certain to be wrong
DRIVER_DISPATCH Read;
_Dispatch_type_(IRP_MJ_READ)
NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    ZwClose(Device->DeviceExtension);   // expect-missed: irql-too-high - only levels that are certain are reported, and most reads run at PASSIVE_LEVEL
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// twin: A dispatch routine for creates is entered at PASSIVE_LEVEL
DRIVER_DISPATCH Create;
_Dispatch_type_(IRP_MJ_CREATE)
NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
{
    ZwClose(Device->DeviceExtension);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// case: The EvtTimerFunc of KMDF runs at DISPATCH_LEVEL unless the timer asks for less
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_TIMER Tick;
VOID Tick(WDFTIMER Timer)
{
    ZwClose(WdfTimerGetParentObject(Timer));   // expect-missed: irql-too-high - the timer's attributes may ask for PASSIVE_LEVEL
}

// twin: The EvtWorkItem of KMDF runs at PASSIVE_LEVEL
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_WORKITEM Later;
VOID Later(WDFWORKITEM Item)
{
    ZwClose(WdfWorkItemGetParentObject(Item));
}

// case: The EvtInterruptDpc of KMDF runs at DISPATCH_LEVEL
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_INTERRUPT_DPC Dpc;
VOID Dpc(WDFINTERRUPT Interrupt, WDFOBJECT Device)
{
    UNREFERENCED_PARAMETER(Interrupt);
    ZwClose(Device);   // expect: irql-too-high
}

// twin: The EvtInterruptWorkItem of KMDF runs at PASSIVE_LEVEL
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_INTERRUPT_WORKITEM Later;
VOID Later(WDFINTERRUPT Interrupt, WDFOBJECT Device)
{
    UNREFERENCED_PARAMETER(Interrupt);
    ZwClose(Device);
}

// case: KeRaiseIrql raises to what its argument says
VOID Raise(HANDLE File)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);   // expect-step: irql-too-high "DISPATCH_LEVEL"
    ZwClose(File);   // expect: irql-too-high
    KeLowerIrql(old);
}

// twin: KeLowerIrql gives the saved level back
VOID Raise(HANDLE File)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeLowerIrql(old);
    ZwClose(File);
}

// case: A level in a variable is the level
VOID Raise(HANDLE File)
{
    KIRQL old, level = APC_LEVEL;
    level++;
    KeRaiseIrql(level, &old);
    ExAcquireFastMutex(File);   // expect: irql-too-high
    ExReleaseFastMutex(File);
    KeLowerIrql(old);
}

// twin: A level in a variable that stays low enough
VOID Raise(PFAST_MUTEX Mutex)
{
    KIRQL old, level = APC_LEVEL;
    KeRaiseIrql(level, &old);
    ExAcquireFastMutex(Mutex);
    ExReleaseFastMutex(Mutex);
    KeLowerIrql(old);
}

// case: A spin lock raises to DISPATCH_LEVEL until its release
VOID Work(PKSPIN_LOCK Lock, PKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// twin: Behind the release the level is that of the entry
VOID Work(PKSPIN_LOCK Lock, PKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeReleaseSpinLock(Lock, old);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
}

// case: A fast mutex raises to APC_LEVEL, and that is above PASSIVE_LEVEL
VOID Work(PFAST_MUTEX Mutex, HANDLE File)
{
    ExAcquireFastMutex(Mutex);
    ZwClose(File);   // expect: irql-too-high "APC_LEVEL"
    ExReleaseFastMutex(Mutex);
}

// twin: A guarded region does not raise
VOID Work(PKGUARDED_MUTEX Mutex, PKEVENT Event)
{
    KeAcquireGuardedMutex(Mutex);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
    KeReleaseGuardedMutex(Mutex);
}

// case: The inner lock gives back the level of the outer one
VOID Nested(PKSPIN_LOCK Outer, PKSPIN_LOCK Inner, HANDLE File)
{
    KIRQL outer, inner;
    KeAcquireSpinLock(Outer, &outer);
    KeAcquireSpinLock(Inner, &inner);
    KeReleaseSpinLock(Inner, inner);
    ZwClose(File);   // expect: irql-too-high
    KeReleaseSpinLock(Outer, outer);
}

// twin: Both locks give back the level of the entry
VOID Nested(PKSPIN_LOCK Outer, PKSPIN_LOCK Inner, HANDLE File)
{
    KIRQL outer, inner;
    KeAcquireSpinLock(Outer, &outer);
    KeAcquireSpinLock(Inner, &inner);
    KeReleaseSpinLock(Inner, inner);
    KeReleaseSpinLock(Outer, outer);
    ZwClose(File);
}

// case: Two locks that save to one variable lose the level of the entry
VOID Nested(PKSPIN_LOCK Outer, PKSPIN_LOCK Inner)
{
    KIRQL old;
    KeAcquireSpinLock(Outer, &old);
    KeAcquireSpinLock(Inner, &old);
    KeReleaseSpinLock(Inner, old);
    KeReleaseSpinLock(Outer, old);   // expect: irql-not-saved
}

// twin: Two locks one after the other may save to one variable
VOID Row(PKSPIN_LOCK First, PKSPIN_LOCK Second)
{
    KIRQL old;
    KeAcquireSpinLock(First, &old);
    KeReleaseSpinLock(First, old);
    KeAcquireSpinLock(Second, &old);
    KeReleaseSpinLock(Second, old);
}

// case: An early return forgets to lower
NTSTATUS Raise(PULONG Count)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: irql-not-restored "DISPATCH_LEVEL"
    }
    *Count -= 1;
    KeLowerIrql(old);
    return STATUS_SUCCESS;
}

// twin: Every return is lowered before
NTSTATUS Raise(PULONG Count)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    if (*Count == 0) {
        KeLowerIrql(old);
        return STATUS_UNSUCCESSFUL;
    }
    *Count -= 1;
    KeLowerIrql(old);
    return STATUS_SUCCESS;
}

// case: A raise to less than the level is none
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    KIRQL old;
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeRaiseIrql(APC_LEVEL, &old);   // expect: irql-lowered-by-raise
    KeLowerIrql(old);
}

// twin: A raise to the same level raises nothing and is allowed
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    KIRQL old;
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeLowerIrql(old);
}

// case: The form for DPCs needs DISPATCH_LEVEL, and this function says that it runs below
_IRQL_requires_(PASSIVE_LEVEL)
VOID Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KeAcquireSpinLockAtDpcLevel(Lock);   // expect: irql-too-low
    *Count += 1;
    KeReleaseSpinLockFromDpcLevel(Lock);
}

// twin: The form for DPCs is right behind a raise
_IRQL_requires_(PASSIVE_LEVEL)
VOID Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeAcquireSpinLockAtDpcLevel(Lock);
    *Count += 1;
    KeReleaseSpinLockFromDpcLevel(Lock);
    KeLowerIrql(old);
}

// case: A wait with a time to wait is not for DISPATCH_LEVEL
VOID Work(PKSPIN_LOCK Lock, PKEVENT Event)
{
    KIRQL old;
    LARGE_INTEGER timeout;
    timeout.QuadPart = -10000;
    KeAcquireSpinLock(Lock, &old);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, &timeout);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// twin: A wait without a time to wait is a test, and DISPATCH_LEVEL is low enough
VOID Work(PKSPIN_LOCK Lock, PKEVENT Event)
{
    KIRQL old;
    LARGE_INTEGER timeout;
    timeout.QuadPart = 0;
    KeAcquireSpinLock(Lock, &old);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, &timeout);
    KeReleaseSpinLock(Lock, old);
}

// case: Setting an event and announcing a wait needs APC_LEVEL
VOID Work(PKSPIN_LOCK Lock, PKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeSetEvent(Event, IO_NO_INCREMENT, TRUE);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// twin: Setting an event without a wait may be done at DISPATCH_LEVEL
VOID Work(PKSPIN_LOCK Lock, PKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
    KeReleaseSpinLock(Lock, old);
}

// case: Paged pool cannot be allocated at DISPATCH_LEVEL
PVOID Get(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PVOID data;
    KeAcquireSpinLock(Lock, &old);
    data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ataD');   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
    return data;
}

// twin: Nonpaged pool can be allocated at DISPATCH_LEVEL
PVOID Get(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PVOID data;
    KeAcquireSpinLock(Lock, &old);
    data = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'ataD');
    KeReleaseSpinLock(Lock, old);
    return data;
}

// case: Memory from the paged pool is not touched at DISPATCH_LEVEL
VOID Touch(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PULONG data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ataD');
    if (data == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    *data = 1;   // expect: paged-data-above-apc
    KeReleaseSpinLock(Lock, old);
    ExFreePoolWithTag(data, 'ataD');
}

// twin: Memory from the nonpaged pool may be
VOID Touch(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PULONG data = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'ataD');
    if (data == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    *data = 1;
    KeReleaseSpinLock(Lock, old);
    ExFreePoolWithTag(data, 'ataD');
}

// case: Memory is freed at the level that its pool allows
VOID Drop(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ataD');
    if (data == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    ExFreePoolWithTag(data, 'ataD');   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// twin: Nonpaged memory may be freed at DISPATCH_LEVEL
VOID Drop(PKSPIN_LOCK Lock)
{
    KIRQL old;
    PVOID data = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'ataD');
    if (data == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    ExFreePoolWithTag(data, 'ataD');
    KeReleaseSpinLock(Lock, old);
}

// case: A test of the level the wrong way round
VOID Work(HANDLE File)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        ZwClose(File);   // expect: irql-too-high
    }
}

// twin: A test of the level protects its arm
VOID Work(HANDLE File)
{
    if (KeGetCurrentIrql() == PASSIVE_LEVEL) {
        ZwClose(File);
    }
}

// case: A test of the level that lets APC_LEVEL through
KDEFERRED_ROUTINE Dpc;
static VOID Close(HANDLE File, BOOLEAN Now)
{
    if (Now) {
        ZwClose(File);   // expect: irql-too-high
    }
}
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    Close(Context, TRUE);
}

// twin: A helper that tests the level is safe for a DPC
KDEFERRED_ROUTINE Dpc;
static VOID Close(HANDLE File)
{
    if (KeGetCurrentIrql() < DISPATCH_LEVEL) {
        ZwClose(File);
    }
}
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    if (KeGetCurrentIrql() == PASSIVE_LEVEL) {
        Close(Context);
    }
}

// case: An annotation of the driver is a contract
_IRQL_requires_max_(APC_LEVEL) VOID Slow(PVOID Context);
VOID Work(PKSPIN_LOCK Lock, PVOID Context)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Slow(Context);   // expect: irql-too-high "Slow"
    KeReleaseSpinLock(Lock, old);
}

// twin: An annotation of the driver that allows it
_IRQL_requires_max_(DISPATCH_LEVEL) VOID Fast(PVOID Context);
VOID Work(PKSPIN_LOCK Lock, PVOID Context)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Fast(Context);
    KeReleaseSpinLock(Lock, old);
}

// case: An annotated function raises its caller, who must lower
_IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL Enter(VOID);
_IRQL_requires_(DISPATCH_LEVEL) VOID Leave(_IRQL_restores_ KIRQL Old);
VOID Work(HANDLE File)
{
    KIRQL old = Enter();
    ZwClose(File);   // expect: irql-too-high
    Leave(old);
}

// twin: An annotated function restores what its argument says
_IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL Enter(VOID);
_IRQL_requires_(DISPATCH_LEVEL) VOID Leave(_IRQL_restores_ KIRQL Old);
VOID Work(HANDLE File)
{
    KIRQL old = Enter();
    Leave(old);
    ZwClose(File);
}

// case: What a function says of its own entry is believed inside
_IRQL_requires_(DISPATCH_LEVEL)
VOID Work(HANDLE File)
{
    ZwClose(File);   // expect: irql-too-high
}

// twin: A maximum is no level: the entry may be lower
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID Work(HANDLE File)
{
    ZwClose(File);
}

// case: Code in a pageable section that raises itself
VOID Work(PKSPIN_LOCK Lock, PULONG Count);
#pragma alloc_text(PAGE, Work)
VOID Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    PAGED_CODE();
    KeAcquireSpinLock(Lock, &old);   // expect: paged-code-above-apc
    *Count += 1;
    KeReleaseSpinLock(Lock, old);
}

// twin: Code in a pageable section that takes a mutex
VOID Work(PFAST_MUTEX Mutex, PULONG Count);
#pragma alloc_text(PAGE, Work)
VOID Work(PFAST_MUTEX Mutex, PULONG Count)
{
    PAGED_CODE();
    ExAcquireFastMutex(Mutex);
    *Count += 1;
    ExReleaseFastMutex(Mutex);
}

// case: A cancel routine gives the cancel spin lock back at another level than that of the request
DRIVER_CANCEL Cancel;
VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    IoReleaseCancelSpinLock(PASSIVE_LEVEL);   // expect-step: cancel-irql
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}   // expect: cancel-irql

// twin: A cancel routine is entered with the cancel spin lock
DRIVER_CANCEL Cancel;
VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// case: A post-operation callback of a minifilter may be entered at DISPATCH_LEVEL
#include <fltkernel.h>
static FLT_POSTOP_CALLBACK_STATUS Post(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID Context, FLT_POST_OPERATION_FLAGS Flags)
{
    PFLT_FILE_NAME_INFORMATION name;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Flags);
    status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED, &name);   // expect-missed: irql-too-high - only levels that are certain are reported, and many operations end at PASSIVE_LEVEL
    if (NT_SUCCESS(status)) {
        FltReleaseFileNameInformation(name);
    }
    return FLT_POSTOP_FINISHED_PROCESSING;
}
const FLT_OPERATION_REGISTRATION Operations[] = {
    { IRP_MJ_WRITE, 0, NULL, Post },
    { IRP_MJ_OPERATION_END }
};

// twin: A pre-operation callback of a create runs at PASSIVE_LEVEL
#include <fltkernel.h>
static FLT_PREOP_CALLBACK_STATUS Pre(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID *Context)
{
    PFLT_FILE_NAME_INFORMATION name;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED, &name);
    if (NT_SUCCESS(status)) {
        FltReleaseFileNameInformation(name);
    }
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}
const FLT_OPERATION_REGISTRATION Operations[] = {
    { IRP_MJ_CREATE, 0, Pre, NULL },
    { IRP_MJ_OPERATION_END }
};

// case: A timer of NDIS runs at DISPATCH_LEVEL
#include <ndis.h>
NDIS_TIMER_FUNCTION Tick;
VOID Tick(PVOID System, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(System);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    NdisMSleep(100);   // expect: irql-too-high
    UNREFERENCED_PARAMETER(Context);
}

// twin: A work item of NDIS may sleep
#include <ndis.h>
NDIS_IO_WORKITEM_FUNCTION Later;
VOID Later(PVOID Context, NDIS_HANDLE Item)
{
    UNREFERENCED_PARAMETER(Item);
    UNREFERENCED_PARAMETER(Context);
    NdisMSleep(100);
}

// case: The interrupt routine of a Storport miniport runs at the level of the device
#include <ntddk.h>
#include <storport.h>
static BOOLEAN Interrupt(PVOID Extension)
{
    KeSetEvent(Extension, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
    return TRUE;
}
VOID Fill(PHW_INITIALIZATION_DATA Data)
{
    Data->HwInterrupt = Interrupt;   // expect-step: irql-too-high
}

// twin: The find-adapter routine of a Storport miniport runs at PASSIVE_LEVEL
#include <ntddk.h>
#include <storport.h>
static ULONG Find(PVOID Extension, PVOID Context, PVOID Bus, PCHAR Arguments, PPORT_CONFIGURATION_INFORMATION Info, PUCHAR Reserved)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Bus);
    UNREFERENCED_PARAMETER(Arguments);
    UNREFERENCED_PARAMETER(Info);
    UNREFERENCED_PARAMETER(Reserved);
    KeWaitForSingleObject(Extension, Executive, KernelMode, FALSE, NULL);
    return SP_RETURN_FOUND;
}
VOID Fill(PHW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = Find;
}

// case: Each round of a loop is judged at its own level
VOID Rounds(PULONG Left, PKEVENT Event)
{
    KIRQL old;
    do {
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high
        KeLowerIrql(old);
        *Left -= 1;
    } while (*Left > 0);
}

// twin: A loop that comes back to the level of its start
VOID Rounds(PULONG Left, PKEVENT Event)
{
    KIRQL old;
    do {
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        *Left -= 1;
        KeLowerIrql(old);
        KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
    } while (*Left > 0);
}

// case: Two levels that meet say at least the lower one
VOID Meet(PKSPIN_LOCK Lock, PFAST_MUTEX Mutex, BOOLEAN High, HANDLE File)
{
    KIRQL old = PASSIVE_LEVEL;
    if (High) {
        KeAcquireSpinLock(Lock, &old);
    } else {
        ExAcquireFastMutex(Mutex);
    }
    ZwClose(File);   // expect: irql-too-high
    if (High) {
        KeReleaseSpinLock(Lock, old);
    } else {
        ExReleaseFastMutex(Mutex);
    }
}

// twin: Where a level is known on one way only, its own way is judged alone
VOID Meet(PKSPIN_LOCK Lock, BOOLEAN High, HANDLE File)
{
    KIRQL old = PASSIVE_LEVEL;
    if (High) {
        KeAcquireSpinLock(Lock, &old);
        KeReleaseSpinLock(Lock, old);
    }
    ZwClose(File);
}

// case: A level that no processor of this kind has
VOID Raise(VOID)
{
    KIRQL old;
    KeRaiseIrql(20, &old);   // expect: irql-illegal-value
    KeLowerIrql(old);
}

// twin: The highest level of 64-bit processors
VOID Raise(VOID)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    KeLowerIrql(old);
}

// case: Interrupt spin locks raise to the level of the device
VOID Update(PKINTERRUPT Interrupt, PKEVENT Event)
{
    KIRQL old = KeAcquireInterruptSpinLock(Interrupt);
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
    KeReleaseInterruptSpinLock(Interrupt, old);
}

// twin: Interrupt spin locks give the level back
VOID Update(PKINTERRUPT Interrupt, PKEVENT Event)
{
    KIRQL old = KeAcquireInterruptSpinLock(Interrupt);
    KeReleaseInterruptSpinLock(Interrupt, old);
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
}
