#pragma once
#pragma ddi_header(poclass)
#include <devioctl.h>
#include <wdm_objects.h>

// Batteries, thermal zones and other power devices.

#define IOCTL_BATTERY_QUERY_TAG CTL_CODE(FILE_DEVICE_BATTERY, 0x10, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_BATTERY_QUERY_INFORMATION CTL_CODE(FILE_DEVICE_BATTERY, 0x11, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_BATTERY_SET_INFORMATION CTL_CODE(FILE_DEVICE_BATTERY, 0x12, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_BATTERY_QUERY_STATUS CTL_CODE(FILE_DEVICE_BATTERY, 0x13, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_BATTERY_CHARGING_SOURCE_CHANGE CTL_CODE(FILE_DEVICE_BATTERY, 0x14, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_THERMAL_QUERY_INFORMATION CTL_CODE(FILE_DEVICE_BATTERY, 0x20, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_THERMAL_SET_COOLING_POLICY CTL_CODE(FILE_DEVICE_BATTERY, 0x21, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_RUN_ACTIVE_COOLING_METHOD CTL_CODE(FILE_DEVICE_BATTERY, 0x22, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_THERMAL_SET_PASSIVE_LIMIT CTL_CODE(FILE_DEVICE_BATTERY, 0x23, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_THERMAL_READ_TEMPERATURE CTL_CODE(FILE_DEVICE_BATTERY, 0x24, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_QUERY_LID CTL_CODE(FILE_DEVICE_BATTERY, 0x30, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_NOTIFY_SWITCH_EVENT CTL_CODE(FILE_DEVICE_BATTERY, 0x40, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GET_SYS_BUTTON_CAPS CTL_CODE(FILE_DEVICE_BATTERY, 0x50, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GET_SYS_BUTTON_EVENT CTL_CODE(FILE_DEVICE_BATTERY, 0x51, METHOD_BUFFERED, FILE_READ_ACCESS)

// Batteries

#define BATTERY_TAG_INVALID 0
#define MAX_BATTERY_STRING_SIZE 128
#define BATTERY_UNKNOWN_CAPACITY 0xFFFFFFFF
#define BATTERY_UNKNOWN_VOLTAGE 0xFFFFFFFF
#define BATTERY_UNKNOWN_RATE 0x80000000
#define BATTERY_UNKNOWN_TIME 0xFFFFFFFF
#define BATTERY_UNKNOWN_CURRENT 0xFFFFFFFF
#define BATTERY_SYSTEM_BATTERY 0x80000000
#define BATTERY_CAPACITY_RELATIVE 0x40000000
#define BATTERY_IS_SHORT_TERM 0x20000000
#define BATTERY_SEALED 0x10000000
#define BATTERY_SET_CHARGE_SUPPORTED 0x00000001
#define BATTERY_SET_DISCHARGE_SUPPORTED 0x00000002
#define BATTERY_POWER_ON_LINE 0x00000001
#define BATTERY_DISCHARGING 0x00000002
#define BATTERY_CHARGING 0x00000004
#define BATTERY_CRITICAL 0x00000008

typedef enum __ddi_page("") _BATTERY_QUERY_INFORMATION_LEVEL {
    BatteryInformation, BatteryGranularityInformation, BatteryTemperature, BatteryEstimatedTime, BatteryDeviceName,
    BatteryManufactureDate, BatteryManufactureName, BatteryUniqueID, BatterySerialNumber
} BATTERY_QUERY_INFORMATION_LEVEL;

typedef enum __ddi_page("") _BATTERY_SET_INFORMATION_LEVEL {
    BatteryCriticalBias, BatteryCharge, BatteryDischarge, BatteryChargingSource, BatteryChargerId, BatteryChargerStatus
} BATTERY_SET_INFORMATION_LEVEL;

typedef struct __ddi_page("") _BATTERY_QUERY_INFORMATION {
    ULONG BatteryTag;
    BATTERY_QUERY_INFORMATION_LEVEL InformationLevel;
    LONG AtRate;
} BATTERY_QUERY_INFORMATION, *PBATTERY_QUERY_INFORMATION;

typedef struct __ddi_page("") _BATTERY_INFORMATION {
    ULONG Capabilities;
    UCHAR Technology;
    UCHAR Reserved[3];
    UCHAR Chemistry[4];
    ULONG DesignedCapacity;
    ULONG FullChargedCapacity;
    ULONG DefaultAlert1;
    ULONG DefaultAlert2;
    ULONG CriticalBias;
    ULONG CycleCount;
} BATTERY_INFORMATION, *PBATTERY_INFORMATION;

