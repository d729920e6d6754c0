#pragma once
#pragma ddi_header(wpprecorder)
#include <wdm.h>

// The inflight trace recorder.

typedef struct __ddi_opaque __ddi_page("") RECORDER_LOG__ *RECORDER_LOG, **PRECORDER_LOG;

#define RECORDER_LOG_IDENTIFIER_MAX_CHARS 16
#define WPP_RECORDER_LOG_IDENTIFIER_LENGTH RECORDER_LOG_IDENTIFIER_MAX_CHARS

typedef enum __ddi_page("wpprecorder/ne-wpprecorder-wpp_recorder_tri_state") _WPP_RECORDER_TRI_STATE {
    WppRecorderFalse = 0, WppRecorderTrue = 1, WppRecorderUseDefault = 2
} WPP_RECORDER_TRI_STATE;

typedef struct _RECORDER_CONFIGURE_PARAMS {
    ULONG Size;
    BOOLEAN CreateDefaultLog;
    WPP_RECORDER_TRI_STATE UseTimeStamp;
    WPP_RECORDER_TRI_STATE PreciseTimeStamp;
} RECORDER_CONFIGURE_PARAMS, *PRECORDER_CONFIGURE_PARAMS;

typedef struct _RECORDER_LOG_CREATE_PARAMS {
    ULONG Size;
    ULONG LogTag;
    ULONG TotalBufferSize;
    ULONG ErrorPartitionSize;
    LONG_PTR LogIdentifierAppendValue;
    BOOLEAN LogIdentifierAppendValueSet;
    ULONG LogIdentifierSize;
    CHAR LogIdentifier[RECORDER_LOG_IDENTIFIER_MAX_CHARS];
    WPP_RECORDER_TRI_STATE UseTimeStamp;
    WPP_RECORDER_TRI_STATE PreciseTimeStamp;
} RECORDER_LOG_CREATE_PARAMS, *PRECORDER_LOG_CREATE_PARAMS;

typedef struct _WPP_TRIAGE_INFO {
    ULONG WppAutoLogHeaderSize;
    ULONG WppDriverContextOffset;
    ULONG WppAutoLogHeaderSizeOffset;
    ULONG WppSizeOfAutoLogHeaderSizeField;
    ULONG WppDriverContextSize;
} WPP_TRIAGE_INFO, *PWPP_TRIAGE_INFO;

VOID RECORDER_CONFIGURE_PARAMS_INIT(_Out_ PRECORDER_CONFIGURE_PARAMS Params);
VOID RECORDER_LOG_CREATE_PARAMS_INIT(_Out_ PRECORDER_LOG_CREATE_PARAMS Params, _In_opt_z_ PCSTR LogIdentifier);
VOID RECORDER_LOG_CREATE_PARAMS_INIT_APPEND_POINTER(_Out_ PRECORDER_LOG_CREATE_PARAMS Params, _In_opt_z_ PCSTR LogIdentifier,
                                                    _In_ PVOID LogIdentifierAppendPointer);
VOID WppRecorderConfigure(_In_ PRECORDER_CONFIGURE_PARAMS ConfigureParams);
NTSTATUS WppRecorderLogCreate(_In_ PRECORDER_LOG_CREATE_PARAMS CreateParams,
                              _Out_ __ddi_acquires(recorder_log) RECORDER_LOG *RecorderLog);
VOID WppRecorderLogDelete(_In_ __ddi_releases(recorder_log) RECORDER_LOG RecorderLog);
NTSTATUS WppRecorderLogSetIdentifier(_In_ RECORDER_LOG RecorderLog, _In_z_ PCSTR LogIdentifier);
NTSTATUS WppRecorderLogDumpLiveData(_In_ RECORDER_LOG RecorderLog, _Outptr_ PVOID *OutBuffer, _Out_ PULONG OutBufferLength,
                                    _Out_ LPGUID Guid);
NTSTATUS WppRecorderDumpLiveDriverData(_Outptr_ PVOID *OutBuffer, _Out_ PULONG OutBufferLength, _Out_ LPGUID Guid);
VOID WppRecorderGetTriageInfo(_Out_ PWPP_TRIAGE_INFO WppTriageInfo);
VOID WppRecorderLinkCounters(_In_ PVOID CounterOwner);
__ddi_page("wpprecorder/nf-wpprecorder-imp_wpprecorderloggetdefault") RECORDER_LOG WppRecorderLogGetDefault(VOID);
__ddi_page("wpprecorder/nf-wpprecorder-imp_wpprecorderisdefaultlogavailable") BOOLEAN WppRecorderIsDefaultLogAvailable(VOID);
__ddi_page("wpprecorder/nf-wpprecorder-imp_wpprecordergetcounterhandle") PVOID WppRecorderGetCounterHandle(VOID);
