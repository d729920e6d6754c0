#pragma once
#pragma ddi_header(wdfsync)
#include <wdftypes.h>
#include <wdfobject.h>

// Spin locks: the level is kept in the lock object.
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfSpinLockCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES SpinLockAttributes, _Out_ WDFSPINLOCK *SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_global_(WdfSpinLock, SpinLock)
_Acquires_nonreentrant_lock_(*SpinLock)
VOID WdfSpinLockAcquire(_In_ WDFSPINLOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_restores_global_(WdfSpinLock, SpinLock) _Requires_lock_held_(*SpinLock)
_Releases_lock_(*SpinLock)
VOID WdfSpinLockRelease(_In_ WDFSPINLOCK SpinLock);

// Wait locks: a wait is only possible at PASSIVE_LEVEL, a try (zero timeout) up to APC_LEVEL.
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfWaitLockCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES LockAttributes, _Out_ WDFWAITLOCK *Lock);
_IRQL_requires_max_(APC_LEVEL) _When_(Timeout == NULL, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Timeout != NULL && *Timeout != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Timeout != NULL && *Timeout == 0, _IRQL_requires_max_(APC_LEVEL)) _When_(Timeout == NULL,
_Acquires_nonreentrant_lock_(*Lock))
_When_(Timeout == NULL, _Post_satisfies_(return == STATUS_SUCCESS))
_When_(Timeout != NULL && return == STATUS_SUCCESS, _Acquires_nonreentrant_lock_(*Lock)) _When_(Timeout != NULL, _Must_inspect_result_)
NTSTATUS WdfWaitLockAcquire(_In_ WDFWAITLOCK Lock, _In_opt_ PLONGLONG Timeout);
_IRQL_requires_max_(DISPATCH_LEVEL) _Requires_lock_held_(*Lock) _Releases_lock_(*Lock)
VOID WdfWaitLockRelease(_In_ WDFWAITLOCK Lock);

// The synchronization lock of a device or queue; what it does to the level depends on the execution level of the object.
_IRQL_requires_max_(DISPATCH_LEVEL) _Acquires_lock_(*Object)
_When_(ddi_made_with(Object, DeviceAttributes->ExecutionLevel == WdfExecutionLevelPassive), _IRQL_requires_max_(APC_LEVEL))
_When_(ddi_made_with(Object, QueueAttributes->ExecutionLevel == WdfExecutionLevelPassive), _IRQL_requires_max_(APC_LEVEL))
VOID WdfObjectAcquireLock(_In_ WDFOBJECT Object);
_IRQL_requires_max_(DISPATCH_LEVEL) _Requires_lock_held_(*Object) _Releases_lock_(*Object)
VOID WdfObjectReleaseLock(_In_ WDFOBJECT Object);
