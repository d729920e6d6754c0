#pragma once
#pragma ddi_header(reshub)
#include <wdm.h>

// The resource hub.

#define RESOURCE_HUB_DEVICE_NAME L"\\Device\\RESOURCE_HUB"
#define RESOURCE_HUB_PATH_CHARS 64
#define RESOURCE_HUB_PATH_SIZE (RESOURCE_HUB_PATH_CHARS * sizeof(WCHAR))

typedef struct _PNP_SERIAL_BUS_DESCRIPTOR {
    UCHAR Tag;
    USHORT Length;
    UCHAR RevisionId;
    UCHAR ResourceSourceIndex;
    UCHAR SerialBusType;
    UCHAR GeneralFlags;
    USHORT TypeSpecificFlags;
    UCHAR TypeSpecificRevisionId;
    USHORT TypeDataLength;
} PNP_SERIAL_BUS_DESCRIPTOR, *PPNP_SERIAL_BUS_DESCRIPTOR;

typedef struct _RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER {
    ULONG Version;
    ULONG PropertiesLength;
    UCHAR ConnectionProperties[ANYSIZE_ARRAY];
} RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER, *PRH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER;

typedef struct __ddi_page("") _RH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER {
    ULONG Version;
    ULONG QueryType;
    union {
        LARGE_INTEGER ConnectionId;
        ULONG IoConnectionId;
    } u;
} RH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER, *PRH_QUERY_CONNECTION_PROPERTIES_INPUT_BUFFER;

__ddi_page("")
NTSTATUS RESOURCE_HUB_CREATE_PATH_FROM_ID(_Inout_ PUNICODE_STRING DecimalString, _In_ ULONG LowPart, _In_ LONG HighPart);
__ddi_page("")
NTSTATUS RESOURCE_HUB_ID_FROM_FILE_NAME(_In_z_ PCWSTR FileName, _Out_ PLARGE_INTEGER ConnectionId);
