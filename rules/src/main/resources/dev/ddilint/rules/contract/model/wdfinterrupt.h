#pragma once
#pragma ddi_header(wdfinterrupt)
#include <wdfobject.h>

typedef enum _WDF_INTERRUPT_POLARITY {
    WdfInterruptPolarityUnknown = 0, WdfInterruptActiveHigh, WdfInterruptActiveLow
} WDF_INTERRUPT_POLARITY, *PWDF_INTERRUPT_POLARITY;
typedef enum _WDF_INTERRUPT_POLICY {
    WdfIrqPolicyMachineDefault = 0, WdfIrqPolicyAllCloseProcessors, WdfIrqPolicyOneCloseProcessor,
    WdfIrqPolicyAllProcessorsInMachine, WdfIrqPolicySpecifiedProcessors, WdfIrqPolicySpreadMessagesAcrossAllProcessors
} WDF_INTERRUPT_POLICY, *PWDF_INTERRUPT_POLICY;
typedef enum _WDF_INTERRUPT_PRIORITY {
    WdfIrqPriorityUndefined = 0, WdfIrqPriorityLow, WdfIrqPriorityNormal, WdfIrqPriorityHigh
} WDF_INTERRUPT_PRIORITY, *PWDF_INTERRUPT_PRIORITY;

// DIRQL, or PASSIVE_LEVEL for interrupts with PassiveHandling.
_Function_class_(EVT_WDF_INTERRUPT_ISR) _IRQL_requires_max_(DIRQL)
typedef BOOLEAN EVT_WDF_INTERRUPT_ISR(_In_ WDFINTERRUPT Interrupt, _In_ ULONG MessageID);
typedef EVT_WDF_INTERRUPT_ISR *PFN_WDF_INTERRUPT_ISR;
_Function_class_(EVT_WDF_INTERRUPT_SYNCHRONIZE)
typedef BOOLEAN EVT_WDF_INTERRUPT_SYNCHRONIZE(_In_ WDFINTERRUPT Interrupt, _In_ WDFCONTEXT Context);
typedef EVT_WDF_INTERRUPT_SYNCHRONIZE *PFN_WDF_INTERRUPT_SYNCHRONIZE;
_Function_class_(EVT_WDF_INTERRUPT_DPC) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_INTERRUPT_DPC(_In_ WDFINTERRUPT Interrupt, _In_ WDFOBJECT AssociatedObject);
typedef EVT_WDF_INTERRUPT_DPC *PFN_WDF_INTERRUPT_DPC;
_Function_class_(EVT_WDF_INTERRUPT_WORKITEM) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_WDF_INTERRUPT_WORKITEM(_In_ WDFINTERRUPT Interrupt, _In_ WDFOBJECT AssociatedObject);
typedef EVT_WDF_INTERRUPT_WORKITEM *PFN_WDF_INTERRUPT_WORKITEM;
// Both run at the level of the ISR.
_Function_class_(EVT_WDF_INTERRUPT_ENABLE)
typedef NTSTATUS EVT_WDF_INTERRUPT_ENABLE(_In_ WDFINTERRUPT Interrupt, _In_ WDFDEVICE AssociatedDevice);
typedef EVT_WDF_INTERRUPT_ENABLE *PFN_WDF_INTERRUPT_ENABLE;
_Function_class_(EVT_WDF_INTERRUPT_DISABLE)
typedef NTSTATUS EVT_WDF_INTERRUPT_DISABLE(_In_ WDFINTERRUPT Interrupt, _In_ WDFDEVICE AssociatedDevice);
typedef EVT_WDF_INTERRUPT_DISABLE *PFN_WDF_INTERRUPT_DISABLE;

typedef struct _WDF_INTERRUPT_CONFIG {
    ULONG Size;
    WDFSPINLOCK SpinLock;
    WDF_TRI_STATE ShareVector;
    BOOLEAN FloatingSave;
    BOOLEAN AutomaticSerialization;
    PFN_WDF_INTERRUPT_ISR EvtInterruptIsr;
    PFN_WDF_INTERRUPT_DPC EvtInterruptDpc;
    PFN_WDF_INTERRUPT_ENABLE EvtInterruptEnable;
    PFN_WDF_INTERRUPT_DISABLE EvtInterruptDisable;
    PFN_WDF_INTERRUPT_WORKITEM EvtInterruptWorkItem;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR InterruptRaw;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR InterruptTranslated;
    WDFWAITLOCK WaitLock;
    BOOLEAN PassiveHandling;
    WDF_TRI_STATE ReportInactiveOnPowerDown;
    BOOLEAN CanWakeDevice;
} WDF_INTERRUPT_CONFIG, *PWDF_INTERRUPT_CONFIG;
VOID WDF_INTERRUPT_CONFIG_INIT(
    _Out_ PWDF_INTERRUPT_CONFIG Configuration, _In_ PFN_WDF_INTERRUPT_ISR EvtInterruptIsr,
    _In_opt_ PFN_WDF_INTERRUPT_DPC EvtInterruptDpc);
