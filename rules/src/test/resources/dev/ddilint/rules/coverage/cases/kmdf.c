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

// case: WdfSpinLockTwice
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFSPINLOCK Lock)
{
    WdfSpinLockAcquire(Lock);
    WdfSpinLockAcquire(Lock);   // expect: lock-taken-twice
    WdfSpinLockRelease(Lock);
    WdfSpinLockRelease(Lock);
}

VOID Well(WDFSPINLOCK Lock)
{
    WdfSpinLockAcquire(Lock);
    WdfSpinLockRelease(Lock);
    WdfSpinLockAcquire(Lock);
    WdfSpinLockRelease(Lock);
}

// case: WdfSpinLockNotHeld
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFSPINLOCK Lock, BOOLEAN Early)
{
    WdfSpinLockAcquire(Lock);
    if (Early) {
        WdfSpinLockRelease(Lock);
    }
    WdfSpinLockRelease(Lock);   // expect: lock-not-held
}

VOID Well(WDFSPINLOCK Lock, BOOLEAN Early)
{
    WdfSpinLockAcquire(Lock);
    if (Early) {
        WdfSpinLockRelease(Lock);
        return;
    }
    WdfSpinLockRelease(Lock);
}

// case: WdfWaitLockTwice
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFWAITLOCK Lock)
{
    WdfWaitLockAcquire(Lock, NULL);
    WdfWaitLockAcquire(Lock, NULL);   // expect: lock-taken-twice
    WdfWaitLockRelease(Lock);
    WdfWaitLockRelease(Lock);
}

VOID Well(WDFWAITLOCK Lock)
{
    WdfWaitLockAcquire(Lock, NULL);
    WdfWaitLockRelease(Lock);
    WdfWaitLockAcquire(Lock, NULL);
    WdfWaitLockRelease(Lock);
}

// case: WdfWaitLockNotHeld
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFWAITLOCK Lock, BOOLEAN Early)
{
    WdfWaitLockAcquire(Lock, NULL);
    if (Early) {
        WdfWaitLockRelease(Lock);
    }
    WdfWaitLockRelease(Lock);   // expect: lock-not-held
}

VOID Well(WDFWAITLOCK Lock, BOOLEAN Early)
{
    WdfWaitLockAcquire(Lock, NULL);
    if (Early) {
        WdfWaitLockRelease(Lock);
        return;
    }
    WdfWaitLockRelease(Lock);
}

// case: WdfInterruptLockTwice
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFINTERRUPT Lock)
{
    WdfInterruptAcquireLock(Lock);
    WdfInterruptAcquireLock(Lock);   // expect: lock-taken-twice
    WdfInterruptReleaseLock(Lock);
    WdfInterruptReleaseLock(Lock);
}

VOID Well(WDFINTERRUPT Lock)
{
    WdfInterruptAcquireLock(Lock);
    WdfInterruptReleaseLock(Lock);
    WdfInterruptAcquireLock(Lock);
    WdfInterruptReleaseLock(Lock);
}

// case: WdfInterruptLockNotHeld
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFINTERRUPT Lock, BOOLEAN Early)
{
    WdfInterruptAcquireLock(Lock);
    if (Early) {
        WdfInterruptReleaseLock(Lock);
    }
    WdfInterruptReleaseLock(Lock);   // expect: lock-not-held
}

VOID Well(WDFINTERRUPT Lock, BOOLEAN Early)
{
    WdfInterruptAcquireLock(Lock);
    if (Early) {
        WdfInterruptReleaseLock(Lock);
        return;
    }
    WdfInterruptReleaseLock(Lock);
}

// case: InitLostOnFailure
#include <ntddk.h>
#include <wdf.h>
NTSTATUS Try(WDFDRIVER Driver, PCUNICODE_STRING Sddl, PCUNICODE_STRING Name, WDFDEVICE *Device)
{
    NTSTATUS status;
    PWDFDEVICE_INIT init = WdfControlDeviceInitAllocate(Driver, Sddl);
    if (init == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = WdfDeviceInitAssignName(init, Name);
    if (!NT_SUCCESS(status)) {
        return status;   // expect: resource-leak
    }
    status = WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Device);
    if (!NT_SUCCESS(status)) {
        WdfDeviceInitFree(init);
    }
    return status;
}

