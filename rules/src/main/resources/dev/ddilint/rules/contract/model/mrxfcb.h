#pragma once
#pragma ddi_header(mrxfcb)
#include <ntifs.h>

typedef struct _MRX_FCB_ MRX_FCB, *PMRX_FCB;
typedef struct __ddi_page("") _RX_CONTEXT RX_CONTEXT, *PRX_CONTEXT;

_IRQL_requires_max_(APC_LEVEL) _When_(return == 0, _Acquires_exclusive_lock_(*Fcb))
NTSTATUS RxAcquireExclusiveFcbResourceInMRx(_Inout_ PMRX_FCB Fcb);
_IRQL_requires_max_(APC_LEVEL) _When_(return == 0, _Acquires_shared_lock_(*Fcb))
NTSTATUS RxAcquireSharedFcbResourceInMRx(_Inout_ PMRX_FCB Fcb);
_IRQL_requires_max_(APC_LEVEL) _Releases_lock_(*Fcb) VOID RxReleaseFcbResourceInMRx(_Inout_ PMRX_FCB Fcb);
_IRQL_requires_max_(APC_LEVEL) _Releases_lock_(*MrxFcb)
VOID RxReleaseFcbResourceForThreadInMRx(
    _In_ PRX_CONTEXT pRxContext, _Inout_ PMRX_FCB MrxFcb, _In_ ERESOURCE_THREAD ResourceThreadId);
