#pragma once

#include <stddef.h>

__ddi_page("") void *memcpy(_Out_writes_bytes_all_(count) void *dest, _In_reads_bytes_(count) const void *src, _In_ size_t count);
__ddi_page("")
void *memmove(_Out_writes_bytes_all_(count) void *dest, _In_reads_bytes_(count) const void *src, _In_ size_t count);
__ddi_page("") void *memset(_Out_writes_bytes_all_(count) void *dest, _In_ int c, _In_ size_t count);
__ddi_page("")
int memcmp(_In_reads_bytes_(count) const void *buffer1, _In_reads_bytes_(count) const void *buffer2, _In_ size_t count);
__ddi_page("") void *memchr(_In_reads_bytes_(count) const void *buffer, _In_ int c, _In_ size_t count);
__ddi_page("")
int _memicmp(_In_reads_bytes_(count) const void *buffer1, _In_reads_bytes_(count) const void *buffer2, _In_ size_t count);
__ddi_page("")
int memcpy_s(_Out_writes_bytes_to_(destSize, count) void *dest, _In_ rsize_t destSize, _In_reads_bytes_(count) const void *src,
             _In_ rsize_t count);
__ddi_page("")
int memmove_s(_Out_writes_bytes_to_(destSize, count) void *dest, _In_ rsize_t destSize, _In_reads_bytes_(count) const void *src,
              _In_ rsize_t count);
__ddi_page("") __ddi_string_routine(RtlStringCbCopyA)
char *strcpy(_Out_ char *strDestination, _In_z_ const char *strSource);
__ddi_page("") __ddi_string_routine(RtlStringCbCopyNA)
char *strncpy(_Out_writes_(count) char *strDest, _In_z_ const char *strSource, _In_ size_t count);
__ddi_page("") __ddi_string_routine(RtlStringCbCatA)
char *strcat(_Inout_z_ char *strDestination, _In_z_ const char *strSource);
__ddi_page("") __ddi_string_routine(RtlStringCbCatNA)
char *strncat(_Inout_z_ char *strDest, _In_z_ const char *strSource, _In_ size_t count);
__ddi_page("") int strcpy_s(_Out_writes_z_(dest_size) char *dest, _In_ rsize_t dest_size, _In_z_ const char *src);
__ddi_page("")
int strncpy_s(_Out_writes_z_(dest_size) char *dest, _In_ rsize_t dest_size, _In_z_ const char *src, _In_ rsize_t count);
__ddi_page("") int strcat_s(_Inout_updates_(dest_size) char *dest, _In_ rsize_t dest_size, _In_z_ const char *src);
__ddi_page("") size_t strlen(_In_z_ const char *str);
__ddi_page("") size_t strnlen(_In_reads_or_z_(numberOfElements) const char *str, _In_ size_t numberOfElements);
__ddi_page("") size_t strnlen_s(_In_reads_or_z_(numberOfElements) const char *str, _In_ size_t numberOfElements);
__ddi_page("") int strcmp(_In_z_ const char *string1, _In_z_ const char *string2);
__ddi_page("") int strncmp(_In_z_ const char *string1, _In_z_ const char *string2, _In_ size_t count);
__ddi_page("") int _stricmp(_In_z_ const char *string1, _In_z_ const char *string2);
__ddi_page("") int _strnicmp(_In_z_ const char *string1, _In_z_ const char *string2, _In_ size_t count);
__ddi_page("") char *strchr(_In_z_ const char *str, _In_ int c);
__ddi_page("") char *strrchr(_In_z_ const char *str, _In_ int c);
__ddi_page("") char *strstr(_In_z_ const char *str, _In_z_ const char *strSearch);
__ddi_page("") size_t strspn(_In_z_ const char *str, _In_z_ const char *strCharSet);
__ddi_page("") size_t strcspn(_In_z_ const char *str, _In_z_ const char *strCharSet);
__ddi_page("") char *strpbrk(_In_z_ const char *str, _In_z_ const char *strCharSet);
__ddi_page("") char *strtok_s(_Inout_opt_ char *str, _In_z_ const char *delimiters, char **context);
__ddi_page("") char *_strupr(_Inout_z_ char *str);
__ddi_page("") char *_strlwr(_Inout_z_ char *str);
__ddi_page("") char *_strrev(_Inout_z_ char *str);
__ddi_page("") char *_strset(_Inout_z_ char *str, _In_ int c);

