// Point 7, explanations: the steps that lead to a finding, each with its message and state.

// case: A lock that is kept: where it was taken, which branch led out, where the function returns
// flow: KeAcquireSpinLock acquires *Lock, raises the IRQL to DISPATCH_LEVEL (IRQL = DISPATCH_LEVEL; holds *Lock)
// flow: the condition is true (IRQL = DISPATCH_LEVEL; holds *Lock)
// flow: returns (IRQL = DISPATCH_LEVEL; holds *Lock)
NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    KeReleaseSpinLock(Lock, old);
    return STATUS_SUCCESS;
}

// twin: A lock that is given back needs no explanation
NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    *Count = 0;
    KeReleaseSpinLock(Lock, old);
    return STATUS_SUCCESS;
}

// case: A role comes first, then the calls that lead down
// flow: Dpc is a KDEFERRED_ROUTINE routine: the system enters it at DISPATCH_LEVEL (IRQL = DISPATCH_LEVEL)
// flow: calls Finish (IRQL = DISPATCH_LEVEL)
// flow: calls Close (IRQL = DISPATCH_LEVEL)
static VOID Close(HANDLE File) { ZwClose(File); }   // expect: irql-too-high
static VOID Finish(HANDLE File) { Close(File); }
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    Finish(Context);
}

// twin: A role that is entered at PASSIVE_LEVEL leads to nothing
static VOID Close(HANDLE File) { ZwClose(File); }
static VOID Finish(HANDLE File) { Close(File); }
IO_WORKITEM_ROUTINE Later;
VOID Later(PDEVICE_OBJECT Device, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    Finish(Context);
}

// case: The place that makes a function a role is the first step
// flow: Expired is a KDEFERRED_ROUTINE routine: the system enters it at DISPATCH_LEVEL (IRQL = DISPATCH_LEVEL)
static VOID Expired(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    ZwClose(Context);   // expect: irql-too-high
}
VOID Start(PKDPC Dpc, HANDLE File)
{
    KeInitializeDpc(Dpc, Expired, File);   // expect-step: irql-too-high "Expired"
}

// twin: A place that makes a function another role
static VOID Expired(PDEVICE_OBJECT Device, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    ZwClose(Context);
}
VOID Start(PIO_WORKITEM Item, HANDLE File)
{
    IoQueueWorkItem(Item, Expired, DelayedWorkQueue, File);
}

// case: A raise in the caller is a step of the finding in the callee
// flow: KeRaiseIrql raises the IRQL to DISPATCH_LEVEL (IRQL = DISPATCH_LEVEL)
// flow: calls Close (IRQL = DISPATCH_LEVEL)
static VOID Close(HANDLE File) { ZwClose(File); }   // expect: irql-too-high
VOID Work(HANDLE File)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    Close(File);
    KeLowerIrql(old);
}

// twin: A raise that is taken back before the call
static VOID Close(HANDLE File) { ZwClose(File); }
VOID Work(HANDLE File)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeLowerIrql(old);
    Close(File);
}

// case: What the path did before and undid is no step
// flow: ExAcquireFastMutex acquires *Mutex, raises the IRQL to APC_LEVEL (IRQL = APC_LEVEL; holds *Mutex)
VOID Work(PKSPIN_LOCK Lock, PFAST_MUTEX Mutex, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeReleaseSpinLock(Lock, old);
    ExAcquireFastMutex(Mutex);
    ZwClose(File);   // expect: irql-too-high
    ExReleaseFastMutex(Mutex);
}

// twin: What the path did before and undid is forgotten
VOID Work(PKSPIN_LOCK Lock, PFAST_MUTEX Mutex, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeReleaseSpinLock(Lock, old);
    ExAcquireFastMutex(Mutex);
    ExReleaseFastMutex(Mutex);
    ZwClose(File);
}

// case: A state names all locks that are held
// flow: KeAcquireSpinLock acquires *Outer, raises the IRQL to DISPATCH_LEVEL (IRQL = DISPATCH_LEVEL; holds *Outer)
// flow: KeAcquireSpinLockAtDpcLevel acquires *Inner (IRQL = DISPATCH_LEVEL; holds *Inner, *Outer)
VOID Work(PKSPIN_LOCK Outer, PKSPIN_LOCK Inner, PKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Outer, &old);
    KeAcquireSpinLockAtDpcLevel(Inner);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high
    KeReleaseSpinLockFromDpcLevel(Inner);
    KeReleaseSpinLock(Outer, old);
}

// twin: A state without locks
VOID Work(PKSPIN_LOCK Outer, PKSPIN_LOCK Inner, PKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Outer, &old);
    KeAcquireSpinLockAtDpcLevel(Inner);
    KeReleaseSpinLockFromDpcLevel(Inner);
    KeReleaseSpinLock(Outer, old);
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
}

