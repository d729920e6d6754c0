package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Where following calls ends. */
class IrqlBoundsTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
  }

  @Test
  void aRecursiveFunctionIsNotFollowedForever() {
    check(
        """
        VOID Walk(ULONG Depth, HANDLE File)
        {
            if (Depth == 0) {
                ZwClose(File);   // expect: irql-too-high
                return;
            }
            Walk(Depth - 1, File);
        }
        VOID Work(PKSPIN_LOCK Lock, HANDLE File, ULONG Depth)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            Walk(Depth, File);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }
}
