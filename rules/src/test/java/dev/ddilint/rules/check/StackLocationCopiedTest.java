package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** I/O stack locations that are copied by hand. */
class StackLocationCopiedTest {

  @Test
  void byAnAssignment() {
    check(
        """
        // run: --only=stack-location-copied

        VOID Forward(PIRP Irp, PIO_STACK_LOCATION Next)
        {
            *IoGetNextIrpStackLocation(Irp) = *IoGetCurrentIrpStackLocation(Irp);   // expect: stack-location-copied "IoCopyCurrentIrpStackLocationToNext"
            *Next = *IoGetCurrentIrpStackLocation(Irp);   // expect: stack-location-copied
        }
        """);
  }

  @Test
  void byAnIndex() {
    check(
        """
        // run: --only=stack-location-copied

        VOID Forward(PIO_STACK_LOCATION Stack)
        {
            Stack[-1] = Stack[0];   // expect: stack-location-copied
        }
        """);
  }

  @Test
  void asBytes() {
    check(
        """
        // run: --only=stack-location-copied

        VOID Forward(PIRP Irp)
        {
            PIO_STACK_LOCATION current = IoGetCurrentIrpStackLocation(Irp);
            PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);
            RtlCopyMemory(next, current, sizeof(IO_STACK_LOCATION));   // expect: stack-location-copied
            RtlMoveMemory(next, current, sizeof(*next));   // expect: stack-location-copied
        }
        """);
  }

  @Test
  void asTheMacroDoes() {
    check(
        """
        // run: --only=stack-location-copied

        VOID Forward(PIRP Irp)
        {
            PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);
            RtlCopyMemory(next, IoGetCurrentIrpStackLocation(Irp), FIELD_OFFSET(IO_STACK_LOCATION, CompletionRoutine));
            next->Control = 0;
        }
        """);
  }

  @Test
  void byTheRoutines() {
    check(
        """
        // run: --only=stack-location-copied

        VOID Forward(PIRP Irp, BOOLEAN Skip)
        {
            if (Skip) {
                IoSkipCurrentIrpStackLocation(Irp);
            } else {
                IoCopyCurrentIrpStackLocationToNext(Irp);
            }
        }
        """);
  }

  @Test
  void keptAside() {
    check(
        """
        // run: --only=stack-location-copied

        ULONG Length(PIRP Irp)
        {
            IO_STACK_LOCATION saved = *IoGetCurrentIrpStackLocation(Irp);
            RtlCopyMemory(&saved, IoGetCurrentIrpStackLocation(Irp), sizeof(saved));
            *IoGetCurrentIrpStackLocation(Irp) = saved;
            return saved.Parameters.Read.Length;
        }
        """);
  }

  @Test
  void itsParametersOnly() {
    check(
        """
        // run: --only=stack-location-copied

        VOID Forward(PIO_STACK_LOCATION Next, PIO_STACK_LOCATION Current)
        {
            Next->MajorFunction = Current->MajorFunction;
            Next->Parameters = Current->Parameters;
        }
        """);
  }

  @Test
  void otherStructures() {
    check(
        """
        // run: --only=stack-location-copied

        VOID Work(PUNICODE_STRING To, PUNICODE_STRING From)
        {
            *To = *From;
            RtlCopyMemory(To, From, sizeof(UNICODE_STRING));
        }
        """);
  }

  @Test
  void withACompletionRoutineOfItsOwn() {
    check(
        """
        // run: --only=stack-location-copied
        VOID Forward(PIRP Irp, PIO_COMPLETION_ROUTINE Routine)
        {
            *IoGetNextIrpStackLocation(Irp) = *IoGetCurrentIrpStackLocation(Irp);
            IoSetCompletionRoutine(Irp, Routine, NULL, TRUE, TRUE, TRUE);
        }
        """);
  }

  @Test
  void forwardedWithoutAny() {
    check(
        """
        // run: --only=stack-location-copied

        DRIVER_DISPATCH DispatchPower;

        NTSTATUS DispatchPower(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);   // expect: stack-location-copied "no stack location was copied or skipped"
        }
        """);
  }

  @Test
  void forwardedByAHelperThatLeavesItToItsCaller() {
    check(
        """
        // run: --only=stack-location-copied

        static NTSTATUS Send(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
        }

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoSkipCurrentIrpStackLocation(Irp);
            return Send(Device, Irp);
        }

        DRIVER_DISPATCH DispatchWrite;

        NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Send(Device, Irp);   // expect: stack-location-copied
        }
        """);
  }

  @Test
  void forwardedAfterWorkByHand() {
    check(
        """
        // run: --only=stack-location-copied

        DRIVER_DISPATCH DispatchRead;

        NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_READ;
            return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
        }

        DRIVER_DISPATCH DispatchWrite;

        NTSTATUS DispatchWrite(PDEVICE_OBJECT Device, PIRP Irp)
        {
            Irp->CurrentLocation++;
            Irp->Tail.Overlay.CurrentStackLocation++;
            return IoCallDriver((PDEVICE_OBJECT)Device->DeviceExtension, Irp);
        }
        """);
  }
}
