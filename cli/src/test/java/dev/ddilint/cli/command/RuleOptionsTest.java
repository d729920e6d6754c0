package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rules run, by id and by name. */
class RuleOptionsTest {
  private final Path folder;

  RuleOptionsTest(@TempDir Path folder) {
    this.folder = folder;
    Sources.write(folder, "hold.c", Sources.TOO_HIGH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"irql-too-high", "DDI0101", "ddi0101", "lock-not-released,irql-too-high"})
  void aDisabledRuleIsSilent(String rule) {
    assertThat(lint(folder, "--disable", rule).exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"irql-too-high", "DDI0101"})
  void anEnabledRuleRuns(String rule) {
    assertThat(lint(folder, "--enable", rule).exit()).isEqualTo(1);
  }

  @Test
  void disablingIsStronger() {
    assertThat(lint(folder, "--enable", "DDI0101", "--disable", "irql-too-high").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "all", "ALL"})
  void bothProfilesHoldTheRulesThatAreRightNearlyAlways(String profile) {
    assertThat(lint(folder, "--profile", profile).exit()).isEqualTo(1);
  }
}
