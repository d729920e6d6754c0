#pragma once
#pragma ddi_header(drmk)
#include <wdm.h>

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmCreateContentMixed(
    _In_reads_opt_(cContentId) PULONG paContentId, _In_ ULONG cContentId, _Out_ __ddi_acquires(drm_content) PULONG pMixedContentId);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS DrmDestroyContent(_In_ __ddi_releases(drm_content) ULONG ContentId);
