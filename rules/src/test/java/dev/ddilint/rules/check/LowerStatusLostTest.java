package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Dispatch routines that forward their IRP and return a status of their own. */
class LowerStatusLostTest {

  @Test
  void success() {
    check(
        """
        // run: --only=lower-status-lost

        DRIVER_DISPATCH DispatchPower;

        NTSTATUS DispatchPower(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            PoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);   // expect-step: lower-status-lost
            return STATUS_SUCCESS;   // expect: lower-status-lost "forwarded by PoCallDriver in line 9"
        }
        """);
  }

  @Test
  void overwritten() {
    check(
        """
        // run: --only=lower-status-lost

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status;
            IoCopyCurrentIrpStackLocationToNext(Irp);
            status = IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            IoDetachDevice((PDEVICE_OBJECT)Device->DeviceExtension);
            IoDeleteDevice(Device);
            status = STATUS_SUCCESS;
            return status;   // expect: lower-status-lost
        }
        """);
  }

  @Test
  void failureByAnotherName() {
    check(
        """
        // run: --only=lower-status-lost

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            if (!NT_SUCCESS(IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp))) {
                return STATUS_UNSUCCESSFUL;   // expect: lower-status-lost
            }
            return STATUS_SUCCESS;   // expect: lower-status-lost
        }
        """);
  }

  @Test
  void forwardedByAHelper() {
    check(
        """
        // run: --only=lower-status-lost

        static NTSTATUS Forward(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
        }

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Forward(Device, Irp);
        }

        DRIVER_DISPATCH DispatchWrite;

        NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
        {
            Forward(Device, Irp);
            return STATUS_SUCCESS;   // expect: lower-status-lost "forwarded by Forward"
        }
        """);
  }

  @Test
  void notOneThatIsKnown() {
    check(
        """
        // run: --only=lower-status-lost

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            NTSTATUS status = IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            if (status == STATUS_SUCCESS) {
                return STATUS_SUCCESS;
            }
            return status;
        }
        """);
  }

  @Test
  void notWithAMark() {
    check(
        """
        // run: --only=lower-status-lost

        DRIVER_DISPATCH DispatchPower;

        NTSTATUS DispatchPower(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoMarkIrpPending(Irp);
            IoCopyCurrentIrpStackLocationToNext(Irp);
            PoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            return STATUS_PENDING;
        }
        """);
  }

  @Test
  void notWithACompletionRoutine() {
    check(
        """
        // run: --only=lower-status-lost

        IO_COMPLETION_ROUTINE Completed;
        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Completed, NULL, TRUE, TRUE, TRUE);
            IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void notOfAnIrpOfItsOwn() {
    check(
        """
        // run: --only=lower-status-lost

        DRIVER_DISPATCH DispatchClose;

        NTSTATUS DispatchClose(PDEVICE_OBJECT Device, PIRP Irp)
        {
            PIRP own = IoAllocateIrp(Device->StackSize, FALSE);
            if (own != NULL) {
                IoGetNextIrpStackLocation(own)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
                IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, own);
            }
            Irp->IoStatus.Status = STATUS_SUCCESS;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void unseenBehindAJoin() {
    check(
        """
        // run: --only=lower-status-lost

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            NTSTATUS status = IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            if (Device->Flags & DO_EXCLUSIVE) {
                status = STATUS_SUCCESS;
            }
            return status;   // expect-missed: lower-status-lost - on one of the ways that meet here the status is the lower driver's
        }
        """);
  }
}
