#pragma once
#pragma ddi_header(video)
#include <miniport.h>
#include <wdm.h>

typedef LONG VP_STATUS, *PVP_STATUS;
typedef struct __ddi_page("") __VP_DMA_ADAPTER *PVP_DMA_ADAPTER;
typedef struct __ddi_page("") _VIDEO_PORT_SPIN_LOCK *PSPIN_LOCK;
typedef enum __ddi_page("") _VP_POOL_TYPE {
    VpNonPagedPool, VpPagedPool, VpNonPagedPoolCacheAligned = 4, VpPagedPoolCacheAligned
} VP_POOL_TYPE, *PVP_POOL_TYPE;
typedef enum __ddi_page("") _VP_LOCK_OPERATION { VpReadAccess, VpWriteAccess, VpModifyAccess }
    VP_LOCK_OPERATION, *PVP_LOCK_OPERATION;

// Memory
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(video_device_base)
PVOID VideoPortGetDeviceBase(
    _In_ PVOID HwDeviceExtension, _In_ PHYSICAL_ADDRESS IoAddress, _In_ ULONG NumberOfUchars, _In_ UCHAR InIoSpace);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortFreeDeviceBase(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(video_device_base) PVOID MappedAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_obsolete("")
VP_STATUS VideoPortAllocateBuffer(
    _In_ PVOID HwDeviceExtension, _In_ ULONG Size, _Out_ __ddi_acquires(video_buffer) PVOID *Buffer);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_obsolete("")
VOID VideoPortReleaseBuffer(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(video_buffer) PVOID Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_((PoolType & VpPagedPool) != 0, _IRQL_requires_max_(APC_LEVEL)) _Ret_maybenull_
__ddi_obsolete("") __ddi_acquires(video_pool)
PVOID VideoPortAllocatePool(_In_ PVOID HwDeviceExtension, _In_ VP_POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_obsolete("")
VOID VideoPortFreePool(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(video_pool) PVOID Ptr);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(video_common_buffer)
PVOID VideoPortAllocateCommonBuffer(
    _In_ PVOID HwDeviceExtension, _In_ PVP_DMA_ADAPTER VpDmaAdapter, _In_ ULONG DesiredLength,
    _Out_ PPHYSICAL_ADDRESS LogicalAddress, _In_ BOOLEAN CacheEnabled, _Out_ PVOID Reserved);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortReleaseCommonBuffer(
    _In_ PVOID HwDeviceExtension, _In_ PVP_DMA_ADAPTER VpDmaAdapter, _In_ ULONG Length, _In_ PHYSICAL_ADDRESS LogicalAddress,
    _In_ __ddi_releases(video_common_buffer) PVOID VirtualAddress, _In_ BOOLEAN CacheEnabled);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_ __ddi_acquires(video_locked_buffer)
PVOID VideoPortLockBuffer(
    _In_ PVOID HwDeviceExtension, _In_ PVOID BaseAddress, _In_ ULONG Length, _In_ VP_LOCK_OPERATION Operation);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID VideoPortUnlockBuffer(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(video_locked_buffer) PVOID Mdl);

// Locks
_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortCreateSpinLock(_In_ PVOID HwDeviceExtension, _Out_ __ddi_acquires(video_spin_lock) PSPIN_LOCK *SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID VideoPortDeleteSpinLock(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(video_spin_lock) PSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _Acquires_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(raised)
VOID VideoPortAcquireSpinLock(_Inout_ PVOID HwDeviceExtension, _In_ PSPIN_LOCK SpinLock, _Out_ _IRQL_saves_ PUCHAR OldIrql);
_IRQL_requires_(DISPATCH_LEVEL) _Releases_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(raised)
VOID VideoPortReleaseSpinLock(_Inout_ PVOID HwDeviceExtension, _In_ PSPIN_LOCK SpinLock, _In_ _IRQL_restores_ UCHAR NewIrql);
_IRQL_requires_(DISPATCH_LEVEL) _Acquires_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(at_dpc) VOID VideoPortAcquireSpinLockAtDpcLevel(_Inout_ PVOID HwDeviceExtension, _In_ PSPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) _Releases_nonreentrant_lock_(*SpinLock)
__ddi_lock_form(at_dpc) VOID VideoPortReleaseSpinLockFromDpcLevel(_Inout_ PVOID HwDeviceExtension, _In_ PSPIN_LOCK SpinLock);
_IRQL_requires_max_(PASSIVE_LEVEL) _Acquires_lock_(*HwDeviceExtension)
VOID VideoPortAcquireDeviceLock(_In_ PVOID HwDeviceExtension);
_IRQL_requires_max_(PASSIVE_LEVEL) _Releases_lock_(*HwDeviceExtension)
VOID VideoPortReleaseDeviceLock(_In_ PVOID HwDeviceExtension);

// The timer
_IRQL_requires_max_(DISPATCH_LEVEL) VOID VideoPortStartTimer(_In_ __ddi_begins(started_video_timer) PVOID HwDeviceExtension);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID VideoPortStopTimer(_In_ __ddi_ends(started_video_timer) PVOID HwDeviceExtension);