typedef struct _WDF_INTERRUPT_INFO {
    ULONG Size;
    __ddi_restricted("reserved") ULONG64 Reserved1;
    KAFFINITY TargetProcessorSet;
    __ddi_restricted("reserved") ULONG Reserved2;
    ULONG MessageNumber;
    ULONG Vector;
    KIRQL Irql;
    KINTERRUPT_MODE Mode;
    WDF_INTERRUPT_POLARITY Polarity;
    BOOLEAN MessageSignaled;
    UCHAR ShareDisposition;
    USHORT Group;
} WDF_INTERRUPT_INFO, *PWDF_INTERRUPT_INFO;
VOID WDF_INTERRUPT_INFO_INIT(_Out_ PWDF_INTERRUPT_INFO Info);
typedef struct _WDF_INTERRUPT_EXTENDED_POLICY {
    ULONG Size;
    WDF_INTERRUPT_POLICY Policy;
    WDF_INTERRUPT_PRIORITY Priority;
    GROUP_AFFINITY TargetProcessorSetAndGroup;
} WDF_INTERRUPT_EXTENDED_POLICY, *PWDF_INTERRUPT_EXTENDED_POLICY;
VOID WDF_INTERRUPT_EXTENDED_POLICY_INIT(_Out_ PWDF_INTERRUPT_EXTENDED_POLICY ExtendedPolicy);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfInterruptCreate(
    _In_ WDFDEVICE Device, _In_ PWDF_INTERRUPT_CONFIG Configuration, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _Out_ WDFINTERRUPT *Interrupt);
_IRQL_requires_max_(DIRQL)
BOOLEAN WdfInterruptQueueDpcForIsr(_In_ WDFINTERRUPT Interrupt);
_IRQL_requires_max_(DIRQL)
BOOLEAN WdfInterruptQueueWorkItemForIsr(_In_ WDFINTERRUPT Interrupt);
_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(ddi_made_with(Interrupt, Configuration->PassiveHandling), _IRQL_requires_max_(PASSIVE_LEVEL))
BOOLEAN WdfInterruptSynchronize(
    _In_ WDFINTERRUPT Interrupt, _In_ PFN_WDF_INTERRUPT_SYNCHRONIZE Callback, _In_ WDFCONTEXT Context);
// The lock raises to the DIRQL of the interrupt, except when the interrupt is handled at PASSIVE_LEVEL.
_IRQL_requires_max_(DIRQL) _Acquires_nonreentrant_lock_(*Interrupt)
_When_(ddi_made_with(Interrupt, Configuration->PassiveHandling), _IRQL_requires_max_(PASSIVE_LEVEL))
VOID WdfInterruptAcquireLock(_In_ WDFINTERRUPT Interrupt);
_Requires_lock_held_(*Interrupt) _Releases_lock_(*Interrupt)
VOID WdfInterruptReleaseLock(_In_ WDFINTERRUPT Interrupt);
_IRQL_requires_max_(PASSIVE_LEVEL) _When_(return != 0, _Acquires_nonreentrant_lock_(*Interrupt)) _Must_inspect_result_
BOOLEAN WdfInterruptTryToAcquireLock(_In_ WDFINTERRUPT Interrupt);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID WdfInterruptEnable(_In_ __ddi_ends(disabled_interrupt) WDFINTERRUPT Interrupt);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID WdfInterruptDisable(_In_ __ddi_begins(disabled_interrupt) WDFINTERRUPT Interrupt);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID WdfInterruptReportActive(_In_ __ddi_ends(inactive_interrupt) WDFINTERRUPT Interrupt);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID WdfInterruptReportInactive(_In_ __ddi_begins(inactive_interrupt) WDFINTERRUPT Interrupt);
_IRQL_requires_max_(DIRQL)
PKINTERRUPT WdfInterruptWdmGetInterrupt(_In_ WDFINTERRUPT Interrupt);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfInterruptGetInfo(_In_ WDFINTERRUPT Interrupt, _Inout_ PWDF_INTERRUPT_INFO Info);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfInterruptSetPolicy(
    _In_ WDFINTERRUPT Interrupt, _In_ WDF_INTERRUPT_POLICY Policy, _In_ WDF_INTERRUPT_PRIORITY Priority,
    _In_ KAFFINITY TargetProcessorSet);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfInterruptSetExtendedPolicy(_In_ WDFINTERRUPT Interrupt, _In_ PWDF_INTERRUPT_EXTENDED_POLICY PolicyAndGroup);
_IRQL_requires_max_(DIRQL)
WDFDEVICE WdfInterruptGetDevice(_In_ WDFINTERRUPT Interrupt);
