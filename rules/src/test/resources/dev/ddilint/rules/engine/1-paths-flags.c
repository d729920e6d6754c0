// Point 1, paths: flags, try-acquires and conditions that decide more than one branch.

// case: A flag that tells the opposite leaves with the lock
NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
{
    BOOLEAN free;
    ExAcquireFastMutex(Mutex);
    free = TRUE;
    *Count += 1;
    if (!free) {
        ExReleaseFastMutex(Mutex);
    }
    return STATUS_SUCCESS;   // expect-missed: lock-not-released - no way gives back what it took, as in a function that means to return with it
}

// twin: A flag that goes with the acquisition decides the release
NTSTATUS Work(PERESOURCE Resource, BOOLEAN Needed, PULONG Count)
{
    BOOLEAN locked = FALSE;
    if (Needed) {
        KeEnterCriticalRegion();
        ExAcquireResourceExclusiveLite(Resource, TRUE);
        locked = TRUE;
    }
    *Count += 1;
    if (locked) {
        ExReleaseResourceLite(Resource);
        KeLeaveCriticalRegion();
    }
    return STATUS_SUCCESS;
}

// case: One flag does not stand for two locks
NTSTATUS Work(PFAST_MUTEX First, PFAST_MUTEX Second, BOOLEAN Both)
{
    BOOLEAN second = FALSE;
    ExAcquireFastMutex(First);
    if (Both) {
        ExAcquireFastMutex(Second);
        second = TRUE;
    }
    if (second) {
        ExReleaseFastMutex(Second);
        ExReleaseFastMutex(First);
        return STATUS_SUCCESS;
    }
    return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "First"
}

// twin: Each lock has its flag
NTSTATUS Work(PFAST_MUTEX First, PFAST_MUTEX Second, BOOLEAN Both)
{
    BOOLEAN second = FALSE;
    ExAcquireFastMutex(First);
    if (Both) {
        ExAcquireFastMutex(Second);
        second = TRUE;
    }
    if (second) {
        ExReleaseFastMutex(Second);
        ExReleaseFastMutex(First);
        return STATUS_SUCCESS;
    }
    ExReleaseFastMutex(First);
    return STATUS_UNSUCCESSFUL;
}

// case: A flag that was cleared too early keeps the lock
NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    BOOLEAN locked;
    KeAcquireSpinLock(Lock, &old);
    locked = TRUE;
    if (*Count == 0) {
        locked = FALSE;
    }
    if (locked) {
        KeReleaseSpinLock(Lock, old);
        return STATUS_SUCCESS;
    }
    return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
}

// twin: A flag that is cleared with the release prevents a second one
NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    BOOLEAN locked;
    KeAcquireSpinLock(Lock, &old);
    locked = TRUE;
    if (*Count == 0) {
        KeReleaseSpinLock(Lock, old);
        locked = FALSE;
    }
    if (locked) {
        KeReleaseSpinLock(Lock, old);
        return STATUS_SUCCESS;
    }
    return STATUS_UNSUCCESSFUL;
}

// case: A bit that is never set frees nothing
#include <ntddk.h>
#define HAVE_TABLE 0x1
#define HAVE_MAP 0x2
VOID Work(SIZE_T Size)
{
    ULONG have = 0;
    PVOID table = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'elbT');
    if (table != NULL) {
        have |= HAVE_MAP;
    }
    if (have & HAVE_TABLE) {
        ExFreePoolWithTag(table, 'elbT');
        return;
    }
}   // expect: resource-leak "pool memory"

// twin: A bit that is set with the allocation decides whether to free
#include <ntddk.h>
#define HAVE_TABLE 0x1
#define HAVE_MAP 0x2
VOID Work(SIZE_T Size)
{
    ULONG have = 0;
    PVOID table = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'elbT');
    if (table != NULL) {
        have |= HAVE_TABLE;
    }
    if (have & HAVE_TABLE) {
        ExFreePoolWithTag(table, 'elbT');
        return;
    }
}

