#pragma once
#pragma ddi_header(ntstrsafe)
#include <ntdef.h>
#include <wdm_irql.h>
#include <stdarg.h>

// Safe string functions.

typedef char *NTSTRSAFE_PSTR;
typedef const char *NTSTRSAFE_PCSTR;
typedef WCHAR *NTSTRSAFE_PWSTR;
typedef const WCHAR *NTSTRSAFE_PCWSTR;
typedef const WCHAR UNALIGNED *NTSTRSAFE_PCUWSTR;

#define NTSTRSAFE_MAX_CCH 2147483647
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH (0xffff / sizeof(wchar_t))
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000

// Copy

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_z_ NTSTRSAFE_PCSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyExA(_Out_writes_bytes_opt_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                            _In_opt_z_ NTSTRSAFE_PCSTR pszSrc, _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd,
                            _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyExW(_Out_writes_bytes_opt_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                            _In_opt_z_ NTSTRSAFE_PCWSTR pszSrc, _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd,
                            _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyNA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc,
                           _In_ size_t cbToCopy);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyNExA(_Out_writes_bytes_opt_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                             _In_opt_ NTSTRSAFE_PCSTR pszSrc, _In_ size_t cbToCopy, _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd,
                             _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyNExW(_Out_writes_bytes_opt_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                             _In_opt_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cbToCopy, _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd,
                             _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyNW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
                           _In_ size_t cbToCopy);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyUnicodeString(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                                      _In_ PCUNICODE_STRING SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyUnicodeStringEx(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                                        _In_ PCUNICODE_STRING SourceString, _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd,
                                        _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCopyW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                          _In_z_ NTSTRSAFE_PCWSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest, _In_z_ NTSTRSAFE_PCSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyExA(_Out_writes_opt_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                             _In_opt_z_ NTSTRSAFE_PCSTR pszSrc, _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd,
                             _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyExW(_Out_writes_opt_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                             _In_opt_z_ NTSTRSAFE_PCWSTR pszSrc, _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd,
                             _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyNA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc,
                            _In_ size_t cchToCopy);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyNExA(_Out_writes_opt_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                              _In_opt_ NTSTRSAFE_PCSTR pszSrc, _In_ size_t cchToCopy, _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd,
                              _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyNExW(_Out_writes_opt_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                              _In_opt_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cchToCopy,
                              _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyNW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
                            _In_ size_t cchToCopy);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyUnicodeString(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                                       _In_ PCUNICODE_STRING SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyUnicodeStringEx(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                                         _In_ PCUNICODE_STRING SourceString, _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd,
                                         _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCopyW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_z_ NTSTRSAFE_PCWSTR pszSrc);

// Append

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCatA(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                         _In_z_ NTSTRSAFE_PCSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCatExA(_Inout_updates_bytes_opt_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                           _In_opt_z_ NTSTRSAFE_PCSTR pszSrc, _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd,
                           _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCatExW(_Inout_updates_bytes_opt_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                           _In_opt_z_ NTSTRSAFE_PCWSTR pszSrc, _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd,
                           _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCatNA(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc,
                          _In_ size_t cbToAppend);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCatNExA(_Inout_updates_bytes_opt_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                            _In_opt_ NTSTRSAFE_PCSTR pszSrc, _In_ size_t cbToAppend, _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd,
                            _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCatNExW(_Inout_updates_bytes_opt_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                            _In_opt_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cbToAppend, _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd,
                            _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCatNW(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                          _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cbToAppend);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbCatW(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                         _In_z_ NTSTRSAFE_PCWSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCatA(_Inout_updates_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest, _In_z_ NTSTRSAFE_PCSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCatExA(_Inout_updates_opt_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                            _In_z_ NTSTRSAFE_PCSTR pszSrc, _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd,
                            _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCatExW(_Inout_updates_opt_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                            _In_z_ NTSTRSAFE_PCWSTR pszSrc, _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd,
                            _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCatNA(_Inout_updates_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc,
                           _In_ size_t cchToAppend);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCatNExA(_Inout_updates_opt_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                             _In_opt_ NTSTRSAFE_PCSTR pszSrc, _In_ size_t cchToAppend, _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd,
                             _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCatNExW(_Inout_updates_opt_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                             _In_opt_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cchToAppend,
                             _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCatNW(_Inout_updates_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
                           _In_ size_t cchToAppend);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchCatW(_Inout_updates_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                          _In_z_ NTSTRSAFE_PCWSTR pszSrc);

// Format

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbPrintfA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                            _In_z_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbPrintfExA(_Out_writes_bytes_opt_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                              _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags,
                              _In_opt_z_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbPrintfExW(_Out_writes_bytes_opt_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                              _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags,
                              _In_opt_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbPrintfW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                            _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbVPrintfA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                             _In_z_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbVPrintfExA(_Out_writes_bytes_opt_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                               _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags,
                               _In_opt_z_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbVPrintfExW(_Out_writes_bytes_opt_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                               _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags,
                               _In_opt_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbVPrintfW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                             _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchPrintfA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                             _In_z_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchPrintfExA(_Out_writes_opt_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                               _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags,
                               _In_z_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchPrintfExW(_Out_writes_opt_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                               _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags,
                               _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchPrintfW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                             _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchVPrintfA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                              _In_z_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchVPrintfExA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                                _Outptr_opt_ NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags,
                                _In_opt_z_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchVPrintfExW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                                _Outptr_opt_ NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags,
                                _In_opt_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchVPrintfW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                              _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);

// Length

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbLengthA(_In_z_ NTSTRSAFE_PCSTR psz, _In_ size_t cbMax, _Out_opt_ size_t *pcbLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCbLengthW(_In_z_ NTSTRSAFE_PCWSTR psz, _In_ size_t cbMax, _Out_opt_ size_t *pcbLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchLengthA(_In_z_ NTSTRSAFE_PCSTR psz, _In_ size_t cchMax, _Out_opt_ size_t *pcchLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlStringCchLengthW(_In_z_ NTSTRSAFE_PCWSTR psz, _In_ size_t cchMax, _Out_opt_ size_t *pcchLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnalignedStringCbLengthW(_In_z_ NTSTRSAFE_PCUWSTR psz, _In_ size_t cbMax, _Out_opt_ size_t *pcbLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnalignedStringCchLengthW(_In_z_ NTSTRSAFE_PCUWSTR psz, _In_ size_t cchMax, _Out_opt_ size_t *pcchLength);

// Counted strings

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCat(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCatEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                               _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCatString(_Inout_ PUNICODE_STRING DestinationString, _In_z_ NTSTRSAFE_PCWSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCatStringEx(_Inout_ PUNICODE_STRING DestinationString, _In_z_ NTSTRSAFE_PCWSTR pszSrc,
                                     _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCbCatN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                _In_ size_t cbToAppend);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCbCatNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                  _In_ size_t cbToAppend, _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCbCatStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                      _In_ size_t cbToAppend);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCbCatStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                        _In_ size_t cbToAppend, _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCbCopyN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                 _In_ size_t cbToCopy);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCbCopyNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                   _In_ size_t cbToCopy, _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCbCopyStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                       _In_ size_t cbToCopy);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCbCopyStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                         _In_ size_t cbToCopy, _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCchCatN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                 _In_ size_t cchToAppend);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCchCatNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                   _In_ size_t cchToAppend, _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCchCatStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                       _In_ size_t cchToAppend);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCchCatStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                         _In_ size_t cchToAppend, _Out_opt_ PUNICODE_STRING RemainingString,
                                         _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCchCopyN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                  _In_ size_t cchToCopy);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCchCopyNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                    _In_ size_t cchToCopy, _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCchCopyStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                        _In_ size_t cchToCopy);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCchCopyStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                          _In_ size_t cchToCopy, _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCopy(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCopyEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCopyString(_Inout_ PUNICODE_STRING DestinationString, _In_z_ NTSTRSAFE_PCWSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringCopyStringEx(_Inout_ PUNICODE_STRING DestinationString, _In_z_ NTSTRSAFE_PCWSTR pszSrc,
                                      _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringInit(_Out_ PUNICODE_STRING DestinationString, _In_opt_z_ NTSTRSAFE_PCWSTR pszSrc);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringInitEx(_Out_ PUNICODE_STRING DestinationString, _In_opt_z_ NTSTRSAFE_PCWSTR pszSrc,
                                _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringPrintf(_Inout_ PUNICODE_STRING DestinationString,
                                _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringPrintfEx(_Inout_ PUNICODE_STRING DestinationString, _Out_opt_ PUNICODE_STRING RemainingString,
                                  _In_ ULONG dwFlags, _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlUnicodeStringValidate(_In_ PCUNICODE_STRING SourceString);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlUnicodeStringValidateEx(_In_ PCUNICODE_STRING SourceString, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringVPrintf(_Inout_ PUNICODE_STRING DestinationString,
                                 _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeStringVPrintfEx(_Inout_ PUNICODE_STRING DestinationString, _Out_opt_ PUNICODE_STRING RemainingString,
                                   _In_ ULONG dwFlags, _In_z_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat,
                                   _In_ va_list argList);
