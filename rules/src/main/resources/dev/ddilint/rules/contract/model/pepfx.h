#pragma once
#pragma ddi_header(pepfx)
#include <wdm.h>
#include <acpiioct.h>

// Handles and names.
typedef PVOID PEPHANDLE, *PPEPHANDLE;
typedef union _PEP_ACPI_OBJECT_NAME {
    UCHAR Name[4];
    ULONG NameAsUlong;
} PEP_ACPI_OBJECT_NAME, *PPEP_ACPI_OBJECT_NAME;
typedef enum _PEP_ACPI_OBJECT_TYPE {
    PepAcpiObjectTypeMethod, PepAcpiObjectTypeDevice, PepAcpiObjectTypeMaximum
} PEP_ACPI_OBJECT_TYPE, *PPEP_ACPI_OBJECT_TYPE;
typedef enum _PEP_ACPI_RESOURCE_TYPE {
    PepAcpiMemory, PepAcpiIoPort, PepAcpiInterrupt, PepAcpiGpioIo, PepAcpiGpioInt, PepAcpiSpbI2c, PepAcpiSpbSpi,
    PepAcpiSpbUart, PepAcpiExtendedMemory, PepAcpiExtendedIo
} PEP_ACPI_RESOURCE_TYPE;
typedef enum _GPIO_PIN_CONFIG_TYPE {
    PullDefault, PullUp, PullDown, PullNone
} GPIO_PIN_CONFIG_TYPE;
typedef enum _GPIO_PIN_IORESTRICTION_TYPE {
    IoRestrictionNone, IoRestrictionInputOnly, IoRestrictionOutputOnly, IoRestrictionNoneAndPreserve
} GPIO_PIN_IORESTRICTION_TYPE;
typedef enum _PEP_DEVICE_ACCEPTANCE_TYPE {
    PepDeviceNotAccepted, PepDeviceAccepted, PepDeviceAceptedMax
} PEP_DEVICE_ACCEPTANCE_TYPE, *PPEP_DEVICE_ACCEPTANCE_TYPE;
typedef enum _PEP_WORK_TYPE {
    PepWorkRequestPowerControl, PepWorkCompleteIdleState, PepWorkCompletePerfState, PepWorkAcpiNotify,
    PepWorkAcpiEvaluateControlMethodComplete, PepWorkMax
} PEP_WORK_TYPE, *PPEP_WORK_TYPE;
typedef enum _PEP_PERF_STATE_TYPE {
    PepPerfStateTypeDiscrete, PepPerfStateTypeRange, PepPerfStateTypeMax
} PEP_PERF_STATE_TYPE, *PPEP_PERF_STATE_TYPE;
typedef enum _PEP_PERF_STATE_UNIT {
    PepPerfStateUnitOther, PepPerfStateUnitFrequency, PepPerfStateUnitBandwidth, PepPerfStateUnitMax
} PEP_PERF_STATE_UNIT, *PPEP_PERF_STATE_UNIT;
typedef struct _PEP_ACPI_OBJECT_NAME_WITH_TYPE {
    PEP_ACPI_OBJECT_NAME Name;
    PEP_ACPI_OBJECT_TYPE Type;
} PEP_ACPI_OBJECT_NAME_WITH_TYPE, *PPEP_ACPI_OBJECT_NAME_WITH_TYPE;
#define PEP_ACPI_PREPARE_DEVICE_OUTPUT_FLAG_NONE 0x0
#define PEP_ACPI_REGISTER_DEVICE_OUTPUT_FLAG_NONE 0x0

