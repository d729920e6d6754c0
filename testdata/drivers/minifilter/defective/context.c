/*
 *  Stamp filter: what it keeps for volumes and streams.
 */
#include "stamp.h"

static const UNICODE_STRING StampExtension = RTL_CONSTANT_STRING(L"stamp");

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, StampInstanceSetup)
#pragma alloc_text(PAGE, StampCleanupStream)
#pragma alloc_text(PAGE, StampAttachStream)
#endif

/*
 *  Volumes
 */
static PSTAMP_VOLUME
StampCreateVolume(
    VOID
    )
{
    PSTAMP_VOLUME volume;

    volume = (PSTAMP_VOLUME)ExAllocatePoolZero(PagedPool, sizeof(STAMP_VOLUME), STAMP_TAG);   // expect: pageable-object "StampList"
    if (volume == NULL) {
        return NULL;
    }
    KeInitializeSpinLock(&volume->Lock);
    InitializeListHead(&volume->Pending);
    KeInitializeEvent(&volume->FlushDone, NotificationEvent, TRUE);
    ExInitializeNPagedLookasideList(&volume->StampList,   // expect: lookaside-alive-at-unload "never deleted"
                                    NULL,
                                    NULL,
                                    POOL_NX_ALLOCATION,
                                    sizeof(STAMP),
                                    STAMP_TAG,
                                    0);

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Globals.VolumeResource, TRUE);
    InsertTailList(&Globals.Volumes, &volume->Link);
    ExReleaseResourceLite(&Globals.VolumeResource);
    KeLeaveCriticalRegion();
    return volume;
}

static VOID
StampDestroyVolume(
    _In_ PSTAMP_VOLUME Volume
    )
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Globals.VolumeResource, TRUE);
    RemoveEntryList(&Volume->Link);
    ExReleaseResourceLite(&Globals.VolumeResource);
    KeLeaveCriticalRegion();

    ExFreePoolWithTag(Volume, STAMP_TAG);
}

NTSTATUS
StampInstanceSetup(
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_ FLT_INSTANCE_SETUP_FLAGS Flags,
    _In_ DEVICE_TYPE VolumeDeviceType,
    _In_ FLT_FILESYSTEM_TYPE VolumeFilesystemType
    )
{
    PSTAMP_INSTANCE instance;
    NTSTATUS status;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(Flags);
    UNREFERENCED_PARAMETER(VolumeFilesystemType);

    if (VolumeDeviceType == FILE_DEVICE_CD_ROM_FILE_SYSTEM) {
        return STATUS_FLT_DO_NOT_ATTACH;
    }

    status = FltAllocateContext(Globals.Filter,
                                FLT_INSTANCE_CONTEXT,
                                sizeof(STAMP_INSTANCE),
                                NonPagedPoolNx,
                                (PFLT_CONTEXT *)&instance);
    if (!NT_SUCCESS(status)) {
        return STATUS_FLT_DO_NOT_ATTACH;
    }

    instance->Volume = StampCreateVolume();
    if (instance->Volume == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
    } else {
        status = FltSetInstanceContext(FltObjects->Instance,
                                       FLT_SET_CONTEXT_KEEP_IF_EXISTS,
                                       instance,
                                       NULL);
    }

    /* Without a place at the instance, this is the last reference. */
    FltReleaseContext(instance);
    return NT_SUCCESS(status) ? STATUS_SUCCESS : STATUS_FLT_DO_NOT_ATTACH;
}

/*
 *  From now on no more stamps are queued. Waits until the worker has done its part.
 */
VOID
StampInstanceTeardownStart(
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_ FLT_INSTANCE_TEARDOWN_FLAGS Reason
    )
{
    PSTAMP_INSTANCE instance;
    PSTAMP_VOLUME volume;
    NTSTATUS status;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Reason);

    status = FltGetInstanceContext(FltObjects->Instance, (PFLT_CONTEXT *)&instance);
    if (!NT_SUCCESS(status)) {
        return;
    }
    volume = instance->Volume;

    KeAcquireSpinLock(&volume->Lock, &irql);   // expect-step: irql-too-high
    volume->Closing = TRUE;
    if (volume->FlushQueued) {
        KeWaitForSingleObject(&volume->FlushDone, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high "KeWaitForSingleObject"
    }
    KeReleaseSpinLock(&volume->Lock, irql);
    __pragma(warning(suppress: 28121)) FltReleaseContext(instance);   // expect: unused-warning-pragma   // expect: suppression-without-reason
}

VOID
StampInstanceTeardownComplete(
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_ FLT_INSTANCE_TEARDOWN_FLAGS Reason
    )
{
    PSTAMP_INSTANCE instance;
    PSTAMP_VOLUME volume;
    LIST_ENTRY left;
    NTSTATUS status;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Reason);

    status = FltGetInstanceContext(FltObjects->Instance, (PFLT_CONTEXT *)&instance);
    if (!NT_SUCCESS(status)) {
        return;
    }
    volume = instance->Volume;
    InitializeListHead(&left);

    KeAcquireSpinLock(&volume->Lock, &irql);
    while (!IsListEmpty(&volume->Pending)) {
        InsertTailList(&left, RemoveHeadList(&volume->Pending));
    }
    volume->PendingCount = 0;
    KeReleaseSpinLock(&volume->Lock, irql);

    while (!IsListEmpty(&left)) {
        StampFree(CONTAINING_RECORD(RemoveHeadList(&left), STAMP, Link));
    }
    FltReleaseContext(instance);
}

