#pragma once
#include <ntddk.h>
#include <ntddstor.h>
#include <ntddscsi.h>
#include <ntdddisk.h>
#include <srb.h>
#include <scsi.h>
#include <wmilib.h>

// Device-specific modules of multipath I/O. No page documents this interface: every declaration says so.

typedef enum __ddi_page("") _DSM_TYPE {
    DsmType1 = 1, DsmType2, DsmType3, DsmType4, DsmType5, DsmType6
} DSM_TYPE, *PDSM_TYPE;
typedef struct __ddi_page("") _DSM_IDS {
    ULONG Count;
    PVOID IdList[1];
} DSM_IDS, *PDSM_IDS;
typedef struct __ddi_page("") _MPIO_VERSION_INFO {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ProductBuild;
    ULONG QfeNumber;
} MPIO_VERSION_INFO, *PMPIO_VERSION_INFO, DSM_VERSION, *PDSM_VERSION;
typedef struct __ddi_page("") _DSM_MPIO_CONTEXT {
    PVOID MPIOContext;
} DSM_MPIO_CONTEXT, *PDSM_MPIO_CONTEXT;
typedef struct __ddi_page("") _DSM_CONTROLLER_IDENTIFIER {
    ULONG Version;
    ULONG Type;
    ULONG Length;
    UCHAR SerialNumber[32];
} DSM_CONTROLLER_IDENTIFIER;
typedef struct __ddi_page("") _CONTROLLER_INFO {
    ULONG State;
    PDEVICE_OBJECT DeviceObject;
    DSM_CONTROLLER_IDENTIFIER Identifier;
} CONTROLLER_INFO, *PCONTROLLER_INFO;

// What a module supplies.
_Function_class_(DSM_COMPLETION_ROUTINE) __ddi_page("")
typedef VOID DSM_COMPLETION_ROUTINE(
    _In_ PVOID DsmId, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID DsmContext);
typedef struct __ddi_page("") _DSM_COMPLETION_INFO {
    DSM_COMPLETION_ROUTINE *DsmCompletionRoutine;
    PVOID DsmContext;
} DSM_COMPLETION_INFO, *PDSM_COMPLETION_INFO;
_Function_class_(DSM_INQUIRE_DRIVER) __ddi_page("")
typedef NTSTATUS DSM_INQUIRE_DRIVER(
    _In_ PVOID DsmContext, _In_ PDEVICE_OBJECT TargetDevice, _In_ PDEVICE_OBJECT PortObject,
    _In_ PSTORAGE_DEVICE_DESCRIPTOR Descriptor, _In_ PSTORAGE_DEVICE_ID_DESCRIPTOR DeviceIdList, _Out_ PVOID *DsmIdentifier);
_Function_class_(DSM_COMPARE_DEVICES) __ddi_page("")
typedef BOOLEAN DSM_COMPARE_DEVICES(_In_ PVOID DsmContext, _In_ PVOID DsmId1, _In_ PVOID DsmId2);
_Function_class_(DSM_GET_CONTROLLER_INFO) __ddi_page("")
typedef NTSTATUS DSM_GET_CONTROLLER_INFO(
    _In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ ULONG Flags, _Inout_ PCONTROLLER_INFO *ControllerInfo);
_Function_class_(DSM_SET_DEVICE_INFO) __ddi_page("")
typedef NTSTATUS DSM_SET_DEVICE_INFO(
    _In_ PVOID DsmContext, _In_ PDEVICE_OBJECT TargetObject, _In_ PVOID DsmId, _Inout_ PVOID *PathId);
_Function_class_(DSM_IS_PATH_ACTIVE) __ddi_page("")
typedef BOOLEAN DSM_IS_PATH_ACTIVE(_In_ PVOID DsmContext, _In_ PVOID PathId, _In_ PVOID DsmId);
_Function_class_(DSM_PATH_VERIFY) __ddi_page("")
typedef NTSTATUS DSM_PATH_VERIFY(_In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PVOID PathId);
_Function_class_(DSM_INVALIDATE_PATH) __ddi_page("")
typedef NTSTATUS DSM_INVALIDATE_PATH(
    _In_ PVOID DsmContext, _In_ ULONG ErrorMask, _In_ PVOID PathId, _Inout_ PVOID *NewPathId);
_Function_class_(DSM_MOVE_DEVICE) __ddi_page("")
typedef NTSTATUS DSM_MOVE_DEVICE(
    _In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PVOID MPIOPath, _In_ PVOID SuggestedPath, _In_ ULONG Flags);
