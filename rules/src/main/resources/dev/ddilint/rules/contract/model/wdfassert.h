#pragma once
#pragma ddi_header(wdfassert)
#include <ntdef.h>

#if DBG
#define WDFVERIFY(exp) ((void)(exp))
#else
#define WDFVERIFY(exp) ((void)(exp))
#endif
#define WDFCASSERT(c)
