#pragma once
#pragma ddi_header(storduid)
#include <ntdef.h>
#include <ntddstor.h>

#define DUID_VERSION_1 1
#define DUID_HARDWARE_IDS_ONLY 0
#define DUID_INCLUDE_SOFTWARE_IDS 1
typedef struct _STORAGE_DEVICE_UNIQUE_IDENTIFIER {
    ULONG Version;
    ULONG Size;
    ULONG StorageDeviceIdOffset;
    ULONG StorageDeviceOffset;
    ULONG DriveLayoutSignatureOffset;
} STORAGE_DEVICE_UNIQUE_IDENTIFIER, *PSTORAGE_DEVICE_UNIQUE_IDENTIFIER;
typedef struct _STORAGE_DEVICE_LAYOUT_SIGNATURE {
    ULONG Version;
    ULONG Size;
    BOOLEAN Mbr;
    union {
        ULONG MbrSignature;
        GUID GptDiskId;
    } DeviceSpecific;
} STORAGE_DEVICE_LAYOUT_SIGNATURE, *PSTORAGE_DEVICE_LAYOUT_SIGNATURE;
typedef enum _DUID_MATCH_STATUS {
    DuidExactMatch, DuidSubIdMatch, DuidNoMatch, DuidErrorGeneral, DuidErrorMissingDuid, DuidErrorVersionMismatch,
    DuidErrorInvalidDuid, DuidErrorInvalidDeviceIdDescSize, DuidErrorInvalidDeviceDescSize, DuidErrorInvalidLayoutSigSize,
    DuidErrorInvalidLayoutSigVersion, DuidErrorMaximum
} DUID_MATCH_STATUS;
DUID_MATCH_STATUS CompareStorageDuids(
    _In_ PSTORAGE_DEVICE_UNIQUE_IDENTIFIER Duid1, _In_ PSTORAGE_DEVICE_UNIQUE_IDENTIFIER Duid2);
