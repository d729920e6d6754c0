#pragma once
#pragma ddi_header(storport)
#include <wdm.h>
#include <devioctl.h>
#include <srb.h>
#include <scsi.h>

// Status codes of the port driver's functions.
#define STOR_STATUS_SUCCESS (0x00000000L)
#define STOR_STATUS_UNSUCCESSFUL (0xC1000001L)
#define STOR_STATUS_NOT_IMPLEMENTED (0xC1000002L)
#define STOR_STATUS_INSUFFICIENT_RESOURCES (0xC1000003L)
#define STOR_STATUS_BUFFER_TOO_SMALL (0xC1000004L)
#define STOR_STATUS_ACCESS_DENIED (0xC1000005L)
#define STOR_STATUS_INVALID_PARAMETER (0xC1000006L)
#define STOR_STATUS_INVALID_DEVICE_REQUEST (0xC1000007L)
#define STOR_STATUS_INVALID_IRQL (0xC1000008L)
#define STOR_STATUS_INVALID_DEVICE_STATE (0xC1000009L)
#define STOR_STATUS_INVALID_BUFFER_SIZE (0xC100000AL)
#define STOR_STATUS_UNSUPPORTED_VERSION (0xC100000BL)
#define STOR_STATUS_BUSY (0xC100000CL)

// Basic types.
typedef PHYSICAL_ADDRESS STOR_PHYSICAL_ADDRESS, *PSTOR_PHYSICAL_ADDRESS;
typedef struct __ddi_page("") _STOR_LOCK_HANDLE {
    ULONG Lock;
    struct {
        struct {
            PVOID Next;
            PVOID Lock;
        } LockQueue;
        KIRQL OldIrql;
    } Context;
} STOR_LOCK_HANDLE, *PSTOR_LOCK_HANDLE;
typedef struct __ddi_opaque _STOR_DPC {
    __ddi_restricted("opaque") KDPC Dpc;
    __ddi_restricted("opaque") KSPIN_LOCK Lock;
} STOR_DPC, *PSTOR_DPC;
typedef struct _STOR_LIST_ENTRY {
    struct _STOR_LIST_ENTRY *Flink;
    struct _STOR_LIST_ENTRY *Blink;
} STOR_LIST_ENTRY, *PSTOR_LIST_ENTRY;
typedef struct __ddi_page("") _STOR_SINGLE_LIST_ENTRY {
    struct _STOR_SINGLE_LIST_ENTRY *Next;
} STOR_SINGLE_LIST_ENTRY, *PSTOR_SINGLE_LIST_ENTRY;
typedef struct __ddi_opaque __ddi_page("") _STOR_SLIST_HEADER {
    ULONGLONG Alignment;
    ULONGLONG Region;
} STOR_SLIST_HEADER, *PSTOR_SLIST_HEADER;
typedef struct __ddi_page("") _STOR_SLIST_ENTRY {
    struct _STOR_SLIST_ENTRY *Next;
} STOR_SLIST_ENTRY, *PSTOR_SLIST_ENTRY;
typedef KSPIN_LOCK STOR_KSPIN_LOCK, *PSTOR_KSPIN_LOCK;
typedef struct __ddi_page("storport/ns-storport-stor_group_affinity") _STOR_GROUP_AFFINITY {
    KAFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
} STOR_GROUP_AFFINITY, *PSTOR_GROUP_AFFINITY;
typedef struct _STOR_SCATTER_GATHER_ELEMENT {
    STOR_PHYSICAL_ADDRESS PhysicalAddress;
    ULONG Length;
    ULONG_PTR Reserved;
} STOR_SCATTER_GATHER_ELEMENT, *PSTOR_SCATTER_GATHER_ELEMENT;
typedef struct _STOR_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    STOR_SCATTER_GATHER_ELEMENT List[];
} STOR_SCATTER_GATHER_LIST, *PSTOR_SCATTER_GATHER_LIST;
typedef struct _MEMORY_REGION {
    PUCHAR VirtualBase;
    PHYSICAL_ADDRESS PhysicalBase;
    ULONG Length;
} MEMORY_REGION, *PMEMORY_REGION;
typedef struct _MESSAGE_INTERRUPT_INFORMATION {
    ULONG MessageId;
    ULONG MessageData;
    STOR_PHYSICAL_ADDRESS MessageAddress;
    ULONG InterruptVector;
    ULONG InterruptLevel;
    KINTERRUPT_MODE InterruptMode;
} MESSAGE_INTERRUPT_INFORMATION, *PMESSAGE_INTERRUPT_INFORMATION;
typedef enum _INTERRUPT_SYNCHRONIZATION_MODE {
    InterruptSupportNone, InterruptSynchronizeAll, InterruptSynchronizePerMessage
} INTERRUPT_SYNCHRONIZATION_MODE;
typedef enum _STOR_SPINLOCK {
    DpcLock = 1, StartIoLock, InterruptLock, ThreadedDpcLock, DpcLevelLock
} STOR_SPINLOCK;
typedef __ddi_page("storport/ne-storport-stor_thread_priority") enum _STOR_THREAD_PRIORITY {
    StorThreadPriorityBackground, StorThreadPriorityNormal, StorThreadPriorityDelayed, StorThreadPriorityCritical,
    StorThreadPrioritySuperCritical, StorThreadPriorityHyperCritical, StorThreadPriorityRealTime
} STOR_THREAD_PRIORITY;
typedef enum _STOR_EVENT_ASSOCIATION_ENUM {
    StorEventAdapterAssociation, StorEventLunAssociation, StorEventTargetAssociation, StorEventInvalidAssociation
} STOR_EVENT_ASSOCIATION_ENUM;
typedef __ddi_page("storport/ne-storport-storport_etw_event_channel") enum _STORPORT_ETW_EVENT_CHANNEL {
    StorportEtwEventDiagnostic, StorportEtwEventOperational, StorportEtwEventHealth
} STORPORT_ETW_EVENT_CHANNEL;
typedef __ddi_page("storport/ne-storport-stor_device_reset_type") enum _STOR_DEVICE_RESET_TYPE {
    StorFunctionLevelReset, StorPlatformLevelReset, StorBusSpecificReset
} STOR_DEVICE_RESET_TYPE;
typedef __ddi_page("storport/ne-storport-stor_event_type") enum _STOR_EVENT_TYPE {
    StorNotificationEvent, StorSynchronizationEvent
} STOR_EVENT_TYPE, *PSTOR_EVENT_TYPE;
typedef __ddi_page("storport/ne-storport-raid_system_power") enum _RAID_SYSTEM_POWER {
    RaidSystemPowerUnknown, RaidSystemPowerLowest, RaidSystemPowerLow, RaidSystemPowerMedium, RaidSystemPowerHigh
} RAID_SYSTEM_POWER;
typedef enum __ddi_page("") _STOR_SYNCHRONIZATION_MODEL {
    StorSynchronizeHalfDuplex, StorSynchronizeFullDuplex
} STOR_SYNCHRONIZATION_MODEL;
#define STOR_MAP_NO_BUFFERS 0
#define STOR_MAP_ALL_BUFFERS 1
#define STOR_MAP_NON_READ_WRITE_BUFFERS 2
typedef enum __ddi_page("") _SCSI_ADAPTER_CONTROL_STATUS {
    ScsiAdapterControlSuccess = 0, ScsiAdapterControlUnsuccessful
} SCSI_ADAPTER_CONTROL_STATUS, *PSCSI_ADAPTER_CONTROL_STATUS;
typedef enum __ddi_page("") _SCSI_UNIT_CONTROL_STATUS {
    ScsiUnitControlSuccess = 0, ScsiUnitControlUnsuccessful
} SCSI_UNIT_CONTROL_STATUS, *PSCSI_UNIT_CONTROL_STATUS;
typedef __ddi_page("storport/ne-storport-scsi_adapter_control_type") enum _SCSI_ADAPTER_CONTROL_TYPE {
    ScsiQuerySupportedControlTypes, ScsiStopAdapter, ScsiRestartAdapter, ScsiSetBootConfig, ScsiSetRunningConfig,
    ScsiPowerSettingNotification, ScsiAdapterPower, ScsiAdapterPoFxPowerRequired, ScsiAdapterPoFxPowerActive,
    ScsiAdapterPoFxPowerSetFState, ScsiAdapterPoFxPowerControl, ScsiAdapterPrepareForBusReScan, ScsiAdapterSystemPowerHints,
    ScsiAdapterFilterResourceRequirements, ScsiAdapterPoFxMaxOperationalPower, ScsiAdapterPoFxSetPerfState,
    ScsiAdapterSurpriseRemoval, ScsiAdapterSerialNumber, ScsiAdapterCryptoOperation, ScsiAdapterQueryFruId,
    ScsiAdapterSetEventLogging, ScsiAdapterReportInternalData, ScsiAdapterResetBusSynchronous, ScsiAdapterPostHwInitialize,
    ScsiAdapterPrepareEarlyDumpData, ScsiAdapterRestoreEarlyDumpData, ScsiAdapterControlMax,
    MakeAdapterControlTypeSizeOfUlong = 0xffffffff
} SCSI_ADAPTER_CONTROL_TYPE;
typedef __ddi_page("storport/ne-storport-scsi_unit_control_type") enum _SCSI_UNIT_CONTROL_TYPE {
    ScsiQuerySupportedUnitControlTypes, ScsiUnitUsage, ScsiUnitStart, ScsiUnitPower, ScsiUnitPoFxPowerInfo,
    ScsiUnitPoFxPowerRequired, ScsiUnitPoFxPowerActive, ScsiUnitPoFxPowerSetFState, ScsiUnitPoFxPowerControl, ScsiUnitRemove,
    ScsiUnitSurpriseRemoval, ScsiUnitRichDescription, ScsiUnitQueryBusType, ScsiUnitQueryFruId, ScsiUnitReportInternalData,
    ScsiUnitControlMax, MakeUnitControlTypeSizeOfUlong
} SCSI_UNIT_CONTROL_TYPE;
typedef __ddi_page("storport/ne-storport-scsi_uc_device_usage_type") enum _SCSI_UC_DEVICE_USAGE_TYPE {
    ScsiDeviceUsageTypeUndefined, ScsiDeviceUsageTypePaging, ScsiDeviceUsageTypeHibernation, ScsiDeviceUsageTypeDumpFile,
    ScsiDeviceUsageTypeBoot
} SCSI_UC_DEVICE_USAGE_TYPE;
#define SCSI_DMA64_MINIPORT_SUPPORTED 0x01
#define SCSI_DMA64_SYSTEM_SUPPORTED 0x80
#define SCSI_MAXIMUM_BUSES_PER_ADAPTER 0xFF
#define SCSI_MAXIMUM_LOGICAL_UNITS 8
#define SCSI_COMBINE_BUS_TARGET 0xff
#define DUMP_MODE_CRASH 0x01
#define DUMP_MODE_HIBER 0x02
#define DUMP_MODE_MARK_MEMORY 0x03
#define DUMP_MODE_RESUME 0x04

