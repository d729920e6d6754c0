// Point 4, locks and resources: the forms of locks, and what each acquisition has to be met by.

// case: A plain spin lock
NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Lock"
    }
    KeReleaseSpinLock(Lock, old);
    return STATUS_SUCCESS;
}

// twin: A plain spin lock that every way gives back
NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    if (*Count == 0) {
        KeReleaseSpinLock(Lock, old);
        return STATUS_UNSUCCESSFUL;
    }
    KeReleaseSpinLock(Lock, old);
    return STATUS_SUCCESS;
}

// case: A spin lock that a DPC takes in the form for DPCs
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(B);
    KeAcquireSpinLockAtDpcLevel(Context);
    if (A == NULL) {
        return;   // expect: lock-not-released
    }
    KeReleaseSpinLockFromDpcLevel(Context);
}

// twin: A DPC gives back what it took in the form for DPCs
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeAcquireSpinLockAtDpcLevel(Context);
    KeReleaseSpinLockFromDpcLevel(Context);
}

// case: A spin lock that is taken with its level is not given back without
VOID Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    *Count += 1;
    KeReleaseSpinLockFromDpcLevel(Lock);   // expect: lock-released-otherwise
    KeLowerIrql(old);
}

// twin: A spin lock whose release goes with the acquisition
VOID Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeAcquireSpinLockAtDpcLevel(Lock);
    *Count += 1;
    KeReleaseSpinLockFromDpcLevel(Lock);
    KeLowerIrql(old);
}

// case: A queued spin lock is released by the handle that it was acquired by
VOID Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KLOCK_QUEUE_HANDLE one, two;
    KeAcquireInStackQueuedSpinLock(Lock, &one);
    *Count += 1;
    KeReleaseInStackQueuedSpinLock(&two);   // expect: lock-released-otherwise
}   // expect: lock-not-released "one"

// twin: A queued spin lock and its handle
VOID Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KLOCK_QUEUE_HANDLE handle;
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    *Count += 1;
    KeReleaseInStackQueuedSpinLock(&handle);
}

// case: A queued spin lock on an early return
NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KLOCK_QUEUE_HANDLE handle;
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "handle"
    }
    KeReleaseInStackQueuedSpinLock(&handle);
    return STATUS_SUCCESS;
}

// twin: A queued spin lock in the form for DPCs
_IRQL_requires_(DISPATCH_LEVEL)
NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
{
    KLOCK_QUEUE_HANDLE handle;
    KeAcquireInStackQueuedSpinLockAtDpcLevel(Lock, &handle);
    *Count += 1;
    KeReleaseInStackQueuedSpinLockFromDpcLevel(&handle);
    return STATUS_SUCCESS;
}

// case: An interrupt spin lock on an early return
NTSTATUS Work(PKINTERRUPT Interrupt, PULONG Register)
{
    KIRQL old = KeAcquireInterruptSpinLock(Interrupt);
    if (*Register == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Interrupt"
    }
    KeReleaseInterruptSpinLock(Interrupt, old);
    return STATUS_SUCCESS;
}

// twin: An interrupt spin lock that is given back
NTSTATUS Work(PKINTERRUPT Interrupt, PULONG Register)
{
    KIRQL old = KeAcquireInterruptSpinLock(Interrupt);
    *Register = 0;
    KeReleaseInterruptSpinLock(Interrupt, old);
    return STATUS_SUCCESS;
}

// case: The cancel spin lock has no object, but a path that keeps it
NTSTATUS Queue(PIRP Irp)
{
    KIRQL old;
    IoAcquireCancelSpinLock(&old);
    if (Irp->Cancel) {
        return STATUS_CANCELLED;   // expect: lock-not-released
    }
    IoReleaseCancelSpinLock(old);
    return STATUS_SUCCESS;
}

// twin: The cancel spin lock is given back on both ways
NTSTATUS Queue(PIRP Irp)
{
    KIRQL old;
    IoAcquireCancelSpinLock(&old);
    if (Irp->Cancel) {
        IoReleaseCancelSpinLock(old);
        return STATUS_CANCELLED;
    }
    IoReleaseCancelSpinLock(old);
    return STATUS_SUCCESS;
}

