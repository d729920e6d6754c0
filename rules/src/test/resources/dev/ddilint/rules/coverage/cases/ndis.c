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

// case: NdisSpinLockTwice
#include <ndis.h>
VOID Try(PNDIS_SPIN_LOCK Lock)
{
    NdisAcquireSpinLock(Lock);
    NdisAcquireSpinLock(Lock);   // expect: lock-taken-twice
    NdisReleaseSpinLock(Lock);
    NdisReleaseSpinLock(Lock);
}

VOID Well(PNDIS_SPIN_LOCK Lock)
{
    NdisAcquireSpinLock(Lock);
    NdisReleaseSpinLock(Lock);
    NdisAcquireSpinLock(Lock);
    NdisReleaseSpinLock(Lock);
}

// case: NdisSpinLockNotHeld
#include <ndis.h>
VOID Try(PNDIS_SPIN_LOCK Lock, BOOLEAN Early)
{
    NdisAcquireSpinLock(Lock);
    if (Early) {
        NdisReleaseSpinLock(Lock);
    }
    NdisReleaseSpinLock(Lock);   // expect: lock-not-held
}

VOID Well(PNDIS_SPIN_LOCK Lock, BOOLEAN Early)
{
    NdisAcquireSpinLock(Lock);
    if (Early) {
        NdisReleaseSpinLock(Lock);
        return;
    }
    NdisReleaseSpinLock(Lock);
}

// case: NdisDprSpinLockTwice
#include <ndis.h>
VOID Try(PNDIS_SPIN_LOCK Lock)
{
    NdisDprAcquireSpinLock(Lock);
    NdisDprAcquireSpinLock(Lock);   // expect: lock-taken-twice
    NdisDprReleaseSpinLock(Lock);
    NdisDprReleaseSpinLock(Lock);
}

VOID Well(PNDIS_SPIN_LOCK Lock)
{
    NdisDprAcquireSpinLock(Lock);
    NdisDprReleaseSpinLock(Lock);
    NdisDprAcquireSpinLock(Lock);
    NdisDprReleaseSpinLock(Lock);
}

// case: NdisDprSpinLockNotHeld
#include <ndis.h>
VOID Try(PNDIS_SPIN_LOCK Lock, BOOLEAN Early)
{
    NdisDprAcquireSpinLock(Lock);
    if (Early) {
        NdisDprReleaseSpinLock(Lock);
    }
    NdisDprReleaseSpinLock(Lock);   // expect: lock-not-held
}

VOID Well(PNDIS_SPIN_LOCK Lock, BOOLEAN Early)
{
    NdisDprAcquireSpinLock(Lock);
    if (Early) {
        NdisDprReleaseSpinLock(Lock);
        return;
    }
    NdisDprReleaseSpinLock(Lock);
}

// case: InterruptNotDeregistered
#include <ndis.h>
typedef struct _ADAPTER {
    NDIS_HANDLE Object;
} ADAPTER, *PADAPTER;
NDIS_HANDLE Miniport;
MINIPORT_INITIALIZE Initialize;
MINIPORT_HALT Halt;
MINIPORT_UNLOAD Unload;
NDIS_STATUS Initialize(NDIS_HANDLE Handle, NDIS_HANDLE Context, PNDIS_MINIPORT_INIT_PARAMETERS Parameters)
{
    PADAPTER adapter = Context;
    NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS routines = { 0 };
    return NdisMRegisterInterruptEx(Handle, adapter, &routines, &adapter->Object);   // expect: object-alive-at-unload
}

VOID Halt(NDIS_HANDLE Context, NDIS_HALT_ACTION Action)
{
    PADAPTER adapter = Context;
    adapter->Object = NULL;
}

VOID Unload(PDRIVER_OBJECT Driver)
{
    NdisMDeregisterMiniportDriver(Miniport);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS functions = { 0 };
    functions.InitializeHandlerEx = Initialize;
    functions.HaltHandlerEx = Halt;
    functions.UnloadHandler = Unload;
    return NdisMRegisterMiniportDriver(Driver, Path, NULL, &functions, &Miniport);
}

// case: ScatterGatherNotDeregistered
#include <ndis.h>
typedef struct _ADAPTER {
    NDIS_HANDLE Object;
} ADAPTER, *PADAPTER;
NDIS_HANDLE Miniport;
MINIPORT_INITIALIZE Initialize;
MINIPORT_HALT Halt;
MINIPORT_UNLOAD Unload;
NDIS_STATUS Initialize(NDIS_HANDLE Handle, NDIS_HANDLE Context, PNDIS_MINIPORT_INIT_PARAMETERS Parameters)
{
    PADAPTER adapter = Context;
    NDIS_SG_DMA_DESCRIPTION description = { 0 };
    return NdisMRegisterScatterGatherDma(Handle, &description, &adapter->Object);   // expect: object-alive-at-unload
}

VOID Halt(NDIS_HANDLE Context, NDIS_HALT_ACTION Action)
{
    PADAPTER adapter = Context;
    adapter->Object = NULL;
}