// Data of ACPI notifications.
typedef struct _PEP_ACPI_PREPARE_DEVICE {
    PANSI_STRING AcpiDeviceName;
    ULONG InputFlags;
    BOOLEAN DeviceAccepted;
    ULONG OutputFlags;
} PEP_ACPI_PREPARE_DEVICE, *PPEP_ACPI_PREPARE_DEVICE;
typedef struct _PEP_ACPI_ABANDON_DEVICE {
    PANSI_STRING AcpiDeviceName;
    BOOLEAN DeviceAccepted;
} PEP_ACPI_ABANDON_DEVICE, *PPEP_ACPI_ABANDON_DEVICE;
typedef struct _PEP_ACPI_REGISTER_DEVICE {
    PANSI_STRING AcpiDeviceName;
    ULONG InputFlags;
    POHANDLE KernelHandle;
    PEPHANDLE DeviceHandle;
    ULONG OutputFlags;
} PEP_ACPI_REGISTER_DEVICE, *PPEP_ACPI_REGISTER_DEVICE;
typedef struct _PEP_ACPI_UNREGISTER_DEVICE {
    PEPHANDLE DeviceHandle;
    ULONG InputFlags;
} PEP_ACPI_UNREGISTER_DEVICE, *PPEP_ACPI_UNREGISTER_DEVICE;
typedef struct _PEP_ACPI_ENUMERATE_DEVICE_NAMESPACE {
    PEPHANDLE DeviceHandle;
    ULONG RequestFlags;
    NTSTATUS Status;
    ULONG ObjectCount;
    SIZE_T ObjectBufferSize;
    PEP_ACPI_OBJECT_NAME_WITH_TYPE Objects[ANYSIZE_ARRAY];
} PEP_ACPI_ENUMERATE_DEVICE_NAMESPACE, *PPEP_ACPI_ENUMERATE_DEVICE_NAMESPACE;
typedef struct _PEP_ACPI_QUERY_OBJECT_INFORMATION {
    PEPHANDLE DeviceHandle;
    PEP_ACPI_OBJECT_NAME Name;
    PEP_ACPI_OBJECT_TYPE Type;
    ULONG ObjectFlags;
    union {
        struct {
            ULONG InputArgumentCount;
            ULONG OutputArgumentCount;
        } MethodObject;
    };
} PEP_ACPI_QUERY_OBJECT_INFORMATION, *PPEP_ACPI_QUERY_OBJECT_INFORMATION;
typedef struct _PEP_ACPI_EVALUATE_CONTROL_METHOD {
    PEPHANDLE DeviceHandle;
    ULONG RequestFlags;
    union {
        ULONG MethodName;
        PANSI_STRING MethodNameString;
    };
    NTSTATUS MethodStatus;
    PVOID CompletionContext;
    ULONG InputArgumentCount;
    SIZE_T InputArgumentSize;
    PACPI_METHOD_ARGUMENT InputArguments;
    ULONG OutputArgumentCount;
    SIZE_T OutputArgumentSize;
    PACPI_METHOD_ARGUMENT OutputArguments;
} PEP_ACPI_EVALUATE_CONTROL_METHOD, *PPEP_ACPI_EVALUATE_CONTROL_METHOD;
typedef struct _PEP_ACPI_QUERY_DEVICE_CONTROL_RESOURCES {
    PEPHANDLE DeviceHandle;
    ULONG RequestFlags;
    NTSTATUS Status;
    SIZE_T BiosResourcesSize;
    PACPI_METHOD_ARGUMENT BiosResources;
} PEP_ACPI_QUERY_DEVICE_CONTROL_RESOURCES, *PPEP_ACPI_QUERY_DEVICE_CONTROL_RESOURCES;
typedef struct _PEP_ACPI_TRANSLATED_DEVICE_CONTROL_RESOURCES {
    PEPHANDLE DeviceHandle;
    ULONG RequestFlags;
    NTSTATUS Status;
    SIZE_T TranslatedResourcesSize;
    PCM_RESOURCE_LIST TranslatedResources;
} PEP_ACPI_TRANSLATED_DEVICE_CONTROL_RESOURCES, *PPEP_ACPI_TRANSLATED_DEVICE_CONTROL_RESOURCES;
typedef struct _PEP_ACPI_REQUEST_CONVERT_TO_BIOS_RESOURCES {
    NTSTATUS TranslationStatus;
    PVOID InputBuffer;
    SIZE_T InputBufferSize;
    PVOID OutputBuffer;
    SIZE_T OutputBufferSize;
    ULONG Flags;
} PEP_ACPI_REQUEST_CONVERT_TO_BIOS_RESOURCES, *PPEP_ACPI_REQUEST_CONVERT_TO_BIOS_RESOURCES;

