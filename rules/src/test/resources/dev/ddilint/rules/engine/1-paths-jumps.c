// Point 1, paths: jumps, loops, exceptions, and calls that do not return.

// case: A cleanup ladder that jumps past the rung of the lock keeps it
NTSTATUS Prepare(PVOID Data);
NTSTATUS Work(PFAST_MUTEX Mutex)
{
    NTSTATUS status;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kroW');
    if (data == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto Exit;
    }
    ExAcquireFastMutex(Mutex);   // expect-step: lock-not-released
    status = Prepare(data);
    if (!NT_SUCCESS(status)) {
        goto Free;
    }
    ExReleaseFastMutex(Mutex);
Free:
    ExFreePoolWithTag(data, 'kroW');
Exit:
    return status;   // expect: lock-not-released "Mutex"
}

// twin: A cleanup ladder whose rungs are in order
NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
{
    NTSTATUS status = STATUS_SUCCESS;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kroW');
    if (data == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto Exit;
    }
    ExAcquireFastMutex(Mutex);
    if (*Count == 0) {
        status = STATUS_UNSUCCESSFUL;
        goto Unlock;
    }
    *Count -= 1;
Unlock:
    ExReleaseFastMutex(Mutex);
    ExFreePoolWithTag(data, 'kroW');
Exit:
    return status;
}

// case: A ladder of two allocations whose first failure label is one rung too low
NTSTATUS Two(SIZE_T Size, PULONG Sum)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PULONG first, second;
    first = ExAllocatePool2(POOL_FLAG_PAGED, Size, '1owT');   // expect-step: resource-leak
    if (first == NULL) {
        goto Exit;
    }
    second = ExAllocatePool2(POOL_FLAG_PAGED, Size, '2owT');
    if (second == NULL) {
        goto Exit;
    }
    *Sum = first[0] + second[0];
    status = STATUS_SUCCESS;
    ExFreePoolWithTag(second, '2owT');
    ExFreePoolWithTag(first, '1owT');
Exit:
    return status;   // expect: resource-leak "line 7"
}

// twin: A ladder of two allocations, each failure to its own label
NTSTATUS Two(SIZE_T Size, PULONG Sum)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PULONG first, second;
    first = ExAllocatePool2(POOL_FLAG_PAGED, Size, '1owT');
    if (first == NULL) {
        goto Exit;
    }
    second = ExAllocatePool2(POOL_FLAG_PAGED, Size, '2owT');
    if (second == NULL) {
        goto FreeFirst;
    }
    *Sum = first[0] + second[0];
    status = STATUS_SUCCESS;
    ExFreePoolWithTag(second, '2owT');
FreeFirst:
    ExFreePoolWithTag(first, '1owT');
Exit:
    return status;
}

// case: A goto backwards is a loop, and its second round takes the mutex again
VOID Retry(PFAST_MUTEX Mutex, PULONG Busy)
{
Again:
    ExAcquireFastMutex(Mutex);   // expect: lock-taken-twice "Mutex"
    if (*Busy != 0) {
        goto Again;
    }
    ExReleaseFastMutex(Mutex);
}

// twin: A goto backwards that gives the mutex back before
VOID Retry(PFAST_MUTEX Mutex, PULONG Busy)
{
Again:
    ExAcquireFastMutex(Mutex);
    if (*Busy != 0) {
        ExReleaseFastMutex(Mutex);
        goto Again;
    }
    ExReleaseFastMutex(Mutex);
}

// case: A break out of do-while(0) leaps over the release
NTSTATUS Once(HANDLE Key)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PVOID data;
    do {
        data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ecnO');
        if (data == NULL) {
            break;
        }
        status = ZwFlushKey(Key);
        if (!NT_SUCCESS(status)) {
            break;
        }
        ExFreePoolWithTag(data, 'ecnO');
    } while (FALSE);
    return status;   // expect: resource-leak
}

// twin: A break out of do-while(0) to a release behind it
NTSTATUS Once(HANDLE Key)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PVOID data;
    do {
        data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ecnO');
        if (data == NULL) {
            break;
        }
        status = ZwFlushKey(Key);
        if (!NT_SUCCESS(status)) {
            break;
        }
    } while (FALSE);
    if (data != NULL) {
        ExFreePoolWithTag(data, 'ecnO');
    }
    return status;
}

// case: do-while(0) runs once: what it freed is not allocated anew
VOID Once(PVOID Data)
{
    do {
        ExFreePoolWithTag(Data, 'ecnO');
    } while (0);
    ExFreePoolWithTag(Data, 'ecnO');   // expect: resource-released-twice
}

