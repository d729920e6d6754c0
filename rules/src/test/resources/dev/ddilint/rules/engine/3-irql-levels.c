// Point 3, IRQL: raised, lowered, saved, restored, tested, and what that forbids.

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

// case: A helper that does not test the level is not for a DPC
KDEFERRED_ROUTINE Dpc;
static VOID Close(HANDLE File)
{
    if (File != NULL) {
        ZwClose(File);   // expect: irql-too-high
    }
}
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    Close(Context);
}

// twin: A helper that tests the level is for a DPC, too
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
    Close(Context);
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
