package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many drivers are analysed at a time changes no byte of the report. */
class JobsTest {
  private final Path folder;

  JobsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "sarif"})
  void sameBytesForAnyNumberOfJobs(String format) {
    for (int driver = 0; driver < 6; driver++) {
      String name = "driver" + driver;
      Sources.write(folder, name + "/" + name + ".vcxproj", "");
      Sources.write(folder, name + "/hold.c", "#include \"gone.h\"\n" + Sources.TOO_HIGH);
      Sources.write(folder, name + "/take.c", Sources.NOTE);
    }
    CommandLineRun one = lint(folder, "--jobs", "1", "--verbose", "--format", format);
    CommandLineRun four = lint(folder, "--jobs", "4", "--verbose", "--format", format);
    assertThat(one.exit()).isEqualTo(1);
    assertThat(four).isEqualTo(one);
  }

  @Test
  void aHeaderThatTwoDriversShareIsReportedOnce() {
    Sources.write(folder, "inc/hold.h", Sources.TOO_HIGH.replace("VOID Hold", "static VOID Hold"));
    for (String name : new String[] {"one", "two"}) {
      Sources.write(
          folder,
          name + "/a.c",
          "#include <wdm.h>\n#include \"../inc/hold.h\"\nVOID F(VOID) { Hold(0, 0); }\n");
    }
    assertThat(lint(folder).out()).contains("1 error,");
  }
}
