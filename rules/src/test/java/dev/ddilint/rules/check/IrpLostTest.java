package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Dispatch routines that return without completing, forwarding or queueing their IRP. */
class IrpLostTest {

  @Test
  void onAnEarlyReturn() {
    check(
        """
        // run: --only=irp-lost

        DRIVER_DISPATCH DispatchControl;

        NTSTATUS DispatchControl(PDEVICE_OBJECT Device, PIRP Irp)
        {
            if (IoGetCurrentIrpStackLocation(Irp)->FileObject == NULL) {
                return STATUS_UNSUCCESSFUL;   // expect: irp-lost "DispatchControl returns here"
            }
            Irp->IoStatus.Status = STATUS_SUCCESS;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void whereTheSystemFindsTheRoutineByItsSlot() {
    check(
        """
        // run: --only=irp-lost

        NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
        {
            Irp->IoStatus.Status = STATUS_SUCCESS;
            return STATUS_SUCCESS;   // expect: irp-lost
        }

        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            Driver->MajorFunction[IRP_MJ_CREATE] = Create;
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void inTheDefaultOfASwitch() {
    check(
        """
        // run: --only=irp-lost

        DRIVER_DISPATCH DispatchControl;

        NTSTATUS DispatchControl(PDEVICE_OBJECT Device, PIRP Irp)
        {
            switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
            case 1:
                Irp->IoStatus.Status = STATUS_SUCCESS;
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                return STATUS_SUCCESS;
            default:
                return STATUS_INVALID_DEVICE_REQUEST;   // expect: irp-lost
            }
        }
        """);
  }

  @Test
  void whenTheLockIsNotHad() {
    check(
        """
        // run: --only=irp-lost

        IO_REMOVE_LOCK Lock;
        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status = IoAcquireRemoveLock(&Lock, Irp);
            if (!NT_SUCCESS(status)) {
                return status;   // expect: irp-lost
            }
            IoSkipCurrentIrpStackLocation(Irp);
            status = IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            IoReleaseRemoveLock(&Lock, Irp);
            return status;
        }
        """);
  }

  @Test
  void byAHelperThatOnlyValidates() {
    check(
        """
        // run: --only=irp-lost

        static NTSTATUS Validate(PIRP Irp)
        {
            return Irp->MdlAddress == NULL ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
        }

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status = Validate(Irp);
            if (!NT_SUCCESS(status)) {
                return status;   // expect: irp-lost
            }
            Irp->IoStatus.Status = status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }
        """);
  }

  @Test
  void afterItCameBack() {
    check(
        """
        // run: --only=irp-lost

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            if (!IoForwardIrpSynchronously((PDEVICE_OBJECT)Device->DeviceExtension, Irp)) {
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                return STATUS_UNSUCCESSFUL;
            }
            return Irp->IoStatus.Status;   // expect: irp-lost
        }
        """);
  }

  @Test
  void notWhereAHelperCompletesOrQueues() {
    check(
        """
        // run: --only=irp-lost

        static NTSTATUS Serve(PDEVICE_OBJECT Device, PIRP Irp)
        {
            if (Device->Flags & DO_EXCLUSIVE) {
                Irp->IoStatus.Status = STATUS_ACCESS_DENIED;
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                return STATUS_ACCESS_DENIED;
            }
            IoMarkIrpPending(Irp);
            IoStartPacket(Device, Irp, NULL, NULL);
            return STATUS_PENDING;
        }

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Serve(Device, Irp);
        }
        """);
  }

  @Test
  void notWhereItIsStored() {
    check(
        """
        // run: --only=irp-lost

        typedef struct _EXTENSION {
            PIRP Current;
        } EXTENSION, *PEXTENSION;

        LIST_ENTRY Waiting;
        DRIVER_DISPATCH DispatchRead, DispatchWrite, DispatchControl;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            ((PEXTENSION)Device->DeviceExtension)->Current = Irp;
            return STATUS_SUCCESS;
        }

        NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
        {
            InsertTailList(&Waiting, &Irp->Tail.Overlay.ListEntry);
            return STATUS_SUCCESS;
        }

        static NTSTATUS Start(PEXTENSION Request)
        {
            return Request->Current == NULL ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
        }

        NTSTATUS DispatchControl(PDEVICE_OBJECT Device, PIRP Irp)
        {
            EXTENSION request = { 0 };
            request.Current = Irp;
            return Start(&request);
        }
        """);
  }

  @Test
  void notWhereSomebodyUnknownGetsIt() {
    check(
        """
        // run: --only=irp-lost

        NTSTATUS Library(PDEVICE_OBJECT Device, PIRP Irp);
        DRIVER_DISPATCH DispatchRead, DispatchWrite;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Library(Device, Irp);
        }

        typedef struct _EXTENSION {
            PDRIVER_DISPATCH Next;
        } EXTENSION, *PEXTENSION;

        NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return ((PEXTENSION)Device->DeviceExtension)->Next(Device, Irp);
        }
        """);
  }

  @Test
  void notARoutineThatTheDriverCallsItself() {
    check(
        """
        // run: --only=irp-lost

        DRIVER_DISPATCH QueryCapabilities;
        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS QueryCapabilities(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->Flags ? STATUS_SUCCESS : STATUS_NOT_SUPPORTED;
        }

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status = QueryCapabilities(Device, Irp);
            Irp->IoStatus.Status = status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }
        """);
  }

  @Test
  void notWhereASwitchLeavesNothingOpen() {
    check(
        """
        // run: --only=irp-lost

        DRIVER_DISPATCH DispatchCreateClose;

        NTSTATUS DispatchCreateClose(PDEVICE_OBJECT Device, PIRP Irp)
        {
            NTSTATUS status = STATUS_SUCCESS;
            switch (IoGetCurrentIrpStackLocation(Irp)->MajorFunction) {
            case IRP_MJ_CREATE:
            case IRP_MJ_CLOSE:
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
                break;
            }
            return status;
        }
        """);
  }

  @Test
  void unseenAfterAWait() {
    check(
        """
        // run: --only=irp-lost

        IO_COMPLETION_ROUTINE Signal;

        NTSTATUS Signal(PDEVICE_OBJECT Device, PIRP Irp, PVOID Event)
        {
            KeSetEvent((PKEVENT)Event, IO_NO_INCREMENT, FALSE);
            return STATUS_MORE_PROCESSING_REQUIRED;
        }

        DRIVER_DISPATCH DispatchPnp;

        NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp)
        {
            KEVENT event;
            KeInitializeEvent(&event, NotificationEvent, FALSE);
            IoCopyCurrentIrpStackLocationToNext(Irp);
            IoSetCompletionRoutine(Irp, Signal, &event, TRUE, TRUE, TRUE);
            IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
            KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
            return Irp->IoStatus.Status;   // expect-missed: irp-lost - which completion routine keeps an IRP is not followed
        }
        """);
  }

  @Test
  void notARoutineInATableOfTheDriver() {
    check(
        """
        // run: --only=irp-lost

        DRIVER_DISPATCH QueryStop, QueryRemove;

        NTSTATUS QueryStop(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return STATUS_SUCCESS;
        }

        NTSTATUS QueryRemove(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return STATUS_SUCCESS;
        }

        static PDRIVER_DISPATCH Handlers[] = { QueryStop };

        typedef struct _EXTENSION {
            PDRIVER_DISPATCH Remove;
        } EXTENSION, *PEXTENSION;

        NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Device)
        {
            ((PEXTENSION)Device->DeviceExtension)->Remove = QueryRemove;
            return STATUS_SUCCESS;
        }
        """);
  }
}
