/*
 *  Stamp filter: registration, start, unload.
 */
#include "Stamp.h"

STAMP_GLOBALS Globals;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, StampUnload)
#endif

static const FLT_CONTEXT_REGISTRATION StampContexts[] = {
    { FLT_INSTANCE_CONTEXT, 0, StampCleanupInstance, sizeof(STAMP_INSTANCE), STAMP_TAG },
    { FLT_STREAM_CONTEXT, 0, StampCleanupStream, sizeof(STAMP_STREAM), STAMP_TAG },
    { FLT_CONTEXT_END }
};

static const FLT_OPERATION_REGISTRATION StampOperations[] = {
    { IRP_MJ_CREATE, 0, NULL, StampPostCreate },
    { IRP_MJ_WRITE, FLTFL_OPERATION_REGISTRATION_SKIP_PAGING_IO, StampPreWrite, StampPostWrite },
    { IRP_MJ_OPERATION_END }
};

static const FLT_REGISTRATION StampRegistration = {
    sizeof(FLT_REGISTRATION),
    FLT_REGISTRATION_VERSION,
    0,
    StampContexts,
    StampOperations,
    StampUnload,
    StampInstanceSetup,
    NULL,
    StampInstanceTeardownStart,
    StampInstanceTeardownComplete,
    NULL,
    NULL,
    NULL
};

NTSTATUS
DriverEntry(   // expect: down-level-switch "POOL_ZERO_DOWN_LEVEL_SUPPORT"
    _In_ PDRIVER_OBJECT DriverObject,
    _In_ PUNICODE_STRING RegistryPath
    )
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);

    ExInitializeFastMutex(&Globals.OutputMutex);
    InitializeListHead(&Globals.Output);
    InitializeListHead(&Globals.Volumes);
    status = ExInitializeResourceLite(&Globals.VolumeResource);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    ExInitializePagedLookasideList(&Globals.RecordList,
                                   NULL,
                                   NULL,
                                   0,
                                   sizeof(STAMP_OUTPUT),
                                   STAMP_TAG,
                                   0);
    ExInitializePagedLookasideList(&Globals.NameList,   // expect: lookaside-alive-at-unload "only while the driver starts"
                                   NULL,
                                   NULL,
                                   0,
                                   STAMP_NAME_BYTES,
                                   STAMP_TAG,
                                   0);

    status = FltRegisterFilter(DriverObject, &StampRegistration, &Globals.Filter);   // expect: object-alive-at-unload "filter registration"
    if (!NT_SUCCESS(status)) {
        goto DeleteLists;
    }
    status = StampCreatePort();
    if (!NT_SUCCESS(status)) {
        goto Unregister;
    }
    status = FltStartFiltering(Globals.Filter);
    if (!NT_SUCCESS(status)) {
        goto ClosePort;
    }
    return STATUS_SUCCESS;

ClosePort:
    FltCloseCommunicationPort(Globals.ServerPort);
Unregister:
    FltUnregisterFilter(Globals.Filter);
DeleteLists:
    ExDeletePagedLookasideList(&Globals.NameList);
    ExDeletePagedLookasideList(&Globals.RecordList);
    return status;   // expect: alive-after-failed-start "VolumeResource"
}

NTSTATUS
StampUnload(
    _In_ FLT_FILTER_UNLOAD_FLAGS Flags
    )
{
    PAGED_CODE();

    if (!FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY) &&
        (Globals.ClientPort != NULL || Globals.OutputMutex.Count <= 0)) {   // expect: opaque-member "FAST_MUTEX"
        return STATUS_FLT_DO_NOT_DETACH;
    }

    FltCloseCommunicationPort(Globals.ServerPort);

    StampPurgeOutput();
    ExDeletePagedLookasideList(&Globals.RecordList);
    ExDeletePagedLookasideList(&Globals.RecordList);   // expect: used-after-end "RecordList"
    ExDeleteResourceLite(&Globals.VolumeResource);
    return STATUS_SUCCESS;
}