VOID Unload(PDRIVER_OBJECT Driver)
{
    NdisMDeregisterMiniportDriver(Miniport);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS functions = { 0 };
    functions.InitializeHandlerEx = Initialize;
    functions.HaltHandlerEx = Halt;
    functions.UnloadHandler = Unload;
    return NdisMRegisterMiniportDriver(Driver, Path, NULL, &functions, &Miniport);
}

// case: TimerNotCancelled
#include <ndis.h>
typedef struct _ADAPTER {
    NDIS_HANDLE Object;
} ADAPTER, *PADAPTER;
NDIS_HANDLE Miniport;
MINIPORT_INITIALIZE Initialize;
MINIPORT_HALT Halt;
MINIPORT_UNLOAD Unload;
NDIS_STATUS Initialize(NDIS_HANDLE Handle, NDIS_HANDLE Context, PNDIS_MINIPORT_INIT_PARAMETERS Parameters)
{
    PADAPTER adapter = Context;
    LARGE_INTEGER due = { 0 };
    NdisSetTimerObject(adapter->Object, due, 0, NULL);   // expect: object-alive-at-unload
    return NDIS_STATUS_SUCCESS;
}

VOID Halt(NDIS_HANDLE Context, NDIS_HALT_ACTION Action)
{
    PADAPTER adapter = Context;
    NdisFreeTimerObject(adapter->Object);
}

VOID Unload(PDRIVER_OBJECT Driver)
{
    NdisMDeregisterMiniportDriver(Miniport);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS functions = { 0 };
    functions.InitializeHandlerEx = Initialize;
    functions.HaltHandlerEx = Halt;
    functions.UnloadHandler = Unload;
    return NdisMRegisterMiniportDriver(Driver, Path, NULL, &functions, &Miniport);
}

// case: WorkItemNotFreed
#include <ndis.h>
typedef struct _ADAPTER {
    NDIS_HANDLE Object;
} ADAPTER, *PADAPTER;
NDIS_HANDLE Miniport;
MINIPORT_INITIALIZE Initialize;
MINIPORT_HALT Halt;
MINIPORT_UNLOAD Unload;
NDIS_STATUS Initialize(NDIS_HANDLE Handle, NDIS_HANDLE Context, PNDIS_MINIPORT_INIT_PARAMETERS Parameters)
{
    PADAPTER adapter = Context;
    adapter->Object = NdisAllocateIoWorkItem(Handle);   // expect: object-alive-at-unload
    return NDIS_STATUS_SUCCESS;
}

VOID Halt(NDIS_HANDLE Context, NDIS_HALT_ACTION Action)
{
    PADAPTER adapter = Context;
    adapter->Object = NULL;
}

VOID Unload(PDRIVER_OBJECT Driver)
{
    NdisMDeregisterMiniportDriver(Miniport);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS functions = { 0 };
    functions.InitializeHandlerEx = Initialize;
    functions.HaltHandlerEx = Halt;
    functions.UnloadHandler = Unload;
    return NdisMRegisterMiniportDriver(Driver, Path, NULL, &functions, &Miniport);
}

// case: NdisMdlLost
#include <ndis.h>
VOID Try(NDIS_HANDLE Handle, PVOID Buffer, BOOLEAN Bad)
{
    PMDL object = NdisAllocateMdl(Handle, Buffer, 64);
    if (object == NULL) {
        return;
    }
    if (Bad) {
        return;   // expect: resource-leak
    }
    NdisFreeMdl(object);
}

VOID Well(NDIS_HANDLE Handle, PVOID Buffer, BOOLEAN Bad)
{
    PMDL object = NdisAllocateMdl(Handle, Buffer, 64);
    if (object != NULL && !Bad) {
        NdisMSleep(10);
    }
    if (object != NULL) {
        NdisFreeMdl(object);
    }
}

// case: NetBufferLost
#include <ndis.h>
VOID Try(NDIS_HANDLE Pool, BOOLEAN Bad)
{
    PNET_BUFFER object = NdisAllocateNetBuffer(Pool, NULL, 0, 0);
    if (object == NULL) {
        return;
    }
    if (Bad) {
        return;   // expect: resource-leak
    }
    NdisFreeNetBuffer(object);
}

VOID Well(NDIS_HANDLE Pool, BOOLEAN Bad)
{
    PNET_BUFFER object = NdisAllocateNetBuffer(Pool, NULL, 0, 0);
    if (object != NULL && !Bad) {
        NdisMSleep(10);
    }
    if (object != NULL) {
        NdisFreeNetBuffer(object);
    }
}

// case: NdisWorkItemLost
#include <ndis.h>
VOID Try(NDIS_HANDLE Handle, BOOLEAN Bad)
{
    NDIS_HANDLE object = NdisAllocateIoWorkItem(Handle);
    if (object == NULL) {
        return;
    }
    if (Bad) {
        return;   // expect: resource-leak
    }
    NdisFreeIoWorkItem(object);
}

