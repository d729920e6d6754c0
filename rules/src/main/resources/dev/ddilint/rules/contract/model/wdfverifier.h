#pragma once
#pragma ddi_header(wdfverifier)
#include <wdftypes.h>

VOID WdfVerifierDbgBreakPoint(VOID);
// Stops the system like KeBugCheckEx.
__declspec(noreturn)
VOID WdfVerifierKeBugCheck(
    _In_ ULONG BugCheckCode, _In_ ULONG_PTR BugCheckParameter1, _In_ ULONG_PTR BugCheckParameter2,
    _In_ ULONG_PTR BugCheckParameter3, _In_ ULONG_PTR BugCheckParameter4);
PVOID WdfGetTriageInfo(VOID);
