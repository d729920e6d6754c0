package dev.ddilint.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration file says, and where it is wrong. */
class ConfigurationReaderTest {
  @TempDir private Path folder = Path.of("");

  private Configuration read(String text) throws IOException, ConfigurationException {
    Path file = Files.writeString(folder.resolve(Configuration.NAME), text);
    return ConfigurationReader.read(file, Configuration.NAME);
  }

  private void refuses(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(message);
  }

  @Test
  void optionsAsOnTheCommandLine() throws Exception {
    Configuration read =
        read("platform: arm64\njobs: 2\nverbose: true\ndefine: [A=1, B]\ninclude: inc\n");

    assertThat(read.options())
        .containsEntry(Setting.PLATFORM, List.of("arm64"))
        .containsEntry(Setting.JOBS, List.of("2"))
        .containsEntry(Setting.VERBOSE, List.of("true"))
        .containsEntry(Setting.DEFINE, List.of("A=1", "B"))
        .containsEntry(Setting.INCLUDE, List.of(folder.resolve("inc").toString()));
  }

  @Test
  void aReleaseKnowsItsLine() throws Exception {
    Configuration read = read("# for all\nmin-os: win10-1809\n");

    assertThat(read.oldest(folder).orElseThrow().release().build()).isEqualTo(17763);
    assertThat(read.oldest(folder).orElseThrow().place().map(Object::toString))
        .contains(".ddilint.yml:2:9");
  }

  @Test
  void whatHoldsForSomePaths() throws Exception {
    Configuration read =
        read(
            """
            min-os: win10-1809
            rules:
              obsolete-ddi: note
            overrides:
              - paths: drivers/old
                min-os: win7
                rules: {DDI0403: off}
              - paths: ["**/new*"]
                rules: {obsolete-ddi: error}
            """);

    Path old = folder.resolve("drivers/old/a.c");
    assertThat(read.level("obsolete-ddi", folder.resolve("b.c"))).contains(RuleLevel.NOTE);
    assertThat(read.level("obsolete-ddi", old)).contains(RuleLevel.OFF);
    assertThat(read.level("obsolete-ddi", folder.resolve("drivers/old/new.c")))
        .contains(RuleLevel.ERROR);
    assertThat(read.level("irql-too-high", old)).isEmpty();
    assertThat(read.oldest(old).orElseThrow().release().id()).isEqualTo("win7");
    assertThat(read.oldest(folder.resolve("b.c")).orElseThrow().release().id())
        .isEqualTo("win10-1809");
  }

  @Test
  void excludedPaths() throws Exception {
    Configuration read = read("exclude: [third_party/, '*.gen.c']\n");

    assertThat(read.excludes(folder.resolve("third_party/x/y.c"))).isTrue();
    assertThat(read.excludes(folder.resolve("a.gen.c"))).isTrue();
    assertThat(read.excludes(folder.resolve("src/third_party.c"))).isFalse();
  }

  @Test
  void anEmptyFileSaysNothing() throws Exception {
    assertThat(read("").options()).isEmpty();
    assertThat(read("# nothing\n").options()).isEmpty();
  }

  @Test
  void theNearestFileIsFound() throws Exception {
    read("profile: all\n");
    Path deep = Files.createDirectories(folder.resolve("a/b"));

    assertThat(Configuration.find(deep)).contains(folder.resolve(Configuration.NAME));
  }

  @Test
  void unknownWordsAreErrorsWithASuggestion() {
    refuses("profil: all\n", ".ddilint.yml:1:1: unknown key profil; did you mean profile?");
    refuses("min_os: win7\n", ".ddilint.yml:1:1: unknown key min_os; did you mean min-os?");
    refuses("a: 1\nwholly-different: 2\n", ".ddilint.yml:1:1: unknown key a");
    refuses(
        "rules:\n  obsolet-ddi: off\n",
        ".ddilint.yml:2:3: unknown rule obsolet-ddi; did you mean obsolete-ddi?");
    refuses(
        "rules:\n  obsolete-ddi: warn1ng\n",
        ".ddilint.yml:2:17: unknown level warn1ng; did you mean warning?");
    refuses(
        "target: win10-18009\n",
        ".ddilint.yml:1:9: unknown Windows release win10-18009; did you mean win10-1809?");
    refuses("overrides:\n  - paths: a\n    jobs: 1\n", ".ddilint.yml:3:5: unknown key jobs");
  }

  @Test
  void wrongShapesAreErrors() {
    refuses("- a\n", ".ddilint.yml:1:1: keys and values are expected here");
    refuses("target: [a, b]\n", ".ddilint.yml:1:9: a single value is expected here");
    refuses("verbose: maybe\n", ".ddilint.yml:1:10: verbose is true or false");
    refuses("jobs: 1\njobs: 2\n", ".ddilint.yml:2:1: jobs is said twice");
    refuses("overrides:\n  - rules: {}\n", ".ddilint.yml:2:5: paths are missing");
    assertThatThrownBy(() -> read("exclude: '[a'\n")).hasMessageStartingWith(".ddilint.yml:1:10");
    assertThatThrownBy(() -> read("a: [b\n")).hasMessageStartingWith(".ddilint.yml:");
  }

  @Test
  void aStrangersFileNamesNothingOutsideItsFolder() {
    refuses(
        "output: ../x\n",
        ".ddilint.yml:1:9: ../x lies outside the folder of the configuration file");
    refuses(
        "include: [/etc]\n",
        ".ddilint.yml:1:11: /etc lies outside the folder of the configuration file");
  }

  @Test
  void hostileTextEndsInAnError() {
    assertThatThrownBy(() -> read("a: " + "[".repeat(60_000)))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> read("a: &x [*x, *x]\n")).isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> read("target: !!java.io.File [x]\n"))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> read("#".repeat(ConfigurationReader.MAX_CHARACTERS + 1)))
        .isInstanceOf(ConfigurationException.class);
  }
}