VOID Well(NDIS_HANDLE Handle, BOOLEAN Bad)
{
    NDIS_HANDLE object = NdisAllocateIoWorkItem(Handle);
    if (object != NULL && !Bad) {
        NdisMSleep(10);
    }
    if (object != NULL) {
        NdisFreeIoWorkItem(object);
    }
}

// case: GenericObjectNotFreed
#include <ndis.h>
NDIS_HANDLE Filter;
PNDIS_GENERIC_OBJECT Object;
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    NdisFDeregisterFilterDriver(Filter);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NDIS_FILTER_DRIVER_CHARACTERISTICS functions = { 0 };
    Driver->DriverUnload = Unload;
    Object = NdisAllocateGenericObject(Driver, 'jbOT', 16);   // expect: object-alive-at-unload
    return NdisFRegisterFilterDriver(Driver, NULL, &functions, &Filter);
}

// case: FilterNotDeregistered
#include <ndis.h>
NDIS_HANDLE Filter;
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    Filter = NULL;
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NDIS_FILTER_DRIVER_CHARACTERISTICS functions = { 0 };
    Driver->DriverUnload = Unload;
    return NdisFRegisterFilterDriver(Driver, NULL, &functions, &Filter);   // expect: object-alive-at-unload
}

// case: ConfigurationNotClosed
#include <ndis.h>
NDIS_STATUS Try(PNDIS_CONFIGURATION_OBJECT Object, PNDIS_STRING Name)
{
    NDIS_STATUS status;
    NDIS_HANDLE configuration;
    PNDIS_CONFIGURATION_PARAMETER value;
    status = NdisOpenConfigurationEx(Object, &configuration);
    if (status != NDIS_STATUS_SUCCESS) {
        return status;
    }
    NdisReadConfiguration(&status, &value, configuration, Name, NdisParameterInteger);
    if (status != NDIS_STATUS_SUCCESS) {
        return status;   // expect: resource-leak
    }
    NdisCloseConfiguration(configuration);
    return NDIS_STATUS_SUCCESS;
}

// case: InterruptUsedAfterDeregistration
#include <ndis.h>
VOID Try(NDIS_HANDLE Interrupt, MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER Routine, PVOID Context)
{
    NdisMDeregisterInterruptEx(Interrupt);
    NdisMSynchronizeWithInterruptEx(Interrupt, 0, Routine, Context);   // expect: resource-used-after-release
}

VOID Well(NDIS_HANDLE Interrupt, MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER Routine, PVOID Context)
{
    NdisMSynchronizeWithInterruptEx(Interrupt, 0, Routine, Context);
    NdisMDeregisterInterruptEx(Interrupt);
}

// case: InstanceNameNotFreed
#include <ndis.h>
VOID Try(NDIS_HANDLE Binding, BOOLEAN Quiet)
{
    NDIS_STRING name;
    if (NdisQueryBindInstanceName(&name, Binding) != NDIS_STATUS_SUCCESS) {
        return;
    }
    if (Quiet) {
        return;   // expect: resource-leak
    }
    DbgPrint("%wZ", &name);
    NdisFreeMemory(name.Buffer, 0, 0);
}

// case: NdisRaiseAboveDispatch
#include <ndis.h>
VOID Try(VOID)
{
    KIRQL outer;
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &outer);
    NDIS_RAISE_IRQL_TO_DISPATCH(&old);   // expect: irql-too-high
    NDIS_LOWER_IRQL(old, DISPATCH_LEVEL);
    KeLowerIrql(outer);
}

VOID Well(VOID)
{
    KIRQL old;
    NDIS_RAISE_IRQL_TO_DISPATCH(&old);
    NDIS_LOWER_IRQL(old, DISPATCH_LEVEL);
}

// case: Irql_CallManager_Function
#include <ndis.h>
VOID Try(NDIS_HANDLE Vc)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    NdisCmDispatchCallConnected(Vc);   // expect: irql-too-high
    KeLowerIrql(old);
    NdisCmDispatchCallConnected(Vc);
}

// case: Irql_Connection_Function
#include <ndis.h>
VOID Try(NDIS_HANDLE Vc)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    NdisCoDeleteVc(Vc);   // expect: irql-too-high
    KeLowerIrql(old);
    NdisCoDeleteVc(Vc);
}

// case: Irql_MCM_Function
#include <ndis.h>
VOID Try(NDIS_HANDLE Vc)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    NdisMCmDispatchCallConnected(Vc);   // expect: irql-too-high
    KeLowerIrql(old);
    NdisMCmDispatchCallConnected(Vc);
}

// case: Irql_MCO_Function
#include <ndis.h>
VOID Try(NDIS_HANDLE Vc)
{
    KIRQL old;
    KeRaiseIrql(HIGH_LEVEL, &old);
    NdisMCoDeactivateVcComplete(NDIS_STATUS_SUCCESS, Vc);   // expect: irql-too-high
    KeLowerIrql(old);
    NdisMCoDeactivateVcComplete(NDIS_STATUS_SUCCESS, Vc);
}
