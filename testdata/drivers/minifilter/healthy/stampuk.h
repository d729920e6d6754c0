/*
 *  Interface of the stamp filter, shared with its service.
 */
#pragma once

#define STAMP_PORT_NAME     L"\\StampPort"
#define STAMP_VERSION       3
#define STAMP_NAME_CHARS    260

typedef struct _STAMP_CONNECT {
    ULONG Version;
} STAMP_CONNECT, *PSTAMP_CONNECT;

typedef enum _STAMP_CODE {
    StampGetRecords,
    StampGetStats
} STAMP_CODE;

typedef struct _STAMP_COMMAND {
    STAMP_CODE Code;
} STAMP_COMMAND, *PSTAMP_COMMAND;

typedef struct _STAMP_RECORD {
    LARGE_INTEGER Time;
    LONGLONG Offset;
    ULONG Bytes;
    ULONG ProcessId;
    ULONG Sample;
    LONG Status;
    WCHAR Name[STAMP_NAME_CHARS];
} STAMP_RECORD, *PSTAMP_RECORD;

typedef struct _STAMP_STATS {
    ULONG Volumes;
    ULONG Pending;
    ULONG Lost;
    ULONG Outstanding;
} STAMP_STATS, *PSTAMP_STATS;
