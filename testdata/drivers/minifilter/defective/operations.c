/*
 *  Stamp filter: what happens to creates and writes.
 */
#include "stamp.h"

static VOID
StampFlushWorker(
    _In_ PFLT_GENERIC_WORKITEM WorkItem,
    _In_ PVOID FltObject,
    _In_opt_ PVOID Context
    );

FLT_POSTOP_CALLBACK_STATUS
StampPostCreate(
    _Inout_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_opt_ PVOID CompletionContext,
    _In_ FLT_POST_OPERATION_FLAGS Flags
    )
{
    BOOLEAN directory = FALSE;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(CompletionContext);

    if (FlagOn(Flags, FLTFL_POST_OPERATION_DRAINING) ||
        !NT_SUCCESS(Data->IoStatus.Status) ||
        Data->IoStatus.Status == STATUS_REPARSE) {
        return FLT_POSTOP_FINISHED_PROCESSING;
    }

    status = FltIsDirectory(FltObjects->FileObject, FltObjects->Instance, &directory);
    if (NT_SUCCESS(status) && !directory) {
        status = StampAttachStream(Data, FltObjects);
        if (!NT_SUCCESS(status)) {
            InterlockedIncrement(&Globals.Lost);
        }
    }
    return FLT_POSTOP_FINISHED_PROCESSING;
}

/*
 *  A sum over the first bytes of what is written. The buffer may be the application's:
 *  it can go away at any time.
 */
static NTSTATUS
StampSampleBuffer(
    _In_ PFLT_CALLBACK_DATA Data,
    _Out_ PULONG Sample
    )
{
    PFLT_PARAMETERS parameters = &Data->Iopb->Parameters;
    NTSTATUS status = STATUS_SUCCESS;
    ULONG length = min(parameters->Write.Length, STAMP_SAMPLE_BYTES);
    PUCHAR bytes;
    ULONG sum = 0;
    ULONG i;

    if (parameters->Write.MdlAddress != NULL) {
        bytes = (PUCHAR)MmGetSystemAddressForMdl(parameters->Write.MdlAddress);   // expect: obsolete-ddi "use MmGetSystemAddressForMdlSafe instead"
        if (bytes == NULL) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        length = min(length, parameters->Write.MdlAddress->ByteCount);   // expect: undocumented-member "MmGetMdlByteCount"
    } else {
        bytes = (PUCHAR)parameters->Write.WriteBuffer;
    }

    try {
        if (parameters->Write.MdlAddress == NULL && Data->RequestorMode == UserMode &&
            !FlagOn(Data->Flags, FLTFL_CALLBACK_DATA_SYSTEM_BUFFER)) {
            ProbeForRead(bytes, length, sizeof(UCHAR));
        }
        for (i = 0; i < length; i++) {
            sum = sum * 31 + bytes[i];
        }
    } except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

    *Sample = sum;
    return status;
}

FLT_PREOP_CALLBACK_STATUS
StampPreWrite(
    _Inout_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _Flt_CompletionContext_Outptr_ PVOID *CompletionContext
    )
{
    FLT_PREOP_CALLBACK_STATUS result = FLT_PREOP_SUCCESS_NO_CALLBACK;
    PSTAMP_INSTANCE instance = NULL;
    PSTAMP_STREAM stream = NULL;
    PSTAMP stamp;
    NTSTATUS status;

    *CompletionContext = NULL;

    do {
        status = FltGetStreamContext(FltObjects->Instance,
                                     FltObjects->FileObject,
                                     (PFLT_CONTEXT *)&stream);
        if (!NT_SUCCESS(status)) {
            stream = NULL;
            break;
        }
        status = FltGetInstanceContext(FltObjects->Instance, (PFLT_CONTEXT *)&instance);
        if (!NT_SUCCESS(status)) {
            instance = NULL;
            break;
        }

        if (!StampLockStream(stream)) {   // expect-step: lock-not-released
            break;
        }
        if (stream->Frozen) {
            Data->IoStatus.Status = STATUS_ACCESS_DENIED;
            Data->IoStatus.Information = 0;
            result = FLT_PREOP_COMPLETE;
            break;
        }
        StampUnlockStream(stream);

        stamp = (PSTAMP)ExAllocateFromNPagedLookasideList(&instance->Volume->StampList);   // expect: inline-became-export
        if (stamp == NULL) {
            InterlockedIncrement(&Globals.Lost);
            break;
        }
        InterlockedIncrement(&instance->Volume->Outstanding);
        RtlZeroMemory(stamp, sizeof(STAMP));
        KeQuerySystemTimePrecise(&stamp->Time);
        stamp->Offset = Data->Iopb->Parameters.Write.ByteOffset.QuadPart;
        stamp->ProcessId = FltGetRequestorProcessId(Data);
        status = StampSampleBuffer(Data, &stamp->Sample);
        if (!NT_SUCCESS(status)) {
            InterlockedDecrement(&instance->Volume->Outstanding);
            break;
        }

        /* The stamp takes the references over. */
        stamp->Instance = instance;
        stamp->Stream = stream;
        instance = NULL;
        stream = NULL;

        *CompletionContext = stamp;
        result = FLT_PREOP_SUCCESS_WITH_CALLBACK;
    } while (FALSE);

    if (instance != NULL) {
        FltReleaseContext(instance);
    }
    if (stream != NULL) {
        FltReleaseContext(stream);
    }
    return result;   // expect: lock-not-released   // expect: resource-leak "lookaside list entry"
}

