// case: SpinLockTwice
VOID Try(PKSPIN_LOCK Lock)
{
    KIRQL old;
    KIRQL inner;
    KeAcquireSpinLock(Lock, &old);
    KeAcquireSpinLock(Lock, &inner);   // expect: lock-taken-twice
    KeReleaseSpinLock(Lock, inner);
    KeReleaseSpinLock(Lock, old);
}

VOID Well(PKSPIN_LOCK Lock)
{
    KIRQL old;
    KIRQL inner;
    KeAcquireSpinLock(Lock, &old);
    KeReleaseSpinLock(Lock, old);
    KeAcquireSpinLock(Lock, &inner);
    KeReleaseSpinLock(Lock, inner);
}

// case: SpinLockNotHeld
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Early)
{
    KIRQL old;
    KIRQL inner;
    KeAcquireSpinLock(Lock, &old);
    if (Early) {
        KeReleaseSpinLock(Lock, old);
    }
    KeReleaseSpinLock(Lock, old);   // expect: lock-not-held
}

VOID Well(PKSPIN_LOCK Lock, BOOLEAN Early)
{
    KIRQL old;
    KIRQL inner;
    KeAcquireSpinLock(Lock, &old);
    if (Early) {
        KeReleaseSpinLock(Lock, old);
        return;
    }
    KeReleaseSpinLock(Lock, old);
}

// case: SpinLockDpcTwice
VOID Try(PKSPIN_LOCK Lock)
{
    KIRQL old;
    KIRQL inner;
    old = KeAcquireSpinLockRaiseToDpc(Lock);
    inner = KeAcquireSpinLockRaiseToDpc(Lock);   // expect: lock-taken-twice
    KeReleaseSpinLock(Lock, inner);
    KeReleaseSpinLock(Lock, old);
}

VOID Well(PKSPIN_LOCK Lock)
{
    KIRQL old;
    KIRQL inner;
    old = KeAcquireSpinLockRaiseToDpc(Lock);
    KeReleaseSpinLock(Lock, old);
    inner = KeAcquireSpinLockRaiseToDpc(Lock);
    KeReleaseSpinLock(Lock, inner);
}

// case: SpinLockDpcNotHeld
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Early)
{
    KIRQL old;
    KIRQL inner;
    old = KeAcquireSpinLockRaiseToDpc(Lock);
    if (Early) {
        KeReleaseSpinLock(Lock, old);
    }
    KeReleaseSpinLock(Lock, old);   // expect: lock-not-held
}

VOID Well(PKSPIN_LOCK Lock, BOOLEAN Early)
{
    KIRQL old;
    KIRQL inner;
    old = KeAcquireSpinLockRaiseToDpc(Lock);
    if (Early) {
        KeReleaseSpinLock(Lock, old);
        return;
    }
    KeReleaseSpinLock(Lock, old);
}

// case: QueuedSpinLockTwice
VOID Try(PKSPIN_LOCK Lock)
{
    KLOCK_QUEUE_HANDLE handle;
    KLOCK_QUEUE_HANDLE inner;
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    KeAcquireInStackQueuedSpinLock(Lock, &inner);   // expect: lock-taken-twice
    KeReleaseInStackQueuedSpinLock(&inner);
    KeReleaseInStackQueuedSpinLock(&handle);
}

VOID Well(PKSPIN_LOCK Lock)
{
    KLOCK_QUEUE_HANDLE handle;
    KLOCK_QUEUE_HANDLE inner;
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    KeReleaseInStackQueuedSpinLock(&handle);
    KeAcquireInStackQueuedSpinLock(Lock, &inner);
    KeReleaseInStackQueuedSpinLock(&inner);
}

// case: QueuedSpinLockNotHeld
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Early)
{
    KLOCK_QUEUE_HANDLE handle;
    KLOCK_QUEUE_HANDLE inner;
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    if (Early) {
        KeReleaseInStackQueuedSpinLock(&handle);
    }
    KeReleaseInStackQueuedSpinLock(&handle);   // expect: lock-not-held
}

VOID Well(PKSPIN_LOCK Lock, BOOLEAN Early)
{
    KLOCK_QUEUE_HANDLE handle;
    KLOCK_QUEUE_HANDLE inner;
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    if (Early) {
        KeReleaseInStackQueuedSpinLock(&handle);
        return;
    }
    KeReleaseInStackQueuedSpinLock(&handle);
}

// case: CancelSpinLockTwice
VOID Try(PIRP Irp)
{
    KIRQL old;
    KIRQL inner;
    IoAcquireCancelSpinLock(&old);
    IoAcquireCancelSpinLock(&inner);   // expect: lock-taken-twice
    IoReleaseCancelSpinLock(inner);
    IoReleaseCancelSpinLock(old);
}

VOID Well(PIRP Irp)
{
    KIRQL old;
    KIRQL inner;
    IoAcquireCancelSpinLock(&old);
    IoReleaseCancelSpinLock(old);
    IoAcquireCancelSpinLock(&inner);
    IoReleaseCancelSpinLock(inner);
}

// case: CancelSpinLockNotHeld
VOID Try(PIRP Irp, BOOLEAN Early)
{
    KIRQL old;
    KIRQL inner;
    IoAcquireCancelSpinLock(&old);
    if (Early) {
        IoReleaseCancelSpinLock(old);
    }
    IoReleaseCancelSpinLock(old);   // expect: lock-not-held
}

VOID Well(PIRP Irp, BOOLEAN Early)
{
    KIRQL old;
    KIRQL inner;
    IoAcquireCancelSpinLock(&old);
    if (Early) {
        IoReleaseCancelSpinLock(old);
        return;
    }
    IoReleaseCancelSpinLock(old);
}
