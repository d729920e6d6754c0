#pragma once
#pragma ddi_header(wdfdpc)
#include <wdfobject.h>

_Function_class_(EVT_WDF_DPC) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_DPC(_In_ WDFDPC Dpc);
typedef EVT_WDF_DPC *PFN_WDF_DPC;
typedef struct _WDF_DPC_CONFIG {
    ULONG Size;
    PFN_WDF_DPC EvtDpcFunc;
    BOOLEAN AutomaticSerialization;
} WDF_DPC_CONFIG, *PWDF_DPC_CONFIG;
VOID WDF_DPC_CONFIG_INIT(_Out_ PWDF_DPC_CONFIG Config, _In_ PFN_WDF_DPC EvtDpcFunc);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfDpcCreate(_In_ PWDF_DPC_CONFIG Config, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFDPC *Dpc);
BOOLEAN WdfDpcEnqueue(_In_ __ddi_begins(queued_dpc) WDFDPC Dpc);
_When_(Wait != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
BOOLEAN WdfDpcCancel(_In_ __ddi_ends(queued_dpc) WDFDPC Dpc, _In_ BOOLEAN Wait);
WDFOBJECT WdfDpcGetParentObject(_In_ WDFDPC Dpc);
PKDPC WdfDpcWdmGetDpc(_In_ WDFDPC Dpc);
