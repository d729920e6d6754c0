package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drivers in {@code testdata/}, as a user checks them: by their projects, without options. */
class TestDriversTest {
  private static final Path DRIVERS = Path.of("../testdata/drivers");

  @ParameterizedTest
  @ValueSource(strings = {"wdm", "kmdf", "minifilter", "ndis", "storport"})
  void nothingIsFoundInAHealthyDriver(String kind) {
    CommandLineRun run = lint(DRIVERS.resolve(kind).resolve("healthy"));
    assertThat(run.out()).contains("0 errors, 0 warnings, 0 notes");
    assertThat(run.exit()).isZero();
  }

  /** Their projects build for Windows 11, version 22H2, which has what older ones lack. */
  @ParameterizedTest
  @ValueSource(strings = {"minifilter", "ndis"})
  void theProjectSaysWhatADriverIsBuiltFor(String kind) {
    Path folder = DRIVERS.resolve(kind).resolve("defective");
    assertThat(lint(folder).out()).contains("DDI0401");
    assertThat(lint(folder, "--target", "win10-1709").out()).doesNotContain("DDI0401");
  }

  /** The class archive is made from them: a driver with a library that it links, a loose file. */
  @Test
  void theSourcesOfTheRehearsalAreReadAsRealDriversAre() {
    CommandLineRun run = lint(Path.of("../testdata/rehearsal"));
    assertThat(run.out()).contains("library/ring.c", "loose/probe.c", "6 files", "(0 skipped)");
  }
}
