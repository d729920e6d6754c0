#pragma once
#pragma ddi_header(ntddsd)
#include <wdm.h>
#include <sddef.h>

typedef enum SD_REQUEST_FUNCTION {
    SDRF_GET_PROPERTY, SDRF_SET_PROPERTY, SDRF_DEVICE_COMMAND, SDRF_ERASE_COMMAND, SDRF_MMC_SOFT_RESET, SDRF_MMC_HPI
} SD_REQUEST_FUNCTION;
typedef enum SDBUS_PROPERTY {
    SDP_MEDIA_CHANGECOUNT = 0, SDP_MEDIA_STATE, SDP_WRITE_PROTECTED, SDP_FUNCTION_NUMBER, SDP_FUNCTION_TYPE,
    SDP_BUS_DRIVER_VERSION, SDP_BUS_WIDTH, SDP_BUS_CLOCK, SDP_BUS_INTERFACE_CONTROL, SDP_HOST_BLOCK_LENGTH,
    SDP_FUNCTION_BLOCK_LENGTH, SDP_FN0_BLOCK_LENGTH, SDP_FUNCTION_INT_ENABLE, SDP_SET_CARD_INTERRUPT_FORWARD,
    SDP_SET_WAKE_INTERRUPT_FORWARD, SDP_HIGH_CAPACITY_SUPPORTED, SDP_CHAINED_MDL_SUPPORTED, SDP_HPI_SUPPORTED
} SDBUS_PROPERTY;
typedef enum SDPROP_MEDIA_STATE {
    SDPMS_NO_MEDIA = 0, SDPMS_MEDIA_INSERTED
} SDPROP_MEDIA_STATE;
_Function_class_(SDBUS_CALLBACK_ROUTINE)
typedef VOID SDBUS_CALLBACK_ROUTINE(_In_ PVOID CallbackRoutineContext, _In_ ULONG InterruptType);
typedef SDBUS_CALLBACK_ROUTINE *PSDBUS_CALLBACK_ROUTINE;
#define SDBUS_INTTYPE_DEVICE 0
typedef struct __ddi_page("ntddsd/ns-ntddsd-sdbus_interface_parameters") _SDBUS_INTERFACE_PARAMETERS {
    USHORT Size;
    USHORT SdioFlags;
    PDEVICE_OBJECT TargetObject;
    BOOLEAN DeviceGeneratesInterrupts;
    BOOLEAN CallbackAtDpcLevel;
    PSDBUS_CALLBACK_ROUTINE CallbackRoutine;
    PVOID CallbackRoutineContext;
} SDBUS_INTERFACE_PARAMETERS, *PSDBUS_INTERFACE_PARAMETERS;
typedef NTSTATUS (*PSDBUS_INITIALIZE_INTERFACE_ROUTINE)(
    _In_ PVOID Context, _In_ PSDBUS_INTERFACE_PARAMETERS InterfaceParameters);
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSDBUS_ACKNOWLEDGE_INT_ROUTINE)(_In_ PVOID Context);
typedef struct __ddi_page("ntddsd/ns-ntddsd-sdbus_interface_standard") _SDBUS_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PSDBUS_INITIALIZE_INTERFACE_ROUTINE InitializeInterface;
    PSDBUS_ACKNOWLEDGE_INT_ROUTINE AcknowledgeInterrupt;
} SDBUS_INTERFACE_STANDARD, *PSDBUS_INTERFACE_STANDARD;
#define SDBUS_INTERFACE_VERSION 0x101
typedef struct __ddi_page("ntddsd/ns-ntddsd-sdbus_request_packet") _SDBUS_REQUEST_PACKET {
    SD_REQUEST_FUNCTION RequestFunction;
    PVOID UserContext[3];
    ULONG_PTR Information;
    union {
        UCHAR AsUCHAR[16];
        ULONG AsULONG[4];
        PVOID Type3;
    } ResponseData;
    UCHAR ResponseLength;
    UCHAR Reserved;
    USHORT Flags;
    union {
        struct {
            SDBUS_PROPERTY Property;
            PVOID Buffer;
            ULONG Length;
        } GetSetProperty;
        struct {
            SDCMD_DESCRIPTOR CmdDesc;
            ULONG Argument;
            PMDL Mdl;
            ULONG Length;
        } DeviceCommand;
        struct {
            ULONG EraseType;
            ULONG StartBlock;
            ULONG EndBlock;
        } EraseCommand;
        struct {
            ULONG Frequency;
        } MmcSoftReset;
        struct {
            PIRP IrpToHpi;
        } MmcHpi;
    } Parameters;
} SDBUS_REQUEST_PACKET, *PSDBUS_REQUEST_PACKET;
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SdBusOpenInterface(
    _In_ PDEVICE_OBJECT Pdo, _Out_ PSDBUS_INTERFACE_STANDARD InterfaceStandard, _In_ USHORT Size, _In_ USHORT Version);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SdBusSubmitRequest(_In_ PVOID InterfaceContext, _Inout_ PSDBUS_REQUEST_PACKET Packet);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS SdBusSubmitRequestAsync(
    _In_ PVOID InterfaceContext, _In_ PSDBUS_REQUEST_PACKET Packet, _In_ PIRP Irp,
    _In_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_ PVOID UserContext);
