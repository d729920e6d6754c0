#pragma once
#pragma ddi_header(vhf)

#include <wdm.h>
#include <hidclass.h>

DECLARE_HANDLE(VHFHANDLE);
typedef PVOID VHFOPERATIONHANDLE;

_Function_class_(EVT_VHF_ASYNC_OPERATION) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_VHF_ASYNC_OPERATION(_In_ PVOID VhfClientContext, _In_ VHFOPERATIONHANDLE VhfOperationHandle,
                                     _In_opt_ PVOID VhfOperationContext, _In_ PHID_XFER_PACKET HidTransferPacket);
typedef EVT_VHF_ASYNC_OPERATION *PEVT_VHF_ASYNC_OPERATION;

_Function_class_(EVT_VHF_READY_FOR_NEXT_READ_REPORT) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_VHF_READY_FOR_NEXT_READ_REPORT(_In_ PVOID VhfClientContext);
typedef EVT_VHF_READY_FOR_NEXT_READ_REPORT *PEVT_VHF_READY_FOR_NEXT_READ_REPORT;

_Function_class_(EVT_VHF_CLEANUP) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_VHF_CLEANUP(_In_ PVOID VhfClientContext);
typedef EVT_VHF_CLEANUP *PEVT_VHF_CLEANUP;

typedef struct _VHF_CONFIG {
    ULONG Size;
    PVOID VhfClientContext;
    ULONG OperationContextSize;
    PDEVICE_OBJECT DeviceObject;
    USHORT VendorID;
    USHORT ProductID;
    USHORT VersionNumber;
    GUID ContainerID;
    USHORT InstanceIDLength;
    _Field_size_bytes_(InstanceIDLength) PWSTR InstanceID;
    USHORT ReportDescriptorLength;
    _Field_size_bytes_(ReportDescriptorLength) PUCHAR ReportDescriptor;
    PEVT_VHF_READY_FOR_NEXT_READ_REPORT EvtVhfReadyForNextReadReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationSetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationWriteReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetInputReport;
    PEVT_VHF_CLEANUP EvtVhfCleanup;
    USHORT HardwareIDsLength;
    _Field_size_bytes_(HardwareIDsLength) PWSTR HardwareIDs;
} VHF_CONFIG, *PVHF_CONFIG;

__ddi_available_since(NTDDI_WIN10)
VOID VHF_CONFIG_INIT(_Out_ PVHF_CONFIG Config, _In_ PDEVICE_OBJECT DeviceObject, _In_ USHORT ReportDescriptorLength,
                     _In_reads_bytes_(ReportDescriptorLength) PUCHAR ReportDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS VhfCreate(
    _In_ PVHF_CONFIG VhfConfig, _Out_ __ddi_acquires(vhf_handle) __ddi_ends_before(DEVICE_REMOVE) VHFHANDLE *VhfHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS VhfStart(_In_ VHFHANDLE VhfHandle);

_When_(Wait != 0, _IRQL_requires_max_(PASSIVE_LEVEL)) _When_(Wait == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
VOID VhfDelete(_In_ __ddi_releases(vhf_handle) VHFHANDLE VhfHandle, _In_ BOOLEAN Wait);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS VhfReadReportSubmit(_In_ VHFHANDLE VhfHandle, _In_ PHID_XFER_PACKET HidTransferPacket);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS VhfAsyncOperationComplete(_In_ VHFOPERATIONHANDLE VhfOperationHandle, _In_ NTSTATUS CompletionStatus);
