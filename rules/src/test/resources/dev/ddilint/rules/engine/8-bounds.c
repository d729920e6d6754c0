// Point 8, bounds: code that is larger than what is followed. What has to be generated stands in BoundsTest.

// case: A list that is walked by p = p->Next is followed for a while, and the loop ends
typedef struct _NODE { struct _NODE *Next; ULONG Count; } NODE, *PNODE;
NTSTATUS Walk(PFAST_MUTEX Mutex, PNODE Node)
{
    ExAcquireFastMutex(Mutex);
    while (Node != NULL) {
        if (Node->Count == 7) {
            return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
        }
        Node = Node->Next;
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: A list that is walked under a lock
typedef struct _NODE { struct _NODE *Next; ULONG Count; } NODE, *PNODE;
NTSTATUS Walk(PFAST_MUTEX Mutex, PNODE Node)
{
    ULONG sum = 0;
    ExAcquireFastMutex(Mutex);
    while (Node != NULL) {
        sum += Node->Count;
        Node = Node->Next;
    }
    ExReleaseFastMutex(Mutex);
    return sum == 7 ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
}

// case: A short access path is a name
typedef struct _NODE { struct _NODE *Next; FAST_MUTEX Mutex; ULONG Count; } NODE, *PNODE;
NTSTATUS Deep(PNODE Node)
{
    ExAcquireFastMutex(&Node->Next->Mutex);
    if (Node->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Node->Next->Mutex"
    }
    ExReleaseFastMutex(&Node->Next->Mutex);
    return STATUS_SUCCESS;
}

// twin: A short access path is the same name for the release
typedef struct _NODE { struct _NODE *Next; FAST_MUTEX Mutex; ULONG Count; } NODE, *PNODE;
NTSTATUS Deep(PNODE Node)
{
    ExAcquireFastMutex(&Node->Next->Mutex);
    Node->Count += 1;
    ExReleaseFastMutex(&Node->Next->Mutex);
    return STATUS_SUCCESS;
}

// case: An access path that is too long has no name, and nothing is said about its lock
typedef struct _NODE { struct _NODE *Next; FAST_MUTEX Mutex; ULONG Count; } NODE, *PNODE;
NTSTATUS Deep(PNODE N)
{
    ExAcquireFastMutex(&N->Next->Next->Next->Mutex);
    if (N->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect-missed: lock-not-released - the steps of an access path are counted, and three pointers are too many
    }
    ExReleaseFastMutex(&N->Next->Next->Next->Mutex);
    return STATUS_SUCCESS;
}

// twin: An access path that is too long is released without an alarm
typedef struct _NODE { struct _NODE *Next; FAST_MUTEX Mutex; ULONG Count; } NODE, *PNODE;
NTSTATUS Deep(PNODE N)
{
    ExAcquireFastMutex(&N->Next->Next->Next->Mutex);
    N->Count += 1;
    ExReleaseFastMutex(&N->Next->Next->Next->Mutex);
    return STATUS_SUCCESS;
}

// case: A count that a loop changes has no value behind it, so both ways are looked at
VOID Rounds(SIZE_T Size, PULONG Slots)
{
    ULONG i = 0;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'dnuR');
    if (data == NULL) {
        return;
    }
    while (Slots[i] != 0) {
        i++;
    }
    if (i == 1000) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'dnuR');
}

// twin: A count that a loop changes, and a release on both ways
VOID Rounds(SIZE_T Size, PULONG Slots)
{
    ULONG i = 0;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'dnuR');
    if (data == NULL) {
        return;
    }
    while (Slots[i] != 0) {
        i++;
    }
    if (i == 1000) {
        ExFreePoolWithTag(data, 'dnuR');
        return;
    }
    ExFreePoolWithTag(data, 'dnuR');
}

// case: Recursion without an end in the source ends in the analysis
static VOID Down(HANDLE File, ULONG Depth)
{
    if (Depth > 0) {
        Down(File, Depth - 1);
    }
    ZwClose(File);   // expect: irql-too-high
}
VOID Work(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Down(File, 1000000);
    KeReleaseSpinLock(Lock, old);
}

// twin: Recursion at the level of the entry
static VOID Down(PKEVENT Event, ULONG Depth)
{
    if (Depth > 0) {
        Down(Event, Depth - 1);
    }
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
}
VOID Work(PKSPIN_LOCK Lock, PKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Down(Event, 1000000);
    KeReleaseSpinLock(Lock, old);
}

// case: An operation that grows in each round is given up, and what does not depend on it is not
VOID Grow(SIZE_T Size, PULONG Seeds, ULONG Count)
{
    ULONG i, hash = 1;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'worG');
    if (data == NULL) {
        return;
    }
    for (i = 0; i < Count; i++) {
        hash = hash * 31 + Seeds[i] * (hash ^ i);
    }
    if (hash == 0) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'worG');
}

// twin: An operation that grows in each round, and a release that does not depend on it
VOID Grow(SIZE_T Size, PULONG Seeds, ULONG Count, PULONG Hash)
{
    ULONG i, hash = 1;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'worG');
    if (data == NULL) {
        return;
    }
    for (i = 0; i < Count; i++) {
        hash = hash * 31 + Seeds[i] * (hash ^ i);
    }
    *Hash = hash;
    ExFreePoolWithTag(data, 'worG');
}
