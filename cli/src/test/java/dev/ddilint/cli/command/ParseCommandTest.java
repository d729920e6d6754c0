package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the front end makes of a file. */
class ParseCommandTest {
  private static final String COUNTS =
      """
      0 errors, 0 warnings, 0 notes
      1 file, 1 function (0 skipped), 0 of 0 member accesses resolved, 0 of 0 calls known
      """;

  private final Path file;

  ParseCommandTest(@TempDir Path folder) {
    file =
        Sources.write(
            folder, "f.c", "#include <wdm.h>\n#define ONE 1\nint F(int a) { return a + ONE; }\n");
  }

  @Test
  void aloneItCounts() {
    CommandLineRun run = CommandLineRun.of("parse", file);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(COUNTS);
  }

  @Test
  void astPrintsTheTree() {
    assertThat(CommandLineRun.of("parse", "--ast", file).out())
        .isEqualTo(
            """
            function F: function(a: int) returning int
              block
                return (+ a 1)
            """
                + COUNTS);
  }

  @Test
  void cfgPrintsTheGraphs() {
    assertThat(CommandLineRun.of("parse", "--cfg", file).out())
        .startsWith("F:\n  0 entry\n")
        .endsWith(COUNTS);
  }

  @Test
  void tokensPrintsWhatThePreprocessorLeaves() {
    assertThat(CommandLineRun.of("parse", "--tokens", file).out())
        .startsWith("f.c:3: int F ( int a ) { return a + 1 ; }\n");
  }

  @Test
  void oneViewAtATime() {
    CommandLineRun run = CommandLineRun.of("parse", "--ast", "--cfg", file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errorLines()).hasSize(1);
    assertThat(run.err()).contains("--ast", "--cfg", "mutually exclusive");
  }
}
