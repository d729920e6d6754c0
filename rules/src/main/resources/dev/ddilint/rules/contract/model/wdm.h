#pragma once
#pragma ddi_header(wdm)
#include <ntdef.h>
#include <ntstatus.h>
#include <bugcodes.h>
#include <devioctl.h>
#include <sdkddkver.h>
#include <guiddef.h>
#include <stdarg.h>
#include <string.h>
#include <devpropdef.h>
#include <evntprov.h>
#include <wdm_objects.h>

// The compiler knows the pragmas that name sections: drivers ask before they use one
#define ALLOC_PRAGMA 1
#define ALLOC_DATA_PRAGMA 1

// Levels
_IRQL_saves_ KIRQL KeGetCurrentIrql(VOID);
_IRQL_raises_(NewIrql) _Pre_satisfies_(NewIrql >= KeGetCurrentIrql())
VOID KeRaiseIrql(_In_ KIRQL NewIrql, _Out_ _IRQL_saves_ PKIRQL OldIrql);
_IRQL_raises_(NewIrql) _IRQL_saves_ __ddi_page("wdm/nf-wdm-keraiseirql") KIRQL KfRaiseIrql(_In_ KIRQL NewIrql);
VOID KeLowerIrql(_In_ _IRQL_restores_ KIRQL NewIrql);
__ddi_page("wdm/nf-wdm-kelowerirql") VOID KfLowerIrql(_In_ _IRQL_restores_ KIRQL NewIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL KeRaiseIrqlToDpcLevel(VOID);
_IRQL_raises_(DIRQL) _IRQL_saves_ __ddi_page("") KIRQL KeRaiseIrqlToSynchLevel(VOID);
_IRQL_raises_(NewIrql) _IRQL_saves_ KIRQL KzRaiseIrql(_In_ KIRQL NewIrql);
VOID KzLowerIrql(_In_ _IRQL_restores_ KIRQL NewIrql);
_IRQL_requires_max_(APC_LEVEL) __ddi_paged_code __ddi_page("") VOID PAGED_CODE(VOID);
_IRQL_requires_max_(APC_LEVEL) __ddi_page("") VOID PAGED_CODE_LOCKED(VOID);

// Spin locks
__ddi_inline_before(NTDDI_WIN8) __ddi_down_level_switch("WIN9X_COMPAT_SPINLOCK", NTDDI_WIN8)
VOID KeInitializeSpinLock(_Out_ PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _Acquires_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(raised) VOID KeAcquireSpinLock(_Inout_ __ddi_live(spin_lock) PKSPIN_LOCK SpinLock, _Out_ _IRQL_saves_ PKIRQL OldIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ _Acquires_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(raised) KIRQL KeAcquireSpinLockRaiseToDpc(_Inout_ __ddi_live(spin_lock) PKSPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Releases_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(raised) VOID KeReleaseSpinLock(_Inout_ __ddi_live(spin_lock) PKSPIN_LOCK SpinLock, _In_ _IRQL_restores_ KIRQL NewIrql);
_IRQL_requires_min_(DISPATCH_LEVEL) _Acquires_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(at_dpc) VOID KeAcquireSpinLockAtDpcLevel(_Inout_ __ddi_live(spin_lock) PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Releases_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(at_dpc) VOID KeReleaseSpinLockFromDpcLevel(_Inout_ __ddi_live(spin_lock) PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Acquires_nonreentrant_lock_(*SpinLock) __ddi_page("wdm/nf-wdm-keacquirespinlockatdpclevel")
__ddi_lock_form(at_dpc) VOID KefAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Releases_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(at_dpc) VOID KefReleaseSpinLockFromDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Must_inspect_result_ _When_(return != 0, _Acquires_nonreentrant_lock_(*SpinLock))
__ddi_lock_form(at_dpc) BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(_Inout_ __ddi_live(spin_lock) PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ _Acquires_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(for_dpc) KIRQL KeAcquireSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Releases_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(for_dpc) VOID KeReleaseSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _In_ _IRQL_restores_ KIRQL OldIrql);
BOOLEAN KeTestSpinLock(_In_ PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_global_(QueuedSpinLock, LockHandle)
_Acquires_lock_(*LockHandle) _Requires_lock_not_held_(*SpinLock)
__ddi_lock_form(queued) VOID KeAcquireInStackQueuedSpinLock(_Inout_ __ddi_live(spin_lock) PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_restores_global_(QueuedSpinLock, LockHandle) _Releases_nonreentrant_lock_(*LockHandle)
__ddi_lock_form(queued) VOID KeReleaseInStackQueuedSpinLock(_In_ PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_min_(DISPATCH_LEVEL) _Acquires_lock_(*LockHandle) _Requires_lock_not_held_(*SpinLock)
__ddi_lock_form(queued_at_dpc)
VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(_Inout_ __ddi_live(spin_lock) PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_min_(DISPATCH_LEVEL) _Releases_nonreentrant_lock_(*LockHandle)
__ddi_lock_form(queued_at_dpc) VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(_In_ PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_global_(QueuedSpinLock, LockHandle)
_Acquires_lock_(*LockHandle) _Requires_lock_not_held_(*SpinLock)
__ddi_lock_form(queued_for_dpc)
VOID KeAcquireInStackQueuedSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_restores_global_(QueuedSpinLock, LockHandle) _Releases_nonreentrant_lock_(*LockHandle)
__ddi_lock_form(queued_for_dpc) VOID KeReleaseInStackQueuedSpinLockForDpc(_In_ PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_max_(DIRQL) _IRQL_raises_(DIRQL) _IRQL_saves_ _Acquires_nonreentrant_lock_(*Interrupt)
_Pre_satisfies_(!ddi_made_with(*Interrupt, SynchronizeIrql == PASSIVE_LEVEL))
KIRQL KeAcquireInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt);
_IRQL_requires_min_(DIRQL) _Releases_nonreentrant_lock_(*Interrupt)
VOID KeReleaseInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt, _In_ _IRQL_restores_ KIRQL OldIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _Kernel_acquires_resource_(CancelSpinLock)
_Kernel_requires_resource_not_held_(CancelSpinLock)
VOID IoAcquireCancelSpinLock(_Out_ _IRQL_saves_ PKIRQL Irql);
_IRQL_requires_(DISPATCH_LEVEL) _Kernel_releases_resource_(CancelSpinLock)
_Kernel_requires_resource_held_(CancelSpinLock)
VOID IoReleaseCancelSpinLock(_In_ _IRQL_restores_ KIRQL Irql);

// Reader-writer spin locks
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ _Acquires_shared_lock_(*SpinLock)
_Requires_lock_not_held_(*SpinLock)
__ddi_lock_form(raised) KIRQL ExAcquireSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Releases_shared_lock_(*SpinLock) _Requires_lock_held_(*SpinLock)
__ddi_lock_form(raised) VOID ExReleaseSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ _IRQL_restores_ KIRQL OldIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ _Acquires_exclusive_lock_(*SpinLock)
_Requires_lock_not_held_(*SpinLock)
__ddi_lock_form(raised) KIRQL ExAcquireSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Releases_exclusive_lock_(*SpinLock) _Requires_lock_held_(*SpinLock)
__ddi_lock_form(raised) VOID ExReleaseSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ _IRQL_restores_ KIRQL OldIrql);
_IRQL_requires_min_(DISPATCH_LEVEL) _Acquires_shared_lock_(*SpinLock) _Requires_lock_not_held_(*SpinLock)
__ddi_lock_form(at_dpc) VOID ExAcquireSpinLockSharedAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Releases_shared_lock_(*SpinLock) _Requires_lock_held_(*SpinLock)
__ddi_lock_form(at_dpc) VOID ExReleaseSpinLockSharedFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Acquires_exclusive_lock_(*SpinLock) _Requires_lock_not_held_(*SpinLock)
__ddi_lock_form(at_dpc) VOID ExAcquireSpinLockExclusiveAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Releases_exclusive_lock_(*SpinLock) _Requires_lock_held_(*SpinLock)
__ddi_lock_form(at_dpc) VOID ExReleaseSpinLockExclusiveFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Must_inspect_result_ _Requires_lock_held_(*SpinLock)
_When_(return != 0, _Releases_shared_lock_(*SpinLock) _Acquires_exclusive_lock_(*SpinLock))
LOGICAL ExTryConvertSharedSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Must_inspect_result_
_When_(return != 0, _Acquires_shared_lock_(*SpinLock) _Requires_lock_not_held_(*SpinLock)) __ddi_page("")
__ddi_lock_form(at_dpc) LOGICAL ExTryAcquireSpinLockSharedAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Must_inspect_result_
_When_(return != 0, _Acquires_exclusive_lock_(*SpinLock) _Requires_lock_not_held_(*SpinLock))
__ddi_page("")
__ddi_lock_form(at_dpc) LOGICAL ExTryAcquireSpinLockExclusiveAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);

// Fast and guarded mutexes
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExInitializeFastMutex(_Out_ PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) _IRQL_raises_(APC_LEVEL) _IRQL_saves_global_(FastMutex, FastMutex)
_Acquires_nonreentrant_lock_(*FastMutex)
__ddi_lock_form(safe) VOID ExAcquireFastMutex(_Inout_ __ddi_live(fast_mutex) PFAST_MUTEX FastMutex);
_IRQL_requires_(APC_LEVEL) _IRQL_restores_global_(FastMutex, FastMutex) _Releases_nonreentrant_lock_(*FastMutex)
__ddi_lock_form(safe) VOID ExReleaseFastMutex(_Inout_ __ddi_live(fast_mutex) PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) _Acquires_nonreentrant_lock_(*FastMutex)
__ddi_lock_form(unsafe) VOID ExAcquireFastMutexUnsafe(_Inout_ __ddi_live(fast_mutex) PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) _Releases_nonreentrant_lock_(*FastMutex)
__ddi_lock_form(unsafe) VOID ExReleaseFastMutexUnsafe(_Inout_ __ddi_live(fast_mutex) PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
_When_(return != 0, _IRQL_raises_(APC_LEVEL) _IRQL_saves_global_(FastMutex, FastMutex) _Acquires_nonreentrant_lock_(*FastMutex))
__ddi_lock_form(safe) BOOLEAN ExTryToAcquireFastMutex(_Inout_ __ddi_live(fast_mutex) PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) VOID KeInitializeGuardedMutex(_Out_ PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL) _Acquires_nonreentrant_lock_(*Mutex)
__ddi_lock_form(safe) VOID KeAcquireGuardedMutex(_Inout_ __ddi_live(guarded_mutex) PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL) _Releases_nonreentrant_lock_(*Mutex)
__ddi_lock_form(safe) VOID KeReleaseGuardedMutex(_Inout_ __ddi_live(guarded_mutex) PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL) _Acquires_nonreentrant_lock_(*FastMutex)
__ddi_lock_form(unsafe) VOID KeAcquireGuardedMutexUnsafe(_Inout_ __ddi_live(guarded_mutex) PKGUARDED_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) _Releases_nonreentrant_lock_(*FastMutex)
__ddi_lock_form(unsafe) VOID KeReleaseGuardedMutexUnsafe(_Inout_ __ddi_live(guarded_mutex) PKGUARDED_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ _When_(return != 0, _Acquires_nonreentrant_lock_(*Mutex))
__ddi_lock_form(safe) BOOLEAN KeTryToAcquireGuardedMutex(_Inout_ __ddi_live(guarded_mutex) PKGUARDED_MUTEX Mutex);

// Regions in which APCs are held back
_IRQL_requires_max_(APC_LEVEL) _Kernel_acquires_resource_(CriticalRegion) VOID KeEnterCriticalRegion(VOID);
_IRQL_requires_max_(APC_LEVEL) _Kernel_releases_resource_(CriticalRegion) _Kernel_requires_resource_held_(CriticalRegion)
VOID KeLeaveCriticalRegion(VOID);
_IRQL_requires_max_(APC_LEVEL) _Kernel_acquires_resource_(GuardedRegion) VOID KeEnterGuardedRegion(VOID);
_IRQL_requires_max_(APC_LEVEL) _Kernel_releases_resource_(GuardedRegion) _Kernel_requires_resource_held_(GuardedRegion)
VOID KeLeaveGuardedRegion(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeAreApcsDisabled(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeAreAllApcsDisabled(VOID);

// Executive resources
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS ExInitializeResourceLite(_Out_ __ddi_begins(resource) __ddi_ends_before(MEMORY_FREE) PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ExReinitializeResourceLite(_Inout_ __ddi_live(resource) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ExDeleteResourceLite(_Inout_ __ddi_ends(resource) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) _When_(return != 0, _Acquires_exclusive_lock_(*Resource))
_When_(Wait != 0, _Post_satisfies_(return != 0))
BOOLEAN ExAcquireResourceExclusiveLite(_Inout_ __ddi_live(resource) PERESOURCE Resource, _In_ BOOLEAN Wait);
_IRQL_requires_max_(APC_LEVEL) _When_(return != 0, _Acquires_shared_lock_(*Resource))
_When_(Wait != 0, _Post_satisfies_(return != 0))
BOOLEAN ExAcquireResourceSharedLite(_Inout_ __ddi_live(resource) PERESOURCE Resource, _In_ BOOLEAN Wait);
_IRQL_requires_max_(APC_LEVEL) _When_(return != 0, _Acquires_shared_lock_(*Resource))
_When_(Wait != 0, _Post_satisfies_(return != 0))
BOOLEAN ExAcquireSharedStarveExclusive(_Inout_ __ddi_live(resource) PERESOURCE Resource, _In_ BOOLEAN Wait);
_IRQL_requires_max_(APC_LEVEL) _When_(return != 0, _Acquires_shared_lock_(*Resource))
_When_(Wait != 0, _Post_satisfies_(return != 0))
BOOLEAN ExAcquireSharedWaitForExclusive(_Inout_ __ddi_live(resource) PERESOURCE Resource, _In_ BOOLEAN Wait);
_IRQL_requires_max_(APC_LEVEL) _When_(return != 0, _Acquires_exclusive_lock_(*Resource))
__ddi_page("wdm/nf-wdm-exacquireresourceexclusivelite")
BOOLEAN ExTryToAcquireResourceExclusiveLite(_Inout_ __ddi_live(resource) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) _When_(return != 0, _Acquires_exclusive_lock_(*Resource))
_When_(Wait != 0, _Post_satisfies_(return != 0)) __ddi_page("wdm/nf-wdm-exacquireresourceexclusivelite")
BOOLEAN ExAcquireResourceExclusive(_Inout_ __ddi_live(resource) PERESOURCE Resource, _In_ BOOLEAN Wait);
_IRQL_requires_max_(APC_LEVEL) _When_(return != 0, _Acquires_shared_lock_(*Resource))
_When_(Wait != 0, _Post_satisfies_(return != 0)) __ddi_page("wdm/nf-wdm-exacquireresourcesharedlite")
BOOLEAN ExAcquireResourceShared(_Inout_ __ddi_live(resource) PERESOURCE Resource, _In_ BOOLEAN Wait);
_IRQL_requires_max_(DISPATCH_LEVEL) _Requires_lock_held_(*Resource) _Releases_lock_(*Resource) __ddi_lock_nests
VOID ExReleaseResourceLite(_Inout_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) _Requires_lock_held_(*Resource) _Releases_lock_(*Resource) __ddi_lock_nests
__ddi_page("wdm/nf-wdm-exreleaseresourcelite")
VOID ExReleaseResource(_Inout_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) _Releases_lock_(*Resource)
VOID ExReleaseResourceForThreadLite(_Inout_ PERESOURCE Resource, _In_ ERESOURCE_THREAD ResourceThreadId);
_IRQL_requires_max_(APC_LEVEL) _Releases_exclusive_lock_(*Resource) _Acquires_shared_lock_(*Resource)
VOID ExConvertExclusiveToSharedLite(_Inout_ PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) _Kernel_acquires_resource_(CriticalRegion) _Acquires_exclusive_lock_(*Resource)
PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(_Inout_ __ddi_live(resource) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) _Kernel_acquires_resource_(CriticalRegion) _Acquires_shared_lock_(*Resource) __ddi_page("")
PVOID ExEnterCriticalRegionAndAcquireResourceShared(_Inout_ __ddi_live(resource) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) _Kernel_acquires_resource_(CriticalRegion) _Acquires_shared_lock_(*Resource) __ddi_page("")
PVOID ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(_Inout_ __ddi_live(resource) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) _Kernel_requires_resource_held_(CriticalRegion) _Kernel_releases_resource_(CriticalRegion)
_Requires_lock_held_(*Resource) _Releases_lock_(*Resource) __ddi_lock_nests
VOID ExReleaseResourceAndLeaveCriticalRegion(_Inout_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExIsResourceAcquiredExclusiveLite(_In_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExIsResourceAcquiredSharedLite(_In_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdm/nf-wdm-exisresourceacquiredsharedlite")
ULONG ExIsResourceAcquiredLite(_In_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExGetExclusiveWaiterCount(_In_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExGetSharedWaiterCount(_In_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExSetResourceOwnerPointer(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID ExSetResourceOwnerPointerEx(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("") ERESOURCE_THREAD ExGetCurrentResourceThread(VOID);

// Push locks
VOID ExInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock);
_Acquires_exclusive_lock_(*Lock) _Requires_lock_not_held_(*Lock) __ddi_available_since(NTDDI_WIN10_RS5)
VOID ExAcquirePushLockExclusive(_Inout_ PEX_PUSH_LOCK Lock);
_Acquires_shared_lock_(*Lock) _Requires_lock_not_held_(*Lock) __ddi_available_since(NTDDI_WIN10_RS5)
VOID ExAcquirePushLockShared(_Inout_ PEX_PUSH_LOCK Lock);
_Releases_exclusive_lock_(*Lock) _Requires_lock_held_(*Lock) __ddi_available_since(NTDDI_WIN10_RS5)
VOID ExReleasePushLockExclusive(_Inout_ PEX_PUSH_LOCK Lock);
_Releases_shared_lock_(*Lock) _Requires_lock_held_(*Lock) __ddi_available_since(NTDDI_WIN10_RS5)
VOID ExReleasePushLockShared(_Inout_ PEX_PUSH_LOCK Lock);
_Acquires_exclusive_lock_(*Lock) _Requires_lock_not_held_(*Lock) __ddi_page("wdm/nf-wdm-exacquirepushlockexclusive")
VOID ExAcquirePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK Lock, _In_ ULONG Flags);
_Acquires_shared_lock_(*Lock) _Requires_lock_not_held_(*Lock) __ddi_page("wdm/nf-wdm-exacquirepushlockshared")
VOID ExAcquirePushLockSharedEx(_Inout_ PEX_PUSH_LOCK Lock, _In_ ULONG Flags);
_Releases_exclusive_lock_(*Lock) _Requires_lock_held_(*Lock) __ddi_page("wdm/nf-wdm-exreleasepushlockexclusive")
VOID ExReleasePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK Lock, _In_ ULONG Flags);
_Releases_shared_lock_(*Lock) _Requires_lock_held_(*Lock) __ddi_page("wdm/nf-wdm-exreleasepushlockshared")
VOID ExReleasePushLockSharedEx(_Inout_ PEX_PUSH_LOCK Lock, _In_ ULONG Flags);

// Rundown protection
_IRQL_requires_max_(APC_LEVEL)
VOID ExInitializeRundownProtection(_Out_ __ddi_begins(rundown_ref) __ddi_ends_before(MEMORY_FREE) PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(APC_LEVEL) VOID ExReInitializeRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _When_(ddi_pageable(*RunRef), _IRQL_requires_max_(APC_LEVEL))
_When_(return != 0, _Acquires_shared_lock_(*RunRef))
BOOLEAN ExAcquireRundownProtection(_Inout_ _When_(return != 0, __ddi_acquires(rundown_protection)) PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _When_(return != 0, _Acquires_shared_lock_(*RunRef))
BOOLEAN ExAcquireRundownProtectionEx(
    _Inout_ _When_(return != 0, __ddi_acquires(rundown_protection)) PEX_RUNDOWN_REF RunRef, _In_ ULONG Count);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_pageable(*RunRef), _IRQL_requires_max_(APC_LEVEL))
_Releases_shared_lock_(*RunRef)
VOID ExReleaseRundownProtection(_Inout_ __ddi_releases(rundown_protection) PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(DISPATCH_LEVEL) _Releases_shared_lock_(*RunRef)
VOID ExReleaseRundownProtectionEx(_Inout_ __ddi_releases(rundown_protection) PEX_RUNDOWN_REF RunRef, _In_ ULONG Count);
_IRQL_requires_max_(APC_LEVEL) VOID ExRundownCompleted(_Out_ PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(APC_LEVEL) VOID ExWaitForRundownProtectionRelease(_Inout_ __ddi_ends(rundown_ref) PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(APC_LEVEL) __ddi_acquires(cache_aware_rundown_protection) _Ret_maybenull_
PEX_RUNDOWN_REF_CACHE_AWARE ExAllocateCacheAwareRundownProtection(_In_ POOL_TYPE PoolType, _In_ __ddi_pool_tag ULONG PoolTag);
_IRQL_requires_max_(APC_LEVEL)
VOID ExFreeCacheAwareRundownProtection(
    _Inout_ __ddi_releases(cache_aware_rundown_protection) PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
_IRQL_requires_max_(APC_LEVEL) SIZE_T ExSizeOfRundownProtectionCacheAware(VOID);
_IRQL_requires_max_(APC_LEVEL)
VOID ExInitializeRundownProtectionCacheAware(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ SIZE_T RunRefSize);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
VOID ExInitializeRundownProtectionCacheAwareEx(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ ULONG Flags);
_Must_inspect_result_
BOOLEAN ExAcquireRundownProtectionCacheAware(
    _Inout_ _When_(return != 0, __ddi_acquires(cache_aware_protection)) PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
_Must_inspect_result_
BOOLEAN ExAcquireRundownProtectionCacheAwareEx(
    _Inout_ _When_(return != 0, __ddi_acquires(cache_aware_protection)) PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware,
    _In_ ULONG Count);
VOID ExReleaseRundownProtectionCacheAware(
    _Inout_ __ddi_releases(cache_aware_protection) PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
VOID ExReleaseRundownProtectionCacheAwareEx(
    _Inout_ __ddi_releases(cache_aware_protection) PEX_RUNDOWN_REF_CACHE_AWARE RunRef, _In_ ULONG Count);
VOID ExReInitializeRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
VOID ExRundownCompletedCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
VOID ExWaitForRundownProtectionReleaseCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef);

// Remove locks
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoInitializeRemoveLock(
    _Out_ __ddi_begins(remove_lock) __ddi_ends_before(DEVICE_DELETE) PIO_REMOVE_LOCK Lock, _In_ ULONG Tag, _In_ ULONG Maxmin,
    _In_ ULONG HighWater);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _When_(return >= 0, _Acquires_shared_lock_(*RemoveLock))
NTSTATUS IoAcquireRemoveLock(
    _Inout_ __ddi_live(remove_lock) _When_(return == 0, __ddi_acquires(remove_lock_reference) __ddi_ends_before(IRP_COMPLETE)) PIO_REMOVE_LOCK RemoveLock,
    _In_opt_ __ddi_request(NAMES) __ddi_lock_tag PVOID Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _Requires_lock_held_(*RemoveLock) _Releases_shared_lock_(*RemoveLock) __ddi_lock_nests
VOID IoReleaseRemoveLock(_Inout_ __ddi_releases(remove_lock_reference) PIO_REMOVE_LOCK RemoveLock, _In_opt_ __ddi_request(NAMES) __ddi_lock_tag PVOID Tag);
_IRQL_requires_max_(PASSIVE_LEVEL) _Requires_lock_held_(*RemoveLock) _Releases_shared_lock_(*RemoveLock) __ddi_lock_nests
VOID IoReleaseRemoveLockAndWait(
    _Inout_ __ddi_ends(remove_lock) __ddi_releases(remove_lock_reference) PIO_REMOVE_LOCK RemoveLock, _In_opt_ __ddi_request(NAMES) __ddi_lock_tag PVOID Tag);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("wdm/nf-wdm-ioinitializeremovelock")
VOID IoInitializeRemoveLockEx(_Out_ PIO_REMOVE_LOCK Lock, _In_ ULONG AllocateTag, _In_ ULONG MaxLockedMinutes,
                              _In_ ULONG HighWatermark, _In_ ULONG RemlockSize);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdm/nf-wdm-ioacquireremovelock")
_When_(return >= 0, _Acquires_shared_lock_(*RemoveLock))
NTSTATUS IoAcquireRemoveLockEx(
    _Inout_ _When_(return == 0, __ddi_acquires(remove_lock_reference) __ddi_ends_before(IRP_COMPLETE)) PIO_REMOVE_LOCK RemoveLock,
    _In_opt_ __ddi_request(NAMES) __ddi_lock_tag PVOID Tag, _In_ PCSTR File, _In_ ULONG Line, _In_ ULONG RemlockSize);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdm/nf-wdm-ioreleaseremovelock")
_Requires_lock_held_(*RemoveLock) _Releases_shared_lock_(*RemoveLock) __ddi_lock_nests
VOID IoReleaseRemoveLockEx(
    _Inout_ __ddi_releases(remove_lock_reference) PIO_REMOVE_LOCK RemoveLock, _In_opt_ __ddi_request(NAMES) __ddi_lock_tag PVOID Tag, _In_ ULONG RemlockSize);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("wdm/nf-wdm-ioreleaseremovelockandwait")
_Requires_lock_held_(*RemoveLock) _Releases_shared_lock_(*RemoveLock) __ddi_lock_nests
VOID IoReleaseRemoveLockAndWaitEx(
    _Inout_ __ddi_releases(remove_lock_reference) PIO_REMOVE_LOCK RemoveLock, _In_opt_ __ddi_request(NAMES) __ddi_lock_tag PVOID Tag, _In_ ULONG RemlockSize);

// Dispatcher objects and waits
VOID KeInitializeEvent(_Out_ PRKEVENT Event, _In_ EVENT_TYPE Type, _In_ BOOLEAN State);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeClearEvent(_Inout_ __ddi_live(event) PRKEVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeResetEvent(_Inout_ __ddi_live(event) PRKEVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Wait != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_not_in_paged_code)
LONG KeSetEvent(_Inout_ __ddi_live(event) PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeReadStateEvent(_In_ __ddi_live(event) PRKEVENT Event);
VOID KeInitializeMutex(_Out_ PRKMUTEX Mutex, _In_ ULONG Level);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Wait != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_not_in_paged_code)
_Releases_lock_(*Mutex)
LONG KeReleaseMutex(_Inout_ __ddi_live(mutex) PRKMUTEX Mutex, _In_ BOOLEAN Wait);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeReadStateMutex(_In_ PRKMUTEX Mutex);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID KeInitializeSemaphore(_Out_ PRKSEMAPHORE Semaphore, _In_ LONG Count, _In_ LONG Limit);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Wait != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_not_in_paged_code)
LONG KeReleaseSemaphore(_Inout_ __ddi_live(semaphore) PRKSEMAPHORE Semaphore, _In_ KPRIORITY Increment, _In_ LONG Adjustment, _In_ BOOLEAN Wait);
LONG KeReadStateSemaphore(_In_ PRKSEMAPHORE Semaphore);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Timeout == NULL, _IRQL_requires_max_(APC_LEVEL))
_When_(Timeout != NULL && Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL))
NTSTATUS KeWaitForSingleObject(_In_ __ddi_live(dispatcher_object) _When_(WaitMode != KernelMode, __ddi_resident) PVOID Object, _In_ KWAIT_REASON WaitReason, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE WaitMode,
                               _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Timeout == NULL, _IRQL_requires_max_(APC_LEVEL))
_When_(Timeout != NULL && Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL))
NTSTATUS KeWaitForMultipleObjects(_In_ ULONG Count, _In_reads_(Count) PVOID *Object, _In_ WAIT_TYPE WaitType,
                                  _In_ KWAIT_REASON WaitReason, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable,
                                  _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PKWAIT_BLOCK WaitBlockArray);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Timeout == NULL, _IRQL_requires_max_(APC_LEVEL))
_When_(Timeout != NULL && Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL)) __ddi_page("wdm/nf-wdm-kewaitforsingleobject")
_When_(return == 0, _Acquires_lock_(*Mutex))
NTSTATUS KeWaitForMutexObject(
    _In_ __ddi_live(mutex) _When_(WaitMode != KernelMode, __ddi_resident) PVOID Mutex, _In_ KWAIT_REASON WaitReason, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable,
    _In_opt_ PLARGE_INTEGER Timeout);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS KeDelayExecutionThread(_In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_ PLARGE_INTEGER Interval);

// Timers
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeInitializeTimer(_Out_ PKTIMER Timer);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeInitializeTimerEx(_Out_ PKTIMER Timer, _In_ TIMER_TYPE Type);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN KeSetTimer(
    _Inout_ __ddi_live(ktimer) __ddi_begins(armed_timer) __ddi_ends_before(MEMORY_FREE) PKTIMER Timer, _In_ LARGE_INTEGER DueTime,
    _In_opt_ PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN KeSetTimerEx(
    _Inout_ __ddi_live(ktimer) __ddi_begins(armed_timer) __ddi_ends_before(MEMORY_FREE) PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ LONG Period,
    _In_opt_ PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
BOOLEAN KeSetCoalescableTimer(
    _Inout_ __ddi_live(ktimer) __ddi_begins(armed_timer) __ddi_ends_before(MEMORY_FREE) PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ ULONG Period,
    _In_ ULONG TolerableDelay, _In_opt_ PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeCancelTimer(_Inout_ __ddi_live(ktimer) __ddi_ends(armed_timer) PKTIMER Timer);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeReadStateTimer(_In_ PKTIMER Timer);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_begins(timer) __ddi_ends_before(DRIVER_UNLOAD) _Ret_maybenull_
__ddi_available_since(NTDDI_WINBLUE)
PEX_TIMER ExAllocateTimer(_In_opt_ PEXT_CALLBACK Callback, _In_opt_ PVOID CallbackContext, _In_ ULONG Attributes);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
BOOLEAN ExSetTimer(
    _In_ __ddi_live(timer) __ddi_begins(armed_timer) __ddi_ends_before(DRIVER_UNLOAD) PEX_TIMER Timer, _In_ LONGLONG DueTime,
    _In_ LONGLONG Period, _In_opt_ PEXT_SET_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
BOOLEAN ExCancelTimer(_Inout_ __ddi_live(timer) __ddi_ends(armed_timer) PEX_TIMER Timer, _In_opt_ PVOID Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Wait != 0, _IRQL_requires_max_(APC_LEVEL)) __ddi_available_since(NTDDI_WINBLUE)
BOOLEAN ExDeleteTimer(
    _In_ __ddi_ends(timer) __ddi_ends(armed_timer) PEX_TIMER Timer, _In_ BOOLEAN Cancel, _In_ BOOLEAN Wait,
    _In_opt_ PEXT_DELETE_PARAMETERS Parameters);
__ddi_available_since(NTDDI_WINBLUE) VOID ExInitializeSetTimerParameters(_Out_ PEXT_SET_PARAMETERS Parameters);
__ddi_available_since(NTDDI_WINBLUE) VOID ExInitializeDeleteTimerParameters(_Out_ PEXT_DELETE_PARAMETERS Parameters);
_IRQL_requires_max_(APC_LEVEL) ULONG ExSetTimerResolution(_In_ ULONG DesiredTime, _In_ BOOLEAN SetResolution);
__ddi_available_since(NTDDI_WIN8)
VOID ExQueryTimerResolution(_Out_ PULONG MaximumTime, _Out_ PULONG MinimumTime, _Out_ PULONG CurrentTime);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_best_called_by(DRIVER_ADD_DEVICE)
NTSTATUS IoInitializeTimer(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIO_TIMER_ROUTINE TimerRoutine,
                           _In_opt_ __drv_aliasesMem PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoStartTimer(_In_ __ddi_begins(started_io_timer) __ddi_ends_before(DEVICE_DELETE) PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoStopTimer(_In_ __ddi_ends(started_io_timer) PDEVICE_OBJECT DeviceObject);

// Deferred procedure calls
VOID KeInitializeDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine,
                     _In_opt_ __drv_aliasesMem PVOID DeferredContext);
VOID KeInitializeThreadedDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine,
                             _In_opt_ __drv_aliasesMem PVOID DeferredContext);
BOOLEAN KeInsertQueueDpc(
    _Inout_ __ddi_live(dpc) __ddi_begins(queued_dpc) __ddi_ends_before(DRIVER_UNLOAD) PRKDPC Dpc, _In_opt_ __drv_aliasesMem PVOID SystemArgument1,
    _In_opt_ __drv_aliasesMem PVOID SystemArgument2);
BOOLEAN KeRemoveQueueDpc(_Inout_ __ddi_ends(queued_dpc) PRKDPC Dpc);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_ends(queued_dpc) VOID KeFlushQueuedDpcs(VOID);
VOID KeSetImportanceDpc(_Inout_ PRKDPC Dpc, _In_ KDPC_IMPORTANCE Importance);
VOID KeSetTargetProcessorDpc(_Inout_ PRKDPC Dpc, _In_ CCHAR Number);
__ddi_available_since(NTDDI_WIN7) NTSTATUS KeSetTargetProcessorDpcEx(_Inout_ PKDPC Dpc, _In_ PPROCESSOR_NUMBER ProcNumber);
_IRQL_requires_min_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS4) LOGICAL KeIsExecutingDpc(VOID);
_IRQL_requires_min_(DISPATCH_LEVEL) ULONG KeShouldYieldProcessor(VOID);
_IRQL_requires_min_(DISPATCH_LEVEL)
NTSTATUS KeQueryDpcWatchdogInformation(_Out_ PKDPC_WATCHDOG_INFORMATION WatchdogInformation);
VOID IoInitializeDpcRequest(_In_ __ddi_evaluated_twice PDEVICE_OBJECT DeviceObject, _In_ PIO_DPC_ROUTINE DpcRoutine);
_IRQL_requires_(DIRQL)
VOID IoRequestDpc(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PIRP Irp, _In_opt_ __drv_aliasesMem PVOID Context);

// Work items and threads
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(work_item) __ddi_ends_before(DRIVER_UNLOAD)
_Ret_maybenull_
PIO_WORKITEM IoAllocateWorkItem(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeWorkItem(_In_ __ddi_releases(work_item) PIO_WORKITEM IoWorkItem);
ULONG IoSizeofWorkItem(VOID);
VOID IoInitializeWorkItem(_In_ PVOID IoObject,
                          _Out_ __ddi_begins(work_item) __ddi_ends_before(MEMORY_FREE) PIO_WORKITEM IoWorkItem);
VOID IoUninitializeWorkItem(_In_ __ddi_ends(work_item) PIO_WORKITEM IoWorkItem);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoQueueWorkItem(_Inout_ __drv_aliasesMem __ddi_live(work_item) PIO_WORKITEM IoWorkItem,
                     _In_ PIO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType,
                     _In_opt_ __drv_aliasesMem __ddi_request(KEEPS) PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoQueueWorkItemEx(_Inout_ __drv_aliasesMem __ddi_live(work_item) PIO_WORKITEM IoWorkItem,
                       _In_ PIO_WORKITEM_ROUTINE_EX WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType,
                       _In_opt_ __drv_aliasesMem PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
BOOLEAN IoTryQueueWorkItem(_Inout_ __drv_aliasesMem __ddi_live(work_item) PIO_WORKITEM IoWorkItem,
                           _In_ PIO_WORKITEM_ROUTINE_EX WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType,
                           _In_opt_ __drv_aliasesMem PVOID Context);
VOID ExInitializeWorkItem(_Out_ PWORK_QUEUE_ITEM Item, _In_ PWORKER_THREAD_ROUTINE Routine,
                          _In_opt_ __drv_aliasesMem PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID ExQueueWorkItem(_Inout_ __drv_aliasesMem PWORK_QUEUE_ITEM WorkItem, _In_ WORK_QUEUE_TYPE QueueType);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS PsCreateSystemThread(_Out_ __ddi_acquires(handle) PHANDLE ThreadHandle, _In_ ULONG DesiredAccess,
                              _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle,
                              _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine,
                              _In_opt_ __drv_aliasesMem PVOID StartContext);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN8)
NTSTATUS IoCreateSystemThread(_Inout_ PVOID IoObject, _Out_ __ddi_acquires(handle) PHANDLE ThreadHandle,
                              _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                              _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine,
                              _In_opt_ __drv_aliasesMem PVOID StartContext);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsTerminateSystemThread(_In_ NTSTATUS ExitStatus);
PETHREAD PsGetCurrentThread(VOID);
PRKTHREAD KeGetCurrentThread(VOID);
__ddi_page("wdm/nf-wdm-iogetcurrentprocess") PEPROCESS PsGetCurrentProcess(VOID);
PEPROCESS IoGetCurrentProcess(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) KPRIORITY KeQueryPriorityThread(_In_ PKTHREAD Thread);
_IRQL_requires_max_(PASSIVE_LEVEL) KPRIORITY KeSetPriorityThread(_Inout_ PKTHREAD Thread, _In_ KPRIORITY Priority);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG KeQueryRuntimeThread(_In_ PKTHREAD Thread, _Out_ PULONG UserTime);
__ddi_available_since(NTDDI_WIN8) ULONG64 KeQueryTotalCycleTimeThread(_Inout_ PKTHREAD Thread, _Out_ PULONG64 CycleTimeStamp);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG64 PsQueryTotalCycleTimeProcess(_Inout_ PEPROCESS Process, _Out_ PULONG64 CycleTimeStamp);

// Interrupts
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoConnectInterrupt(_Outptr_ __ddi_acquires(interrupt) __ddi_ends_before(DRIVER_UNLOAD) PKINTERRUPT *InterruptObject,
                            _In_ PKSERVICE_ROUTINE ServiceRoutine, _In_opt_ __drv_aliasesMem PVOID ServiceContext,
                            _In_opt_ PKSPIN_LOCK SpinLock, _In_ ULONG Vector, _In_ KIRQL Irql, _In_ KIRQL SynchronizeIrql,
                            _In_ KINTERRUPT_MODE InterruptMode, _In_ BOOLEAN ShareVector, _In_ KAFFINITY ProcessorEnableMask,
                            _In_ BOOLEAN FloatingSave);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoDisconnectInterrupt(_In_ __ddi_releases(interrupt) PKINTERRUPT InterruptObject);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoConnectInterruptEx(
    _Inout_ __ddi_begins(interrupt_connection) __ddi_ends_before(DRIVER_UNLOAD) PIO_CONNECT_INTERRUPT_PARAMETERS Parameters);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoDisconnectInterruptEx(_Inout_ __ddi_ends(interrupt_connection) PIO_DISCONNECT_INTERRUPT_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID IoReportInterruptActive(_In_ __ddi_ends(inactive_interrupt) PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID IoReportInterruptInactive(
    _In_ __ddi_begins(inactive_interrupt) __ddi_ends_before(INTERRUPT_DISCONNECT) PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS
        Parameters);
__ddi_available_since(NTDDI_WIN7)
NTSTATUS IoGetAffinityInterrupt(_In_ PKINTERRUPT InterruptObject, _Out_ PGROUP_AFFINITY GroupAffinity);
_IRQL_requires_max_(DIRQL)
_When_(ddi_made_with(*Interrupt, SynchronizeIrql == PASSIVE_LEVEL), _IRQL_requires_max_(PASSIVE_LEVEL))
BOOLEAN KeSynchronizeExecution(
    _Inout_ PKINTERRUPT Interrupt, _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine,
    _In_opt_ __drv_aliasesMem PVOID SynchronizeContext);
_IRQL_requires_max_(DIRQL) ULONG_PTR KeIpiGenericCall(_In_ PKIPI_BROADCAST_WORKER BroadcastFunction, _In_ ULONG_PTR Context);

// Processor state
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _Kernel_float_saved_
NTSTATUS KeSaveFloatingPointState(
    _Out_ __ddi_begins(floating_point_state) __ddi_ends_before(FUNCTION_RETURN) PKFLOATING_SAVE FloatSave);
_IRQL_requires_max_(DISPATCH_LEVEL) _Kernel_float_restored_
NTSTATUS KeRestoreFloatingPointState(_In_ __ddi_ends(floating_point_state) PKFLOATING_SAVE FloatSave);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN7)
NTSTATUS KeSaveExtendedProcessorState(_In_ ULONG64 Mask,
    _Out_ __ddi_begins(extended_processor_state) __ddi_ends_before(FUNCTION_RETURN) PXSTATE_SAVE XStateSave);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID KeRestoreExtendedProcessorState(_In_ __ddi_ends(extended_processor_state) PXSTATE_SAVE XStateSave);
VOID KeStallExecutionProcessor(_In_ ULONG MicroSeconds);
VOID KeMemoryBarrier(VOID);
ULONG KeGetRecommendedSharedDataAlignment(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN ExIsProcessorFeaturePresent(_In_ ULONG ProcessorFeature);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeFlushIoBuffers(_In_ __ddi_borrows PMDL Mdl, _In_ BOOLEAN ReadOperation, _In_ BOOLEAN DmaOperation);
__ddi_page("") VOID YieldProcessor(VOID);
__ddi_page("wdm/nf-wdm-_readwritebarrier~r2") VOID _ReadWriteBarrier(VOID);
__ddi_page("") VOID MemoryBarrier(VOID);
__ddi_page("") VOID KeMemoryBarrierWithoutFence(VOID);
VOID BarrierAfterRead(VOID);

// Processors and groups
_When_(NTDDI_VERSION < NTDDI_VISTA, _IRQL_requires_max_(APC_LEVEL)) KAFFINITY KeQueryActiveProcessors(VOID);
ULONG KeQueryActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);
__ddi_available_since(NTDDI_WIN7) ULONG KeQueryActiveProcessorCountEx(_In_ USHORT GroupNumber);
ULONG KeQueryMaximumProcessorCount(VOID);
__ddi_available_since(NTDDI_WIN7) ULONG KeQueryMaximumProcessorCountEx(_In_ USHORT GroupNumber);
__ddi_available_since(NTDDI_WIN7) USHORT KeQueryActiveGroupCount(VOID);
__ddi_available_since(NTDDI_WIN7) USHORT KeQueryMaximumGroupCount(VOID);
__ddi_available_since(NTDDI_WIN7) KAFFINITY KeQueryGroupAffinity(_In_ USHORT GroupNumber);
__ddi_available_since(NTDDI_WIN7) USHORT KeQueryHighestNodeNumber(VOID);
__ddi_available_since(NTDDI_WIN7) USHORT KeGetCurrentNodeNumber(VOID);
__ddi_available_since(NTDDI_WIN7)
VOID KeQueryNodeActiveAffinity(_In_ USHORT NodeNumber, _Out_opt_ PGROUP_AFFINITY Affinity, _Out_opt_ PUSHORT Count);
NTSTATUS KeQueryNodeActiveAffinity2(_In_ USHORT NodeNumber,
                                    _Out_writes_opt_(GroupAffinitiesCount) PGROUP_AFFINITY GroupAffinities,
                                    _In_ USHORT GroupAffinitiesCount, _Out_ PUSHORT GroupAffinitiesRequired);
ULONG KeQueryNodeActiveProcessorCount(_In_ USHORT NodeNumber);
__ddi_available_since(NTDDI_WIN7) USHORT KeQueryNodeMaximumProcessorCount(_In_ USHORT NodeNumber);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN7)
NTSTATUS KeQueryLogicalProcessorRelationship(_In_opt_ PPROCESSOR_NUMBER ProcessorNumber,
    _In_ LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType,
    _Out_writes_bytes_opt_(*Length) PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information, _Inout_ PULONG Length);
__ddi_available_since(NTDDI_WIN7) ULONG KeGetCurrentProcessorNumberEx(_Out_opt_ PPROCESSOR_NUMBER ProcNumber);
__ddi_available_since(NTDDI_WIN7) ULONG KeGetProcessorIndexFromNumber(_In_ PPROCESSOR_NUMBER ProcNumber);
__ddi_available_since(NTDDI_WIN7)
NTSTATUS KeGetProcessorNumberFromIndex(_In_ ULONG ProcIndex, _Out_ PPROCESSOR_NUMBER ProcNumber);
__ddi_page("") ULONG KeGetCurrentProcessorIndex(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeSetSystemAffinityThread(_In_ KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_acquires(thread_affinity)
KAFFINITY KeSetSystemAffinityThreadEx(_In_ KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("") VOID KeRevertToUserAffinityThread(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeRevertToUserAffinityThreadEx(_In_ __ddi_releases(thread_affinity) KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID KeSetSystemGroupAffinityThread(
    _In_ PGROUP_AFFINITY Affinity, _Out_opt_ __ddi_acquires(thread_group_affinity) PGROUP_AFFINITY PreviousAffinity);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID KeRevertToUserGroupAffinityThread(_In_ __ddi_releases(thread_group_affinity) PGROUP_AFFINITY PreviousAffinity);
__ddi_available_since(NTDDI_WIN10_CO)
NTSTATUS PsAllocateAffinityToken(_Out_ __ddi_acquires(affinity_token) PAFFINITY_TOKEN *AffinityToken);
__ddi_available_since(NTDDI_WIN10_CO)
VOID PsFreeAffinityToken(_In_ __ddi_releases(affinity_token) PAFFINITY_TOKEN AffinityToken);
__ddi_available_since(NTDDI_WIN10_CO)
NTSTATUS PsSetSystemMultipleGroupAffinityThread(_In_reads_(GroupCount) PGROUP_AFFINITY GroupAffinities, _In_ USHORT GroupCount,
                                                _Inout_ PAFFINITY_TOKEN AffinityToken);
__ddi_available_since(NTDDI_WIN10_CO) VOID PsRevertToUserMultipleGroupAffinityThread(_In_ PAFFINITY_TOKEN AffinityToken);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(callback_registration) __ddi_ends_before(DRIVER_UNLOAD)
PVOID KeRegisterProcessorChangeCallback(
    _In_ PPROCESSOR_CALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext, _In_ ULONG Flags);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KeDeregisterProcessorChangeCallback(_In_ __ddi_releases(callback_registration) PVOID CallbackHandle);

// Time
__ddi_page("wdm/nf-wdm-kequerysystemtime~r1") VOID KeQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);
__ddi_available_since(NTDDI_WIN8) VOID KeQuerySystemTimePrecise(_Out_ PLARGE_INTEGER CurrentTime);
VOID KeQueryTickCount(_Out_ PLARGE_INTEGER CurrentCount);
ULONG KeQueryTimeIncrement(VOID);
ULONGLONG KeQueryInterruptTime(VOID);
__ddi_available_since(NTDDI_WINBLUE) ULONG64 KeQueryInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);
__ddi_available_since(NTDDI_WIN7) ULONGLONG KeQueryUnbiasedInterruptTime(VOID);
LARGE_INTEGER KeQueryPerformanceCounter(_Out_opt_ PLARGE_INTEGER PerformanceFrequency);
__ddi_available_since(NTDDI_WIN10) NTSTATUS KeQueryAuxiliaryCounterFrequency(_Out_opt_ PULONG64 AuxiliaryCounterFrequency);
__ddi_available_since(NTDDI_WIN10)
NTSTATUS KeConvertAuxiliaryCounterToPerformanceCounter(_In_ ULONG64 AuxiliaryCounterValue,
        _Out_ PULONG64 PerformanceCounterValue, _Out_opt_ PULONG64 ConversionError);
__ddi_available_since(NTDDI_WIN10)
NTSTATUS KeConvertPerformanceCounterToAuxiliaryCounter(_In_ ULONG64 PerformanceCounterValue,
        _Out_ PULONG64 AuxiliaryCounterValue, _Out_opt_ PULONG64 ConversionError);
VOID ExLocalTimeToSystemTime(_In_ PLARGE_INTEGER LocalTime, _Out_ PLARGE_INTEGER SystemTime);
VOID ExSystemTimeToLocalTime(_In_ PLARGE_INTEGER SystemTime, _Out_ PLARGE_INTEGER LocalTime);
BOOLEAN RtlTimeFieldsToTime(_In_ PTIME_FIELDS TimeFields, _Out_ PLARGE_INTEGER Time);
VOID RtlTimeToTimeFields(_In_ PLARGE_INTEGER Time, _Out_ PTIME_FIELDS TimeFields);

// Bug checks, exceptions and the debugger
__declspec(noreturn)
VOID KeBugCheckEx(_In_ ULONG BugCheckCode, _In_ ULONG_PTR BugCheckParameter1, _In_ ULONG_PTR BugCheckParameter2,
                  _In_ ULONG_PTR BugCheckParameter3, _In_ ULONG_PTR BugCheckParameter4);
__declspec(noreturn) _IRQL_requires_max_(APC_LEVEL) VOID ExRaiseStatus(_In_ NTSTATUS Status);
__declspec(noreturn) __ddi_page("") VOID RtlFailFast(_In_ ULONG Code);
VOID KeInitializeCallbackRecord(_Out_ PVOID CallbackRecord);
BOOLEAN KeRegisterBugCheckCallback(
    _Inout_ __drv_aliasesMem __ddi_begins(bugcheck_callback) __ddi_ends_before(DRIVER_UNLOAD) PKBUGCHECK_CALLBACK_RECORD
        CallbackRecord, _In_ PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine, _In_reads_bytes_opt_(Length) PVOID Buffer,
    _In_ ULONG Length, _In_ PUCHAR Component);
BOOLEAN KeDeregisterBugCheckCallback(_Inout_ __ddi_ends(bugcheck_callback) PKBUGCHECK_CALLBACK_RECORD CallbackRecord);
BOOLEAN KeRegisterBugCheckReasonCallback(
    _Inout_ __drv_aliasesMem __ddi_begins(bugcheck_callback) __ddi_ends_before(DRIVER_UNLOAD) PKBUGCHECK_REASON_CALLBACK_RECORD
        CallbackRecord, _In_ PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine, _In_ KBUGCHECK_CALLBACK_REASON Reason,
    _In_ PUCHAR Component);
BOOLEAN KeDeregisterBugCheckReasonCallback(
    _Inout_ __ddi_ends(bugcheck_callback) PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord);
_IRQL_requires_max_(APC_LEVEL) __ddi_acquires(callback_registration) __ddi_ends_before(DRIVER_UNLOAD) _Ret_maybenull_
PVOID KeRegisterNmiCallback(_In_ PNMI_CALLBACK CallbackRoutine, _In_opt_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeDeregisterNmiCallback(_In_ __ddi_releases(callback_registration) PVOID Handle);
__ddi_acquires(callback_registration) __ddi_ends_before(DRIVER_UNLOAD) _Ret_maybenull_ __ddi_available_since(NTDDI_WIN10)
PVOID KeRegisterBoundCallback(_In_ PBOUND_CALLBACK CallbackRoutine);
__ddi_available_since(NTDDI_WIN10) NTSTATUS KeDeregisterBoundCallback(_In_ __ddi_releases(callback_registration) PVOID Handle);
NTSTATUS KeInitializeCrashDumpHeader(_In_ ULONG DumpType, _In_ ULONG Flags, _Out_writes_bytes_(BufferSize) PVOID Buffer,
                                     _In_ ULONG BufferSize, _Out_opt_ PULONG BufferNeeded);
__ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS KeInitializeTriageDumpDataArray(_Out_writes_bytes_(Size) PKTRIAGE_DUMP_DATA_ARRAY KtriageDumpDataArray,
                                         _In_ ULONG Size);
__ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS KeAddTriageDumpDataBlock(_Inout_ PKTRIAGE_DUMP_DATA_ARRAY KtriageDumpDataArray, _In_ PVOID Address, _In_ SIZE_T Size);
VOID DbgBreakPoint(VOID);
__ddi_page("") VOID DbgRaiseAssertionFailure(VOID);
VOID DbgBreakPointWithStatus(_In_ ULONG Status);
__ddi_page("") VOID KdBreakPoint(VOID);
VOID KdBreakPointWithStatus(_In_ ULONG s);
_IRQL_requires_max_(DIRQL) _When_(ddi_prints_unicode(Format), _IRQL_requires_max_(PASSIVE_LEVEL))
ULONG DbgPrint(_In_z_ _Printf_format_string_ PCSTR Format, ...);
_IRQL_requires_max_(DIRQL) _When_(ddi_prints_unicode(Format), _IRQL_requires_max_(PASSIVE_LEVEL))
ULONG DbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_z_ _Printf_format_string_ PCSTR Format, ...);
_IRQL_requires_max_(DIRQL) ULONG vDbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_z_ PCCH Format, va_list arglist);
_IRQL_requires_max_(DIRQL)
ULONG vDbgPrintExWithPrefix(_In_z_ PCCH Prefix, _In_ ULONG ComponentId, _In_ ULONG Level, _In_z_ PCCH Format, va_list arglist);
_IRQL_requires_max_(DIRQL) __ddi_page("") ULONG DbgPrintReturnControlC(_In_z_ _Printf_format_string_ PCCH Format, ...);
_IRQL_requires_max_(DIRQL) __ddi_page("") NTSTATUS DbgQueryDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level);
_IRQL_requires_max_(DIRQL) __ddi_page("")
NTSTATUS DbgSetDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ BOOLEAN State);
NTSTATUS KdDisableDebugger(VOID);
NTSTATUS KdEnableDebugger(VOID);
BOOLEAN KdRefreshDebuggerNotPresent(VOID);
NTSTATUS KdChangeOption(_In_ KD_OPTION Option, _In_ ULONG InBufferBytes, _In_opt_ PVOID InBuffer, _In_ ULONG OutBufferBytes,
                        _Out_writes_bytes_opt_(OutBufferBytes) PVOID OutBuffer, _Out_opt_ PULONG OutBufferNeeded);
__ddi_page("") _Post_satisfies_(exp != 0) VOID ASSERT(_In_ ULONG_PTR exp);
VOID ASSERTMSG(_In_z_ PCSTR msg, _In_ ULONG_PTR exp);
__ddi_page("") VOID RTL_SOFT_ASSERT(_In_ ULONG_PTR _exp);
__ddi_page("") VOID RTL_SOFT_ASSERTMSG(_In_z_ PCSTR _msg, _In_ ULONG_PTR _exp);
__ddi_page("") LOGICAL RTL_VERIFY(_In_ ULONG_PTR _exp);
__ddi_page("") LOGICAL RTL_VERIFYMSG(_In_z_ PCSTR _msg, _In_ ULONG_PTR _exp);
__ddi_page("") _Post_satisfies_(_exp != 0) VOID NT_ASSERT(_In_ ULONG_PTR _exp);
__ddi_page("") VOID NT_ASSERTMSG(_In_z_ PCSTR _msg, _In_ ULONG_PTR _exp);
__ddi_page("") VOID NT_ASSERTMSGW(_In_z_ PCWSTR _msg, _In_ ULONG_PTR _exp);
__ddi_page("") _Post_satisfies_(_exp != 0) LOGICAL NT_VERIFY(_In_ ULONG_PTR _exp);
__ddi_page("") LOGICAL NT_VERIFYMSG(_In_z_ PCSTR _msg, _In_ ULONG_PTR _exp);
__ddi_page("") VOID NT_FRE_ASSERT(_In_ ULONG_PTR _exp);
__ddi_page("") VOID NT_FRE_ASSERTMSG(_In_z_ PCSTR _msg, _In_ ULONG_PTR _exp);

// Pool
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_obsolete("ExAllocatePool2, ExAllocatePool3")
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePool(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_obsolete("ExAllocatePool2, ExAllocatePool3", deprecated)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_obsolete("ExAllocatePool3, ExAllocatePool2", deprecated)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolWithTagPriority(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag,
                                    _In_ EX_POOL_PRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) != 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_obsolete("ExAllocatePool2, ExAllocatePool3")
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolWithQuota(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) != 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_obsolete("ExAllocatePool2, ExAllocatePool3", deprecated)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolWithQuotaTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((Flags & POOL_FLAG_PAGED) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((Flags & POOL_FLAG_RAISE_ON_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_available_since(NTDDI_WIN10_VB)
_When_((Flags & POOL_FLAG_NON_PAGED_EXECUTE) != 0, __ddi_executable)
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePool2(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((Flags & POOL_FLAG_PAGED) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((Flags & POOL_FLAG_RAISE_ON_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_available_since(NTDDI_WIN10_VB)
_When_((Flags & POOL_FLAG_NON_PAGED_EXECUTE) != 0, __ddi_executable)
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePool3(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag,
                      _In_reads_opt_(ExtendedParametersCount) PCPOOL_EXTENDED_PARAMETER ExtendedParameters,
                      _In_ ULONG ExtendedParametersCount);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_down_level_switch("POOL_ZERO_DOWN_LEVEL_SUPPORT", NTDDI_WIN10_VB)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_down_level_switch("POOL_ZERO_DOWN_LEVEL_SUPPORT", NTDDI_WIN10_VB)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) != 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_down_level_switch("POOL_ZERO_DOWN_LEVEL_SUPPORT", NTDDI_WIN10_VB)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolQuotaZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) != 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_down_level_switch("POOL_ZERO_DOWN_LEVEL_SUPPORT", NTDDI_WIN10_VB)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolQuotaUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_down_level_switch("POOL_ZERO_DOWN_LEVEL_SUPPORT", NTDDI_WIN10_VB)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolPriorityZero(
    _In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag, _In_ EX_POOL_PRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL) __ddi_pageable)
_When_((PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE) == 0, _Ret_maybenull_) _Must_inspect_result_ __ddi_acquires(pool)
__ddi_down_level_switch("POOL_ZERO_DOWN_LEVEL_SUPPORT", NTDDI_WIN10_VB)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID ExAllocatePoolPriorityUninitialized(
    _In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag, _In_ EX_POOL_PRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_pageable(*P), _IRQL_requires_max_(APC_LEVEL))
VOID ExFreePool(_In_ __ddi_releases(pool) PVOID P);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_pageable(*P), _IRQL_requires_max_(APC_LEVEL))
VOID ExFreePoolWithTag(_In_ __ddi_releases(pool) PVOID P, _In_ ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID ExFreePool2(_In_ __ddi_releases(pool) PVOID P, _In_ ULONG Tag,
                 _In_reads_opt_(ExtendedParametersCount) PCPOOL_EXTENDED_PARAMETER ExtendedParameters,
                 _In_ ULONG ExtendedParametersCount);
NTSTATUS ExCreatePool(_In_ ULONG Flags, _In_ ULONG_PTR Tag, _In_opt_ POOL_CREATE_EXTENDED_PARAMS *Params,
                      _Out_ HANDLE *PoolHandle);
VOID ExDestroyPool(_In_ HANDLE PoolHandle);
NTSTATUS ExSecurePoolUpdate(_In_ HANDLE SecurePoolHandle, _In_ ULONG Tag, _In_ PVOID Allocation, _In_ ULONG_PTR Cookie,
                            _In_ SIZE_T Offset, _In_ SIZE_T Size, _In_ PVOID Buffer);
NTSTATUS ExSecurePoolValidate(_In_ HANDLE SecurePoolHandle, _In_ ULONG Tag, _In_ PVOID Allocation, _In_ ULONG_PTR Cookie);
typedef enum __ddi_page("") _DRIVER_RUNTIME_INIT_FLAGS { DrvRtPoolNxOptIn = 1, LastDrvRtFlag } DRIVER_RUNTIME_INIT_FLAGS;
// Switches that need this call at start-up: with POOL_NX_OPTIN nonpaged pool is executable until the call says
// otherwise (kernel/single-binary-opt-in-pool-nx-optin), with POOL_ZERO_DOWN_LEVEL_SUPPORT memory is not zeroed
// before it (kernel/updating-deprecated-exallocatepool-calls). With POOL_NX_OPTIN_AUTO nonpaged pool is not executable
// whatever is called (kernel/multiple-binary-opt-in-pool-nx-optin-auto).
#pragma ddi_switch(POOL_NX_OPTIN, ExInitializeDriverRuntime, 1)
#pragma ddi_switch_spared_by(POOL_NX_OPTIN, POOL_NX_OPTIN_AUTO)
#pragma ddi_switch(POOL_ZERO_DOWN_LEVEL_SUPPORT, ExInitializeDriverRuntime, 0, 0x0A000008)
__ddi_starts_switch("POOL_ZERO_DOWN_LEVEL_SUPPORT") __ddi_starts_switch("POOL_NX_OPTIN")
VOID ExInitializeDriverRuntime(_In_ ULONG RuntimeFlags);

// Lookaside lists
_IRQL_requires_max_(DISPATCH_LEVEL)
_When_((Flags & POOL_NX_ALLOCATION) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
VOID ExInitializeNPagedLookasideList(
    _When_((Flags & POOL_RAISE_IF_ALLOCATION_FAILURE) != 0, __ddi_raises_on_failure)
    _Out_ __ddi_begins(lookaside_list) __ddi_ends_before(DRIVER_UNLOAD) PNPAGED_LOOKASIDE_LIST Lookaside,
    _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ __ddi_pool_tag ULONG Tag,
    _In_ USHORT Depth);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID ExDeleteNPagedLookasideList(_Inout_ __ddi_ends(lookaside_list) PNPAGED_LOOKASIDE_LIST Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(lookaside_entry) __ddi_ends_before(LIST_DELETE)
_Ret_maybenull_ __ddi_inline_before(NTDDI_WIN10_NI)
PVOID ExAllocateFromNPagedLookasideList(_Inout_ __ddi_live(lookaside_list) PNPAGED_LOOKASIDE_LIST Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_inline_before(NTDDI_WIN10_NI)
VOID ExFreeToNPagedLookasideList(_Inout_ __ddi_live(lookaside_list) PNPAGED_LOOKASIDE_LIST Lookaside,
                                 _In_ __ddi_releases(lookaside_entry) PVOID Entry);
_IRQL_requires_max_(APC_LEVEL)
VOID ExInitializePagedLookasideList(
    _When_((Flags & POOL_RAISE_IF_ALLOCATION_FAILURE) != 0, __ddi_raises_on_failure)
    _Out_ __ddi_begins(lookaside_list) __ddi_ends_before(DRIVER_UNLOAD) PPAGED_LOOKASIDE_LIST Lookaside,
    _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ __ddi_pool_tag ULONG Tag,
    _In_ USHORT Depth);
_IRQL_requires_max_(APC_LEVEL)
VOID ExDeletePagedLookasideList(_Inout_ __ddi_ends(lookaside_list) PPAGED_LOOKASIDE_LIST Lookaside);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ __ddi_acquires(lookaside_entry) __ddi_ends_before(LIST_DELETE)
_Ret_maybenull_ __ddi_pageable __ddi_inline_before(NTDDI_WIN10_NI)
PVOID ExAllocateFromPagedLookasideList(_Inout_ __ddi_live(lookaside_list) PPAGED_LOOKASIDE_LIST Lookaside);
_IRQL_requires_max_(APC_LEVEL) __ddi_inline_before(NTDDI_WIN10_NI)
VOID ExFreeToPagedLookasideList(_Inout_ __ddi_live(lookaside_list) PPAGED_LOOKASIDE_LIST Lookaside,
                                _In_ __ddi_releases(lookaside_entry) PVOID Entry);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
NTSTATUS ExInitializeLookasideListEx(
    _When_((Flags & EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL) != 0, __ddi_raises_on_failure)
    _Out_ __ddi_begins(lookaside_list) __ddi_ends_before(DRIVER_UNLOAD) PLOOKASIDE_LIST_EX Lookaside,
    _In_opt_ PALLOCATE_FUNCTION_EX Allocate, _In_opt_ PFREE_FUNCTION_EX Free, _In_ POOL_TYPE PoolType, _In_ ULONG Flags,
    _In_ SIZE_T Size, _In_ __ddi_pool_tag ULONG Tag, _In_ USHORT Depth);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_made_with(*Lookaside, PoolType == PagedPool), _IRQL_requires_max_(APC_LEVEL))
VOID ExDeleteLookasideListEx(_Inout_ __ddi_ends(lookaside_list) PLOOKASIDE_LIST_EX Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID ExFlushLookasideListEx(_Inout_ __ddi_live(lookaside_list) PLOOKASIDE_LIST_EX Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(lookaside_entry) __ddi_ends_before(LIST_DELETE)
_Ret_maybenull_ __ddi_inline_before(NTDDI_WIN10_NI)
_When_(ddi_made_with(*Lookaside, PoolType == PagedPool), _IRQL_requires_max_(APC_LEVEL))
PVOID ExAllocateFromLookasideListEx(_Inout_ __ddi_live(lookaside_list) PLOOKASIDE_LIST_EX Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_inline_before(NTDDI_WIN10_NI)
_When_(ddi_made_with(*Lookaside, PoolType == PagedPool), _IRQL_requires_max_(APC_LEVEL))
VOID ExFreeToLookasideListEx(
    _Inout_ __ddi_live(lookaside_list) PLOOKASIDE_LIST_EX Lookaside, _In_ __ddi_releases(lookaside_entry) PVOID Entry);

// Doubly and singly linked lists
_When_(ddi_pageable(*ListHead), _IRQL_requires_max_(APC_LEVEL)) VOID InitializeListHead(_Out_ PLIST_ENTRY ListHead);
_Must_inspect_result_ BOOLEAN IsListEmpty(_In_ __ddi_live(list_head) const LIST_ENTRY *ListHead);
_When_(ddi_pageable(*ListHead) || ddi_pageable(*Entry), _IRQL_requires_max_(APC_LEVEL))
VOID InsertHeadList(_Inout_ __ddi_live(list_head) PLIST_ENTRY ListHead, _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PLIST_ENTRY Entry);
_When_(ddi_pageable(*ListHead) || ddi_pageable(*Entry), _IRQL_requires_max_(APC_LEVEL))
VOID InsertTailList(_Inout_ __ddi_live(list_head) PLIST_ENTRY ListHead, _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PLIST_ENTRY Entry);
_When_(ddi_pageable(*ListHead), _IRQL_requires_max_(APC_LEVEL)) __ddi_taken_from(ListHead) PLIST_ENTRY RemoveHeadList(_Inout_ __ddi_live(list_head) PLIST_ENTRY ListHead);
__ddi_taken_from(ListHead) PLIST_ENTRY RemoveTailList(_Inout_ __ddi_live(list_head) PLIST_ENTRY ListHead);
_When_(ddi_pageable(*Entry), _IRQL_requires_max_(APC_LEVEL)) BOOLEAN RemoveEntryList(_In_ PLIST_ENTRY Entry);
VOID AppendTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListToAppend);
_Ret_maybenull_ __ddi_taken_from(ListHead) PSINGLE_LIST_ENTRY PopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead);
VOID PushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PSINGLE_LIST_ENTRY Entry);
_Ret_maybenull_
PLIST_ENTRY ExInterlockedInsertHeadList(_Inout_ __ddi_live(list_head) PLIST_ENTRY ListHead, _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PLIST_ENTRY ListEntry,
                                        _Inout_ __ddi_live(spin_lock) PKSPIN_LOCK Lock);
_Ret_maybenull_ _Pre_satisfies_(!ddi_pageable(*ListHead) && !ddi_pageable(*ListEntry))
PLIST_ENTRY ExInterlockedInsertTailList(
    _Inout_ __ddi_live(list_head) PLIST_ENTRY ListHead, _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PLIST_ENTRY ListEntry, _Inout_ __ddi_live(spin_lock) PKSPIN_LOCK Lock);
_Ret_maybenull_ __ddi_taken_from(ListHead) PLIST_ENTRY ExInterlockedRemoveHeadList(_Inout_ __ddi_live(list_head) PLIST_ENTRY ListHead, _Inout_ __ddi_live(spin_lock) PKSPIN_LOCK Lock);
_Ret_maybenull_ __ddi_taken_from(ListHead) PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ __ddi_live(spin_lock) PKSPIN_LOCK Lock);
_Ret_maybenull_
PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead,
                                              _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PSINGLE_LIST_ENTRY ListEntry, _Inout_ __ddi_live(spin_lock) PKSPIN_LOCK Lock);

// Sequenced singly linked lists
VOID InitializeSListHead(_Out_ PSLIST_HEADER SListHead);
__ddi_page("wdm/nf-wdm-initializeslisthead") VOID ExInitializeSListHead(_Out_ PSLIST_HEADER SListHead);
_Must_inspect_result_ _Ret_maybenull_ PSLIST_ENTRY FirstEntrySList(_In_ const SLIST_HEADER *SListHead);
_IRQL_requires_max_(DISPATCH_LEVEL) USHORT ExQueryDepthSList(_In_ PSLIST_HEADER SListHead);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_page("wdm/nf-wdm-exquerydepthslist")
USHORT QueryDepthSList(_In_ PSLIST_HEADER SListHead);
_Ret_maybenull_ _Pre_satisfies_(!ddi_pageable(*ListHead))
__ddi_taken_from(ListHead) PSLIST_ENTRY ExInterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ PKSPIN_LOCK Lock);
_Ret_maybenull_
PSLIST_ENTRY ExInterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PSLIST_ENTRY ListEntry,
                                         _Inout_ PKSPIN_LOCK Lock);
_Ret_maybenull_ PSLIST_ENTRY ExInterlockedFlushSList(_Inout_ PSLIST_HEADER ListHead);
PSLIST_ENTRY ExpInterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead);
PSLIST_ENTRY ExpInterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PSLIST_ENTRY ListEntry);
_Ret_maybenull_ __ddi_page("wdm/nf-wdm-exinterlockedpopentryslist")
__ddi_taken_from(ListHead) PSLIST_ENTRY InterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead);
__ddi_page("wdm/nf-wdm-exinterlockedpushentryslist")
PSLIST_ENTRY InterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ __drv_aliasesMem __ddi_put_into(ListHead) PSLIST_ENTRY ListEntry);
_Ret_maybenull_ __ddi_page("wdm/nf-wdm-exinterlockedflushslist")
PSLIST_ENTRY InterlockedFlushSList(_Inout_ PSLIST_HEADER ListHead);

// Interlocked arithmetic
LONG InterlockedIncrement(_Inout_ _Interlocked_operand_ LONG volatile *Addend);
LONG InterlockedDecrement(_Inout_ _Interlocked_operand_ LONG volatile *Addend);
LONG InterlockedExchange(_Inout_ _Interlocked_operand_ LONG volatile *Target, _In_ LONG Value);
LONG InterlockedExchangeAdd(_Inout_ _Interlocked_operand_ LONG volatile *Addend, _In_ LONG Value);
LONG InterlockedCompareExchange(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG ExChange,
                                _In_ LONG Comperand);
PVOID InterlockedExchangePointer(_Inout_ _Interlocked_operand_ PVOID volatile *Target, _In_opt_ PVOID Value);
PVOID InterlockedCompareExchangePointer(_Inout_ _Interlocked_operand_ PVOID volatile *Destination, _In_ PVOID Exchange,
                                        _In_ PVOID Comperand);
LONG InterlockedAnd(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
LONG InterlockedOr(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
LONG InterlockedXor(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
__ddi_page("") LONG InterlockedAdd(_Inout_ _Interlocked_operand_ LONG volatile *Addend, _In_ LONG Value);
__ddi_page("") SHORT InterlockedIncrement16(_Inout_ _Interlocked_operand_ SHORT volatile *Addend);
__ddi_page("") SHORT InterlockedDecrement16(_Inout_ _Interlocked_operand_ SHORT volatile *Addend);
__ddi_page("")
SHORT InterlockedCompareExchange16(_Inout_ _Interlocked_operand_ SHORT volatile *Destination, _In_ SHORT ExChange,
                                   _In_ SHORT Comperand);
__ddi_page("") SHORT InterlockedExchange16(_Inout_ _Interlocked_operand_ SHORT volatile *Destination, _In_ SHORT ExChange);
__ddi_page("") CHAR InterlockedExchange8(_Inout_ _Interlocked_operand_ CHAR volatile *Target, _In_ CHAR Value);
__ddi_page("") CHAR InterlockedExchangeAdd8(_Inout_ _Interlocked_operand_ CHAR volatile *Addend, _In_ CHAR Value);
__ddi_page("") CHAR InterlockedAnd8(_Inout_ _Interlocked_operand_ CHAR volatile *Destination, _In_ CHAR Value);
__ddi_page("") CHAR InterlockedOr8(_Inout_ _Interlocked_operand_ CHAR volatile *Destination, _In_ CHAR Value);
__ddi_page("") CHAR InterlockedXor8(_Inout_ _Interlocked_operand_ CHAR volatile *Destination, _In_ CHAR Value);
__ddi_page("") SHORT InterlockedAnd16(_Inout_ _Interlocked_operand_ SHORT volatile *Destination, _In_ SHORT Value);
__ddi_page("") SHORT InterlockedOr16(_Inout_ _Interlocked_operand_ SHORT volatile *Destination, _In_ SHORT Value);
__ddi_page("") SHORT InterlockedXor16(_Inout_ _Interlocked_operand_ SHORT volatile *Destination, _In_ SHORT Value);
__ddi_page("") LONG64 InterlockedIncrement64(_Inout_ _Interlocked_operand_ LONG64 volatile *Addend);
__ddi_page("") LONG64 InterlockedDecrement64(_Inout_ _Interlocked_operand_ LONG64 volatile *Addend);
__ddi_page("") LONG64 InterlockedExchange64(_Inout_ _Interlocked_operand_ LONG64 volatile *Target, _In_ LONG64 Value);
__ddi_page("") LONG64 InterlockedExchangeAdd64(_Inout_ _Interlocked_operand_ LONG64 volatile *Addend, _In_ LONG64 Value);
__ddi_page("")
LONG64 InterlockedCompareExchange64(_Inout_ _Interlocked_operand_ LONG64 volatile *Destination, _In_ LONG64 ExChange,
                                    _In_ LONG64 Comperand);
__ddi_page("") LONG64 InterlockedAnd64(_Inout_ _Interlocked_operand_ LONG64 volatile *Destination, _In_ LONG64 Value);
__ddi_page("") LONG64 InterlockedOr64(_Inout_ _Interlocked_operand_ LONG64 volatile *Destination, _In_ LONG64 Value);
__ddi_page("") LONG64 InterlockedXor64(_Inout_ _Interlocked_operand_ LONG64 volatile *Destination, _In_ LONG64 Value);
__ddi_page("") LONG64 InterlockedAdd64(_Inout_ _Interlocked_operand_ LONG64 volatile *Addend, _In_ LONG64 Value);
__ddi_page("") LONG InterlockedIncrementAcquire(_Inout_ _Interlocked_operand_ LONG volatile *Addend);
__ddi_page("") LONG InterlockedIncrementRelease(_Inout_ _Interlocked_operand_ LONG volatile *Addend);
__ddi_page("") LONG InterlockedIncrementNoFence(_Inout_ _Interlocked_operand_ LONG volatile *Addend);
__ddi_page("") LONG InterlockedDecrementAcquire(_Inout_ _Interlocked_operand_ LONG volatile *Addend);
__ddi_page("") LONG InterlockedDecrementRelease(_Inout_ _Interlocked_operand_ LONG volatile *Addend);
__ddi_page("") LONG InterlockedDecrementNoFence(_Inout_ _Interlocked_operand_ LONG volatile *Addend);
__ddi_page("") LONG InterlockedExchangeNoFence(_Inout_ _Interlocked_operand_ LONG volatile *Target, _In_ LONG Value);
__ddi_page("") LONG InterlockedExchangeAddNoFence(_Inout_ _Interlocked_operand_ LONG volatile *Addend, _In_ LONG Value);
__ddi_page("")
LONG InterlockedCompareExchangeAcquire(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG ExChange,
                                       _In_ LONG Comperand);
__ddi_page("")
LONG InterlockedCompareExchangeRelease(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG ExChange,
                                       _In_ LONG Comperand);
__ddi_page("")
LONG InterlockedCompareExchangeNoFence(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG ExChange,
                                       _In_ LONG Comperand);
__ddi_page("") LONG InterlockedOrNoFence(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
__ddi_page("") LONG InterlockedAndNoFence(_Inout_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
__ddi_page("") PVOID InterlockedExchangePointerNoFence(_Inout_ _Interlocked_operand_ PVOID volatile *Target, _In_ PVOID Value);
__ddi_page("")
PVOID InterlockedCompareExchangePointerNoFence(_Inout_ _Interlocked_operand_ PVOID volatile *Destination, _In_ PVOID Exchange,
                                               _In_ PVOID Comperand);
__ddi_page("") BOOLEAN InterlockedBitTestAndSet(_Inout_ _Interlocked_operand_ LONG volatile *Base, _In_ LONG Bit);
__ddi_page("") BOOLEAN InterlockedBitTestAndReset(_Inout_ _Interlocked_operand_ LONG volatile *Base, _In_ LONG Bit);
__ddi_page("") BOOLEAN InterlockedBitTestAndComplement(_Inout_ _Interlocked_operand_ LONG volatile *Base, _In_ LONG Bit);
__ddi_page("") BOOLEAN InterlockedBitTestAndSet64(_Inout_ _Interlocked_operand_ LONG64 volatile *Base, _In_ LONG64 Bit);
__ddi_page("") BOOLEAN InterlockedBitTestAndReset64(_Inout_ _Interlocked_operand_ LONG64 volatile *Base, _In_ LONG64 Bit);
__ddi_page("") LONG InterlockedAddAcquire(_Inout_ _Interlocked_operand_ LONG volatile *Addend, _In_ LONG Value);
__ddi_page("") SIZE_T InterlockedIncrementSizeT(_Inout_ _Interlocked_operand_ SIZE_T volatile *Addend);
__ddi_page("") SIZE_T InterlockedDecrementSizeT(_Inout_ _Interlocked_operand_ SIZE_T volatile *Addend);
__ddi_page("") SIZE_T InterlockedExchangeAddSizeT(_Inout_ _Interlocked_operand_ SIZE_T volatile *Addend, _In_ SIZE_T Value);
LARGE_INTEGER ExInterlockedAddLargeInteger(_Inout_ PLARGE_INTEGER Addend, _In_ LARGE_INTEGER Increment,
                                           _Inout_ PKSPIN_LOCK Lock);
VOID ExInterlockedAddLargeStatistic(_Inout_ PLARGE_INTEGER Addend, _In_ ULONG Increment);
ULONG ExInterlockedAddUlong(_Inout_ PULONG Addend, _In_ ULONG Increment, _Inout_ PKSPIN_LOCK Lock);
LONGLONG ExInterlockedCompareExchange64(_Inout_ LONGLONG volatile *Destination, _In_ PLONGLONG Exchange,
                                        _In_ PLONGLONG Comperand, _Inout_ PKSPIN_LOCK Lock);
__ddi_page("") BOOLEAN BitTest64(_In_ const LONG64 *Base, _In_ LONG64 Offset);
__ddi_page("") BOOLEAN BitTestAndSet(_Inout_ LONG *Base, _In_ LONG Offset);
__ddi_page("") BOOLEAN BitTestAndReset(_Inout_ LONG *Base, _In_ LONG Offset);
__ddi_page("") BOOLEAN BitTest(_In_ const LONG *Base, _In_ LONG Offset);
__ddi_page("wdm/nf-wdm-_bittest64~r1") UCHAR _BitTest64(_In_ const LONG64 *Base, _In_ LONG64 Index);
__ddi_page("wdm/nf-wdm-_bittestandcomplement64~r1") UCHAR _BitTestAndComplement64(_Inout_ LONG64 *Base, _In_ LONG64 Index);
__ddi_page("wdm/nf-wdm-_bittestandreset64~r1") UCHAR _BitTestAndReset64(_Inout_ LONG64 *Base, _In_ LONG64 Index);
__ddi_page("wdm/nf-wdm-_bittestandset64~r1") UCHAR _BitTestAndSet64(_Inout_ LONG64 *Base, _In_ LONG64 Index);
__ddi_page("") BOOLEAN BitScanForward(_Out_ ULONG *Index, _In_ ULONG Mask);
__ddi_page("") BOOLEAN BitScanReverse(_Out_ ULONG *Index, _In_ ULONG Mask);
__ddi_page("") BOOLEAN BitScanForward64(_Out_ ULONG *Index, _In_ ULONG64 Mask);
__ddi_page("") BOOLEAN BitScanReverse64(_Out_ ULONG *Index, _In_ ULONG64 Mask);
__ddi_page("") LONG ReadAcquire(_In_ _Interlocked_operand_ LONG const volatile *Source);
__ddi_page("") LONG ReadNoFence(_In_ _Interlocked_operand_ LONG const volatile *Source);
__ddi_page("") LONG ReadRaw(_In_ _Interlocked_operand_ LONG const volatile *Source);
__ddi_page("") VOID WriteRelease(_Out_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
__ddi_page("") VOID WriteNoFence(_Out_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
__ddi_page("") VOID WriteRaw(_Out_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
__ddi_page("") LONG64 ReadAcquire64(_In_ _Interlocked_operand_ LONG64 const volatile *Source);
__ddi_page("") LONG64 ReadNoFence64(_In_ _Interlocked_operand_ LONG64 const volatile *Source);
__ddi_page("") VOID WriteRelease64(_Out_ _Interlocked_operand_ LONG64 volatile *Destination, _In_ LONG64 Value);
__ddi_page("") VOID WriteNoFence64(_Out_ _Interlocked_operand_ LONG64 volatile *Destination, _In_ LONG64 Value);
__ddi_page("") ULONG ReadULongAcquire(_In_ _Interlocked_operand_ ULONG const volatile *Source);
__ddi_page("") ULONG ReadULongNoFence(_In_ _Interlocked_operand_ ULONG const volatile *Source);
__ddi_page("") VOID WriteULongRelease(_Out_ _Interlocked_operand_ ULONG volatile *Destination, _In_ ULONG Value);
__ddi_page("") VOID WriteULongNoFence(_Out_ _Interlocked_operand_ ULONG volatile *Destination, _In_ ULONG Value);
__ddi_page("") PVOID ReadPointerAcquire(_In_ _Interlocked_operand_ PVOID const volatile *Source);
__ddi_page("") PVOID ReadPointerNoFence(_In_ _Interlocked_operand_ PVOID const volatile *Source);
__ddi_page("") PVOID ReadPointerRaw(_In_ _Interlocked_operand_ PVOID const volatile *Source);
__ddi_page("") VOID WritePointerRelease(_Out_ _Interlocked_operand_ PVOID volatile *Destination, _In_ PVOID Value);
__ddi_page("") VOID WritePointerNoFence(_Out_ _Interlocked_operand_ PVOID volatile *Destination, _In_ PVOID Value);
__ddi_page("") BOOLEAN ReadBooleanAcquire(_In_ _Interlocked_operand_ BOOLEAN const volatile *Source);
__ddi_page("") BOOLEAN ReadBooleanNoFence(_In_ _Interlocked_operand_ BOOLEAN const volatile *Source);
BOOLEAN ReadBooleanRaw(_In_ _Interlocked_operand_ BOOLEAN const volatile *Source);
INT32 ReadInt32Acquire(_In_ _Interlocked_operand_ INT32 const volatile *Source);
INT32 ReadInt32NoFence(_In_ _Interlocked_operand_ INT32 const volatile *Source);
INT32 ReadInt32Raw(_In_ _Interlocked_operand_ INT32 const volatile *Source);
UINT32 ReadUInt32Acquire(_In_ _Interlocked_operand_ UINT32 const volatile *Source);
UINT32 ReadUInt32NoFence(_In_ _Interlocked_operand_ UINT32 const volatile *Source);
UINT32 ReadUInt32Raw(_In_ _Interlocked_operand_ UINT32 const volatile *Source);
VOID WriteInt32NoFence(_Out_ _Interlocked_operand_ INT32 volatile *Destination, _In_ INT32 Value);
VOID WriteInt32Raw(_Out_ _Interlocked_operand_ INT32 volatile *Destination, _In_ INT32 Value);
VOID WriteInt32Release(_Out_ _Interlocked_operand_ INT32 volatile *Destination, _In_ INT32 Value);
VOID WriteUInt32NoFence(_Out_ _Interlocked_operand_ UINT32 volatile *Destination, _In_ UINT32 Value);
VOID WriteUInt32Raw(_Out_ _Interlocked_operand_ UINT32 volatile *Destination, _In_ UINT32 Value);
VOID WriteUInt32Release(_Out_ _Interlocked_operand_ UINT32 volatile *Destination, _In_ UINT32 Value);

// Registers and ports
UCHAR READ_REGISTER_UCHAR(_In_ volatile UCHAR *Register);
USHORT READ_REGISTER_USHORT(_In_ volatile USHORT *Register);
ULONG READ_REGISTER_ULONG(_In_ volatile ULONG *Register);
ULONG64 READ_REGISTER_ULONG64(_In_ volatile ULONG64 *Register);
VOID READ_REGISTER_BUFFER_UCHAR(_In_ volatile UCHAR *Register, _Out_writes_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID READ_REGISTER_BUFFER_USHORT(_In_ volatile USHORT *Register, _Out_writes_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID READ_REGISTER_BUFFER_ULONG(_In_ volatile ULONG *Register, _Out_writes_(Count) PULONG Buffer, _In_ ULONG Count);
VOID READ_REGISTER_BUFFER_ULONG64(_In_ volatile ULONG64 *Register, _Out_writes_(Count) PULONG64 Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_UCHAR(_In_ volatile UCHAR *Register, _In_ UCHAR Value);
VOID WRITE_REGISTER_USHORT(_In_ volatile USHORT *Register, _In_ USHORT Value);
VOID WRITE_REGISTER_ULONG(_In_ volatile ULONG *Register, _In_ ULONG Value);
VOID WRITE_REGISTER_ULONG64(_In_ volatile ULONG64 *Register, _In_ ULONG64 Value);
VOID WRITE_REGISTER_BUFFER_UCHAR(_In_ volatile UCHAR *Register, _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_USHORT(_In_ volatile USHORT *Register, _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_ULONG(_In_ volatile ULONG *Register, _In_reads_(Count) PULONG Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_ULONG64(_In_ volatile ULONG64 *Register, _In_reads_(Count) PULONG64 Buffer, _In_ ULONG Count);
UCHAR READ_PORT_UCHAR(_In_ PUCHAR Port);
USHORT READ_PORT_USHORT(_In_ PUSHORT Port);
ULONG READ_PORT_ULONG(_In_ PULONG Port);
VOID READ_PORT_BUFFER_UCHAR(_In_ PUCHAR Port, _Out_writes_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID READ_PORT_BUFFER_USHORT(_In_ PUSHORT Port, _Out_writes_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID READ_PORT_BUFFER_ULONG(_In_ PULONG Port, _Out_writes_(Count) PULONG Buffer, _In_ ULONG Count);
VOID WRITE_PORT_UCHAR(_In_ PUCHAR Port, _In_ UCHAR Value);
VOID WRITE_PORT_USHORT(_In_ PUSHORT Port, _In_ USHORT Value);
VOID WRITE_PORT_ULONG(_In_ PULONG Port, _In_ ULONG Value);
VOID WRITE_PORT_BUFFER_UCHAR(_In_ PUCHAR Port, _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID WRITE_PORT_BUFFER_USHORT(_In_ PUSHORT Port, _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID WRITE_PORT_BUFFER_ULONG(_In_ PULONG Port, _In_reads_(Count) PULONG Buffer, _In_ ULONG Count);

// Devices
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
NTSTATUS IoCreateDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName,
                        _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive,
                        _Outptr_ __ddi_acquires(device_object) __ddi_ends_before(DRIVER_UNLOAD)
                        __ddi_leaves_set(Flags, DO_DEVICE_INITIALIZING, "DO_DEVICE_INITIALIZING") PDEVICE_OBJECT *DeviceObject);
_IRQL_requires_max_(APC_LEVEL) VOID IoDeleteDevice(_In_ __ddi_releases(device_object) PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoAttachDevice(_In_ PDEVICE_OBJECT SourceDevice, _In_ PUNICODE_STRING TargetDevice,
    _Outptr_ __ddi_acquires(device_attachment) __ddi_ends_before(DEVICE_DELETE) PDEVICE_OBJECT *AttachedDevice);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(device_attachment) __ddi_ends_before(DEVICE_DELETE)
_Ret_maybenull_
PDEVICE_OBJECT IoAttachDeviceToDeviceStack(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoDetachDevice(_Inout_ __ddi_releases(device_attachment) PDEVICE_OBJECT TargetDevice);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_acquires(reference)
PDEVICE_OBJECT IoGetAttachedDeviceReference(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) PDEVICE_OBJECT IoGetRelatedDeviceObject(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoGetDeviceObjectPointer(_In_ PUNICODE_STRING ObjectName, _In_ ACCESS_MASK DesiredAccess,
                                  _Outptr_ __ddi_acquires(reference) PFILE_OBJECT *FileObject,
                                  _Outptr_ PDEVICE_OBJECT *DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoCreateSymbolicLink(
    _In_ __ddi_begins(symbolic_link) __ddi_ends_before(DRIVER_UNLOAD) PUNICODE_STRING SymbolicLinkName,
    _In_ PUNICODE_STRING DeviceName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoCreateUnprotectedSymbolicLink(
    _In_ __ddi_begins(symbolic_link) __ddi_ends_before(DRIVER_UNLOAD) PUNICODE_STRING SymbolicLinkName,
    _In_ PUNICODE_STRING DeviceName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoDeleteSymbolicLink(_In_ __ddi_ends(symbolic_link) PUNICODE_STRING SymbolicLinkName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoRegisterShutdownNotification(
    _In_ __ddi_begins(shutdown_notification) __ddi_ends_before(DRIVER_UNLOAD) PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoRegisterLastChanceShutdownNotification(
    _In_ __ddi_begins(shutdown_notification) __ddi_ends_before(DRIVER_UNLOAD) PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoUnregisterShutdownNotification(_In_ __ddi_ends(shutdown_notification) PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS IoAllocateDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress,
                                         _In_ ULONG DriverObjectExtensionSize, _Outptr_ PVOID *DriverObjectExtension);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
PVOID IoGetDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_version_check
BOOLEAN IoIsWdmVersionAvailable(_In_ UCHAR MajorVersion, _In_ UCHAR MinorVersion);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoGetBootDiskInformation(_Inout_ PBOOTDISK_INFORMATION BootDiskInformation, _In_ ULONG Size);
VOID IoAdjustPagingPathCount(_Inout_ PLONG _count_, _In_ BOOLEAN _paging_);
VOID IoSetStartIoAttributes(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN DeferredStartIo, _In_ BOOLEAN NonCancelable);

// Request packets
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(irp) _Ret_maybenull_
PIRP IoAllocateIrp(_In_ CCHAR StackSize, _In_ BOOLEAN ChargeQuota);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(irp) _Ret_maybenull_
__ddi_available_since(NTDDI_WIN10)
PIRP IoAllocateIrpEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ CCHAR StackSize, _In_ BOOLEAN ChargeQuota);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeIrp(_In_ __ddi_releases(irp) __ddi_request(FREES) PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoInitializeIrp(_Inout_ PIRP Irp, _In_ USHORT PacketSize, _In_ CCHAR StackSize);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoReuseIrp(_Inout_ PIRP Irp, _In_ NTSTATUS Iostatus);
USHORT IoSizeOfIrp(_In_ CCHAR StackSize);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ __ddi_acquires(irp) _Ret_maybenull_
PIRP IoBuildAsynchronousFsdRequest(_In_ ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer,
                                   _In_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset,
                                   _In_opt_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ __ddi_acquires(threaded_irp) _Ret_maybenull_
PIRP IoBuildSynchronousFsdRequest(_In_ ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer,
                                  _In_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event,
                                  _Out_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ __ddi_acquires(threaded_irp) _Ret_maybenull_
PIRP IoBuildDeviceIoControlRequest(_In_ ULONG IoControlCode, _In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID InputBuffer,
                                   _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
                                   _In_ BOOLEAN InternalDeviceIoControl, _In_opt_ PKEVENT Event,
                                   _Out_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS IofCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ __drv_aliasesMem __ddi_request(FORWARDS) PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(IoGetNextIrpStackLocation(Irp)->MajorFunction != IRP_MJ_POWER && IoGetNextIrpStackLocation(Irp)->MajorFunction != IRP_MJ_READ
    && IoGetNextIrpStackLocation(Irp)->MajorFunction != IRP_MJ_WRITE
    && IoGetNextIrpStackLocation(Irp)->MajorFunction != IRP_MJ_DEVICE_CONTROL
    && IoGetNextIrpStackLocation(Irp)->MajorFunction != IRP_MJ_INTERNAL_DEVICE_CONTROL, _IRQL_requires_max_(APC_LEVEL))
NTSTATUS IoCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ __drv_aliasesMem __ddi_request(FORWARDS) PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((DeviceObject->Flags & DO_POWER_PAGABLE) != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
NTSTATUS PoCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ __drv_aliasesMem __ddi_request(FORWARDS) PIRP Irp);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN IoForwardIrpSynchronously(_In_ PDEVICE_OBJECT DeviceObject, _In_ __ddi_request(FORWARDS_AND_WAITS) PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdm/nf-wdm-iocompleterequest")
VOID IofCompleteRequest(_In_ __ddi_request(COMPLETES) PIRP Irp, _In_ CCHAR PriorityBoost);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoCompleteRequest(_In_ __ddi_request(COMPLETES) PIRP Irp, _In_ CCHAR PriorityBoost);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN IoCancelIrp(_In_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) PDRIVER_CANCEL IoSetCancelRoutine(_In_ __ddi_request(READS) PIRP Irp, _In_opt_ PDRIVER_CANCEL CancelRoutine);
VOID IoMarkIrpPending(_Inout_ __ddi_request(MARKS_PENDING) PIRP Irp);
__ddi_part_of(Irp) PIO_STACK_LOCATION IoGetCurrentIrpStackLocation(_In_ __ddi_request(READS) PIRP Irp);
__ddi_part_of(Irp) PIO_STACK_LOCATION IoGetNextIrpStackLocation(_In_ __ddi_request(FILLS_LOCATION) PIRP Irp);
VOID IoSetNextIrpStackLocation(_Inout_ __ddi_request(OWNS_LOCATION) PIRP Irp);
VOID IoSkipCurrentIrpStackLocation(_Inout_ __ddi_request(SKIPS_LOCATION) PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoCopyCurrentIrpStackLocationToNext(_Inout_ __ddi_request(COPIES_LOCATION) PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoSetCompletionRoutine(_In_ _When_(InvokeOnSuccess != 0, __ddi_request(SETS_ROUTINE)) _When_(InvokeOnSuccess == 0, __ddi_request(FILLS_LOCATION))
                            PIRP Irp, _In_opt_ PIO_COMPLETION_ROUTINE CompletionRoutine,
                            _In_opt_ __drv_aliasesMem PVOID Context, _In_ BOOLEAN InvokeOnSuccess, _In_ BOOLEAN InvokeOnError,
                            _In_ BOOLEAN InvokeOnCancel);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS IoSetCompletionRoutineEx(_In_ PDEVICE_OBJECT DeviceObject,
                                  _In_ _When_(InvokeOnSuccess != 0, __ddi_request(SETS_ROUTINE)) _When_(InvokeOnSuccess == 0, __ddi_request(FILLS_LOCATION))
                                  PIRP Irp,
                                  _In_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ __drv_aliasesMem PVOID Context,
                                  _In_ BOOLEAN InvokeOnSuccess, _In_ BOOLEAN InvokeOnError, _In_ BOOLEAN InvokeOnCancel);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoStartPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ __ddi_request(QUEUES) PIRP Irp, _In_opt_ PULONG Key,
                   _In_opt_ PDRIVER_CANCEL CancelFunction);
_IRQL_requires_(DISPATCH_LEVEL) VOID IoStartNextPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoStartNextPacketByKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable, _In_ ULONG Key);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN IoIs32bitProcess(_In_opt_ __ddi_request(READS) PIRP Irp);
BOOLEAN IoIsErrorUserInduced(_In_ NTSTATUS Status);
IO_PRIORITY_HINT IoGetIoPriorityHint(_In_ __ddi_request(READS) PIRP Irp);
NTSTATUS IoSetIoPriorityHint(_In_ __ddi_request(READS) PIRP Irp, _In_ IO_PRIORITY_HINT PriorityHint);
_IRQL_requires_max_(DISPATCH_LEVEL) PIRP IoGetTopLevelIrp(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoSetTopLevelIrp(_In_opt_ PIRP Irp);
NTSTATUS IoValidateDeviceIoControlAccess(_In_ __ddi_request(READS) PIRP Irp, _In_ ULONG RequiredAccess);
ULONG IoGetFunctionCodeFromCtlCode(_In_ ULONG ControlCode);
VOID IosbToIosb64(_Out_ PIO_STATUS_BLOCK64 _iosb64, _In_ PIO_STATUS_BLOCK _iosb);
VOID Iosb64ToIosb(_Out_ PIO_STATUS_BLOCK _iosb, _In_ PIO_STATUS_BLOCK64 _iosb64);

// Cancel-safe queues
NTSTATUS IoCsqInitialize(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP CsqInsertIrp, _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp,
                         _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp, _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock,
                         _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock, _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp);
NTSTATUS IoCsqInitializeEx(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP_EX CsqInsertIrp, _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp,
                           _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp, _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock,
                           _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock, _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoCsqInsertIrp(
    _Inout_ PIO_CSQ Csq, _Inout_ __drv_aliasesMem __ddi_request(MARKS_PENDING) __ddi_request(QUEUES) PIRP Irp,
    _Out_opt_ __ddi_begins(queued_irp) __ddi_ends_before(IRP_COMPLETE) PIO_CSQ_IRP_CONTEXT Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS IoCsqInsertIrpEx(
    _Inout_ PIO_CSQ Csq, _Inout_ __drv_aliasesMem _When_(return >= 0, __ddi_request(MARKS_PENDING) __ddi_request(QUEUES)) PIRP Irp,
    _Out_opt_ __ddi_begins(queued_irp) __ddi_ends_before(IRP_COMPLETE) PIO_CSQ_IRP_CONTEXT Context, _In_opt_ PVOID InsertContext);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _Ret_maybenull_
PIRP IoCsqRemoveIrp(_Inout_ PIO_CSQ Csq, _Inout_ __ddi_ends(queued_irp) PIO_CSQ_IRP_CONTEXT Context);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _Ret_maybenull_ __ddi_ends(queued_irp)
PIRP IoCsqRemoveNextIrp(_Inout_ PIO_CSQ Csq, _In_opt_ PVOID PeekContext);

// Device queues
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeInitializeDeviceQueue(_Out_ PKDEVICE_QUEUE DeviceQueue);
_IRQL_requires_(DISPATCH_LEVEL)
BOOLEAN KeInsertDeviceQueue(
    _Inout_ __ddi_begins(device_queue_entry) PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);
_IRQL_requires_(DISPATCH_LEVEL)
BOOLEAN KeInsertByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry,
                                 _In_ ULONG SortKey);
_IRQL_requires_(DISPATCH_LEVEL) _Ret_maybenull_
PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(_Inout_ __ddi_ends(device_queue_entry) PKDEVICE_QUEUE DeviceQueue);
_IRQL_requires_(DISPATCH_LEVEL) _Ret_maybenull_
PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _In_ ULONG SortKey);
_IRQL_requires_(DISPATCH_LEVEL) _Ret_maybenull_ __ddi_page("")
PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(_Inout_ PKDEVICE_QUEUE DeviceQueue, _In_ ULONG SortKey);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN KeRemoveEntryDeviceQueue(
    _Inout_ __ddi_ends(device_queue_entry) PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);

// Plug and Play
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoRegisterPlugPlayNotification(_In_ IO_NOTIFICATION_EVENT_CATEGORY EventCategory, _In_ ULONG EventCategoryFlags,
    _In_opt_ PVOID EventCategoryData, _In_ PDRIVER_OBJECT DriverObject,
    _In_ PDRIVER_NOTIFICATION_CALLBACK_ROUTINE CallbackRoutine, _Inout_opt_ __drv_aliasesMem PVOID Context,
    _Outptr_ __ddi_acquires(callback_registration) __ddi_ends_before(DRIVER_UNLOAD) PVOID *NotificationEntry);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoUnregisterPlugPlayNotification(_In_ __ddi_releases(callback_registration) PVOID NotificationEntry);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS IoUnregisterPlugPlayNotificationEx(_In_ __ddi_releases(callback_registration) PVOID NotificationEntry);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoRegisterDeviceInterface(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ const GUID *InterfaceClassGuid,
                                   _In_opt_ PUNICODE_STRING ReferenceString,
                                   _Out_ __ddi_acquires(string_buffer) __ddi_ends_before(DRIVER_UNLOAD) PUNICODE_STRING SymbolicLinkName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoSetDeviceInterfaceState(
    _In_ _When_(Enable != 0, __ddi_begins(enabled_interface) __ddi_ends_before(DEVICE_REMOVE))
        _When_(Enable == 0, __ddi_ends(enabled_interface)) PUNICODE_STRING SymbolicLinkName, _In_ BOOLEAN Enable);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoGetDeviceInterfaces(_In_ const GUID *InterfaceClassGuid, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                               _In_ ULONG Flags, _Outptr_ __ddi_acquires(pool) PZZWSTR *SymbolicLinkList);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoGetDeviceInterfaceAlias(_In_ PUNICODE_STRING SymbolicLinkName, _In_ const GUID *AliasInterfaceClassGuid,
                                   _Out_ __ddi_acquires(string_buffer) PUNICODE_STRING AliasSymbolicLinkName);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoOpenDeviceInterfaceRegistryKey(_In_ PUNICODE_STRING SymbolicLinkName, _In_ ACCESS_MASK DesiredAccess,
                                          _Out_ __ddi_acquires(handle) PHANDLE DeviceInterfaceRegKey);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoOpenDeviceRegistryKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG DevInstKeyType, _In_ ACCESS_MASK DesiredAccess,
                                 _Out_ __ddi_acquires(handle) PHANDLE DeviceRegKey);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS IoOpenDriverRegistryKey(_In_ PDRIVER_OBJECT DriverObject, _In_ DRIVER_REGKEY_TYPE RegKeyType,
                                 _In_ ACCESS_MASK DesiredAccess, _In_ ULONG Flags,
                                 _Out_ __ddi_acquires(handle) PHANDLE DriverRegKey);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS IoGetDriverDirectory(_In_ PDRIVER_OBJECT DriverObject, _In_ DRIVER_DIRECTORY_TYPE DirectoryType, _In_ ULONG Flags,
                              _Out_ __ddi_acquires(handle) PHANDLE DriverDirectoryHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS IoGetDeviceDirectory(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ DEVICE_DIRECTORY_TYPE DirectoryType,
                              _In_ ULONG Flags, _In_ PVOID Reserved,
                              _Out_ __ddi_acquires(handle) PHANDLE DeviceDirectoryHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoGetDeviceProperty(_In_ PDEVICE_OBJECT DeviceObject, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty,
                             _In_ ULONG BufferLength, _Out_writes_bytes_opt_(BufferLength) PVOID PropertyBuffer,
                             _Out_ PULONG ResultLength);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
NTSTATUS IoGetDevicePropertyData(_In_ PDEVICE_OBJECT Pdo, _In_ const DEVPROPKEY *PropertyKey, _In_ LCID Lcid,
                                 _Reserved_ ULONG Flags, _In_ ULONG Size, _Out_writes_bytes_to_(Size, *RequiredSize) PVOID Data,
                                 _Out_ PULONG RequiredSize, _Out_ PDEVPROPTYPE Type);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
NTSTATUS IoSetDevicePropertyData(_In_ PDEVICE_OBJECT Pdo, _In_ const DEVPROPKEY *PropertyKey, _In_ LCID Lcid, _In_ ULONG Flags,
                                 _In_ DEVPROPTYPE Type, _In_ ULONG Size, _In_reads_bytes_opt_(Size) PVOID Data);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN8)
NTSTATUS IoGetDeviceInterfacePropertyData(_In_ PUNICODE_STRING SymbolicLinkName, _In_ const DEVPROPKEY *PropertyKey,
                                          _In_ LCID Lcid, _Reserved_ ULONG Flags, _In_ ULONG Size,
                                          _Out_writes_bytes_to_(Size, *RequiredSize) PVOID Data, _Out_ PULONG RequiredSize,
                                          _Out_ PDEVPROPTYPE Type);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN8)
NTSTATUS IoSetDeviceInterfacePropertyData(_In_ PUNICODE_STRING SymbolicLinkName, _In_ const DEVPROPKEY *PropertyKey,
                                          _In_ LCID Lcid, _In_ ULONG Flags, _In_ DEVPROPTYPE Type, _In_ ULONG Size,
                                          _In_reads_bytes_opt_(Size) PVOID Data);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoInvalidateDeviceRelations(_In_ PDEVICE_OBJECT DeviceObject, _In_ DEVICE_RELATION_TYPE Type);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoInvalidateDeviceState(_In_ PDEVICE_OBJECT PhysicalDeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoRequestDeviceEject(_In_ PDEVICE_OBJECT PhysicalDeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdm/nf-wdm-iorequestdeviceeject")
NTSTATUS IoRequestDeviceEjectEx(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_opt_ PIO_DEVICE_EJECT_CALLBACK Callback,
                                _In_opt_ PVOID Context, _In_opt_ PDRIVER_OBJECT DriverObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReportTargetDeviceChange(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS IoReportTargetDeviceChangeAsynchronous(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure,
                                                _In_opt_ PDEVICE_CHANGE_COMPLETE_CALLBACK Callback, _In_opt_ PVOID Context);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS IoGetDeviceNumaNode(_In_ PDEVICE_OBJECT Pdo, _Out_ PUSHORT NodeNumber);

// Direct memory access
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_acquires(dma_adapter) _Ret_maybenull_
PDMA_ADAPTER IoGetDmaAdapter(_In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PDEVICE_DESCRIPTION DeviceDescription,
                             _Out_ PULONG NumberOfMapRegisters);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS4) __ddi_obsolete("IoGetIommuInterfaceEx", deprecated)
NTSTATUS IoGetIommuInterface(_In_ ULONG Version, _Out_ PDMA_IOMMU_INTERFACE InterfaceOut);
NTSTATUS IoGetIommuInterfaceEx(_In_ ULONG Version, _In_ ULONGLONG Flags, _Out_ PDMA_IOMMU_INTERFACE_EX InterfaceOut);
NTSTATUS ExInitializeDeviceAts(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ ULONG Flags);

// Error log
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(error_log_entry) _Ret_maybenull_
PVOID IoAllocateErrorLogEntry(_In_ PVOID IoObject, _In_ UCHAR EntrySize);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoWriteErrorLogEntry(_In_ __ddi_releases(error_log_entry) PVOID ElEntry);
VOID IoFreeErrorLogEntry(_In_ __ddi_releases(error_log_entry) PVOID ElEntry);

// Files and objects opened for a driver
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoCreateFile(_Out_ __ddi_acquires(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
                      _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                      _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
                      _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
                      _In_ ULONG EaLength, _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters,
                      _In_ ULONG Options);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ _Ret_maybenull_
PKEVENT IoCreateNotificationEvent(_In_ PUNICODE_STRING EventName, _Out_ __ddi_acquires(handle) PHANDLE EventHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ _Ret_maybenull_
PKEVENT IoCreateSynchronizationEvent(_In_ PUNICODE_STRING EventName, _Out_ __ddi_acquires(handle) PHANDLE EventHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS IoCheckShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject,
                            _Inout_ PSHARE_ACCESS ShareAccess, _In_ BOOLEAN Update);
_Must_inspect_result_ __ddi_available_since(NTDDI_WIN7)
NTSTATUS IoCheckShareAccessEx(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject,
                              _Inout_ PSHARE_ACCESS ShareAccess, _In_ BOOLEAN Update, _In_ PBOOLEAN WritePermission);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoSetShareAccess(
    _In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject,
    _Out_ __ddi_begins(share_access) __ddi_ends_before(FILE_CLOSE) PSHARE_ACCESS ShareAccess);
__ddi_available_since(NTDDI_WIN7)
VOID IoSetShareAccessEx(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject,
                        _Out_ PSHARE_ACCESS ShareAccess, _In_opt_ PBOOLEAN WritePermission);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoUpdateShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess);
_IRQL_requires_max_(APC_LEVEL)
VOID IoRemoveShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ __ddi_ends(share_access) PSHARE_ACCESS ShareAccess);
_Must_inspect_result_ __ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS IoCheckLinkShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess,
                                _Inout_opt_ PFILE_OBJECT FileObject, _Inout_opt_ PSHARE_ACCESS ShareAccess,
                                _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess, _In_ ULONG IoShareAccessFlags);
__ddi_available_since(NTDDI_WIN10_RS3)
VOID IoSetLinkShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject,
                          _Inout_ PSHARE_ACCESS ShareAccess, _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess,
                          _In_ ULONG IoShareAccessFlags);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
VOID IoUpdateLinkShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess,
                             _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_19H1)
VOID IoUpdateLinkShareAccessEx(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess,
                               _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess, _In_ ULONG IoShareAccessFlags);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
VOID IoRemoveLinkShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess,
                             _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_19H1)
VOID IoRemoveLinkShareAccessEx(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess,
                               _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess, _In_ ULONG IoShareAccessFlags);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS IoGetContainerInformation(_In_ IO_CONTAINER_INFORMATION_CLASS InformationClass, _In_opt_ PVOID ContainerObject,
                                   _Inout_updates_bytes_opt_(BufferLength) PVOID Buffer, _In_ ULONG BufferLength);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS IoRegisterContainerNotification(_In_ IO_CONTAINER_NOTIFICATION_CLASS NotificationClass,
    _In_ PIO_CONTAINER_NOTIFICATION_FUNCTION CallbackFunction,
    _In_reads_bytes_opt_(NotificationInformationLength) PVOID NotificationInformation, _In_ ULONG NotificationInformationLength,
    _Outptr_ __ddi_acquires(callback_registration) __ddi_ends_before(DRIVER_UNLOAD) PVOID *CallbackRegistration);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID IoUnregisterContainerNotification(_In_ __ddi_releases(callback_registration) PVOID CallbackRegistration);

// Stack space
_IRQL_requires_max_(APC_LEVEL) PVOID IoGetInitialStack(VOID);
_When_(NTDDI_VERSION < NTDDI_WS03SP1, _IRQL_requires_max_(APC_LEVEL))
VOID IoGetStackLimits(_Out_ PULONG_PTR LowLimit, _Out_ PULONG_PTR HighLimit);
ULONG_PTR IoGetRemainingStackSize(VOID);
_IRQL_requires_max_(APC_LEVEL) LOGICAL IoWithinStackLimits(_In_ ULONG_PTR RegionStart, _In_ SIZE_T RegionSize);

// Windows Management Instrumentation
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoWMIRegistrationControl(
    _In_ _When_(Action == WMIREG_ACTION_REGISTER, __ddi_begins(wmi_registration) __ddi_ends_before(DEVICE_REMOVE))
        _When_(Action == WMIREG_ACTION_DEREGISTER, __ddi_ends(wmi_registration)) PDEVICE_OBJECT DeviceObject, _In_ ULONG Action);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoWMIAllocateInstanceIds(_In_ LPCGUID Guid, _In_ ULONG InstanceCount, _Out_ PULONG FirstInstanceId);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMISuggestInstanceName(_In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_opt_ PUNICODE_STRING SymbolicLinkName,
                                  _In_ BOOLEAN CombineNames,
                                  _Out_ __ddi_acquires(string_buffer) PUNICODE_STRING SuggestedInstanceName);
// 0x00020000 is WNODE_FLAG_TRACED_GUID of wmistr.h.
_When_((((struct _WNODE_HEADER *)WnodeEventItem)->Flags & 0x00020000) == 0, _IRQL_requires_max_(APC_LEVEL))
NTSTATUS IoWMIWriteEvent(_Inout_ __drv_aliasesMem PVOID WnodeEventItem);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG IoWMIDeviceObjectToProviderId(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
NTSTATUS IoWMIOpenBlock(_In_ LPCGUID Guid, _In_ ULONG DesiredAccess, _Outptr_ __ddi_acquires(reference) PVOID *DataBlockObject);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIQueryAllData(_In_ PVOID DataBlockObject, _Inout_ PULONG InOutBufferSize, _Out_opt_ PVOID OutBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIQueryAllDataMultiple(_In_reads_(ObjectCount) PVOID *DataBlockObjectList, _In_ ULONG ObjectCount,
                                   _Inout_ PULONG InOutBufferSize, _Out_opt_ PVOID OutBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIQuerySingleInstance(_In_ PVOID DataBlockObject, _In_ PUNICODE_STRING InstanceName, _Inout_ PULONG InOutBufferSize,
                                  _Out_opt_ PVOID OutBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIQuerySingleInstanceMultiple(_In_reads_(ObjectCount) PVOID *DataBlockObjectList,
                                          _In_reads_(ObjectCount) PUNICODE_STRING InstanceNames, _In_ ULONG ObjectCount,
                                          _Inout_ PULONG InOutBufferSize, _Out_opt_ PVOID OutBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMISetSingleInstance(_In_ PVOID DataBlockObject, _In_ PUNICODE_STRING InstanceName, _In_ ULONG Version,
                                _In_ ULONG ValueBufferSize, _In_reads_bytes_(ValueBufferSize) PVOID ValueBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMISetSingleItem(_In_ PVOID DataBlockObject, _In_ PUNICODE_STRING InstanceName, _In_ ULONG DataItemId,
                            _In_ ULONG Version, _In_ ULONG ValueBufferSize,
                            _In_reads_bytes_(ValueBufferSize) PVOID ValueBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIExecuteMethod(_In_ PVOID DataBlockObject, _In_ PUNICODE_STRING InstanceName, _In_ ULONG MethodId,
                            _In_ ULONG InBufferSize, _Inout_ PULONG OutBufferSize, _Inout_opt_ PVOID InOutBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMISetNotificationCallback(_Inout_ PVOID Object, _In_ WMI_NOTIFICATION_CALLBACK Callback, _In_opt_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIHandleToInstanceName(_In_ PVOID DataBlockObject, _In_ HANDLE FileHandle, _Out_ PUNICODE_STRING InstanceName);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIDeviceObjectToInstanceName(_In_ PVOID DataBlockObject, _In_ PDEVICE_OBJECT DeviceObject,
                                         _Out_ PUNICODE_STRING InstanceName);
NTSTATUS WmiQueryTraceInformation(_In_ TRACE_INFORMATION_CLASS TraceInformationClass,
                                  _Out_writes_bytes_(TraceInformationLength) PVOID TraceInformation,
                                  _In_ ULONG TraceInformationLength, _Out_opt_ PULONG RequiredLength, _In_opt_ PVOID Buffer);
NTSTATUS WmiTraceMessage(_In_ TRACEHANDLE LoggerHandle, _In_ ULONG MessageFlags, _In_ LPGUID MessageGuid,
                         _In_ USHORT MessageNumber, ...);
NTSTATUS WmiTraceMessageVa(_In_ TRACEHANDLE LoggerHandle, _In_ ULONG MessageFlags, _In_ LPGUID MessageGuid,
                           _In_ USHORT MessageNumber, va_list MessageArgList);

// Event tracing
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS EtwRegister(_In_ LPCGUID ProviderId, _In_opt_ PETWENABLECALLBACK EnableCallback, _In_opt_ PVOID CallbackContext,
                     _Out_ __ddi_acquires(etw_registration) __ddi_ends_before(DRIVER_UNLOAD) PREGHANDLE RegHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EtwUnregister(_In_ __ddi_releases(etw_registration) REGHANDLE RegHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS EtwSetInformation(_In_ REGHANDLE RegHandle, _In_ EVENT_INFO_CLASS InformationClass,
                           _In_reads_bytes_opt_(InformationLength) PVOID EventInformation, _In_ ULONG InformationLength);
BOOLEAN EtwEventEnabled(_In_ REGHANDLE RegHandle, _In_ PCEVENT_DESCRIPTOR EventDescriptor);
BOOLEAN EtwProviderEnabled(_In_ REGHANDLE RegHandle, _In_ UCHAR Level, _In_ ULONGLONG Keyword);
_When_(ControlCode != EVENT_ACTIVITY_CTRL_CREATE_ID, _IRQL_requires_max_(APC_LEVEL))
NTSTATUS EtwActivityIdControl(_In_ ULONG ControlCode, _Inout_ LPGUID ActivityId);
_When_(ddi_pageable(*UserData), _IRQL_requires_max_(APC_LEVEL))
NTSTATUS EtwWrite(
    _In_ REGHANDLE RegHandle, _In_ PCEVENT_DESCRIPTOR EventDescriptor, _In_opt_ LPCGUID ActivityId, _In_ ULONG UserDataCount,
    _In_reads_opt_(UserDataCount) PEVENT_DATA_DESCRIPTOR UserData);
NTSTATUS EtwWriteTransfer(_In_ REGHANDLE RegHandle, _In_ PCEVENT_DESCRIPTOR EventDescriptor, _In_opt_ LPCGUID ActivityId,
                          _In_opt_ LPCGUID RelatedActivityId, _In_ ULONG UserDataCount,
                          _In_reads_opt_(UserDataCount) PEVENT_DATA_DESCRIPTOR UserData);
__ddi_available_since(NTDDI_WIN7)
NTSTATUS EtwWriteEx(_In_ REGHANDLE RegHandle, _In_ PCEVENT_DESCRIPTOR EventDescriptor, _In_ ULONG64 Filter, _In_ ULONG Flags,
                    _In_opt_ LPCGUID ActivityId, _In_opt_ LPCGUID RelatedActivityId, _In_ ULONG UserDataCount,
                    _In_reads_opt_(UserDataCount) PEVENT_DATA_DESCRIPTOR UserData);
NTSTATUS EtwWriteString(_In_ REGHANDLE RegHandle, _In_ UCHAR Level, _In_ ULONGLONG Keyword, _In_opt_ LPCGUID ActivityId,
                        _In_ PCWSTR String);
__ddi_available_since(NTDDI_WIN10)
NTSTATUS SeEtwWriteKMCveEvent(_In_ PCUNICODE_STRING CveId, _In_opt_ PCUNICODE_STRING AdditionalDetails);

// Memory descriptor lists
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _When_(Irp == NULL, __ddi_acquires(mdl)) _Ret_maybenull_
PMDL IoAllocateMdl(_In_opt_ PVOID VirtualAddress, _In_ ULONG Length, _In_ BOOLEAN SecondaryBuffer, _In_ BOOLEAN ChargeQuota,
                   _Inout_opt_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeMdl(_In_ __ddi_releases(mdl) PMDL Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoBuildPartialMdl(_In_ PMDL SourceMdl, _Inout_ PMDL TargetMdl, _In_ PVOID VirtualAddress, _In_ ULONG Length);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MmInitializeMdl(_Out_ __ddi_evaluated_twice PMDL MemoryDescriptorList, _In_ __ddi_evaluated_twice PVOID BaseVa, _In_ __ddi_evaluated_twice SIZE_T Length);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmBuildMdlForNonPagedPool(_Inout_ __ddi_borrows PMDL MemoryDescriptorList);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmPrepareMdlForReuse(_Inout_ __ddi_evaluated_twice PMDL MDL);
SIZE_T MmSizeOfMdl(_In_ PVOID Base, _In_ SIZE_T Length);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS MmAdvanceMdl(_Inout_ PMDL Mdl, _In_ ULONG NumberOfBytes);
ULONG MmGetMdlByteCount(_In_ PMDL Mdl);
ULONG MmGetMdlByteOffset(_In_ PMDL Mdl);
PVOID MmGetMdlVirtualAddress(_In_ __ddi_evaluated_twice PMDL Mdl);
__ddi_page("wdm/nf-wdm-mmgetmdlvirtualaddress") PVOID MmGetMdlBaseVa(_In_ PMDL Mdl);
__ddi_part_of(Mdl) PPFN_NUMBER MmGetMdlPfnArray(_In_ PMDL Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _Ret_maybenull_
_When_((Priority & MdlMappingNoExecute) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
__ddi_part_of(Mdl) PVOID MmGetSystemAddressForMdlSafe(_In_ __ddi_borrows PMDL Mdl, _In_ ULONG Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_obsolete("MmGetSystemAddressForMdlSafe")
__ddi_part_of(MDL) PVOID MmGetSystemAddressForMdl(_Inout_ PMDL MDL);
_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(ddi_pageable(*MmGetMdlVirtualAddress(MemoryDescriptorList)), _IRQL_requires_max_(APC_LEVEL))
VOID MmProbeAndLockPages(
    _Inout_ __ddi_begins(locked_pages) __ddi_ends_before(IRP_COMPLETE) PMDL MemoryDescriptorList, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode,
    _In_ LOCK_OPERATION Operation);
__ddi_page("")
VOID MmProbeAndLockProcessPages(
    _Inout_ __ddi_begins(locked_pages) __ddi_ends_before(IRP_COMPLETE) PMDL MemoryDescriptorList, _In_ PEPROCESS Process,
    _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _In_ LOCK_OPERATION Operation);
_IRQL_requires_max_(APC_LEVEL)
VOID MmProbeAndLockSelectedPages(_Inout_ __ddi_begins(locked_pages) __ddi_ends_before(IRP_COMPLETE) PMDL MemoryDescriptorList,
                                 _In_ PFILE_SEGMENT_ELEMENT SegmentArray, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode,
                                 _In_ LOCK_OPERATION Operation);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmUnlockPages(_Inout_ __ddi_ends(locked_pages) PMDL MemoryDescriptorList);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(AccessMode != KernelMode, _IRQL_requires_max_(APC_LEVEL)) __ddi_acquires(mapping)
__ddi_ends_before(MDL_FREE) __ddi_obsolete("MmMapLockedPagesSpecifyCache")
PVOID MmMapLockedPages(_In_ PMDL MemoryDescriptorList, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(AccessMode != KernelMode, _IRQL_requires_max_(APC_LEVEL)) _Must_inspect_result_
__ddi_acquires(mapping) __ddi_ends_before(MDL_FREE) _Ret_maybenull_
PVOID MmMapLockedPagesSpecifyCache(_In_ PMDL MemoryDescriptorList, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode,
                                   _In_ MEMORY_CACHING_TYPE CacheType, _In_opt_ PVOID RequestedAddress,
                                   _In_ ULONG BugCheckOnFailure, _In_ ULONG Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_made_with(BaseAddress, AccessMode == UserMode), _IRQL_requires_max_(APC_LEVEL))
VOID MmUnmapLockedPages(_In_ __ddi_releases(mapping) PVOID BaseAddress, _Inout_ PMDL MemoryDescriptorList);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ _Ret_maybenull_ __ddi_acquires(reserved_mapping)
__ddi_ends_before(MAPPING_FREE)
PVOID MmMapLockedPagesWithReservedMapping(
    _In_ PVOID MappingAddress, _In_ ULONG PoolTag, _In_ PMDL MemoryDescriptorList, _In_ MEMORY_CACHING_TYPE CacheType);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MmUnmapReservedMapping(
    _In_ __ddi_releases(reserved_mapping) PVOID BaseAddress, _In_ ULONG PoolTag, _In_ PMDL MemoryDescriptorList);
_IRQL_requires_max_(APC_LEVEL) __ddi_acquires(mapping_address) _Ret_maybenull_
PVOID MmAllocateMappingAddress(_In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG PoolTag);
_IRQL_requires_max_(APC_LEVEL) __ddi_acquires(mapping_address) _Ret_maybenull_ __ddi_available_since(NTDDI_WIN10_VB)
PVOID MmAllocateMappingAddressEx(_In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG PoolTag, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
VOID MmFreeMappingAddress(_In_ __ddi_releases(mapping_address) PVOID BaseAddress, _In_ ULONG PoolTag);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS MmMapMdl(_In_ PMDL MemoryDescriptorList, _In_ ULONG Protection, _In_ PMM_MDL_ROUTINE DriverRoutine,
                  _Inout_opt_ PVOID DriverContext);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS MmProtectMdlSystemAddress(_In_ PMDL MemoryDescriptorList, _In_ ULONG NewProtect);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS MmMapMemoryDumpMdlEx(_In_ PVOID Va, _In_ ULONG PageTotal, _Inout_ PMDL MemoryDumpMdl, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(pool) __ddi_begins(mdl_pages)
__ddi_ends_before(MEMORY_FREE) _Ret_maybenull_ _When_(NTDDI_VERSION < NTDDI_VISTASP1, _IRQL_requires_max_(APC_LEVEL))
PMDL MmAllocatePagesForMdl(
    _In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((Flags & MM_ALLOCATE_AND_HOT_REMOVE) != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_Must_inspect_result_ __ddi_acquires(pool) __ddi_begins(mdl_pages) __ddi_ends_before(MEMORY_FREE) _Ret_maybenull_
PMDL MmAllocatePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress,
                             _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes, _In_ MEMORY_CACHING_TYPE CacheType,
                             _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(pool) __ddi_begins(mdl_pages)
__ddi_ends_before(MEMORY_FREE) _Ret_maybenull_ __ddi_available_since(NTDDI_WIN8)
PMDL MmAllocateNodePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress,
                                 _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes, _In_ MEMORY_CACHING_TYPE CacheType,
                                 _In_ ULONG IdealNode, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(NTDDI_VERSION < NTDDI_VISTASP1, _IRQL_requires_max_(APC_LEVEL))
VOID MmFreePagesFromMdl(_Inout_ __ddi_ends(mdl_pages) PMDL MemoryDescriptorList);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS MmAllocateMdlForIoSpace(_In_reads_(NumberOfEntries) PMM_PHYSICAL_ADDRESS_LIST PhysicalAddressList,
                                 _In_ SIZE_T NumberOfEntries, _Outptr_ __ddi_acquires(mdl) PMDL *NewMdl);

// Device and contiguous memory
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(io_mapping) __ddi_ends_before(DEVICE_REMOVE)
_Ret_maybenull_
__ddi_executable
PVOID MmMapIoSpace(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(io_mapping) __ddi_ends_before(DEVICE_REMOVE)
_Ret_maybenull_
__ddi_available_since(NTDDI_WIN10)
PVOID MmMapIoSpaceEx(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ ULONG Protect);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MmUnmapIoSpace(_In_ __ddi_releases(io_mapping) PVOID BaseAddress, _In_ SIZE_T NumberOfBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(contiguous_memory) _Ret_maybenull_
_Ret_writes_bytes_(NumberOfBytes)
PVOID MmAllocateContiguousMemory(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(contiguous_memory) _Ret_maybenull_
_When_(CacheType == MmCached, __ddi_executable)
PVOID MmAllocateContiguousMemorySpecifyCache(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
                                             _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
                                             _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
                                             _In_ MEMORY_CACHING_TYPE CacheType);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(contiguous_memory) _Ret_maybenull_
_When_(CacheType == MmCached, __ddi_executable)
PVOID MmAllocateContiguousMemorySpecifyCacheNode(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
                                                 _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
                                                 _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
                                                 _In_ MEMORY_CACHING_TYPE CacheType, _In_ NODE_REQUIREMENT PreferredNode);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_acquires(contiguous_memory) _Ret_maybenull_
__ddi_available_since(NTDDI_WIN8)
_When_((Protect & PAGE_EXECUTE_READWRITE) != 0, __ddi_executable)
PVOID MmAllocateContiguousNodeMemory(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
                                     _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
                                     _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ ULONG Protect,
                                     _In_ NODE_REQUIREMENT PreferredNode);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS MmAllocateContiguousMemoryEx(_In_ PSIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
                                      _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
                                      _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ NODE_REQUIREMENT PreferredNode,
                                      _In_ ULONG Protect, _In_opt_ PVOID PartitionObject, _In_ ULONG Tag, _In_ ULONG Flags,
                                      _Outptr_ __ddi_acquires(contiguous_memory) PVOID *BaseAddress);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(NTDDI_VERSION < NTDDI_VISTASP1, _IRQL_requires_max_(APC_LEVEL))
VOID MmFreeContiguousMemory(_In_ __ddi_releases(contiguous_memory) PVOID BaseAddress);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MmFreeContiguousMemorySpecifyCache(_In_ __ddi_releases(contiguous_memory) PVOID BaseAddress, _In_ SIZE_T NumberOfBytes,
                                        _In_ MEMORY_CACHING_TYPE CacheType);

// Paging of driver images
_IRQL_requires_max_(APC_LEVEL) __ddi_locks_section __ddi_acquires(locked_section) PVOID MmLockPagableCodeSection(_In_ PVOID Address);
_IRQL_requires_max_(APC_LEVEL) __ddi_locks_section __ddi_acquires(locked_section) PVOID MmLockPagableDataSection(_In_ PVOID AddressWithinSection);
_IRQL_requires_max_(APC_LEVEL) VOID MmUnlockPagableImageSection(_In_ __ddi_releases(locked_section) PVOID ImageSectionHandle);
_IRQL_requires_max_(APC_LEVEL) PVOID MmPageEntireDriver(_In_ __ddi_begins(paged_driver) PVOID AddressWithinSection);
_IRQL_requires_max_(APC_LEVEL) VOID MmResetDriverPaging(_In_ __ddi_ends(paged_driver) PVOID AddressWithinSection);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmProtectDriverSection(_In_ PVOID AddressWithinSection, _In_ SIZE_T Size, _In_ ULONG Flags);
MM_SYSTEMSIZE MmQuerySystemSize(VOID);
_IRQL_requires_max_(APC_LEVEL) LOGICAL MmIsDriverVerifying(_In_ PDRIVER_OBJECT DriverObject);
_IRQL_requires_max_(APC_LEVEL) LOGICAL MmIsDriverVerifyingByAddress(_In_ PVOID AddressWithinSection);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
LOGICAL MmIsDriverSuspectForVerifier(_In_ PDRIVER_OBJECT DriverObject);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ _Ret_maybenull_
__ddi_version_check PVOID MmGetSystemRoutineAddress(_In_ PUNICODE_STRING SystemRoutineName);
_Must_inspect_result_ _Ret_maybenull_
__ddi_version_check PVOID MmGetSystemRoutineAddressEx(_In_ PUNICODE_STRING ModuleName, _In_z_ PCSTR FunctionName);
_IRQL_requires_max_(APC_LEVEL)
VOID ProbeForRead(_In_reads_bytes_(Length) const volatile VOID *Address, _In_ SIZE_T Length, _In_ ULONG Alignment);
_IRQL_requires_max_(APC_LEVEL)
VOID ProbeForWrite(_Inout_updates_bytes_(Length) volatile VOID *Address, _In_ SIZE_T Length, _In_ ULONG Alignment);
ULONG BYTE_OFFSET(_In_ const VOID *Va);
PVOID PAGE_ALIGN(_In_ const VOID *Va);
SIZE_T BYTES_TO_PAGES(_In_ __ddi_evaluated_twice SIZE_T Size);
SIZE_T ROUND_TO_PAGES(_In_ SIZE_T Size);
SIZE_T ADDRESS_AND_SIZE_TO_SPAN_PAGES(_In_ const VOID *Va, _In_ SIZE_T Size);
__ddi_page("") ULONG COMPUTE_PAGES_SPANNED(_In_ const VOID *Va, _In_ SIZE_T Size);

// Object manager
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ObReferenceObjectByHandle(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType,
                                   _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _Out_ __ddi_acquires(reference) PVOID *Object,
                                   _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN7)
NTSTATUS ObReferenceObjectByHandleWithTag(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType,
                                          _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _In_ ULONG Tag,
                                          _Out_ __ddi_acquires(reference) PVOID *Object,
                                          _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS ObReferenceObjectByPointer(
    _In_ __ddi_acquires(reference) PVOID Object, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType,
    _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN7)
NTSTATUS ObReferenceObjectByPointerWithTag(
    _In_ __ddi_acquires(reference) PVOID Object, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType,
    _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _In_ ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG_PTR ObReferenceObject(_In_ __ddi_acquires(reference) PVOID Object);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
LONG_PTR ObReferenceObjectWithTag(_In_ __ddi_acquires(reference) PVOID Object, _In_ ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG_PTR ObfReferenceObject(_In_ __ddi_acquires(reference) PVOID Object);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdm/nf-wdm-obreferenceobjectwithtag")
LONG_PTR ObfReferenceObjectWithTag(_In_ PVOID Object, _In_ ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ BOOLEAN ObReferenceObjectSafe(_In_ PVOID Object);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG_PTR ObDereferenceObject(_In_ __ddi_releases(reference) PVOID Object);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
LONG_PTR ObDereferenceObjectWithTag(_In_ __ddi_releases(reference) PVOID Object, _In_ ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdm/nf-wdm-obdereferenceobject")
LONG_PTR ObfDereferenceObject(_In_ __ddi_releases(reference) PVOID Object);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("wdm/nf-wdm-obdereferenceobjectwithtag")
LONG_PTR ObfDereferenceObjectWithTag(_In_ __ddi_releases(reference) PVOID Object, _In_ ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ObDereferenceObjectDeferDelete(_In_ __ddi_releases(reference) PVOID Object);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID ObDereferenceObjectDeferDeleteWithTag(_In_ __ddi_releases(reference) PVOID Object, _In_ ULONG Tag);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ObCloseHandle(_In_ __ddi_releases(handle) HANDLE Handle, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE PreviousMode);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ObGetObjectSecurity(_In_ PVOID Object, _Out_ __ddi_acquires(object_security) PSECURITY_DESCRIPTOR *SecurityDescriptor,
                             _Out_ PBOOLEAN MemoryAllocated);
_IRQL_requires_max_(APC_LEVEL)
VOID ObReleaseObjectSecurity(_In_ __ddi_releases(object_security) PSECURITY_DESCRIPTOR SecurityDescriptor,
                             _In_ BOOLEAN MemoryAllocated);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
NTSTATUS ObRegisterCallbacks(_In_ POB_CALLBACK_REGISTRATION CallbackRegistration,
    _Outptr_ __ddi_acquires(callback_registration) __ddi_ends_before(DRIVER_UNLOAD) PVOID *RegistrationHandle);
_IRQL_requires_max_(APC_LEVEL) VOID ObUnRegisterCallbacks(_In_ __ddi_releases(callback_registration) PVOID RegistrationHandle);
_IRQL_requires_max_(APC_LEVEL) __ddi_page("") USHORT ObGetFilterVersion(VOID);

// Callback objects and registry filtering
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
NTSTATUS ExCreateCallback(_Outptr_ __ddi_acquires(reference) PCALLBACK_OBJECT *CallbackObject,
                          _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN Create, _In_ BOOLEAN AllowMultipleCallbacks);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ __ddi_acquires(callback_registration) __ddi_ends_before(DRIVER_UNLOAD)
_Ret_maybenull_
PVOID ExRegisterCallback(_Inout_ PCALLBACK_OBJECT CallbackObject, _In_ PCALLBACK_FUNCTION CallbackFunction,
                         _In_opt_ __drv_aliasesMem PVOID CallbackContext);
_IRQL_requires_max_(APC_LEVEL)
VOID ExUnregisterCallback(_Inout_ __ddi_releases(callback_registration) PVOID CallbackRegistration);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID ExNotifyCallback(_In_ PVOID CallbackObject, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2);
_IRQL_requires_max_(APC_LEVEL) __ddi_obsolete("CmRegisterCallbackEx")
NTSTATUS CmRegisterCallback(_In_ PEX_CALLBACK_FUNCTION Function, _In_opt_ __drv_aliasesMem PVOID Context,
                            _Out_ __ddi_acquires(registry_callback) __ddi_ends_before(DRIVER_UNLOAD) PLARGE_INTEGER Cookie);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_
NTSTATUS CmRegisterCallbackEx(_In_ PEX_CALLBACK_FUNCTION Function, _In_ PCUNICODE_STRING Altitude, _In_ PVOID Driver,
                              _In_opt_ __drv_aliasesMem PVOID Context,
                              _Out_ __ddi_acquires(registry_callback) __ddi_ends_before(DRIVER_UNLOAD) PLARGE_INTEGER Cookie,
                              _Reserved_ PVOID Reserved);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS CmUnRegisterCallback(_In_ __ddi_releases(registry_callback) LARGE_INTEGER Cookie);
_IRQL_requires_max_(APC_LEVEL) VOID CmGetCallbackVersion(_Out_opt_ PULONG Major, _Out_opt_ PULONG Minor);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS CmSetCallbackObjectContext(_Inout_ PVOID Object, _In_ PLARGE_INTEGER Cookie, _In_ PVOID NewContext,
                                    _Outptr_opt_ PVOID *OldContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS CmCallbackGetKeyObjectID(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object, _Out_opt_ PULONG_PTR ObjectID,
                                  _Outptr_opt_ PCUNICODE_STRING *ObjectName);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS CmCallbackGetKeyObjectIDEx(
    _In_ PLARGE_INTEGER Cookie, _In_ PVOID Object, _Out_opt_ PULONG_PTR ObjectID,
    _Outptr_opt_ __ddi_acquires(key_object_name) __ddi_ends_before(CALLBACK_RETURN) PCUNICODE_STRING *ObjectName,
    _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID CmCallbackReleaseKeyObjectIDEx(_In_ __ddi_releases(key_object_name) PCUNICODE_STRING ObjectName);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_ PVOID CmGetBoundTransaction(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object);

// Security
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN SeAccessCheck(
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext,
    _In_ BOOLEAN SubjectContextLocked, _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess,
    _Outptr_opt_ __ddi_acquires(privilege_set) PPRIVILEGE_SET *Privileges, _In_ PGENERIC_MAPPING GenericMapping,
    _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeAssignSecurity(
    _In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor,
    _Out_ __ddi_acquires(security_descriptor) __ddi_ends_before(OBJECT_DELETE) PSECURITY_DESCRIPTOR *NewDescriptor,
    _In_ BOOLEAN IsDirectoryObject, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping,
    _In_ POOL_TYPE PoolType);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeAssignSecurityEx(
    _In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor,
    _Out_ __ddi_acquires(security_descriptor) __ddi_ends_before(OBJECT_DELETE) PSECURITY_DESCRIPTOR *NewDescriptor,
    _In_opt_ GUID *ObjectType, _In_ BOOLEAN IsDirectoryObject, _In_ ULONG AutoInheritFlags,
    _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping, _In_ POOL_TYPE PoolType);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeDeassignSecurity(_Inout_ __ddi_releases(security_descriptor) PSECURITY_DESCRIPTOR *SecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN SeValidSecurityDescriptor(_In_ ULONG Length, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SeCaptureSubjectContext(
    _Out_ __ddi_begins(subject_context) __ddi_ends_before(FUNCTION_RETURN) PSECURITY_SUBJECT_CONTEXT SubjectContext);
_IRQL_requires_max_(PASSIVE_LEVEL) _Acquires_lock_(*SubjectContext)
VOID SeLockSubjectContext(_In_ __ddi_live(subject_context) PSECURITY_SUBJECT_CONTEXT SubjectContext);
_IRQL_requires_max_(PASSIVE_LEVEL) _Releases_lock_(*SubjectContext)
VOID SeUnlockSubjectContext(_In_ __ddi_live(subject_context) PSECURITY_SUBJECT_CONTEXT SubjectContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SeReleaseSubjectContext(_Inout_ __ddi_ends(subject_context) PSECURITY_SUBJECT_CONTEXT SubjectContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlCreateSecurityDescriptor(_Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Revision);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlLengthSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlSetDaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN DaclPresent,
                                      _In_opt_ PACL Dacl, _In_ BOOLEAN DaclDefaulted);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN RtlValidSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlValidRelativeSecurityDescriptor(
    _In_reads_bytes_(SecurityDescriptorLength) PSECURITY_DESCRIPTOR SecurityDescriptorInput,
    _In_ ULONG SecurityDescriptorLength, _In_ SECURITY_INFORMATION RequiredInformation);
BOOLEAN RtlEqualLuid(_In_ PLUID L1, _In_ PLUID L2);
BOOLEAN RtlIsZeroLuid(_In_ PLUID L1);

// Power
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PoRequestPowerIrp(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR MinorFunction, _In_ POWER_STATE PowerState,
                           _In_opt_ PREQUEST_POWER_COMPLETE CompletionFunction, _In_opt_ __drv_aliasesMem __ddi_request(KEEPS) PVOID Context,
                           _Outptr_opt_ PIRP *Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoStartNextPowerIrp(_Inout_ __ddi_request(READS) PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
POWER_STATE PoSetPowerState(_In_ PDEVICE_OBJECT DeviceObject, _In_ POWER_STATE_TYPE Type, _In_ POWER_STATE State);
_IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_
_When_(ConservationIdleTime != 0 || PerformanceIdleTime != 0, __ddi_acquires(idle_detection) __ddi_ends_before(DEVICE_REMOVE))
PULONG PoRegisterDeviceForIdleDetection(
    _In_ _When_(ConservationIdleTime == 0 && PerformanceIdleTime == 0, __ddi_releases(idle_detection)) PDEVICE_OBJECT
        DeviceObject, _In_ ULONG ConservationIdleTime, _In_ ULONG PerformanceIdleTime, _In_ DEVICE_POWER_STATE State);
VOID PoSetDeviceBusy(_Inout_ PULONG IdlePointer);
VOID PoSetDeviceBusyEx(_Inout_ PULONG IdlePointer);
__ddi_available_since(NTDDI_WIN7) VOID PoStartDeviceBusy(_Inout_ __ddi_begins(busy_device) PULONG IdlePointer);
__ddi_available_since(NTDDI_WIN7) VOID PoEndDeviceBusy(_Inout_ __ddi_ends(busy_device) PULONG IdlePointer);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN PoGetSystemWake(_In_ __ddi_request(READS) PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoSetSystemWake(_Inout_ __ddi_request(READS) PIRP Irp);
VOID PoSetSystemWakeDevice(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoSetSystemState(_In_ EXECUTION_STATE Flags);
_IRQL_requires_max_(APC_LEVEL) __ddi_acquires(system_state_registration) _Ret_maybenull_
PVOID PoRegisterSystemState(_Inout_opt_ PVOID StateHandle, _In_ EXECUTION_STATE Flags);
_IRQL_requires_max_(APC_LEVEL)
VOID PoUnregisterSystemState(_Inout_ __ddi_releases(system_state_registration) PVOID StateHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
BOOLEAN PoQueryWatchdogTime(_In_ PDEVICE_OBJECT Pdo, _Out_ PULONG SecondsRemaining);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS PoCreatePowerRequest(_Outptr_ __ddi_acquires(power_request) __ddi_ends_before(DRIVER_UNLOAD) PVOID *PowerRequest,
                              _In_ PDEVICE_OBJECT DeviceObject, _In_ PCOUNTED_REASON_CONTEXT Context);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS PoSetPowerRequest(
    _Inout_ __ddi_begins(set_power_request) __ddi_ends_before(REQUEST_DELETE) PVOID PowerRequest, _In_ POWER_REQUEST_TYPE Type);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS PoClearPowerRequest(_Inout_ __ddi_ends(set_power_request) PVOID PowerRequest, _In_ POWER_REQUEST_TYPE Type);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID PoDeletePowerRequest(_Inout_ __ddi_releases(power_request) PVOID PowerRequest);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PoRegisterPowerSettingCallback(_In_opt_ PDEVICE_OBJECT DeviceObject, _In_ LPCGUID SettingGuid,
    _In_ PPOWER_SETTING_CALLBACK Callback, _In_opt_ __drv_aliasesMem PVOID Context,
    _Outptr_opt_ __ddi_acquires(callback_registration) __ddi_ends_before(DRIVER_UNLOAD) PVOID *Handle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PoUnregisterPowerSettingCallback(_Inout_ __ddi_releases(callback_registration) PVOID Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN8)
NTSTATUS PoFxRegisterDevice(_In_ PDEVICE_OBJECT Pdo, _In_ PPO_FX_DEVICE Device,
                            _Out_ __ddi_acquires(pofx_registration) __ddi_ends_before(DEVICE_REMOVE) POHANDLE *Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8) VOID PoFxStartDevicePowerManagement(_In_ POHANDLE Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxUnregisterDevice(_In_ __ddi_releases(pofx_registration) POHANDLE Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
NTSTATUS PoFxRegisterCrashdumpDevice(_In_ POHANDLE Handle);
__ddi_available_since(NTDDI_WINBLUE) NTSTATUS PoFxPowerOnCrashdumpDevice(_In_ POHANDLE Handle, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxActivateComponent(_In_ __ddi_begins(active_component) POHANDLE Handle, _In_ ULONG Component, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxIdleComponent(_In_ __ddi_ends(active_component) POHANDLE Handle, _In_ ULONG Component, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxCompleteDevicePowerNotRequired(_In_ POHANDLE Handle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_19H1)
VOID PoFxCompleteDirectedPowerDown(_In_ POHANDLE Handle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxCompleteIdleCondition(_In_ POHANDLE Handle, _In_ ULONG Component);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxCompleteIdleState(_In_ POHANDLE Handle, _In_ ULONG Component);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8) VOID PoFxReportDevicePoweredOn(_In_ POHANDLE Handle);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8) VOID PoFxNotifySurprisePowerOn(_In_ PDEVICE_OBJECT Pdo);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxSetComponentLatency(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONGLONG Latency);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxSetComponentResidency(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONGLONG Residency);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxSetComponentWake(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ BOOLEAN WakeHint);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PoFxSetDeviceIdleTimeout(_In_ POHANDLE Handle, _In_ ULONGLONG IdleTimeout);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS PoFxSetTargetDripsDevicePowerState(_In_ POHANDLE Handle, _In_ DEVICE_POWER_STATE TargetState);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS PoFxPowerControl(_In_ POHANDLE Handle, _In_ LPCGUID PowerControlCode,
                          _In_reads_bytes_opt_(InBufferSize) PVOID InBuffer, _In_ SIZE_T InBufferSize,
                          _Out_writes_bytes_opt_(OutBufferSize) PVOID OutBuffer, _In_ SIZE_T OutBufferSize,
                          _Out_opt_ PSIZE_T BytesReturned);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS PoFxRegisterComponentPerfStates(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONGLONG Flags,
                                         _In_ PPO_FX_COMPONENT_PERF_STATE_CALLBACK ComponentPerfStateCallback,
                                         _In_ PPO_FX_COMPONENT_PERF_INFO InputStateInfo,
                                         _Outptr_ PPO_FX_COMPONENT_PERF_INFO *OutputStateInfo);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10)
VOID PoFxIssueComponentPerfStateChange(_In_ POHANDLE Handle, _In_ ULONG Flags, _In_ ULONG Component,
                                       _In_ PPO_FX_PERF_STATE_CHANGE PerfChange, _In_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10)
VOID PoFxIssueComponentPerfStateChangeMultiple(_In_ POHANDLE Handle, _In_ ULONG Flags, _In_ ULONG Component,
                                               _In_ ULONG PerfChangesCount,
                                               _In_reads_(PerfChangesCount) PO_FX_PERF_STATE_CHANGE *PerfChanges,
                                               _In_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS PoFxQueryCurrentComponentPerfState(_In_ POHANDLE Handle, _In_ ULONG Flags, _In_ ULONG Component, _In_ ULONG SetIndex,
                                            _Out_ PULONGLONG CurrentPerf);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS NtPowerInformation(_In_ POWER_INFORMATION_LEVEL InformationLevel,
                            _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
                            _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

// Memory blocks
_When_(ddi_pageable(*Destination) || ddi_pageable(*Source), _IRQL_requires_max_(APC_LEVEL))
VOID RtlCopyMemory(
    _Out_writes_bytes_all_(Length) VOID *Destination, _In_reads_bytes_(Length) const VOID *Source, _In_ SIZE_T Length);
__ddi_page("wdm/nf-wdm-rtlcopymemory")
VOID RtlCopyBytes(_Out_writes_bytes_all_(Length) VOID *Destination, _In_reads_bytes_(Length) const VOID *Source,
                  _In_ SIZE_T Length);
VOID RtlCopyMemoryNonTemporal(_Out_writes_bytes_all_(Length) VOID *Destination, _In_reads_bytes_(Length) const VOID *Source,
                              _In_ SIZE_T Length);
_When_(ddi_pageable(*Destination) || ddi_pageable(*Source), _IRQL_requires_max_(APC_LEVEL))
VOID RtlMoveMemory(
    _Out_writes_bytes_all_(Length) VOID *Destination, _In_reads_bytes_(Length) const VOID *Source, _In_ SIZE_T Length);
_When_(ddi_pageable(*Destination), _IRQL_requires_max_(APC_LEVEL))
VOID RtlFillMemory(_Out_writes_bytes_all_(Length) VOID *Destination, _In_ SIZE_T Length, _In_ INT Fill);
VOID RtlFillMemoryNonTemporal(_Out_writes_bytes_all_(Length) VOID *Destination, _In_ SIZE_T Length, _In_ UCHAR Value);
__ddi_page("wdm/nf-wdm-rtlfillmemory")
VOID RtlFillBytes(_Out_writes_bytes_all_(Length) VOID *Destination, _In_ SIZE_T Length, _In_ INT Fill);
_When_(ddi_pageable(*Destination), _IRQL_requires_max_(APC_LEVEL))
VOID RtlZeroMemory(_Out_writes_bytes_all_(Length) VOID *Destination, _In_ SIZE_T Length);
__ddi_page("wdm/nf-wdm-rtlzeromemory") VOID RtlZeroBytes(_Out_writes_bytes_all_(Length) VOID *Destination, _In_ SIZE_T Length);
_When_(ddi_pageable(*ptr), _IRQL_requires_max_(APC_LEVEL))
PVOID RtlSecureZeroMemory(_Out_writes_bytes_all_(cnt) PVOID ptr, _In_ SIZE_T cnt);
SIZE_T RtlCompareMemory(_In_reads_bytes_(Length) const VOID *Source1, _In_reads_bytes_(Length) const VOID *Source2,
                        _In_ SIZE_T Length);
_When_(ddi_pageable(*Destination) || ddi_pageable(*Source), _IRQL_requires_max_(APC_LEVEL))
LOGICAL RtlEqualMemory(
    _In_reads_bytes_(Length) const VOID *Destination, _In_reads_bytes_(Length) const VOID *Source, _In_ SIZE_T Length);
BOOLEAN RtlConstantTimeEqualMemory(_In_reads_bytes_(len) const VOID *v1, _In_reads_bytes_(len) const VOID *v2, _In_ ULONG len);
VOID RtlPrefetchMemoryNonTemporal(_In_ const VOID *Source, _In_ SIZE_T Length);
__ddi_page("wdm/nf-wdm-rtlsecurezeromemory")
PVOID RtlFillVolatileMemory(_Out_writes_bytes_all_(Length) volatile VOID *Destination, _In_ SIZE_T Length, _In_ INT Fill);
__ddi_page("")
volatile VOID *RtlCopyVolatileMemory(_Out_writes_bytes_all_(Length) volatile VOID *Destination,
                                     _In_reads_bytes_(Length) const volatile VOID *Source, _In_ SIZE_T Length);
VOID RtlRetrieveUshort(_Out_ __ddi_evaluated_twice PUSHORT DEST_ADDRESS, _In_ __ddi_evaluated_twice PVOID SRC_ADDRESS);
VOID RtlRetrieveUlong(_Out_ __ddi_evaluated_twice PULONG DEST_ADDRESS, _In_ __ddi_evaluated_twice PVOID SRC_ADDRESS);
VOID RtlStoreUshort(_Out_ __ddi_evaluated_twice PVOID ADDRESS, _In_ __ddi_evaluated_twice USHORT VALUE);
VOID RtlStoreUlong(_Out_ __ddi_evaluated_twice PVOID ADDRESS, _In_ __ddi_evaluated_twice ULONG VALUE);
VOID RtlStoreUlonglong(_Out_ PVOID ADDRESS, _In_ ULONGLONG VALUE);
VOID RtlStoreUlongPtr(_Out_ PVOID ADDRESS, _In_ ULONG_PTR VALUE);
USHORT RtlUshortByteSwap(_In_ USHORT Source);
ULONG RtlUlongByteSwap(_In_ ULONG Source);
ULONGLONG RtlUlonglongByteSwap(_In_ ULONGLONG Source);
LARGE_INTEGER RtlConvertLongToLargeInteger(_In_ LONG SignedInteger);
__ddi_obsolete("") LARGE_INTEGER RtlConvertUlongToLargeInteger(_In_ ULONG UnsignedInteger);
__ddi_page("") LARGE_INTEGER RtlEnlargedIntegerMultiply(_In_ LONG Multiplicand, _In_ LONG Multiplier);
__ddi_page("") LARGE_INTEGER RtlEnlargedUnsignedMultiply(_In_ ULONG Multiplicand, _In_ ULONG Multiplier);
__ddi_page("") ULONG RtlEnlargedUnsignedDivide(_In_ ULARGE_INTEGER Dividend, _In_ ULONG Divisor, _Out_opt_ PULONG Remainder);
__ddi_page("") LARGE_INTEGER RtlExtendedIntegerMultiply(_In_ LARGE_INTEGER Multiplicand, _In_ LONG Multiplier);
__ddi_page("")
LARGE_INTEGER RtlExtendedLargeIntegerDivide(_In_ LARGE_INTEGER Dividend, _In_ ULONG Divisor, _Out_opt_ PULONG Remainder);
__ddi_page("")
LARGE_INTEGER RtlExtendedMagicDivide(_In_ LARGE_INTEGER Dividend, _In_ LARGE_INTEGER MagicDivisor, _In_ CCHAR ShiftCount);
__ddi_page("") LARGE_INTEGER RtlLargeIntegerAdd(_In_ LARGE_INTEGER Addend1, _In_ LARGE_INTEGER Addend2);
__ddi_page("") LARGE_INTEGER RtlLargeIntegerSubtract(_In_ LARGE_INTEGER Minuend, _In_ LARGE_INTEGER Subtrahend);
__ddi_page("") LARGE_INTEGER RtlLargeIntegerShiftLeft(_In_ LARGE_INTEGER LargeInteger, _In_ CCHAR ShiftCount);
__ddi_page("") LARGE_INTEGER RtlLargeIntegerShiftRight(_In_ LARGE_INTEGER LargeInteger, _In_ CCHAR ShiftCount);
__ddi_page("") LARGE_INTEGER RtlLargeIntegerNegate(_In_ LARGE_INTEGER Subtrahend);
__ddi_page("") BOOLEAN RtlLargeIntegerGreaterThan(_In_ LARGE_INTEGER X, _In_ LARGE_INTEGER Y);
__ddi_page("") BOOLEAN RtlLargeIntegerGreaterThanOrEqualTo(_In_ LARGE_INTEGER X, _In_ LARGE_INTEGER Y);
__ddi_page("") BOOLEAN RtlLargeIntegerEqualTo(_In_ LARGE_INTEGER X, _In_ LARGE_INTEGER Y);
__ddi_page("") BOOLEAN RtlLargeIntegerLessThan(_In_ LARGE_INTEGER X, _In_ LARGE_INTEGER Y);
__ddi_page("") BOOLEAN RtlLargeIntegerLessThanOrEqualToZero(_In_ LARGE_INTEGER X);
__ddi_page("") BOOLEAN RtlLargeIntegerEqualToZero(_In_ LARGE_INTEGER X);
__ddi_page("") BOOLEAN RtlLargeIntegerGreaterOrEqualToZero(_In_ LARGE_INTEGER X);

// Strings
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID RtlInitUnicodeString(_Out_ PUNICODE_STRING DestinationString, _In_opt_z_ __drv_aliasesMem PCWSTR SourceString);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_pageable(*SourceString), _IRQL_requires_max_(PASSIVE_LEVEL))
VOID RtlInitAnsiString(_Out_ PANSI_STRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID RtlInitString(_Out_ PSTRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS RtlInitStringEx(_Out_ PSTRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
__ddi_available_since(NTDDI_WIN10_VB)
VOID RtlInitUTF8String(_Out_ PUTF8_STRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS RtlInitUTF8StringEx(_Out_ PUTF8_STRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
VOID RtlInitEmptyUnicodeString(_Out_ PUNICODE_STRING UnicodeString, _In_ __drv_aliasesMem PWCHAR Buffer,
                               _In_ USHORT BufferSize);
VOID RtlInitEmptyAnsiString(_Out_ PANSI_STRING AnsiString, _In_ __drv_aliasesMem PCHAR Buffer, _In_ USHORT BufferSize);
_When_(ddi_pageable(*DestinationString->Buffer) || ddi_pageable(*SourceString->Buffer), _IRQL_requires_max_(APC_LEVEL))
VOID RtlCopyUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_opt_ PCUNICODE_STRING SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL)
LONG RtlCompareUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlEqualUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive);
_When_(ddi_pageable(*Destination->Buffer), _IRQL_requires_max_(APC_LEVEL))
NTSTATUS RtlAppendUnicodeStringToString(_Inout_ PUNICODE_STRING Destination, _In_ PCUNICODE_STRING Source);
_When_(ddi_pageable(*Destination->Buffer), _IRQL_requires_max_(APC_LEVEL))
NTSTATUS RtlAppendUnicodeToString(_Inout_ PUNICODE_STRING Destination, _In_opt_z_ PCWSTR Source);
_IRQL_requires_max_(APC_LEVEL) WCHAR RtlUpcaseUnicodeChar(_In_ WCHAR SourceCharacter);
_IRQL_requires_max_(PASSIVE_LEVEL) WCHAR RtlDowncaseUnicodeChar(_In_ WCHAR SourceCharacter);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlHashUnicodeString(_In_ PCUNICODE_STRING String, _In_ BOOLEAN CaseInSensitive, _In_ ULONG HashAlgorithm,
                              _Out_ PULONG HashValue);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlAnsiStringToUnicodeString(
    _When_(AllocateDestinationString != 0, _Out_ __ddi_acquires(string_buffer)) _When_(AllocateDestinationString == 0, _Inout_)
        PUNICODE_STRING DestinationString, _In_ PCANSI_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringToAnsiString(
    _When_(AllocateDestinationString != 0, _Out_ __ddi_acquires(string_buffer)) _When_(AllocateDestinationString == 0, _Inout_)
        PANSI_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS RtlUTF8StringToUnicodeString(
    _When_(AllocateDestinationString != 0, _Out_ __ddi_acquires(string_buffer)) _When_(AllocateDestinationString == 0, _Inout_)
        PUNICODE_STRING DestinationString, _In_ PUTF8_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS RtlUnicodeStringToUTF8String(
    _When_(AllocateDestinationString != 0, _Out_ __ddi_acquires(string_buffer)) _When_(AllocateDestinationString == 0, _Inout_)
        PUTF8_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL) VOID RtlFreeUnicodeString(_Inout_ __ddi_releases(string_buffer) PUNICODE_STRING UnicodeString);
_IRQL_requires_max_(APC_LEVEL) VOID RtlFreeAnsiString(_Inout_ __ddi_releases(string_buffer) PANSI_STRING AnsiString);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_VB)
VOID RtlFreeUTF8String(_Inout_ __ddi_releases(string_buffer) PUTF8_STRING utf8String);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlAnsiStringToUnicodeSize(_In_ PCANSI_STRING STRING);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlUnicodeStringToAnsiSize(_In_ PCUNICODE_STRING STRING);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlxAnsiStringToUnicodeSize(_In_ PCANSI_STRING AnsiString);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlxUnicodeStringToAnsiSize(_In_ PCUNICODE_STRING UnicodeString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringToInteger(_In_ PCUNICODE_STRING String, _In_ ULONG Base, _Out_ PULONG Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlIntegerToUnicodeString(_In_ ULONG Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlInt64ToUnicodeString(_In_ ULONGLONG Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlIntPtrToUnicodeString(_In_ ULONG_PTR Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS RtlStringFromGUID(_In_ const GUID *Guid, _Out_ __ddi_acquires(string_buffer) PUNICODE_STRING GuidString);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlGUIDFromString(_In_ PCUNICODE_STRING GuidString, _Out_ GUID *Guid);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS RtlUnicodeToUTF8N(
    _Out_writes_bytes_to_(UTF8StringMaxByteCount, *UTF8StringActualByteCount) PCHAR UTF8StringDestination,
    _In_ ULONG UTF8StringMaxByteCount, _Out_ PULONG UTF8StringActualByteCount,
    _In_reads_bytes_(UnicodeStringByteCount) PCWCH UnicodeStringSource, _In_ ULONG UnicodeStringByteCount);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS RtlUTF8ToUnicodeN(
    _Out_writes_bytes_to_opt_(UnicodeStringMaxByteCount, *UnicodeStringActualByteCount) PWSTR UnicodeStringDestination,
    _In_ ULONG UnicodeStringMaxByteCount, _Out_ PULONG UnicodeStringActualByteCount,
    _In_reads_bytes_(UTF8StringByteCount) PCCH UTF8StringSource, _In_ ULONG UTF8StringByteCount);
VOID RtlSanitizeUnicodeStringPadding(_Inout_ PUNICODE_STRING String);

// Bitmaps
_When_(ddi_pageable(*BitMapHeader) || NTDDI_VERSION < NTDDI_WIN8, _IRQL_requires_max_(APC_LEVEL))
VOID RtlInitializeBitMap(_Out_ PRTL_BITMAP BitMapHeader, _In_opt_ __drv_aliasesMem PULONG BitMapBuffer, _In_ ULONG SizeOfBitMap);
VOID RtlClearAllBits(_Inout_ PRTL_BITMAP BitMapHeader);
VOID RtlSetAllBits(_Inout_ PRTL_BITMAP BitMapHeader);
VOID RtlClearBit(_Inout_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);
VOID RtlSetBit(_Inout_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);
_When_(ddi_pageable(*BitMapHeader) || ddi_pageable(*BitMapHeader->Buffer), _IRQL_requires_max_(APC_LEVEL))
VOID RtlClearBits(_Inout_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToClear);
_When_(ddi_pageable(*BitMapHeader) || ddi_pageable(*BitMapHeader->Buffer), _IRQL_requires_max_(APC_LEVEL))
VOID RtlSetBits(_Inout_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToSet);
_When_(ddi_pageable(*BitMapHeader) || ddi_pageable(*BitMapHeader->Buffer), _IRQL_requires_max_(APC_LEVEL))
BOOLEAN RtlTestBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);
BOOLEAN RtlCheckBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitPosition);
BOOLEAN RtlAreBitsClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length);
BOOLEAN RtlAreBitsSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length);
ULONG RtlFindClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex);
ULONG RtlFindSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex);
_When_(ddi_pageable(*BitMapHeader) || ddi_pageable(*BitMapHeader->Buffer), _IRQL_requires_max_(APC_LEVEL))
ULONG RtlFindClearBitsAndSet(_Inout_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex);
ULONG RtlFindSetBitsAndClear(_Inout_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex);
ULONG RtlFindClearRuns(_In_ PRTL_BITMAP BitMapHeader, _Out_writes_to_(SizeOfRunArray, return) PRTL_BITMAP_RUN RunArray,
                       _In_ ULONG SizeOfRunArray, _In_ BOOLEAN LocateLongestRuns);
ULONG RtlFindFirstRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex);
ULONG RtlFindLongestRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex);
ULONG RtlFindNextForwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex);
ULONG RtlFindLastBackwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex);
ULONG RtlNumberOfClearBits(_In_ PRTL_BITMAP BitMapHeader);
ULONG RtlNumberOfSetBits(_In_ PRTL_BITMAP BitMapHeader);
ULONG RtlNumberOfSetBitsUlongPtr(_In_ ULONG_PTR Target);
CCHAR RtlFindLeastSignificantBit(_In_ ULONGLONG Set);
CCHAR RtlFindMostSignificantBit(_In_ ULONGLONG Set);

// Registry helpers
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlCheckRegistryKey(_In_ ULONG RelativeTo, _In_z_ PWSTR Path);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlCreateRegistryKey(_In_ ULONG RelativeTo, _In_z_ PWSTR Path);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlDeleteRegistryValue(_In_ ULONG RelativeTo, _In_z_ PCWSTR Path, _In_z_ PCWSTR ValueName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlQueryRegistryValues(_In_ ULONG RelativeTo, _In_z_ PCWSTR Path, _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable,
                                _In_opt_ PVOID Context, _In_opt_ PVOID Environment);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("wdm/nf-wdm-rtlqueryregistryvalues")
NTSTATUS RtlQueryRegistryValuesEx(_In_ ULONG RelativeTo, _In_z_ PCWSTR Path, _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable,
                                  _In_opt_ PVOID Context, _In_opt_ PVOID Environment);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlWriteRegistryValue(_In_ ULONG RelativeTo, _In_z_ PCWSTR Path, _In_z_ PCWSTR ValueName, _In_ ULONG ValueType,
                               _In_reads_bytes_opt_(ValueLength) PVOID ValueData, _In_ ULONG ValueLength);

// Versions and resources
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_version_query
NTSTATUS RtlGetVersion(_Out_ PRTL_OSVERSIONINFOW lpVersionInformation);
_IRQL_requires_max_(PASSIVE_LEVEL)
__ddi_version_check_status NTSTATUS RtlVerifyVersionInfo(_In_ PRTL_OSVERSIONINFOEXW VersionInfo, _In_ ULONG TypeMask, _In_ ULONGLONG ConditionMask);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("")
ULONGLONG VerSetConditionMask(_In_ ULONGLONG ConditionMask, _In_ ULONG TypeMask, _In_ UCHAR Condition);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_version_check(Version)
BOOLEAN RtlIsNtDdiVersionAvailable(_In_ ULONG Version);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_version_check(Version)
BOOLEAN RtlIsServicePackVersionInstalled(_In_ ULONG Version);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_version_query
BOOLEAN PsGetVersion(_Out_opt_ PULONG MajorVersion, _Out_opt_ PULONG MinorVersion, _Out_opt_ PULONG BuildNumber,
                     _Out_opt_ PUNICODE_STRING CSDVersion);
ULONGLONG RtlCmDecodeMemIoResource(_In_ struct _CM_PARTIAL_RESOURCE_DESCRIPTOR *Descriptor, _Out_opt_ PULONGLONG Start);
NTSTATUS RtlCmEncodeMemIoResource(_In_ struct _CM_PARTIAL_RESOURCE_DESCRIPTOR *Descriptor, _In_ UCHAR Type,
                                  _In_ ULONGLONG Length, _In_ ULONGLONG Start);
ULONGLONG RtlIoDecodeMemIoResource(_In_ struct _IO_RESOURCE_DESCRIPTOR *Descriptor, _Out_opt_ PULONGLONG Alignment,
                                   _Out_opt_ PULONGLONG MinimumAddress, _Out_opt_ PULONGLONG MaximumAddress);
NTSTATUS RtlIoEncodeMemIoResource(_In_ struct _IO_RESOURCE_DESCRIPTOR *Descriptor, _In_ UCHAR Type, _In_ ULONGLONG Length,
                                  _In_ ULONGLONG Alignment, _In_ ULONGLONG MinimumAddress, _In_ ULONGLONG MaximumAddress);
_IRQL_requires_max_(DISPATCH_LEVEL) KPROCESSOR_MODE ExGetPreviousMode(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS ExGetFirmwareEnvironmentVariable(_In_ PUNICODE_STRING VariableName, _In_ LPGUID VendorGuid,
                                          _Out_writes_bytes_to_opt_(*ValueLength, *ValueLength) PVOID Value,
                                          _Inout_ PULONG ValueLength, _Out_opt_ PULONG Attributes);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS ExSetFirmwareEnvironmentVariable(_In_ PUNICODE_STRING VariableName, _In_ LPGUID VendorGuid,
                                          _In_reads_bytes_opt_(ValueLength) PVOID Value, _In_ ULONG ValueLength,
                                          _In_ ULONG Attributes);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3) FIRMWARE_TYPE ExGetFirmwareType(VOID);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3) BOOLEAN ExIsSoftBoot(VOID);

// System services: handles, files, sections
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwClose(_In_ __ddi_releases(handle) HANDLE Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ _Pre_satisfies_(!KeAreAllApcsDisabled())
NTSTATUS ZwCreateFile(
    _Out_ __ddi_acquires(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes,
    _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
    _In_ ULONG EaLength);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenFile(_Out_ __ddi_acquires(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
                    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess,
                    _In_ ULONG OpenOptions);
_IRQL_requires_max_(PASSIVE_LEVEL) _Pre_satisfies_(!KeAreAllApcsDisabled())
NTSTATUS ZwReadFile(
    _In_ __ddi_live(handle) HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length,
    _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);
_IRQL_requires_max_(PASSIVE_LEVEL) _Pre_satisfies_(!KeAreAllApcsDisabled())
NTSTATUS ZwWriteFile(
    _In_ __ddi_live(handle) HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length,
    _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationFile(_In_ __ddi_live(handle) HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
                                _In_ FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                  _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
                                  _In_ FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetInformationFile(_In_ __ddi_live(handle) HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                              _In_reads_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
                              _In_ FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryFullAttributesFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                   _Out_ PFILE_NETWORK_OPEN_INFORMATION FileInformation);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwCreateDirectoryObject(_Out_ __ddi_acquires(handle) PHANDLE DirectoryHandle, _In_ ACCESS_MASK DesiredAccess,
                                 _In_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwCreateSection(_Out_ __ddi_acquires(handle) PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess,
                         _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
                         _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenSection(_Out_ __ddi_acquires(handle) PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess,
                       _In_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
_When_((Win32Protect & (PAGE_EXECUTE | PAGE_EXECUTE_READ | PAGE_EXECUTE_READWRITE | PAGE_EXECUTE_WRITECOPY)) != 0, __ddi_executable)
NTSTATUS ZwMapViewOfSection(
    _In_ HANDLE SectionHandle, _In_ HANDLE ProcessHandle,
    _Inout_ __ddi_acquires(section_view) __ddi_ends_before(PROCESS_EXIT) PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits,
    _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T ViewSize,
    _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Win32Protect);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwUnmapViewOfSection(_In_ HANDLE ProcessHandle, _In_opt_ __ddi_releases(section_view) PVOID BaseAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenSymbolicLinkObject(_Out_ __ddi_acquires(handle) PHANDLE LinkHandle, _In_ ACCESS_MASK DesiredAccess,
                                  _In_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQuerySymbolicLinkObject(_In_ HANDLE LinkHandle, _Inout_ PUNICODE_STRING LinkTarget, _Out_opt_ PULONG ReturnedLength);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenEvent(_Out_ __ddi_acquires(handle) PHANDLE EventHandle, _In_ ACCESS_MASK DesiredAccess,
                     _In_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwMakeTemporaryObject(_In_ HANDLE Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwLoadDriver(_In_ PUNICODE_STRING DriverServiceName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwUnloadDriver(_In_ PUNICODE_STRING DriverServiceName);

// System services: registry
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwCreateKey(_Out_ __ddi_acquires(handle) PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess,
                     _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Reserved_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class,
                     _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwCreateKeyTransacted(_Out_ __ddi_acquires(handle) PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess,
                               _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Reserved_ ULONG TitleIndex,
                               _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _In_ HANDLE TransactionHandle,
                               _Out_opt_ PULONG Disposition);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenKey(_Out_ __ddi_acquires(handle) PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess,
                   _In_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN7)
NTSTATUS ZwOpenKeyEx(_Out_ __ddi_acquires(handle) PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess,
                     _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG OpenOptions);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenKeyTransacted(_Out_ __ddi_acquires(handle) PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess,
                             _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ HANDLE TransactionHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ __ddi_available_since(NTDDI_WIN7)
NTSTATUS ZwOpenKeyTransactedEx(_Out_ __ddi_acquires(handle) PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess,
                               _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG OpenOptions, _In_ HANDLE TransactionHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwDeleteKey(_In_ __ddi_live(handle) HANDLE KeyHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwDeleteValueKey(_In_ __ddi_live(handle) HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwEnumerateKey(_In_ __ddi_live(handle) HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_INFORMATION_CLASS KeyInformationClass,
                        _Out_writes_bytes_opt_(Length) PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwEnumerateValueKey(_In_ __ddi_live(handle) HANDLE KeyHandle, _In_ ULONG Index,
                             _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
                             _Out_writes_bytes_opt_(Length) PVOID KeyValueInformation, _In_ ULONG Length,
                             _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwFlushKey(_In_ __ddi_live(handle) HANDLE KeyHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryKey(_In_ __ddi_live(handle) HANDLE KeyHandle, _In_ KEY_INFORMATION_CLASS KeyInformationClass,
                    _Out_writes_bytes_opt_(Length) PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryValueKey(_In_ __ddi_live(handle) HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName,
                         _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
                         _Out_writes_bytes_opt_(Length) PVOID KeyValueInformation, _In_ ULONG Length,
                         _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetValueKey(_In_ __ddi_live(handle) HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_ ULONG TitleIndex,
                       _In_ ULONG Type, _In_reads_bytes_opt_(DataSize) PVOID Data, _In_ ULONG DataSize);

// Performance counters
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS PcwRegister(_Outptr_ __ddi_acquires(pcw_registration) __ddi_ends_before(DRIVER_UNLOAD) PPCW_REGISTRATION *Registration,
                     _In_ PPCW_REGISTRATION_INFORMATION Info);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID PcwUnregister(_In_ __ddi_releases(pcw_registration) PPCW_REGISTRATION Registration);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS PcwCreateInstance(_Outptr_ __ddi_acquires(pcw_instance) __ddi_ends_before(DRIVER_UNLOAD) PPCW_INSTANCE *Instance,
                           _In_ PPCW_REGISTRATION Registration, _In_ PCUNICODE_STRING Name, _In_ ULONG Count,
                           _In_reads_(Count) PPCW_DATA Data);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID PcwCloseInstance(_In_ __ddi_releases(pcw_instance) PPCW_INSTANCE Instance);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS PcwAddInstance(_In_ PPCW_BUFFER Buffer, _In_ PCUNICODE_STRING Name, _In_ ULONG Id, _In_ ULONG Count,
                        _In_reads_(Count) PPCW_DATA Data);

// Kernel transactions: system services
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwCommitComplete(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwCommitEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCommitTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwCreateEnlistment(_Out_ __ddi_acquires(handle) PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess,
                            _In_ HANDLE ResourceManagerHandle, _In_ HANDLE TransactionHandle,
                            _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG CreateOptions,
                            _In_ NOTIFICATION_MASK NotificationMask, _In_opt_ PVOID EnlistmentKey);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwCreateResourceManager(_Out_ __ddi_acquires(handle) PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess,
                                 _In_ HANDLE TmHandle, _In_opt_ LPGUID ResourceManagerGuid,
                                 _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG CreateOptions,
                                 _In_opt_ PUNICODE_STRING Description);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwCreateTransaction(_Out_ __ddi_acquires(handle) PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess,
                             _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ LPGUID Uow, _In_opt_ HANDLE TmHandle,
                             _In_ ULONG CreateOptions, _In_ ULONG IsolationLevel, _In_ ULONG IsolationFlags,
                             _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwCreateTransactionManager(_Out_ __ddi_acquires(handle) PHANDLE TmHandle, _In_ ACCESS_MASK DesiredAccess,
                                    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName,
                                    _In_ ULONG CreateOptions, _In_ ULONG CommitStrength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwEnumerateTransactionObject(_In_opt_ HANDLE RootObjectHandle, _In_ KTMOBJECT_TYPE QueryType,
                                      _Inout_updates_bytes_(ObjectCursorLength) PKTMOBJECT_CURSOR ObjectCursor,
                                      _In_ ULONG ObjectCursorLength, _Out_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwGetNotificationResourceManager(_In_ HANDLE ResourceManagerHandle,
    _Out_writes_bytes_(NotificationLength) PTRANSACTION_NOTIFICATION TransactionNotification, _In_ ULONG NotificationLength,
    _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PULONG ReturnLength, _In_ ULONG Asynchronous,
    _In_ ULONG_PTR AsynchronousContext);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenEnlistment(_Out_ __ddi_acquires(handle) PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess,
                          _In_ HANDLE RmHandle, _In_ LPGUID EnlistmentGuid, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenResourceManager(_Out_ __ddi_acquires(handle) PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess,
                               _In_ HANDLE TmHandle, _In_ LPGUID ResourceManagerGuid,
                               _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenTransaction(_Out_ __ddi_acquires(handle) PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess,
                           _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ LPGUID Uow, _In_opt_ HANDLE TmHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS ZwOpenTransactionManager(_Out_ __ddi_acquires(handle) PHANDLE TmHandle, _In_ ACCESS_MASK DesiredAccess,
                                  _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName,
                                  _In_opt_ LPGUID TmIdentity, _In_ ULONG OpenOptions);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwPrepareComplete(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwPrepareEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwPrePrepareComplete(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwPrePrepareEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationEnlistment(_In_ HANDLE EnlistmentHandle,
                                      _In_ ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass,
                                      _Out_writes_bytes_(EnlistmentInformationLength) PVOID EnlistmentInformation,
                                      _In_ ULONG EnlistmentInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationResourceManager(_In_ HANDLE ResourceManagerHandle,
    _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _Out_writes_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation,
    _In_ ULONG ResourceManagerInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationTransaction(_In_ HANDLE TransactionHandle,
                                       _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
                                       _Out_writes_bytes_(TransactionInformationLength) PVOID TransactionInformation,
                                       _In_ ULONG TransactionInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationTransactionManager(_In_ HANDLE TransactionManagerHandle,
    _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _Out_writes_bytes_(TransactionManagerInformationLength) PVOID TransactionManagerInformation,
    _In_ ULONG TransactionManagerInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwReadOnlyEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRecoverEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PVOID EnlistmentKey);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRecoverResourceManager(_In_ HANDLE ResourceManagerHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRecoverTransactionManager(_In_ HANDLE TransactionManagerHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwRollbackComplete(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwRollbackEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRollbackTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwRollforwardTransactionManager(_In_ HANDLE TransactionManagerHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetInformationEnlistment(_In_ HANDLE EnlistmentHandle, _In_ ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass,
                                    _In_reads_bytes_(EnlistmentInformationLength) PVOID EnlistmentInformation,
                                    _In_ ULONG EnlistmentInformationLength);
NTSTATUS ZwSetInformationResourceManager(_In_ HANDLE ResourceManagerHandle,
                                         _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
                                         _In_reads_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation,
                                         _In_ ULONG ResourceManagerInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetInformationTransaction(_In_ HANDLE TransactionHandle,
                                     _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
                                     _In_reads_bytes_(TransactionInformationLength) PVOID TransactionInformation,
                                     _In_ ULONG TransactionInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSinglePhaseReject(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtCommitComplete(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtCommitEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NtCommitTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS NtCreateEnlistment(_Out_ __ddi_acquires(handle) PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess,
                            _In_ HANDLE ResourceManagerHandle, _In_ HANDLE TransactionHandle,
                            _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG CreateOptions,
                            _In_ NOTIFICATION_MASK NotificationMask, _In_opt_ PVOID EnlistmentKey);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS NtCreateResourceManager(_Out_ __ddi_acquires(handle) PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess,
                                 _In_ HANDLE TmHandle, _In_ LPGUID RmGuid, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                 _In_ ULONG CreateOptions, _In_opt_ PUNICODE_STRING Description);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS NtCreateTransaction(_Out_ __ddi_acquires(handle) PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess,
                             _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ LPGUID Uow, _In_opt_ HANDLE TmHandle,
                             _In_ ULONG CreateOptions, _In_ ULONG IsolationLevel, _In_ ULONG IsolationFlags,
                             _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS NtCreateTransactionManager(_Out_ __ddi_acquires(handle) PHANDLE TmHandle, _In_ ACCESS_MASK DesiredAccess,
                                    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName,
                                    _In_ ULONG CreateOptions, _In_ ULONG CommitStrength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtEnumerateTransactionObject(_In_opt_ HANDLE RootObjectHandle, _In_ KTMOBJECT_TYPE QueryType,
                                      _Inout_updates_bytes_(ObjectCursorLength) PKTMOBJECT_CURSOR ObjectCursor,
                                      _In_ ULONG ObjectCursorLength, _Out_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtGetNotificationResourceManager(_In_ HANDLE ResourceManagerHandle,
    _Out_writes_bytes_(NotificationLength) PTRANSACTION_NOTIFICATION TransactionNotification, _In_ ULONG NotificationLength,
    _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PULONG ReturnLength, _In_ ULONG Asynchronous,
    _In_ ULONG_PTR AsynchronousContext);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS NtOpenEnlistment(_Out_ __ddi_acquires(handle) PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess,
                          _In_ HANDLE ResourceManagerHandle, _In_ LPGUID EnlistmentGuid,
                          _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS NtOpenResourceManager(_Out_ __ddi_acquires(handle) PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess,
                               _In_ HANDLE TmHandle, _In_ LPGUID ResourceManagerGuid,
                               _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS NtOpenTransaction(_Out_ __ddi_acquires(handle) PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess,
                           _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ LPGUID Uow, _In_opt_ HANDLE TmHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS NtOpenTransactionManager(_Out_ __ddi_acquires(handle) PHANDLE TmHandle, _In_ ACCESS_MASK DesiredAccess,
                                  _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName,
                                  _In_opt_ LPGUID TmIdentity, _In_ ULONG OpenOptions);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtPrepareComplete(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtPrepareEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtPrePrepareComplete(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtPrePrepareEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryInformationEnlistment(_In_ HANDLE EnlistmentHandle,
                                      _In_ ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass,
                                      _Out_writes_bytes_(EnlistmentInformationLength) PVOID EnlistmentInformation,
                                      _In_ ULONG EnlistmentInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryInformationResourceManager(_In_ HANDLE ResourceManagerHandle,
    _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _Out_writes_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation,
    _In_ ULONG ResourceManagerInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryInformationTransaction(_In_ HANDLE TransactionHandle,
                                       _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
                                       _Out_writes_bytes_(TransactionInformationLength) PVOID TransactionInformation,
                                       _In_ ULONG TransactionInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryInformationTransactionManager(_In_ HANDLE TransactionManagerHandle,
    _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _Out_writes_bytes_(TransactionManagerInformationLength) PVOID TransactionManagerInformation,
    _In_ ULONG TransactionManagerInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtReadOnlyEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NtRecoverEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PVOID EnlistmentKey);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NtRecoverResourceManager(_In_ HANDLE ResourceManagerHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NtRecoverTransactionManager(_In_ HANDLE TransactionManagerHandle);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS NtRenameTransactionManager(_In_ PUNICODE_STRING LogFileName, _In_ LPGUID ExistingTransactionManagerGuid);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtRollbackComplete(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtRollbackEnlistment(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NtRollbackTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtRollforwardTransactionManager(_In_ HANDLE TransactionManagerHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtSetInformationEnlistment(_In_ HANDLE EnlistmentHandle, _In_ ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass,
                                    _In_reads_bytes_(EnlistmentInformationLength) PVOID EnlistmentInformation,
                                    _In_ ULONG EnlistmentInformationLength);
NTSTATUS NtSetInformationResourceManager(_In_ HANDLE ResourceManagerHandle,
                                         _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
                                         _In_reads_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation,
                                         _In_ ULONG ResourceManagerInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtSetInformationTransaction(_In_ HANDLE TransactionHandle,
                                     _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
                                     _In_reads_bytes_(TransactionInformationLength) PVOID TransactionInformation,
                                     _In_ ULONG TransactionInformationLength);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS NtSetInformationTransactionManager(_In_opt_ HANDLE TmHandle,
    _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _In_reads_bytes_(TransactionManagerInformationLength) PVOID TransactionManagerInformation,
    _In_ ULONG TransactionManagerInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtSinglePhaseReject(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NtManagePartition(_In_ HANDLE TargetHandle, _In_opt_ HANDLE SourceHandle,
                           _In_ PARTITION_INFORMATION_CLASS PartitionInformationClass,
                           _Inout_updates_bytes_(PartitionInformationLength) PVOID PartitionInformation,
                           _In_ ULONG PartitionInformationLength);

// Kernel transactions: objects
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS TmCommitComplete(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmCommitEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS TmCommitTransaction(_In_ PKTRANSACTION Transaction, _In_ BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmCreateEnlistment(_Out_ __ddi_acquires(handle) PHANDLE EnlistmentHandle, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE PreviousMode,
                            _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                            _In_ PRKRESOURCEMANAGER ResourceManager, _In_ PKTRANSACTION Transaction, _In_ ULONG CreateOptions,
                            _In_ NOTIFICATION_MASK NotificationMask, _In_opt_ PVOID EnlistmentKey);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS TmReferenceEnlistmentKey(_In_ __ddi_acquires(enlistment_key) PKENLISTMENT Enlistment, _Out_ PVOID *Key);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS TmDereferenceEnlistmentKey(
    _In_ __ddi_releases(enlistment_key) PKENLISTMENT Enlistment, _Out_opt_ PBOOLEAN LastReference);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmEnableCallbacks(_In_ PKRESOURCEMANAGER ResourceManager, _In_ PTM_RM_NOTIFICATION CallbackRoutine,
                           _In_opt_ PVOID RMKey);
VOID TmGetTransactionId(_In_ PKTRANSACTION Transaction, _Out_ PUOW TransactionId);
NTSTATUS TmInitializeTransactionManager(_In_ PRKTM TransactionManager, _In_opt_ PCUNICODE_STRING LogFileName, _In_ PGUID TmId,
                                        _In_ ULONG CreateOptions);
BOOLEAN TmIsTransactionActive(_In_ PKTRANSACTION Transaction);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS TmPrepareComplete(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmPrepareEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmPrePrepareComplete(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmPrePrepareEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmReadOnlyEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS TmRecoverEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PVOID EnlistmentKey);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS TmRecoverResourceManager(_In_ PKRESOURCEMANAGER ResourceManager);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS TmRecoverTransactionManager(_In_ PKTM Tm, _In_ PLARGE_INTEGER TargetVirtualClock);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TmRenameTransactionManager(_In_ PUNICODE_STRING LogFileName, _In_ LPGUID ExistingTransactionManagerGuid);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmRequestOutcomeEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmRollbackComplete(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmRollbackEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS TmRollbackTransaction(_In_ PKTRANSACTION Transaction, _In_ BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmSinglePhaseReject(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);

// Common log file system
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsCreateLogFile(_Outptr_ __ddi_acquires(log_file) PPLOG_FILE_OBJECT pplfoLog, _In_ PUNICODE_STRING puszLogFileName,
                           _In_ ACCESS_MASK fDesiredAccess, _In_ ULONG dwShareMode, _In_opt_ PSECURITY_DESCRIPTOR psdLogFile,
                           _In_ ULONG fCreateDisposition, _In_ ULONG fCreateOptions, _In_ ULONG fFlagsAndAttributes,
                           _In_ ULONG fLogOptionFlag, _In_reads_bytes_opt_(cbContext) PVOID pvContext, _In_ ULONG cbContext);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsCloseLogFileObject(_In_ __ddi_releases(log_file) PLOG_FILE_OBJECT plfoLog);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsCloseAndResetLogFile(_In_ __ddi_releases(log_file) PLOG_FILE_OBJECT plfoLog);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsDeleteLogByPointer(_In_ PLOG_FILE_OBJECT plfoLog);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsDeleteLogFile(_In_ PUNICODE_STRING puszLogFileName, _Reserved_ PVOID pvReserved, _In_ ULONG fLogOptionFlag,
                           _In_reads_bytes_opt_(cbContext) PVOID pvContext, _In_ ULONG cbContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAddLogContainer(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PULONGLONG pcbContainer,
                             _In_ PUNICODE_STRING puszContainerPath);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAddLogContainerSet(_In_ PLOG_FILE_OBJECT plfoLog, _In_ USHORT cContainers, _In_opt_ PULONGLONG pcbContainer,
                                _In_reads_(cContainers) PUNICODE_STRING rguszContainerPath);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsRemoveLogContainer(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PUNICODE_STRING puszContainerPath, _In_ BOOLEAN fForce);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsRemoveLogContainerSet(_In_ PLOG_FILE_OBJECT plfoLog, _In_ USHORT cContainers,
                                   _In_reads_(cContainers) PUNICODE_STRING rgwszContainerPath, _In_ BOOLEAN fForce);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsGetContainerName(_In_ PLOG_FILE_OBJECT plfoLog, _In_ CLFS_CONTAINER_ID cidLogicalContainer,
                              _Out_ PUNICODE_STRING puszContainerName, _Out_opt_ PULONG pcActualLenContainerName);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsCreateScanContext(_In_ PLOG_FILE_OBJECT plfoLog, _In_ ULONG cFromContainer, _In_ ULONG cContainers,
                               _In_ CLFS_SCAN_MODE eScanMode, _Inout_ PCLFS_SCAN_CONTEXT pcxScan);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsScanLogContainers(_Inout_ PCLFS_SCAN_CONTEXT pcxScan, _In_ CLFS_SCAN_MODE eScanMode);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsSetArchiveTail(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PCLFS_LSN plsnArchiveTail);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsSetEndOfLog(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PCLFS_LSN plsnEnd);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsGetIoStatistics(_In_ PLOG_FILE_OBJECT plfoLog, _Inout_updates_bytes_(cbStatsBuffer) PVOID pvStatsBuffer,
                             _In_ ULONG cbStatsBuffer, _In_ CLFS_IOSTATS_CLASS eStatsClass, _Out_opt_ PULONG pcbStatsWritten);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsQueryLogFileInformation(_In_ PLOG_FILE_OBJECT plfoLog, _In_ CLS_LOG_INFORMATION_CLASS eInformationClass,
                                     _In_reads_bytes_opt_(cbinfoInputBuffer) PVOID pinfoInputBuffer,
                                     _In_ ULONG cbinfoInputBuffer, _Out_ PVOID pinfoBuffer, _Inout_ PULONG pcbInfoBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsSetLogFileInformation(_In_ PLOG_FILE_OBJECT plfoLog, _In_ CLS_LOG_INFORMATION_CLASS eInformationClass,
                                   _In_reads_bytes_(cbBuffer) PVOID pinfoBuffer, _In_ ULONG cbBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsCreateMarshallingArea(_In_ PLOG_FILE_OBJECT plfoLog, _In_ POOL_TYPE ePoolType,
                                   _In_ CLFS_BLOCK_ALLOCATION pfnAllocBuffer, _In_ CLFS_BLOCK_DEALLOCATION pfnFreeBuffer,
                                   _In_ ULONG cbMarshallingBuffer, _In_ ULONG cMaxWriteBuffers, _In_ ULONG cMaxReadBuffers,
                                   _Outptr_ __ddi_acquires(marshalling_area) PVOID *ppvMarshalContext);
__ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS ClfsCreateMarshallingAreaEx(_In_ PLOG_FILE_OBJECT plfoLog, _In_ POOL_TYPE ePoolType,
                                     _In_opt_ CLFS_BLOCK_ALLOCATION pfnAllocBuffer,
                                     _In_opt_ CLFS_BLOCK_DEALLOCATION pfnFreeBuffer, _In_ ULONG cbMarshallingBuffer,
                                     _In_ ULONG cMaxWriteBuffers, _In_ ULONG cMaxReadBuffers, _In_ ULONG cAlignmentSize,
                                     _In_ ULONGLONG fFlags, _Outptr_ __ddi_acquires(marshalling_area) PVOID *ppvMarshalContext);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsDeleteMarshallingArea(_In_ __ddi_releases(marshalling_area) PVOID pvMarshalContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReserveAndAppendLog(_In_ PVOID pvMarshalContext, _In_reads_opt_(cWriteEntries) PCLFS_WRITE_ENTRY rgWriteEntries,
                                 _In_ ULONG cWriteEntries, _In_opt_ PCLFS_LSN plsnUndoNext, _In_opt_ PCLFS_LSN plsnPrevious,
                                 _In_ ULONG cReserveRecords, _Inout_updates_opt_(cReserveRecords) PLONGLONG rgcbReservation,
                                 _In_ ULONG fFlags, _Out_opt_ PCLFS_LSN plsn);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReserveAndAppendLogAligned(_In_ PVOID pvMarshalContext,
                                        _In_reads_opt_(cWriteEntries) PCLFS_WRITE_ENTRY rgWriteEntries,
                                        _In_ ULONG cWriteEntries, _In_ ULONG cbEntryAlignment, _In_opt_ PCLFS_LSN plsnUndoNext,
                                        _In_opt_ PCLFS_LSN plsnPrevious, _In_ ULONG cReserveRecords,
                                        _Inout_updates_opt_(cReserveRecords) PLONGLONG rgcbReservation, _In_ ULONG fFlags,
                                        _Out_opt_ PCLFS_LSN plsn);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAlignReservedLog(_In_ PVOID pvMarshalContext, _In_ ULONG cRecords, _In_reads_(cRecords) LONGLONG *rgcbReservation,
                              _Out_ PLONGLONG pcbAlignReservation);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAllocReservedLog(_In_ PVOID pvMarshalContext, _In_ ULONG cRecords, _In_reads_(cRecords) PLONGLONG pcbAdjustment);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAdvanceLogBase(_Inout_ PVOID pvMarshalContext, _In_ PCLFS_LSN plsnBase, _In_ ULONG fFlags);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsFlushBuffers(_In_ PVOID pvMarshalContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsFlushToLsn(_In_ PVOID pvMarshalContext, _In_ PCLFS_LSN plsnFlush, _Out_opt_ PCLFS_LSN plsnLastFlushed);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReadLogRecord(_In_ PVOID pvMarshalContext, _Inout_ PCLFS_LSN plsnFirst, _In_ CLFS_CONTEXT_MODE peContextMode,
                           _Out_ PVOID *ppvReadBuffer, _Out_ PULONG pcbReadBuffer, _Out_ PCLFS_RECORD_TYPE peRecordType,
                           _Out_ PCLFS_LSN plsnUndoNext, _Out_ PCLFS_LSN plsnPrevious,
                           _Outptr_ __ddi_acquires(log_read_context) PVOID *ppvReadContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReadNextLogRecord(_Inout_ PVOID pvReadContext, _Out_ PVOID *ppvBuffer, _Out_ PULONG pcbBuffer,
                               _Inout_ PCLFS_RECORD_TYPE peRecordType, _In_opt_ PCLFS_LSN plsnUser,
                               _Out_ PCLFS_LSN plsnUndoNext, _Out_ PCLFS_LSN plsnPrevious, _Out_ PCLFS_LSN plsnRecord);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReadPreviousRestartArea(_In_ PVOID pvReadContext, _Out_ PVOID *ppvRestartBuffer, _Out_ PULONG pcbRestartBuffer,
                                     _Out_ PCLFS_LSN plsnRestart);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReadRestartArea(_Inout_ PVOID pvMarshalContext, _Out_ PVOID *ppvRestartBuffer, _Out_ PULONG pcbRestartBuffer,
                             _Out_ PCLFS_LSN plsn, _Outptr_ __ddi_acquires(log_read_context) PVOID *ppvReadContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsWriteRestartArea(_Inout_ PVOID pvMarshalContext, _In_reads_bytes_(cbRestartBuffer) PVOID pvRestartBuffer,
                              _In_ ULONG cbRestartBuffer, _In_opt_ PCLFS_LSN plsnBase, _In_ ULONG fFlags,
                              _Out_opt_ PULONG pcbWritten, _Out_opt_ PCLFS_LSN plsnNext);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsTerminateReadLog(_In_ __ddi_releases(log_read_context) PVOID pvCursorContext);
BOOLEAN ClfsLsnEqual(_In_ const CLFS_LSN *plsn1, _In_ const CLFS_LSN *plsn2);
BOOLEAN ClfsLsnLess(_In_ const CLFS_LSN *plsn1, _In_ const CLFS_LSN *plsn2);
BOOLEAN ClfsLsnGreater(_In_ const CLFS_LSN *plsn1, _In_ const CLFS_LSN *plsn2);
BOOLEAN ClfsLsnNull(_In_ const CLFS_LSN *plsn);
CLFS_CONTAINER_ID ClfsLsnContainer(_In_ const CLFS_LSN *plsn);
ULONG ClfsLsnBlockOffset(_In_ const CLFS_LSN *plsn);
ULONG ClfsLsnRecordSequence(_In_ const CLFS_LSN *plsn);
CLFS_LSN ClfsLsnCreate(_In_ CLFS_CONTAINER_ID cidContainer, _In_ ULONG offBlock, _In_ ULONG cRecord);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtRegisterManagedClient(_In_ PLOG_FILE_OBJECT LogFile, _In_ PCLFS_MGMT_CLIENT_REGISTRATION RegistrationData,
    _Out_ __ddi_acquires(log_client) __ddi_ends_before(DRIVER_UNLOAD) PCLFS_MGMT_CLIENT ClientCookie);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtDeregisterManagedClient(_In_ __ddi_releases(log_client) CLFS_MGMT_CLIENT ClientCookie);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtInstallPolicy(_In_ PLOG_FILE_OBJECT LogFile, _In_ PCLFS_MGMT_POLICY Policy, _In_ ULONG PolicyLength);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtQueryPolicy(_In_ PLOG_FILE_OBJECT LogFile, _In_ CLFS_MGMT_POLICY_TYPE PolicyType,
                             _Out_ PCLFS_MGMT_POLICY Policy, _Out_ PULONG PolicyLength);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtRemovePolicy(_In_ PLOG_FILE_OBJECT LogFile, _In_ CLFS_MGMT_POLICY_TYPE PolicyType);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtSetLogFileSize(_In_ PLOG_FILE_OBJECT LogFile, _In_ PULONGLONG NewSizeInContainers,
                                _Out_ PULONGLONG ResultingSizeInContainers,
                                _In_opt_ PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine,
                                _In_opt_ PVOID CompletionRoutineData);
__ddi_available_since(NTDDI_WIN7)
NTSTATUS ClfsMgmtSetLogFileSizeAsClient(_In_ PLOG_FILE_OBJECT LogFile, _In_opt_ PCLFS_MGMT_CLIENT ClientCookie,
                                        _In_ PULONGLONG NewSizeInContainers, _Out_opt_ PULONGLONG ResultingSizeInContainers,
                                        _In_opt_ PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine,
                                        _In_opt_ PVOID CompletionRoutineData);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsMgmtHandleLogFileFull(_In_ CLFS_MGMT_CLIENT Client);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ClfsMgmtTailAdvanceFailure(_In_ CLFS_MGMT_CLIENT Client, _In_ NTSTATUS Reason);

// Memory that survives a soft restart
__ddi_available_since(NTDDI_WIN10_VB) __ddi_obsolete("", reserved)
NTSTATUS IoReserveKsrPersistentMemory(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                      _In_ SIZE_T Size, _In_ ULONG Flags, _Outptr_ PVOID *DataHandle);
__ddi_available_since(NTDDI_WIN10_VB) __ddi_obsolete("", reserved) NTSTATUS IoFreeKsrPersistentMemory(_In_ PVOID DataHandle);
__ddi_available_since(NTDDI_WIN10_VB) __ddi_obsolete("", reserved)
NTSTATUS IoQueryKsrPersistentMemorySize(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                        _Out_ PSIZE_T BufferSize);
__ddi_available_since(NTDDI_WIN10_VB) __ddi_obsolete("", reserved)
NTSTATUS IoAcquireKsrPersistentMemory(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                      _Out_writes_bytes_(*Size) PVOID Buffer, _Inout_ PSIZE_T Size);
__ddi_available_since(NTDDI_WIN10_VB) __ddi_obsolete("", reserved)
NTSTATUS IoWriteKsrPersistentMemory(_In_ PVOID DataHandle, _In_reads_bytes_(Size) PVOID Buffer, _In_ SIZE_T Size);
__ddi_available_since(NTDDI_WIN10) NTSTATUS VslDeleteSecureSection(_In_ HANDLE GlobalHandle);

// Variables of the system
extern POBJECT_TYPE *CmKeyObjectType;
extern POBJECT_TYPE *ExEventObjectType;
extern POBJECT_TYPE *ExSemaphoreObjectType;
extern POBJECT_TYPE *IoFileObjectType;
extern POBJECT_TYPE *PsProcessType;
extern POBJECT_TYPE *PsThreadType;
extern POBJECT_TYPE *PsJobType;
extern POBJECT_TYPE *SeTokenObjectType;
extern POBJECT_TYPE *TmTransactionManagerObjectType;
extern POBJECT_TYPE *TmResourceManagerObjectType;
extern POBJECT_TYPE *TmEnlistmentObjectType;
extern POBJECT_TYPE *TmTransactionObjectType;
extern PVOID MmHighestUserAddress;
extern PVOID MmSystemRangeStart;
extern ULONG_PTR MmUserProbeAddress;
extern PBOOLEAN KdDebuggerEnabled;
extern PBOOLEAN KdDebuggerNotPresent;
#define KD_DEBUGGER_ENABLED (*KdDebuggerEnabled)
#define KD_DEBUGGER_NOT_PRESENT (*KdDebuggerNotPresent)

// Debugger output filters
#ifndef DPFLTR_ERROR_LEVEL
#define DPFLTR_ERROR_LEVEL 0
#define DPFLTR_WARNING_LEVEL 1
#define DPFLTR_TRACE_LEVEL 2
#define DPFLTR_INFO_LEVEL 3
#define DPFLTR_MASK 0x80000000
#endif
#ifndef DPFLTR_IHVDRIVER_ID
#define DPFLTR_IHVDRIVER_ID 77
#define DPFLTR_IHVVIDEO_ID 78
#define DPFLTR_IHVAUDIO_ID 79
#define DPFLTR_IHVNETWORK_ID 80
#define DPFLTR_IHVSTREAMING_ID 81
#define DPFLTR_IHVBUS_ID 82
#define DPFLTR_DEFAULT_ID 101
#endif

// Output to the debugger that release builds drop
#define KdPrint(_x_) ((void)0)
#define KdPrintEx(_x_) ((void)0)
#define vKdPrintEx(_x_) ((void)0)
#define vKdPrintExWithPrefix(_x_) ((void)0)
#define NT_ANALYSIS_ASSUME(_exp) ((void)0)

// Memory that survives a soft restart, secure sections.
_Function_class_(IO_PERSISTED_MEMORY_ENUMERATION_CALLBACK) __ddi_page("wdm/nf-wdm-ioenumerateksrpersistentmemoryex")
typedef NTSTATUS IO_PERSISTED_MEMORY_ENUMERATION_CALLBACK(
    _In_opt_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_opt_ PUNICODE_STRING PhysicalDeviceId,
    _In_ PUSHORT DataTag, _In_ ULONG DataVersion, _In_ SIZE_T DataSize, _In_ PVOID CallbackContext);
typedef IO_PERSISTED_MEMORY_ENUMERATION_CALLBACK *PIO_PERSISTED_MEMORY_ENUMERATION_CALLBACK;
__ddi_obsolete("", reserved)
NTSTATUS IoReserveKsrPersistentMemoryEx(
    PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject, PUNICODE_STRING PhysicalDeviceId, PUSHORT DataTag,
    ULONG DataVersion, SIZE_T Size, ULONG Flags, _Out_ PVOID *DataHandle);
__ddi_obsolete("", reserved)
NTSTATUS IoQueryKsrPersistentMemorySizeEx(
    PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject, PUNICODE_STRING PhysicalDeviceId, PUSHORT DataTag,
    ULONG DataVersion, _Out_ PSIZE_T BufferSize);
__ddi_obsolete("", reserved)
NTSTATUS IoAcquireKsrPersistentMemoryEx(
    PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject, PUNICODE_STRING PhysicalDeviceId, PUSHORT DataTag,
    ULONG DataVersion, _Out_ PVOID Buffer, _Inout_ PSIZE_T Size);
__ddi_obsolete("", reserved)
NTSTATUS IoEnumerateKsrPersistentMemoryEx(
    PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject, PUNICODE_STRING PhysicalDeviceId,
    PIO_PERSISTED_MEMORY_ENUMERATION_CALLBACK Callback, PVOID CallbackContext);
__ddi_available_since(NTDDI_WIN10)
NTSTATUS VslCreateSecureSection(
    PHANDLE Handle, PEPROCESS TargetProcess, PMDL Mdl, ULONG DevicePageProtection, ULONG Attributes);
