#pragma once
#pragma ddi_header(hidpi)

#include <ntdef.h>
#include <wdm_irql.h>
#include <hidusage.h>

#define HIDP_LINK_COLLECTION_ROOT ((USHORT)-1)
#define HIDP_LINK_COLLECTION_UNSPECIFIED ((USHORT)0)
#define HIDP_MAX_UNKNOWN_ITEMS 4

typedef enum _HIDP_REPORT_TYPE {
    HidP_Input,
    HidP_Output,
    HidP_Feature
} HIDP_REPORT_TYPE;

typedef struct _USAGE_AND_PAGE {
    USAGE Usage;
    USAGE UsagePage;
} USAGE_AND_PAGE, *PUSAGE_AND_PAGE;

struct __ddi_opaque __ddi_page("") _HIDP_PREPARSED_DATA;
typedef struct _HIDP_PREPARSED_DATA *PHIDP_PREPARSED_DATA;

typedef struct _HIDP_BUTTON_CAPS {
    USAGE UsagePage;
    UCHAR ReportID;
    BOOLEAN IsAlias;
    USHORT BitField;
    USHORT LinkCollection;
    USAGE LinkUsage;
    USAGE LinkUsagePage;
    BOOLEAN IsRange;
    BOOLEAN IsStringRange;
    BOOLEAN IsDesignatorRange;
    BOOLEAN IsAbsolute;
    USHORT ReportCount;
    USHORT Reserved2;
    ULONG Reserved[9];
    union {
        struct {
            USAGE UsageMin, UsageMax;
            USHORT StringMin, StringMax;
            USHORT DesignatorMin, DesignatorMax;
            USHORT DataIndexMin, DataIndexMax;
        } Range;
        struct {
            USAGE Usage, Reserved1;
            USHORT StringIndex, Reserved2;
            USHORT DesignatorIndex, Reserved3;
            USHORT DataIndex, Reserved4;
        } NotRange;
    };
} HIDP_BUTTON_CAPS, *PHIDP_BUTTON_CAPS;

typedef struct _HIDP_VALUE_CAPS {
    USAGE UsagePage;
    UCHAR ReportID;
    BOOLEAN IsAlias;
    USHORT BitField;
    USHORT LinkCollection;
    USAGE LinkUsage;
    USAGE LinkUsagePage;
    BOOLEAN IsRange;
    BOOLEAN IsStringRange;
    BOOLEAN IsDesignatorRange;
    BOOLEAN IsAbsolute;
    BOOLEAN HasNull;
    UCHAR Reserved;
    USHORT BitSize;
    USHORT ReportCount;
    USHORT Reserved2[5];
    ULONG UnitsExp;
    ULONG Units;
    LONG LogicalMin, LogicalMax;
    LONG PhysicalMin, PhysicalMax;
    union {
        struct {
            USAGE UsageMin, UsageMax;
            USHORT StringMin, StringMax;
            USHORT DesignatorMin, DesignatorMax;
            USHORT DataIndexMin, DataIndexMax;
        } Range;
        struct {
            USAGE Usage, Reserved1;
            USHORT StringIndex, Reserved2;
            USHORT DesignatorIndex, Reserved3;
            USHORT DataIndex, Reserved4;
        } NotRange;
    };
} HIDP_VALUE_CAPS, *PHIDP_VALUE_CAPS;

typedef struct _HIDP_LINK_COLLECTION_NODE {
    USAGE LinkUsage;
    USAGE LinkUsagePage;
    USHORT Parent;
    USHORT NumberOfChildren;
    USHORT NextSibling;
    USHORT FirstChild;
    ULONG CollectionType : 8;
    ULONG IsAlias : 1;
    ULONG Reserved : 23;
    PVOID UserContext;
} HIDP_LINK_COLLECTION_NODE, *PHIDP_LINK_COLLECTION_NODE;

typedef struct _HIDP_CAPS {
    USAGE Usage;
    USAGE UsagePage;
    USHORT InputReportByteLength;
    USHORT OutputReportByteLength;
    USHORT FeatureReportByteLength;
    USHORT Reserved[17];
    USHORT NumberLinkCollectionNodes;
    USHORT NumberInputButtonCaps;
    USHORT NumberInputValueCaps;
    USHORT NumberInputDataIndices;
    USHORT NumberOutputButtonCaps;
    USHORT NumberOutputValueCaps;
    USHORT NumberOutputDataIndices;
    USHORT NumberFeatureButtonCaps;
    USHORT NumberFeatureValueCaps;
    USHORT NumberFeatureDataIndices;
} HIDP_CAPS, *PHIDP_CAPS;

