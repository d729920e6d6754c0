#pragma once
#pragma ddi_header(sdport)
#include <wdm.h>

// Requests and capabilities of SD host controllers. There are no reference pages: names are known, numbers are not.
typedef enum __ddi_page("") _SDPORT_BUS_TYPE {
    SdBusTypeAcpi, SdBusTypePci
} SDPORT_BUS_TYPE;
typedef enum __ddi_page("") _SDPORT_BUS_SPEED {
    SdBusSpeedNormal, SdBusSpeedHigh, SdBusSpeedSDR12, SdBusSpeedSDR25, SdBusSpeedSDR50, SdBusSpeedDDR50, SdBusSpeedSDR104,
    SdBusSpeedHS200, SdBusSpeedHS400
} SDPORT_BUS_SPEED;

typedef enum __ddi_page("") _SDPORT_BUS_VOLTAGE {
    SdBusVoltage33, SdBusVoltage30, SdBusVoltage18, SdBusVoltageOff
} SDPORT_BUS_VOLTAGE;
typedef enum __ddi_page("") _SDPORT_SIGNALING_VOLTAGE {
    SdSignalingVoltage18
} SDPORT_SIGNALING_VOLTAGE;
typedef enum __ddi_page("") _SDPORT_RESET_TYPE {
    SdResetTypeAll, SdResetTypeCmd, SdResetTypeDat
} SDPORT_RESET_TYPE;
typedef enum __ddi_page("") _SDPORT_BUS_OPERATION_TYPE {
    SdResetHost, SdSetClock, SdSetVoltage, SdSetBusWidth, SdSetBusSpeed, SdSetSignalingVoltage, SdSetDriveStrength,
    SdSetDriverType, SdSetPresetValue, SdSetBlockGapInterrupt, SdExecuteTuning
} SDPORT_BUS_OPERATION_TYPE;
typedef enum __ddi_page("") _SDPORT_COMMAND_TYPE {
    SdCommandTypeSuspend, SdCommandTypeResume, SdCommandTypeAbort
} SDPORT_COMMAND_TYPE;
typedef enum __ddi_page("") _SDPORT_COMMAND_CLASS {
    SdCommandClassStandard
} SDPORT_COMMAND_CLASS;
typedef enum __ddi_page("") _SDPORT_RESPONSE_TYPE {
    SdResponseTypeNone, SdResponseTypeR1, SdResponseTypeR1B, SdResponseTypeR2, SdResponseTypeR3, SdResponseTypeR4,
    SdResponseTypeR5, SdResponseTypeR5B, SdResponseTypeR6
} SDPORT_RESPONSE_TYPE;
typedef enum __ddi_page("") _SDPORT_TRANSFER_DIRECTION {
    SdTransferDirectionRead, SdTransferDirectionWrite
} SDPORT_TRANSFER_DIRECTION;
typedef enum __ddi_page("") _SDPORT_TRANSFER_TYPE {
    SdTransferTypeUndefined, SdTransferTypeNone, SdTransferTypeSingleBlock
} SDPORT_TRANSFER_TYPE;
typedef enum __ddi_page("") _SDPORT_TRANSFER_METHOD {
    SdTransferMethodUndefined, SdTransferMethodPio, SdTransferMethodSgDma
} SDPORT_TRANSFER_METHOD;
typedef enum __ddi_page("") _SDPORT_REQUEST_TYPE {
    SdRequestTypeCommandNoTransfer, SdRequestTypeCommandWithTransfer, SdRequestTypeStartTransfer
} SDPORT_REQUEST_TYPE;
typedef struct __ddi_page("") _SDPORT_COMMAND {
    UCHAR Index;
    ULONG Argument;
    SDPORT_COMMAND_TYPE Type;
    SDPORT_COMMAND_CLASS Class;
    SDPORT_RESPONSE_TYPE ResponseType;
    SDPORT_TRANSFER_TYPE TransferType;
    SDPORT_TRANSFER_DIRECTION TransferDirection;
    SDPORT_TRANSFER_METHOD TransferMethod;
    USHORT BlockSize;
    ULONG BlockCount;
    ULONG Length;
    PUCHAR DataBuffer;
    PSCATTER_GATHER_LIST ScatterGatherList;
    PVOID DmaVirtualAddress;
    PHYSICAL_ADDRESS DmaPhysicalAddress;
    UCHAR Response[16];
} SDPORT_COMMAND, *PSDPORT_COMMAND;
typedef struct __ddi_page("") _SDPORT_REQUEST {
    SDPORT_REQUEST_TYPE Type;
    SDPORT_COMMAND Command;
    ULONG RequiredEvents;
    NTSTATUS Status;
} SDPORT_REQUEST, *PSDPORT_REQUEST;
typedef struct __ddi_page("") _SDPORT_BUS_OPERATION {
    SDPORT_BUS_OPERATION_TYPE Type;
    union {
        SDPORT_RESET_TYPE ResetType;
        ULONG FrequencyKhz;
        SDPORT_BUS_VOLTAGE Voltage;
        UCHAR BusWidth;
        SDPORT_BUS_SPEED BusSpeed;
        SDPORT_SIGNALING_VOLTAGE SignalingVoltage;
        UCHAR DriveStrength;
        UCHAR DriverType;
        BOOLEAN PresetValueEnabled;
        BOOLEAN BlockGapIntEnabled;
    } Parameters;
} SDPORT_BUS_OPERATION, *PSDPORT_BUS_OPERATION;
typedef struct __ddi_page("") _SDPORT_CAPABILITIES {
    UCHAR SpecVersion;
    UCHAR MaximumOutstandingRequests;
    USHORT MaximumBlockSize;
    ULONG MaximumBlockCount;
    ULONG BaseClockFrequencyKhz;
    ULONG DmaDescriptorSize;
    ULONG AlignmentRequirement;
    ULONG PioTransferMaxThreshold;
    UCHAR TuningTimerCountInSeconds;
    struct {
        ULONG UsePioForRead : 1;
        ULONG UsePioForWrite : 1;
        ULONG Reserved : 30;
    } Flags;
    struct {
        ULONG ScatterGatherDma : 1;
        ULONG Address64Bit : 1;
        ULONG BusWidth8Bit : 1;
        ULONG HighSpeed : 1;
        ULONG SignalingVoltage18V : 1;
        ULONG SDR50 : 1;
        ULONG DDR50 : 1;
        ULONG SDR104 : 1;
        ULONG HS200 : 1;
        ULONG HS400 : 1;
        ULONG DriverTypeA : 1;
        ULONG DriverTypeB : 1;
        ULONG DriverTypeC : 1;
        ULONG DriverTypeD : 1;
        ULONG TuningForSDR50 : 1;
        ULONG SoftwareTuning : 1;
        ULONG AutoCmd12 : 1;
        ULONG AutoCmd23 : 1;
        ULONG Voltage18V : 1;
        ULONG Voltage30V : 1;
        ULONG Voltage33V : 1;
        ULONG Limit200mA : 1;
        ULONG Limit400mA : 1;
        ULONG Limit600mA : 1;
        ULONG Limit800mA : 1;
        ULONG Reserved : 7;
    } Supported;
} SDPORT_CAPABILITIES, *PSDPORT_CAPABILITIES;
typedef struct _SDPORT_SLOT_EXTENSION *PSDPORT_SLOT_EXTENSION;
typedef struct __ddi_page("") _SD_MINIPORT_CONFIGURATION_INFORMATION {
    SDPORT_BUS_TYPE BusType;
} SD_MINIPORT_CONFIGURATION_INFORMATION, *PSD_MINIPORT_CONFIGURATION_INFORMATION;
typedef struct __ddi_page("") _SD_MINIPORT {
    PVOID PrivateExtension;
    UCHAR SlotCount;
    PSDPORT_SLOT_EXTENSION *SlotExtensionList;
    SD_MINIPORT_CONFIGURATION_INFORMATION ConfigurationInfo;
} SD_MINIPORT, *PSD_MINIPORT;