_Function_class_(DSM_REMOVE_PENDING) __ddi_page("")
typedef NTSTATUS DSM_REMOVE_PENDING(_In_ PVOID DsmContext, _In_ PVOID DsmId);
_Function_class_(DSM_REMOVE_DEVICE) __ddi_page("")
typedef NTSTATUS DSM_REMOVE_DEVICE(_In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PVOID PathId);
_Function_class_(DSM_REMOVE_PATH) __ddi_page("")
typedef NTSTATUS DSM_REMOVE_PATH(_In_ PVOID DsmContext, _In_ PVOID PathId);
_Function_class_(DSM_SRB_DEVICE_CONTROL) __ddi_page("")
typedef NTSTATUS DSM_SRB_DEVICE_CONTROL(
    _In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PKEVENT Event);
_Function_class_(DSM_LB_GET_PATH) __ddi_page("")
typedef PVOID DSM_LB_GET_PATH(
    _In_ PVOID DsmContext, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PDSM_IDS DsmList, _In_ PVOID CurrentPath,
    _Out_ NTSTATUS *Status);
_Function_class_(DSM_INTERPRET_ERROR_EX) __ddi_page("")
typedef ULONG DSM_INTERPRET_ERROR_EX(
    _In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PSCSI_REQUEST_BLOCK Srb, _Inout_ NTSTATUS *Status, _Out_ PBOOLEAN Retry,
    _Out_ PLONG RetryInterval, ...);
_Function_class_(DSM_UNLOAD) __ddi_page("")
typedef NTSTATUS DSM_UNLOAD(_In_ PVOID DsmContext);
_Function_class_(DSM_SET_COMPLETION) __ddi_page("")
typedef VOID DSM_SET_COMPLETION(
    _In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb,
    _Inout_ PDSM_COMPLETION_INFO DsmCompletion);
_Function_class_(DSM_CATEGORIZE_REQUEST) __ddi_page("")
typedef ULONG DSM_CATEGORIZE_REQUEST(
    _In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID CurrentPath,
    _Outptr_result_maybenull_ PVOID *PathId, _Out_ NTSTATUS *Status);
_Function_class_(DSM_BROADCAST_SRB) __ddi_page("")
typedef NTSTATUS DSM_BROADCAST_SRB(
    _In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PKEVENT Event);
_Function_class_(DSM_IS_ADDRESS_TYPE_SUPPORTED) __ddi_page("")
typedef BOOLEAN DSM_IS_ADDRESS_TYPE_SUPPORTED(_In_ PVOID DsmContext, _In_ ULONG AddressType);
_Function_class_(DSM_DEVICE_NOT_USED) __ddi_page("")
typedef NTSTATUS DSM_DEVICE_NOT_USED(_In_ PVOID DsmContext, _In_ PVOID DsmId);
_Function_class_(DSM_DEVICE_SERIAL_NUMBER) __ddi_page("")
typedef NTSTATUS DSM_DEVICE_SERIAL_NUMBER(_In_ PVOID DsmContext, _In_ PVOID DsmId, _Out_ PVOID *SerialNumber);

// WMI of a module.
_Function_class_(DSM_QUERY_WMI_DATABLOCK_EX) __ddi_page("")
typedef NTSTATUS DSM_QUERY_WMI_DATABLOCK_EX(
    _In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ ULONG InstanceIndex,
    _In_ ULONG InstanceCount, _Inout_ PULONG InstanceLengthArray, _In_ ULONG BufferAvail, _Out_ PUCHAR Buffer,
    _Out_ PULONG DataLength, ...);
_Function_class_(DSM_SET_WMI_DATABLOCK_EX) __ddi_page("")
typedef NTSTATUS DSM_SET_WMI_DATABLOCK_EX(
    _In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ ULONG InstanceIndex,
    _In_ ULONG BufferAvail, _In_ PUCHAR Buffer, ...);
_Function_class_(DSM_EXECUTE_METHOD_EX) __ddi_page("")
typedef NTSTATUS DSM_EXECUTE_METHOD_EX(
    _In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ ULONG InstanceIndex,
    _In_ ULONG MethodId, _In_ ULONG InBufferSize, _Inout_ PULONG OutBufferSize, _Inout_ PUCHAR Buffer, ...);
