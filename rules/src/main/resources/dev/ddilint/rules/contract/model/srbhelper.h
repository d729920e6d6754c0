#pragma once
#pragma ddi_header(srbhelper)
#include <srb.h>
#include <scsi.h>

// Accessors that work on both request formats.
__ddi_page("")
PSRBEX_DATA SrbGetSrbExDataByIndex(_In_ PSTORAGE_REQUEST_BLOCK Srb, _In_ ULONG SrbExDataIndex);
_Ret_maybenull_ __ddi_page("")
PSRBEX_DATA SrbGetSrbExDataByType(_In_ PSTORAGE_REQUEST_BLOCK Srb, _In_ SRBEXDATATYPE Type);
__ddi_page("")
PSRBEX_DATA SrbGetPrimarySrbExData(_In_ PSTORAGE_REQUEST_BLOCK Srb);
_Ret_maybenull_ __ddi_page("")
PSTOR_ADDRESS SrbGetAddress(_In_ PSTORAGE_REQUEST_BLOCK Srb);
__ddi_page("")
BOOLEAN SrbCopySrb(_In_ PVOID DestinationSrb, _In_ ULONG DestinationSrbLength, _In_ PVOID SourceSrb);
__ddi_page("")
VOID SrbZeroSrb(_In_ PVOID Srb);
__ddi_page("")
ULONG SrbGetSrbLength(_In_ PVOID Srb);
__ddi_page("")
ULONG SrbGetSrbFunction(_In_ PVOID Srb);
__ddi_page("")
PVOID SrbGetSenseInfoBuffer(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetSenseInfoBuffer(_In_ PVOID Srb, _In_opt_ PVOID SenseInfoBuffer);
__ddi_page("")
UCHAR SrbGetSenseInfoBufferLength(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetSenseInfoBufferLength(_In_ PVOID Srb, _In_ UCHAR SenseInfoBufferLength);
__ddi_page("")
PVOID SrbGetOriginalRequest(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetOriginalRequest(_In_ PVOID Srb, _In_opt_ PVOID OriginalRequest);
__ddi_page("")
PVOID SrbGetDataBuffer(_In_ const VOID *Srb);
__ddi_page("")
VOID SrbSetDataBuffer(_In_ PVOID Srb, _In_opt_ PVOID DataBuffer);
__ddi_page("")
ULONG SrbGetDataTransferLength(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetDataTransferLength(_In_ PVOID Srb, _In_ ULONG DataTransferLength);
__ddi_page("")
ULONG SrbGetTimeOutValue(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetTimeOutValue(_In_ PVOID Srb, _In_ ULONG TimeOutValue);
__ddi_page("")
VOID SrbSetNextSrb(_In_ PVOID Srb, _In_opt_ PVOID NextSrb);
__ddi_page("")
PVOID SrbGetNextSrb(_In_ PVOID Srb);
__ddi_page("")
ULONG SrbGetSrbFlags(_In_ PVOID Srb);
__ddi_page("")
VOID SrbAssignSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
__ddi_page("")
VOID SrbSetSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
__ddi_page("")
VOID SrbClearSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
__ddi_page("")
ULONG SrbGetSystemStatus(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetSystemStatus(_In_ PVOID Srb, _In_ ULONG Status);
__ddi_page("")
UCHAR SrbGetScsiStatus(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetScsiStatus(_In_ PVOID Srb, _In_ UCHAR ScsiStatus);
__ddi_page("")
UCHAR SrbGetCdbLength(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetCdbLength(_In_ PVOID Srb, _In_ UCHAR CdbLength);
__ddi_page("")
PCDB SrbGetCdb(_In_ PVOID Srb);
__ddi_page("")
ULONG SrbGetRequestPriority(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetRequestPriority(_In_ PVOID Srb, _In_ ULONG RequestPriority);
__ddi_page("")
ULONG SrbGetRequestTag(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetRequestTag(_In_ PVOID Srb, _In_ ULONG RequestTag);
__ddi_page("")
UCHAR SrbGetRequestAttribute(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetRequestAttribute(_In_ PVOID Srb, _In_ UCHAR RequestAttribute);
__ddi_page("")
UCHAR SrbGetPathId(_In_ PVOID Srb);
__ddi_page("")
UCHAR SrbGetTargetId(_In_ PVOID Srb);
__ddi_page("")
UCHAR SrbGetLun(_In_ PVOID Srb);
__ddi_page("")
VOID SrbGetPathTargetLun(_In_ const VOID *Srb, _Out_opt_ PUCHAR PathId, _Out_opt_ PUCHAR TargetId, _Out_opt_ PUCHAR Lun);
__ddi_page("")
PVOID SrbGetMiniportContext(_In_ PVOID Srb);
__ddi_page("")
UCHAR SrbGetSrbStatus(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetSrbStatus(_In_ PVOID Srb, _In_ UCHAR Status);
__ddi_page("")
PVOID SrbGetPortContext(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetPortContext(_In_ PVOID Srb, _In_opt_ PVOID PortContext);
__ddi_page("")
UCHAR SrbGetQueueTag(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetQueueTag(_In_ PVOID Srb, _In_ UCHAR QueueTag);
__ddi_page("")
UCHAR SrbGetQueueAction(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetQueueAction(_In_ PVOID Srb, _In_ UCHAR QueueAction);
__ddi_page("")
ULONG SrbGetQueueSortKey(_In_ PVOID Srb);
__ddi_page("")
VOID SrbSetQueueSortKey(_In_ PVOID Srb, _In_ ULONG QueueSortKey);
_Ret_maybenull_ __ddi_page("")
PSRBEX_DATA SrbGetScsiData(
    _In_ PSTORAGE_REQUEST_BLOCK SrbEx, _In_opt_ PUCHAR CdbLength8, _In_opt_ PULONG CdbLength32, _In_opt_ PUCHAR ScsiStatus,
    _In_opt_ PVOID *SenseInfoBuffer, _In_opt_ PUCHAR SenseInfoBufferLength);
__ddi_page("")
VOID SrbSetScsiData(
    _In_ PSTORAGE_REQUEST_BLOCK SrbEx, _In_opt_ PUCHAR CdbLength8, _In_opt_ PULONG CdbLength32, _In_opt_ PUCHAR ScsiStatus,
    _In_opt_ PVOID *SenseInfoBuffer, _In_opt_ PUCHAR SenseInfoBufferLength);