typedef struct _HIDP_DATA {
    USHORT DataIndex;
    USHORT Reserved;
    union {
        ULONG RawValue;
        BOOLEAN On;
    };
} HIDP_DATA, *PHIDP_DATA;

typedef struct _HIDP_UNKNOWN_TOKEN {
    UCHAR Token;
    UCHAR Reserved[3];
    ULONG BitField;
} HIDP_UNKNOWN_TOKEN, *PHIDP_UNKNOWN_TOKEN;

#include <pshpack4.h>
typedef struct _HIDP_EXTENDED_ATTRIBUTES {
    UCHAR NumGlobalUnknowns;
    UCHAR Reserved[3];
    PHIDP_UNKNOWN_TOKEN GlobalUnknowns;
    ULONG Data[1];
} HIDP_EXTENDED_ATTRIBUTES, *PHIDP_EXTENDED_ATTRIBUTES;
#include <poppack.h>

typedef struct __ddi_page("hidpi/ns-hidpi-hidp_button_array_data") _HIDP_BUTTON_ARRAY_DATA {
    USHORT ArrayIndex;
    BOOLEAN On;
} HIDP_BUTTON_ARRAY_DATA, *PHIDP_BUTTON_ARRAY_DATA;

typedef enum __ddi_page("") _HIDP_KEYBOARD_DIRECTION {
    HidP_Keyboard_Break,
    HidP_Keyboard_Make
} HIDP_KEYBOARD_DIRECTION;

typedef struct __ddi_page("") _HIDP_KEYBOARD_MODIFIER_STATE {
    union {
        struct {
            ULONG LeftControl : 1;
            ULONG LeftShift : 1;
            ULONG LeftAlt : 1;
            ULONG LeftGUI : 1;
            ULONG RightControl : 1;
            ULONG RightShift : 1;
            ULONG RightAlt : 1;
            ULONG RigthGUI : 1;
            ULONG CapsLock : 1;
            ULONG ScollLock : 1;
            ULONG NumLock : 1;
            ULONG Reserved : 21;
        };
        ULONG ul;
    };
} HIDP_KEYBOARD_MODIFIER_STATE, *PHIDP_KEYBOARD_MODIFIER_STATE;

__ddi_page("")
typedef BOOLEAN (*PHIDP_INSERT_SCANCODES)(_In_opt_ PVOID Context, _In_reads_bytes_(Length) PCHAR NewScanCodes, _In_ ULONG Length);

// Status values
#define HIDP_STATUS_SUCCESS ((NTSTATUS)0x00110000L)
#define HIDP_STATUS_NULL ((NTSTATUS)0x80110001L)
#define HIDP_STATUS_INVALID_PREPARSED_DATA ((NTSTATUS)0xC0110001L)
#define HIDP_STATUS_INVALID_REPORT_TYPE ((NTSTATUS)0xC0110002L)
#define HIDP_STATUS_INVALID_REPORT_LENGTH ((NTSTATUS)0xC0110003L)
#define HIDP_STATUS_USAGE_NOT_FOUND ((NTSTATUS)0xC0110004L)
#define HIDP_STATUS_VALUE_OUT_OF_RANGE ((NTSTATUS)0xC0110005L)
#define HIDP_STATUS_BAD_LOG_PHY_VALUES ((NTSTATUS)0xC0110006L)
#define HIDP_STATUS_BUFFER_TOO_SMALL ((NTSTATUS)0xC0110007L)
#define HIDP_STATUS_INTERNAL_ERROR ((NTSTATUS)0xC0110008L)
#define HIDP_STATUS_I8042_TRANS_UNKNOWN ((NTSTATUS)0xC0110009L)
#define HIDP_STATUS_INCOMPATIBLE_REPORT_ID ((NTSTATUS)0xC011000AL)
#define HIDP_STATUS_NOT_VALUE_ARRAY ((NTSTATUS)0xC011000BL)
#define HIDP_STATUS_IS_VALUE_ARRAY ((NTSTATUS)0xC011000CL)
#define HIDP_STATUS_DATA_INDEX_NOT_FOUND ((NTSTATUS)0xC011000DL)
#define HIDP_STATUS_DATA_INDEX_OUT_OF_RANGE ((NTSTATUS)0xC011000EL)
#define HIDP_STATUS_BUTTON_NOT_PRESSED ((NTSTATUS)0xC011000FL)
#define HIDP_STATUS_REPORT_DOES_NOT_EXIST ((NTSTATUS)0xC0110010L)
#define HIDP_STATUS_NOT_IMPLEMENTED ((NTSTATUS)0xC0110020L)

