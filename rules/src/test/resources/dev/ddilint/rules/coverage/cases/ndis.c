// case: Irql_Filter_Driver_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, NDIS_HANDLE Filter)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisFDeregisterFilterDriver(Filter);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_Gather_DMA_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, NDIS_HANDLE Dma)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisMDeregisterScatterGatherDma(Dma);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_IM_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, NDIS_HANDLE Driver)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisIMDeInitializeDeviceInstance(Driver);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_Interrupt_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, NDIS_HANDLE Interrupt)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisMDeregisterInterruptEx(Interrupt);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_Miniport_Driver_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, NDIS_HANDLE Driver)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisMDeregisterMiniportDriver(Driver);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_Miscellaneous_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, NDIS_HANDLE Configuration)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisCloseConfiguration(Configuration);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_NetBuffer_Function
#include <ndis.h>
VOID Try(NDIS_HANDLE Pool)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    NdisFreeNetBufferListPool(Pool);   // expect: irql-too-high
    KeLowerIrql(old);
}

// case: Irql_Protocol_Driver_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, NDIS_HANDLE Protocol)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisDeregisterProtocolDriver(Protocol);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_Synch_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, PNDIS_EVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisWaitEvent(Event, 0);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_Timer_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, PVOID Timer)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisMSleep(50);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_Interfaces_Function
#include <ndis.h>
VOID Try(PKSPIN_LOCK Lock, NET_IFINDEX Index, PNET_LUID Luid)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    NdisIfDeregisterProvider((NDIS_HANDLE)Luid);   // expect: irql-too-high
    KeReleaseSpinLock(Lock, old);
}

// case: Irql_OID_Function
#include <ndis.h>
VOID Try(NDIS_HANDLE Filter, PNDIS_OID_REQUEST Request)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    NdisFOidRequest(Filter, Request);   // expect: irql-too-high
    KeLowerIrql(old);
}

// case: Irql_SendRcv_Function
#include <ndis.h>
VOID Try(NDIS_HANDLE Adapter, PNET_BUFFER_LIST List)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    NdisMSendNetBufferListsComplete(Adapter, List, 0);   // expect: irql-too-high
    KeLowerIrql(old);
}

// case: Irql_StatusIndication_Function
#include <ndis.h>
VOID Try(NDIS_HANDLE Adapter, PNDIS_STATUS_INDICATION Status)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    NdisMIndicateStatusEx(Adapter, Status);   // expect: irql-too-high
    KeLowerIrql(old);
}

// case: NdisSpinLock
#include <ndis.h>
VOID Try(PNDIS_SPIN_LOCK Lock, BOOLEAN Bad)
{
    NdisAcquireSpinLock(Lock);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    NdisReleaseSpinLock(Lock);
}

// case: NdisDprSpinLock
#include <ndis.h>
VOID Try(PNDIS_SPIN_LOCK Lock, BOOLEAN Bad)
{
    NdisDprAcquireSpinLock(Lock);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    NdisDprReleaseSpinLock(Lock);
}
