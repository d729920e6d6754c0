// case: StorPortIrql
#include <ntddk.h>
#include <storport.h>
VOID Try(PVOID Extension, PVOID Memory)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    StorPortFreePool(Extension, Memory);   // expect: irql-too-high
    KeLowerIrql(old);
}

// case: StorPortSpinLock
#include <ntddk.h>
#include <storport.h>
VOID Try(PVOID Extension, BOOLEAN Bad)
{
    STOR_LOCK_HANDLE handle = { 0 };
    StorPortAcquireSpinLock(Extension, InterruptLock, NULL, &handle);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    StorPortReleaseSpinLock(Extension, &handle);
}
