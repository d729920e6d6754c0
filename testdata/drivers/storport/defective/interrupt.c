//
// Storage adapter: requests on their way back.
//
#include "gull.h"

//
// Storport holds the interrupt lock.
//
_Use_decl_annotations_
BOOLEAN
GullInterrupt(PVOID DeviceExtension)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;
    ULONG causes = GULL_READ(adapter, InterruptCause) & GULL_CAUSE_ALL;

    if (causes == 0) {
        return FALSE;
    }
    GULL_WRITE(adapter, InterruptCause, causes);
    adapter->PendingCauses |= causes;
    adapter->Interrupts++;
    if (adapter->CompletionDpc.Dpc.DeferredRoutine != NULL) {   // expect: opaque-member "STOR_DPC"
        StorPortIssueDpc(adapter, &adapter->CompletionDpc, NULL, NULL);
    }
    return TRUE;
}

static ULONG
GullTakeCauses(_In_ PGULL_ADAPTER Adapter)
{
    STOR_LOCK_HANDLE interruptLock = { 0 };
    ULONG causes;

    StorPortAcquireSpinLock(Adapter, InterruptLock, NULL, &interruptLock);
    causes = Adapter->PendingCauses;
    Adapter->PendingCauses = 0;
    StorPortReleaseSpinLock(Adapter, &interruptLock);
    return causes;
}

//
// The request a completion is about; it is the device's no longer.
//
static PSCSI_REQUEST_BLOCK
GullRetire(_In_ PGULL_ADAPTER Adapter, _In_ PGULL_COMPLETION Completion)
{
    STOR_LOCK_HANDLE startLock = { 0 };
    PSCSI_REQUEST_BLOCK srb;
    PGULL_TARGET target;

    if (Completion->Slot >= GULL_MAX_SLOTS) {
        return NULL;
    }

    StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &startLock);   // expect-step: lock-not-released
    srb = Adapter->Slots[Completion->Slot];
    if (srb == NULL) {
        return NULL;   // expect: lock-not-released "startLock"
    }
    Adapter->Slots[Completion->Slot] = NULL;
    Adapter->SlotsInUse--;
    Adapter->Completed++;
    Adapter->Silence = 0;
    target = Adapter->Targets[srb->TargetId];
    if (target != NULL && target->Outstanding > 0) {
        target->Outstanding--;
    }
    if (Adapter->IsBusy && Adapter->SlotsInUse < GULL_MAX_SLOTS / 2) {
        StorPortReady(Adapter);
        Adapter->IsBusy = FALSE;
    }
    StorPortReleaseSpinLock(Adapter, &startLock);
    return srb;
}

static UCHAR
GullTranslate(_Inout_ PSCSI_REQUEST_BLOCK Srb, _In_ PGULL_COMPLETION Completion)
{
    Srb->ScsiStatus = Completion->ScsiStatus;
    switch (Completion->Result) {
    case GULL_RESULT_GOOD:
        return SRB_STATUS_SUCCESS;

    case GULL_RESULT_UNDERRUN:
        Srb->DataTransferLength = Completion->Transferred;
        return SRB_STATUS_DATA_OVERRUN;

    case GULL_RESULT_SENSE:
        return SRB_STATUS_ERROR | SRB_STATUS_AUTOSENSE_VALID;

    case GULL_RESULT_NO_TARGET:
        return SRB_STATUS_SELECTION_TIMEOUT;

    default:
        return SRB_STATUS_ERROR;
    }
}

//
// The next completion of the device, if there is one.
//
static BOOLEAN
GullNextCompletion(_In_ PGULL_ADAPTER Adapter, _Out_ PGULL_COMPLETION Completion)
{
    STOR_LOCK_HANDLE dpcLock = { 0 };
    BOOLEAN found = FALSE;

    StorPortAcquireSpinLock(Adapter, DpcLock, &Adapter->CompletionDpc, &dpcLock);
    *Completion = Adapter->Rings->Completions[Adapter->CompletionHead];
    if (Completion->Phase == Adapter->Phase) {
        found = TRUE;
        if (++Adapter->CompletionHead == GULL_MAX_SLOTS) {
            Adapter->CompletionHead = 0;
            Adapter->Phase ^= 1;
        }
    }
    StorPortReleaseSpinLock(Adapter, &dpcLock);
    return found;
}

_Use_decl_annotations_
VOID
GullCompletionDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1,
                  PVOID SystemArgument2)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)HwDeviceExtension;
    GULL_COMPLETION completion;
    ULONG causes;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);

    causes = GullTakeCauses(adapter);
    if ((causes & GULL_CAUSE_FAULT) != 0) {
        GullReadSettings(adapter);   // expect-step: irql-too-high
        StorPortDebugPrint(0, "gull: the device reports a fault\n");
        StorPortNotification(ResetDetected, adapter, 0);
    }

    while (GullNextCompletion(adapter, &completion)) {
        PSCSI_REQUEST_BLOCK srb = GullRetire(adapter, &completion);

        if (srb != NULL) {
            GullComplete(adapter, srb, GullTranslate(srb, &completion));
        }
    }

    if ((causes & GULL_CAUSE_HOT_PLUG) != 0 && !GullQueueSearch(adapter, FALSE)) {
        StorPortDebugPrint(1, "gull: no search for targets\n");
    }
}

VOID
GullStartWatch(_In_ PGULL_ADAPTER Adapter)
{
    if (StorPortRequestTimer(Adapter, Adapter->WatchTimer, GullWatch, NULL, GULL_WATCH_PERIOD,
                             0) != STOR_STATUS_SUCCESS) {
        StorPortDebugPrint(1, "gull: nobody watches the device\n");
    }
}

//
// A device that has requests and says nothing for long is reset.
//
_Use_decl_annotations_
VOID
GullWatch(PVOID DeviceExtension, PVOID Context)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;
    STOR_LOCK_HANDLE startLock = { 0 };
    BOOLEAN silent;

    UNREFERENCED_PARAMETER(Context);

    StorPortAcquireSpinLock(adapter, StartIoLock, NULL, &startLock);
    if (adapter->Stopped) {
        StorPortReleaseSpinLock(adapter, &startLock);
        return;
    }
    silent = adapter->SlotsInUse != 0 && ++adapter->Silence > GULL_MAX_SILENCE;
    if (silent) {
        adapter->Silence = 0;
    }
    StorPortReleaseSpinLock(adapter, &startLock);

    if (silent && !GullResetBus(adapter, 0)) {
        StorPortDebugPrint(0, "gull: the device does not come back\n");
        StorPortReleaseSpinLock(adapter, &startLock);   // expect: lock-not-held "startLock"
        return;
    }
    GullStartWatch(adapter);
}
