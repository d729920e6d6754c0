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

// case: StorPortSpinLockNotHeld
#include <ntddk.h>
#include <storport.h>
VOID Try(PVOID Extension, BOOLEAN Early)
{
    STOR_LOCK_HANDLE handle = { 0 };
    StorPortAcquireSpinLock(Extension, InterruptLock, NULL, &handle);
    if (Early) {
        StorPortReleaseSpinLock(Extension, &handle);
    }
    StorPortReleaseSpinLock(Extension, &handle);   // expect: lock-not-held
}

// case: StorPortSpinLockOrder
#include <ntddk.h>
#include <storport.h>
VOID Try(PVOID Extension)
{
    STOR_LOCK_HANDLE first = { 0 };
    STOR_LOCK_HANDLE second = { 0 };
    StorPortAcquireSpinLock(Extension, InterruptLock, NULL, &first);
    StorPortAcquireSpinLock(Extension, StartIoLock, NULL, &second);   // expect: irql-too-high
    StorPortReleaseSpinLock(Extension, &second);
    StorPortReleaseSpinLock(Extension, &first);
}

VOID Well(PVOID Extension)
{
    STOR_LOCK_HANDLE first = { 0 };
    STOR_LOCK_HANDLE second = { 0 };
    StorPortAcquireSpinLock(Extension, StartIoLock, NULL, &first);
    StorPortAcquireSpinLock(Extension, InterruptLock, NULL, &second);
    StorPortReleaseSpinLock(Extension, &second);
    StorPortReleaseSpinLock(Extension, &first);
}

// case: StartIoWaits
#include <ntddk.h>
#include <storport.h>
KEVENT Ready;
HW_STARTIO StartIo;
BOOLEAN StartIo(PVOID Extension, PSCSI_REQUEST_BLOCK Srb)
{
    KeWaitForSingleObject(&Ready, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high
    StorPortNotification(RequestComplete, Extension, Srb);
    return TRUE;
}

HW_PASSIVE_INITIALIZE_ROUTINE Initialize;
BOOLEAN Initialize(PVOID Extension)
{
    KeWaitForSingleObject(&Ready, Executive, KernelMode, FALSE, NULL);
    return TRUE;
}

// case: StartIoAllocates
#include <ntddk.h>
#include <storport.h>
HW_STARTIO StartIo;
BOOLEAN StartIo(PVOID Extension, PSCSI_REQUEST_BLOCK Srb)
{
    Srb->SrbExtension = MmAllocateNonCachedMemory(64);   // expect: irql-too-high
    StorPortNotification(RequestComplete, Extension, Srb);
    return TRUE;
}

// case: StorPortCallbackLevel
#include <ntddk.h>
#include <storport.h>
HW_INITIALIZE Initialize;
BOOLEAN Initialize(PVOID Extension)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    return TRUE;   // expect: irql-not-restored
}

HW_RESET_BUS Reset;
BOOLEAN Reset(PVOID Extension, ULONG PathId)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    KeLowerIrql(old);
    return TRUE;
}

// case: StorPortPoolLost
#include <ntddk.h>
#include <storport.h>
ULONG Try(PVOID Extension)
{
    PVOID buffer = NULL;
    ULONG status = StorPortAllocatePool(Extension, 64, 'rotS', &buffer);
    if (status != STOR_STATUS_SUCCESS) {
        return status;
    }
    if (StorPortAllocatePool(Extension, 128, 'rotS', &buffer) != STOR_STATUS_SUCCESS) {
        return STOR_STATUS_INSUFFICIENT_RESOURCES;   // expect: resource-leak
    }
    StorPortFreePool(Extension, buffer);
    return STOR_STATUS_SUCCESS;
}

ULONG Well(PVOID Extension)
{
    PVOID buffer = NULL;
    ULONG status = StorPortAllocatePool(Extension, 64, 'rotS', &buffer);
    if (status == STOR_STATUS_SUCCESS) {
        StorPortFreePool(Extension, buffer);
        status = StorPortAllocatePool(Extension, 128, 'rotS', &buffer);
    }
    if (status == STOR_STATUS_SUCCESS) {
        StorPortFreePool(Extension, buffer);
    }
    return status;
}

// case: StorPortCompleteRequest
#include <ntddk.h>
#include <storport.h>
VOID Try(PVOID Extension, PSCSI_REQUEST_BLOCK Srb)
{
    StorPortCompleteRequest(Extension, 0, 0, 0, SRB_STATUS_BUSY);   // expect: obsolete-ddi
    StorPortNotification(RequestComplete, Extension, Srb);
}

// case: StorPortDeprecated
#include <ntddk.h>
#include <storport.h>
VOID Try(PVOID Extension)
{
    StorPortLogError(Extension, NULL, 0, 0, 0, 0, 0);   // expect: obsolete-ddi
}