// case: A bit of the caller decides both the lock and its release, and a failure between them keeps the lock
#include <ntddk.h>
#define WITH_LOCK 0x1
NTSTATUS Work(PFAST_MUTEX Mutex, ULONG Flags, PULONG Count)
{
    if (Flags & WITH_LOCK) {
        ExAcquireFastMutex(Mutex);
        if (*Count == 0) {
            return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
        }
    }
    *Count -= 1;
    if (Flags & WITH_LOCK) {
        ExReleaseFastMutex(Mutex);
        return STATUS_WAIT_1;
    }
    return STATUS_SUCCESS;
}

// twin: A bit of the caller decides both the lock and its release
#include <ntddk.h>
#define WITH_LOCK 0x1
NTSTATUS Work(PFAST_MUTEX Mutex, ULONG Flags, PULONG Count)
{
    if (Flags & WITH_LOCK) {
        ExAcquireFastMutex(Mutex);
    }
    *Count -= 1;
    if (Flags & WITH_LOCK) {
        ExReleaseFastMutex(Mutex);
        return STATUS_WAIT_1;
    }
    return STATUS_SUCCESS;
}

// case: A member decides both the lock and its release, and a failure between them keeps the lock
typedef struct _DEVICE { FAST_MUTEX Mutex; BOOLEAN Shared; ULONG Count; } DEVICE, *PDEVICE;
NTSTATUS Work(PDEVICE Device)
{
    if (Device->Shared) {
        ExAcquireFastMutex(&Device->Mutex);
    }
    if (Device->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Device->Mutex"
    }
    if (Device->Shared) {
        ExReleaseFastMutex(&Device->Mutex);
        return STATUS_WAIT_1;
    }
    return STATUS_SUCCESS;
}

// twin: A member decides both the lock and its release
typedef struct _DEVICE { FAST_MUTEX Mutex; BOOLEAN Shared; ULONG Count; } DEVICE, *PDEVICE;
NTSTATUS Work(PDEVICE Device)
{
    if (Device->Shared) {
        ExAcquireFastMutex(&Device->Mutex);
    }
    Device->Count += 1;
    if (Device->Shared) {
        ExReleaseFastMutex(&Device->Mutex);
        return STATUS_WAIT_1;
    }
    return STATUS_SUCCESS;
}

// case: The result of a try-acquire is the lock, and the way that got it must give it back
NTSTATUS Poll(PFAST_MUTEX Mutex, PULONG Count)
{
    if (ExTryToAcquireFastMutex(Mutex)) {   // expect-step: lock-not-released "acquires *Mutex"
        if (*Count == 0) {
            return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
        }
        ExReleaseFastMutex(Mutex);
        return STATUS_SUCCESS;
    }
    return STATUS_DEVICE_BUSY;
}

