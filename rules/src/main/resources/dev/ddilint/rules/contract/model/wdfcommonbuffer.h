#pragma once
#pragma ddi_header(wdfcommonbuffer)
#include <wdfdmaenabler.h>

typedef struct _WDF_COMMON_BUFFER_CONFIG {
    ULONG Size;
    ULONG AlignmentRequirement;
} WDF_COMMON_BUFFER_CONFIG, *PWDF_COMMON_BUFFER_CONFIG;
VOID WDF_COMMON_BUFFER_CONFIG_INIT(_Out_ PWDF_COMMON_BUFFER_CONFIG Config, _In_ ULONG AlignmentRequirement);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfCommonBufferCreate(
    _In_ WDFDMAENABLER DmaEnabler, _In_ size_t Length, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _Out_ __ddi_acquires(wdf_object) __ddi_ends_before(PARENT_DELETE) WDFCOMMONBUFFER *CommonBuffer);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfCommonBufferCreateWithConfig(
    _In_ WDFDMAENABLER DmaEnabler, _In_ size_t Length, _In_ PWDF_COMMON_BUFFER_CONFIG Config,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFCOMMONBUFFER *CommonBuffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID WdfCommonBufferGetAlignedVirtualAddress(_In_ WDFCOMMONBUFFER CommonBuffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
PHYSICAL_ADDRESS WdfCommonBufferGetAlignedLogicalAddress(_In_ WDFCOMMONBUFFER CommonBuffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
size_t WdfCommonBufferGetLength(_In_ WDFCOMMONBUFFER CommonBuffer);