VOID
StampCleanupInstance(
    _In_ PFLT_CONTEXT Context,
    _In_ FLT_CONTEXT_TYPE ContextType
    )
{
    PSTAMP_INSTANCE instance = (PSTAMP_INSTANCE)Context;

    UNREFERENCED_PARAMETER(ContextType);

    if (instance->Volume != NULL) {
        StampDestroyVolume(instance->Volume);
        instance->Volume = NULL;
    }
}

/*
 *  Streams
 */
static NTSTATUS
StampQueryName(
    _In_ PFLT_CALLBACK_DATA Data,
    _Inout_ PSTAMP_STREAM Stream
    )
{
    PFLT_FILE_NAME_INFORMATION info;
    NTSTATUS status;

    status = FltGetFileNameInformation(Data,
                                       FLT_FILE_NAME_NORMALIZED | FLT_FILE_NAME_QUERY_DEFAULT,
                                       &info);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    __try {
        status = FltParseFileNameInformation(info);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        if (info->Name.Length > STAMP_NAME_BYTES - sizeof(WCHAR)) {
            status = STATUS_NAME_TOO_LONG;
            __leave;
        }
        Stream->Name.Buffer = (PWCHAR)ExAllocateFromPagedLookasideList(&Globals.NameList);   // expect: inline-became-export
        if (Stream->Name.Buffer == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            __leave;
        }
        Stream->Name.MaximumLength = STAMP_NAME_BYTES;
        RtlCopyUnicodeString(&Stream->Name, &info->Name);
        Stream->Frozen = RtlEqualUnicodeString(&info->Extension, &StampExtension, TRUE);
    } __finally {
        FltReleaseFileNameInformation(info);
    }
    return status;
}

NTSTATUS
StampAttachStream(
    _In_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects
    )
{
    PSTAMP_STREAM stream;
    NTSTATUS status;

    PAGED_CODE();

    status = FltGetStreamContext(FltObjects->Instance,
                                 FltObjects->FileObject,
                                 (PFLT_CONTEXT *)&stream);
    if (NT_SUCCESS(status)) {
        FltReleaseContext(stream);
        return STATUS_SUCCESS;
    }

    status = FltAllocateContext(Globals.Filter,
                                FLT_STREAM_CONTEXT,
                                sizeof(STAMP_STREAM),
                                NonPagedPoolNx,
                                (PFLT_CONTEXT *)&stream);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlZeroMemory(stream, sizeof(STAMP_STREAM));

    status = ExInitializeResourceLite(&stream->Resource);
    if (!NT_SUCCESS(status)) {
        goto Release;
    }
    stream->ResourceReady = TRUE;

    status = StampQueryName(Data, stream);
    if (!NT_SUCCESS(status)) {
        goto Release;
    }

    status = FltSetStreamContext(FltObjects->Instance,
                                 FltObjects->FileObject,
                                 FLT_SET_CONTEXT_KEEP_IF_EXISTS,
                                 stream,
                                 NULL);
    if (status == STATUS_FLT_CONTEXT_ALREADY_DEFINED) {
        status = STATUS_SUCCESS;
    }

Release:
    FltReleaseContext(stream);
    return status;
}

VOID
StampCleanupStream(
    _In_ PFLT_CONTEXT Context,
    _In_ FLT_CONTEXT_TYPE ContextType
    )
{
    PSTAMP_STREAM stream = (PSTAMP_STREAM)Context;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(ContextType);

    if (stream->Name.Buffer != NULL) {
        ExFreeToPagedLookasideList(&Globals.NameList, stream->Name.Buffer);   // expect: inline-became-export
        stream->Name.Buffer = NULL;
    }
    if (stream->ResourceReady) {
        ExDeleteResourceLite(&stream->Resource);
        stream->ResourceReady = FALSE;
    }
}

BOOLEAN
StampLockStream(
    _In_ PSTAMP_STREAM Stream
    )
{
    FltAcquireResourceExclusive(&Stream->Resource);
    if (Stream->Name.Length == 0) {
        FltReleaseResource(&Stream->Resource);
        return FALSE;
    }
    return TRUE;
}

VOID
StampUnlockStream(
    _In_ PSTAMP_STREAM Stream
    )
{
    FltReleaseResource(&Stream->Resource);
}

VOID
StampCountWrite(
    _In_ PSTAMP_STREAM Stream,
    _In_ ULONG Bytes
    )
{
    FltAcquireResourceExclusive(&Stream->Resource);   // expect: irql-too-high "APC_LEVEL"
    Stream->Writes++;
    Stream->Bytes += Bytes;
    FltReleaseResource(&Stream->Resource);
}

VOID
StampCopyName(
    _In_ PSTAMP_STREAM Stream,
    _Out_writes_(STAMP_NAME_CHARS) PWCHAR Name
    )
{
    UNICODE_STRING name;

    RtlInitEmptyUnicodeString(&name, Name, STAMP_NAME_BYTES);

    FltAcquireResourceShared(&Stream->Resource);
    __try {
        RtlCopyUnicodeString(&name, &Stream->Name);
        Name[name.Length / sizeof(WCHAR)] = L'\0';
    } __finally {
        FltReleaseResource(&Stream->Resource);
    }
}

/*
 *  Stamps
 */
VOID
StampFree(
    _In_ PSTAMP Stamp
    )
{
    PSTAMP_INSTANCE instance = Stamp->Instance;

    FltReleaseContext(Stamp->Stream);
    InterlockedDecrement(&instance->Volume->Outstanding);
    ExFreeToNPagedLookasideList(&instance->Volume->StampList, Stamp);   // expect: inline-became-export
    FltReleaseContext(instance);
}