/*
 *  Runs at up to DISPATCH_LEVEL: names and counters are left to the worker.
 */
FLT_POSTOP_CALLBACK_STATUS
StampPostWrite(
    _Inout_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_opt_ PVOID CompletionContext,
    _In_ FLT_POST_OPERATION_FLAGS Flags
    )
{
    PSTAMP stamp = (PSTAMP)CompletionContext;
    PSTAMP_INSTANCE instance = stamp->Instance;
    PSTAMP_VOLUME volume = instance->Volume;
    PFLT_GENERIC_WORKITEM item;
    NTSTATUS status;
    KIRQL irql;

    if (FlagOn(Flags, FLTFL_POST_OPERATION_DRAINING)) {
        StampFree(stamp);
        return FLT_POSTOP_FINISHED_PROCESSING;
    }
    stamp->Status = Data->IoStatus.Status;
    stamp->Bytes = (ULONG)Data->IoStatus.Information;

    KeAcquireSpinLock(&volume->Lock, &irql);   // expect-step: irql-too-high   // expect-step: lock-not-released
    if (volume->Closing) {
        StampFree(stamp);
        return FLT_POSTOP_FINISHED_PROCESSING;   // expect: lock-not-released "Lock"
    }
    StampCountWrite(stamp->Stream, stamp->Bytes);   // expect-step: irql-too-high
    InsertTailList(&volume->Pending, &stamp->Link);
    volume->PendingCount++;
    if (volume->FlushQueued) {
        KeReleaseSpinLock(&volume->Lock, irql);
        return FLT_POSTOP_FINISHED_PROCESSING;
    }
    volume->FlushQueued = TRUE;
    KeClearEvent(&volume->FlushDone);
    FltReferenceContext(instance);
    KeReleaseSpinLock(&volume->Lock, irql);

    item = FltAllocateGenericWorkItem();
    status = STATUS_INSUFFICIENT_RESOURCES;
    if (item != NULL) {
        status = FltQueueGenericWorkItem(item,
                                         FltObjects->Instance,
                                         StampFlushWorker,
                                         DelayedWorkQueue,
                                         instance);
    }
    if (!NT_SUCCESS(status)) {
        if (item != NULL) {
            FltFreeGenericWorkItem(item);
        }
        KeAcquireSpinLock(&volume->Lock, &irql);
        volume->FlushQueued = FALSE;
        KeSetEvent(&volume->FlushDone, IO_NO_INCREMENT, FALSE);
        KeReleaseSpinLock(&volume->Lock, irql);
        FltReleaseContext(instance);
    }
    return FLT_POSTOP_FINISHED_PROCESSING;
}

static VOID
StampPublish(
    _In_ PSTAMP Stamp,
    _Inout_ PSTAMP_OUTPUT Output
    )
{
    PSTAMP_OUTPUT oldest = NULL;

    Output->Record.Time = Stamp->Time;
    Output->Record.Offset = Stamp->Offset;
    Output->Record.Bytes = Stamp->Bytes;
    Output->Record.ProcessId = Stamp->ProcessId;
    Output->Record.Sample = Stamp->Sample;
    Output->Record.Status = Stamp->Status;
    StampCopyName(Stamp->Stream, Output->Record.Name);

    ExAcquireFastMutex(&Globals.OutputMutex);
    if (Globals.OutputCount >= STAMP_MAX_OUTPUT) {
        oldest = CONTAINING_RECORD(RemoveHeadList(&Globals.Output), STAMP_OUTPUT, Link);
    } else {
        Globals.OutputCount++;
    }
    InsertTailList(&Globals.Output, &Output->Link);
    ExReleaseFastMutex(&Globals.OutputMutex);

    if (oldest != NULL) {
        InterlockedIncrement(&Globals.Lost);
        ExFreeToPagedLookasideList(&Globals.RecordList, oldest);   // expect: inline-became-export
    }
}

static VOID
StampFlushWorker(
    _In_ PFLT_GENERIC_WORKITEM WorkItem,
    _In_ PVOID FltObject,
    _In_opt_ PVOID Context
    )
{
    PSTAMP_INSTANCE instance = (PSTAMP_INSTANCE)Context;
    PSTAMP_VOLUME volume = instance->Volume;
    PSTAMP_OUTPUT output;
    PSTAMP stamp;
    KIRQL irql;

    UNREFERENCED_PARAMETER(FltObject);

    for (;;) {
        KeAcquireSpinLock(&volume->Lock, &irql);   // expect-step: irql-too-high
        if (IsListEmpty(&volume->Pending)) {
            volume->FlushQueued = FALSE;
            KeSetEvent(&volume->FlushDone, IO_NO_INCREMENT, FALSE);
            KeReleaseSpinLock(&volume->Lock, irql);
            break;
        }
        stamp = CONTAINING_RECORD(RemoveHeadList(&volume->Pending), STAMP, Link);
        volume->PendingCount--;
        output = (PSTAMP_OUTPUT)ExAllocateFromPagedLookasideList(&Globals.RecordList);   // expect: irql-too-high   // expect: inline-became-export
        KeReleaseSpinLock(&volume->Lock, irql);

        if (output != NULL) {
            StampPublish(stamp, output);
        } else {
            InterlockedIncrement(&Globals.Lost);
        }
        StampFree(stamp);
    }

    FltFreeGenericWorkItem(WorkItem);
    FltReleaseContext(instance);
}
