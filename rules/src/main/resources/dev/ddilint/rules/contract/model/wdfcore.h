#pragma once
#pragma ddi_header(wdfcore)
#include <wdftypes.h>
#include <wdfobject.h>

#define WDF_TIMEOUT_TO_SEC ((LONGLONG)1 * 10 * 1000 * 1000)
#define WDF_TIMEOUT_TO_MS ((LONGLONG)1 * 10 * 1000)
#define WDF_TIMEOUT_TO_US ((LONGLONG)1 * 10)

__ddi_returns(-(LONGLONG)Time * WDF_TIMEOUT_TO_SEC)
LONGLONG WDF_REL_TIMEOUT_IN_SEC(_In_ ULONGLONG Time);
__ddi_returns((LONGLONG)Time * WDF_TIMEOUT_TO_SEC)
LONGLONG WDF_ABS_TIMEOUT_IN_SEC(_In_ ULONGLONG Time);
__ddi_returns(-(LONGLONG)Time * WDF_TIMEOUT_TO_MS)
LONGLONG WDF_REL_TIMEOUT_IN_MS(_In_ ULONGLONG Time);
__ddi_returns((LONGLONG)Time * WDF_TIMEOUT_TO_MS)
LONGLONG WDF_ABS_TIMEOUT_IN_MS(_In_ ULONGLONG Time);
__ddi_returns(-(LONGLONG)Time * WDF_TIMEOUT_TO_US)
LONGLONG WDF_REL_TIMEOUT_IN_US(_In_ ULONGLONG Time);
__ddi_returns((LONGLONG)Time * WDF_TIMEOUT_TO_US)
LONGLONG WDF_ABS_TIMEOUT_IN_US(_In_ ULONGLONG Time);
__ddi_returns(Length & ~(AlignTo - 1))
size_t WDF_ALIGN_SIZE_DOWN(_In_ size_t Length, _In_ size_t AlignTo);
__ddi_returns((Length + AlignTo - 1) & ~(AlignTo - 1))
size_t WDF_ALIGN_SIZE_UP(_In_ size_t Length, _In_ size_t AlignTo);
