package dev.ddilint.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.Finding;
import dev.ddilint.rules.testing.DriverTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The steps that a report shows. */
class IrqlExplanationsTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
  }

  @Test
  void twoLevelsOfHelpersAreSeenThrough() {
    check(
        """
        static VOID Close(HANDLE File)
        {
            ZwClose(File);   // expect: irql-too-high
        }
        static VOID Finish(HANDLE File)
        {
            Close(File);   // expect-step: irql-too-high
        }
        VOID Work(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect-step: irql-too-high
            Finish(File);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  private static List<String> states(String source) {
    return DriverTest.findings("// run: --only=irql-too-high\n" + source).stream()
        .flatMap(finding -> finding.steps().stream())
        .map(Finding.Step::state)
        .toList();
  }

  @Test
  void stepsNameTheLevelThatTheRoleSays() {
    assertThat(
            states(
                """
                static VOID Finish(HANDLE File)
                {
                    ZwClose(File);
                }
                KDEFERRED_ROUTINE Dpc;
                VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
                {
                    UNREFERENCED_PARAMETER(D);
                    UNREFERENCED_PARAMETER(A);
                    UNREFERENCED_PARAMETER(B);
                    Finish(Context);
                }
                """))
        .containsExactly("IRQL = DISPATCH_LEVEL", "IRQL = DISPATCH_LEVEL");
  }

  @Test
  void stepsOfACalleeNameTheLevelOfTheCall() {
    assertThat(
            states(
                """
                static VOID Finish(HANDLE File, BOOLEAN Last)
                {
                    KeEnterCriticalRegion();
                    if (Last) {
                        ZwClose(File);
                    }
                    KeLeaveCriticalRegion();
                }
                VOID Work(PFAST_MUTEX Mutex, HANDLE File)
                {
                    ExAcquireFastMutex(Mutex);
                    Finish(File, TRUE);
                    ExReleaseFastMutex(Mutex);
                }
                """))
        .isNotEmpty()
        .noneMatch(state -> state.contains("as on entry"));
  }
}