// case: A leak begins where the memory was handed out
// flow: ExAllocatePool2 hands out pool memory (IRQL = as on entry)
// flow: the condition is false (IRQL = as on entry)
// flow: the condition is true (IRQL = as on entry)
// flow: returns (IRQL = as on entry)
NTSTATUS Work(SIZE_T Size, PULONG Bad)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'kroW');
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'kroW');
    return STATUS_SUCCESS;
}

// twin: A leak that is none
NTSTATUS Work(SIZE_T Size, PULONG Bad)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'kroW');
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        ExFreePoolWithTag(data, 'kroW');
        return STATUS_UNSUCCESSFUL;
    }
    ExFreePoolWithTag(data, 'kroW');
    return STATUS_SUCCESS;
}

// case: A second release shows the first
// flow: ExFreePoolWithTag ends pool memory (IRQL = as on entry)
VOID Work(PVOID Data, PULONG Count)
{
    ExFreePoolWithTag(Data, 'kroW');
    *Count += 1;
    ExFreePoolWithTag(Data, 'kroW');   // expect: resource-released-twice
}

// twin: A second release of something else
VOID Work(PVOID Data, PVOID Other, PULONG Count)
{
    ExFreePoolWithTag(Data, 'kroW');
    *Count += 1;
    ExFreePoolWithTag(Other, 'kroW');
}

// case: What a helper did to a lock is told in the helper
// flow: calls Enter (IRQL = APC_LEVEL; holds *Mutex)
// flow: ExAcquireFastMutex acquires *Mutex, raises the IRQL to APC_LEVEL (IRQL = APC_LEVEL; holds *Mutex)
// flow: returns (IRQL = APC_LEVEL; holds *Mutex)
// flow: the condition is true (IRQL = APC_LEVEL; holds *Mutex)
// flow: returns (IRQL = APC_LEVEL; holds *Mutex)
static VOID Enter(PFAST_MUTEX Mutex)
{
    ExAcquireFastMutex(Mutex);
}
NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
{
    Enter(Mutex);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: What a helper did to a lock its caller undoes
static VOID Enter(PFAST_MUTEX Mutex)
{
    ExAcquireFastMutex(Mutex);
}
NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
{
    Enter(Mutex);
    *Count += 1;
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// case: Two witnesses of a lock order, one after the other
typedef struct _DEVICE { FAST_MUTEX List; KGUARDED_MUTEX State; ULONG Count; } DEVICE, *PDEVICE;
VOID Add(PDEVICE Device)
{
    ExAcquireFastMutex(&Device->List);   // expect-step: lock-order "List"
    KeAcquireGuardedMutex(&Device->State);   // expect: lock-order
    Device->Count += 1;
    KeReleaseGuardedMutex(&Device->State);
    ExReleaseFastMutex(&Device->List);
}
VOID Remove(PDEVICE Device)
{
    KeAcquireGuardedMutex(&Device->State);
    ExAcquireFastMutex(&Device->List);
    Device->Count -= 1;
    ExReleaseFastMutex(&Device->List);
    KeReleaseGuardedMutex(&Device->State);
}

// twin: A lock order without a second witness
typedef struct _DEVICE { FAST_MUTEX List; KGUARDED_MUTEX State; ULONG Count; } DEVICE, *PDEVICE;
VOID Add(PDEVICE Device)
{
    ExAcquireFastMutex(&Device->List);
    KeAcquireGuardedMutex(&Device->State);
    Device->Count += 1;
    KeReleaseGuardedMutex(&Device->State);
    ExReleaseFastMutex(&Device->List);
}

// case: A pointer that may be null shows where it came from
VOID Work(VOID)
{
    PULONG data = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'kroW');
    *data = 1;   // expect: null-unchecked "ExAllocatePool2"
    ExFreePoolWithTag(data, 'kroW');
}

// twin: A pointer that was looked at
VOID Work(VOID)
{
    PULONG data = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'kroW');
    if (data != NULL) {
        *data = 1;
        ExFreePoolWithTag(data, 'kroW');
    }
}

// case: An IRP that was completed shows where
VOID Finish(PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect-step: irp-completed-twice "completed by IoCompleteRequest"
    IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect: irp-completed-twice
}

// twin: An IRP that is completed once
VOID Finish(PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// case: A message names the limit, the level and the call
VOID Work(PFAST_MUTEX Mutex, HANDLE File)
{
    ExAcquireFastMutex(Mutex);
    ZwClose(File);   // expect: irql-too-high "ZwClose is called at APC_LEVEL, but must not be called above PASSIVE_LEVEL"
    ExReleaseFastMutex(Mutex);
}

// twin: A level below the limit says nothing
VOID Work(PFAST_MUTEX Mutex, HANDLE File)
{
    ZwClose(File);
    ExAcquireFastMutex(Mutex);
    ExReleaseFastMutex(Mutex);
}
