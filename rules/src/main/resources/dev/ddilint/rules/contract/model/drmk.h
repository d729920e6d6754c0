#pragma once
#pragma ddi_header(drmk)
#include <ks.h>

// Digital rights of audio streams.
typedef struct tagDRMRIGHTS {
    BOOL CopyProtect;
    ULONG Reserved;
    BOOL DigitalOutputDisable;
} DRMRIGHTS, *PDRMRIGHTS;
typedef const DRMRIGHTS *PCDRMRIGHTS;
typedef struct tagDRMFORWARD {
    ULONG Flags;
    PDEVICE_OBJECT DeviceObject;
    PFILE_OBJECT FileObject;
    PVOID Context;
} DRMFORWARD, *PDRMFORWARD;
typedef const DRMFORWARD *PCDRMFORWARD;
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmAddContentHandlers(_In_ ULONG ContentId, _In_ PVOID *paHandlers, _In_ ULONG NumHandlers);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmCreateContentMixed(
    _In_ PULONG paContentId, _In_ ULONG cContentId, _Out_ __ddi_acquires(drm_content) PULONG pMixedContentId);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS DrmDestroyContent(_In_ __ddi_releases(drm_content) ULONG ContentId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmForwardContentToDeviceObject(_In_ ULONG ContentId, _In_opt_ PVOID Reserved, _In_ PCDRMFORWARD DrmForward);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmForwardContentToFileObject(_In_ ULONG ContentId, _In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmForwardContentToInterface(_In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmGetContentRights(_In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights);
