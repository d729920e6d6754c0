// run: --target=win11-22h2 --min-os=win10-1709
/*
 *  Stamp filter: the port on which the service fetches records.
 */
#include "stamp.h"

static NTSTATUS
StampConnect(
    _In_ PFLT_PORT ClientPort,
    _In_opt_ PVOID ServerPortCookie,
    _In_reads_bytes_opt_(SizeOfContext) PVOID ConnectionContext,
    _In_ ULONG SizeOfContext,
    _Outptr_result_maybenull_ PVOID *ConnectionCookie
    );

static VOID
StampDisconnect(
    _In_opt_ PVOID ConnectionCookie
    );

static NTSTATUS
StampMessage(
    _In_opt_ PVOID PortCookie,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *ReturnOutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength,
    _Out_ PULONG ReturnOutputBufferLength
    );

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, StampCreatePort)
#pragma alloc_text(PAGE, StampConnect)
#pragma alloc_text(PAGE, StampDisconnect)
#pragma alloc_text(PAGE, StampMessage)
#pragma alloc_text(PAGE, StampPurgeOutput)
#endif

NTSTATUS
StampCreatePort(
    VOID
    )
{
    PSECURITY_DESCRIPTOR descriptor;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    NTSTATUS status;

    PAGED_CODE();

    status = FltBuildDefaultSecurityDescriptor(&descriptor, FLT_PORT_ALL_ACCESS);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    RtlInitUnicodeString(&name, STAMP_PORT_NAME);
    InitializeObjectAttributes(&attributes,
                               &name,
                               OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE,
                               NULL,
                               descriptor);
    status = FltCreateCommunicationPort(Globals.Filter,
                                        &Globals.ServerPort,
                                        &attributes,
                                        NULL,
                                        StampConnect,
                                        StampDisconnect,
                                        StampMessage,
                                        2);
    FltFreeSecurityDescriptor(descriptor);   // ddilint: allow irql-too-high - it was under the mutex once   // expect: unused-suppression
    return status;
}

static NTSTATUS
StampConnect(
    _In_ PFLT_PORT ClientPort,
    _In_opt_ PVOID ServerPortCookie,
    _In_reads_bytes_opt_(SizeOfContext) PVOID ConnectionContext,
    _In_ ULONG SizeOfContext,
    _Outptr_result_maybenull_ PVOID *ConnectionCookie
    )
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(ServerPortCookie);

    *ConnectionCookie = NULL;

    if (ConnectionContext == NULL || SizeOfContext < sizeof(STAMP_CONNECT) ||
        ((PSTAMP_CONNECT)ConnectionContext)->Version != STAMP_VERSION) {
        return STATUS_REVISION_MISMATCH;
    }

    ExAcquireFastMutex(&Globals.OutputMutex);   // expect-step: lock-not-released
    if (Globals.ClientPort != NULL) {
        return STATUS_CONNECTION_ACTIVE;        // expect: lock-not-released "OutputMutex"
    }
    Globals.ClientPort = ClientPort;
    ExReleaseFastMutex(&Globals.OutputMutex);
    return STATUS_SUCCESS;
}

static VOID
StampDisconnect(
    _In_opt_ PVOID ConnectionCookie
    )
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(ConnectionCookie);

    FltCloseClientPort(Globals.Filter, &Globals.ClientPort);   // ddilint: allow used-after-ending - closed once only   // expect: unknown-suppression
}

/*
 *  Records that could not be copied stay where they are, for the next call.
 */