// Resources.
typedef union _PEP_ACPI_RESOURCE_FLAGS {
    ULONG AsULong;
    struct {
        ULONG Shared : 1;
        ULONG Wake : 1;
        ULONG ResourceUsage : 1;
        ULONG SlaveMode : 1;
        ULONG AddressingMode : 1;
        ULONG SharedMode : 1;
        ULONG Reserved : 26;
    };
} PEP_ACPI_RESOURCE_FLAGS, *PPEP_ACPI_RESOURCE_FLAGS;
typedef struct _PEP_ACPI_IO_MEMORY_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    UCHAR Information;
    PHYSICAL_ADDRESS MinimumAddress;
    PHYSICAL_ADDRESS MaximumAddress;
    ULONG Alignment;
    ULONG Length;
} PEP_ACPI_IO_MEMORY_RESOURCE, *PPEP_ACPI_IO_MEMORY_RESOURCE;
typedef struct _PEP_ACPI_INTERRUPT_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    KINTERRUPT_MODE InterruptType;
    KINTERRUPT_POLARITY InterruptPolarity;
    PEP_ACPI_RESOURCE_FLAGS Flags;
    UCHAR Count;
    PULONG Pins;
} PEP_ACPI_INTERRUPT_RESOURCE, *PPEP_ACPI_INTERRUPT_RESOURCE;
typedef struct _PEP_ACPI_GPIO_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    PEP_ACPI_RESOURCE_FLAGS Flags;
    KINTERRUPT_MODE InterruptType;
    KINTERRUPT_POLARITY InterruptPolarity;
    GPIO_PIN_CONFIG_TYPE PinConfig;
    GPIO_PIN_IORESTRICTION_TYPE IoRestrictionType;
    USHORT DriveStrength;
    USHORT DebounceTimeout;
    PUSHORT PinTable;
    USHORT PinCount;
    UCHAR ResourceSourceIndex;
    PUNICODE_STRING ResourceSourceName;
    PUCHAR VendorData;
    USHORT VendorDataLength;
} PEP_ACPI_GPIO_RESOURCE, *PPEP_ACPI_GPIO_RESOURCE;
typedef struct _PEP_ACPI_SPB_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    PEP_ACPI_RESOURCE_FLAGS Flags;
    USHORT TypeSpecificFlags;
    UCHAR ResourceSourceIndex;
    PUNICODE_STRING ResourceSourceName;
    PUCHAR VendorData;
    USHORT VendorDataLength;
} PEP_ACPI_SPB_RESOURCE, *PPEP_ACPI_SPB_RESOURCE;
typedef struct _PEP_ACPI_SPB_I2C_RESOURCE {
    PEP_ACPI_SPB_RESOURCE SpbCommon;
    ULONG ConnectionSpeed;
    USHORT SlaveAddress;
} PEP_ACPI_SPB_I2C_RESOURCE, *PPEP_ACPI_SPB_I2C_RESOURCE;
typedef struct _PEP_ACPI_SPB_SPI_RESOURCE {
    PEP_ACPI_SPB_RESOURCE SpbCommon;
    ULONG ConnectionSpeed;
    UCHAR DataBitLength;
    UCHAR Phase;
    UCHAR Polarity;
    USHORT DeviceSelection;
} PEP_ACPI_SPB_SPI_RESOURCE, *PPEP_ACPI_SPB_SPI_RESOURCE;
typedef struct _PEP_ACPI_SPB_UART_RESOURCE {
    PEP_ACPI_SPB_RESOURCE SpbCommon;
    ULONG BaudRate;
    USHORT RxBufferSize;
    USHORT TxBufferSize;
    UCHAR Parity;
    UCHAR LinesInUse;
} PEP_ACPI_SPB_UART_RESOURCE, *PPEP_ACPI_SPB_UART_RESOURCE;
typedef struct _PEP_ACPI_EXTENDED_ADDRESS {
    PEP_ACPI_RESOURCE_TYPE Type;
    PEP_ACPI_RESOURCE_FLAGS Flags;
    UCHAR ResourceFlags;
    UCHAR GeneralFlags;
    UCHAR TypeSpecificFlags;
    UCHAR RevisionId;
    UCHAR Reserved;
    ULONGLONG Granularity;
    ULONGLONG MinimumAddress;
    ULONGLONG MaximumAddress;
    ULONGLONG TranslationAddress;
    ULONGLONG AddressLength;
    ULONGLONG TypeAttribute;
    PUNICODE_STRING DescriptorName;
} PEP_ACPI_EXTENDED_ADDRESS, *PPEP_ACPI_EXTENDED_ADDRESS;
typedef union _PEP_ACPI_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    PEP_ACPI_IO_MEMORY_RESOURCE IoMemory;
    PEP_ACPI_INTERRUPT_RESOURCE Interrupt;
    PEP_ACPI_GPIO_RESOURCE Gpio;
    PEP_ACPI_SPB_I2C_RESOURCE SpbI2c;
    PEP_ACPI_SPB_SPI_RESOURCE SpbSpi;
    PEP_ACPI_SPB_UART_RESOURCE SpbUart;
    PEP_ACPI_EXTENDED_ADDRESS ExtendedAddress;
} PEP_ACPI_RESOURCE, *PPEP_ACPI_RESOURCE;
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_MEMORY_RESOURCE(
    _In_ UCHAR ReadWrite, _In_ ULONG MinimumAddress, _In_ ULONG MaximumAddress, _In_ ULONG Alignment, _In_ ULONG MemorySize,
    _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_IOPORT_RESOURCE(
    _In_ UCHAR Decode, _In_ USHORT MinimumAddress, _In_ USHORT MaximumAddress, _In_ UCHAR Alignment, _In_ UCHAR PortLength,
    _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_INTERRUPT_RESOURCE(
    _In_ BOOLEAN ResourceUsage, _In_ KINTERRUPT_MODE EdgeLevel, _In_ KINTERRUPT_POLARITY InterruptLevel, _In_ BOOLEAN ShareType,
    _In_ BOOLEAN Wake, _In_ PULONG PinTable, _In_ UCHAR PinCount, _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_GPIO_INT_RESOURCE(
    _In_ KINTERRUPT_MODE InterruptType, _In_ KINTERRUPT_POLARITY LevelType, _In_ BOOLEAN Shareable, _In_ BOOLEAN CanWake,
    _In_ GPIO_PIN_CONFIG_TYPE PinConfig, _In_ USHORT DebounceTimeout, _In_ UCHAR ResourceSourceIndex,
    _In_ PUNICODE_STRING ResourceSourceName, _In_ BOOLEAN ResourceUsage, _In_ PUCHAR VendorData, _In_ USHORT VendorDataLength,
    _In_ PUSHORT PinTable, _In_ UCHAR PinCount, _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_GPIO_IO_RESOURCE(
    _In_ BOOLEAN Shareable, _In_ BOOLEAN CanWake, _In_ GPIO_PIN_CONFIG_TYPE PinConfig, _In_ USHORT DebounceTimeout,
    _In_ USHORT DriveStrength, _In_ GPIO_PIN_IORESTRICTION_TYPE IoRestriction, _In_ UCHAR ResourceSourceIndex,
    _In_ PUNICODE_STRING ResourceSourceName, _In_ BOOLEAN ResourceUsage, _In_ PUCHAR VendorData, _In_ USHORT VendorDataLength,
    _In_ PUSHORT PinTable, _In_ USHORT PinCount, _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_SPB_I2C_RESOURCE(
    _In_ USHORT SlaveAddress, _In_ BOOLEAN DeviceInitiated, _In_ ULONG ConnectionSpeed, _In_ BOOLEAN AddressingMode,
    _In_ PUNICODE_STRING ResourceSource, _In_ UCHAR ResourceSourceIndex, _In_ BOOLEAN ResourceUsage, _In_ BOOLEAN SharedMode,
    _In_ PUCHAR VendorData, _In_ USHORT VendorDataLength, _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_SPB_SPI_RESOURCE(
    _In_ USHORT DeviceSelection, _In_ UCHAR DeviceSelectionPolarity, _In_ UCHAR WireMode, _In_ UCHAR DataBitLength,
    _In_ BOOLEAN SlaveMode, _In_ ULONG ConnectionSpeed, _In_ UCHAR ClockPolarity, _In_ UCHAR ClockPhase,
    _In_ PUNICODE_STRING ResourceSource, _In_ UCHAR ResourceSourceIndex, _In_ BOOLEAN ResourceUsage, _In_ BOOLEAN SharedMode,
    _In_ PCHAR VendorData, _In_ USHORT VendorDataLength, _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_SPB_UART_RESOURCE(
    _In_ ULONG BaudRate, _In_ UCHAR BitsPerByte, _In_ UCHAR StopBits, _In_ UCHAR LinesInUse, _In_ UCHAR IsBigEndian,
    _In_ UCHAR Parity, _In_ UCHAR FlowControl, _In_ USHORT RxSize, _In_ USHORT TxSize, _In_ PUNICODE_STRING ResourceSource,
    _In_ UCHAR ResourceSourceIndex, _In_ BOOLEAN ResourceUsage, _In_ BOOLEAN SharedMode, _In_ PUCHAR VendorData,
    _In_ USHORT VendorDataLength, _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_EXTENDED_IO_RESOURCE(
    _In_ BOOLEAN ResourceUsage, _In_ UCHAR Decode, _In_ BOOLEAN IsMinFixed, _In_ BOOLEAN IsMaxFixed, _In_ UCHAR ISARanges,
    _In_ ULONGLONG AddressGranularity, _In_ ULONGLONG AddressMinimum, _In_ ULONGLONG AddressMaximum,
    _In_ ULONGLONG AddressTranslation, _In_ ULONGLONG RangeLength, _In_ ULONGLONG TypeSpecificAttributes,
    _In_ PUNICODE_STRING DescriptorName, _In_ BOOLEAN TranslationTypeNonStatic, _In_ BOOLEAN TanslationSparseDensity,
    _Out_ PPEP_ACPI_RESOURCE Resource);
__ddi_available_since(NTDDI_WIN10)
VOID PEP_ACPI_INITIALIZE_EXTENDED_MEMORY_RESOURCE(
    _In_ BOOLEAN ResourceUsage, _In_ UCHAR Decode, _In_ BOOLEAN IsMinFixed, _In_ BOOLEAN IsMaxFixed, _In_ UCHAR Cacheable,
    _In_ UCHAR ReadWrite, _In_ ULONGLONG AddressGranularity, _In_ ULONGLONG AddressMinimum, _In_ ULONGLONG AddressMaximum,
    _In_ ULONGLONG AddressTranslation, _In_ ULONGLONG RangeLength, _In_ ULONGLONG TypeSpecificAttributes,
    _In_ PUNICODE_STRING DescriptorName, _In_ UCHAR MemoryRangeType, _In_ BOOLEAN TranslationTypeNonStatic,
    _Out_ PPEP_ACPI_RESOURCE Resource);

// Work.
typedef struct _PEP_WORK_POWER_CONTROL {
    PEPHANDLE DeviceHandle;
    LPCGUID PowerControlCode;
    PVOID RequestContext;
    PVOID InBuffer;
    SIZE_T InBufferSize;
    PVOID OutBuffer;
    SIZE_T OutBufferSize;
} PEP_WORK_POWER_CONTROL, *PPEP_WORK_POWER_CONTROL;
typedef struct _PEP_WORK_COMPLETE_IDLE_STATE {
    PEPHANDLE DeviceHandle;
    ULONG Component;
} PEP_WORK_COMPLETE_IDLE_STATE, *PPEP_WORK_COMPLETE_IDLE_STATE;
typedef struct _PEP_WORK_COMPLETE_PERF_STATE {
    PEPHANDLE DeviceHandle;
    ULONG Component;
    BOOLEAN Succeeded;
} PEP_WORK_COMPLETE_PERF_STATE, *PPEP_WORK_COMPLETE_PERF_STATE;
typedef struct _PEP_WORK_ACPI_NOTIFY {
    PEPHANDLE DeviceHandle;
    ULONG NotifyCode;
} PEP_WORK_ACPI_NOTIFY, *PPEP_WORK_ACPI_NOTIFY;
typedef struct _PEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE {
    PEPHANDLE DeviceHandle;
    ULONG CompletionFlags;
    NTSTATUS MethodStatus;
    PVOID CompletionContext;
    SIZE_T OutputArgumentSize;
    PACPI_METHOD_ARGUMENT OutputArguments;
} PEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE, *PPEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE;
typedef struct _PEP_WORK_INFORMATION {
    PEP_WORK_TYPE WorkType;
    union {
        PEP_WORK_POWER_CONTROL PowerControl;
        PEP_WORK_COMPLETE_IDLE_STATE CompleteIdleState;
        PEP_WORK_COMPLETE_PERF_STATE CompletePerfState;
        PEP_WORK_ACPI_NOTIFY AcpiNotify;
        PEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE ControlMethodComplete;
    };
} PEP_WORK_INFORMATION, *PPEP_WORK_INFORMATION;
typedef struct _PEP_WORK {
    PPEP_WORK_INFORMATION WorkInformation;
    BOOLEAN NeedWork;
} PEP_WORK, *PPEP_WORK;

// Device power notifications.
typedef struct _PEP_PREPARE_DEVICE {
    PCUNICODE_STRING DeviceId;
    BOOLEAN DeviceAccepted;
} PEP_PREPARE_DEVICE, *PPEP_PREPARE_DEVICE;
typedef struct _PEP_ABANDON_DEVICE {
    PCUNICODE_STRING DeviceId;
    BOOLEAN DeviceAccepted;
} PEP_ABANDON_DEVICE, *PPEP_ABANDON_DEVICE;
typedef struct _PEP_UNREGISTER_DEVICE {
    PEPHANDLE DeviceHandle;
} PEP_UNREGISTER_DEVICE, *PPEP_UNREGISTER_DEVICE;
typedef struct _PEP_DEVICE_STARTED {
    PEPHANDLE DeviceHandle;
} PEP_DEVICE_STARTED, *PPEP_DEVICE_STARTED;
typedef struct _PEP_DEVICE_POWER_STATE {
    PEPHANDLE DeviceHandle;
    DEVICE_POWER_STATE PowerState;
    BOOLEAN Complete;
    BOOLEAN SystemTransition;
} PEP_DEVICE_POWER_STATE, *PPEP_DEVICE_POWER_STATE;
typedef struct _PEP_NOTIFY_COMPONENT_IDLE_STATE {
    PEPHANDLE DeviceHandle;
    ULONG Component;
    ULONG IdleState;
    BOOLEAN DriverNotified;
    BOOLEAN Completed;
} PEP_NOTIFY_COMPONENT_IDLE_STATE, *PPEP_NOTIFY_COMPONENT_IDLE_STATE;
typedef struct _PEP_POWER_CONTROL_REQUEST {
    PEPHANDLE DeviceHandle;
    LPCGUID PowerControlCode;
    PVOID InBuffer;
    SIZE_T InBufferSize;
    PVOID OutBuffer;
    SIZE_T OutBufferSize;
    PSIZE_T BytesReturned;
    NTSTATUS Status;
} PEP_POWER_CONTROL_REQUEST, *PPEP_POWER_CONTROL_REQUEST;
typedef struct _PEP_POWER_CONTROL_COMPLETE {
    PEPHANDLE DeviceHandle;
    LPCGUID PowerControlCode;
    PVOID RequestContext;
    SIZE_T BytesReturned;
    NTSTATUS Status;
} PEP_POWER_CONTROL_COMPLETE, *PPEP_POWER_CONTROL_COMPLETE;
typedef struct _PEP_SYSTEM_LATENCY {
    ULONGLONG Latency;
} PEP_SYSTEM_LATENCY, *PPEP_SYSTEM_LATENCY;
typedef struct _PEP_LOW_POWER_EPOCH {
    BOOLEAN LowPowerEpoch;
} PEP_LOW_POWER_EPOCH, *PPEP_LOW_POWER_EPOCH;
typedef struct _PEP_CRASHDUMP_INFORMATION {
    PEPHANDLE DeviceHandle;
    PVOID DeviceContext;
} PEP_CRASHDUMP_INFORMATION, *PPEP_CRASHDUMP_INFORMATION;
typedef union _PEP_UNMASKED_INTERRUPT_FLAGS {
    struct {
        USHORT SecondaryInterrupt : 1;
        USHORT Reserved : 15;
    };
    USHORT AsUSHORT;
} PEP_UNMASKED_INTERRUPT_FLAGS, *PPEP_UNMASKED_INTERRUPT_FLAGS;
typedef struct _PEP_UNMASKED_INTERRUPT_INFORMATION {
    USHORT Version;
    USHORT Size;
    PEP_UNMASKED_INTERRUPT_FLAGS Flags;
    KINTERRUPT_MODE Mode;
    KINTERRUPT_POLARITY Polarity;
    ULONG Gsiv;
    USHORT PinNumber;
    PVOID DeviceHandle;
} PEP_UNMASKED_INTERRUPT_INFORMATION, *PPEP_UNMASKED_INTERRUPT_INFORMATION;
typedef struct _PEP_PROCESSOR_IDLE_STATE_V2 {
    union {
        ULONG Ulong;
        struct {
            ULONG Interruptible : 1;
            ULONG CacheCoherent : 1;
            ULONG ThreadContextRetained : 1;
            ULONG CStateType : 4;
            ULONG WakesSpuriously : 1;
            ULONG PlatformOnly : 1;
            ULONG Autonomous : 1;
            ULONG Reserved : 22;
        };
    };
    ULONG Latency;
    ULONG BreakEvenDuration;
} PEP_PROCESSOR_IDLE_STATE_V2, *PPEP_PROCESSOR_IDLE_STATE_V2;
typedef struct _PEP_PROCESSOR_IDLE_STATE_UPDATE {
    ULONG Version;
    ULONG Latency;
    ULONG BreakEvenDuration;
} PEP_PROCESSOR_IDLE_STATE_UPDATE, *PPEP_PROCESSOR_IDLE_STATE_UPDATE;
typedef struct _PEP_PLATFORM_IDLE_STATE_UPDATE {
    ULONG Version;
    ULONG Latency;
    ULONG BreakEvenDuration;
} PEP_PLATFORM_IDLE_STATE_UPDATE, *PPEP_PLATFORM_IDLE_STATE_UPDATE;

// Routines of the plug-in and of the power framework.
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10)
typedef BOOLEAN (*PEPCALLBACKNOTIFYDPM)(_In_ ULONG Notification, _Inout_opt_ PVOID Data);
__ddi_available_since(NTDDI_WIN10)
typedef BOOLEAN (*PEPCALLBACKNOTIFYPPM)(_In_ PEPHANDLE Handle, _In_ ULONG Notification, _Inout_opt_ PVOID Data);
__ddi_available_since(NTDDI_WIN10)
typedef BOOLEAN (*PEPCALLBACKNOTIFYACPI)(_In_ ULONG Notification, _Inout_opt_ PVOID Data);
_IRQL_requires_(HIGH_LEVEL) __ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*PEPCALLBACKPOWERONCRASHDUMPDEVICE)(_In_ PPEP_CRASHDUMP_INFORMATION CrashdumpInformation);
typedef PEPCALLBACKNOTIFYDPM PPEPCALLBACKNOTIFYDPM;
typedef PEPCALLBACKNOTIFYPPM PPEPCALLBACKNOTIFYPPM;
typedef PEPCALLBACKNOTIFYACPI PPEPCALLBACKNOTIFYACPI;
typedef VOID (*PPO_ENUMERATE_INTERRUPT_SOURCE_CALLBACK)(
    _In_ PVOID CallbackContext, _In_ PPEP_UNMASKED_INTERRUPT_INFORMATION InterruptInformation);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKREQUESTWORKER)(_In_ POHANDLE PluginHandle);
__ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKENUMERATEUNMASKEDINTERRUPTS)(
    _In_opt_ POHANDLE PluginHandle, _In_opt_ ULONGLONG EnumerateFlags, _In_ PPO_ENUMERATE_INTERRUPT_SOURCE_CALLBACK Callback,
    _In_ PVOID CallbackContext, _Inout_ PPEP_UNMASKED_INTERRUPT_INFORMATION InterruptInformation);
__ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKPROCESSORHALT)(_In_ ULONG Flags, _Inout_opt_ PVOID Context, _In_ PVOID Halt);
__ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKREQUESTINTERRUPT)(_In_ ULONG Gsiv);
__ddi_available_since(NTDDI_WIN10)
typedef VOID (*POFXCALLBACKCRITICALRESOURCE)(_In_ POHANDLE DeviceHandle, _In_ ULONG Component, _In_ BOOLEAN Active);
__ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKPROCESSORIDLEVETO)(
    _In_ POHANDLE ProcessorHandle, _In_ ULONG ProcessorState, _In_ ULONG VetoReason, _In_ BOOLEAN Increment);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKPLATFORMIDLEVETO)(
    _In_ POHANDLE ProcessorHandle, _In_ ULONG PlatformState, _In_ ULONG VetoReason, _In_ BOOLEAN Increment);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKUPDATEPROCESSORIDLESTATE)(
    _In_ POHANDLE ProcessorHandle, _In_ ULONG ProcessorState, _In_ PPEP_PROCESSOR_IDLE_STATE_UPDATE Update);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKUPDATEPLATFORMIDLESTATE)(
    _In_ POHANDLE ProcessorHandle, _In_ ULONG PlatformState, _In_ PPEP_PLATFORM_IDLE_STATE_UPDATE Update);
