// Point 5, calls: whom a pointer leads to, and who is called by the system.

// case: A function pointer of the path leads to its function
static VOID Close(HANDLE File)
{
    ZwClose(File);   // expect: irql-too-high
}
VOID Work(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    VOID (*finish)(HANDLE) = Close;
    KeAcquireSpinLock(Lock, &old);
    finish(File);   // expect-step: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// twin: A function pointer of the path leads to the one that was assigned last
static VOID Close(HANDLE File)
{
    ZwClose(File);
}
static VOID Keep(HANDLE File)
{
    UNREFERENCED_PARAMETER(File);
}
VOID Work(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    VOID (*finish)(HANDLE) = Close;
    finish = Keep;
    KeAcquireSpinLock(Lock, &old);
    finish(File);
    KeReleaseSpinLock(Lock, old);
}

// case: A constant structure of functions is called through its member
typedef VOID (*FINISH)(HANDLE File);
typedef struct _OPERATIONS { FINISH Finish; } OPERATIONS;
static VOID Close(HANDLE File)
{
    ZwClose(File);   // expect: irql-too-high
}
static const OPERATIONS Operations = { Close };
VOID Work(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Operations.Finish(File);
    KeReleaseSpinLock(Lock, old);
}

// twin: A table of functions does not say which one is called
typedef VOID (*FINISH)(HANDLE File);
static VOID Close(HANDLE File) { ZwClose(File); }
static VOID Keep(HANDLE File) { UNREFERENCED_PARAMETER(File); }
static const FINISH Table[] = { Close, Keep };
VOID Work(PKSPIN_LOCK Lock, HANDLE File, ULONG Index)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Table[Index](File);
    KeReleaseSpinLock(Lock, old);
}

// case: A routine in MajorFunction has the role of its slot
static NTSTATUS Serve(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    return STATUS_SUCCESS;   // expect: irp-lost
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->MajorFunction[IRP_MJ_CREATE] = Serve;   // expect-step: irp-lost
    return STATUS_SUCCESS;
}

// twin: A routine in MajorFunction that completes its request
static NTSTATUS Serve(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->MajorFunction[IRP_MJ_CREATE] = Serve;
    return STATUS_SUCCESS;
}

// case: A loop over MajorFunction gives all slots the routine
static NTSTATUS Serve(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    return STATUS_SUCCESS;   // expect: irp-lost
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    ULONG i;
    UNREFERENCED_PARAMETER(Path);
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        Driver->MajorFunction[i] = Serve;
    }
    return STATUS_SUCCESS;
}

// twin: A loop over MajorFunction, and a routine that answers
static NTSTATUS Serve(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    Irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_INVALID_DEVICE_REQUEST;
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    ULONG i;
    UNREFERENCED_PARAMETER(Path);
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        Driver->MajorFunction[i] = Serve;
    }
    return STATUS_SUCCESS;
}

// case: A callback that a DDI gets has the role of the parameter
static VOID Expired(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    ZwClose(Context);   // expect: irql-too-high
}
VOID Start(PKDPC Dpc, HANDLE File)
{
    KeInitializeDpc(Dpc, Expired, File);   // expect-step: irql-too-high
}

// twin: A callback that another DDI gets has another role
static VOID Work(PVOID Context)
{
    ZwClose(Context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}
NTSTATUS Start(PHANDLE Thread, HANDLE File)
{
    return PsCreateSystemThread(Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Work, File);
}

// case: A callback in a registration structure has the role of its member
#include <ndis.h>
static VOID Interrupt(NDIS_HANDLE Context, PVOID Dpc, PVOID Receive, PVOID Reserved)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Receive);
    UNREFERENCED_PARAMETER(Reserved);
    NdisMSleep(50);   // expect: irql-too-high
}
VOID Register(PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS Interrupts)
{
    Interrupts->InterruptDpcHandler = Interrupt;   // expect-step: irql-too-high
}

// twin: A callback in another member has another role
#include <ndis.h>
static VOID Halt(NDIS_HANDLE Context, NDIS_HALT_ACTION Action)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Action);
    NdisMSleep(50);
}
VOID Register(PNDIS_MINIPORT_DRIVER_CHARACTERISTICS Miniport)
{
    Miniport->HaltHandlerEx = Halt;
}

// case: A callback in an initialized configuration has the role of its member
#include <ntddk.h>
#include <wdf.h>
static VOID Finished(WDFINTERRUPT Interrupt, WDFOBJECT Device)
{
    UNREFERENCED_PARAMETER(Interrupt);
    ZwClose(Device);   // expect: irql-too-high
}
VOID Configure(PWDF_INTERRUPT_CONFIG Config)
{
    Config->EvtInterruptDpc = Finished;   // expect-step: irql-too-high
}

// twin: A callback that WDF_WORKITEM_CONFIG_INIT gets runs at PASSIVE_LEVEL
#include <ntddk.h>
#include <wdf.h>
static VOID Later(WDFWORKITEM Item)
{
    ZwClose(WdfWorkItemGetParentObject(Item));
}
VOID Configure(PWDF_WORKITEM_CONFIG Config)
{
    WDF_WORKITEM_CONFIG_INIT(Config, Later);
}

// case: A call through an unknown pointer does not release the lock
typedef struct _LINK { VOID (*Notify)(struct _LINK *Link); FAST_MUTEX Mutex; ULONG Count; } LINK, *PLINK;
NTSTATUS Work(PLINK Link)
{
    ExAcquireFastMutex(&Link->Mutex);
    Link->Notify(Link);
    if (Link->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Link->Mutex"
    }
    ExReleaseFastMutex(&Link->Mutex);
    return STATUS_SUCCESS;
}

// twin: A call through an unknown pointer changes memory, but no lock
typedef struct _LINK { VOID (*Notify)(struct _LINK *Link); FAST_MUTEX Mutex; ULONG Count; } LINK, *PLINK;
NTSTATUS Work(PLINK Link)
{
    ExAcquireFastMutex(&Link->Mutex);
    Link->Notify(Link);
    ExReleaseFastMutex(&Link->Mutex);
    return STATUS_SUCCESS;
}

// case: A callback that is run at the level of the device
static BOOLEAN Update(PVOID Context)
{
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
    return TRUE;
}
VOID Work(PKINTERRUPT Interrupt, PKEVENT Event)
{
    KeSynchronizeExecution(Interrupt, Update, Event);   // expect-step: irql-too-high
}

// twin: A callback that is run at the level of the device, and only writes
static BOOLEAN Update(PVOID Context)
{
    *(PULONG)Context = 1;
    return TRUE;
}
VOID Work(PKINTERRUPT Interrupt, PULONG Register)
{
    KeSynchronizeExecution(Interrupt, Update, Register);
}

// case: A function pointer in a global is called by another function
typedef VOID (*FINISH)(HANDLE File);
static FINISH Finish;
static VOID Close(HANDLE File)
{
    ZwClose(File);   // expect: irql-too-high
}
VOID Start(VOID)
{
    Finish = Close;
}
VOID Work(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Finish(File);
    KeReleaseSpinLock(Lock, old);
}

// twin: A function pointer in a global that is called at the level of the entry
typedef VOID (*FINISH)(HANDLE File);
static FINISH Finish;
static VOID Close(HANDLE File)
{
    ZwClose(File);
}
VOID Start(VOID)
{
    Finish = Close;
}
VOID Work(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeReleaseSpinLock(Lock, old);
    Finish(File);
}