// case: A reader-writer spin lock that is shared is not released as an exclusive one
VOID Read(PEX_SPIN_LOCK Lock, PULONG From, PULONG To)
{
    KIRQL old = ExAcquireSpinLockShared(Lock);
    *To = *From;
    ExReleaseSpinLockExclusive(Lock, old);   // expect: lock-released-otherwise
}

// twin: A reader-writer spin lock for reading and for writing
VOID Read(PEX_SPIN_LOCK Lock, PULONG From, PULONG To)
{
    KIRQL old = ExAcquireSpinLockShared(Lock);
    *To = *From;
    ExReleaseSpinLockShared(Lock, old);
    old = ExAcquireSpinLockExclusive(Lock);
    *From = 0;
    ExReleaseSpinLockExclusive(Lock, old);
}

// case: A mutex is acquired by a wait for it
NTSTATUS Work(PRKMUTEX Mutex, PULONG Count)
{
    KeWaitForMutexObject(Mutex, Executive, KernelMode, FALSE, NULL);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Mutex"
    }
    KeReleaseMutex(Mutex, FALSE);
    return STATUS_SUCCESS;
}

// twin: A mutex that a wait for it acquired is released on both ways
NTSTATUS Work(PRKMUTEX Mutex, PULONG Count)
{
    KeWaitForMutexObject(Mutex, Executive, KernelMode, FALSE, NULL);
    if (*Count == 0) {
        KeReleaseMutex(Mutex, FALSE);
        return STATUS_UNSUCCESSFUL;
    }
    KeReleaseMutex(Mutex, FALSE);
    return STATUS_SUCCESS;
}

// case: A mutex is acquired by a wait for any object
NTSTATUS Work(PRKMUTEX Mutex, PULONG Count)
{
    KeWaitForSingleObject(Mutex, Executive, KernelMode, FALSE, NULL);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect-missed: lock-not-released - a wait takes events and mutexes alike, and its contract does not say which is a lock
    }
    KeReleaseMutex(Mutex, FALSE);
    return STATUS_SUCCESS;
}

// twin: A mutex that a wait for any object acquired is released
NTSTATUS Work(PRKMUTEX Mutex, PULONG Count)
{
    KeWaitForSingleObject(Mutex, Executive, KernelMode, FALSE, NULL);
    *Count += 1;
    KeReleaseMutex(Mutex, FALSE);
    return STATUS_SUCCESS;
}

// case: A fast mutex is not recursive
VOID Work(PFAST_MUTEX Mutex, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    ExAcquireFastMutex(Mutex);   // expect: lock-taken-twice
    *Count += 1;
    ExReleaseFastMutex(Mutex);
}

// twin: A fast mutex that is tried by its holder waits for nothing
VOID Work(PFAST_MUTEX Mutex, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    *Count += 1;
    ExReleaseFastMutex(Mutex);
    if (ExTryToAcquireFastMutex(Mutex)) {
        ExReleaseFastMutex(Mutex);
    }
}

// case: The unsafe form of a fast mutex has its own release
VOID Work(PFAST_MUTEX Mutex, PULONG Count)
{
    KeEnterCriticalRegion();
    ExAcquireFastMutexUnsafe(Mutex);
    *Count += 1;
    ExReleaseFastMutex(Mutex);   // expect: lock-released-otherwise
    KeLeaveCriticalRegion();
}

// twin: The unsafe form of a fast mutex in a critical region
VOID Work(PFAST_MUTEX Mutex, PULONG Count)
{
    KeEnterCriticalRegion();
    ExAcquireFastMutexUnsafe(Mutex);
    *Count += 1;
    ExReleaseFastMutexUnsafe(Mutex);
    KeLeaveCriticalRegion();
}

// case: A guarded mutex on an early return
NTSTATUS Work(PKGUARDED_MUTEX Mutex, PULONG Count)
{
    KeAcquireGuardedMutex(Mutex);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Mutex"
    }
    KeReleaseGuardedMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: A guarded mutex that was only tried
NTSTATUS Work(PKGUARDED_MUTEX Mutex, PULONG Count)
{
    if (!KeTryToAcquireGuardedMutex(Mutex)) {
        return STATUS_UNSUCCESSFUL;
    }
    *Count += 1;
    KeReleaseGuardedMutex(Mutex);
    return STATUS_SUCCESS;
}

