// case: CallBelowMinimum
VOID Post(PKSPIN_LOCK Lock, PLIST_ENTRY Head, PLIST_ENTRY Entry)
{
    KeAcquireSpinLockAtDpcLevel(Lock);
    InsertTailList(Head, Entry);
    KeReleaseSpinLockFromDpcLevel(Lock);
}

KSTART_ROUTINE Worker;
VOID Worker(PVOID Context)
{
    PKSPIN_LOCK lock = Context;
    KeAcquireSpinLockAtDpcLevel(lock);   // expect: irql-too-low
    KeReleaseSpinLockFromDpcLevel(lock);
}

KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two)
{
    PKSPIN_LOCK lock = Context;
    KeAcquireSpinLockAtDpcLevel(lock);
    KeReleaseSpinLockFromDpcLevel(lock);
}

// case: InconsistentCallsLow
VOID Start(PDEVICE_OBJECT Device, PFAST_MUTEX Mutex)
{
    ExAcquireFastMutex(Mutex);
    IoStartNextPacket(Device, TRUE);   // expect: irql-too-low
    ExReleaseFastMutex(Mutex);
}

VOID StartWell(PDEVICE_OBJECT Device, PKSPIN_LOCK Lock)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    IoStartNextPacket(Device, TRUE);
    KeReleaseSpinLock(Lock, old);
}

// case: LowersBelowOwnMinimum
_IRQL_always_function_min_(DISPATCH_LEVEL)
VOID Flush(PLIST_ENTRY Done)
{
    KIRQL old;
    KeLowerIrql(PASSIVE_LEVEL);   // expect: irql-too-low
    InitializeListHead(Done);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
}

_IRQL_always_function_min_(DISPATCH_LEVEL)
VOID FlushWell(PKSPIN_LOCK Lock, PLIST_ENTRY Done)
{
    KeAcquireSpinLockAtDpcLevel(Lock);
    InitializeListHead(Done);
    KeReleaseSpinLockFromDpcLevel(Lock);
}

// case: RaiseLowers
VOID Boost(VOID)
{
    KIRQL old;
    KIRQL inner;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeRaiseIrql(APC_LEVEL, &inner);   // expect: irql-lowered-by-raise
    KeLowerIrql(inner);
    KeLowerIrql(old);
}

VOID Well(VOID)
{
    KIRQL old;
    KIRQL inner;
    KeRaiseIrql(APC_LEVEL, &old);
    KeRaiseIrql(DISPATCH_LEVEL, &inner);
    KeLowerIrql(inner);
    KeLowerIrql(old);
}

// case: LowerRaises
KSTART_ROUTINE Worker;
VOID Worker(PVOID Context)
{
    KIRQL old;
    KeLowerIrql(DISPATCH_LEVEL);   // expect: irql-lowered-by-raise
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeLowerIrql(old);
}

// case: CancelIrql
DRIVER_CANCEL CancelRead;
VOID CancelRead(PDEVICE_OBJECT Device, PIRP Irp)
{
    KIRQL now = KeGetCurrentIrql();
    IoReleaseCancelSpinLock(now);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}   // expect: cancel-irql

DRIVER_CANCEL CancelWrite;
VOID CancelWrite(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// case: AboveOwnMaximum
_IRQL_always_function_max_(APC_LEVEL)
VOID Count(PKSPIN_LOCK Lock, PULONG Counter)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);   // expect: irql-above-own-maximum
    *Counter += 1;
    KeReleaseSpinLock(Lock, old);
}

_IRQL_always_function_max_(DISPATCH_LEVEL)
VOID CountWell(PKSPIN_LOCK Lock, PULONG Counter)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    *Counter += 1;
    KeReleaseSpinLock(Lock, old);
}

// case: IllegalLevel
VOID Boost(VOID)
{
    KIRQL old;
    KeRaiseIrql(64, &old);   // expect: irql-illegal-value
    KeLowerIrql(old);
}

VOID Well(VOID)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeLowerIrql(old);
}

// case: AnnotatedExitLevel
_IRQL_requires_max_(PASSIVE_LEVEL) _IRQL_raises_(DISPATCH_LEVEL)
VOID Enter(PKIRQL Old)   // expect: irql-annotations-contradict
{
    KeRaiseIrql(APC_LEVEL, Old);
}

_IRQL_requires_max_(PASSIVE_LEVEL) _IRQL_raises_(DISPATCH_LEVEL)
VOID EnterWell(PKIRQL Old)
{
    KeRaiseIrql(DISPATCH_LEVEL, Old);
}

// case: RestoreForgotten
_IRQL_requires_(DISPATCH_LEVEL)
VOID Leave(_In_ _IRQL_restores_ KIRQL Old, BOOLEAN Done)
{
    if (!Done) {
        return;   // expect: irql-not-restored
    }
    KeLowerIrql(Old);
}

_IRQL_requires_(DISPATCH_LEVEL)
VOID LeaveWell(_In_ _IRQL_restores_ KIRQL Old)
{
    KeLowerIrql(Old);
}

// case: SaveForgotten
VOID Count(PULONG Counter)
{
    KIRQL old;
    KeRaiseIrqlToDpcLevel();
    *Counter += 1;
    KeLowerIrql(old);   // expect: irql-not-saved
}

VOID CountWell(PULONG Counter)
{
    KIRQL old = KeRaiseIrqlToDpcLevel();
    *Counter += 1;
    KeLowerIrql(old);
}

// case: SamePromised
_IRQL_requires_same_
NTSTATUS Count(PULONG Counter, BOOLEAN Full)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    if (Full) {
        return STATUS_UNSUCCESSFUL;   // expect: irql-not-restored
    }
    *Counter += 1;
    KeLowerIrql(old);
    return STATUS_SUCCESS;
}

// case: ChangedSilently
NTSTATUS Count(PULONG Counter, BOOLEAN Full)
{
    KIRQL old = KeRaiseIrqlToDpcLevel();
    if (Full) {
        return STATUS_UNSUCCESSFUL;   // expect: irql-not-restored
    }
    *Counter += 1;
    KeLowerIrql(old);
    return STATUS_SUCCESS;
}

_IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_
KIRQL Enter(VOID)
{
    return KeRaiseIrqlToDpcLevel();
}
