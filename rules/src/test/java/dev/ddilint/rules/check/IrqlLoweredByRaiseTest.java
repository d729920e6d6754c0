package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Raises that lower, restorations that raise, and levels below that of the entry. */
class IrqlLoweredByRaiseTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-lowered-by-raise\n" + source);
  }

  @Test
  void aRaiseToALowerLevelLowers() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old, inner;
            KeAcquireSpinLock(Lock, &old);
            KeRaiseIrql(APC_LEVEL, &inner);   // expect: irql-lowered-by-raise "KeRaiseIrql lowers the IRQL"
            KeLowerIrql(inner);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aRaiseInADpcMayLower() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            KIRQL old;
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            old = KfRaiseIrql(APC_LEVEL);   // expect: irql-lowered-by-raise
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void aHelperThatRaisesIsJudgedByItsCallers() {
    check(
        """
        static KIRQL Quiet(VOID)
        {
            KIRQL old;
            KeRaiseIrql(APC_LEVEL, &old);   // expect: irql-lowered-by-raise
            return old;
        }
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old, inner;
            KeAcquireSpinLock(Lock, &old);
            inner = Quiet();   // expect-step: irql-lowered-by-raise
            KeLowerIrql(inner);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aRestorationOfAHigherLevelRaises() {
    check(
        """
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNREFERENCED_PARAMETER(Driver);
            KeLowerIrql(DISPATCH_LEVEL);   // expect: irql-lowered-by-raise "KeLowerIrql raises the IRQL"
        }
        """);
  }

  @Test
  void aDpcMustNotLowerItsOwnLevel() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            KeLowerIrql(PASSIVE_LEVEL);   // expect: irql-lowered-by-raise "entered at DISPATCH_LEVEL"
            KfRaiseIrql(DISPATCH_LEVEL);
        }
        """);
  }

  @Test
  void norMayWhatItCalls() {
    check(
        """
        static VOID Wait(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, PASSIVE_LEVEL);   // expect: irql-lowered-by-raise "KeReleaseSpinLock lowers the IRQL to PASSIVE_LEVEL"
        }
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            Wait(Context);   // expect-step: irql-lowered-by-raise
        }
        """);
  }

  @Test
  void aConstantIsRightWhereTheEntryIsLow() {
    check(
        """
        IO_WORKITEM_ROUTINE Work;
        VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            KIRQL old;
            UNREFERENCED_PARAMETER(Device);
            KeAcquireSpinLock(Context, &old);
            KeReleaseSpinLock(Context, PASSIVE_LEVEL);
        }
        """);
  }

  @Test
  void aTestBeforeTheRaiseIsBelieved() {
    check(
        """
        static VOID Quiet(VOID)
        {
            if (KeGetCurrentIrql() <= APC_LEVEL) {
                KIRQL old;
                KeRaiseIrql(APC_LEVEL, &old);
                KeLowerIrql(PASSIVE_LEVEL);
            }
        }
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            Quiet();
        }
        """);
  }

  @Test
  void aRaiseToTheSameLevelIsAllowed() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            KIRQL old;
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            KeRaiseIrql(DISPATCH_LEVEL, &old);
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void aLevelInAVariableOfUnknownValueSaysNothing() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, KIRQL Level)
        {
            KIRQL old, inner;
            KeAcquireSpinLock(Lock, &old);
            KeRaiseIrql(Level, &inner);
            KeLowerIrql(inner);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }
}