// case: A critical region that a failure leaves entered
NTSTATUS Work(PULONG Count)
{
    KeEnterCriticalRegion();
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}

// twin: A critical region nests
NTSTATUS Work(PULONG Count)
{
    KeEnterCriticalRegion();
    KeEnterCriticalRegion();
    *Count += 1;
    KeLeaveCriticalRegion();
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}

// case: A guarded region that a failure leaves entered
NTSTATUS Work(PULONG Count)
{
    KeEnterGuardedRegion();
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    KeLeaveGuardedRegion();
    return STATUS_SUCCESS;
}

// twin: A guarded region that every way leaves
NTSTATUS Work(PULONG Count)
{
    KeEnterGuardedRegion();
    if (*Count == 0) {
        KeLeaveGuardedRegion();
        return STATUS_UNSUCCESSFUL;
    }
    KeLeaveGuardedRegion();
    return STATUS_SUCCESS;
}

// case: A push lock that is shared is not released as an exclusive one
VOID Read(PEX_PUSH_LOCK Lock, PULONG From, PULONG To)
{
    KeEnterCriticalRegion();
    ExAcquirePushLockShared(Lock);
    *To = *From;
    ExReleasePushLockExclusive(Lock);   // expect: lock-released-otherwise
    KeLeaveCriticalRegion();
}

// twin: A push lock that is shared
VOID Read(PEX_PUSH_LOCK Lock, PULONG From, PULONG To)
{
    KeEnterCriticalRegion();
    ExAcquirePushLockShared(Lock);
    *To = *From;
    ExReleasePushLockShared(Lock);
    KeLeaveCriticalRegion();
}

// case: A push lock of the filter manager on an early return
#include <fltkernel.h>
NTSTATUS Work(PEX_PUSH_LOCK Lock, PULONG Count)
{
    FltAcquirePushLockExclusive(Lock);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Lock"
    }
    FltReleasePushLock(Lock);
    return STATUS_SUCCESS;
}

// twin: A push lock of the filter manager
#include <fltkernel.h>
NTSTATUS Work(PEX_PUSH_LOCK Lock, PULONG Count)
{
    FltAcquirePushLockExclusive(Lock);
    *Count += 1;
    FltReleasePushLock(Lock);
    return STATUS_SUCCESS;
}

// case: Rundown protection that a failure keeps
NTSTATUS Work(PEX_RUNDOWN_REF Rundown, PULONG Count)
{
    if (!ExAcquireRundownProtection(Rundown)) {
        return STATUS_DELETE_PENDING;
    }
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Rundown"
    }
    ExReleaseRundownProtection(Rundown);
    return STATUS_SUCCESS;
}

// twin: Rundown protection that was refused is not given back
NTSTATUS Work(PEX_RUNDOWN_REF Rundown, PULONG Count)
{
    if (!ExAcquireRundownProtection(Rundown)) {
        return STATUS_DELETE_PENDING;
    }
    *Count += 1;
    ExReleaseRundownProtection(Rundown);
    return STATUS_SUCCESS;
}

// case: A spin lock of KMDF on an early return
#include <ntddk.h>
#include <wdf.h>
NTSTATUS Work(WDFSPINLOCK Lock, PULONG Count)
{
    WdfSpinLockAcquire(Lock);
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Lock"
    }
    WdfSpinLockRelease(Lock);
    return STATUS_SUCCESS;
}

// twin: A wait lock of KMDF that may time out
#include <ntddk.h>
#include <wdf.h>
NTSTATUS Work(WDFWAITLOCK Lock, PULONG Count)
{
    WdfWaitLockAcquire(Lock, NULL);
    *Count += 1;
    WdfWaitLockRelease(Lock);
    return STATUS_SUCCESS;
}

// case: A spin lock of NDIS on an early return
#include <ndis.h>
NDIS_STATUS Work(PNDIS_SPIN_LOCK Lock, PULONG Count)
{
    NdisAcquireSpinLock(Lock);
    if (*Count == 0) {
        return NDIS_STATUS_FAILURE;   // expect: lock-not-released "Lock"
    }
    NdisReleaseSpinLock(Lock);
    return NDIS_STATUS_SUCCESS;
}

