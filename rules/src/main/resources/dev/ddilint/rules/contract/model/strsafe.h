#pragma once

// The safe string functions of applications: drivers have their own.

#include <ntdef.h>

__ddi_page("") __ddi_string_routine(RtlStringCbCopyA)
LONG StringCbCopyA(_Out_ char *pszDest, _In_ size_t cbDest, _In_z_ const char *pszSrc);
__ddi_page("") __ddi_string_routine(RtlStringCbCatA)
LONG StringCbCatA(_Inout_ char *pszDest, _In_ size_t cbDest, _In_z_ const char *pszSrc);
__ddi_page("") __ddi_string_routine(RtlStringCbPrintfA)
LONG StringCbPrintfA(_Out_ char *pszDest, _In_ size_t cbDest, _In_z_ _Printf_format_string_ const char *pszFormat, ...);
__ddi_page("") __ddi_string_routine(RtlStringCchCopyA)
LONG StringCchCopyA(_Out_ char *pszDest, _In_ size_t cchDest, _In_z_ const char *pszSrc);
__ddi_page("") __ddi_string_routine(RtlStringCchCatA)
LONG StringCchCatA(_Inout_ char *pszDest, _In_ size_t cchDest, _In_z_ const char *pszSrc);
__ddi_page("") __ddi_string_routine(RtlStringCchPrintfA)
LONG StringCchPrintfA(_Out_ char *pszDest, _In_ size_t cchDest, _In_z_ _Printf_format_string_ const char *pszFormat, ...);
__ddi_page("") __ddi_string_routine(RtlStringCbCopyW)
LONG StringCbCopyW(_Out_ wchar_t *pszDest, _In_ size_t cbDest, _In_z_ const wchar_t *pszSrc);
__ddi_page("") __ddi_string_routine(RtlStringCbCatW)
LONG StringCbCatW(_Inout_ wchar_t *pszDest, _In_ size_t cbDest, _In_z_ const wchar_t *pszSrc);
__ddi_page("") __ddi_string_routine(RtlStringCbPrintfW)
LONG StringCbPrintfW(_Out_ wchar_t *pszDest, _In_ size_t cbDest, _In_z_ _Printf_format_string_ const wchar_t *pszFormat, ...);
__ddi_page("") __ddi_string_routine(RtlStringCchCopyW)
LONG StringCchCopyW(_Out_ wchar_t *pszDest, _In_ size_t cchDest, _In_z_ const wchar_t *pszSrc);
__ddi_page("") __ddi_string_routine(RtlStringCchCatW)
LONG StringCchCatW(_Inout_ wchar_t *pszDest, _In_ size_t cchDest, _In_z_ const wchar_t *pszSrc);
__ddi_page("") __ddi_string_routine(RtlStringCchPrintfW)
LONG StringCchPrintfW(_Out_ wchar_t *pszDest, _In_ size_t cchDest, _In_z_ _Printf_format_string_ const wchar_t *pszFormat, ...);
