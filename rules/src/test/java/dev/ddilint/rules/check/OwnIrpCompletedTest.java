package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** IRPs that a driver made itself, and completes in place of freeing them. */
class OwnIrpCompletedTest {

  @Test
  void oneThatTheDriverMade() {
    check(
        """
        // run: --only=irp-completed-twice

        static PIRP Make(PDEVICE_OBJECT Below)
        {
            return IoAllocateIrp(Below->StackSize, FALSE);   // expect-step: irp-completed-twice
        }

        static VOID Fail(PIRP Irp)
        {
            Irp->IoStatus.Status = STATUS_UNSUCCESSFUL;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }

        VOID Send(PDEVICE_OBJECT Below)
        {
            PIRP irp = Make(Below);
            if (irp == NULL) {
                return;
            }
            Fail(irp);   // expect: irp-completed-twice "the driver made itself"
        }
        """);
  }

  @Test
  void oneThatTheDriverMadeByItsCompletionRoutine() {
    check(
        """
        // run: --only=irp-completed-twice

        NTSTATUS Sent(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_MORE_PROCESSING_REQUIRED;   // expect: irp-completed-twice "made itself, by IoBuildAsynchronousFsdRequest"
        }

        VOID Send(PDEVICE_OBJECT Below)
        {
            PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Below, NULL, 0, NULL, NULL);
            if (irp != NULL) {
                IoSetCompletionRoutine(irp, Sent, NULL, TRUE, TRUE, TRUE);
                IoCallDriver(Below, irp);
            }
        }
        """);
  }

  @Test
  void notOneOfTheDriverThatIsFreed() {
    check(
        """
        // run: --only=irp-completed-twice

        NTSTATUS Sent(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
            IoFreeIrp(Irp);
            return STATUS_MORE_PROCESSING_REQUIRED;
        }

        VOID Send(PDEVICE_OBJECT Below, PKEVENT Event)
        {
            PIRP irp = IoAllocateIrp(Below->StackSize, FALSE);
            if (irp != NULL) {
                IoSetCompletionRoutine(irp, Sent, Event, TRUE, TRUE, TRUE);
                IoCallDriver(Below, irp);
            }
        }
        """);
  }

  @Test
  void notOneOfWhichTheDriverTookAStackLocation() {
    check(
        """
        // run: --only=irp-completed-twice

        NTSTATUS Send(PDEVICE_OBJECT Device, PIO_COMPLETION_ROUTINE Done)
        {
            PIRP irp = IoAllocateIrp(Device->StackSize + 1, FALSE);
            if (irp == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            IoSetCompletionRoutine(irp, Done, NULL, TRUE, TRUE, TRUE);
            IoSetNextIrpStackLocation(irp);
            IoCompleteRequest(irp, IO_NO_INCREMENT);
            return STATUS_PENDING;
        }
        """);
  }

  @Test
  void notByARoutineThatSeesOthersToo() {
    check(
        """
        // run: --only=irp-completed-twice

        NTSTATUS Sent(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            if (Context != NULL) {
                IoCompleteRequest(Irp, IO_NO_INCREMENT);
            } else {
                IoFreeIrp(Irp);
            }
            return STATUS_MORE_PROCESSING_REQUIRED;
        }

        VOID Send(PDEVICE_OBJECT Below, PIRP Other)
        {
            PIRP irp = IoAllocateIrp(Below->StackSize, FALSE);
            if (irp != NULL) {
                IoSetCompletionRoutine(irp, Sent, NULL, TRUE, TRUE, TRUE);
                IoCallDriver(Below, irp);
            }
            IoCopyCurrentIrpStackLocationToNext(Other);
            IoSetCompletionRoutine(Other, Sent, Below, TRUE, TRUE, TRUE);
            IoCallDriver(Below, Other);
        }
        """);
  }
}
