/*
 *  Private definitions of the stamp filter.
 *
 *  The filter notes who writes where, and keeps files with the extension .stamp
 *  from being written at all.
 */
#pragma once

/* Pool routines that also work before Windows 10, version 2004; see DriverEntry. */
#define POOL_ZERO_DOWN_LEVEL_SUPPORT 1

#include <fltKernel.h>
#include <dontuse.h>
#include <suppress.h>
#include "StampUK.h"

#define STAMP_TAG           'pmtS'
#define STAMP_NAME_BYTES    (STAMP_NAME_CHARS * sizeof(WCHAR))
#define STAMP_MAX_OUTPUT    4096
#define STAMP_SAMPLE_BYTES  64

/* Of one volume; pointed to by the instance context. */
typedef struct _STAMP_VOLUME {
    NPAGED_LOOKASIDE_LIST StampList;
    LIST_ENTRY Link;
    KSPIN_LOCK Lock;
    LIST_ENTRY Pending;
    ULONG PendingCount;
    LONG Outstanding;
    BOOLEAN Closing;
    BOOLEAN FlushQueued;
    KEVENT FlushDone;
} STAMP_VOLUME, *PSTAMP_VOLUME;

typedef struct _STAMP_INSTANCE {
    PSTAMP_VOLUME Volume;
} STAMP_INSTANCE, *PSTAMP_INSTANCE;

/* Of one stream. The resource guards all of it. */
typedef struct _STAMP_STREAM {
    ERESOURCE Resource;
    BOOLEAN ResourceReady;
    BOOLEAN Frozen;
    UNICODE_STRING Name;
    ULONG Writes;
    LONGLONG Bytes;
} STAMP_STREAM, *PSTAMP_STREAM;

/* A write under way, then waiting to be published. Holds a reference on both contexts. */
typedef struct _STAMP {
    LIST_ENTRY Link;
    PSTAMP_INSTANCE Instance;
    PSTAMP_STREAM Stream;
    LARGE_INTEGER Time;
    LONGLONG Offset;
    ULONG Bytes;
    ULONG ProcessId;
    ULONG Sample;
    NTSTATUS Status;
} STAMP, *PSTAMP;

/* A record that waits for the service. */
typedef struct _STAMP_OUTPUT {
    LIST_ENTRY Link;
    STAMP_RECORD Record;
} STAMP_OUTPUT, *PSTAMP_OUTPUT;

typedef struct _STAMP_GLOBALS {
    PFLT_FILTER Filter;
    PFLT_PORT ServerPort;
    PFLT_PORT ClientPort;

    PAGED_LOOKASIDE_LIST RecordList;
    PAGED_LOOKASIDE_LIST NameList;

    /* Guards Output, OutputCount and ClientPort. */
    FAST_MUTEX OutputMutex;
    LIST_ENTRY Output;
    ULONG OutputCount;
    LONG Lost;

    /* Guards Volumes. */
    ERESOURCE VolumeResource;
    LIST_ENTRY Volumes;
} STAMP_GLOBALS, *PSTAMP_GLOBALS;

extern STAMP_GLOBALS Globals;

#define STAMP_OUTSTANDING(v)    ((ULONG)(v)->Outstanding)
#define STAMP_ALIGNED(p, a)     (((ULONG_PTR)(p) & ((a) - 1)) == 0)

/* filter.c */
DRIVER_INITIALIZE DriverEntry;

NTSTATUS
StampUnload(
    _In_ FLT_FILTER_UNLOAD_FLAGS Flags
    );

/* context.c */
NTSTATUS
StampInstanceSetup(
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_ FLT_INSTANCE_SETUP_FLAGS Flags,
    _In_ DEVICE_TYPE VolumeDeviceType,
    _In_ FLT_FILESYSTEM_TYPE VolumeFilesystemType
    );

VOID
StampInstanceTeardownStart(
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_ FLT_INSTANCE_TEARDOWN_FLAGS Reason
    );

VOID
StampInstanceTeardownComplete(
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_ FLT_INSTANCE_TEARDOWN_FLAGS Reason
    );

VOID
StampCleanupInstance(
    _In_ PFLT_CONTEXT Context,
    _In_ FLT_CONTEXT_TYPE ContextType
    );

VOID
StampCleanupStream(
    _In_ PFLT_CONTEXT Context,
    _In_ FLT_CONTEXT_TYPE ContextType
    );

NTSTATUS
StampAttachStream(
    _In_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects
    );

/* TRUE: the caller owns the stream, until StampUnlockStream. */
BOOLEAN
StampLockStream(
    _In_ PSTAMP_STREAM Stream
    );

VOID
StampUnlockStream(
    _In_ PSTAMP_STREAM Stream
    );

VOID
StampCountWrite(
    _In_ PSTAMP_STREAM Stream,
    _In_ ULONG Bytes
    );

VOID
StampCopyName(
    _In_ PSTAMP_STREAM Stream,
    _Out_writes_(STAMP_NAME_CHARS) PWCHAR Name
    );

VOID
StampFree(
    _In_ PSTAMP Stamp
    );

/* operations.c */
FLT_POSTOP_CALLBACK_STATUS
StampPostCreate(
    _Inout_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_opt_ PVOID CompletionContext,
    _In_ FLT_POST_OPERATION_FLAGS Flags
    );

FLT_PREOP_CALLBACK_STATUS
StampPreWrite(
    _Inout_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _Flt_CompletionContext_Outptr_ PVOID *CompletionContext
    );

FLT_POSTOP_CALLBACK_STATUS
StampPostWrite(
    _Inout_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_opt_ PVOID CompletionContext,
    _In_ FLT_POST_OPERATION_FLAGS Flags
    );

/* comms.c */
NTSTATUS
StampCreatePort(
    VOID
    );

VOID
StampPurgeOutput(
    VOID
    );
