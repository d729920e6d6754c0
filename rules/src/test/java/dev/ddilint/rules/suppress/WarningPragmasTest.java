package dev.ddilint.rules.suppress;

import static dev.ddilint.rules.testing.DriverTest.check;

import dev.ddilint.rules.testing.DriverTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pragmas that switch warnings of Code Analysis, mapped by the rules' equivalents. */
class WarningPragmasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#pragma warning(suppress: 28121)",
        "#  pragma   warning ( suppress :28121 )  // why not",
        "#pragma warning(suppress: 4100 28121 6001)",
        "#pragma warning(suppress: 4100, 28121)",
        "#pragma warning(disable: 4100; suppress: 28121)",
        "#pragma warning(suppress: 28121, justification: \"because\")",
        "#pragma warning(suppress: __WARNING_IRQ_TOO_HIGH; suppress: __WARNING_MUST_USE)",
        "#pragma warning \\\n  (suppress \\\n  : 28121)",
        "#pragma prefast(suppress: 28121, \"because\")",
        "#pragma prefast(suppress:28118 28121, \"because\")",
        "#pragma prefast(suppress: C28121)",
        "#pragma warning(disable: 28121)",
        "#pragma warning(push)\n#pragma warning(disable: 28121)",
        "#pragma warning(push, 3)\n#pragma warning(disable: 28121 28118)",
        "#pragma prefast(disable: 28121, \"because\")",
        "__pragma(warning(suppress: 28121))",
        "__pragma(warning(suppress: 28121)) NOTHING",
        "_Pragma(\"warning(suppress: 28121)\")",
        "_Pragma(\"prefast(suppress: 28121, \\\"because\\\")\")",
        "#pragma warning(suppress: IRQL_NUMBER)",
        "SUPPRESS(28121)",
      })
  void everyLegalSpelling(String pragma) {
    check(driver(pragma, "ZwClose(File);   // expect-suppressed: irql-too-high"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#pragma warning(suppress: 28122)",
        "#pragma warning(default: 28121)",
        "#pragma warning(disable: 28121)\n#pragma warning(default: 28121)",
        "#pragma warning(disable: 28121)\n#pragma warning(error: 28121)",
        "#pragma warning(push)\n#pragma warning(disable: 28121)\n#pragma warning(pop)",
        "#pragma prefast(disable: 28121)\n#pragma prefast(enable: 28121)",
        "#pragma warning(pop)\n#pragma warning(pop)",
        "#pragma warning(suppress: 28121\n    Lock;",
        "#pragma warning",
        "#pragma warning(",
        "#pragma message(\"suppress: 28121\")",
        "#if 0\n#pragma warning(suppress: 28121)\n#endif",
      })
  void whatDoesNotSuppress(String pragma) {
    check(driver(pragma, "Lock;\n    ZwClose(File);   // expect: irql-too-high"));
  }

  private static String driver(String pragma, String call) {
    return """
        // run: --only=irql-too-high
        #define NOTHING
        #define IRQL_NUMBER 28121
        #define SUPPRESS(Number) __pragma(warning(suppress: Number))
        VOID Drop(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
        PRAGMA
            CALL
            KeReleaseSpinLock(Lock, old);
        }
        """
        .replace("PRAGMA", pragma)
        .replace("CALL", call);
  }

  @Test
  void forTheNextLineOnly() {
    check(
        """
        // run: --only=irql-too-high
        VOID Drop(PKSPIN_LOCK Lock, HANDLE A, HANDLE B)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
        #pragma warning(suppress: 28121)

            // a comment
            ZwClose(A);   // expect-suppressed: irql-too-high
            ZwClose(B);   // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void betweenPushAndPop() {
    check(
        """
        // run: --only=irql-too-high
        VOID Drop(PKSPIN_LOCK Lock, HANDLE A, HANDLE B, HANDLE C)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(A);   // expect: irql-too-high
        #pragma warning(push)
        #pragma warning(disable: 28121)
            ZwClose(B);   // expect-suppressed: irql-too-high
        #pragma warning(pop)
            ZwClose(C);   // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void withinOneMacro() {
    check(
        """
        // run: --only=irql-too-high
        #define QUIET_CLOSE(A, B)                \\
            __pragma(warning(push))              \\
            __pragma(warning(disable: 28121))    \\
            CloseOne(A);                         \\
            __pragma(warning(pop))               \\
            ZwSetEvent(B, NULL)
        #define CloseOne(A) ZwClose(A)
        VOID Drop(PKSPIN_LOCK Lock, HANDLE A, HANDLE B)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            QUIET_CLOSE(A, B);   // expect-suppressed: irql-too-high   // expect: irql-too-high "ZwSetEvent"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void beforeAFunctionForAllOfIt() {
    check(
        """
        // run: --only=irql-too-high
        #pragma prefast(suppress: 28118, "the lock is never taken twice")
        VOID
        Drop(
            PKSPIN_LOCK Lock,
            HANDLE File
            )
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(File);   // expect-suppressed: irql-too-high "never taken"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aNumberThatNothingNeedsIsNotedForAllRules() {
    check(
        """
        VOID Wake(PKEVENT Event)
        {
        #pragma warning(suppress: 28931 28194)
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        #pragma warning(suppress: 28121)   // expect: unused-warning-pragma "28121"   // expect: suppression-without-reason
            KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void disabledInAHeaderForWhatFollows(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("quiet.h"),
        """
        #pragma warning(disable: 28121)
        """);
    Files.writeString(
        folder.resolve("driver.c"),
        """
        // run: --only=irql-too-high
        #include <ntddk.h>
        VOID Before(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(File);   // expect: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        #include "quiet.h"
        VOID After(PKSPIN_LOCK Lock, HANDLE File)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            ZwClose(File);   // expect-suppressed: irql-too-high
            KeReleaseSpinLock(Lock, old);
        }
        """);
    DriverTest.checkFolder(folder);
  }
}
