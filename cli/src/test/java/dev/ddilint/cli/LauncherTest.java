package dev.ddilint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the jar starts. */
class LauncherTest {
  private static final long PLENTY = 1L << 30;

  @Test
  void settingsComeBeforeTheProgramAndItsArgumentsStayAsTheyAre() {
    List<String> command = Launcher.command(List.of("lint", "--jobs", "1", "a b"), PLENTY);
    assertThat(command).first().asString().endsWith("java");
    assertThat(command)
        .containsSubsequence("-XX:+UseSerialGC", "-cp", "dev.ddilint.cli.Main")
        .endsWith("dev.ddilint.cli.Main", "lint", "--jobs", "1", "a b");
  }

  @Test
  void theHeapIsLeftAloneWhereMemoryIsShort() {
    assertThat(Launcher.command(List.of("lint"), 200L << 20)).noneMatch(is -> is.startsWith("-Xm"));
    assertThat(Launcher.command(List.of("lint"), PLENTY)).anyMatch(is -> is.startsWith("-Xms"));
  }

  @Test
  void theOtherJvmPrintsAndExitsForThisOne(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.c"), "int F(void) { return 1; }\n");
    Run own = run(folder, List.of(), "parse", "--ast", file.toString());
    assertThat(own.out()).startsWith("function F").contains("1 file, 1 function");
    assertThat(own.exit()).isZero();
    assertThat(own.inOtherJvm()).isTrue();
    assertThat(run(folder, List.of(), "lint", "--no-such-option").exit()).isEqualTo(2);
  }

  @Test
  void anOptionForTheJvmKeepsEverythingInIt(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f.c"), "int F(void) { return 1; }\n");
    Run run = run(folder, List.of("-Xmx200m"), "parse", "--ast", file.toString());
    assertThat(run.out()).startsWith("function F");
    assertThat(run.exit()).isZero();
    assertThat(run.inOtherJvm()).isFalse();
  }

  @Test
  void whatAnalysesNothingStartsNoOtherJvm(@TempDir Path folder) throws Exception {
    Run run = run(folder, List.of(), "rules");
    assertThat(run.exit()).isZero();
    assertThat(run.inOtherJvm()).isFalse();
  }

  private record Run(String out, int exit, boolean inOtherJvm) {}

  private static Run run(Path folder, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean other = false;
    while (process.isAlive()) {
      other |= process.children().findAny().isPresent();
      Thread.sleep(1);
    }
    return new Run(Files.readString(out, StandardCharsets.UTF_8), process.exitValue(), other);
  }
}