// Entry points of a miniport.
_Function_class_(SDPORT_GET_SLOT_COUNT) __ddi_moment(DEVICE_START) __ddi_page("")
typedef NTSTATUS SDPORT_GET_SLOT_COUNT(_In_ PSD_MINIPORT Miniport, _Out_ PUCHAR SlotCount);
typedef SDPORT_GET_SLOT_COUNT *PSDPORT_GET_SLOT_COUNT;
_Function_class_(SDPORT_GET_SLOT_CAPABILITIES) __ddi_page("")
typedef VOID SDPORT_GET_SLOT_CAPABILITIES(_In_ PVOID PrivateExtension, _Out_ PSDPORT_CAPABILITIES Capabilities);
typedef SDPORT_GET_SLOT_CAPABILITIES *PSDPORT_GET_SLOT_CAPABILITIES;
_Function_class_(SDPORT_INITIALIZE) __ddi_page("")
typedef NTSTATUS SDPORT_INITIALIZE(
    _In_ PVOID PrivateExtension, _In_ PHYSICAL_ADDRESS PhysicalBase, _In_ PVOID VirtualBase, _In_ ULONG Length,
    _In_ BOOLEAN CrashdumpMode);
typedef SDPORT_INITIALIZE *PSDPORT_INITIALIZE;
_Function_class_(SDPORT_ISSUE_BUS_OPERATION) __ddi_page("")
typedef NTSTATUS SDPORT_ISSUE_BUS_OPERATION(_In_ PVOID PrivateExtension, _In_ PSDPORT_BUS_OPERATION BusOperation);
typedef SDPORT_ISSUE_BUS_OPERATION *PSDPORT_ISSUE_BUS_OPERATION;
_Function_class_(SDPORT_GET_CARD_DETECT_STATE) __ddi_page("")
typedef BOOLEAN SDPORT_GET_CARD_DETECT_STATE(_In_ PVOID PrivateExtension);
typedef SDPORT_GET_CARD_DETECT_STATE *PSDPORT_GET_CARD_DETECT_STATE;
_Function_class_(SDPORT_GET_WRITE_PROTECT_STATE) __ddi_page("")
typedef BOOLEAN SDPORT_GET_WRITE_PROTECT_STATE(_In_ PVOID PrivateExtension);
typedef SDPORT_GET_WRITE_PROTECT_STATE *PSDPORT_GET_WRITE_PROTECT_STATE;
_Function_class_(SDPORT_INTERRUPT) __ddi_page("")
typedef BOOLEAN SDPORT_INTERRUPT(
    _In_ PVOID PrivateExtension, _Out_ PULONG Events, _Out_ PULONG Errors, _Out_ PBOOLEAN CardChange,
    _Out_ PBOOLEAN SdioInterrupt, _Out_ PBOOLEAN Tuning);
