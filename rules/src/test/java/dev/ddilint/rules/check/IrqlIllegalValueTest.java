package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Numbers that are no level of the target. */
class IrqlIllegalValueTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-illegal-value\n" + source);
  }

  @Test
  void aLevelOf32BitProcessorsIsNoneOf64BitOnes() {
    check(
        """
        VOID Work(VOID)
        {
            KIRQL old;
            KeRaiseIrql(27, &old);   // expect: irql-illegal-value "given 27"
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void theHighestLevelIsLegal() {
    check(
        """
        VOID Work(VOID)
        {
            KIRQL old;
            KeRaiseIrql(HIGH_LEVEL, &old);
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void aNumberThatIsALevelIsLegal() {
    check(
        """
        VOID Work(VOID)
        {
            KIRQL old;
            KeRaiseIrql(2, &old);
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void aConstantOfAnotherKindIsCaught() {
    check(
        """
        #define PRIORITY 16
        VOID Work(VOID)
        {
            KIRQL old = KfRaiseIrql(PRIORITY);   // expect: irql-illegal-value "highest one of the target is 15"
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void aReleaseTakesALevelToo() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, 255);   // expect: irql-illegal-value
        }
        """);
  }

  @Test
  void theValueOfAVariableCounts() {
    check(
        """
        VOID Work(BOOLEAN High)
        {
            KIRQL old;
            KIRQL level = High ? 40 : DISPATCH_LEVEL;
            KeRaiseIrql(level, &old);   // expect: irql-illegal-value "40"
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void anUnknownNumberSaysNothing() {
    check(
        """
        VOID Work(KIRQL Level)
        {
            KIRQL old;
            KeRaiseIrql(Level, &old);
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void a32BitProcessorHasMoreLevels() {
    check(
        """
        // run: --platform=x86
        VOID Work(VOID)
        {
            KIRQL old;
            KeRaiseIrql(27, &old);
            KeLowerIrql(old);
            KeRaiseIrql(32, &old);   // expect: irql-illegal-value "highest one of the target is 31"
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void theHighestLevelIsOne() {
    check(
        """
        VOID Freeze(VOID)
        {
            KIRQL old;
            KeRaiseIrql(HIGH_LEVEL, &old);
            KeLowerIrql(old);
        }
        """);
  }
}