typedef enum __ddi_page("") _BATTERY_CHARGING_SOURCE_TYPE {
    BatteryChargingSourceType_AC = 1, BatteryChargingSourceType_USB, BatteryChargingSourceType_Wireless,
    BatteryChargingSourceType_Max
} BATTERY_CHARGING_SOURCE_TYPE, *PBATTERY_CHARGING_SOURCE_TYPE;

typedef struct __ddi_page("") _BATTERY_CHARGING_SOURCE {
    BATTERY_CHARGING_SOURCE_TYPE Type;
    ULONG MaxCurrent;
} BATTERY_CHARGING_SOURCE, *PBATTERY_CHARGING_SOURCE;

typedef GUID BATTERY_CHARGER_ID, *PBATTERY_CHARGER_ID;

typedef struct __ddi_page("") _BATTERY_SET_INFORMATION {
    ULONG BatteryTag;
    BATTERY_SET_INFORMATION_LEVEL InformationLevel;
    UCHAR Buffer[1];
} BATTERY_SET_INFORMATION, *PBATTERY_SET_INFORMATION;

typedef struct __ddi_page("") _BATTERY_WAIT_STATUS {
    ULONG BatteryTag;
    ULONG Timeout;
    ULONG PowerState;
    ULONG LowCapacity;
    ULONG HighCapacity;
} BATTERY_WAIT_STATUS, *PBATTERY_WAIT_STATUS;

typedef struct __ddi_page("") _BATTERY_STATUS {
    ULONG PowerState;
    ULONG Capacity;
    ULONG Voltage;
    LONG Rate;
} BATTERY_STATUS, *PBATTERY_STATUS;

typedef struct __ddi_page("") _BATTERY_MANUFACTURE_DATE {
    UCHAR Day;
    UCHAR Month;
    USHORT Year;
} BATTERY_MANUFACTURE_DATE, *PBATTERY_MANUFACTURE_DATE;

// Thermal zones

#define MAX_ACTIVE_COOLING_LEVELS 10
#define ACTIVE_COOLING 0x0
#define PASSIVE_COOLING 0x1

typedef struct __ddi_page("") _THERMAL_INFORMATION {
    ULONG ThermalStamp;
    ULONG ThermalConstant1;
    ULONG ThermalConstant2;
    KAFFINITY Processors;
    ULONG SamplingPeriod;
    ULONG CurrentTemperature;
    ULONG PassiveTripPoint;
    ULONG CriticalTripPoint;
    UCHAR ActiveTripPointCount;
    ULONG ActiveTripPoint[MAX_ACTIVE_COOLING_LEVELS];
} THERMAL_INFORMATION, *PTHERMAL_INFORMATION;

typedef struct __ddi_page("") _THERMAL_WAIT_READ {
    ULONG Timeout;
    ULONG LowTemperature;
    ULONG HighTemperature;
} THERMAL_WAIT_READ, *PTHERMAL_WAIT_READ;

// Interfaces

__ddi_page("")
typedef VOID DEVICE_ACTIVE_COOLING(_Inout_opt_ PVOID Context, _In_ BOOLEAN Engaged);
typedef DEVICE_ACTIVE_COOLING *PDEVICE_ACTIVE_COOLING;
__ddi_page("")
typedef VOID DEVICE_PASSIVE_COOLING(_Inout_opt_ PVOID Context, _In_ ULONG Percentage);
typedef DEVICE_PASSIVE_COOLING *PDEVICE_PASSIVE_COOLING;

typedef struct __ddi_page("") _THERMAL_DEVICE_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    ULONG Flags;
    PDEVICE_ACTIVE_COOLING ActiveCooling;
    PDEVICE_PASSIVE_COOLING PassiveCooling;
} THERMAL_DEVICE_INTERFACE, *PTHERMAL_DEVICE_INTERFACE;

#define THERMAL_DEVICE_INTERFACE_VERSION 1
#define ThermalDeviceFlagActiveCooling 1
#define ThermalDeviceFlagPassiveCooling 2

// Power limits

typedef enum __ddi_page("") _POWER_LIMIT_TYPE {
    PowerLimitContinuous = 0, PowerLimitBurst, PowerLimitRapid, PowerLimitPreemptive, PowerLimitPreemptiveOffset,
    PowerLimitTypeMax
} POWER_LIMIT_TYPE, *PPOWER_LIMIT_TYPE;

typedef struct __ddi_page("") _POWER_LIMIT_ATTRIBUTES {
    POWER_LIMIT_TYPE Type;
    ULONG DomainId;
    ULONG MaxValue;
    ULONG MinValue;
    ULONG MinTimeParameter;
    ULONG MaxTimeParameter;
    ULONG DefaultACValue;
    ULONG DefaultDCValue;
    union {
        struct {
            ULONG SupportTimeParameter : 1;
            ULONG Reserved : 31;
        };
        ULONG AsUlong;
    } Flags;
} POWER_LIMIT_ATTRIBUTES, *PPOWER_LIMIT_ATTRIBUTES;