typedef SDPORT_INTERRUPT *PSDPORT_INTERRUPT;
_Function_class_(SDPORT_ISSUE_REQUEST) __ddi_page("")
typedef NTSTATUS SDPORT_ISSUE_REQUEST(_In_ PVOID PrivateExtension, _In_ PSDPORT_REQUEST Request);
typedef SDPORT_ISSUE_REQUEST *PSDPORT_ISSUE_REQUEST;
_Function_class_(SDPORT_GET_RESPONSE) __ddi_page("")
typedef VOID SDPORT_GET_RESPONSE(_In_ PVOID PrivateExtension, _In_ PSDPORT_COMMAND Command, _Out_ PVOID ResponseBuffer);
typedef SDPORT_GET_RESPONSE *PSDPORT_GET_RESPONSE;
_Function_class_(SDPORT_REQUEST_DPC) __ddi_page("")
typedef VOID SDPORT_REQUEST_DPC(
    _In_ PVOID PrivateExtension, _Inout_ PSDPORT_REQUEST Request, _In_ ULONG Events, _In_ ULONG Errors);
typedef SDPORT_REQUEST_DPC *PSDPORT_REQUEST_DPC;
_Function_class_(SDPORT_TOGGLE_EVENTS) __ddi_page("")
typedef VOID SDPORT_TOGGLE_EVENTS(_In_ PVOID PrivateExtension, _In_ ULONG EventMask, _In_ BOOLEAN Enable);
typedef SDPORT_TOGGLE_EVENTS *PSDPORT_TOGGLE_EVENTS;
_Function_class_(SDPORT_CLEAR_EVENTS) __ddi_page("")
typedef VOID SDPORT_CLEAR_EVENTS(_In_ PVOID PrivateExtension, _In_ ULONG EventMask);
typedef SDPORT_CLEAR_EVENTS *PSDPORT_CLEAR_EVENTS;
_Function_class_(SDPORT_SAVE_CONTEXT) __ddi_page("")
typedef VOID SDPORT_SAVE_CONTEXT(_In_ PVOID PrivateExtension);
typedef SDPORT_SAVE_CONTEXT *PSDPORT_SAVE_CONTEXT;
_Function_class_(SDPORT_RESTORE_CONTEXT) __ddi_page("")
typedef VOID SDPORT_RESTORE_CONTEXT(_In_ PVOID PrivateExtension);
typedef SDPORT_RESTORE_CONTEXT *PSDPORT_RESTORE_CONTEXT;
_Function_class_(SDPORT_PO_FX_POWER_CONTROL_CALLBACK) __ddi_page("")
typedef NTSTATUS SDPORT_PO_FX_POWER_CONTROL_CALLBACK(
    _In_ PSD_MINIPORT Miniport, _In_ LPCGUID PowerControlCode, _In_reads_bytes_opt_(InputBufferSize) PVOID InputBuffer,
    _In_ SIZE_T InputBufferSize, _Out_writes_bytes_opt_(OutputBufferSize) PVOID OutputBuffer, _In_ SIZE_T OutputBufferSize,
    _Out_opt_ PSIZE_T BytesReturned);
