#pragma once
#pragma ddi_header(wdftimer)
#include <wdfobject.h>

// DISPATCH_LEVEL, or PASSIVE_LEVEL when the timer was created with WdfExecutionLevelPassive.
_Function_class_(EVT_WDF_TIMER) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_TIMER(_In_ WDFTIMER Timer);
typedef EVT_WDF_TIMER *PFN_WDF_TIMER;
typedef struct _WDF_TIMER_CONFIG {
    ULONG Size;
    PFN_WDF_TIMER EvtTimerFunc;
    ULONG Period;
    BOOLEAN AutomaticSerialization;
    ULONG TolerableDelay;
    BOOLEAN UseHighResolutionTimer;
} WDF_TIMER_CONFIG, *PWDF_TIMER_CONFIG;
VOID WDF_TIMER_CONFIG_INIT(_Out_ PWDF_TIMER_CONFIG Config, _In_ PFN_WDF_TIMER EvtTimerFunc);
VOID WDF_TIMER_CONFIG_INIT_PERIODIC(_Out_ PWDF_TIMER_CONFIG Config, _In_ PFN_WDF_TIMER EvtTimerFunc, _In_ LONG Period);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfTimerCreate(_In_ PWDF_TIMER_CONFIG Config, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFTIMER *Timer);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WdfTimerStart(_In_ __ddi_begins(armed_timer) __ddi_ends_before(DEVICE_D0EXIT) WDFTIMER Timer, _In_ LONGLONG DueTime);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Wait != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Wait == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
BOOLEAN WdfTimerStop(_In_ __ddi_ends(armed_timer) WDFTIMER Timer, _In_ BOOLEAN Wait);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFOBJECT WdfTimerGetParentObject(_In_ WDFTIMER Timer);