// twin: do-while(0) never comes round a second time
VOID Once(PVOID Data)
{
    do {
        ExFreePoolWithTag(Data, 'ecnO');
    } while (0);
}

// case: One case of a switch forgets the release
NTSTATUS Control(PFAST_MUTEX Mutex, ULONG Code, PULONG Value)
{
    NTSTATUS status;
    ExAcquireFastMutex(Mutex);
    switch (Code) {
    case 1:
        *Value = 1;
        status = STATUS_SUCCESS;
        break;
    case 2:
        return STATUS_NOT_SUPPORTED;   // expect: lock-not-released
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    ExReleaseFastMutex(Mutex);
    return status;
}

// twin: All cases of a switch meet at the release
NTSTATUS Control(PFAST_MUTEX Mutex, ULONG Code, PULONG Value)
{
    NTSTATUS status;
    ExAcquireFastMutex(Mutex);
    switch (Code) {
    case 1:
        *Value = 1;
        status = STATUS_SUCCESS;
        break;
    case 2:
        status = STATUS_NOT_SUPPORTED;
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    ExReleaseFastMutex(Mutex);
    return status;
}

// case: A case without a break falls into the next
VOID Control(PVOID Data, ULONG Code)
{
    switch (Code) {
    case 1:
        ExFreePoolWithTag(Data, 'lrtC');
    case 2:
        ExFreePoolWithTag(Data, 'lrtC');   // expect: resource-released-twice
        break;
    default:
        break;
    }
}

// twin: A case with a break ends the switch
VOID Control(PVOID Data, ULONG Code)
{
    switch (Code) {
    case 1:
        ExFreePoolWithTag(Data, 'lrtC');
        break;
    case 2:
        ExFreePoolWithTag(Data, 'lrtC');
        break;
    default:
        break;
    }
}

// case: Behind a case its value is known
VOID Control(SIZE_T Size, ULONG Code)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'lrtC');
    if (data == NULL) {
        return;
    }
    switch (Code) {
    case 4:
        if (Code == 4) {
            return;   // expect: resource-leak
        }
        break;
    default:
        break;
    }
    ExFreePoolWithTag(data, 'lrtC');
}

// twin: Behind a case other values are excluded
VOID Control(SIZE_T Size, ULONG Code)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'lrtC');
    if (data == NULL) {
        return;
    }
    switch (Code) {
    case 4:
        if (Code == 5) {
            return;
        }
        break;
    default:
        break;
    }
    ExFreePoolWithTag(data, 'lrtC');
}

// case: A switch over a constant takes its case
VOID Control(SIZE_T Size)
{
    ULONG mode = 2;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'lrtC');
    if (data == NULL) {
        return;
    }
    switch (mode) {
    case 2:
        return;   // expect: resource-leak
    default:
        break;
    }
    ExFreePoolWithTag(data, 'lrtC');
}

// twin: A switch over a constant does not take other cases
VOID Control(SIZE_T Size)
{
    ULONG mode = 2;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'lrtC');
    if (data == NULL) {
        return;
    }
    switch (mode) {
    case 3:
        return;
    default:
        break;
    }
    ExFreePoolWithTag(data, 'lrtC');
}

// case: A return from a loop keeps what the round got
NTSTATUS Scan(POBJECT_ATTRIBUTES Names, ULONG Count)
{
    ULONG i;
    for (i = 0; i < Count; i++) {
        HANDLE key;
        NTSTATUS status = ZwOpenKey(&key, KEY_READ, &Names[i]);
        if (!NT_SUCCESS(status)) {
            continue;
        }
        status = ZwFlushKey(key);
        if (!NT_SUCCESS(status)) {
            return status;   // expect: resource-leak "handle"
        }
        ZwClose(key);
    }
    return STATUS_SUCCESS;
}

// twin: Each round of a loop gives back what it got
NTSTATUS Scan(POBJECT_ATTRIBUTES Names, ULONG Count)
{
    ULONG i;
    for (i = 0; i < Count; i++) {
        HANDLE key;
        NTSTATUS status = ZwOpenKey(&key, KEY_READ, &Names[i]);
        if (!NT_SUCCESS(status)) {
            continue;
        }
        status = ZwFlushKey(key);
        ZwClose(key);
        if (!NT_SUCCESS(status)) {
            return status;
        }
    }
    return STATUS_SUCCESS;
}