// Capabilities
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetCaps(_In_ PHIDP_PREPARSED_DATA PreparsedData, _Out_ PHIDP_CAPS Capabilities);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetLinkCollectionNodes(_Out_writes_to_(*LinkCollectionNodesLength, *LinkCollectionNodesLength)
                                     PHIDP_LINK_COLLECTION_NODE LinkCollectionNodes,
                                     _Inout_ PULONG LinkCollectionNodesLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetButtonCaps(_In_ HIDP_REPORT_TYPE ReportType,
                            _Out_writes_to_(*ButtonCapsLength, *ButtonCapsLength) PHIDP_BUTTON_CAPS ButtonCaps,
                            _Inout_ PUSHORT ButtonCapsLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetSpecificButtonCaps(_In_ HIDP_REPORT_TYPE ReportType, _In_opt_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                                    _In_opt_ USAGE Usage,
                                    _Out_writes_to_(*ButtonCapsLength, *ButtonCapsLength) PHIDP_BUTTON_CAPS ButtonCaps,
                                    _Inout_ PUSHORT ButtonCapsLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetValueCaps(_In_ HIDP_REPORT_TYPE ReportType,
                           _Out_writes_to_(*ValueCapsLength, *ValueCapsLength) PHIDP_VALUE_CAPS ValueCaps,
                           _Inout_ PUSHORT ValueCapsLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetSpecificValueCaps(_In_ HIDP_REPORT_TYPE ReportType, _In_opt_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                                   _In_opt_ USAGE Usage,
                                   _Out_writes_to_(*ValueCapsLength, *ValueCapsLength) PHIDP_VALUE_CAPS ValueCaps,
                                   _Inout_ PUSHORT ValueCapsLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetExtendedAttributes(_In_ HIDP_REPORT_TYPE ReportType, _In_ USHORT DataIndex,
                                    _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                    _Out_writes_to_(*LengthAttributes, *LengthAttributes) PHIDP_EXTENDED_ATTRIBUTES Attributes,
                                    _Inout_ PULONG LengthAttributes);

NTSTATUS HidP_GetVersion(_Out_ PULONG Version);

// Reports
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_InitializeReportForID(_In_ HIDP_REPORT_TYPE ReportType, _In_ UCHAR ReportID,
                                    _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                    _Out_writes_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG HidP_MaxDataListLength(_In_ HIDP_REPORT_TYPE ReportType, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetData(_In_ HIDP_REPORT_TYPE ReportType, _Out_writes_to_(*DataLength, *DataLength) PHIDP_DATA DataList,
                      _Inout_ PULONG DataLength, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                      _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS HidP_SetData(_In_ HIDP_REPORT_TYPE ReportType, _Inout_updates_(*DataLength) PHIDP_DATA DataList,
                      _Inout_ PULONG DataLength, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                      _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG HidP_MaxUsageListLength(_In_ HIDP_REPORT_TYPE ReportType, _In_opt_ USAGE UsagePage,
                              _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetUsages(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                        _Out_writes_to_(*UsageLength, *UsageLength) PUSAGE UsageList, _Inout_ PULONG UsageLength,
                        _In_ PHIDP_PREPARSED_DATA PreparsedData, _In_reads_bytes_(ReportLength) PCHAR Report,
                        _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetUsagesEx(_In_ HIDP_REPORT_TYPE ReportType, _In_opt_ USHORT LinkCollection,
                          _Inout_updates_(*UsageLength) PUSAGE_AND_PAGE ButtonList, _Inout_ ULONG *UsageLength,
                          _In_ PHIDP_PREPARSED_DATA PreparsedData, _In_reads_bytes_(ReportLength) PCHAR Report,
                          _In_ ULONG ReportLength);

NTSTATUS HidP_GetButtons(_In_ HIDP_REPORT_TYPE Rty, _In_ USAGE UPa, _In_ USHORT LCo, _Out_ PUSAGE ULi, _Inout_ PULONG ULe,
                         _In_ PHIDP_PREPARSED_DATA Ppd, _Out_ PCHAR Rep, _In_ ULONG RLe);

NTSTATUS HidP_GetButtonsEx(_In_ HIDP_REPORT_TYPE Rty, _In_ USHORT LCo, _Inout_ PUSAGE_AND_PAGE BLi, _Inout_ PULONG ULe,
                           _In_ PHIDP_PREPARSED_DATA Ppd, _In_ PCHAR Rep, _In_ ULONG RLe);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_SetUsages(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                        _Inout_updates_(*UsageLength) PUSAGE UsageList, _Inout_ PULONG UsageLength,
                        _In_ PHIDP_PREPARSED_DATA PreparsedData, _In_reads_bytes_(ReportLength) PCHAR Report,
                        _In_ ULONG ReportLength);

NTSTATUS HidP_SetButtons(_In_ HIDP_REPORT_TYPE Rty, _In_ USAGE Up, _In_ USHORT Lco, _Inout_ PUSAGE ULi, _Inout_ PULONG ULe,
                         _In_ PHIDP_PREPARSED_DATA Ppd, _In_ PCHAR Rep, _In_ ULONG Rle);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_UnsetUsages(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                          _Inout_updates_(*UsageLength) PUSAGE UsageList, _Inout_ PULONG UsageLength,
                          _In_ PHIDP_PREPARSED_DATA PreparsedData, _In_reads_bytes_(ReportLength) PCHAR Report,
                          _In_ ULONG ReportLength);

NTSTATUS HidP_UnsetButtons(_In_ HIDP_REPORT_TYPE Rty, _In_ USAGE Up, _In_opt_ USHORT Lco, _Inout_ PUSAGE ULi, _Inout_ PULONG ULe,
                           _In_ PHIDP_PREPARSED_DATA Ppd, _In_ PCHAR Rep, _In_ ULONG Rle);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetUsageValue(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                            _In_ USAGE Usage, _Out_ PULONG UsageValue, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                            _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetScaledUsageValue(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                                  _In_ USAGE Usage, _Out_ PLONG UsageValue, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                  _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_GetUsageValueArray(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                                 _In_ USAGE Usage, _Inout_updates_bytes_(UsageValueByteLength) PCHAR UsageValue,
                                 _In_ USHORT UsageValueByteLength, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                 _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_SetUsageValue(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                            _In_ USAGE Usage, _In_ ULONG UsageValue, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                            _Inout_updates_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_SetScaledUsageValue(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                                  _In_ USAGE Usage, _In_ LONG UsageValue, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                  _Inout_updates_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_SetUsageValueArray(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                                 _In_ USAGE Usage, _In_reads_bytes_(UsageValueByteLength) PCHAR UsageValue,
                                 _In_ USHORT UsageValueByteLength, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                 _Inout_updates_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

NTSTATUS HidP_GetButtonArray(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                             _In_ USAGE Usage, PHIDP_BUTTON_ARRAY_DATA ButtonData, _Inout_ PUSHORT ButtonDataLength,
                             _In_ PHIDP_PREPARSED_DATA PreparsedData, _In_reads_bytes_(ReportLength) PCHAR Report,
                             _In_ ULONG ReportLength);

NTSTATUS HidP_SetButtonArray(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
                             _In_ USAGE Usage, PHIDP_BUTTON_ARRAY_DATA ButtonData, _In_ USHORT ButtonDataLength,
                             _In_ PHIDP_PREPARSED_DATA PreparsedData, _Inout_updates_bytes_(ReportLength) PCHAR Report,
                             _In_ ULONG ReportLength);

// Lists of usages
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS HidP_UsageListDifference(_In_reads_(UsageListLength) PUSAGE PreviousUsageList,
                                  _In_reads_(UsageListLength) PUSAGE CurrentUsageList,
                                  _Out_writes_(UsageListLength) PUSAGE BreakUsageList,
                                  _Out_writes_(UsageListLength) PUSAGE MakeUsageList, _In_ ULONG UsageListLength);

NTSTATUS HidP_UsageAndPageListDifference(_In_reads_(UsageListLength) PUSAGE_AND_PAGE PreviousUsageList,
                                         _In_reads_(UsageListLength) PUSAGE_AND_PAGE CurrentUsageList,
                                         _Out_writes_(UsageListLength) PUSAGE_AND_PAGE BreakUsageList,
                                         _Out_writes_(UsageListLength) PUSAGE_AND_PAGE MakeUsageList,
                                         _In_ ULONG UsageListLength);

_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_
NTSTATUS HidP_TranslateUsagesToI8042ScanCodes(_In_reads_(UsageListLength) PUSAGE ChangedUsageList, _In_ ULONG UsageListLength,
                                              _In_ HIDP_KEYBOARD_DIRECTION KeyAction,
                                              _Inout_ PHIDP_KEYBOARD_MODIFIER_STATE ModifierState,
                                              _In_ PHIDP_INSERT_SCANCODES InsertCodesProcedure,
    _In_opt_ PVOID InsertCodesContext);