static NTSTATUS
StampCopyRecords(
    _Out_writes_bytes_to_(Length, *Copied) PVOID Buffer,
    _In_ ULONG Length,
    _Out_ PULONG Copied
    )
{
    PSTAMP_RECORD next = (PSTAMP_RECORD)Buffer;
    NTSTATUS status = STATUS_SUCCESS;
    PSTAMP_OUTPUT output;
    ULONG copied = 0;

    while (NT_SUCCESS(status) && copied + sizeof(STAMP_RECORD) <= Length) {
        ExAcquireFastMutex(&Globals.OutputMutex);
        if (IsListEmpty(&Globals.Output)) {
            ExReleaseFastMutex(&Globals.OutputMutex);
            break;
        }
        output = CONTAINING_RECORD(RemoveHeadList(&Globals.Output), STAMP_OUTPUT, Link);
        Globals.OutputCount--;
        ExReleaseFastMutex(&Globals.OutputMutex);

        __try {
            RtlCopyMemory(next, &output->Record, sizeof(STAMP_RECORD));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }

        if (NT_SUCCESS(status)) {
            ExFreeToPagedLookasideList(&Globals.RecordList, output);   // expect: inline-became-export
            copied += sizeof(STAMP_RECORD);
            next++;
        } else {
            ExAcquireFastMutex(&Globals.OutputMutex);
            InsertHeadList(&Globals.Output, &output->Link);
            Globals.OutputCount++;
            ExReleaseFastMutex(&Globals.OutputMutex);
        }
    }
    *Copied = copied;
    return status;
}

static NTSTATUS
StampCollectStats(
    _In_ ULONG Length,
    _Out_ PSTAMP_STATS Stats
    )
{
    PLIST_ENTRY entry;
    KIRQL irql;

    KeEnterCriticalRegion();   // expect-step: lock-not-released
    ExAcquireResourceSharedLite(&Globals.VolumeResource, TRUE);
    if (Length < sizeof(STAMP_STATS)) {
        return STATUS_BUFFER_TOO_SMALL;   // expect: lock-not-released
    }
    RtlZeroMemory(Stats, sizeof(STAMP_STATS));

    for (entry = Globals.Volumes.Flink; entry != &Globals.Volumes; entry = entry->Flink) {
        PSTAMP_VOLUME volume = CONTAINING_RECORD(entry, STAMP_VOLUME, Link);

        Stats->Volumes++;
        KeAcquireSpinLock(&volume->Lock, &irql);
        Stats->Pending += volume->PendingCount;
        Stats->Outstanding += STAMP_OUTSTANDING(volume);   // expect: opaque-member "NPAGED_LOOKASIDE_LIST"
        KeReleaseSpinLock(&volume->Lock, irql);
    }
    Stats->Lost = (ULONG)Globals.Lost;
    ExReleaseResourceLite(&Globals.VolumeResource);
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}

static NTSTATUS
StampMessage(
    _In_opt_ PVOID PortCookie,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *ReturnOutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength,
    _Out_ PULONG ReturnOutputBufferLength
    )
{
    STAMP_COMMAND command;
    STAMP_STATS stats;
    NTSTATUS status;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(PortCookie);

    *ReturnOutputBufferLength = 0;
    if (InputBuffer == NULL || InputBufferLength < sizeof(STAMP_COMMAND) ||
        OutputBuffer == NULL || !STAMP_ALIGNED(OutputBuffer, sizeof(ULONGLONG))) {
        return STATUS_INVALID_PARAMETER;
    }

    __try {
        RtlCopyMemory(&command, InputBuffer, sizeof(command));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }

    switch (command.Code) {
    case StampGetRecords:
        status = StampCopyRecords(OutputBuffer, OutputBufferLength, ReturnOutputBufferLength);
        break;

    case StampGetStats:
        status = StampCollectStats(OutputBufferLength, &stats);
        if (!NT_SUCCESS(status)) {
            break;
        }
        __try {
            RtlCopyMemory(OutputBuffer, &stats, sizeof(stats));
            *ReturnOutputBufferLength = sizeof(stats);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        break;

    default:
        status = STATUS_INVALID_PARAMETER;
        break;
    }
    return status;
}

VOID
StampPurgeOutput(
    VOID
    )
{
    PAGED_CODE();

    while (!IsListEmpty(&Globals.Output)) {
        ExFreeToPagedLookasideList(   // expect: inline-became-export
            &Globals.RecordList,
            CONTAINING_RECORD(RemoveHeadList(&Globals.Output), STAMP_OUTPUT, Link));
    }
    Globals.OutputCount = 0;
}
