#pragma once
#pragma ddi_header(wdfmemory)
#include <wdfobject.h>

typedef enum _WDF_MEMORY_DESCRIPTOR_TYPE {
    WdfMemoryDescriptorTypeInvalid = 0, WdfMemoryDescriptorTypeBuffer, WdfMemoryDescriptorTypeMdl,
    WdfMemoryDescriptorTypeHandle
} WDF_MEMORY_DESCRIPTOR_TYPE;
typedef struct _WDFMEMORY_OFFSET {
    size_t BufferOffset;
    size_t BufferLength;
} WDFMEMORY_OFFSET, *PWDFMEMORY_OFFSET;
typedef struct _WDF_MEMORY_DESCRIPTOR {
    WDF_MEMORY_DESCRIPTOR_TYPE Type;
    union {
        struct {
            PVOID Buffer;
            ULONG Length;
        } BufferType;
        struct {
            PMDL Mdl;
            ULONG BufferLength;
        } MdlType;
        struct {
            WDFMEMORY Memory;
            PWDFMEMORY_OFFSET Offsets;
        } HandleType;
    } u;
} WDF_MEMORY_DESCRIPTOR, *PWDF_MEMORY_DESCRIPTOR;
VOID WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(
    _Out_ PWDF_MEMORY_DESCRIPTOR Descriptor, _In_reads_bytes_(BufferLength) PVOID Buffer, _In_ ULONG BufferLength);
VOID WDF_MEMORY_DESCRIPTOR_INIT_MDL(_Out_ PWDF_MEMORY_DESCRIPTOR Descriptor, _In_ PMDL Mdl, _In_ ULONG BufferLength);
VOID WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(
    _Out_ PWDF_MEMORY_DESCRIPTOR Descriptor, _In_ WDFMEMORY Memory, _In_opt_ PWDFMEMORY_OFFSET Offsets);

_IRQL_requires_max_(DISPATCH_LEVEL) _When_(PoolType == PagedPool, _IRQL_requires_max_(APC_LEVEL))
_When_(PoolType != PagedPool, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
NTSTATUS WdfMemoryCreate(
    _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ POOL_TYPE PoolType, _In_opt_ __ddi_pool_tag ULONG PoolTag, _In_ size_t BufferSize,
    _Out_ __ddi_acquires(wdf_object) __ddi_ends_before(PARENT_DELETE) WDFMEMORY *Memory,
    _Outptr_opt_result_bytebuffer_(BufferSize) PVOID *Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfMemoryCreatePreallocated(
    _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PVOID Buffer, _In_ size_t BufferSize,
    _Out_ __ddi_acquires(wdf_object) __ddi_ends_before(PARENT_DELETE) WDFMEMORY *Memory);
__ddi_part_of(Memory) PVOID WdfMemoryGetBuffer(_In_ WDFMEMORY Memory, _Out_opt_ size_t *BufferSize);
NTSTATUS WdfMemoryAssignBuffer(_In_ WDFMEMORY Memory, _In_ PVOID Buffer, _In_ size_t BufferSize);
NTSTATUS WdfMemoryCopyToBuffer(
    _In_ WDFMEMORY SourceMemory, _In_ size_t SourceOffset, _Out_writes_bytes_(NumBytesToCopyTo) PVOID Buffer,
    _In_ size_t NumBytesToCopyTo);
NTSTATUS WdfMemoryCopyFromBuffer(
    _In_ WDFMEMORY DestinationMemory, _In_ size_t DestinationOffset, _In_reads_bytes_(NumBytesToCopyFrom) PVOID Buffer,
    _In_ size_t NumBytesToCopyFrom);

// Lookaside lists of memory objects.
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(PoolType == PagedPool, _IRQL_requires_max_(APC_LEVEL))
_When_(PoolType != PagedPool, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
NTSTATUS WdfLookasideListCreate(
    _In_opt_ PWDF_OBJECT_ATTRIBUTES LookasideAttributes, _In_ size_t BufferSize, _In_ POOL_TYPE PoolType,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES MemoryAttributes, _In_opt_ __ddi_pool_tag ULONG PoolTag,
    _Out_ __ddi_acquires(wdf_object) __ddi_ends_before(PARENT_DELETE) WDFLOOKASIDE *Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_made_with(Lookaside, PoolType == PagedPool), _IRQL_requires_max_(APC_LEVEL))
NTSTATUS WdfMemoryCreateFromLookaside(
    _In_ WDFLOOKASIDE Lookaside, _Out_ __ddi_acquires(wdf_object) __ddi_ends_before(PARENT_DELETE) WDFMEMORY *Memory);
