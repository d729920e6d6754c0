#pragma once
#pragma ddi_header(ntddk)
#include <wdm.h>

// Hardware errors; ntddk.h includes this file. Records are reached through functions here: their layouts are not modelled.
typedef struct _WHEA_ERROR_RECORD WHEA_ERROR_RECORD, *PWHEA_ERROR_RECORD;
typedef struct _WHEA_ERROR_RECORD_HEADER WHEA_ERROR_RECORD_HEADER, *PWHEA_ERROR_RECORD_HEADER;
typedef struct _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, *PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR;
typedef struct __ddi_page("ntddk/ns-ntddk-_whea_error_packet_v2") _WHEA_ERROR_PACKET *PWHEA_ERROR_PACKET;
typedef struct _WHEA_ERROR_SOURCE_DESCRIPTOR WHEA_ERROR_SOURCE_DESCRIPTOR, *PWHEA_ERROR_SOURCE_DESCRIPTOR;
typedef struct _WHEA_ERROR_SOURCE_CONFIGURATION WHEA_ERROR_SOURCE_CONFIGURATION, *PWHEA_ERROR_SOURCE_CONFIGURATION;
typedef struct _WHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER *PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER;
typedef struct _WHEA_DRIVER_BUFFER_SET *PWHEA_DRIVER_BUFFER_SET;
typedef struct _WHEA_EVENT_LOG_ENTRY *PWHEA_EVENT_LOG_ENTRY;
typedef struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2 *PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET;
typedef PVOID WHEA_ERROR_HANDLE;
typedef enum _WHEA_ERROR_SOURCE_TYPE {
    WheaErrSrcTypeMCE = 0x00, WheaErrSrcTypeCMC = 0x01, WheaErrSrcTypeCPE = 0x02, WheaErrSrcTypeNMI = 0x03,
    WheaErrSrcTypePCIe = 0x04, WheaErrSrcTypeGeneric = 0x05, WheaErrSrcTypeINIT = 0x06, WheaErrSrcTypeBOOT = 0x07,
    WheaErrSrcTypeSCIGeneric = 0x08, WheaErrSrcTypeIPFMCA = 0x09, WheaErrSrcTypeIPFCMC = 0x0a, WheaErrSrcTypeIPFCPE = 0x0b,
    WheaErrSrcTypeGenericV2 = 0x0c, WheaErrSrcTypeSCIGenericV2 = 0x0d, WheaErrSrcTypeBMC = 0x0e, WheaErrSrcTypePMEM = 0x0f,
    WheaErrSrcTypeDeviceDriver = 0x10
} WHEA_ERROR_SOURCE_TYPE, *PWHEA_ERROR_SOURCE_TYPE;
typedef enum _WHEA_ERROR_SEVERITY {
    WheaErrSevRecoverable = 0, WheaErrSevFatal = 1, WheaErrSevCorrected = 2, WheaErrSevInformational = 3
} WHEA_ERROR_SEVERITY, *PWHEA_ERROR_SEVERITY;

// Error sources.
NTSTATUS WheaAddErrorSource(PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource, PVOID Context);
VOID WheaRemoveErrorSource(ULONG ErrorSourceId);
NTSTATUS WheaConfigureErrorSource(WHEA_ERROR_SOURCE_TYPE SourceType, PWHEA_ERROR_SOURCE_CONFIGURATION Configuration);
VOID WheaUnconfigureErrorSource(WHEA_ERROR_SOURCE_TYPE SourceType);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS WheaAddErrorSourceDeviceDriver(
    PVOID Context, PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER Configuration,
    ULONG NumberPreallocatedErrorReports);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS WheaAddErrorSourceDeviceDriverV1(
    PVOID Context, PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER Configuration, ULONG NumBuffersToPreallocate,
    ULONG MaxDataLength);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS WheaRemoveErrorSourceDeviceDriver(ULONG ErrorSourceId);

// Reports.
__ddi_available_since(NTDDI_WIN10_19H1)
NTSTATUS WheaReportHwError(PWHEA_ERROR_PACKET ErrorPacket);
__ddi_available_since(NTDDI_WIN10_19H1)
NTSTATUS WheaReportHwErrorDeviceDriver(
    ULONG ErrorSourceId, PDEVICE_OBJECT DeviceObject, PUCHAR ErrorData, ULONG ErrorDataLength, LPGUID SectionTypeGuid,
    WHEA_ERROR_SEVERITY ErrorSeverity, PSTR DeviceFriendlyName);
__ddi_available_since(NTDDI_WIN10_VB)
WHEA_ERROR_HANDLE WheaCreateHwErrorReportDeviceDriver(ULONG ErrorSourceId, PDEVICE_OBJECT DeviceObject);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS WheaAddHwErrorReportSectionDeviceDriver(
    WHEA_ERROR_HANDLE ErrorHandle, ULONG SectionDataLength, PWHEA_DRIVER_BUFFER_SET BufferSet);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS WheaHwErrorReportSetSectionNameDeviceDriver(
    PWHEA_DRIVER_BUFFER_SET BufferSet, ULONG NameLength, PUCHAR Name);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS WheaHwErrorReportSetSeverityDeviceDriver(WHEA_ERROR_HANDLE ErrorHandle, WHEA_ERROR_SEVERITY ErrorSeverity);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS WheaHwErrorReportSubmitDeviceDriver(WHEA_ERROR_HANDLE ErrorHandle);
__ddi_available_since(NTDDI_WIN10_VB)
NTSTATUS WheaHwErrorReportAbandonDeviceDriver(WHEA_ERROR_HANDLE ErrorHandle);
__ddi_available_since(NTDDI_WIN10_VB)
VOID WheaLogInternalEvent(PWHEA_EVENT_LOG_ENTRY Entry);

// Records.
NTSTATUS WheaInitializeRecordHeader(PWHEA_ERROR_RECORD_HEADER Header);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
BOOLEAN WheaIsValidErrorRecordSignature(_In_ PWHEA_ERROR_RECORD_HEADER Record);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS WheaFindErrorRecordSection(
    _In_ PWHEA_ERROR_RECORD Record, _In_ const GUID *SectionType,
    _Out_ PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR *SectionDescriptor, _Out_opt_ PVOID *SectionData);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS WheaFindNextErrorRecordSection(
    _In_ PWHEA_ERROR_RECORD Record, _Inout_ PULONG Context,
    _Out_ PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR *SectionDescriptor, _Out_opt_ PVOID *SectionData);
_IRQL_requires_max_(DISPATCH_LEVEL)
PWHEA_ERROR_PACKET WheaGetErrPacketFromErrRecord(_In_ PWHEA_ERROR_RECORD Record);

// Plug-ins of the platform-specific driver.
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PshedRegisterPlugin(_Inout_ PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET Packet);
VOID PshedUnregisterPlugin(PVOID PluginHandle);
_IRQL_requires_max_(DIRQL)
BOOLEAN PshedSynchronizeExecution(
    _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource, _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine,
    _In_ PVOID SynchronizeContext);