typedef SDPORT_PO_FX_POWER_CONTROL_CALLBACK *PSDPORT_PO_FX_POWER_CONTROL_CALLBACK;
_Function_class_(SDPORT_CLEANUP) __ddi_moment(DEVICE_REMOVE) __ddi_page("")
typedef VOID SDPORT_CLEANUP(_In_ PSD_MINIPORT Miniport);
typedef SDPORT_CLEANUP *PSDPORT_CLEANUP;
typedef struct __ddi_page("") _SDPORT_INITIALIZATION_DATA {
    ULONG StructureSize;
    PSDPORT_GET_SLOT_COUNT GetSlotCount;
    PSDPORT_GET_SLOT_CAPABILITIES GetSlotCapabilities;
    PSDPORT_INITIALIZE Initialize;
    PSDPORT_ISSUE_BUS_OPERATION IssueBusOperation;
    PSDPORT_GET_CARD_DETECT_STATE GetCardDetectState;
    PSDPORT_GET_WRITE_PROTECT_STATE GetWriteProtectState;
    PSDPORT_INTERRUPT Interrupt;
    PSDPORT_ISSUE_REQUEST IssueRequest;
    PSDPORT_GET_RESPONSE GetResponse;
    PSDPORT_REQUEST_DPC RequestDpc;
    PSDPORT_TOGGLE_EVENTS ToggleEvents;
    PSDPORT_CLEAR_EVENTS ClearEvents;
    PSDPORT_SAVE_CONTEXT SaveContext;
    PSDPORT_RESTORE_CONTEXT RestoreContext;
    PSDPORT_PO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PSDPORT_CLEANUP Cleanup;
    ULONG PrivateExtensionSize;
    BOOLEAN CrashdumpSupported;
} SDPORT_INITIALIZATION_DATA, *PSDPORT_INITIALIZATION_DATA;
__ddi_page("")
NTSTATUS SdPortInitialize(
    _In_ PVOID DriverObject, _In_ PVOID RegistryPath, _In_ PSDPORT_INITIALIZATION_DATA InitializationData);
__ddi_page("")
VOID SdPortCompleteRequest(_In_ PSDPORT_REQUEST Request, _In_ NTSTATUS Status);
__ddi_page("")
VOID SdPortWait(_In_ ULONG Microseconds);
__ddi_page("")
NTSTATUS SdPortGetPciConfigSpace(
    _In_ PSD_MINIPORT Miniport, _In_ ULONG Offset, _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length);
__ddi_page("")
NTSTATUS SdPortSetPciConfigSpace(
    _In_ PSD_MINIPORT Miniport, _In_ ULONG Offset, _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length);
__ddi_page("")
UCHAR SdPortReadRegisterUchar(_In_ PVOID BaseAddress, _In_ ULONG Register);
__ddi_page("")
USHORT SdPortReadRegisterUshort(_In_ PVOID BaseAddress, _In_ ULONG Register);
__ddi_page("")
ULONG SdPortReadRegisterUlong(_In_ PVOID BaseAddress, _In_ ULONG Register);
__ddi_page("")
VOID SdPortReadRegisterBufferUchar(_In_ PVOID BaseAddress, _In_ ULONG Register, _Out_ PUCHAR Buffer, _In_ ULONG Length);
__ddi_page("")
VOID SdPortReadRegisterBufferUshort(_In_ PVOID BaseAddress, _In_ ULONG Register, _Out_ PUSHORT Buffer, _In_ ULONG Length);
__ddi_page("")
VOID SdPortReadRegisterBufferUlong(_In_ PVOID BaseAddress, _In_ ULONG Register, _Out_ PULONG Buffer, _In_ ULONG Length);
__ddi_page("")
VOID SdPortWriteRegisterUchar(_In_ PVOID BaseAddress, _In_ ULONG Register, _In_ UCHAR Data);
__ddi_page("")
VOID SdPortWriteRegisterUshort(_In_ PVOID BaseAddress, _In_ ULONG Register, _In_ USHORT Data);
__ddi_page("")
VOID SdPortWriteRegisterUlong(_In_ PVOID BaseAddress, _In_ ULONG Register, _In_ ULONG Data);
__ddi_page("")
VOID SdPortWriteRegisterBufferUchar(_In_ PVOID BaseAddress, _In_ ULONG Register, _In_ PUCHAR Buffer, _In_ ULONG Length);
__ddi_page("")
VOID SdPortWriteRegisterBufferUshort(_In_ PVOID BaseAddress, _In_ ULONG Register, _In_ PUSHORT Buffer, _In_ ULONG Length);
__ddi_page("")
VOID SdPortWriteRegisterBufferUlong(_In_ PVOID BaseAddress, _In_ ULONG Register, _In_ PULONG Buffer, _In_ ULONG Length);
