// case: WdfSpinlockRelease
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFSPINLOCK Lock, BOOLEAN Bad)
{
    WdfSpinLockAcquire(Lock);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    WdfSpinLockRelease(Lock);
}

// case: WdfWaitlockRelease
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFWAITLOCK Lock, BOOLEAN Bad)
{
    WdfWaitLockAcquire(Lock, NULL);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    WdfWaitLockRelease(Lock);
}

// case: WdfInterruptLockRelease
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFINTERRUPT Lock, BOOLEAN Bad)
{
    WdfInterruptAcquireLock(Lock);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    WdfInterruptReleaseLock(Lock);
}