// case: A return from a loop keeps the lock of its round
NTSTATUS Drain(PKSPIN_LOCK Lock, PULONG Left)
{
    KIRQL old;
    do {
        KeAcquireSpinLock(Lock, &old);
        if (*Left == 7) {
            return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
        }
        *Left -= 1;
        KeReleaseSpinLock(Lock, old);
    } while (*Left > 0);
    return STATUS_SUCCESS;
}

// twin: A lock that is taken and given back in each round
NTSTATUS Drain(PKSPIN_LOCK Lock, PULONG Left)
{
    KIRQL old;
    do {
        KeAcquireSpinLock(Lock, &old);
        if (*Left == 7) {
            KeReleaseSpinLock(Lock, old);
            return STATUS_UNSUCCESSFUL;
        }
        *Left -= 1;
        KeReleaseSpinLock(Lock, old);
    } while (*Left > 0);
    return STATUS_SUCCESS;
}

// case: A continue skips the release, and the next round takes the lock again
VOID Drain(PFAST_MUTEX Mutex, PULONG Slots, ULONG Count)
{
    ULONG i;
    for (i = 0; i < Count; i++) {
        ExAcquireFastMutex(Mutex);   // expect: lock-taken-twice
        if (Slots[i] == 0) {
            continue;
        }
        Slots[i] = 0;
        ExReleaseFastMutex(Mutex);
    }
}   // expect: lock-not-released

// twin: A continue before the lock is taken skips nothing
VOID Drain(PFAST_MUTEX Mutex, PULONG Slots, ULONG Count)
{
    ULONG i;
    for (i = 0; i < Count; i++) {
        if (Slots[i] == 0) {
            continue;
        }
        ExAcquireFastMutex(Mutex);
        Slots[i] = 0;
        ExReleaseFastMutex(Mutex);
    }
}

// case: Behind while(TRUE) only a break leads
VOID Serve(PKSPIN_LOCK Lock, PULONG Left)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    for (;;) {
        if (*Left == 0) {
            KeReleaseSpinLock(Lock, old);
            break;
        }
        *Left -= 1;
    }
    KeReleaseSpinLock(Lock, old);   // expect: lock-not-held
}

// twin: Behind while(TRUE) the state of the break holds
VOID Serve(PKSPIN_LOCK Lock, PULONG Left)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    for (;;) {
        if (*Left == 0) {
            break;
        }
        *Left -= 1;
    }
    KeReleaseSpinLock(Lock, old);
}

// case: A loop may run not at all, so that the allocation in front of it is lost
VOID Fill(PVOID *Slots, ULONG Count)
{
    ULONG i;
    PVOID spare = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'lliF');
    for (i = 0; i < Count; i++) {
        if (Slots[i] == NULL) {
            Slots[i] = spare;
            return;
        }
    }
}   // expect: resource-leak

// twin: A loop that may run not at all, and a release behind it
VOID Fill(PVOID *Slots, ULONG Count)
{
    ULONG i;
    PVOID spare = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'lliF');
    for (i = 0; i < Count; i++) {
        if (Slots[i] == NULL) {
            Slots[i] = spare;
            return;
        }
    }
    if (spare != NULL) {
        ExFreePoolWithTag(spare, 'lliF');
    }
}

// case: A finally block runs on every exit, and what it releases is not held behind it
VOID Guarded(PFAST_MUTEX Mutex, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    __try {
        *Count += 1;
    } __finally {
        ExReleaseFastMutex(Mutex);
    }
    ExReleaseFastMutex(Mutex);   // expect: lock-not-held
}

// twin: A finally block releases for the normal end and for the return
NTSTATUS Guarded(PERESOURCE Resource, PULONG Count)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(Resource, TRUE);
    __try {
        if (*Count == 0) {
            return STATUS_UNSUCCESSFUL;
        }
        *Count -= 1;
    } __finally {
        ExReleaseResourceLite(Resource);
        KeLeaveCriticalRegion();
    }
    return STATUS_SUCCESS;
}

// case: A __leave goes to the end of the block, where nothing releases
NTSTATUS Guarded(PFAST_MUTEX Mutex, PULONG Count, PULONG Runs)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    ExAcquireFastMutex(Mutex);
    __try {
        if (*Count == 0) {
            __leave;
        }
        *Count -= 1;
        ExReleaseFastMutex(Mutex);
        return STATUS_SUCCESS;
    } __finally {
        *Runs += 1;
    }
    return status;   // expect: lock-not-released
}