typedef struct __ddi_page("") _DSM_WMILIB_CONTEXT {
    ULONG GuidCount;
    PWMIGUIDREGINFO GuidList;
    UNICODE_STRING RegistryPath;
    UNICODE_STRING MofResourceName;
    DSM_QUERY_WMI_DATABLOCK_EX *QueryWmiDataBlockEx;
    DSM_SET_WMI_DATABLOCK_EX *SetWmiDataBlockEx;
    DSM_EXECUTE_METHOD_EX *ExecuteWmiMethodEx;
} DSM_WMILIB_CONTEXT, *PDSM_WMILIB_CONTEXT;

// Registration with the control object of multipath I/O.
typedef struct __ddi_page("") _DSM_INIT_DATA {
    ULONG InitDataSize;
    PVOID DsmContext;
    DSM_INQUIRE_DRIVER *DsmInquireDriver;
    DSM_COMPARE_DEVICES *DsmCompareDevices;
    DSM_GET_CONTROLLER_INFO *DsmGetControllerInfo;
    DSM_SET_DEVICE_INFO *DsmSetDeviceInfo;
    DSM_IS_PATH_ACTIVE *DsmIsPathActive;
    DSM_PATH_VERIFY *DsmPathVerify;
    DSM_INVALIDATE_PATH *DsmInvalidatePath;
    DSM_MOVE_DEVICE *DsmMoveDevice;
    DSM_REMOVE_PENDING *DsmRemovePending;
    DSM_REMOVE_DEVICE *DsmRemoveDevice;
    DSM_REMOVE_PATH *DsmRemovePath;
    DSM_SRB_DEVICE_CONTROL *DsmSrbDeviceControl;
    DSM_LB_GET_PATH *DsmLBGetPath;
    DSM_INTERPRET_ERROR_EX *DsmInterpretErrorEx;
    DSM_UNLOAD *DsmUnload;
    DSM_SET_COMPLETION *DsmSetCompletion;
    DSM_CATEGORIZE_REQUEST *DsmCategorizeRequest;
    DSM_BROADCAST_SRB *DsmBroadcastSrb;
    DSM_WMILIB_CONTEXT DsmWmiInfo;
    DSM_WMILIB_CONTEXT DsmWmiGlobalInfo;
    PDRIVER_OBJECT DriverObject;
    UNICODE_STRING DisplayName;
    ULONG Reserved;
    DSM_DEVICE_SERIAL_NUMBER *DsmDeviceSerialNumber;
    DSM_TYPE DsmType;
    DSM_VERSION DsmVersion;
    DSM_IS_ADDRESS_TYPE_SUPPORTED *DsmIsAddressTypeSupported;
    DSM_DEVICE_NOT_USED *DsmDeviceNotUsed;
} DSM_INIT_DATA, *PDSM_INIT_DATA;
typedef struct __ddi_page("") _DSM_DEREGISTER_DATA {
    ULONG DeregisterDataSize;
    PDRIVER_OBJECT DriverObject;
    PVOID DsmContext;
    PVOID MpioContext;
} DSM_DEREGISTER_DATA, *PDSM_DEREGISTER_DATA;

// What the library of multipath I/O offers.
__ddi_page("")
NTSTATUS DsmGetVersion(_Out_ PMPIO_VERSION_INFO VersionInfo, _In_ ULONG VersionSize);
__ddi_page("")
VOID DsmSendDeviceIoControlSynchronous(
    _In_ ULONG IoControlCode, _In_ PDEVICE_OBJECT TargetDeviceObject, _In_opt_ PVOID InputBuffer,
    _Out_opt_ PVOID OutputBuffer, _In_ ULONG InputBufferLength, _In_ ULONG OutputBufferLength,
    _In_ BOOLEAN InternalDeviceIoControl, _Out_ PIO_STATUS_BLOCK IoStatus);
__ddi_page("")
PDSM_IDS DsmGetAssociatedDevice(_In_ PVOID DsmContext, _In_ PDEVICE_OBJECT PortFilter, _In_ UCHAR DeviceType);
__ddi_page("")
NTSTATUS DsmSendTUR(_In_ PDEVICE_OBJECT TargetDevice);
__ddi_page("")
NTSTATUS DsmSendRequestEx(
    _In_ PVOID DsmContext, _In_ PDEVICE_OBJECT TargetDevice, _In_ PIRP Irp, _In_ PVOID DsmId, _In_ ULONG Flags);
__ddi_page("")
BOOLEAN DsmIsReadRequest(_In_ UCHAR Opcode);
__ddi_page("")
BOOLEAN DsmIsWriteRequest(_In_ UCHAR Opcode);
__ddi_page("")
BOOLEAN DsmIsReadWrite(_In_ UCHAR Opcode);
__ddi_page("")
BOOLEAN DsmIsReadCapacity(_In_ UCHAR Opcode);
