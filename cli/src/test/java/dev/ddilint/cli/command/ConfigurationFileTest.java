package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.cli.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration file beside the sources, and the command line that wins over it. */
class ConfigurationFileTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeSources() throws IOException {
    Files.writeString(folder.resolve("high.c"), Sources.TOO_HIGH);
    Files.createDirectory(folder.resolve("take"));
    Files.writeString(folder.resolve("take/note.c"), Sources.NOTE);
  }

  private void configure(String text) throws IOException {
    Files.writeString(folder.resolve(Configuration.NAME), text);
  }

  @Test
  void itsOldestReleaseCounts() throws IOException {
    configure("min-os: win10-1809\n");

    assertThat(CommandLineRun.lint(folder).out())
        .contains("error: ExAllocateFromNPagedLookasideList")
        .contains("Windows 10, version 1809");
  }

  @Test
  void theCommandLineWins() throws IOException {
    configure("min-os: win10-1809\nfail-on: error\nformat: sarif\n");

    assertThat(CommandLineRun.lint(folder, "--min-os=win11-22h2", "--format=text").out())
        .contains("irql-too-high")
        .doesNotContain("inline-became-export");
  }

  @Test
  void itsOptionsCount() throws IOException {
    configure("fail-on: never\nformat: sarif\n");
    CommandLineRun run = CommandLineRun.lint(folder);

    assertThat(run.exit()).isEqualTo(0);
    assertThat(run.out()).startsWith("{");
  }

  @Test
  void levelsOfRules() throws IOException {
    configure("rules:\n  irql-too-high: note\n  inline-became-export: off\n");
    CommandLineRun run = CommandLineRun.lint(folder);

    assertThat(run.exit()).isEqualTo(0);
    assertThat(run.out()).contains("0 errors, 0 warnings, 1 note");
  }

  @Test
  void levelsForSomePaths() throws IOException {
    configure("overrides:\n  - paths: take\n    rules: {inline-became-export: warning}\n");

    assertThat(CommandLineRun.lint(folder).out()).contains("1 error, 1 warning, 0 notes");
  }

  @Test
  void excludedFiles() throws IOException {
    configure("exclude: [high.c]\n");

    assertThat(CommandLineRun.lint(folder).out()).contains("0 errors, 0 warnings, 1 note");
  }

  @Test
  void aFileThatIsNamed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.yml"), "rules: {DDI0101: off}\n");
    configure("profil: all\n");

    assertThat(CommandLineRun.lint(folder, "--config=" + other).exit()).isEqualTo(0);
    assertThat(CommandLineRun.lint(folder, "--no-config").exit()).isEqualTo(1);
  }

  @Test
  void anErrorInItEndsTheRun() throws IOException {
    configure("profil: all\n");
    CommandLineRun unknown = CommandLineRun.lint(folder);
    configure("platform: mips\n");
    CommandLineRun value = CommandLineRun.lint(folder);

    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains(".ddilint.yml:1:1: unknown key profil");
    assertThat(value.exit()).isEqualTo(2);
    assertThat(value.err()).contains(".ddilint.yml: ").contains("--platform");
  }

  @Test
  void initWritesOneThatIsRead() throws IOException {
    CommandLineRun run = CommandLineRun.of("init", folder);

    assertThat(run.exit()).isEqualTo(0);
    assertThat(Files.readString(folder.resolve(Configuration.NAME)))
        .contains("# ")
        .contains("1 C files")
        .contains("oldest release not known");
    assertThat(CommandLineRun.lint(folder).exit()).isEqualTo(1);
    assertThat(CommandLineRun.of("init", folder).exit()).isEqualTo(2);
    assertThat(CommandLineRun.of("init", folder, "--force").exit()).isEqualTo(0);
  }

  @Test
  void aFindingNamesTheLineOfTheInstallationFile() throws IOException {
    Path driver = Path.of("..", "testdata", "drivers", "minifilter", "defective");

    assertThat(CommandLineRun.lint(driver, "--format=sarif").out())
        .contains("the INF file installs the driver on Windows 10, version 1709 and later.")
        .contains("minifilter/defective/stamp.inf")
        .contains(
            "this driver is built for Windows 11, version 22H2 (property _NT_TARGET_VERSION).")
        .contains("minifilter/defective/stamp.vcxproj");
  }
}
