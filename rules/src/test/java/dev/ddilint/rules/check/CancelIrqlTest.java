package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** The level at which a cancel routine returns. */
class CancelIrqlTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=cancel-irql\n" + source);
  }

  @Test
  void theLevelIsInTheIrp() {
    check(
        """
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            IoReleaseCancelSpinLock(Irp->CancelIrql);
            Irp->IoStatus.Status = STATUS_CANCELLED;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }
        """);
  }

  @Test
  void thePresentLevelIsAnotherOne() {
    check(
        """
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            IoReleaseCancelSpinLock(KeGetCurrentIrql());
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }   // expect: cancel-irql "the IRQL of its entry"
        """);
  }

  @Test
  void aConstantIsAnotherOne() {
    check(
        """
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            IoReleaseCancelSpinLock(PASSIVE_LEVEL);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }   // expect: cancel-irql "PASSIVE_LEVEL"
        VOID Queue(PIRP Irp)
        {
            IoSetCancelRoutine(Irp, Cancel);
        }
        """);
  }

  @Test
  void theLevelOfALockOfItsOwnIsAnotherOne() {
    check(
        """
        KSPIN_LOCK Lock;
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            KIRQL old;
            UNREFERENCED_PARAMETER(Device);
            KeAcquireSpinLock(&Lock, &old);
            KeReleaseSpinLockFromDpcLevel(&Lock);
            IoReleaseCancelSpinLock(old);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }   // expect: cancel-irql
        """);
  }

  @Test
  void oneOfTwoPathsForgetsIt() {
    check(
        """
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            if (Device->CurrentIrp == Irp) {
                IoReleaseCancelSpinLock(Irp->CancelIrql);
                return;
            }
            IoReleaseCancelSpinLock(DISPATCH_LEVEL);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }   // expect: cancel-irql "DISPATCH_LEVEL"
        """);
  }

  @Test
  void aVariableMayHoldTheLevel() {
    check(
        """
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            KIRQL cancel = Irp->CancelIrql;
            UNREFERENCED_PARAMETER(Device);
            IoReleaseCancelSpinLock(cancel);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }
        """);
  }

  @Test
  void aLockOfItsOwnMayGiveTheLevelBack() {
    check(
        """
        KSPIN_LOCK Lock;
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            IoReleaseCancelSpinLock(DISPATCH_LEVEL);
            KeAcquireSpinLockAtDpcLevel(&Lock);
            RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Lock, Irp->CancelIrql);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }
        """);
  }

  @Test
  void aHelperMayReleaseTheLock() {
    check(
        """
        static VOID Release(PIRP Irp)
        {
            IoReleaseCancelSpinLock(Irp->CancelIrql);
        }
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            Release(Irp);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }
        """);
  }

  @Test
  void aHelperMayReleaseItWrongly() {
    check(
        """
        static VOID Release(KIRQL Level)
        {
            IoReleaseCancelSpinLock(Level);
        }
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            Release(APC_LEVEL);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }   // expect: cancel-irql "APC_LEVEL"
        """);
  }

  @Test
  void aFunctionThatIsNoCancelRoutineMayUseItsOwnLevel() {
    check(
        """
        VOID Remove(PIRP Irp)
        {
            KIRQL old;
            IoAcquireCancelSpinLock(&old);
            IoSetCancelRoutine(Irp, NULL);
            IoReleaseCancelSpinLock(old);
        }
        """);
  }
}