// twin: The way on which a try-acquire failed has nothing to give back
NTSTATUS Poll(PFAST_MUTEX Mutex, PULONG Count)
{
    if (!ExTryToAcquireFastMutex(Mutex)) {
        return STATUS_DEVICE_BUSY;
    }
    *Count = 0;
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// case: A try-acquire that is compared with FALSE, and the lock is given back twice
VOID Poll(PKSPIN_LOCK Lock)
{
    if (KeTryToAcquireSpinLockAtDpcLevel(Lock) == FALSE) {
        return;
    }
    KeReleaseSpinLockFromDpcLevel(Lock);
    KeReleaseSpinLockFromDpcLevel(Lock);   // expect: lock-not-held
}

// twin: A try-acquire that is compared with FALSE
VOID Poll(PKSPIN_LOCK Lock)
{
    if (KeTryToAcquireSpinLockAtDpcLevel(Lock) == FALSE) {
        return;
    }
    KeReleaseSpinLockFromDpcLevel(Lock);
}

// case: The result of a try-acquire is kept in a variable, and one way forgets it
NTSTATUS Poll(PERESOURCE Resource, PULONG Count)
{
    BOOLEAN mine;
    KeEnterCriticalRegion();
    mine = ExAcquireResourceExclusiveLite(Resource, FALSE);
    if (!mine) {
        KeLeaveCriticalRegion();
        return STATUS_DEVICE_BUSY;
    }
    if (*Count == 0) {
        KeLeaveCriticalRegion();
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Resource"
    }
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}

// twin: The result of a try-acquire is kept in a variable
NTSTATUS Poll(PERESOURCE Resource, PULONG Count)
{
    BOOLEAN mine;
    KeEnterCriticalRegion();
    mine = ExAcquireResourceExclusiveLite(Resource, FALSE);
    *Count += 1;
    if (mine) {
        ExReleaseResourceLite(Resource);
    }
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}

// case: A conditional expression is two ways
VOID Work(SIZE_T Size, BOOLEAN Own, PVOID Given)
{
    PVOID buffer = Own ? ExAllocatePool2(POOL_FLAG_PAGED, Size, 'krW1') : Given;
    if (buffer != NULL) {
        RtlZeroMemory(buffer, Size);
    }
}   // expect: resource-leak "pool memory"

// twin: A conditional expression is two ways, and both end
VOID Work(SIZE_T Size, BOOLEAN Own, PVOID Given)
{
    PVOID buffer = Own ? ExAllocatePool2(POOL_FLAG_PAGED, Size, 'krW1') : Given;
    if (buffer != NULL) {
        RtlZeroMemory(buffer, Size);
    }
    if (Own && buffer != NULL) {
        ExFreePoolWithTag(buffer, 'krW1');
    }
}

// case: The right side of && runs only when the left side holds
NTSTATUS Work(PFAST_MUTEX Mutex, BOOLEAN Wanted, PULONG Count)
{
    if (Wanted && ExTryToAcquireFastMutex(Mutex)) {
        if (*Count == 0) {
            return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
        }
        ExReleaseFastMutex(Mutex);
        return STATUS_SUCCESS;
    }
    return STATUS_DEVICE_BUSY;
}

// twin: What is released behind && was acquired in it
NTSTATUS Work(PFAST_MUTEX Mutex, BOOLEAN Wanted, PULONG Count)
{
    if (Wanted && ExTryToAcquireFastMutex(Mutex)) {
        *Count += 1;
        ExReleaseFastMutex(Mutex);
        return STATUS_SUCCESS;
    }
    return STATUS_DEVICE_BUSY;
}

// case: Behind || that leaves, the lock is held, and a way that forgets it is found
NTSTATUS Work(PFAST_MUTEX Mutex, BOOLEAN Busy, PULONG Count)
{
    if (Busy || !ExTryToAcquireFastMutex(Mutex)) {
        return STATUS_DEVICE_BUSY;
    }
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: Behind || that leaves, the lock is held
VOID Work(PFAST_MUTEX Mutex, BOOLEAN Busy, PULONG Count)
{
    if (Busy || !ExTryToAcquireFastMutex(Mutex)) {
        return;
    }
    *Count = 0;
    ExReleaseFastMutex(Mutex);
}

// case: An assignment in the condition is both, and the failure keeps the first handle
NTSTATUS Both(POBJECT_ATTRIBUTES First, POBJECT_ATTRIBUTES Second)
{
    HANDLE first, second;
    NTSTATUS status;
    if (!NT_SUCCESS(status = ZwOpenKey(&first, KEY_READ, First))) {
        return status;
    }
    if (!NT_SUCCESS(status = ZwOpenKey(&second, KEY_READ, Second))) {
        return status;   // expect: resource-leak "handle"
    }
    ZwClose(second);
    ZwClose(first);
    return status;
}

// twin: An assignment in the condition is both
NTSTATUS Both(POBJECT_ATTRIBUTES First, POBJECT_ATTRIBUTES Second)
{
    HANDLE first, second;
    NTSTATUS status;
    if (!NT_SUCCESS(status = ZwOpenKey(&first, KEY_READ, First))) {
        return status;
    }
    if (!NT_SUCCESS(status = ZwOpenKey(&second, KEY_READ, Second))) {
        ZwClose(first);
        return status;
    }
    ZwClose(second);
    ZwClose(first);
    return status;
}
