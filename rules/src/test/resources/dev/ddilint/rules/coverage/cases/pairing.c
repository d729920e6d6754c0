// case: SpinlockRelease
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Bad)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeReleaseSpinLock(Lock, old);
}

// case: SpinLockDpc
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Bad)
{
    KIRQL old;
    old = KeAcquireSpinLockRaiseToDpc(Lock);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeReleaseSpinLock(Lock, old);
}

// case: QueuedSpinLock
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Bad)
{
    KLOCK_QUEUE_HANDLE handle;
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeReleaseInStackQueuedSpinLock(&handle);
}

// case: CancelSpinlockRelease
VOID Try(PIRP Irp, BOOLEAN Bad)
{
    KIRQL old;
    IoAcquireCancelSpinLock(&old);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    IoReleaseCancelSpinLock(old);
}

// case: CriticalRegions
VOID Try(PVOID Context, BOOLEAN Bad)
{
    KeEnterCriticalRegion();
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeLeaveCriticalRegion();
}

// case: GuardedRegions
VOID Try(PVOID Context, BOOLEAN Bad)
{
    KeEnterGuardedRegion();
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeLeaveGuardedRegion();
}

// case: ExclusiveResourceAccess
VOID Try(PERESOURCE Resource, BOOLEAN Bad)
{
    ExAcquireResourceExclusiveLite(Resource, TRUE);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    ExReleaseResourceLite(Resource);
}

// case: DanglingDeviceObjectReference
VOID Try(PDEVICE_OBJECT Device, BOOLEAN Bad)
{
    PDEVICE_OBJECT top = IoGetAttachedDeviceReference(Device);
    if (Bad) {
        return;   // expect: resource-leak
    }
    ObDereferenceObject(top);
}

// case: DoubleExFreePool
VOID Try(PVOID Memory, BOOLEAN Bad)
{
    if (Bad) {
        ExFreePoolWithTag(Memory, 'tseT');
    }
    ExFreePoolWithTag(Memory, 'tseT');   // expect: resource-released-twice
}
