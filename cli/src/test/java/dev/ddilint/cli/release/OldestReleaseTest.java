package dev.ddilint.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.cli.inf.InfFacts;
import dev.ddilint.cli.inf.InfReader;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Installation files first, bounded by the project. */
class OldestReleaseTest {
  private static final Releases RELEASES = Releases.load();

  private static InfFacts inf(String decoration) {
    String text = "[DefaultInstall.NTamd64" + decoration + "]\na = b\n";
    return InfFacts.of(InfReader.parse(new SourceFile("a.inf", SourceFile.Origin.PROJECT, text)));
  }

  private static Optional<ReleaseFact> project(String targetVersion) {
    return TargetVersion.of(targetVersion, Optional.empty(), RELEASES);
  }

  private static Optional<String> oldest(List<InfFacts> setups, Optional<ReleaseFact> project) {
    return new OldestRelease(Platform.X64, RELEASES)
        .of(setups, project)
        .map(fact -> fact.release().id());
  }

  @Test
  void theInstallationFileCounts() {
    assertThat(oldest(List.of(inf(".10.0...16299")), project("Windows10"))).contains("win10-1709");
  }

  @Test
  void nothingOlderThanTheProjectIsFor() {
    assertThat(oldest(List.of(inf(".6.1")), project("Windows10"))).contains("win10-1507");
  }

  @Test
  void aFileThatLetsEverythingInLeavesItToTheProject() {
    assertThat(oldest(List.of(inf("")), project("Windows7"))).contains("win7");
    assertThat(oldest(List.of(inf(""), inf(".10.0...19041")), project("Windows10")))
        .contains("win10-1507");
  }

  @Test
  void ofSeveralFilesTheLowestCounts() {
    assertThat(oldest(List.of(inf(".10.0...22000"), inf(".10.0...17763")), Optional.empty()))
        .contains("win10-1809");
  }

  @Test
  void aFileThatInstallsNothingSaysNothing() {
    InfFacts strings =
        InfFacts.of(
            InfReader.parse(
                new SourceFile("a.inf", SourceFile.Origin.PROJECT, "[Strings]\na = b\n")));

    assertThat(oldest(List.of(strings, inf(".10.0...17763")), Optional.empty()))
        .contains("win10-1809");
  }

  @Test
  void withoutEitherItIsNotKnown() {
    assertThat(oldest(List.of(), Optional.empty())).isEmpty();
    assertThat(oldest(List.of(inf("")), Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Windows10, win10-1507",
    "WindowsV6.3, win8.1",
    "Windows8.1, win8.1",
    "Win8, win8",
    "windows7, win7",
    "Vista, vista"
  })
  void everyTargetVersionOfTheKits(String value, String release) {
    assertThat(project(value).map(fact -> fact.release().id())).contains(release);
  }

  @Test
  void anotherTargetVersionMeansNothing() {
    assertThat(project("$(TargetVersion)")).isEmpty();
  }
}
