#pragma once
#pragma ddi_header(wdffileobject)
#include <wdfobject.h>

typedef enum _WDF_FILE_INFORMATION_CLASS {
    WdfFileInformationDirectory = 1, WdfFileInformationFullDirectory = 2, WdfFileInformationBothDirectory = 3,
    WdfFileInformationBasic = 4, WdfFileInformationStandard = 5, WdfFileInformationInternal = 6, WdfFileInformationEa = 7,
    WdfFileInformationAccess = 8, WdfFileInformationName = 9, WdfFileInformationRename = 10, WdfFileInformationLink = 11,
    WdfFileInformationNames = 12, WdfFileInformationDisposition = 13, WdfFileInformationPosition = 14,
    WdfFileInformationFullEa = 15, WdfFileInformationMode = 16, WdfFileInformationAlignment = 17, WdfFileInformationAll = 18,
    WdfFileInformationAllocation = 19, WdfFileInformationEndOfFile = 20, WdfFileInformationAlternateName = 21,
    WdfFileInformationStream = 22, WdfFileInformationPipe = 23, WdfFileInformationPipeLocal = 24,
    WdfFileInformationPipeRemote = 25, WdfFileInformationMailslotQuery = 26, WdfFileInformationMailslotSet = 27,
    WdfFileInformationCompression = 28, WdfFileInformationObjectId = 29, WdfFileInformationCompletion = 30,
    WdfFileInformationMoveCluster = 31, WdfFileInformationQuota = 32, WdfFileInformationReparsePoint = 33,
    WdfFileInformationNetworkOpen = 34, WdfFileInformationAttributeTag = 35, WdfFileInformationTracking = 36,
    WdfFileInformationIdBothDirectory = 37, WdfFileInformationIdFullDirectory = 38, WdfFileInformationValidDataLength = 39,
    WdfFileInformationShortName = 40, WdfFileInformationIoCompletionNotification = 41,
    WdfFileInformationIoStatusBlockRange = 42, WdfFileInformationIoPriorityHint = 43, WdfFileInformationSfioReserve = 44,
    WdfFileInformationSfioVolume = 45, WdfFileInformationHardLink = 46, WdfFileInformationProcessIdsUsingFile = 47,
    WdfFileInformationNormalizedName = 48, WdfFileInformationNetworkPhysicalName = 49,
    WdfFileInformationIdGlobalTxDirectory = 50, WdfFileInformationIsRemoteDevice = 51, WdfFileInformationAttributeCache = 52,
    WdfFileInformationMaximum
} WDF_FILE_INFORMATION_CLASS, *PWDF_FILE_INFORMATION_CLASS;
_IRQL_requires_max_(PASSIVE_LEVEL)
PUNICODE_STRING WdfFileObjectGetFileName(_In_ WDFFILEOBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG WdfFileObjectGetFlags(_In_ WDFFILEOBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFDEVICE WdfFileObjectGetDevice(_In_ WDFFILEOBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
PFILE_OBJECT WdfFileObjectWdmGetFileObject(_In_ WDFFILEOBJECT FileObject);
