package dev.ddilint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the jar starts. */
class LauncherTest {
  private static final long PLENTY = 1L << 30;

  @Test
  void settingsComeBeforeTheProgramAndItsArgumentsStayAsTheyAre() {
    List<String> command =
        Launcher.command(List.of("lint", "--jobs", "1", "a b"), "classes", PLENTY);
    assertThat(command).first().asString().endsWith("java");
    assertThat(command)
        .containsSubsequence("-XX:+UseSerialGC", "-cp", "dev.ddilint.cli.Main")
        .endsWith("dev.ddilint.cli.Main", "lint", "--jobs", "1", "a b");
  }

  @Test
  void theHeapIsLeftAloneWhereMemoryIsShort() {
    assertThat(Launcher.command(List.of("lint"), "classes", 200L << 20))
        .noneMatch(is -> is.startsWith("-Xm"));
    assertThat(Launcher.command(List.of("lint"), "classes", PLENTY))
        .anyMatch(is -> is.startsWith("-Xms"));
  }

  @Test
  void onlyAJarAndItsArgumentsAreACallWithoutOptions() {
    Set<String> variables = Set.of("PATH", "JAVA_HOME");
    assertThat(Launcher.isPlain(List.of("-jar", "ddilint.jar", "lint"), 1, variables)).isTrue();
    assertThat(Launcher.isPlain(List.of("-Xmx1g", "-jar", "ddilint.jar", "lint"), 1, variables))
        .isFalse();
    assertThat(
            Launcher.isPlain(List.of("@options", "dev.ddilint.cli.Launcher", "lint"), 1, variables))
        .isFalse();
    assertThat(Launcher.isPlain(List.of(), 1, variables)).isFalse();
  }

  @Test
  void optionsOfTheEnvironmentAreOptions() {
    List<String> given = List.of("-jar", "ddilint.jar", "lint");
    assertThat(Launcher.isPlain(given, 1, Set.of("JAVA_TOOL_OPTIONS"))).isFalse();
    assertThat(Launcher.isPlain(given, 1, Set.of("JDK_JAVA_OPTIONS"))).isFalse();
    assertThat(Launcher.isPlain(given, 1, Set.of("_JAVA_OPTIONS"))).isFalse();
  }

  @Test
  void theOtherJvmPrintsAndExitsForThisOne(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.c"), "int F(void) { return 1; }\n");
    JvmRun own = run(folder, List.of(), "parse", "--ast", file.toString());
    assertThat(own.out()).startsWith("function F").contains("1 file, 1 function");
    assertThat(own.exit()).isZero();
    assertThat(own.inOtherJvm()).isTrue();
    assertThat(run(folder, List.of(), "lint", "--no-such-option").exit()).isEqualTo(2);
  }

  @Test
  void anOptionForTheJvmKeepsEverythingInIt(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.c"), "int F(void) { return 1; }\n");
    JvmRun run = run(folder, List.of("-Xmx200m"), "parse", "--ast", file.toString());
    assertThat(run.out()).startsWith("function F");
    assertThat(run.exit()).isZero();
    assertThat(run.inOtherJvm()).isFalse();
  }

  @Test
  void whatAnalysesNothingStartsNoOtherJvm(@TempDir Path folder) throws Exception {
    JvmRun run = run(folder, List.of(), "rules");
    assertThat(run.exit()).isZero();
    assertThat(run.inOtherJvm()).isFalse();
  }

  private static JvmRun run(Path folder, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return JvmRun.of(folder, all, arguments);
  }
}
