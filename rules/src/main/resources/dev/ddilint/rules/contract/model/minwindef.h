#pragma once

#include <ntdef.h>

// Types of the Windows API that drivers meet too
typedef __ddi_truth int BOOL, *PBOOL, *LPBOOL;
typedef BYTE *LPBYTE;
typedef WORD *LPWORD;
typedef DWORD *LPDWORD;
typedef int *LPINT;
typedef long *LPLONG;
typedef unsigned int *LPUINT;
typedef float *PFLOAT;
typedef UINT_PTR WPARAM;
typedef LONG_PTR LPARAM;
typedef LONG_PTR LRESULT;
typedef WORD ATOM;
typedef HANDLE *SPHANDLE, *LPHANDLE, HGLOBAL, HLOCAL, GLOBALHANDLE, LOCALHANDLE;
DECLARE_HANDLE(HKEY);
typedef HKEY *PHKEY;
DECLARE_HANDLE(HINSTANCE);
typedef HINSTANCE HMODULE;
typedef int HFILE;

typedef struct _FILETIME {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
} FILETIME, *PFILETIME, *LPFILETIME;

#define MAX_PATH 260
#define WINAPI __stdcall
#define CALLBACK __stdcall
#define WINAPIV __cdecl
#define APIPRIVATE __stdcall
#define PASCAL __stdcall
#define FAR
#define NEAR

__ddi_page("") BYTE LOBYTE(_In_ ULONG_PTR w);
__ddi_page("") BYTE HIBYTE(_In_ ULONG_PTR w);
__ddi_page("") WORD LOWORD(_In_ ULONG_PTR l);
__ddi_page("") WORD HIWORD(_In_ ULONG_PTR l);
__ddi_page("") WORD MAKEWORD(_In_ ULONG_PTR a, _In_ ULONG_PTR b);
__ddi_page("") LONG MAKELONG(_In_ ULONG_PTR a, _In_ ULONG_PTR b);
