#pragma once

#include <ntdef.h>
#include <evntprov.h>
#include <winmeta.h>

// A provider is a handle to a structure that drivers do not look into
struct __ddi_opaque _tlgProvider_t;
typedef const struct _tlgProvider_t *TraceLoggingHProvider;
#define TRACELOGGING_DECLARE_PROVIDER(handleVariable) extern TraceLoggingHProvider const handleVariable
#define TRACELOGGING_DEFINE_PROVIDER(handleVariable, providerName, providerId, ...) \
    extern TraceLoggingHProvider const handleVariable
#define TRACELOGGING_DEFINE_PROVIDER_STORAGE(storageVariable, providerName, providerId, ...) \
    extern struct _tlgProvider_t storageVariable
#define TraceLoggingOptionGroup(...)
#define TraceLoggingOptionMicrosoftTelemetry()
#define TraceLoggingOptionWindowsCoreTelemetry()

__ddi_page("") NTSTATUS TraceLoggingRegister(_In_ TraceLoggingHProvider hProvider);
__ddi_page("") NTSTATUS TraceLoggingRegisterEx(_In_ TraceLoggingHProvider hProvider, PVOID callback, _In_opt_ PVOID context);
__ddi_page("") VOID TraceLoggingUnregister(_In_ TraceLoggingHProvider hProvider);
__ddi_page("")
BOOLEAN TraceLoggingProviderEnabled(_In_ TraceLoggingHProvider hProvider, _In_ UCHAR level, _In_ ULONGLONG keyword);
__ddi_page("") VOID TraceLoggingWrite(_In_ TraceLoggingHProvider hProvider, const char *eventName, ...);
__ddi_page("")
VOID TraceLoggingWriteActivity(_In_ TraceLoggingHProvider hProvider, const char *eventName, _In_opt_ LPCGUID activityId,
                               _In_opt_ LPCGUID relatedActivityId, ...);

// Arguments of TraceLoggingWrite
__ddi_page("") int TraceLoggingLevel(int eventLevel);
__ddi_page("") int TraceLoggingKeyword(ULONGLONG eventKeyword);
__ddi_page("") int TraceLoggingOpcode(int eventOpcode);
__ddi_page("") int TraceLoggingChannel(int eventChannel);
__ddi_page("") int TraceLoggingEventTag(int eventTag);
__ddi_page("") int TraceLoggingDescription(const char *description);
__ddi_page("") int TraceLoggingInt8(CHAR value, ...);
__ddi_page("") int TraceLoggingUInt8(UCHAR value, ...);
__ddi_page("") int TraceLoggingInt16(SHORT value, ...);
__ddi_page("") int TraceLoggingUInt16(USHORT value, ...);
__ddi_page("") int TraceLoggingInt32(int value, ...);
__ddi_page("") int TraceLoggingUInt32(unsigned int value, ...);
__ddi_page("") int TraceLoggingInt64(LONGLONG value, ...);
__ddi_page("") int TraceLoggingUInt64(ULONGLONG value, ...);
__ddi_page("") int TraceLoggingLong(LONG value, ...);
__ddi_page("") int TraceLoggingULong(ULONG value, ...);
__ddi_page("") int TraceLoggingIntPtr(LONG_PTR value, ...);
__ddi_page("") int TraceLoggingUIntPtr(ULONG_PTR value, ...);
__ddi_page("") int TraceLoggingHexUInt8(UCHAR value, ...);
__ddi_page("") int TraceLoggingHexUInt16(USHORT value, ...);
__ddi_page("") int TraceLoggingHexUInt32(unsigned int value, ...);
__ddi_page("") int TraceLoggingHexUInt64(ULONGLONG value, ...);
__ddi_page("") int TraceLoggingHexULong(ULONG value, ...);
__ddi_page("") int TraceLoggingBool(int value, ...);
__ddi_page("") int TraceLoggingBoolean(BOOLEAN value, ...);
__ddi_page("") int TraceLoggingPointer(const void *value, ...);
__ddi_page("") int TraceLoggingGuid(GUID value, ...);
__ddi_page("") int TraceLoggingNTStatus(NTSTATUS value, ...);
__ddi_page("") int TraceLoggingHResult(HRESULT value, ...);
__ddi_page("") int TraceLoggingString(const char *value, ...);
__ddi_page("") int TraceLoggingWideString(const WCHAR *value, ...);
__ddi_page("") int TraceLoggingCountedString(const char *value, ULONG cch, ...);
__ddi_page("") int TraceLoggingCountedWideString(const WCHAR *value, ULONG cch, ...);
__ddi_page("") int TraceLoggingUnicodeString(PCUNICODE_STRING value, ...);
__ddi_page("") int TraceLoggingAnsiString(const STRING *value, ...);
__ddi_page("") int TraceLoggingBinary(const void *value, ULONG size, ...);
