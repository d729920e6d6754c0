// case: C28143
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoStartPacket(Device, Irp, NULL, NULL);
    return STATUS_SUCCESS;   // expect: pending-status
}

// case: MarkIrpPending
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);   // expect: pending-status
}

// case: MarkIrpPending2
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoStartPacket(Device, Irp, NULL, NULL);
    return STATUS_PENDING;   // expect: pending-status
}

// case: PendedCompletedRequest
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING;   // expect: pending-status
}

// case: PendedCompletedRequest3
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;   // expect: pending-status
}

// case: DoubleCompletionIrp
VOID Try(PIRP Irp)
{
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);   // expect: irp-completed-twice
}

// case: CompleteRequest
IO_COMPLETION_ROUTINE Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;   // expect: irp-completed-twice
}

// case: IrpProcessingComplete
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    return STATUS_SUCCESS;   // expect: irp-lost
}

// case: LowerDriverReturn
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
    return STATUS_SUCCESS;   // expect: lower-status-lost
}

// case: DoubleCompletionKmdf
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WdfRequestComplete(Request, STATUS_SUCCESS);
    WdfRequestComplete(Request, STATUS_SUCCESS);   // expect: irp-completed-twice
}

// case: DoubleCompleteNdis
#include <ndis.h>
VOID Try(NDIS_HANDLE Adapter, PNDIS_OID_REQUEST Request)
{
    NdisMOidRequestComplete(Adapter, Request, NDIS_STATUS_SUCCESS);
    NdisMOidRequestComplete(Adapter, Request, NDIS_STATUS_SUCCESS);   // expect: irp-completed-twice
}

// case: AllocatedIrpCompleted
VOID Try(PDEVICE_OBJECT Below)
{
    PIRP irp = IoAllocateIrp(Below->StackSize, FALSE);
    if (irp != NULL) {
        IoCompleteRequest(irp, IO_NO_INCREMENT);   // expect: irp-completed-twice
    }
}

// case: AllocatedIrpCompletedLater
IO_COMPLETION_ROUTINE Sent;
NTSTATUS Sent(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_MORE_PROCESSING_REQUIRED;   // expect: irp-completed-twice
}
VOID Try(PDEVICE_OBJECT Below)
{
    PIRP irp = IoAllocateIrp(Below->StackSize, FALSE);
    if (irp != NULL) {
        IoSetCompletionRoutine(irp, Sent, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(Below, irp);
    }
}

// case: BuiltIrpCompleted
VOID Try(PDEVICE_OBJECT Below, PVOID Buffer, PLARGE_INTEGER Start)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_READ, Below, Buffer, 512, Start, NULL);
    if (irp != NULL) {
        IoCompleteRequest(irp, IO_NO_INCREMENT);   // expect: irp-completed-twice
    }
}

// case: StartDeviceKept
IO_COMPLETION_ROUTINE Started;
NTSTATUS Started(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    IoQueueWorkItem((PIO_WORKITEM)Device->DeviceExtension, (PIO_WORKITEM_ROUTINE)Context, DelayedWorkQueue, Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, Started, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);   // expect: pending-status
}

// case: StartDeviceMarked
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_START_DEVICE) {
        IoMarkIrpPending(Irp);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);   // expect: pending-status
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
}

// case: PowerKept
REQUEST_POWER_COMPLETE Powered;
VOID Powered(PDEVICE_OBJECT Device, UCHAR Minor, POWER_STATE State, PVOID Context, PIO_STATUS_BLOCK Status)
{
    IoCompleteRequest((PIRP)Context, IO_NO_INCREMENT);
}
IO_COMPLETION_ROUTINE Passed;
NTSTATUS Passed(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    POWER_STATE state;
    state.DeviceState = PowerDeviceD0;
    PoRequestPowerIrp(Device, IRP_MN_SET_POWER, state, Powered, Irp, NULL);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
DRIVER_DISPATCH Try;
NTSTATUS Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, Passed, NULL, TRUE, TRUE, TRUE);
    return PoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);   // expect: pending-status
}
