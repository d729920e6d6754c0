package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Annotations that cannot all be true. */
class IrqlAnnotationsContradictTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-annotations-contradict\n" + source);
  }

  @Test
  void twoMaxima() {
    check(
        """
        _IRQL_requires_max_(PASSIVE_LEVEL) VOID Work(VOID);
        _IRQL_requires_max_(DISPATCH_LEVEL)
        VOID Work(VOID)   // expect: irql-annotations-contradict "both PASSIVE_LEVEL and DISPATCH_LEVEL"
        {
        }
        """);
  }

  @Test
  void theLowestAboveTheHighest() {
    check(
        """
        _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(APC_LEVEL)
        VOID Work(VOID)   // expect: irql-annotations-contradict "above the highest"
        {
        }
        """);
  }

  @Test
  void theRoleEntersElsewhere() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        _IRQL_requires_max_(PASSIVE_LEVEL)
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)   // expect: irql-annotations-contradict "KDEFERRED_ROUTINE"
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
        }
        """);
  }

  @Test
  void aPromiseThatTheEntryBreaks() {
    check(
        """
        _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_always_function_max_(APC_LEVEL)
        VOID Work(VOID)   // expect: irql-annotations-contradict "never runs above APC_LEVEL"
        {
        }
        """);
  }

  @Test
  void sameAndRaised() {
    check(
        """
        _IRQL_requires_same_ _IRQL_raises_(DISPATCH_LEVEL)
        VOID Work(VOID)   // expect: irql-annotations-contradict "raises it to DISPATCH_LEVEL"
        {
            KeRaiseIrqlToDpcLevel();
        }
        """);
  }

  @Test
  void theOlderSpellingCountsToo() {
    check(
        """
        __drv_maxIRQL(APC_LEVEL) VOID Work(VOID);
        _IRQL_requires_max_(DISPATCH_LEVEL)
        VOID Work(VOID)   // expect: irql-annotations-contradict
        {
        }
        """);
  }

  @Test
  void theSameTwice() {
    check(
        """
        _IRQL_requires_max_(APC_LEVEL) VOID Work(VOID);
        _IRQL_requires_max_(APC_LEVEL)
        VOID Work(VOID)
        {
        }
        """);
  }

  @Test
  void aLevelThatIsNotReached() {
    check(
        """
        _IRQL_requires_max_(PASSIVE_LEVEL) _IRQL_raises_(DISPATCH_LEVEL)
        VOID Enter(PKIRQL Old)   // expect: irql-annotations-contradict "returns at APC_LEVEL"
        {
            KeRaiseIrql(APC_LEVEL, Old);
        }
        """);
  }

  @Test
  void aLevelThatIsReachedUnlessItFails() {
    check(
        """
        _IRQL_requires_max_(PASSIVE_LEVEL) _IRQL_raises_(DISPATCH_LEVEL)
        NTSTATUS Enter(PKIRQL Old, BOOLEAN Busy)
        {
            if (Busy) {
                return STATUS_DEVICE_BUSY;
            }
            KeRaiseIrql(DISPATCH_LEVEL, Old);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aRangeIsNoContradiction() {
    check(
        """
        _IRQL_requires_min_(PASSIVE_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
        VOID Work(VOID)
        {
        }
        """);
  }

  @Test
  void aLimitUnderAConditionIsAnother() {
    check(
        """
        _IRQL_requires_max_(DISPATCH_LEVEL) _When_(Wait != 0, _IRQL_requires_max_(APC_LEVEL))
        VOID Work(BOOLEAN Wait)
        {
            UNREFERENCED_PARAMETER(Wait);
        }
        """);
  }

  @Test
  void aRoleWithinTheAnnotation() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_same_
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
        }
        """);
  }
}