__ddi_page("") __ddi_string_routine(RtlStringCbCopyW)
wchar_t *wcscpy(_Out_ wchar_t *strDestination, _In_z_ const wchar_t *strSource);
__ddi_page("") __ddi_string_routine(RtlStringCbCopyNW)
wchar_t *wcsncpy(_Out_writes_(count) wchar_t *strDest, _In_z_ const wchar_t *strSource, _In_ size_t count);
__ddi_page("") __ddi_string_routine(RtlStringCbCatW)
wchar_t *wcscat(_Inout_z_ wchar_t *strDestination, _In_z_ const wchar_t *strSource);
__ddi_page("") __ddi_string_routine(RtlStringCbCatNW)
wchar_t *wcsncat(_Inout_z_ wchar_t *strDest, _In_z_ const wchar_t *strSource, _In_ size_t count);
__ddi_page("") int wcscpy_s(_Out_writes_z_(dest_size) wchar_t *dest, _In_ rsize_t dest_size, _In_z_ const wchar_t *src);
__ddi_page("")
int wcsncpy_s(_Out_writes_z_(dest_size) wchar_t *dest, _In_ rsize_t dest_size, _In_z_ const wchar_t *src, _In_ rsize_t count);
__ddi_page("") int wcscat_s(_Inout_updates_(dest_size) wchar_t *dest, _In_ rsize_t dest_size, _In_z_ const wchar_t *src);
__ddi_page("")
int wcsncat_s(_Inout_updates_(dest_size) wchar_t *dest, _In_ rsize_t dest_size, _In_z_ const wchar_t *src, _In_ rsize_t count);
__ddi_page("") size_t wcslen(_In_z_ const wchar_t *str);
__ddi_page("") size_t wcsnlen(_In_reads_or_z_(numberOfElements) const wchar_t *str, _In_ size_t numberOfElements);
__ddi_page("") size_t wcsnlen_s(_In_reads_or_z_(numberOfElements) const wchar_t *str, _In_ size_t numberOfElements);
__ddi_page("") int wcscmp(_In_z_ const wchar_t *string1, _In_z_ const wchar_t *string2);
__ddi_page("") int wcsncmp(_In_z_ const wchar_t *string1, _In_z_ const wchar_t *string2, _In_ size_t count);
__ddi_page("") int _wcsicmp(_In_z_ const wchar_t *string1, _In_z_ const wchar_t *string2);
__ddi_page("") int _wcsnicmp(_In_z_ const wchar_t *string1, _In_z_ const wchar_t *string2, _In_ size_t count);
__ddi_page("") wchar_t *wcschr(_In_z_ const wchar_t *str, _In_ wchar_t c);
__ddi_page("") wchar_t *wcsrchr(_In_z_ const wchar_t *str, _In_ wchar_t c);
__ddi_page("") wchar_t *wcsstr(_In_z_ const wchar_t *str, _In_z_ const wchar_t *strSearch);
__ddi_page("") size_t wcsspn(_In_z_ const wchar_t *str, _In_z_ const wchar_t *strCharSet);
__ddi_page("") size_t wcscspn(_In_z_ const wchar_t *str, _In_z_ const wchar_t *strCharSet);
__ddi_page("") wchar_t *wcspbrk(_In_z_ const wchar_t *str, _In_z_ const wchar_t *strCharSet);
__ddi_page("") wchar_t *wcstok_s(_Inout_opt_ wchar_t *str, _In_z_ const wchar_t *delimiters, wchar_t **context);
__ddi_page("") wchar_t *_wcsupr(_Inout_z_ wchar_t *str);
__ddi_page("") wchar_t *_wcslwr(_Inout_z_ wchar_t *str);
__ddi_page("") wchar_t *_wcsrev(_Inout_z_ wchar_t *str);
