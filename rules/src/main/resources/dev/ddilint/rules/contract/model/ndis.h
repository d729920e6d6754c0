#pragma once
#pragma ddi_header(ndis)
#include <ndis_interfaces.h>

// What depends on the version of NDIS that a driver is built for. The rest is in ndis_interfaces.h.

/* ---- versions of NDIS a driver is built for ---- */
#if defined(NDIS620_MINIPORT) || defined(NDIS630_MINIPORT) || defined(NDIS640_MINIPORT) || defined(NDIS650_MINIPORT) || \
    defined(NDIS651_MINIPORT) || defined(NDIS660_MINIPORT) || defined(NDIS670_MINIPORT) || defined(NDIS680_MINIPORT) || \
    defined(NDIS681_MINIPORT) || defined(NDIS682_MINIPORT) || defined(NDIS683_MINIPORT) || defined(NDIS684_MINIPORT) || \
    defined(NDIS685_MINIPORT) || defined(NDIS60_MINIPORT) || defined(NDIS61_MINIPORT)
#define NDIS_MINIPORT_DRIVER 1
#endif
#define NDIS_MINIPORT_MAJOR_VERSION 6
#if defined(NDIS685_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 85
#elif defined(NDIS684_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 84
#elif defined(NDIS683_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 83
#elif defined(NDIS682_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 82
#elif defined(NDIS681_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 81
#elif defined(NDIS680_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 80
#elif defined(NDIS670_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 70
#elif defined(NDIS660_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 60
#elif defined(NDIS651_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 51
#elif defined(NDIS650_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 50
#elif defined(NDIS640_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 40
#elif defined(NDIS630_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 30
#elif defined(NDIS620_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 20
#elif defined(NDIS61_MINIPORT)
#define NDIS_MINIPORT_MINOR_VERSION 1
#else
#define NDIS_MINIPORT_MINOR_VERSION 0
#endif
#if defined(NDIS685)
#define NDIS_PROTOCOL_MINOR_VERSION 85
#define NDIS_FILTER_MINOR_VERSION 85
#elif defined(NDIS684)
#define NDIS_PROTOCOL_MINOR_VERSION 84
#define NDIS_FILTER_MINOR_VERSION 84
#elif defined(NDIS683)
#define NDIS_PROTOCOL_MINOR_VERSION 83
#define NDIS_FILTER_MINOR_VERSION 83
#elif defined(NDIS682)
#define NDIS_PROTOCOL_MINOR_VERSION 82
#define NDIS_FILTER_MINOR_VERSION 82
#elif defined(NDIS681)
#define NDIS_PROTOCOL_MINOR_VERSION 81
#define NDIS_FILTER_MINOR_VERSION 81
#elif defined(NDIS680)
#define NDIS_PROTOCOL_MINOR_VERSION 80
#define NDIS_FILTER_MINOR_VERSION 80
#elif defined(NDIS670)
#define NDIS_PROTOCOL_MINOR_VERSION 70
#define NDIS_FILTER_MINOR_VERSION 70
#elif defined(NDIS660)
#define NDIS_PROTOCOL_MINOR_VERSION 60
#define NDIS_FILTER_MINOR_VERSION 60
#elif defined(NDIS651)
#define NDIS_PROTOCOL_MINOR_VERSION 51
#define NDIS_FILTER_MINOR_VERSION 51
#elif defined(NDIS650)
#define NDIS_PROTOCOL_MINOR_VERSION 50
#define NDIS_FILTER_MINOR_VERSION 50
#elif defined(NDIS640)
#define NDIS_PROTOCOL_MINOR_VERSION 40
#define NDIS_FILTER_MINOR_VERSION 40
#elif defined(NDIS630)
#define NDIS_PROTOCOL_MINOR_VERSION 30
#define NDIS_FILTER_MINOR_VERSION 30
#elif defined(NDIS620)
#define NDIS_PROTOCOL_MINOR_VERSION 20
#define NDIS_FILTER_MINOR_VERSION 20
#elif defined(NDIS61)
#define NDIS_PROTOCOL_MINOR_VERSION 1
#define NDIS_FILTER_MINOR_VERSION 1
#else
#define NDIS_PROTOCOL_MINOR_VERSION 0
#define NDIS_FILTER_MINOR_VERSION 0
#endif
#define NDIS_PROTOCOL_MAJOR_VERSION 6
#define NDIS_FILTER_MAJOR_VERSION 6
// The newest version that the build names opens interfaces; a build that names none is read as one for the newest.
#if defined(NDIS685) || defined(NDIS685_MINIPORT)
#define _DDI_NDIS_LEVEL 685
#elif defined(NDIS684) || defined(NDIS684_MINIPORT)
#define _DDI_NDIS_LEVEL 684
#elif defined(NDIS683) || defined(NDIS683_MINIPORT)
#define _DDI_NDIS_LEVEL 683
#elif defined(NDIS682) || defined(NDIS682_MINIPORT)
#define _DDI_NDIS_LEVEL 682
#elif defined(NDIS681) || defined(NDIS681_MINIPORT)
#define _DDI_NDIS_LEVEL 681
#elif defined(NDIS680) || defined(NDIS680_MINIPORT)
#define _DDI_NDIS_LEVEL 680
#elif defined(NDIS670) || defined(NDIS670_MINIPORT)
#define _DDI_NDIS_LEVEL 670
#elif defined(NDIS660) || defined(NDIS660_MINIPORT)
#define _DDI_NDIS_LEVEL 660
#elif defined(NDIS651) || defined(NDIS651_MINIPORT)
#define _DDI_NDIS_LEVEL 651
#elif defined(NDIS650) || defined(NDIS650_MINIPORT)
#define _DDI_NDIS_LEVEL 650
#elif defined(NDIS640) || defined(NDIS640_MINIPORT)
#define _DDI_NDIS_LEVEL 640
#elif defined(NDIS630) || defined(NDIS630_MINIPORT)
#define _DDI_NDIS_LEVEL 630
#elif defined(NDIS620) || defined(NDIS620_MINIPORT)
#define _DDI_NDIS_LEVEL 620
#elif defined(NDIS61) || defined(NDIS61_MINIPORT)
#define _DDI_NDIS_LEVEL 610
#elif defined(NDIS60) || defined(NDIS60_MINIPORT)
#define _DDI_NDIS_LEVEL 600
#elif defined(NDIS50) || defined(NDIS51) || defined(NDIS50_MINIPORT) || defined(NDIS51_MINIPORT)
#define _DDI_NDIS_LEVEL 500
#else
#define _DDI_NDIS_LEVEL 685
#endif
#define NDIS_SUPPORT_NDIS6 (_DDI_NDIS_LEVEL >= 600)
#define NDIS_SUPPORT_NDIS61 (_DDI_NDIS_LEVEL >= 610)
#define NDIS_SUPPORT_NDIS620 (_DDI_NDIS_LEVEL >= 620)
#define NDIS_SUPPORT_NDIS630 (_DDI_NDIS_LEVEL >= 630)
#define NDIS_SUPPORT_NDIS640 (_DDI_NDIS_LEVEL >= 640)
#define NDIS_SUPPORT_NDIS650 (_DDI_NDIS_LEVEL >= 650)
#define NDIS_SUPPORT_NDIS651 (_DDI_NDIS_LEVEL >= 651)
#define NDIS_SUPPORT_NDIS660 (_DDI_NDIS_LEVEL >= 660)
#define NDIS_SUPPORT_NDIS670 (_DDI_NDIS_LEVEL >= 670)
#define NDIS_SUPPORT_NDIS680 (_DDI_NDIS_LEVEL >= 680)
#define NDIS_SUPPORT_NDIS681 (_DDI_NDIS_LEVEL >= 681)
#define NDIS_SUPPORT_NDIS682 (_DDI_NDIS_LEVEL >= 682)
#define NDIS_SUPPORT_NDIS683 (_DDI_NDIS_LEVEL >= 683)
#define NDIS_SUPPORT_NDIS684 (_DDI_NDIS_LEVEL >= 684)
#define NDIS_SUPPORT_NDIS685 (_DDI_NDIS_LEVEL >= 685)
#define NDIS_SUPPORT_60_COMPATIBLE_API NDIS_SUPPORT_NDIS6
#define NDIS_RUNTIME_VERSION_60 ((6 << 16) | 0)
#define NDIS_RUNTIME_VERSION_61 ((6 << 16) | 1)
#define NDIS_RUNTIME_VERSION_620 ((6 << 16) | 20)
#define NDIS_RUNTIME_VERSION_630 ((6 << 16) | 30)
#define NDIS_RUNTIME_VERSION_640 ((6 << 16) | 40)
#define NDIS_RUNTIME_VERSION_650 ((6 << 16) | 50)
#define NDIS_RUNTIME_VERSION_660 ((6 << 16) | 60)
#define NDIS_RUNTIME_VERSION_680 ((6 << 16) | 80)