// twin: A spin lock of NDIS in the form for DPCs
#include <ndis.h>
_IRQL_requires_(DISPATCH_LEVEL)
NDIS_STATUS Work(PNDIS_SPIN_LOCK Lock, PULONG Count)
{
    NdisDprAcquireSpinLock(Lock);
    *Count += 1;
    NdisDprReleaseSpinLock(Lock);
    return NDIS_STATUS_SUCCESS;
}

// case: A lock of Storport on an early return
#include <ntddk.h>
#include <storport.h>
BOOLEAN Work(PVOID Extension, PULONG Count)
{
    STOR_LOCK_HANDLE handle;
    StorPortAcquireSpinLock(Extension, StartIoLock, NULL, &handle);
    if (*Count == 0) {
        return FALSE;   // expect: lock-not-released "handle"
    }
    StorPortReleaseSpinLock(Extension, &handle);
    return TRUE;
}

// twin: A lock of Storport that is given back
#include <ntddk.h>
#include <storport.h>
BOOLEAN Work(PVOID Extension, PULONG Count)
{
    STOR_LOCK_HANDLE handle;
    StorPortAcquireSpinLock(Extension, StartIoLock, NULL, &handle);
    *Count += 1;
    StorPortReleaseSpinLock(Extension, &handle);
    return TRUE;
}

// case: Two locks that are taken in both orders
typedef struct _DEVICE { FAST_MUTEX List; KGUARDED_MUTEX State; ULONG Count; } DEVICE, *PDEVICE;
VOID Add(PDEVICE Device)
{
    ExAcquireFastMutex(&Device->List);
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

// twin: Two locks that are always taken in the same order
typedef struct _DEVICE { FAST_MUTEX List; KGUARDED_MUTEX State; ULONG Count; } DEVICE, *PDEVICE;
VOID Add(PDEVICE Device)
{
    KeAcquireGuardedMutex(&Device->State);
    ExAcquireFastMutex(&Device->List);
    Device->Count += 1;
    ExReleaseFastMutex(&Device->List);
    KeReleaseGuardedMutex(&Device->State);
}
VOID Remove(PDEVICE Device)
{
    KeAcquireGuardedMutex(&Device->State);
    ExAcquireFastMutex(&Device->List);
    Device->Count -= 1;
    ExReleaseFastMutex(&Device->List);
    KeReleaseGuardedMutex(&Device->State);
}

// case: A lock is given back a second time
VOID Work(PFAST_MUTEX Mutex, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    *Count += 1;
    ExReleaseFastMutex(Mutex);
    ExReleaseFastMutex(Mutex);   // expect: lock-not-held
}

// twin: A lock of the caller is given up for a while
VOID Work(PFAST_MUTEX Mutex, PULONG Count)
{
    ExReleaseFastMutex(Mutex);
    *Count += 1;
    ExAcquireFastMutex(Mutex);
}

// case: A resource that is asked not to wait was perhaps not acquired
NTSTATUS Work(PERESOURCE Resource, PULONG Count)
{
    KeEnterCriticalRegion();
    if (!ExAcquireResourceSharedLite(Resource, FALSE)) {
        return STATUS_CANT_WAIT;   // expect: lock-not-released
    }
    *Count += 1;
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}

// twin: A resource that is asked not to wait, and the critical region around it
NTSTATUS Work(PERESOURCE Resource, PULONG Count)
{
    KeEnterCriticalRegion();
    if (!ExAcquireResourceSharedLite(Resource, FALSE)) {
        KeLeaveCriticalRegion();
        return STATUS_CANT_WAIT;
    }
    *Count += 1;
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}

// case: A share in a remove lock that a failure keeps
NTSTATUS Work(PIO_REMOVE_LOCK Lock, PVOID Tag, PULONG Count)
{
    NTSTATUS status = IoAcquireRemoveLock(Lock, Tag);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Lock"
    }
    IoReleaseRemoveLock(Lock, Tag);
    return STATUS_SUCCESS;
}

// twin: A share in a remove lock that was refused is not given back
NTSTATUS Work(PIO_REMOVE_LOCK Lock, PVOID Tag, PULONG Count)
{
    NTSTATUS status = IoAcquireRemoveLock(Lock, Tag);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    *Count += 1;
    IoReleaseRemoveLock(Lock, Tag);
    return STATUS_SUCCESS;
}
