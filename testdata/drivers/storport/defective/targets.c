//
// Storage adapter: which targets there are.
//
#include "gull.h"

//
// The target is known from now on. FALSE: it was before, or there is no memory.
//
static BOOLEAN
GullAddTarget(_In_ PGULL_ADAPTER Adapter, _In_ ULONG Target)
{
    STOR_LOCK_HANDLE startLock = { 0 };
    PGULL_TARGET target;
    PVOID memory;

    if (StorPortAllocatePool(Adapter, sizeof(GULL_TARGET), GULL_TAG,   // expect-step: resource-leak
                             &memory) != STOR_STATUS_SUCCESS) {
        return FALSE;
    }
    target = (PGULL_TARGET)memory;
    RtlZeroMemory(target, sizeof(*target));
    StorPortQuerySystemTime(&target->Arrived);

    StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &startLock);
    if (Adapter->Targets[Target] != NULL) {
        StorPortReleaseSpinLock(Adapter, &startLock);
        return FALSE;   // expect: resource-leak "pool memory"
    }
    Adapter->Targets[Target] = target;
    StorPortReleaseSpinLock(Adapter, &startLock);
    return TRUE;
}

//
// The target is forgotten, and what it was asked is answered. FALSE: nobody knew it.
//
static BOOLEAN
GullRemoveTarget(_In_ PGULL_ADAPTER Adapter, _In_ ULONG Target)
{
    STOR_LOCK_HANDLE startLock = { 0 };
    PGULL_TARGET target;

    StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &startLock);
    target = Adapter->Targets[Target];
    Adapter->Targets[Target] = NULL;
    StorPortReleaseSpinLock(Adapter, &startLock);

    if (target == NULL) {
        return FALSE;
    }
    GullCompleteAll(Adapter, Target, SRB_STATUS_NO_DEVICE);
    StorPortFreePool(Adapter, target);
    return TRUE;
}

static VOID
GullLogSearch(_In_ PGULL_ADAPTER Adapter, _In_ ULONG Added, _In_ ULONG Removed)
{
    if (StorPortEtwEvent2(Adapter, NULL, 1, L"targets", STORPORT_ETW_EVENT_KEYWORD_ENUMERATION,
                          StorportEtwLevelInformational, StorportEtwEventOpcodeInfo, NULL,
                          L"added", Added, L"removed", Removed) != STOR_STATUS_SUCCESS) {
        StorPortDebugPrint(2, "gull: nobody reads events\n");
    }
}

_Use_decl_annotations_
VOID
GullSearchWorker(PVOID HwDeviceExtension, PVOID Context, PVOID Worker)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)HwDeviceExtension;
    PGULL_SEARCH search = (PGULL_SEARCH)Context;
    ULONG added = 0;
    ULONG removed = 0;
    ULONG target;

    for (target = 0; target < GULL_MAX_TARGETS; target++) {
        if ((search->Present & (1u << target)) != 0) {
            if (GullAddTarget(adapter, target)) {
                added++;
            }
        } else if (GullRemoveTarget(adapter, target)) {
            removed++;
        }
    }

    if (added + removed != 0 && !search->Initial) {
        StorPortNotification(BusChangeDetected, adapter, 0);
    }
    GullLogSearch(adapter, added, removed);
    StorPortFreePool(adapter, search);
    if (search->Initial) {   // expect: resource-used-after-release
        StorPortNotification(ResetDetected, adapter, 0);
    }
    StorPortFreeWorker(adapter, Worker);
}

//
// A worker looks which targets there are. FALSE: there is no memory for that.
//
_Use_decl_annotations_
BOOLEAN
GullQueueSearch(PGULL_ADAPTER Adapter, BOOLEAN Initial)
{
    PGULL_SEARCH search;
    PVOID memory;
    PVOID worker;

    if (StorPortAllocatePool(Adapter, sizeof(GULL_SEARCH), GULL_TAG,
                             &memory) != STOR_STATUS_SUCCESS) {
        return FALSE;
    }
    search = (PGULL_SEARCH)memory;
    search->Present = GULL_READ(Adapter, Present);
    search->Initial = Initial;

    if (StorPortInitializeWorker(Adapter, &worker) != STOR_STATUS_SUCCESS) {
        StorPortFreePool(Adapter, search);
        return FALSE;
    }
    if (StorPortQueueWorkItem(Adapter, GullSearchWorker, worker, search) != STOR_STATUS_SUCCESS) {
        StorPortFreeWorker(Adapter, worker);
        StorPortFreePool(Adapter, search);
        StorPortFreePool(Adapter, memory);   // expect: resource-released-twice
        return FALSE;
    }
    return TRUE;
}

//
// No request and no worker is under way any more.
//
VOID
GullFreeTargets(_In_ PGULL_ADAPTER Adapter)
{
    ULONG target;

    for (target = 0; target < GULL_MAX_TARGETS; target++) {
        if (Adapter->Targets[target] != NULL) {
            StorPortFreePool(Adapter, Adapter->Targets[target]);
            Adapter->Targets[target] = NULL;
        }
    }
}