// case: InitLostAfterCreate
#include <ntddk.h>
#include <wdf.h>
NTSTATUS Try(WDFDRIVER Driver, PCUNICODE_STRING Sddl, WDFDEVICE *Device)
{
    PWDFDEVICE_INIT init = WdfControlDeviceInitAllocate(Driver, Sddl);
    if (init == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (!NT_SUCCESS(WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Device))) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak
    }
    return STATUS_SUCCESS;
}

NTSTATUS Well(WDFDRIVER Driver, PCUNICODE_STRING Sddl, WDFDEVICE *Device)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PWDFDEVICE_INIT init = WdfControlDeviceInitAllocate(Driver, Sddl);
    if (init == NULL) {
        goto Exit;
    }
    status = WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Device);
    if (NT_SUCCESS(status)) {
        init = NULL;
    }
Exit:
    if (init != NULL) {
        WdfDeviceInitFree(init);
    }
    return status;
}

// case: CreateAfterInitFree
#include <ntddk.h>
#include <wdf.h>
NTSTATUS Try(WDFDRIVER Driver, PCUNICODE_STRING Sddl, PCUNICODE_STRING Name, WDFDEVICE *Device)
{
    PWDFDEVICE_INIT init = WdfControlDeviceInitAllocate(Driver, Sddl);
    if (init == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (!NT_SUCCESS(WdfDeviceInitAssignName(init, Name))) {
        WdfDeviceInitFree(init);
    }
    return WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Device);   // expect: resource-released-twice
}

// case: InitFreedTwice
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFDRIVER Driver, PCUNICODE_STRING Sddl, PCUNICODE_STRING Name)
{
    PWDFDEVICE_INIT init = WdfControlDeviceInitAllocate(Driver, Sddl);
    if (init == NULL) {
        return;
    }
    if (!NT_SUCCESS(WdfDeviceInitAssignName(init, Name))) {
        WdfDeviceInitFree(init);
    }
    WdfDeviceInitFree(init);   // expect: resource-released-twice
}

// case: PdoInitLostOnFailure
#include <ntddk.h>
#include <wdf.h>
NTSTATUS Try(WDFDEVICE Parent, PCUNICODE_STRING Id, WDFDEVICE *Child)
{
    NTSTATUS status;
    PWDFDEVICE_INIT init = WdfPdoInitAllocate(Parent);
    if (init == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = WdfPdoInitAssignDeviceID(init, Id);
    if (!NT_SUCCESS(status)) {
        return status;   // expect: resource-leak
    }
    status = WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Child);
    if (!NT_SUCCESS(status)) {
        WdfDeviceInitFree(init);
    }
    return status;
}

// case: PdoInitLostAfterCreate
#include <ntddk.h>
#include <wdf.h>
NTSTATUS Try(WDFDEVICE Parent, WDFDEVICE *Child)
{
    NTSTATUS status;
    PWDFDEVICE_INIT init = WdfPdoInitAllocate(Parent);
    if (init == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Child);
    if (!NT_SUCCESS(status)) {
        return status;   // expect: resource-leak
    }
    return WdfFdoAddStaticChild(Parent, *Child);
}

// case: PdoCreateAfterInitFree
#include <ntddk.h>
#include <wdf.h>
NTSTATUS Try(WDFDEVICE Parent, PCUNICODE_STRING Id, WDFDEVICE *Child)
{
    PWDFDEVICE_INIT init = WdfPdoInitAllocate(Parent);
    if (init == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (!NT_SUCCESS(WdfPdoInitAssignDeviceID(init, Id))) {
        WdfDeviceInitFree(init);
    }
    return WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Child);   // expect: resource-released-twice
}
