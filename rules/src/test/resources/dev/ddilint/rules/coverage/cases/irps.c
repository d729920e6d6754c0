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
