#pragma once

// Integers of fixed size
typedef signed char INT8, *PINT8;
typedef signed short INT16, *PINT16;
typedef signed int INT32, *PINT32;
typedef signed __int64 INT64, *PINT64;
typedef unsigned char UINT8, *PUINT8;
typedef unsigned short UINT16, *PUINT16;
typedef unsigned int UINT32, *PUINT32;
typedef unsigned __int64 UINT64, *PUINT64;
typedef signed int LONG32, *PLONG32;
typedef unsigned int ULONG32, *PULONG32;
typedef unsigned int DWORD32, *PDWORD32;
typedef __int64 LONG64, *PLONG64;
typedef unsigned __int64 ULONG64, *PULONG64;
typedef unsigned __int64 DWORD64, *PDWORD64;

// Integers as large as a pointer
#ifdef _WIN64
typedef __int64 INT_PTR, *PINT_PTR;
typedef unsigned __int64 UINT_PTR, *PUINT_PTR;
typedef __int64 LONG_PTR, *PLONG_PTR;
typedef unsigned __int64 ULONG_PTR, *PULONG_PTR;
typedef int HALF_PTR, *PHALF_PTR;
typedef unsigned int UHALF_PTR, *PUHALF_PTR;
typedef __int64 SHANDLE_PTR;
typedef unsigned __int64 HANDLE_PTR;
#define __int3264 __int64
#define MAXINT_PTR 0x7fffffffffffffffLL
#define MININT_PTR (~0x7fffffffffffffffLL)
#define MAXUINT_PTR 0xffffffffffffffffULL
#define MAXULONG_PTR 0xffffffffffffffffULL
#define MAXLONG_PTR 0x7fffffffffffffffLL
#define MAXUHALF_PTR 0xffffffffU
#define MAXHALF_PTR 0x7fffffff
#else
typedef int INT_PTR, *PINT_PTR;
typedef unsigned int UINT_PTR, *PUINT_PTR;
typedef long LONG_PTR, *PLONG_PTR;
typedef unsigned long ULONG_PTR, *PULONG_PTR;
typedef short HALF_PTR, *PHALF_PTR;
typedef unsigned short UHALF_PTR, *PUHALF_PTR;
typedef long SHANDLE_PTR;
typedef unsigned long HANDLE_PTR;
#define __int3264 __int32
#define MAXINT_PTR 0x7fffffff
#define MININT_PTR (~0x7fffffff)
#define MAXUINT_PTR 0xffffffffU
#define MAXULONG_PTR 0xffffffffUL
#define MAXLONG_PTR 0x7fffffffL
#define MAXUHALF_PTR 0xffffU
#define MAXHALF_PTR 0x7fff
#endif
typedef ULONG_PTR DWORD_PTR, *PDWORD_PTR;
typedef ULONG_PTR SIZE_T, *PSIZE_T;
typedef LONG_PTR SSIZE_T, *PSSIZE_T;
typedef ULONG_PTR KAFFINITY, *PKAFFINITY;

#define MAXUINT8 ((UINT8)~((UINT8)0))
#define MAXINT8 ((INT8)(MAXUINT8 >> 1))
#define MININT8 ((INT8)~MAXINT8)
#define MAXUINT16 ((UINT16)~((UINT16)0))
#define MAXINT16 ((INT16)(MAXUINT16 >> 1))
#define MININT16 ((INT16)~MAXINT16)
#define MAXUINT32 ((UINT32)~((UINT32)0))
#define MAXINT32 ((INT32)(MAXUINT32 >> 1))
#define MININT32 ((INT32)~MAXINT32)
#define MAXUINT64 ((UINT64)~((UINT64)0))
#define MAXINT64 ((INT64)(MAXUINT64 >> 1))
#define MININT64 ((INT64)~MAXINT64)
#define MAXULONG32 ((ULONG32)~((ULONG32)0))
#define MAXLONG32 ((LONG32)(MAXULONG32 >> 1))
#define MAXULONG64 ((ULONG64)~((ULONG64)0))
#define MAXLONG64 ((LONG64)(MAXULONG64 >> 1))
#define MINLONG64 ((LONG64)~MAXLONG64)
#define MAXULONGLONG ((ULONGLONG)~((ULONGLONG)0))
#define MAXLONGLONG ((LONGLONG)(MAXULONGLONG >> 1))
#define MINLONGLONG ((LONGLONG)~MAXLONGLONG)
#define MAXSIZE_T ((SIZE_T)~((SIZE_T)0))
#define MAXSSIZE_T ((SSIZE_T)(MAXSIZE_T >> 1))
#define MINSSIZE_T ((SSIZE_T)~MAXSSIZE_T)
#define MAXUINT ((UINT)~((UINT)0))
#define MAXINT ((INT)(MAXUINT >> 1))
#define MININT ((INT)~MAXINT)
#define MAXDWORD32 ((DWORD32)~((DWORD32)0))
#define MAXDWORD64 ((DWORD64)~((DWORD64)0))

// Pointer and handle conversions
__ddi_page("") unsigned long HandleToULong(_In_opt_ const void *h);
__ddi_page("") long HandleToLong(_In_opt_ const void *h);
__ddi_page("") unsigned long HandleToUlong(_In_opt_ const void *h);
__ddi_page("") void *ULongToHandle(_In_ unsigned long h);
__ddi_page("") void *UlongToHandle(_In_ unsigned long h);
__ddi_page("") void *LongToHandle(_In_ long h);
__ddi_page("") unsigned long PtrToUlong(_In_opt_ const void *p);
__ddi_page("") unsigned long PtrToULong(_In_opt_ const void *p);
__ddi_page("") unsigned int PtrToUint(_In_opt_ const void *p);
__ddi_page("") unsigned int PtrToUInt(_In_opt_ const void *p);
__ddi_page("") unsigned short PtrToUshort(_In_opt_ const void *p);
__ddi_page("") long PtrToLong(_In_opt_ const void *p);
__ddi_page("") int PtrToInt(_In_opt_ const void *p);
__ddi_page("") short PtrToShort(_In_opt_ const void *p);
__ddi_page("") void *IntToPtr(_In_ int i);
__ddi_page("") void *UIntToPtr(_In_ unsigned int ui);
__ddi_page("") void *UintToPtr(_In_ unsigned int ui);
__ddi_page("") void *LongToPtr(_In_ long l);
__ddi_page("") void *ULongToPtr(_In_ unsigned long ul);
__ddi_page("") void *UlongToPtr(_In_ unsigned long ul);
__ddi_page("") void *Ptr32ToPtr(_In_ unsigned int p);
__ddi_page("") void *Handle32ToHandle(_In_ unsigned int h);
__ddi_page("") unsigned int HandleToHandle32(_In_opt_ const void *h);
__ddi_page("") unsigned int PtrToPtr32(_In_opt_ const void *p);
__ddi_page("") unsigned __int64 PtrToUInt64(_In_opt_ const void *p);
__ddi_page("") unsigned __int64 PtrToUlong64(_In_opt_ const void *p);