__ddi_available_since(NTDDI_WIN10)
typedef NTSTATUS (*POFXCALLBACKREQUESTCOMMON)(_In_ ULONG RequestId, _Inout_opt_ PVOID Data);
typedef struct _PEP_INFORMATION {
    USHORT Version;
    USHORT Size;
    PPEPCALLBACKNOTIFYDPM AcceptDeviceNotification;
    PPEPCALLBACKNOTIFYPPM AcceptProcessorNotification;
    PPEPCALLBACKNOTIFYACPI AcceptAcpiNotification;
} PEP_INFORMATION, *PPEP_INFORMATION;
typedef struct _PEP_KERNEL_INFORMATION_STRUCT_V3 {
    USHORT Version;
    USHORT Size;
    POHANDLE Plugin;
    POFXCALLBACKREQUESTWORKER RequestWorker;
    POFXCALLBACKENUMERATEUNMASKEDINTERRUPTS EnumerateUnmaskedInterrupts;
    POFXCALLBACKPROCESSORHALT ProcessorHalt;
    POFXCALLBACKREQUESTINTERRUPT RequestInterrupt;
    POFXCALLBACKCRITICALRESOURCE TransitionCriticalResource;
    POFXCALLBACKPROCESSORIDLEVETO ProcessorIdleVeto;
    POFXCALLBACKPLATFORMIDLEVETO PlatformIdleVeto;
    POFXCALLBACKUPDATEPROCESSORIDLESTATE UpdateProcessorIdleState;
    POFXCALLBACKUPDATEPLATFORMIDLESTATE UpdatePlatformIdleState;
    POFXCALLBACKREQUESTCOMMON RequestCommon;
} PEP_KERNEL_INFORMATION_STRUCT_V3, *PPEP_KERNEL_INFORMATION_STRUCT_V3;
typedef PEP_KERNEL_INFORMATION_STRUCT_V3 PEP_KERNEL_INFORMATION, *PPEP_KERNEL_INFORMATION;
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS PoFxRegisterPlugin(_In_ PPEP_INFORMATION PepInformation, _Inout_ PPEP_KERNEL_INFORMATION KernelInformation);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS PoFxRegisterPluginEx(
    _In_ PPEP_INFORMATION PepInformation, _In_ ULONGLONG Flags, _Inout_ PPEP_KERNEL_INFORMATION KernelInformation);
typedef struct _PO_FX_CORE_DEVICE {
    ULONG Version;
    ULONG ComponentCount;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK ComponentCriticalTransitionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PVOID DeviceContext;
    PO_FX_COMPONENT Components[ANYSIZE_ARRAY];
} PO_FX_CORE_DEVICE, *PPO_FX_CORE_DEVICE;
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS PoFxRegisterCoreDevice(_In_ PCUNICODE_STRING Id, _In_ PPO_FX_CORE_DEVICE Device, _Out_ POHANDLE *Handle);
