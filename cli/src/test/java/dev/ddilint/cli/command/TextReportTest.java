package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report for people. Names are relative to the folder that was asked for. */
class TextReportTest {
  private final Path folder;

  TextReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFindingShowsPlaceLineStepsAndPage() {
    Sources.write(folder, "hold.c", Sources.TOO_HIGH);
    assertThat(lint(folder).out())
        .isEqualTo(
            """
            hold.c:6:5: error: ZwClose is called at DISPATCH_LEVEL, but must not be called above PASSIVE_LEVEL [DDI0101 irql-too-high]
                    ZwClose(File);
                    ^~~~~~~
                1. hold.c:5:5: KeAcquireSpinLock acquires *Lock, raises the IRQL to DISPATCH_LEVEL  (IRQL = DISPATCH_LEVEL; holds *Lock)
                see https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-zwclose

            1 error, 0 warnings, 0 notes
            1 file, 1 function (0 skipped), 0 of 0 member accesses resolved, 3 of 3 calls known
            """);
  }

  @Test
  void theCaretStandsUnderTheTokenAfterTabs() {
    Sources.write(folder, "tabs.c", Sources.TOO_HIGH.replace("    ZwClose", "\t\tZwClose"));
    assertThat(lint(folder).out()).contains("\n      ZwClose(File);\n      ^~~~~~~\n");
  }

  @Test
  void theCaretStandsUnderTheTokenAfterEscapedCharacters() {
    Sources.write(
        folder, "escape.c", Sources.TOO_HIGH.replace("    ZwClose", "/*\u001b[2J*/ZwClose"));
    String out = lint(folder).out();
    assertThat(out).doesNotContain("\u001b");
    assertThat(out).contains("\n    /*\\u001b[2J*/ZwClose(File);\n                 ^~~~~~~\n");
  }

  @Test
  void controlCharactersInNamesAreEscaped() {
    Sources.write(folder, "red\u001b[31m.c", Sources.TOO_HIGH);
    assertThat(lint(folder).out())
        .contains("red\\u001b[31m.c:6:5: error:")
        .doesNotContain("\u001b");
  }

  @Test
  void colorIsForcedOrForbidden() {
    Sources.write(folder, "hold.c", Sources.TOO_HIGH);
    assertThat(lint(folder, "--color", "always").out()).contains("\u001b[1;31merror:\u001b[0m");
    assertThat(lint(folder, "--color", "never").out()).doesNotContain("\u001b");
  }

  @Test
  void outputTakesTheReportInsteadOfTheScreen() throws IOException {
    Sources.write(folder, "hold.c", Sources.TOO_HIGH);
    Path file = folder.resolve("report.txt");
    CommandLineRun run = lint(folder, "--output", file.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(lint(folder).out());
  }

  @Test
  void aMissingHeaderIsOneNoteWithACount() {
    for (String name : new String[] {"a.c", "b.c", "c.c"}) {
      Sources.write(folder, name, "#include <wdm.h>\n#include \"gone.h\"\n");
    }
    assertThat(lint(folder).out()).endsWith("3 notes on the analysis; --verbose shows them\n");
    assertThat(lint(folder, "--verbose").out())
        .startsWith(
            "a.c:2:10: ddilint note: header gone.h was not found; its declarations are unknown (3 times)\n0 errors");
  }

  @Test
  void cppFilesAreNamedOnceAndNotAnalysed() {
    Sources.write(folder, "a.cpp", "not C at all {{{");
    Sources.write(folder, "sub/b.cxx", "");
    CommandLineRun run = lint(folder, "--verbose");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("ddilint note: C++ is not analysed yet: a.cpp, sub/b.cxx\n0 errors");
  }
}
