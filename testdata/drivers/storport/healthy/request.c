//
// Storage adapter: requests on their way down.
//
#include "gull.h"

VOID
GullComplete(_In_ PGULL_ADAPTER Adapter, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ UCHAR SrbStatus)
{
    Srb->SrbStatus = SrbStatus;
    if (SrbStatus != SRB_STATUS_SUCCESS && SrbStatus != SRB_STATUS_DATA_OVERRUN) {
        Srb->DataTransferLength = 0;
    }
    StorPortNotification(RequestComplete, Adapter, Srb);
}

//
// Where the data of a request lies. FALSE: the device cannot take it.
//
static BOOLEAN
GullBuildSegments(_In_ PGULL_ADAPTER Adapter, _In_ PSCSI_REQUEST_BLOCK Srb,
                  _Inout_ PGULL_REQUEST Request)
{
    PSTOR_SCATTER_GATHER_LIST list;
    STOR_PHYSICAL_ADDRESS address;
    ULONG length;
    ULONG i;

    Request->SegmentCount = 0;
    if (Srb->DataTransferLength == 0) {
        return TRUE;
    }

    list = StorPortGetScatterGatherList(Adapter, Srb);
    if (list == NULL || list->NumberOfElements > GULL_MAX_SEGMENTS) {
        return FALSE;
    }
    for (i = 0; i < list->NumberOfElements; i++) {
        Request->Segments[i].Address = (ULONG64)list->List[i].PhysicalAddress.QuadPart;
        Request->Segments[i].Length = list->List[i].Length;
    }
    Request->SegmentCount = list->NumberOfElements;

    address = StorPortGetPhysicalAddress(Adapter, NULL, Request->Segments, &length);
    if (length < Request->SegmentCount * sizeof(GULL_SEGMENT)) {
        return FALSE;
    }
    Request->SegmentsAddress = (ULONG64)address.QuadPart;
    return TRUE;
}

//
// Outside of all locks. FALSE: the request is completed.
//
_Use_decl_annotations_
BOOLEAN
GullBuildIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;

    if (Srb->PathId != 0 || Srb->TargetId > GULL_SELF) {
        GullComplete(adapter, Srb, SRB_STATUS_INVALID_TARGET_ID);
        return FALSE;
    }

    switch (Srb->Function) {
    case SRB_FUNCTION_EXECUTE_SCSI:
        if (Srb->TargetId == GULL_SELF) {
            GullComplete(adapter, Srb, GullExecuteSelf(adapter, Srb));
            return FALSE;
        }
        if (!GullBuildSegments(adapter, Srb, (PGULL_REQUEST)Srb->SrbExtension)) {
            GullComplete(adapter, Srb, SRB_STATUS_INVALID_REQUEST);
            return FALSE;
        }
        return TRUE;

    case SRB_FUNCTION_RESET_BUS:
    case SRB_FUNCTION_RESET_DEVICE:
    case SRB_FUNCTION_RESET_LOGICAL_UNIT:
    case SRB_FUNCTION_FLUSH:
    case SRB_FUNCTION_SHUTDOWN:
        return TRUE;

    case SRB_FUNCTION_PNP:
    case SRB_FUNCTION_POWER:
        GullComplete(adapter, Srb, SRB_STATUS_SUCCESS);
        return FALSE;

    default:
        GullComplete(adapter, Srb, SRB_STATUS_INVALID_REQUEST);
        return FALSE;
    }
}

//
// A slot nobody uses, or GULL_MAX_SLOTS.
//
static ULONG
GullFindSlot(_In_ PGULL_ADAPTER Adapter)
{
    ULONG i;

    for (i = 0; i < GULL_MAX_SLOTS; i++) {
        ULONG slot = (Adapter->NextSlot + i) % GULL_MAX_SLOTS;

        if (Adapter->Slots[slot] == NULL) {
            Adapter->NextSlot = slot + 1;
            return slot;
        }
    }
    return GULL_MAX_SLOTS;
}

static VOID
GullSubmit(_In_ PGULL_ADAPTER Adapter, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ ULONG Slot)
{
    PGULL_REQUEST request = (PGULL_REQUEST)Srb->SrbExtension;
    PGULL_ENTRY entry = &Adapter->Rings->Requests[Slot];

    request->Slot = (UCHAR)Slot;
    Adapter->Slots[Slot] = Srb;
    Adapter->SlotsInUse++;

    entry->Segments = request->SegmentsAddress;
    entry->SegmentCount = request->SegmentCount;
    entry->Slot = (UCHAR)Slot;
    entry->Target = Srb->TargetId;
    entry->Lun = Srb->Lun;
    entry->CdbLength = Srb->CdbLength;
    RtlCopyMemory(entry->Cdb, Srb->Cdb, sizeof(entry->Cdb));
    KeMemoryBarrier();
    GULL_WRITE(Adapter, Doorbell, Slot);
}

//
// Storport holds the start I/O lock.
//
static VOID
GullStartScsi(_In_ PGULL_ADAPTER Adapter, _In_ PSCSI_REQUEST_BLOCK Srb)
{
    PGULL_TARGET target = Adapter->Targets[Srb->TargetId];
    ULONG slot;

    if (Adapter->Stopped || target == NULL) {
        GullComplete(Adapter, Srb, SRB_STATUS_NO_DEVICE);
        return;
    }
    slot = GullFindSlot(Adapter);
    if (slot == GULL_MAX_SLOTS) {
        if (!Adapter->IsBusy) {
            Adapter->IsBusy = StorPortBusy(Adapter, GULL_MAX_SLOTS / 2);
        }
        GullComplete(Adapter, Srb, SRB_STATUS_BUSY);
        return;
    }
    target->Outstanding++;
    target->Requests++;
    GullSubmit(Adapter, Srb, slot);
}

_Use_decl_annotations_
BOOLEAN
GullStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PGULL_ADAPTER adapter = (PGULL_ADAPTER)DeviceExtension;

    switch (Srb->Function) {
    case SRB_FUNCTION_EXECUTE_SCSI:
        GullStartScsi(adapter, Srb);
        break;

    case SRB_FUNCTION_RESET_BUS:
        GullComplete(adapter, Srb,
                     GullStartHardware(adapter) ? SRB_STATUS_SUCCESS : SRB_STATUS_ERROR);
        break;

    default:
        GullComplete(adapter, Srb, SRB_STATUS_SUCCESS);
        break;
    }
    return TRUE;
}

static PSCSI_REQUEST_BLOCK
GullTakeSlot(_In_ PGULL_ADAPTER Adapter, _In_ ULONG Slot, _In_ ULONG Target)
{
    PSCSI_REQUEST_BLOCK srb = Adapter->Slots[Slot];

    if (srb == NULL || (Target != SCSI_COMBINE_BUS_TARGET && srb->TargetId != Target)) {
        return NULL;
    }
    Adapter->Slots[Slot] = NULL;
    Adapter->SlotsInUse--;
    return srb;
}

_Use_decl_annotations_
VOID
GullCompleteAll(PGULL_ADAPTER Adapter, ULONG Target, UCHAR SrbStatus)
{
    ULONG slot;

    for (slot = 0; slot < GULL_MAX_SLOTS; slot++) {
        STOR_LOCK_HANDLE startLock = { 0 };
        PSCSI_REQUEST_BLOCK srb;

        StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &startLock);
        srb = GullTakeSlot(Adapter, slot, Target);
        StorPortReleaseSpinLock(Adapter, &startLock);
        if (srb != NULL) {
            GullComplete(Adapter, srb, SrbStatus);
        }
    }
}
