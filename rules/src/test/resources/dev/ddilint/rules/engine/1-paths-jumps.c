// Point 1, paths: jumps, switches and loops.

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
