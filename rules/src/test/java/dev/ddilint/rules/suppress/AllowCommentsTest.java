package dev.ddilint.rules.suppress;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Comments in ddilint's own words. */
class AllowCommentsTest {

  @Test
  void onTheLineAndOnTheLineAbove() {
    check(
        """
        // run: --only=irql-too-high
        VOID Drop(PKSPIN_LOCK Lock, HANDLE A, HANDLE B, HANDLE C)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(A);   // ddilint: allow irql-too-high - on the line   // expect-suppressed: irql-too-high "on the line"
            // ddilint: allow irql-too-high - above it
            ZwClose(B);   // expect-suppressed: irql-too-high "above it"
            ZwClose(C);   // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void rulesByIdByNameAndByTheirNumbersElsewhere() {
    check(
        """
        // run: --only=irql-too-high
        VOID Drop(PKSPIN_LOCK Lock, HANDLE A, HANDLE B, HANDLE C, HANDLE D)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(A);   // ddilint: allow ddi0101 - id            // expect-suppressed: irql-too-high
            ZwClose(B);   // ddilint: allow C28121 - number         // expect-suppressed: irql-too-high
            ZwClose(C);   // ddilint: allow 28118 - bare number     // expect-suppressed: irql-too-high
            ZwClose(D);   // ddilint: allow C28144 - another one    // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void severalRulesAndCommentsOfSeveralLines() {
    check(
        """
        VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(File);   // expect: irql-too-high
            /*
             * ddilint: allow irql-too-high,
             *     resource-released-twice - an old
             *     habit
             */
            ZwClose(File);   // expect-suppressed: irql-too-high "an old habit"   // expect-suppressed: resource-released-twice
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void otherCommentsAndDirectivesMayStandBetween() {
    check(
        """
        // run: --only=irql-too-high
        VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            // ddilint: allow irql-too-high - why
            // and more of it

        #if 1
            ZwClose(File);   // expect-suppressed: irql-too-high "why"
        #endif
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void beforeAFunctionForAllOfIt() {
    check(
        """
        // run: --only=irql-too-high
        // ddilint: allow irql-too-high - runs on the way to a bug check only
        _IRQL_requires_max_(DISPATCH_LEVEL)
        static VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(File);   // expect-suppressed: irql-too-high "bug check"
            KeReleaseSpinLock(Lock, old);
        }

        VOID Next(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(File);   // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void inAMacroForItsInvocations() {
    check(
        """
        // run: --only=irql-too-high
        #define DROP(File)  \\
            /* ddilint: allow irql-too-high - dropped late */  \\
            (File != NULL ? ZwClose(File) : 0)
        VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            DROP(File);   // expect-suppressed: irql-too-high "dropped late"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void notInStringsAndNotBehindOtherWords() {
    check(
        """
        // run: --only=irql-too-high
        VOID Log(PCSTR Text);
        VOID Drop(PKSPIN_LOCK Lock, HANDLE A, HANDLE B)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            Log("// ddilint: allow irql-too-high"); ZwClose(A);   // expect: irql-too-high
            ZwClose(B);   // see ddilint: allow irql-too-high   // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void anUnusedOneIsNoted() {
    check(
        """
        VOID Wake(PKEVENT Event)
        {
            // ddilint: allow irql-too-high, DDI0102x - old   // expect: unused-suppression "irql-too-high"   // expect: unknown-suppression "DDI0102x"
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void anUnusedOneInInactiveCodeIsNot() {
    check(
        """
        VOID Wake(PKEVENT Event)
        {
        #if DBG
            // ddilint: allow irql-too-high - in checked builds
            ZwClose(NULL);
        #endif
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void anUnusedOneOfARuleThatDoesNotRunIsNot() {
    check(
        """
        // run: --only=unused-suppression
        VOID Wake(PKEVENT Event)
        {
            // ddilint: allow irql-too-high - not asked
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void aNumberThatNoRuleCoversIsLetAlone() {
    check(
        """
        VOID Wake(PKEVENT Event)
        {
            // ddilint: allow C28931 - others report it
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void whatIsNotUnderstoodIsReported() {
    check(
        """
        VOID Wake(PKEVENT Event)
        {
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);   /* ddilint: forbid it - x */   // expect: unknown-suppression "only"
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);   /* ddilint: allow */           // expect: unknown-suppression "which rule"
        }
        """);
  }

  @Test
  void withoutAReasonItIsVoidIfOneIsRequired() {
    check(
        """
        // run: --require-suppression-reason
        VOID Drop(PKSPIN_LOCK Lock, HANDLE A, HANDLE B)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            /* ddilint: allow irql-too-high */   // expect: suppression-without-reason
            ZwClose(A);   // expect: irql-too-high
            /* ddilint: allow irql-too-high - because */
            ZwClose(B);   // expect-suppressed: irql-too-high "because"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }
}
