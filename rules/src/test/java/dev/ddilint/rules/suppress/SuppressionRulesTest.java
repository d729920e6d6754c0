package dev.ddilint.rules.suppress;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Suppressions that are findings themselves. */
class SuppressionRulesTest {

  @Test
  void aCommentThatItsCodeHasLeft() {
    check(
        """
        VOID Stop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            // ddilint: allow irql-too-high - closed late   // expect: unused-suppression "irql-too-high"
            KeReleaseSpinLock(Lock, old);
            ZwClose(File);
        }
        """);
  }

  @Test
  void aCommentBeforeAFunctionThatWasRepaired() {
    check(
        """
        // ddilint: allow lock-not-released - the caller releases it   // expect: unused-suppression
        VOID Count(PKSPIN_LOCK Lock, PULONG Counter)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            (*Counter)++;
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aPragmaBeforeAFunctionWithoutAFinding() {
    check(
        """
        #pragma prefast(suppress: 28121, "called at start")   // expect: unused-warning-pragma "28121"
        VOID Wake(PKEVENT Event)
        {
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void aPragmaInAMacroWithoutAFinding() {
    check(
        """
        #define QUIET(Call) __pragma(prefast(suppress: 28118, "called at start")) Call
        VOID Wake(PKEVENT Event)
        {
            QUIET(KeSetEvent(Event, IO_NO_INCREMENT, FALSE));   // expect: unused-warning-pragma
        }
        """);
  }

  @Test
  void aReasonThatIsBlank() {
    check(
        """
        VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
        #pragma prefast(suppress: 28121, " ")   // expect: suppression-without-reason
            ZwClose(File);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aReasonWithoutItsDash() {
    check(
        """
        VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            /* ddilint: allow irql-too-high temporarily */   // expect: unknown-suppression "temporarily"   // expect: suppression-without-reason
            ZwClose(File);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void whatIsSuppressedWithAReasonIsFine() {
    check(
        """
        VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            // ddilint: allow irql-too-high: only on the way to a bug check
            ZwClose(File);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aRangeThatCoversNothingIsFine() {
    check(
        """
        #pragma warning(push)
        #pragma warning(disable: 28121 28118, justification: "as everywhere here")
        VOID Wake(PKEVENT Event)
        {
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        #pragma warning(pop)
        """);
  }

  @Test
  void numbersThatOthersReportAreFine() {
    check(
        """
        VOID Wake(PKEVENT Event)
        {
        #pragma warning(suppress: 4127 6387 28931)
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void onlyOneOfTwoSuppressionsIsNeeded() {
    check(
        """
        // ddilint: allow irql-too-high - called at start
        VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(File);   // ddilint: allow irql-too-high - and here
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }
}