// Callbacks.
_Function_class_(sp_DRIVER_INITIALIZE) __ddi_moment(DRIVER_START)
__ddi_page("storport/nf-storport-storportinitialize") _IRQL_requires_max_(PASSIVE_LEVEL)
typedef ULONG sp_DRIVER_INITIALIZE(_In_ PVOID DriverObject, _In_ PVOID RegistryPath);
struct _HW_INITIALIZATION_DATA;
struct _PORT_CONFIGURATION_INFORMATION;
_Function_class_(HW_INITIALIZE) _IRQL_requires_(DIRQL)
typedef BOOLEAN HW_INITIALIZE(_In_ PVOID DeviceExtension);
typedef HW_INITIALIZE *PHW_INITIALIZE;
_Function_class_(HW_STARTIO) _IRQL_requires_(DISPATCH_LEVEL)
typedef BOOLEAN HW_STARTIO(_In_ PVOID DeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);
typedef HW_STARTIO *PHW_STARTIO;
_Function_class_(HW_BUILDIO) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN HW_BUILDIO(_In_ PVOID DeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);
typedef HW_BUILDIO *PHW_BUILDIO;
_Function_class_(HW_INTERRUPT) _IRQL_requires_(DIRQL)
typedef BOOLEAN HW_INTERRUPT(_In_ PVOID DeviceExtension);
typedef HW_INTERRUPT *PHW_INTERRUPT;
_Function_class_(HW_TIMER) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(DIRQL)
typedef VOID HW_TIMER(_In_ PVOID DeviceExtension);
typedef HW_TIMER *PHW_TIMER;
_Function_class_(HW_TIMER_EX) __ddi_page("storport/nc-storport-hw_timer")
typedef VOID HW_TIMER_EX(_In_ PVOID DeviceExtension, _In_opt_ PVOID Context);
typedef HW_TIMER_EX *PHW_TIMER_EX;
_Function_class_(HW_DMA_STARTED) __ddi_page("")
typedef VOID HW_DMA_STARTED(_In_ PVOID DeviceExtension);
typedef HW_DMA_STARTED *PHW_DMA_STARTED;
_Function_class_(HW_FIND_ADAPTER) __ddi_moment(DEVICE_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef ULONG HW_FIND_ADAPTER(
    _In_ PVOID DeviceExtension, _In_ PVOID HwContext, _In_ PVOID BusInformation, _In_ PCHAR ArgumentString,
    _Inout_ struct _PORT_CONFIGURATION_INFORMATION *ConfigInfo, _In_ PBOOLEAN Reserved3);
typedef HW_FIND_ADAPTER *PHW_FIND_ADAPTER;
_Function_class_(HW_RESET_BUS) _IRQL_requires_(DISPATCH_LEVEL)
typedef BOOLEAN HW_RESET_BUS(_In_ PVOID DeviceExtension, _In_ ULONG PathId);
typedef HW_RESET_BUS *PHW_RESET_BUS;
_Function_class_(HW_ADAPTER_STATE) __ddi_page("")
typedef BOOLEAN HW_ADAPTER_STATE(_In_ PVOID DeviceExtension, _In_ PVOID Context, _In_ BOOLEAN SaveState);
typedef HW_ADAPTER_STATE *PHW_ADAPTER_STATE;
_Function_class_(HW_ADAPTER_CONTROL) __ddi_available_since(NTDDI_WIN8)
typedef SCSI_ADAPTER_CONTROL_STATUS HW_ADAPTER_CONTROL(
    _In_ PVOID DeviceExtension, _In_ SCSI_ADAPTER_CONTROL_TYPE ControlType, _In_ PVOID Parameters);
typedef HW_ADAPTER_CONTROL *PHW_ADAPTER_CONTROL;
_Function_class_(HW_UNIT_CONTROL) __ddi_available_since(NTDDI_WIN8)
typedef SCSI_UNIT_CONTROL_STATUS HW_UNIT_CONTROL(
    _In_ PVOID DeviceExtension, _In_ SCSI_UNIT_CONTROL_TYPE ControlType, _In_ PVOID Parameters);
typedef HW_UNIT_CONTROL *PHW_UNIT_CONTROL;
_Function_class_(HW_PASSIVE_INITIALIZE_ROUTINE) __ddi_moment(DEVICE_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN HW_PASSIVE_INITIALIZE_ROUTINE(_In_ PVOID DeviceExtension);
typedef HW_PASSIVE_INITIALIZE_ROUTINE *PHW_PASSIVE_INITIALIZE_ROUTINE;
_Function_class_(HW_DPC_ROUTINE) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID HW_DPC_ROUTINE(
    _In_ PSTOR_DPC Dpc, _In_ PVOID HwDeviceExtension, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
typedef HW_DPC_ROUTINE *PHW_DPC_ROUTINE;
_Function_class_(HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE) _IRQL_requires_(DIRQL)
typedef BOOLEAN HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId);
typedef HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE *PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE;
_Function_class_(HW_FREE_ADAPTER_RESOURCES) __ddi_moment(DEVICE_REMOVE)
typedef VOID HW_FREE_ADAPTER_RESOURCES(_In_ PVOID DeviceExtension);
typedef HW_FREE_ADAPTER_RESOURCES *PHW_FREE_ADAPTER_RESOURCES;
_Function_class_(HW_PROCESS_SERVICE_REQUEST)
typedef VOID HW_PROCESS_SERVICE_REQUEST(_In_ PVOID DeviceExtension, _In_ PVOID Irp);
typedef HW_PROCESS_SERVICE_REQUEST *PHW_PROCESS_SERVICE_REQUEST;
_Function_class_(HW_COMPLETE_SERVICE_IRP)
typedef VOID HW_COMPLETE_SERVICE_IRP(_In_ PVOID DeviceExtension);
typedef HW_COMPLETE_SERVICE_IRP *PHW_COMPLETE_SERVICE_IRP;
_Function_class_(HW_INITIALIZE_TRACING)
typedef VOID HW_INITIALIZE_TRACING(_In_ PVOID Arg1, _In_ PVOID Arg2);
typedef HW_INITIALIZE_TRACING *PHW_INITIALIZE_TRACING;
_Function_class_(HW_CLEANUP_TRACING)
typedef VOID HW_CLEANUP_TRACING(_In_ PVOID Arg1);
typedef HW_CLEANUP_TRACING *PHW_CLEANUP_TRACING;
_Function_class_(HW_TRACING_ENABLED) _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
typedef VOID HW_TRACING_ENABLED(_In_ PVOID HwDeviceExtension, _In_ BOOLEAN Enabled);
typedef HW_TRACING_ENABLED *PHW_TRACING_ENABLED;
_Function_class_(HW_WORKITEM) _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
typedef VOID HW_WORKITEM(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID Context, _In_ PVOID Worker);
typedef HW_WORKITEM *PHW_WORKITEM;
_Function_class_(HW_STATE_CHANGE) __ddi_available_since(NTDDI_WIN8)
typedef VOID HW_STATE_CHANGE(
    _In_ PVOID HwDeviceExtension, _In_opt_ PVOID Context, _In_ SHORT AddressType, _In_ PVOID Address, _In_ ULONG Status);
typedef HW_STATE_CHANGE *PHW_STATE_CHANGE;
_Function_class_(STOR_THREAD_START_ROUTINE)
typedef VOID STOR_THREAD_START_ROUTINE(_In_ PVOID StartContext);
typedef STOR_THREAD_START_ROUTINE *PSTOR_THREAD_START_ROUTINE;
_Function_class_(STOR_SYNCHRONIZED_ACCESS) __ddi_page("storport/nf-storport-storportsynchronizeaccess")
typedef BOOLEAN STOR_SYNCHRONIZED_ACCESS(_In_ PVOID HwDeviceExtension, _In_ PVOID Context);
typedef STOR_SYNCHRONIZED_ACCESS *PSTOR_SYNCHRONIZED_ACCESS;
_Function_class_(POST_SCATER_GATHER_EXECUTE) __ddi_page("storport/nf-storport-storportbuildscattergatherlist")
typedef VOID POST_SCATER_GATHER_EXECUTE(
    _In_ PVOID *DeviceObject, _In_ PVOID *Irp, _In_ PSTOR_SCATTER_GATHER_LIST ScatterGather, _In_ PVOID Context);
typedef POST_SCATER_GATHER_EXECUTE *PpostScaterGatherExecute;

// Registration.
typedef struct __ddi_page("storport/ns-storport-_hw_initialization_data~r1") _HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    __ddi_role(HW_FIND_ADAPTER) PVOID HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    ULONG NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union {
        USHORT ReservedUshort;
        USHORT PortVersionFlags;
    };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
    PHW_BUILDIO HwBuildIo;
    PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
    PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
    PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
    PHW_INITIALIZE_TRACING HwInitializeTracing;
    PHW_CLEANUP_TRACING HwCleanupTracing;
    PHW_TRACING_ENABLED HwTracingEnabled;
    ULONG FeatureSupport;
    ULONG SrbTypeFlags;
    ULONG AddressTypeFlags;
    ULONG Reserved1;
    PHW_UNIT_CONTROL HwUnitControl;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
#define STOR_FEATURE_VIRTUAL_MINIPORT 0x00000001
#define STOR_FEATURE_ATA_PASS_THROUGH 0x00000002
#define STOR_FEATURE_FULL_PNP_DEVICE_CAPABILITIES 0x00000004
#define STOR_FEATURE_DUMP_POINTERS 0x00000008
#define STOR_FEATURE_DEVICE_NAME_NO_SUFFIX 0x00000010
#define STOR_FEATURE_DUMP_RESUME_CAPABLE 0x00000020
#define STOR_FEATURE_DEVICE_DESCRIPTOR_FROM_ATA_INFO_VPD 0x00000040
#define STOR_FEATURE_EXTRA_IO_INFORMATION 0x00000080
#define STOR_FEATURE_ADAPTER_CONTROL_PRE_FINDADAPTER 0x00000100
#define STOR_FEATURE_ADAPTER_NOT_REQUIRE_IO_PORT 0x00000200
#define STOR_FEATURE_DUMP_16_BYTE_ALIGNMENT 0x00000400
#define STOR_FEATURE_SET_ADAPTER_INTERFACE_TYPE 0x00000800
#define STOR_FEATURE_DUMP_INFO 0x00001000
typedef struct _PORT_CONFIGURATION_INFORMATION {
    ULONG Length;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel;
    ULONG BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    ULONG DmaChannel;
    ULONG DmaPort;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG AlignmentMask;
    ULONG NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    union {
        PVOID MiniportDumpData;
        PVOID Reserved;
    };
    UCHAR NumberOfBuses;
    CCHAR InitiatorBusId[8];
    BOOLEAN ScatterGather;
    BOOLEAN Master;
    BOOLEAN CachesData;
    BOOLEAN AdapterScansDown;
    BOOLEAN AtdiskPrimaryClaimed;
    BOOLEAN AtdiskSecondaryClaimed;
    BOOLEAN Dma32BitAddresses;
    BOOLEAN DemandMode;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    BOOLEAN RealModeInitialized;
    BOOLEAN BufferAccessScsiPortControlled;
    UCHAR MaximumNumberOfTargets;
    union {
        struct {
            UCHAR SrbType;
            UCHAR AddressType;
        };
        UCHAR ReservedUchars[2];
    };
    ULONG SlotNumber;
    ULONG BusInterruptLevel2;
    ULONG BusInterruptVector2;
    KINTERRUPT_MODE InterruptMode2;
    ULONG DmaChannel2;
    ULONG DmaPort2;
    DMA_WIDTH DmaWidth2;
    DMA_SPEED DmaSpeed2;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    UCHAR Dma64BitAddresses;
    BOOLEAN ResetTargetSupported;
    UCHAR MaximumNumberOfLogicalUnits;
    BOOLEAN WmiDataProvider;
    STOR_SYNCHRONIZATION_MODEL SynchronizationModel;
    PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE HwMSInterruptRoutine;
    INTERRUPT_SYNCHRONIZATION_MODE InterruptSynchronizationMode;
    MEMORY_REGION DumpRegion;
    ULONG RequestedDumpBufferSize;
    BOOLEAN VirtualDevice;
    UCHAR DumpMode;
    UCHAR DmaAddressWidth;
    ULONG ExtendedFlags1;
    ULONG MaxNumberOfIO;
    ULONG MaxIOsPerLun;
    ULONG InitialLunQueueDepth;
    ULONG BusResetHoldTime;
    ULONG FeatureSupport;
} PORT_CONFIGURATION_INFORMATION, *PPORT_CONFIGURATION_INFORMATION;
#define STOR_ADAPTER_FEATURE_DEVICE_TELEMETRY 0x00000001
#define STOR_ADAPTER_FEATURE_STOP_UNIT_DURING_POWER_DOWN 0x00000002
typedef struct __ddi_page("storport/ns-storport-scsi_supported_control_type_list") _SCSI_SUPPORTED_CONTROL_TYPE_LIST {
    ULONG MaxControlType;
    BOOLEAN SupportedTypeList[0];
} SCSI_SUPPORTED_CONTROL_TYPE_LIST, *PSCSI_SUPPORTED_CONTROL_TYPE_LIST;
typedef struct _MINIPORT_DUMP_POINTERS {
    USHORT Version;
    USHORT Size;
    WCHAR DriverName[256];
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    ULONG CommonBufferSize;
    PVOID MiniportPrivateDumpData;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    ULONG AlignmentMask;
    ULONG NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    UCHAR NumberOfBuses;
    BOOLEAN Master;
    BOOLEAN MapBuffers;
    UCHAR MaximumNumberOfTargets;
} MINIPORT_DUMP_POINTERS, *PMINIPORT_DUMP_POINTERS;

// Performance options.
#define STOR_PERF_DPC_REDIRECTION 0x00000001
#define STOR_PERF_CONCURRENT_CHANNELS 0x00000002
#define STOR_PERF_INTERRUPT_MESSAGE_RANGES 0x00000004
#define STOR_PERF_ADV_CONFIG_LOCALITY 0x00000008
#define STOR_PERF_OPTIMIZE_FOR_COMPLETION_DURING_STARTIO 0x00000010
#define STOR_PERF_DPC_REDIRECTION_CURRENT_CPU 0x00000020
#define STOR_PERF_NO_SGL 0x00000040
typedef struct _PERF_CONFIGURATION_DATA {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG ConcurrentChannels;
    ULONG FirstRedirectionMessageNumber;
    ULONG LastRedirectionMessageNumber;
    ULONG DeviceNode;
    ULONG Reserved;
    PGROUP_AFFINITY MessageTargets;
} PERF_CONFIGURATION_DATA, *PPERF_CONFIGURATION_DATA;
typedef struct _STARTIO_PERFORMANCE_PARAMETERS {
    ULONG Version;
    ULONG Size;
    ULONG MessageNumber;
    ULONG ChannelNumber;
} STARTIO_PERFORMANCE_PARAMETERS, *PSTARTIO_PERFORMANCE_PARAMETERS;
typedef struct __ddi_page("storport/ns-storport-stor_dpc_watchdog_information") _STOR_DPC_WATCHDOG_INFORMATION {
    ULONG DpcTimeLimit;
    ULONG DpcTimeCount;
    ULONG DpcWatchdogLimit;
    ULONG DpcWatchdogCount;
    ULONG Reserved;
} STOR_DPC_WATCHDOG_INFORMATION, *PSTOR_DPC_WATCHDOG_INFORMATION;
typedef struct _STOR_REQUEST_INFO_V1 {
    USHORT Version;
    USHORT Size;
    IO_PRIORITY_HINT PriorityHint;
    ULONG Flags;
    ULONG Key;
    ULONG Length;
    BOOLEAN IsWriteRequest;
    UCHAR Reserved[3];
} STOR_REQUEST_INFO_V1, *PSTOR_REQUEST_INFO_V1;
typedef STOR_REQUEST_INFO_V1 STOR_REQUEST_INFO, *PSTOR_REQUEST_INFO;

// Power.
typedef struct __ddi_page("storport/ns-storport-stor_power_control_header") _STOR_POWER_CONTROL_HEADER {
    ULONG Version;
    ULONG Size;
    PSTOR_ADDRESS Address;
} STOR_POWER_CONTROL_HEADER, *PSTOR_POWER_CONTROL_HEADER;
typedef struct __ddi_page("storport/ns-storport-stor_adapter_control_power") _STOR_ADAPTER_CONTROL_POWER {
    STOR_POWER_CONTROL_HEADER Header;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_ADAPTER_CONTROL_POWER, *PSTOR_ADAPTER_CONTROL_POWER;
typedef struct __ddi_page("storport/ns-storport-stor_unit_control_power") _STOR_UNIT_CONTROL_POWER {
    PSTOR_ADDRESS Address;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_UNIT_CONTROL_POWER, *PSTOR_UNIT_CONTROL_POWER;
typedef struct __ddi_page("storport/ns-storport-stor_pofx_active_context") _STOR_POFX_ACTIVE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    BOOLEAN Active;
} STOR_POFX_ACTIVE_CONTEXT, *PSTOR_POFX_ACTIVE_CONTEXT;
typedef struct __ddi_page("storport/ns-storport-stor_pofx_fstate_context") _STOR_POFX_FSTATE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    ULONG FState;
} STOR_POFX_FSTATE_CONTEXT, *PSTOR_POFX_FSTATE_CONTEXT;
typedef struct __ddi_page("storport/ns-storport-stor_pofx_power_required_context") _STOR_POFX_POWER_REQUIRED_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN PowerRequired;
} STOR_POFX_POWER_REQUIRED_CONTEXT, *PSTOR_POFX_POWER_REQUIRED_CONTEXT;
typedef struct __ddi_page("storport/ns-storport-stor_pofx_power_control") _STOR_POFX_POWER_CONTROL {
    STOR_POWER_CONTROL_HEADER Header;
    LPCGUID PowerControlCode;
    SIZE_T InBufferSize;
    SIZE_T OutBufferSize;
    PVOID InBuffer;
    PVOID OutBuffer;
    PSIZE_T BytesReturned;
} STOR_POFX_POWER_CONTROL, *PSTOR_POFX_POWER_CONTROL;
typedef struct __ddi_page("storport/ns-storport-stor_pofx_unit_power_info") _STOR_POFX_UNIT_POWER_INFO {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN IdlePowerEnabled;
} STOR_POFX_UNIT_POWER_INFO, *PSTOR_POFX_UNIT_POWER_INFO;
typedef struct __ddi_page("storport/ns-storport-stor_pofx_perf_state_context") _STOR_POFX_PERF_STATE_CONTEXT {
    ULONG Version;
    ULONG Size;
    ULONG ComponentIndex;
    BOOLEAN Succeeded;
    PVOID Context;
} STOR_POFX_PERF_STATE_CONTEXT, *PSTOR_POFX_PERF_STATE_CONTEXT;
typedef struct _STOR_POFX_COMPONENT_IDLE_STATE {
    ULONG Version;
    ULONG Size;
    ULONGLONG TransitionLatency;
    ULONGLONG ResidencyRequirement;
    ULONG NominalPower;
} STOR_POFX_COMPONENT_IDLE_STATE, *PSTOR_POFX_COMPONENT_IDLE_STATE;
typedef struct _STOR_POFX_COMPONENT {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[ANYSIZE_ARRAY];
} STOR_POFX_COMPONENT, *PSTOR_POFX_COMPONENT;
typedef struct _STOR_POFX_COMPONENT_V2 {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    ULONG DeepestAdapterPowerRequiredFState;
    ULONG DeepestCrashDumpReadyFState;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[ANYSIZE_ARRAY];
} STOR_POFX_COMPONENT_V2, *PSTOR_POFX_COMPONENT_V2;
typedef struct _STOR_POFX_DEVICE {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    STOR_POFX_COMPONENT Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE, *PSTOR_POFX_DEVICE;
typedef struct _STOR_POFX_DEVICE_V2 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    ULONG UnitMinIdleTimeoutInMS;
    ULONG AdapterIdleTimeoutInMS;
    STOR_POFX_COMPONENT_V2 Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE_V2, *PSTOR_POFX_DEVICE_V2;
typedef struct _STOR_POFX_DEVICE_V3 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    ULONG UnitMinIdleTimeoutInMS;
    ULONG AdapterIdleTimeoutInMS;
    ULONG MinimumPowerCyclePeriodInMS;
    STOR_POFX_COMPONENT_V2 Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE_V3, *PSTOR_POFX_DEVICE_V3;
#define STOR_POFX_UNKNOWN_POWER 0xFFFFFFFF
#define STOR_POFX_DEVICE_VERSION_V1 1
#define STOR_POFX_DEVICE_VERSION_V2 2
#define STOR_POFX_DEVICE_VERSION_V3 3
#define STOR_POFX_COMPONENT_VERSION_V1 1
#define STOR_POFX_COMPONENT_VERSION_V2 2
#define STOR_POFX_COMPONENT_IDLE_STATE_VERSION_V1 1
#define STOR_POFX_DEVICE_SIZE sizeof(STOR_POFX_DEVICE)
#define STOR_POFX_DEVICE_V2_SIZE sizeof(STOR_POFX_DEVICE_V2)
#define STOR_POFX_DEVICE_V3_SIZE sizeof(STOR_POFX_DEVICE_V3)
#define STOR_POFX_COMPONENT_SIZE sizeof(STOR_POFX_COMPONENT)
#define STOR_POFX_COMPONENT_V2_SIZE sizeof(STOR_POFX_COMPONENT_V2)
#define STOR_POFX_COMPONENT_IDLE_STATE_SIZE sizeof(STOR_POFX_COMPONENT_IDLE_STATE)
#define STOR_POFX_DEVICE_FLAG_NO_D0 0x00000001
#define STOR_POFX_DEVICE_FLAG_NO_D3 0x00000002
#define STOR_POFX_DEVICE_FLAG_ENABLE_D3_COLD 0x00000004
#define STOR_POFX_DEVICE_FLAG_NO_DUMP_ACTIVE 0x00000008
#define STOR_POFX_DEVICE_FLAG_IDLE_TIMEOUT 0x00000010
#define STOR_POFX_DEVICE_FLAG_ADAPTIVE_D3_IDLE_TIMEOUT 0x00000020
extern const GUID STORPORT_POFX_ADAPTER_GUID;
extern const GUID STORPORT_POFX_LUN_GUID;
extern const GUID STORPORT_DEVICEOPERATION_CACHED_SETTINGS_INIT_GUID;
typedef struct __ddi_page("storport/ns-storport-stor_power_setting_info") _STOR_POWER_SETTING_INFO {
    GUID PowerSettingGuid;
    PVOID Value;
    ULONG ValueLength;
} STOR_POWER_SETTING_INFO, *PSTOR_POWER_SETTING_INFO;
typedef struct __ddi_page("storport/ns-storport-stor_system_power_hints") _STOR_SYSTEM_POWER_HINTS {
    ULONG Version;
    ULONG Size;
    RAID_SYSTEM_POWER SystemPower;
    ULONG ResumeLatencyMSec;
} STOR_SYSTEM_POWER_HINTS, *PSTOR_SYSTEM_POWER_HINTS;
typedef struct __ddi_page("storport/ns-storport-stor_max_operational_power") _STOR_MAX_OPERATIONAL_POWER {
    ULONG Version;
    ULONG Size;
    LONG Value;
} STOR_MAX_OPERATIONAL_POWER, *PSTOR_MAX_OPERATIONAL_POWER;
typedef struct __ddi_page("storport/ns-storport-stor_filter_resource_requirements") _STOR_FILTER_RESOURCE_REQUIREMENTS {
    ULONG Version;
    ULONG Size;
    PIO_RESOURCE_REQUIREMENTS_LIST IoResourceRequirementsList;
} STOR_FILTER_RESOURCE_REQUIREMENTS, *PSTOR_FILTER_RESOURCE_REQUIREMENTS;

// Units.
typedef struct __ddi_page("storport/ns-storport-stor_uc_device_usage") _STOR_UC_DEVICE_USAGE {
    PSTOR_ADDRESS Address;
    SCSI_UC_DEVICE_USAGE_TYPE UsageType;
    BOOLEAN InUse;
} STOR_UC_DEVICE_USAGE, *PSTOR_UC_DEVICE_USAGE;
typedef struct _STOR_UNIT_ATTRIBUTES {
    ULONG DeviceAttentionSupported : 1;
    ULONG AsyncNotificationSupported : 1;
    ULONG D3ColdNotSupported : 1;
    ULONG BypassIOSupported : 1;
    ULONG Reserved : 28;
} STOR_UNIT_ATTRIBUTES, *PSTOR_UNIT_ATTRIBUTES;
typedef struct __ddi_page("storport/ns-storport-stor_unit_control_query_bus_type") _STOR_UNIT_CONTROL_QUERY_BUS_TYPE {
    PSTOR_ADDRESS Address;
    ULONG BusType;
} STOR_UNIT_CONTROL_QUERY_BUS_TYPE, *PSTOR_UNIT_CONTROL_QUERY_BUS_TYPE;
typedef struct __ddi_page("storport/ns-storport-stor_fru_id_description") _STOR_FRU_ID_DESCRIPTION {
    ULONG Version;
    ULONG Size;
    PSTOR_ADDRESS Address;
    CHAR FruId[ANYSIZE_ARRAY];
} STOR_FRU_ID_DESCRIPTION, *PSTOR_FRU_ID_DESCRIPTION;
typedef struct __ddi_page("storport/ns-storport-stor_serial_number") _STOR_SERIAL_NUMBER {
    ULONG Version;
    ULONG Size;
    BOOLEAN Unicode;
    CHAR SerialNumber[ANYSIZE_ARRAY];
} STOR_SERIAL_NUMBER, *PSTOR_SERIAL_NUMBER;
typedef struct __ddi_page("storport/ns-storport-stor_set_event_logging") _STOR_SET_EVENT_LOGGING {
    STORPORT_ETW_EVENT_CHANNEL Channel;
    BOOLEAN Enabled;
} STOR_SET_EVENT_LOGGING, *PSTOR_SET_EVENT_LOGGING;
typedef struct _STOR_LOG_EVENT_DETAILS {
    ULONG InterfaceRevision;
    ULONG Size;
    ULONG Flags;
    STOR_EVENT_ASSOCIATION_ENUM EventAssociation;
    ULONG PathId;
    ULONG TargetId;
    ULONG LunId;
    BOOLEAN StorportSpecificErrorCode;
    ULONG ErrorCode;
    ULONG UniqueId;
    ULONG DumpDataSize;
    PVOID DumpData;
    ULONG StringCount;
    PWSTR *StringList;
} STOR_LOG_EVENT_DETAILS, *PSTOR_LOG_EVENT_DETAILS;
#define EVENT_NAME_MAX_LENGTH 32
#define EVENT_BUFFER_MAX_LENGTH 4096
#define EVENT_MAX_PARAM_NAME_LEN 32
typedef struct _STORPORT_TELEMETRY_EVENT {
    ULONG DriverVersion;
    ULONG EventId;
    UCHAR EventName[EVENT_NAME_MAX_LENGTH];
    ULONG EventVersion;
    ULONG Flags;
    ULONG EventBufferLength;
    PUCHAR EventBuffer;
    UCHAR ParameterName0[EVENT_MAX_PARAM_NAME_LEN];
    ULONGLONG ParameterValue0;
    UCHAR ParameterName1[EVENT_MAX_PARAM_NAME_LEN];
    ULONGLONG ParameterValue1;
    UCHAR ParameterName2[EVENT_MAX_PARAM_NAME_LEN];
    ULONGLONG ParameterValue2;
    UCHAR ParameterName3[EVENT_MAX_PARAM_NAME_LEN];
    ULONGLONG ParameterValue3;
    UCHAR ParameterName4[EVENT_MAX_PARAM_NAME_LEN];
    ULONGLONG ParameterValue4;
    UCHAR ParameterName5[EVENT_MAX_PARAM_NAME_LEN];
    ULONGLONG ParameterValue5;
    UCHAR ParameterName6[EVENT_MAX_PARAM_NAME_LEN];
    ULONGLONG ParameterValue6;
    UCHAR ParameterName7[EVENT_MAX_PARAM_NAME_LEN];
    ULONGLONG ParameterValue7;
} STORPORT_TELEMETRY_EVENT, *PSTORPORT_TELEMETRY_EVENT;
// Event tracing.
typedef enum __ddi_page("") _STORPORT_ETW_LEVEL {
    StorportEtwLevelLogAlways = 0, StorportEtwLevelCritical = 1, StorportEtwLevelError = 2, StorportEtwLevelWarning = 3,
    StorportEtwLevelInformational = 4, StorportEtwLevelVerbose = 5
} STORPORT_ETW_LEVEL, *PSTORPORT_ETW_LEVEL;
typedef enum __ddi_page("") _STORPORT_ETW_EVENT_OPCODE {
    StorportEtwEventOpcodeInfo = 0, StorportEtwEventOpcodeStart = 1, StorportEtwEventOpcodeStop = 2
} STORPORT_ETW_EVENT_OPCODE, *PSTORPORT_ETW_EVENT_OPCODE;
#define STORPORT_ETW_EVENT_KEYWORD_IO 0x01
#define STORPORT_ETW_EVENT_KEYWORD_PERFORMANCE 0x02
#define STORPORT_ETW_EVENT_KEYWORD_POWER 0x04
#define STORPORT_ETW_EVENT_KEYWORD_ENUMERATION 0x08
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE 0x10

// Start, configuration, resources.
ULONG StorPortInitialize(
    _In_ PVOID Argument1, _In_ PVOID Argument2, _In_ PHW_INITIALIZATION_DATA HwInitializationData, _In_opt_ PVOID HwContext);
__ddi_acquires(device_base) __ddi_ends_before(ADAPTER_STOP)
PVOID StorPortGetDeviceBase(
    _In_ PVOID HwDeviceExtension, _In_ INTERFACE_TYPE BusType, _In_ ULONG SystemIoBusNumber, _In_ STOR_PHYSICAL_ADDRESS IoAddress,
    _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);
VOID StorPortFreeDeviceBase(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(device_base) PVOID MappedAddress);
ULONG StorPortGetBusData(
    _In_ PVOID DeviceExtension, _In_ ULONG BusDataType, _In_ ULONG SystemIoBusNumber, _In_ ULONG SlotNumber,
    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length);
ULONG StorPortSetBusDataByOffset(
    _In_ PVOID DeviceExtension, _In_ ULONG BusDataType, _In_ ULONG SystemIoBusNumber, _In_ ULONG SlotNumber,
    _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Offset, _In_ ULONG Length);
_Ret_maybenull_
PVOID StorPortGetLogicalUnit(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun);
_Ret_maybenull_
PVOID StorPortGetUncachedExtension(
    _In_ PVOID HwDeviceExtension, _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo, _In_ ULONG NumberOfBytes);
_Ret_maybenull_
STOR_PHYSICAL_ADDRESS StorPortGetPhysicalAddress(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_reads_bytes_(1) PVOID VirtualAddress, _Out_ ULONG *Length);
PVOID StorPortGetVirtualAddress(_In_ PVOID HwDeviceExtension, _In_ STOR_PHYSICAL_ADDRESS PhysicalAddress);
PSTOR_SCATTER_GATHER_LIST StorPortGetScatterGatherList(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);
__ddi_obsolete("", deprecated) BOOLEAN StorPortValidateRange(
    _In_ PVOID HwDeviceExtension, _In_ INTERFACE_TYPE BusType, _In_ ULONG SystemIoBusNumber,
    _In_ STOR_PHYSICAL_ADDRESS IoAddress, _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);
STOR_PHYSICAL_ADDRESS StorPortConvertUlongToPhysicalAddress(_In_ ULONG_PTR UlongAddress);
__ddi_page("")
ULONG StorPortConvertPhysicalAddressToUlong(_In_ STOR_PHYSICAL_ADDRESS Address);
__ddi_page("")
ULONG_PTR StorPortConvertPhysicalAddressToUlongPtr(_In_ STOR_PHYSICAL_ADDRESS Address);
ULONG StorPortInitializePerfOpts(
    _In_ PVOID HwDeviceExtension, _In_ BOOLEAN Query, _Inout_ PPERF_CONFIGURATION_DATA PerfConfigData);
ULONG StorPortGetStartIoPerfParams(
    _In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Inout_ PSTARTIO_PERFORMANCE_PARAMETERS StartIoPerfParams);
ULONG StorPortGetMSIInfo(
    _In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _Out_ PMESSAGE_INTERRUPT_INFORMATION InterruptInfo);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortGetSystemPortNumber(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_ADDRESS Address);
__ddi_available_since(NTDDI_WIN10)
ULONG StorPortSetAdapterBusType(_In_ PVOID HwDeviceExtension, _In_ ULONG BusType);
__ddi_available_since(NTDDI_WIN10_RS3)
ULONG StorPortUpdateAdapterMaxIO(_In_ PVOID HwDeviceExtension, _In_ ULONG MaxIoCount);
ULONG StorPortGetDeviceObjects(
    _In_ PVOID HwDeviceExtension, _Outptr_ PVOID *AdapterDeviceObject, _Outptr_ PVOID *PhysicalDeviceObject,
    _Outptr_ PVOID *LowerDeviceObject);
_IRQL_requires_(DIRQL)
BOOLEAN StorPortEnablePassiveInitialization(
    _In_ PVOID DeviceExtension, _In_ PHW_PASSIVE_INITIALIZE_ROUTINE HwPassiveInitializeRoutine);

// Requests.
VOID StorPortNotification(_In_ SCSI_NOTIFICATION_TYPE NotificationType, _In_ PVOID HwDeviceExtension, ...);
__ddi_obsolete("StorPortLogSystemEvent", deprecated) VOID StorPortLogError(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun,
    _In_ ULONG ErrorCode, _In_ ULONG UniqueId);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortLogSystemEvent(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_LOG_EVENT_DETAILS LogDetails, _Inout_ PULONG MaximumSize);
// For the port driver: a miniport completes each request.
__ddi_obsolete("StorPortNotification", reserved) VOID StorPortCompleteRequest(
    _In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ UCHAR SrbStatus);
ULONG StorPortCompleteServiceIrp(_In_ PVOID HwDeviceExtension, _In_ PVOID Irp);
BOOLEAN StorPortPauseDevice(
    _In_ __ddi_begins(paused_device) PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun,
    _In_ ULONG Timeout);
BOOLEAN StorPortResumeDevice(
    _In_ __ddi_ends(paused_device) PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun);
BOOLEAN StorPortPause(_In_ __ddi_begins(paused_adapter) PVOID HwDeviceExtension, _In_ ULONG Timeout);
BOOLEAN StorPortResume(_In_ __ddi_ends(paused_adapter) PVOID HwDeviceExtension);
BOOLEAN StorPortDeviceBusy(
    _In_ __ddi_begins(busy_unit) PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun,
    _In_ ULONG RequestsToComplete);
BOOLEAN StorPortDeviceReady(
    _In_ __ddi_ends(busy_unit) PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun);
BOOLEAN StorPortBusy(_In_ __ddi_begins(busy_adapter) PVOID HwDeviceExtension, _In_ ULONG RequestsToComplete);
BOOLEAN StorPortReady(_In_ __ddi_ends(busy_adapter) PVOID HwDeviceExtension);
BOOLEAN StorPortSetDeviceQueueDepth(
    _In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ ULONG Depth);
ULONG StorPortGetOriginalMdl(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Outptr_ PVOID *Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetSystemAddress(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Outptr_ PVOID *SystemAddress);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortGetDataInBufferMdl(_In_ PVOID HwDeviceExtension, _In_ PSTORAGE_REQUEST_BLOCK Srb, _Outptr_ PVOID *Mdl);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortGetDataInBufferScatterGatherList(
    _In_ PVOID HwDeviceExtension, _In_ PSTORAGE_REQUEST_BLOCK Srb, _Outptr_ PSTOR_SCATTER_GATHER_LIST *SgList);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortGetDataInBufferSystemAddress(
    _In_ PVOID HwDeviceExtension, _In_ PSTORAGE_REQUEST_BLOCK Srb, _Outptr_ PVOID *SystemAddress);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortGetRequestInfo(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Out_ PSTOR_REQUEST_INFO RequestInfo);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortGetActivityIdSrb(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Out_ LPGUID ActivityId);
_IRQL_requires_(DISPATCH_LEVEL)
ULONG StorPortBuildScatterGatherList(
    _In_ PVOID HwDeviceExtension, _In_ PVOID Mdl, _In_ PVOID CurrentVa, _In_ ULONG Length,
    _In_ PpostScaterGatherExecute ExecutionRoutine,
    _In_ __ddi_acquires(storport_sg_list) __ddi_ends_before(REQUEST_COMPLETE) PVOID Context, _In_ BOOLEAN WriteToDevice,
    _Inout_ PVOID ScatterGatherBuffer, _In_ ULONG ScatterGatherBufferLength);
_IRQL_requires_(DISPATCH_LEVEL)
ULONG StorPortPutScatterGatherList(
    _In_ PVOID HwDeviceExtension, _In_ __ddi_releases(storport_sg_list) PSTOR_SCATTER_GATHER_LIST ScatterGatherList,
    _In_ BOOLEAN WriteToDevice);

// Locks. The level and the lock are kept in LockHandle.
_When_(SpinLock == DpcLock || SpinLock == StartIoLock, _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL))
_When_(SpinLock == InterruptLock, _IRQL_requires_max_(DIRQL) _IRQL_raises_(DIRQL)) _IRQL_saves_global_(StorPortSpinLock, LockHandle)
_Acquires_lock_(*LockHandle)
VOID StorPortAcquireSpinLock(
    _In_ PVOID DeviceExtension, _In_ STOR_SPINLOCK SpinLock, _In_opt_ PVOID LockContext, _Inout_ PSTOR_LOCK_HANDLE LockHandle);
__ddi_available_since(NTDDI_WIN10_RS5) _When_(SpinLock == DpcLock || SpinLock == StartIoLock, _IRQL_raises_(DISPATCH_LEVEL))
_When_(SpinLock == InterruptLock, _IRQL_raises_(DIRQL)) _Success_(return == 0) _IRQL_saves_global_(StorPortSpinLock, LockHandle)
_Acquires_lock_(*LockHandle)
ULONG StorPortAcquireSpinLockEx(
    _In_ PVOID HwDeviceExtension, _In_ STOR_SPINLOCK SpinLock, _In_opt_ PVOID LockContext,
    _Inout_ PSTOR_LOCK_HANDLE LockHandle);
_IRQL_restores_global_(StorPortSpinLock, LockHandle) _Requires_lock_held_(*LockHandle) _Releases_lock_(*LockHandle)
VOID StorPortReleaseSpinLock(_In_ PVOID DeviceExtension, _Inout_ PSTOR_LOCK_HANDLE LockHandle);
_When_(return == 0, _Kernel_acquires_resource_(MsiSpinLock))
ULONG StorPortAcquireMSISpinLock(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _Out_ PULONG OldIrql);
_Kernel_releases_resource_(MsiSpinLock)
ULONG StorPortReleaseMSISpinLock(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _In_ ULONG OldIrql);
VOID StorPortSynchronizeAccess(
    _In_ PVOID HwDeviceExtension, _In_ PSTOR_SYNCHRONIZED_ACCESS SynchronizedAccessRoutine, _In_opt_ PVOID Context);
ULONG StorPortInitializeSpinlock(_In_ PVOID HwDeviceExtension, _Out_ PSTOR_KSPIN_LOCK Lock);

// Deferred work.
VOID StorPortInitializeDpc(_In_ PVOID DeviceExtension, _Out_ PSTOR_DPC Dpc, _In_ PHW_DPC_ROUTINE HwDpcRoutine);
BOOLEAN StorPortIssueDpc(
    _In_ PVOID DeviceExtension, _In_ PSTOR_DPC Dpc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
ULONG StorPortCancelDpc(_In_ PVOID HwDeviceExtension, _In_ PSTOR_DPC Dpc, _Out_ PBOOLEAN ReturnValue);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8) _Success_(return == 0)
ULONG StorPortInitializeTimer(
    _In_ PVOID HwDeviceExtension, _Outptr_ __ddi_acquires(storport_timer) __ddi_ends_before(ADAPTER_STOP) PVOID *TimerHandle);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortRequestTimer(
    _In_ PVOID HwDeviceExtension, _In_ PVOID TimerHandle, _In_ PHW_TIMER_EX TimerCallback, _In_opt_ PVOID CallbackContext,
    _In_ ULONGLONG TimerValue, _In_ ULONGLONG TolerableDelay);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortFreeTimer(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(storport_timer) PVOID TimerHandle);
ULONG StorPortQueryTimerMinInterval(_In_ PVOID HwDeviceExtension, _Out_ PULONG TimerMinInterval);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8) _Success_(return == 0)
ULONG StorPortInitializeWorker(
    _In_ PVOID HwDeviceExtension, _Outptr_ __ddi_acquires(storport_worker) __ddi_ends_before(ADAPTER_STOP) PVOID *Worker);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortQueueWorkItem(
    _In_ PVOID HwDeviceExtension, _In_ PHW_WORKITEM WorkItemCallback, _In_ _When_(return == 0, __drv_aliasesMem) PVOID Worker,
    _In_opt_ _When_(return == 0, __drv_aliasesMem) PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortFreeWorker(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(storport_worker) PVOID Worker);
ULONG StorPortCreateSystemThread(
    _In_ PVOID HwDeviceExtension, _In_ PSTOR_THREAD_START_ROUTINE StartRoutine, _In_opt_ PVOID StartContext,
    _In_opt_ STOR_THREAD_PRIORITY *Priority, _Outptr_opt_ PVOID *ThreadContext);
ULONG StorPortTerminateSystemThread(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext);
ULONG StorPortSetPriorityThread(_In_ PVOID HwDeviceExtension, _In_ PVOID ThreadContext, _In_ STOR_THREAD_PRIORITY Priority);

// Memory.
_IRQL_requires_max_(DISPATCH_LEVEL) _Success_(return == 0)
ULONG StorPortAllocatePool(
    _In_ PVOID HwDeviceExtension, _In_ ULONG NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag,
    _Outptr_result_bytebuffer_(NumberOfBytes) __ddi_acquires(storport_pool) __ddi_ends_before(ADAPTER_STOP) PVOID *BufferPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortFreePool(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(storport_pool) PVOID BufferPointer);
_IRQL_requires_max_(DISPATCH_LEVEL) _Success_(return == 0)
ULONG StorPortAllocateMdl(
    _In_ PVOID HwDeviceExtension, _In_ PVOID BufferPointer, _In_ ULONG NumberOfBytes,
    _Outptr_ __ddi_acquires(storport_mdl) __ddi_ends_before(ADAPTER_STOP) PVOID *Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortFreeMdl(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(storport_mdl) PVOID Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortBuildMdlForNonPagedPool(_In_ PVOID HwDeviceExtension, _Inout_ __ddi_borrows PVOID Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7) _Success_(return == 0)
ULONG StorPortAllocateContiguousMemorySpecifyCacheNode(
    _In_ PVOID HwDeviceExtension, _In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
    _In_ MEMORY_CACHING_TYPE CacheType, _In_ NODE_REQUIREMENT PreferredNode,
    _Outptr_ __ddi_acquires(storport_contiguous_memory) __ddi_ends_before(ADAPTER_STOP) PVOID *BufferPointer);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
ULONG StorPortFreeContiguousMemorySpecifyCache(
    _In_ PVOID HwDeviceExtension, _In_ __ddi_releases(storport_contiguous_memory) PVOID BaseAddress, _In_ SIZE_T NumberOfBytes,
    _In_ MEMORY_CACHING_TYPE CacheType);
__ddi_available_since(NTDDI_WIN10_RS4) _Success_(return == 0)
ULONG StorPortAllocateDmaMemory(
    _In_ PVOID HwDeviceExtension, _In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
    _In_ MEMORY_CACHING_TYPE CacheType, _In_ NODE_REQUIREMENT PreferredNode,
    _Outptr_ __ddi_acquires(storport_dma_memory) __ddi_ends_before(DEVICE_REMOVE) PVOID *BufferPointer,
    _Out_ PPHYSICAL_ADDRESS PhysicalAddress);
__ddi_available_since(NTDDI_WIN10_RS4)
ULONG StorPortFreeDmaMemory(
    _In_ PVOID HwDeviceExtension, _In_ __ddi_releases(storport_dma_memory) PVOID BaseAddress, _In_ SIZE_T NumberOfBytes,
    _In_ MEMORY_CACHING_TYPE CacheType, _In_opt_ PHYSICAL_ADDRESS PhysicalAddress);
ULONG StorPortAllocateHostMemoryBuffer(
    _In_ PVOID HwDeviceExtension, _In_ SIZE_T MinimumBytes, _In_ SIZE_T PreferredBytes, _In_ SIZE_T UtilizationBytes,
    _In_ ULONG AlignmentBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
    _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
    _Inout_ __ddi_acquires(host_memory_buffer) __ddi_ends_before(ADAPTER_STOP) PACCESS_RANGE PhysicalAddressRanges,
    _Inout_ PULONG PhysicalAddressRangeCount);
ULONG StorPortFreeHostMemoryBuffer(
    _In_ PVOID HwDeviceExtension, _In_ __ddi_releases(host_memory_buffer) PACCESS_RANGE PhysicalAddressRanges,
    _In_ ULONG PhysicalAddressRangeCount);
VOID StorPortMoveMemory(
    _Out_writes_bytes_(Length) PVOID WriteBuffer, _In_reads_bytes_(Length) PVOID ReadBuffer, _In_ ULONG Length);
__ddi_page("")
VOID StorPortCopyMemory(
    _Out_writes_bytes_(Length) PVOID Destination, _In_reads_bytes_(Length) const VOID *Source, _In_ SIZE_T Length);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortMarkDumpMemory(_In_ PVOID HwDeviceExtension, _In_ PVOID Address, _In_ ULONG_PTR Length, _In_ ULONG Flags);

// Registry.
_Ret_maybenull_ __ddi_acquires(storport_registry_buffer) __ddi_ends_before(FUNCTION_RETURN)
PUCHAR StorPortAllocateRegistryBuffer(_In_ PVOID HwDeviceExtension, _In_ PULONG Length);
VOID StorPortFreeRegistryBuffer(_In_ PVOID HwDeviceExtension, _In_ __ddi_releases(storport_registry_buffer) PUCHAR Buffer);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN StorPortRegistryRead(
    _In_ PVOID HwDeviceExtension, _In_ PUCHAR ValueName, _In_ ULONG Global, _In_ ULONG Type,
    _Out_writes_bytes_(*BufferLength) PUCHAR Buffer, _Inout_ PULONG BufferLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN StorPortRegistryWrite(
    _In_ PVOID HwDeviceExtension, _In_ PUCHAR ValueName, _In_ ULONG Global, _In_ ULONG Type,
    _In_reads_bytes_(BufferLength) PUCHAR Buffer, _In_ ULONG BufferLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortRegistryReadAdapterKey(
    _In_ PVOID HwDeviceExtension, _In_opt_ PUCHAR SubKeyName, _In_ PUCHAR ValueName, _In_ ULONG ValueType,
    _Inout_ PVOID *ValueData, _Inout_ PULONG ValueDataLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortRegistryWriteAdapterKey(
    _In_ PVOID HwDeviceExtension, _In_opt_ PUCHAR SubKeyName, _In_ PUCHAR ValueName, _In_ ULONG ValueType, _In_ PVOID ValueData,
    _In_ PULONG ValueDataLength);
#define MINIPORT_REG_SZ 1
#define MINIPORT_REG_BINARY 3
#define MINIPORT_REG_DWORD 4

// Lists.
ULONG StorPortInitializeListHead(_In_ PVOID HwDeviceExtension, _Out_ PSTOR_LIST_ENTRY ListHead);
ULONG StorPortInterlockedInsertHeadList(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_LIST_ENTRY ListHead, _Inout_ PSTOR_LIST_ENTRY ListEntry,
    _Inout_ PSTOR_LIST_ENTRY *Result, _Inout_ PSTOR_KSPIN_LOCK Lock);
ULONG StorPortInterlockedInsertTailList(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_LIST_ENTRY ListHead, _Inout_ PSTOR_LIST_ENTRY ListEntry,
    _Inout_ PSTOR_LIST_ENTRY *Result, _Inout_ PSTOR_KSPIN_LOCK Lock);
ULONG StorPortInterlockedRemoveHeadList(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_LIST_ENTRY ListHead, _Inout_ PSTOR_LIST_ENTRY *Result,
    _Inout_ PSTOR_KSPIN_LOCK Lock);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortInitializeSListHead(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortInterlockedFlushSList(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead, _Out_ PSTOR_SLIST_ENTRY *Result);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortInterlockedPopEntrySList(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead, _Out_ PSTOR_SLIST_ENTRY *Result);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortInterlockedPushEntrySList(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead, _Inout_ PSTOR_SLIST_ENTRY SListEntry,
    _Out_ PSTOR_SLIST_ENTRY *Result);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortQueryDepthSList(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead, _Out_ PUSHORT Result);

// Time, processors.
VOID StorPortStallExecution(_In_ ULONG Delay);
__ddi_available_since(NTDDI_WIN10_RS4)
ULONG StorPortDelayExecution(_In_ PVOID HwDeviceExtension, _In_ ULONG DelayInMicroseconds);
VOID StorPortQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortQueryPerformanceCounter(
    _In_ PVOID HwDeviceExtension, _Out_opt_ PLARGE_INTEGER PerformanceFrequency, _Out_ PLARGE_INTEGER PerformanceCounter);
ULONG StorPortGetCurrentIrql(_In_ PVOID HwDeviceExtension, _Out_ PKIRQL Irql);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
ULONG StorPortGetCurrentProcessorNumber(_In_ PVOID HwDeviceExtension, _Out_ PPROCESSOR_NUMBER ProcNumber);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
ULONG StorPortGetActiveGroupCount(_In_ PVOID HwDeviceExtension, _Out_ PUSHORT NumberGroups);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
ULONG StorPortGetActiveNodeCount(_In_ PVOID HwDeviceExtension, _Out_ PULONG NumberNodes);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
ULONG StorPortGetHighestNodeNumber(_In_ PVOID HwDeviceExtension, _Out_ PULONG HighestNode);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
ULONG StorPortGetGroupAffinity(_In_ PVOID HwDeviceExtension, _In_ USHORT GroupNumber, _Out_ PKAFFINITY GroupAffinityMask);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_ __ddi_available_since(NTDDI_WIN7)
ULONG StorPortGetNodeAffinity(_In_ PVOID HwDeviceExtension, _In_ ULONG NodeNumber, _Out_ PGROUP_AFFINITY NodeAffinityMask);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortSetSystemGroupAffinityThread(
    _In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext, _In_ PSTOR_GROUP_AFFINITY Affinity,
    _Out_opt_ PSTOR_GROUP_AFFINITY PreviousAffinity);
ULONG StorPortRevertToUserGroupAffinityThread(
    _In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext, _In_ PSTOR_GROUP_AFFINITY PreviousAffinity);
_IRQL_requires_(DISPATCH_LEVEL)
ULONG StorPortQueryDpcWatchdogInformation(
    _In_ PVOID HwDeviceExtension, _Out_ PSTOR_DPC_WATCHDOG_INFORMATION DpcWatchdogInformation);
ULONG StorPortMaskMsixInterrupt(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _In_ BOOLEAN Mask);

// Power and state.
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortInitializePoFxPower(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ PSTOR_POFX_DEVICE Device,
    _Inout_ PBOOLEAN D3ColdEnabled);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortPoFxActivateComponent(
    _In_ __ddi_begins(active_component) PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_ ULONG Component, _In_ ULONG Flags);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortPoFxIdleComponent(
    _In_ __ddi_ends(active_component) PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_ ULONG Component, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortPoFxSetComponentLatency(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Component, _In_ ULONGLONG Latency);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortPoFxSetComponentResidency(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Component, _In_ ULONGLONG Residency);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortPoFxPowerControl(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ LPCGUID PowerControlCode, _In_opt_ PVOID InBuffer,
    _In_ SIZE_T InBufferSize, _Out_opt_ PVOID OutBuffer, _In_ SIZE_T OutBufferSize, _Out_opt_ PSIZE_T BytesReturned);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortPoFxSetIdleTimeout(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG IdleTimeoutInMS);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortSetPowerSettingNotificationGuids(_In_ PVOID HwDeviceExtension, _In_ ULONG GuidCount, _In_ LPGUID Guid);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortSetUnitAttributes(_In_ PVOID HwDeviceExtension, _In_ PSTOR_ADDRESS Address, _In_ STOR_UNIT_ATTRIBUTES Attributes);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortStateChangeDetected(
    _In_ PVOID HwDeviceExtension, _In_ ULONG ChangedEntity, _In_ PSTOR_ADDRESS Address, _In_ ULONG Attributes,
    _In_opt_ PHW_STATE_CHANGE HwStateChange, _In_opt_ PVOID HwStateChangeContext);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortAsyncNotificationDetected(_In_ PVOID HwDeviceExtension, _In_ PSTOR_ADDRESS Address, _In_ ULONGLONG Flags);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
ULONG StorPortIsDeviceOperationAllowed(
    _In_ PVOID HwDeviceExtension, _In_ PSTOR_ADDRESS Address, _In_ LPCGUID DeviceOperation, _Out_ PULONG AllowedFlag);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
ULONG StorPortInvokeAcpiMethod(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG MethodName, _In_opt_ PVOID InputBuffer,
    _In_ ULONG InputBufferLength, _In_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _Out_opt_ PULONG BytesReturned);
ULONG StorPortMarkDeviceFailed(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ ULONG Flags, _In_ PWSTR FailReason);
__ddi_page("")
ULONG StorPortGetD3ColdSupport(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _Out_ PBOOLEAN Supported);

// Events and telemetry.
VOID StorPortDebugPrint(_In_ ULONG DebugPrintLevel, _In_ PCCHAR DebugMessage, ...);
__ddi_available_since(NTDDI_WIN10_RS2)
ULONG StorPortLogTelemetry(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ PSTORPORT_TELEMETRY_EVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
ULONG StorPortEtwEvent2(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId, _In_ PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel, _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode,
    _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_opt_ PWSTR Parameter1Name, _In_ ULONGLONG Parameter1Value,
    _In_opt_ PWSTR Parameter2Name, _In_ ULONGLONG Parameter2Value);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
ULONG StorPortEtwEvent4(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId, _In_ PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel, _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode,
    _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_opt_ PWSTR Parameter1Name, _In_ ULONGLONG Parameter1Value,
    _In_opt_ PWSTR Parameter2Name, _In_ ULONGLONG Parameter2Value, _In_opt_ PWSTR Parameter3Name,
    _In_ ULONGLONG Parameter3Value, _In_opt_ PWSTR Parameter4Name, _In_ ULONGLONG Parameter4Value);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
ULONG StorPortEtwEvent8(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId, _In_ PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel, _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode,
    _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_opt_ PWSTR Parameter1Name, _In_ ULONGLONG Parameter1Value,
    _In_opt_ PWSTR Parameter2Name, _In_ ULONGLONG Parameter2Value, _In_opt_ PWSTR Parameter3Name,
    _In_ ULONGLONG Parameter3Value, _In_opt_ PWSTR Parameter4Name, _In_ ULONGLONG Parameter4Value,
    _In_opt_ PWSTR Parameter5Name, _In_ ULONGLONG Parameter5Value, _In_opt_ PWSTR Parameter6Name,
    _In_ ULONGLONG Parameter6Value, _In_opt_ PWSTR Parameter7Name, _In_ ULONGLONG Parameter7Value,
    _In_opt_ PWSTR Parameter8Name, _In_ ULONGLONG Parameter8Value);
__ddi_page("")
ULONG StorPortEtwChannelEvent2(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel,
    _In_ ULONG EventId, _In_ PWSTR EventDescription, _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_opt_ PWSTR Parameter1Name,
    _In_ ULONGLONG Parameter1Value, _In_opt_ PWSTR Parameter2Name, _In_ ULONGLONG Parameter2Value);
__ddi_page("")
ULONG StorPortEtwChannelEvent8(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel,
    _In_ ULONG EventId, _In_ PWSTR EventDescription, _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_opt_ PWSTR Parameter1Name,
    _In_ ULONGLONG Parameter1Value, _In_opt_ PWSTR Parameter2Name, _In_ ULONGLONG Parameter2Value,
    _In_opt_ PWSTR Parameter3Name, _In_ ULONGLONG Parameter3Value, _In_opt_ PWSTR Parameter4Name,
    _In_ ULONGLONG Parameter4Value, _In_opt_ PWSTR Parameter5Name, _In_ ULONGLONG Parameter5Value,
    _In_opt_ PWSTR Parameter6Name, _In_ ULONGLONG Parameter6Value, _In_opt_ PWSTR Parameter7Name,
    _In_ ULONGLONG Parameter7Value, _In_opt_ PWSTR Parameter8Name, _In_ ULONGLONG Parameter8Value);

// Registers and ports.
UCHAR StorPortReadPortUchar(_In_ PVOID h, _In_ PUCHAR p);
USHORT StorPortReadPortUshort(_In_ PVOID h, _In_ PUSHORT p);
ULONG StorPortReadPortUlong(_In_ PVOID h, _In_ PULONG p);
VOID StorPortReadPortBufferUchar(_In_ PVOID h, _In_ PUCHAR p, _Out_ PUCHAR b, _In_ ULONG c);
VOID StorPortReadPortBufferUshort(_In_ PVOID h, _In_ PUSHORT p, _Out_ PUSHORT b, _In_ ULONG c);
VOID StorPortReadPortBufferUlong(_In_ PVOID h, _In_ PULONG p, _Out_ PULONG b, _In_ ULONG c);
UCHAR StorPortReadRegisterUchar(_In_ PVOID h, _In_reads_(1) PUCHAR r);
USHORT StorPortReadRegisterUshort(_In_ PVOID h, _In_reads_(1) PUSHORT r);
ULONG StorPortReadRegisterUlong(_In_ PVOID h, _In_reads_(1) PULONG r);
__ddi_available_since(NTDDI_WIN8)
ULONG64 StorPortReadRegisterUlong64(_In_ PVOID h, _In_reads_(1) PULONG64 r);
VOID StorPortReadRegisterBufferUchar(_In_ PVOID h, _In_ PUCHAR r, _Out_ PUCHAR b, _In_ ULONG c);
VOID StorPortReadRegisterBufferUshort(_In_ PVOID h, _In_ PUSHORT r, _Out_ PUSHORT b, _In_ ULONG c);
VOID StorPortReadRegisterBufferUlong(_In_ PVOID h, _In_ PULONG r, _Out_ PULONG b, _In_ ULONG c);
__ddi_available_since(NTDDI_WIN8)
VOID StorPortReadRegisterBufferUlong64(_In_ PVOID h, _In_ PULONG64 r, _Out_ PULONG64 b, _In_ ULONG c);
VOID StorPortWritePortUchar(_In_ PVOID h, _In_ PUCHAR p, _In_ UCHAR v);
VOID StorPortWritePortUshort(_In_ PVOID h, _In_ PUSHORT p, _In_ USHORT v);
VOID StorPortWritePortUlong(_In_ PVOID h, _In_ PULONG p, _In_ ULONG v);
VOID StorPortWritePortBufferUchar(_In_ PVOID h, _In_ PUCHAR p, _In_ PUCHAR b, _In_ ULONG c);
VOID StorPortWritePortBufferUshort(_In_ PVOID h, _In_ PUSHORT p, _In_ PUSHORT b, _In_ ULONG c);
VOID StorPortWritePortBufferUlong(_In_ PVOID h, _In_ PULONG p, _In_ PULONG b, _In_ ULONG c);
VOID StorPortWriteRegisterUchar(_In_ PVOID h, _Out_writes_(1) PUCHAR r, _In_ UCHAR v);
VOID StorPortWriteRegisterUshort(_In_ PVOID h, _Out_writes_(1) PUSHORT r, _In_ USHORT v);
VOID StorPortWriteRegisterUlong(_In_ PVOID h, _Out_writes_(1) PULONG r, _In_ ULONG v);
__ddi_available_since(NTDDI_WIN8)
VOID StorPortWriteRegisterUlong64(_In_ PVOID h, _Out_writes_(1) PULONG64 r, _In_ ULONG64 v);
VOID StorPortWriteRegisterBufferUchar(_In_ PVOID h, _In_ PUCHAR r, _In_ PUCHAR b, _In_ ULONG c);
VOID StorPortWriteRegisterBufferUshort(_In_ PVOID h, _In_ PUSHORT r, _In_ PUSHORT b, _In_ ULONG c);
VOID StorPortWriteRegisterBufferUlong(_In_ PVOID h, _In_ PULONG r, _In_ PULONG b, _In_ ULONG c);
__ddi_available_since(NTDDI_WIN8)
VOID StorPortWriteRegisterBufferUlong64(_In_ PVOID h, _In_ PULONG64 r, _In_ PULONG64 b, _In_ ULONG c);

// Less used routines.
typedef enum _STOR_TELEMETRY_CATEGORY {
    StorTelemetryCategory, StorMeasuresCategory
} STOR_TELEMETRY_CATEGORY, *PSTOR_TELEMETRY_CATEGORY;
typedef __ddi_page("storport/ne-storport-storport_query_configuration_type") enum _STORPORT_QUERY_CONFIGURATION_TYPE {
    StorportQueryConfigurationD3, StorportQueryConfigurationMax
} STORPORT_QUERY_CONFIGURATION_TYPE, *PSTORPORT_QUERY_CONFIGURATION_TYPE;
typedef __ddi_page("storport/ne-storport-storport_feature_type") enum _STORPORT_FEATURE_TYPE {
    StorportFeatureBusTypeUnitControl, StorportFeatureFruIdUnitControl, StorportFeatureFruIdAdapterControl,
    StorportFeatureSetEventLoggingAdapterControl, StorportFeatureReportInternalDataUnitControl
} STORPORT_FEATURE_TYPE;
typedef struct __ddi_opaque __ddi_page("storport/ns-storport-stor_dispatcher_header") _STOR_DISPATCHER_HEADER {
    union {
        struct {
            UCHAR Type;
            UCHAR Flags;
            UCHAR Size;
            union {
                UCHAR Inserted;
                BOOLEAN DebugActive;
            };
        } Data;
        volatile LONG Lock;
    };
    LONG SignalState;
    LIST_ENTRY WaitListHead;
} STOR_DISPATCHER_HEADER, *PSTOR_DISPATCHER_HEADER;
typedef struct __ddi_page("storport/ns-storport-stor_event") _STOR_EVENT {
    __ddi_restricted("opaque") STOR_DISPATCHER_HEADER Header;
} STOR_EVENT, *PSTOR_EVENT, *PRSTOR_EVENT;
__ddi_available_since(NTDDI_WIN10_VB)
ULONG StorPortInitializeEvent(
    _In_ PVOID HwDeviceExtension, _Out_ PSTOR_EVENT Event, _In_ STOR_EVENT_TYPE Type, _In_ BOOLEAN State);
__ddi_available_since(NTDDI_WIN10_VB)
ULONG StorPortSetEvent(_In_ PVOID HwDeviceExtension, _In_ PSTOR_EVENT Event);
__ddi_available_since(NTDDI_WIN10_VB) _When_(Timeout == NULL, _IRQL_requires_max_(APC_LEVEL))
_When_(Timeout != NULL && Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortWaitForSingleObject(
    _In_ PVOID HwDeviceExtension, _In_ PVOID Object, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);
ULONG StorPortGetPfns(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID Mdl, _Outptr_ PVOID *Pfns, _Out_ PULONG PfnCount,
    _Out_ PULONG StartingOffset);
__ddi_available_since(NTDDI_WIN10_VB)
ULONG StorPortHardwareReset(_In_ PVOID HwDeviceExtension, _In_ STOR_DEVICE_RESET_TYPE Type);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WINBLUE)
ULONG StorPortIsCurrentOsInstallationUpgrade(_In_ PVOID HwDeviceExtension, _Out_ PBOOLEAN Upgraded);
ULONG StorPortQueryConfiguration(
    _In_ PVOID HwDeviceExtension, _In_ STORPORT_QUERY_CONFIGURATION_TYPE Type, _Out_ PBOOLEAN Enabled);
ULONG StorPortSecureCopyMemory(
    _Out_writes_bytes_(DestSizeInBytes) PVOID Dest, _In_ SIZE_T DestSizeInBytes, _In_reads_bytes_(Count) const VOID *Src,
    _In_ SIZE_T Count);
__ddi_available_since(NTDDI_WIN10_VB)
ULONG StorPortSetFeatureList(_In_ PVOID HwDeviceExtension, _In_ ULONG FeatureCount, _Inout_ PUCHAR FeatureList);
ULONG StorPortLogTelemetryEx(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ PSTORPORT_TELEMETRY_EVENT Event,
    _In_ STOR_TELEMETRY_CATEGORY Category);

// Later additions: host memory, dumps, events, processors, cryptography.
_Function_class_(HW_REGISTRY_NOTIFICATION_ROUTINE)
typedef VOID HW_REGISTRY_NOTIFICATION_ROUTINE(PVOID HwDeviceExtension);
typedef HW_REGISTRY_NOTIFICATION_ROUTINE *PHW_REGISTRY_NOTIFICATION_ROUTINE;
__ddi_available_since(NTDDI_WIN10_NI)
ULONG StorPortEnableRegistryKeyNotification(
    PVOID HwDeviceExtension, PHW_REGISTRY_NOTIFICATION_ROUTINE NotificationCallback);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortCaptureLiveDump(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ PVOID CaptureLivedump);
ULONG StorPortEtwLogByteStream(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel,
    _In_ ULONG EventId, _In_ PWSTR EventDescription, _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_ ULONG DataLength, _In_ PUCHAR Data);
__ddi_available_since(NTDDI_WIN10_19H1)
ULONG StorPortEtwLogError(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Id, _In_ PWSTR Description,
    _In_ ULONG DataBufferLength, _In_ PVOID DataBuffer);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
ULONG StorPortGetLogicalProcessorRelationship(
    _In_ PVOID HwDeviceExtension, _In_opt_ PPROCESSOR_NUMBER ProcessorNumber,
    _In_ LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType, _Out_ PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information,
    _Inout_ PULONG Length);
__ddi_available_since(NTDDI_WIN10_NI)
ULONG StorPortGetMessageInterruptIDFromProcessorIndex(
    PVOID HwDeviceExtension, ULONG ProcessorIndex, _Out_ PULONG MessageInterruptID);
__ddi_available_since(NTDDI_WIN10_NI)
ULONG StorPortGetNodeAffinity2(
    PVOID HwDeviceExtension, USHORT NodeNumber, _Out_ PGROUP_AFFINITY GroupAffinities, USHORT GroupAffinitiesCount,
    _Out_ PUSHORT GroupAffinitiesCountRequired);
__ddi_available_since(NTDDI_WIN10_VB)
ULONG StorPortMarkDeviceFailedEx(
    PVOID HwDeviceExtension, PSTOR_ADDRESS StorAddress, ULONG Flags, ULONG FaultCode, PWSTR FaultDescription,
    ULONG AdditionalDataSize, PVOID AdditionalData, ULONG CriticalDataSize, PVOID CriticalData);
__ddi_available_since(NTDDI_WIN8)
ULONG StorPortPoFxSetPerfState(
    PVOID HwDeviceExtension, PSTOR_ADDRESS Address, ULONG Component, ULONG Flags, ULONG SetIndex, ULONGLONG State,
    PVOID Context);
__ddi_available_since(NTDDI_WIN8) __ddi_obsolete("", reserved)
ULONG StorPortGetRequestCryptoInfo(PVOID HwDeviceExtension, PSTORAGE_REQUEST_BLOCK Srb, PVOID CryptoKeyInfo);
__ddi_available_since(NTDDI_WIN8) __ddi_obsolete("", reserved)
ULONG StorPortInitializeCryptoEngine(PVOID HwDeviceExtension, PVOID CryptoCapabilitiesData);
