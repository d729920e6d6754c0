#pragma once
#include "sal_like.h"
#include <sal_like.h>
#define CONST const
#define VOID void
typedef VOID *PVOID;
typedef unsigned long ULONG, *PULONG;
#define DECLARE_HANDLE(name) struct name##__ { int unused; }; typedef struct name##__ *name
#define CTL_CODE(type, function, method, access) \
    (((type) << 16) | ((access) << 14) | ((function) << 2) | (method))
#if !defined(_WIN64) || _MSC_VER < 1300
#error wrong configuration
#elif defined _M_X64 && (_MSC_VER >= 1900)
typedef unsigned __int64 ULONG_PTR;
#endif
