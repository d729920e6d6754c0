package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Levels, limits, and the arguments that decide them. */
class IrqlLevelsTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
  }

  @Test
  void levelsAreRaisedAndLoweredBySavedValue() {
    check(
        """
        VOID Work(HANDLE File)
        {
            KIRQL old;
            ZwClose(File);
            KeRaiseIrql(DISPATCH_LEVEL, &old);   // expect-step: irql-too-high
            ZwClose(File);                       // expect: irql-too-high "DISPATCH_LEVEL"
            KeLowerIrql(old);
            ZwClose(File);
        }
        """);
  }

  @Test
  void loweringToAConstantSetsThatLevel() {
    check(
        """
        VOID Work(HANDLE File)
        {
            KIRQL old = KeRaiseIrqlToDpcLevel();
            KeLowerIrql(APC_LEVEL);
            ZwClose(File);   // expect: irql-too-high "APC_LEVEL"
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void waitingForeverAtDispatchLevelIsNot() {
    check(
        """
        VOID Wait(PKSPIN_LOCK Lock, PKEVENT Event)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high "APC_LEVEL"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void settingAnEventAndWaitingNeedsApcLevel() {
    check(
        """
        VOID Signal(PKSPIN_LOCK Lock, PKEVENT Event)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
            KeSetEvent(Event, IO_NO_INCREMENT, TRUE);   // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void pagedPoolNeedsApcLevel() {
    check(
        """
        VOID Allocate(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            PVOID a, b;
            KeAcquireSpinLock(Lock, &old);
            a = ExAllocatePoolWithTag(NonPagedPoolNx, 64, 'tseT');
            b = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');   // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
            UNREFERENCED_PARAMETER(a);
            UNREFERENCED_PARAMETER(b);
        }
        """);
  }
}