/* ---- locks of older drivers ---- */
// Older drivers have no other lock of this kind.
#if NDIS_SUPPORT_NDIS620
#define _DDI_OBSOLETE_SINCE_NDIS620(replacement) __ddi_obsolete(replacement, deprecated)
#else
#define _DDI_OBSOLETE_SINCE_NDIS620(replacement)
#endif
_DDI_OBSOLETE_SINCE_NDIS620("NdisAllocateRWLock")
VOID NdisInitializeReadWriteLock(_Out_ PNDIS_RW_LOCK Lock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_global_(NdisReadWriteLock, LockState)
_When_(fWrite, _Acquires_exclusive_lock_(*Lock)) _When_(!fWrite, _Acquires_shared_lock_(*Lock))
_DDI_OBSOLETE_SINCE_NDIS620("NdisAcquireRWLockRead, NdisAcquireRWLockWrite")
VOID NdisAcquireReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, _In_ BOOLEAN fWrite, _Out_ PLOCK_STATE LockState);
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_restores_global_(NdisReadWriteLock, LockState) _Releases_lock_(*Lock)
_DDI_OBSOLETE_SINCE_NDIS620("NdisReleaseRWLock")
VOID NdisReleaseReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, _In_ PLOCK_STATE LockState);
_IRQL_requires_(DISPATCH_LEVEL) _When_(fWrite, _Acquires_exclusive_lock_(*Lock))
_When_(!fWrite, _Acquires_shared_lock_(*Lock)) __ddi_available_since(NTDDI_WIN7)
_DDI_OBSOLETE_SINCE_NDIS620("NdisAcquireRWLockRead, NdisAcquireRWLockWrite")
VOID NdisDprAcquireReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, _In_ BOOLEAN fWrite, _Out_ PLOCK_STATE LockState);
_IRQL_requires_(DISPATCH_LEVEL) _Releases_lock_(*Lock) _DDI_OBSOLETE_SINCE_NDIS620("NdisReleaseRWLock")
VOID NdisDprReleaseReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, _In_ PLOCK_STATE LockState);