// twin: A __leave goes to a finally block that releases
NTSTATUS Guarded(PFAST_MUTEX Mutex, PULONG Count)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    ExAcquireFastMutex(Mutex);
    __try {
        if (*Count == 0) {
            __leave;
        }
        *Count -= 1;
        status = STATUS_SUCCESS;
    } __finally {
        ExReleaseFastMutex(Mutex);
    }
    return status;
}

// case: Behind an except block the state of the handler holds
NTSTATUS Probe(PVOID Address, SIZE_T Length)
{
    NTSTATUS status = STATUS_SUCCESS;
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'borP');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        ProbeForRead(Address, Length, 1);
        RtlCopyMemory(copy, Address, Length);
        ExFreePoolWithTag(copy, 'borP');
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;   // expect-missed: resource-leak - on the way into a handler nothing is said about objects, because most statements never raise
}

// twin: An except block that frees, and a normal end that does
NTSTATUS Probe(PVOID Address, SIZE_T Length)
{
    NTSTATUS status = STATUS_SUCCESS;
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'borP');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        ProbeForRead(Address, Length, 1);
        RtlCopyMemory(copy, Address, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    ExFreePoolWithTag(copy, 'borP');
    return status;
}

// case: The normal end of a try block goes around the handler that frees
NTSTATUS Probe(PVOID Address, SIZE_T Length)
{
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'borP');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        RtlCopyMemory(copy, Address, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ExFreePoolWithTag(copy, 'borP');
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;   // expect: resource-leak
}

// twin: The handler frees for itself, and so does the normal end
NTSTATUS Probe(PVOID Address, SIZE_T Length)
{
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'borP');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        RtlCopyMemory(copy, Address, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ExFreePoolWithTag(copy, 'borP');
        return GetExceptionCode();
    }
    ExFreePoolWithTag(copy, 'borP');
    return STATUS_SUCCESS;
}

// case: A function that only logs does return
VOID Report(ULONG Code);
NTSTATUS Check(PFAST_MUTEX Mutex, PULONG Magic)
{
    ExAcquireFastMutex(Mutex);
    if (*Magic != 0x1234) {
        Report(1);
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: KeBugCheckEx does not return, so nothing has to be released
NTSTATUS Check(PFAST_MUTEX Mutex, PULONG Magic)
{
    ExAcquireFastMutex(Mutex);
    if (*Magic != 0x1234) {
        KeBugCheckEx(MANUALLY_INITIATED_CRASH, 0, 0, 0, 0);
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// case: A wrapper that stops the system only sometimes does return
static VOID Fail(ULONG Code)
{
    if (Code > 1) {
        KeBugCheckEx(Code, 0, 0, 0, 0);
    }
}
NTSTATUS Check(PFAST_MUTEX Mutex, PULONG Magic)
{
    ExAcquireFastMutex(Mutex);
    if (*Magic != 0x1234) {
        Fail(1);
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: A wrapper that stops the system on every path does not return either
static VOID Fail(ULONG Code)
{
    KeBugCheckEx(Code, 0, 0, 0, 0);
}
NTSTATUS Check(PFAST_MUTEX Mutex, PULONG Magic)
{
    ExAcquireFastMutex(Mutex);
    if (*Magic != 0x1234) {
        Fail(2);
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// case: A raised exception leaves the function with what it owes
VOID Check(PVOID Address)
{
    PULONG copy = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kehC');
    if (copy == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    if (Address == NULL) {
        ExRaiseStatus(STATUS_INVALID_PARAMETER);   // expect-missed: resource-leak - where an exception goes is not followed
    }
    ExFreePoolWithTag(copy, 'kehC');
}

// twin: ExRaiseStatus does not return, so the pointer is not null behind it
VOID Check(VOID)
{
    PULONG copy = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kehC');
    if (copy == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    *copy = 1;
    ExFreePoolWithTag(copy, 'kehC');
}

// case: A declared function that nobody says does not return does return
VOID Stop(VOID);
VOID Check(VOID)
{
    PULONG copy = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kehC');
    if (copy == NULL) {
        Stop();
    }
    *copy = 1;   // expect: null-unchecked
    ExFreePoolWithTag(copy, 'kehC');
}

// twin: A declaration with DECLSPEC_NORETURN is believed
DECLSPEC_NORETURN VOID Stop(VOID);
VOID Check(VOID)
{
    PULONG copy = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kehC');
    if (copy == NULL) {
        Stop();
    }
    *copy = 1;
    ExFreePoolWithTag(copy, 'kehC');
}

// case: An assumption of something else does not close the way
VOID Assume(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'mssA');
    if (data == NULL) {
        return;
    }
    _Analysis_assume_(Mode < 3);
    if (Mode == 2) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'mssA');
}

// twin: _Analysis_assume_ closes a way
VOID Assume(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'mssA');
    if (data == NULL) {
        return;
    }
    _Analysis_assume_(Mode < 3);
    if (Mode == 3) {
        return;
    }
    ExFreePoolWithTag(data, 'mssA');
}

// case: Without an assertion the pointer may be null
VOID Assert(VOID)
{
    PULONG data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ssrA');
    *data = 1;   // expect: null-unchecked
    ExFreePoolWithTag(data, 'ssrA');
}

// twin: An assertion is believed
VOID Assert(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ssrA');
    if (data == NULL) {
        return;
    }
    NT_ASSERT(Mode != 4);
    if (Mode == 4) {
        return;
    }
    ExFreePoolWithTag(data, 'ssrA');
}

// case: An ASSERT of the opposite keeps the way
VOID Assert(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ssrA');
    if (data == NULL) {
        return;
    }
    ASSERT(Mode == 4);
    if (Mode == 4) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'ssrA');
}

// twin: An ASSERT closes a way in builds that leave it out, too
VOID Assert(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ssrA');
    if (data == NULL) {
        return;
    }
    ASSERT(Mode != 4);
    if (Mode == 4) {
        return;
    }
    ExFreePoolWithTag(data, 'ssrA');
}

// case: A default that can be reached is a way
VOID Control(ULONG Code)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'lrtC');
    if (data == NULL) {
        return;
    }
    switch (Code & 1) {
    case 0:
        ExFreePoolWithTag(data, 'lrtC');
        break;
    default:
        break;
    }
}   // expect: resource-leak

// twin: __assume(0) says that the default cannot be reached
VOID Control(ULONG Code)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'lrtC');
    if (data == NULL) {
        return;
    }
    switch (Code & 1) {
    case 0:
        ExFreePoolWithTag(data, 'lrtC');
        break;
    case 1:
        ExFreePoolWithTag(data, 'lrtC');
        break;
    default:
        __assume(0);
    }
}

// case: A condition that no value meets hides nothing else
VOID Never(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'vveN');
    if (data == NULL) {
        return;
    }
    if (Mode > 5 || Mode < 7) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'vveN');
}

