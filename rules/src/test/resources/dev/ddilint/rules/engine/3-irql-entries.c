// Point 3, IRQL: the levels at which the system enters a driver.

// case: A DPC is entered at DISPATCH_LEVEL
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeWaitForSingleObject(Context, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high "DISPATCH_LEVEL"
}

// twin: A DPC may set an event
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
}

// case: An interrupt service routine is entered above DISPATCH_LEVEL
KSERVICE_ROUTINE Isr;
BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
{
    UNREFERENCED_PARAMETER(Interrupt);
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
    return TRUE;
}

// twin: An interrupt service routine requests a DPC
KSERVICE_ROUTINE Isr;
BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
{
    UNREFERENCED_PARAMETER(Interrupt);
    IoRequestDpc(Context, NULL, NULL);
    return TRUE;
}

// case: A dispatch routine for reads may be entered high, so nothing that needs PASSIVE_LEVEL is certain to be wrong
DRIVER_DISPATCH Read;
_Dispatch_type_(IRP_MJ_READ)
NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    ZwClose(Device->DeviceExtension);   // expect-missed: irql-too-high - only levels that are certain are reported, and most reads run at PASSIVE_LEVEL
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// twin: A dispatch routine for creates is entered at PASSIVE_LEVEL
DRIVER_DISPATCH Create;
_Dispatch_type_(IRP_MJ_CREATE)
NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
{
    ZwClose(Device->DeviceExtension);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// case: The EvtTimerFunc of KMDF runs at DISPATCH_LEVEL unless the timer asks for less
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_TIMER Tick;
VOID Tick(WDFTIMER Timer)
{
    ZwClose(WdfTimerGetParentObject(Timer));   // expect-missed: irql-too-high - the timer's attributes may ask for PASSIVE_LEVEL
}

// twin: The EvtWorkItem of KMDF runs at PASSIVE_LEVEL
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_WORKITEM Later;
VOID Later(WDFWORKITEM Item)
{
    ZwClose(WdfWorkItemGetParentObject(Item));
}

// case: The EvtInterruptDpc of KMDF runs at DISPATCH_LEVEL
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_INTERRUPT_DPC Dpc;
VOID Dpc(WDFINTERRUPT Interrupt, WDFOBJECT Device)
{
    UNREFERENCED_PARAMETER(Interrupt);
    ZwClose(Device);   // expect: irql-too-high
}

// twin: The EvtInterruptWorkItem of KMDF runs at PASSIVE_LEVEL
#include <ntddk.h>
#include <wdf.h>
EVT_WDF_INTERRUPT_WORKITEM Later;
VOID Later(WDFINTERRUPT Interrupt, WDFOBJECT Device)
{
    UNREFERENCED_PARAMETER(Interrupt);
    ZwClose(Device);
}

// case: A cancel routine gives the cancel spin lock back at another level than that of the request
DRIVER_CANCEL Cancel;
VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    IoReleaseCancelSpinLock(PASSIVE_LEVEL);   // expect-step: cancel-irql
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}   // expect: cancel-irql

// twin: A cancel routine is entered with the cancel spin lock
DRIVER_CANCEL Cancel;
VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// case: A post-operation callback of a minifilter may be entered at DISPATCH_LEVEL
#include <fltkernel.h>
static FLT_POSTOP_CALLBACK_STATUS Post(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID Context, FLT_POST_OPERATION_FLAGS Flags)
{
    PFLT_FILE_NAME_INFORMATION name;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Flags);
    status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED, &name);   // expect-missed: irql-too-high - only levels that are certain are reported, and many operations end at PASSIVE_LEVEL
    if (NT_SUCCESS(status)) {
        FltReleaseFileNameInformation(name);
    }
    return FLT_POSTOP_FINISHED_PROCESSING;
}
const FLT_OPERATION_REGISTRATION Operations[] = {
    { IRP_MJ_WRITE, 0, NULL, Post },
    { IRP_MJ_OPERATION_END }
};

