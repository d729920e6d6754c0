//
// Storage adapter: what it answers itself, as a processor device.
//
#include "gull.h"

#define GULL_LOG_PAGE           0x30

static const UCHAR GullVendor[8] = { 'E', 'x', 'a', 'm', 'p', 'l', 'e', ' ' };
static const UCHAR GullProduct[16] = {
    'G', 'u', 'l', 'l', ' ', 'a', 'd', 'a', 'p', 't', 'e', 'r', ' ', ' ', ' ', ' '
};

typedef struct _GULL_LOG {
    UCHAR Page;
    UCHAR Reserved;
    USHORT Length;
    ULONG SlotsInUse;
    ULONG64 Completed;
    ULONG64 Requests[GULL_MAX_TARGETS];
} GULL_LOG, *PGULL_LOG;

//
// Copies an answer to the buffer of the request, which may be shorter.
//
static UCHAR
GullAnswer(_In_ PGULL_ADAPTER Adapter, _Inout_ PSCSI_REQUEST_BLOCK Srb,
           _In_reads_bytes_(Length) const VOID *Answer, _In_ ULONG Length)
{
    PVOID buffer;
    ULONG copied = min(Length, Srb->DataTransferLength);

    if (StorPortGetSystemAddress(Adapter, Srb, &buffer) != STOR_STATUS_SUCCESS) {
        return SRB_STATUS_ERROR;
    }
    RtlCopyMemory(buffer, Answer, copied);
    Srb->ScsiStatus = SCSISTAT_GOOD;
    if (copied < Srb->DataTransferLength) {
        Srb->DataTransferLength = copied;
        return SRB_STATUS_DATA_OVERRUN;
    }
    return SRB_STATUS_SUCCESS;
}

static UCHAR
GullInquiry(_In_ PGULL_ADAPTER Adapter, _Inout_ PSCSI_REQUEST_BLOCK Srb)
{
    INQUIRYDATA inquiry;
    PCDB cdb = (PCDB)Srb->Cdb;

    if (cdb->CDB6INQUIRY3.EnableVitalProductData != 0) {
        return SRB_STATUS_INVALID_REQUEST;
    }
    RtlZeroMemory(&inquiry, sizeof(inquiry));
    inquiry.DeviceType = PROCESSOR_DEVICE;
    inquiry.ResponseDataFormat = 2;
    inquiry.AdditionalLength = INQUIRYDATABUFFERSIZE - 5;
    RtlCopyMemory(inquiry.VendorId, GullVendor, sizeof(inquiry.VendorId));
    RtlCopyMemory(inquiry.ProductId, GullProduct, sizeof(inquiry.ProductId));
    return GullAnswer(Adapter, Srb, &inquiry, INQUIRYDATABUFFERSIZE);
}

static UCHAR
GullReportLuns(_In_ PGULL_ADAPTER Adapter, _Inout_ PSCSI_REQUEST_BLOCK Srb)
{
    UCHAR answer[16] = { 0 };

    answer[3] = 8;
    return GullAnswer(Adapter, Srb, answer, sizeof(answer));
}

//
// Counts of this driver. They change all the time: the page is written under the lock, and copied
// afterwards.
//
static UCHAR
GullLogSense(_In_ PGULL_ADAPTER Adapter, _Inout_ PSCSI_REQUEST_BLOCK Srb)
{
    STOR_LOCK_HANDLE startLock = { 0 };
    PGULL_LOG log;
    PVOID memory;
    ULONG i;
    UCHAR status;

    if ((Srb->Cdb[2] & 0x3F) != GULL_LOG_PAGE) {
        return SRB_STATUS_INVALID_REQUEST;
    }
    if (StorPortAllocatePool(Adapter, sizeof(GULL_LOG), GULL_TAG,
                             &memory) != STOR_STATUS_SUCCESS) {
        return SRB_STATUS_INSUFFICIENT_RESOURCES;
    }
    log = (PGULL_LOG)memory;
    RtlZeroMemory(log, sizeof(*log));
    log->Page = GULL_LOG_PAGE;
    log->Length = sizeof(GULL_LOG) - 4;

    StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &startLock);
    log->SlotsInUse = Adapter->SlotsInUse;
    log->Completed = Adapter->Completed;
    for (i = 0; i < GULL_MAX_TARGETS; i++) {
        if (Adapter->Targets[i] != NULL) {
            log->Requests[i] = Adapter->Targets[i]->Requests;
        }
    }
    StorPortReleaseSpinLock(Adapter, &startLock);

    status = GullAnswer(Adapter, Srb, log, sizeof(*log));
    StorPortFreePool(Adapter, log);
    return status;
}

//
// What the device wrote into its log, through a description of our own of that memory.
//
static UCHAR
GullReadEvents(_In_ PGULL_ADAPTER Adapter, _Inout_ PSCSI_REQUEST_BLOCK Srb)
{
    PVOID mdl;
    UCHAR status;

    if (Adapter->EventLog == NULL) {
        return SRB_STATUS_INVALID_REQUEST;
    }
    if (StorPortAllocateMdl(Adapter, Adapter->EventLog, GULL_EVENT_LOG_SIZE,
                            &mdl) != STOR_STATUS_SUCCESS) {
        return SRB_STATUS_INSUFFICIENT_RESOURCES;
    }
    if (StorPortBuildMdlForNonPagedPool(Adapter, mdl) != STOR_STATUS_SUCCESS) {
        StorPortFreeMdl(Adapter, mdl);
        return SRB_STATUS_ERROR;
    }
    KeFlushIoBuffers((PMDL)mdl, TRUE, TRUE);
    status = GullAnswer(Adapter, Srb, Adapter->EventLog, GULL_EVENT_LOG_SIZE);
    StorPortFreeMdl(Adapter, mdl);
    return status;
}

_Use_decl_annotations_
UCHAR
GullExecuteSelf(PGULL_ADAPTER Adapter, PSCSI_REQUEST_BLOCK Srb)
{
    if (Srb->Lun != 0) {
        return SRB_STATUS_INVALID_LUN;
    }
    switch (Srb->Cdb[0]) {
    case SCSIOP_TEST_UNIT_READY:
        Srb->ScsiStatus = SCSISTAT_GOOD;
        return SRB_STATUS_SUCCESS;

    case SCSIOP_INQUIRY:
        return GullInquiry(Adapter, Srb);

    case SCSIOP_REPORT_LUNS:
        return GullReportLuns(Adapter, Srb);

    case SCSIOP_LOG_SENSE:
        return GullLogSense(Adapter, Srb);

    case SCSIOP_RECEIVE:
        return GullReadEvents(Adapter, Srb);

    default:
        return SRB_STATUS_INVALID_REQUEST;
    }
}