typedef struct __ddi_page("") _POWER_LIMIT_VALUE {
    POWER_LIMIT_TYPE Type;
    ULONG DomainId;
    ULONG TargetValue;
    ULONG TimeParameter;
} POWER_LIMIT_VALUE, *PPOWER_LIMIT_VALUE;

#define POWER_LIMIT_VALUE_NO_CONTROL 0xFFFFFFFF

__ddi_page("")
typedef NTSTATUS QUERY_POWER_LIMIT_ATTRIBUTES(_Inout_opt_ PVOID Context, _In_ ULONG BufferCount, _Out_ PVOID Buffer,
                                              _Out_ PULONG AttributeCount);
typedef QUERY_POWER_LIMIT_ATTRIBUTES *PQUERY_POWER_LIMIT_ATTRIBUTES;
__ddi_page("")
typedef NTSTATUS SET_POWER_LIMIT(_Inout_opt_ PVOID Context, _In_ ULONG ValueCount, _In_ PVOID Values);
typedef SET_POWER_LIMIT *PSET_POWER_LIMIT;
__ddi_page("")
typedef NTSTATUS QUERY_POWER_LIMIT(_Inout_opt_ PVOID Context, _In_ ULONG ValueCount, _Out_ PVOID Values);
typedef QUERY_POWER_LIMIT *PQUERY_POWER_LIMIT;

typedef struct __ddi_page("") _POWER_LIMIT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    ULONG DomainCount;
    PQUERY_POWER_LIMIT_ATTRIBUTES QueryAttributes;
    PSET_POWER_LIMIT SetPowerLimit;
    PQUERY_POWER_LIMIT QueryPowerLimit;
} POWER_LIMIT_INTERFACE, *PPOWER_LIMIT_INTERFACE;

// Identifiers whose values the model does not know
extern const GUID GUID_DEVINTERFACE_POWER_LIMIT;
extern const GUID GUID_POWER_LIMIT_INTERFACE;
extern const GUID GUID_THERMAL_COOLING_INTERFACE;
extern const GUID GUID_DEVINTERFACE_THERMAL_COOLING;

__ddi_page("")
NTSTATUS PoCreatePowerLimitRequest(_Outptr_ PVOID *PowerLimitRequest, _In_ PDEVICE_OBJECT TargetDeviceObject,
                                   _In_ PDEVICE_OBJECT PolicyDeviceObject, _In_ PCOUNTED_REASON_CONTEXT Context);
__ddi_page("") VOID PoDeletePowerLimitRequest(_Inout_ PVOID PowerLimitRequest);
__ddi_page("")
NTSTATUS PoQueryPowerLimitAttributes(_In_ PVOID PowerLimitRequest, _In_ ULONG BufferCount,
                                     _Out_writes_opt_(BufferCount) PPOWER_LIMIT_ATTRIBUTES Buffer, _Out_ PULONG AttributeCount);
__ddi_page("")
NTSTATUS PoQueryPowerLimitValue(_In_ PVOID PowerLimitRequest, _In_ ULONG ValueCount,
                                _Inout_updates_(ValueCount) PPOWER_LIMIT_VALUE Values);
__ddi_page("")
NTSTATUS PoSetPowerLimitValue(_Inout_ PVOID PowerLimitRequest, _In_ PCOUNTED_REASON_CONTEXT Context, _In_ ULONG ValueCount,
                              _In_reads_(ValueCount) PPOWER_LIMIT_VALUE Values);

DEFINE_GUID(GUID_DEVICE_BATTERY, 0x72631e54, 0x78a4, 0x11d0, 0xbc, 0xf7, 0x00, 0xaa, 0x00, 0xb7, 0xb3, 0x2a);
DEFINE_GUID(GUID_DEVICE_LID, 0x4afa3d52, 0x74a7, 0x11d0, 0xbe, 0x5e, 0x00, 0xa0, 0xc9, 0x06, 0x28, 0x57);
DEFINE_GUID(GUID_DEVICE_SYS_BUTTON, 0x4afa3d53, 0x74a7, 0x11d0, 0xbe, 0x5e, 0x00, 0xa0, 0xc9, 0x06, 0x28, 0x57);
DEFINE_GUID(GUID_DEVICE_THERMAL_ZONE, 0x4afa3d51, 0x74a7, 0x11d0, 0xbe, 0x5e, 0x00, 0xa0, 0xc9, 0x06, 0x28, 0x57);