// twin: A pre-operation callback of a create runs at PASSIVE_LEVEL
#include <fltkernel.h>
static FLT_PREOP_CALLBACK_STATUS Pre(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID *Context)
{
    PFLT_FILE_NAME_INFORMATION name;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED, &name);
    if (NT_SUCCESS(status)) {
        FltReleaseFileNameInformation(name);
    }
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}
const FLT_OPERATION_REGISTRATION Operations[] = {
    { IRP_MJ_CREATE, 0, Pre, NULL },
    { IRP_MJ_OPERATION_END }
};

// case: A timer of NDIS runs at DISPATCH_LEVEL
#include <ndis.h>
NDIS_TIMER_FUNCTION Tick;
VOID Tick(PVOID System, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(System);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    NdisMSleep(100);   // expect: irql-too-high
    UNREFERENCED_PARAMETER(Context);
}

// twin: A work item of NDIS may sleep
#include <ndis.h>
NDIS_IO_WORKITEM_FUNCTION Later;
VOID Later(PVOID Context, NDIS_HANDLE Item)
{
    UNREFERENCED_PARAMETER(Item);
    UNREFERENCED_PARAMETER(Context);
    NdisMSleep(100);
}

// case: The interrupt routine of a Storport miniport runs at the level of the device
#include <ntddk.h>
#include <storport.h>
static BOOLEAN Interrupt(PVOID Extension)
{
    KeSetEvent(Extension, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
    return TRUE;
}
VOID Fill(PHW_INITIALIZATION_DATA Data)
{
    Data->HwInterrupt = Interrupt;   // expect-step: irql-too-high
}

// twin: The find-adapter routine of a Storport miniport runs at PASSIVE_LEVEL
#include <ntddk.h>
#include <storport.h>
static ULONG Find(PVOID Extension, PVOID Context, PVOID Bus, PCHAR Arguments, PPORT_CONFIGURATION_INFORMATION Info, PUCHAR Reserved)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Bus);
    UNREFERENCED_PARAMETER(Arguments);
    UNREFERENCED_PARAMETER(Info);
    UNREFERENCED_PARAMETER(Reserved);
    KeWaitForSingleObject(Extension, Executive, KernelMode, FALSE, NULL);
    return SP_RETURN_FOUND;
}
VOID Fill(PHW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = Find;
}

// case: A completion routine may come at DISPATCH_LEVEL, but not surely
static NTSTATUS Done(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    ZwClose(Context);   // expect-missed: irql-too-high - only levels that are certain are reported, and some completions run at PASSIVE_LEVEL
    return STATUS_CONTINUE_COMPLETION;
}
VOID Prepare(PIRP Irp, HANDLE File)
{
    IoSetCompletionRoutine(Irp, Done, File, TRUE, TRUE, TRUE);
}

// twin: A completion routine that sets an event
static NTSTATUS Done(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
VOID Prepare(PIRP Irp, PKEVENT Event)
{
    IoSetCompletionRoutine(Irp, Done, Event, TRUE, TRUE, TRUE);
}

// case: StartIo runs at DISPATCH_LEVEL
DRIVER_STARTIO Start;
VOID Start(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Irp);
    KeWaitForSingleObject(Device->DeviceExtension, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high
}

// twin: AddDevice runs at PASSIVE_LEVEL
DRIVER_ADD_DEVICE Add;
NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    UNREFERENCED_PARAMETER(Driver);
    return KeWaitForSingleObject(Physical->DeviceExtension, Executive, KernelMode, FALSE, NULL);
}

// case: A threaded DPC runs at PASSIVE_LEVEL where such DPCs are enabled
static VOID Slow(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    ZwClose(Context);   // expect-spurious: irql-too-high - the type of the routine says DISPATCH_LEVEL whatever the DPC is
}
VOID Start(PKDPC Dpc, HANDLE File)
{
    KeInitializeThreadedDpc(Dpc, Slow, File);
}
