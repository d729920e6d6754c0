#pragma once

#include <stddef.h>
#include <limits.h>

#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 0x7fff

__ddi_page("") int abs(_In_ int n);
__ddi_page("") long labs(_In_ long n);
__ddi_page("") __int64 _abs64(_In_ __int64 n);
__ddi_page("") int atoi(_In_z_ const char *str);
__ddi_page("") long atol(_In_z_ const char *str);
__ddi_page("") __int64 _atoi64(_In_z_ const char *str);
__ddi_page("") int _wtoi(_In_z_ const wchar_t *str);
__ddi_page("") long _wtol(_In_z_ const wchar_t *str);
__ddi_page("") long strtol(_In_z_ const char *strSource, _Out_opt_ char **endptr, _In_ int base);
__ddi_page("") unsigned long strtoul(_In_z_ const char *strSource, _Out_opt_ char **endptr, _In_ int base);
__ddi_page("") unsigned __int64 _strtoui64(_In_z_ const char *strSource, _Out_opt_ char **endptr, _In_ int base);
__ddi_page("") long wcstol(_In_z_ const wchar_t *strSource, _Out_opt_ wchar_t **endptr, _In_ int base);
__ddi_page("") unsigned long wcstoul(_In_z_ const wchar_t *strSource, _Out_opt_ wchar_t **endptr, _In_ int base);
__ddi_page("") unsigned __int64 _wcstoui64(_In_z_ const wchar_t *strSource, _Out_opt_ wchar_t **endptr, _In_ int base);
__ddi_page("") char *_itoa(_In_ int value, _Out_ char *buffer, _In_ int radix);
__ddi_page("") wchar_t *_itow(_In_ int value, _Out_ wchar_t *buffer, _In_ int radix);
__ddi_page("") char *_ultoa(_In_ unsigned long value, _Out_ char *buffer, _In_ int radix);
__ddi_page("") wchar_t *_ultow(_In_ unsigned long value, _Out_ wchar_t *buffer, _In_ int radix);
__ddi_page("") int _itow_s(_In_ int value, _Out_writes_z_(size) wchar_t *buffer, _In_ size_t size, _In_ int radix);
__ddi_page("") int _itoa_s(_In_ int value, _Out_writes_z_(size) char *buffer, _In_ size_t size, _In_ int radix);
__ddi_page("") int rand(void);
__ddi_page("") void srand(_In_ unsigned int seed);
__ddi_page("")
void qsort(_Inout_updates_bytes_(number * width) void *base, _In_ size_t number, _In_ size_t width,
           _In_ int (__cdecl *compare)(const void *, const void *));
__ddi_page("")
void *bsearch(_In_ const void *key, _In_reads_bytes_(num * width) const void *base, _In_ size_t num, _In_ size_t width,
              _In_ int (__cdecl *compare)(const void *key, const void *datum));
__ddi_page("") unsigned short _byteswap_ushort(_In_ unsigned short val);
__ddi_page("") unsigned long _byteswap_ulong(_In_ unsigned long val);
__ddi_page("") unsigned __int64 _byteswap_uint64(_In_ unsigned __int64 val);
__ddi_page("") unsigned int _rotl(_In_ unsigned int value, _In_ int shift);
__ddi_page("") unsigned int _rotr(_In_ unsigned int value, _In_ int shift);
__ddi_page("") unsigned long _lrotl(_In_ unsigned long value, _In_ int shift);
__ddi_page("") unsigned long _lrotr(_In_ unsigned long value, _In_ int shift);
__ddi_page("") unsigned __int64 _rotl64(_In_ unsigned __int64 value, _In_ int shift);
__ddi_page("") unsigned __int64 _rotr64(_In_ unsigned __int64 value, _In_ int shift);
#define _countof(array) (sizeof(array) / sizeof((array)[0]))
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))

#ifndef NOMINMAX
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#endif