// twin: A condition that no value meets closes its arm
VOID Never(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'vveN');
    if (data == NULL) {
        return;
    }
    if (Mode > 7 && Mode < 5) {
        return;
    }
    ExFreePoolWithTag(data, 'vveN');
}

// case: A label is where both ways meet
NTSTATUS Meet(PFAST_MUTEX Mutex, BOOLEAN Early)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    PVOID data = NULL;
    if (Early) {
        goto Done;
    }
    data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'teeM');
    if (data != NULL) {
        status = STATUS_SUCCESS;
    }
    ExAcquireFastMutex(Mutex);
    ExReleaseFastMutex(Mutex);
Done:
    return status;   // expect: resource-leak
}

// twin: Where both ways meet each has its own pointer
NTSTATUS Meet(PFAST_MUTEX Mutex, BOOLEAN Early)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    PVOID data = NULL;
    if (Early) {
        goto Done;
    }
    data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'teeM');
    if (data != NULL) {
        status = STATUS_SUCCESS;
    }
    ExAcquireFastMutex(Mutex);
    ExReleaseFastMutex(Mutex);
Done:
    if (data != NULL) {
        ExFreePoolWithTag(data, 'teeM');
    }
    return status;
}

// case: A loop that may take no round hides the round that keeps the lock
NTSTATUS Drain(PKSPIN_LOCK Lock, PULONG Left)
{
    KIRQL old;
    while (*Left > 0) {
        KeAcquireSpinLock(Lock, &old);
        if (*Left == 7) {
            return STATUS_UNSUCCESSFUL;   // expect-missed: lock-not-released - paths without the lock meet, and one that never took it stands for all
        }
        *Left -= 1;
        KeReleaseSpinLock(Lock, old);
    }
    return STATUS_SUCCESS;
}

// twin: A loop that may take no round, and whose rounds release
NTSTATUS Drain(PKSPIN_LOCK Lock, PULONG Left)
{
    KIRQL old;
    while (*Left > 0) {
        KeAcquireSpinLock(Lock, &old);
        if (*Left == 7) {
            KeReleaseSpinLock(Lock, old);
            return STATUS_UNSUCCESSFUL;
        }
        *Left -= 1;
        KeReleaseSpinLock(Lock, old);
    }
    return STATUS_SUCCESS;
}
