#pragma once

#include <stddef.h>
#include <stdarg.h>

#define EOF (-1)
#define _TRUNCATE ((size_t)-1)

__ddi_page("") __ddi_string_routine(RtlStringCbPrintfA)
int sprintf(_Out_ char *buffer, _In_z_ _Printf_format_string_ const char *format, ...);
__ddi_page("") __ddi_string_routine(RtlStringCbPrintfW)
int swprintf(_Out_ wchar_t *buffer, _In_z_ _Printf_format_string_ const wchar_t *format, ...);
__ddi_page("") __ddi_string_routine(RtlStringCbVPrintfA)
int vsprintf(_Out_ char *buffer, _In_z_ _Printf_format_string_ const char *format, va_list argptr);
__ddi_page("")
int _snprintf(_Out_writes_(count) char *buffer, _In_ size_t count, _In_z_ _Printf_format_string_ const char *format, ...);
__ddi_page("")
int snprintf(_Out_writes_(count) char *buffer, _In_ size_t count, _In_z_ _Printf_format_string_ const char *format, ...);
__ddi_page("")
int _snwprintf(_Out_writes_(count) wchar_t *buffer, _In_ size_t count, _In_z_ _Printf_format_string_ const wchar_t *format, ...);
__ddi_page("")
int _vsnprintf(_Out_writes_(count) char *buffer, _In_ size_t count, _In_z_ _Printf_format_string_ const char *format,
               va_list argptr);
__ddi_page("")
int _vsnwprintf(_Out_writes_(count) wchar_t *buffer, _In_ size_t count, _In_z_ _Printf_format_string_ const wchar_t *format,
                va_list argptr);
__ddi_page("")
int sprintf_s(_Out_writes_z_(sizeOfBuffer) char *buffer, _In_ size_t sizeOfBuffer,
              _In_z_ _Printf_format_string_ const char *format, ...);
__ddi_page("")
int swprintf_s(_Out_writes_z_(sizeOfBuffer) wchar_t *buffer, _In_ size_t sizeOfBuffer,
               _In_z_ _Printf_format_string_ const wchar_t *format, ...);
__ddi_page("")
int vsprintf_s(_Out_writes_z_(sizeOfBuffer) char *buffer, _In_ size_t sizeOfBuffer,
               _In_z_ _Printf_format_string_ const char *format,
               va_list argptr);
__ddi_page("")
int _snprintf_s(_Out_writes_z_(sizeOfBuffer) char *buffer, _In_ size_t sizeOfBuffer, _In_ size_t count,
                _In_z_ _Printf_format_string_ const char *format, ...);
__ddi_page("")
int _snwprintf_s(_Out_writes_z_(sizeOfBuffer) wchar_t *buffer, _In_ size_t sizeOfBuffer, _In_ size_t count,
                 _In_z_ _Printf_format_string_ const wchar_t *format, ...);
__ddi_page("")
int _vsnprintf_s(_Out_writes_z_(sizeOfBuffer) char *buffer, _In_ size_t sizeOfBuffer, _In_ size_t count,
                 _In_z_ _Printf_format_string_ const char *format, va_list argptr);
__ddi_page("") int sscanf_s(_In_z_ const char *buffer, _In_z_ const char *format, ...);
__ddi_page("") int swscanf_s(_In_z_ const wchar_t *buffer, _In_z_ const wchar_t *format, ...);
__ddi_page("") int sscanf(_In_z_ const char *buffer, _In_z_ const char *format, ...);
