package dev.ddilint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class data archive beside the jar, and runs with one that does not fit. */
class ClassArchiveTest {
  private Path folder;
  private Path jar;
  private Path archive;
  private Path source;

  @BeforeEach
  void names(@TempDir Path folder) throws IOException {
    this.folder = folder;
    jar = folder.resolve("ddilint.jar");
    Files.writeString(jar, "a jar");
    archive = folder.resolve("ddilint.jsa");
    source = Files.writeString(folder.resolve("f.c"), "int F(void) { return 1; }\n");
  }

  @Test
  void theJvmIsToldOfTheArchiveBesideTheJar() throws IOException {
    write("anything");
    assertThat(options()).first().isEqualTo("-XX:SharedArchiveFile=" + archive);
  }

  @Test
  void withoutAnArchiveNothingIsSaid() throws IOException {
    assertThat(options()).isEmpty();
    assertThat(ClassArchive.options("classes:libraries")).isEmpty();
    Files.createDirectory(archive);
    assertThat(options()).isEmpty();
  }

  @Test
  void anArchiveThatLostItsEndIsNone() throws IOException {
    write("anything");
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length - 1));
    assertThat(options()).isEmpty();
    Files.write(archive, new byte[0]);
    assertThat(options()).isEmpty();
  }

  @Test
  void anArchiveOfAnotherJarIsNone() throws IOException {
    write("anything");
    Path other = Files.createDirectory(folder.resolve("other")).resolve("ddilint.jar");
    Files.copy(jar, other, StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(archive, other.resolveSibling("ddilint.jsa"));
    assertThat(ClassArchive.options(other.toString())).isEmpty();

    assertThat(options()).isNotEmpty();
    Files.writeString(jar, "built again");
    assertThat(options()).isEmpty();
  }

  @Test
  void anArchiveThatTheJvmDoesNotLikeChangesNothing() throws Exception {
    ProgramJar.write(jar);
    JvmRun without = JvmRun.of(folder, jar.toString(), "parse", "--ast", source.toString());
    write("no archive of any JVM");
    assertThat(options()).isNotEmpty();
    JvmRun with = JvmRun.of(folder, jar.toString(), "parse", "--ast", source.toString());
    assertThat(with).isEqualTo(without);
    assertThat(with.out()).startsWith("function F");
    assertThat(with.err()).isEmpty();
    assertThat(with.inOtherJvm()).isTrue();
  }

  @Test
  void theBuildMakesAnArchiveThatRunsUse() throws Exception {
    // Nearly every JDK brings an archive of its own: else it may not be able to make one.
    assumeThat(Path.of(System.getProperty("java.home"), "lib", "server", "classes.jsa")).exists();
    ProgramJar.write(jar);
    ClassArchiveBuild.main(jar.toString(), source.toString());
    assertThat(classesLoaded()).contains("DdilintCommand source: shared objects file");
    JvmRun run = JvmRun.of(folder, jar.toString(), "parse", "--ast", source.toString());
    assertThat(run.out()).startsWith("function F");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theBuildGoesOnWhereNoArchiveCanBeMade() throws Exception {
    Files.writeString(jar, "no jar");
    ClassArchiveBuild.main(jar.toString(), source.toString());
    assertThat(folder).isDirectoryNotContaining("glob:**.jsa*");
  }

  private List<String> options() {
    return ClassArchive.options(jar.toString());
  }

  private void write(String dump) throws IOException {
    byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
    ClassArchive.write(jar.toString(), new ByteArrayInputStream(bytes));
  }

  /** What the JVM says about the origin of each class. */
  private String classesLoaded() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    List<String> command =
        Launcher.command(List.of("parse", source.toString()), jar.toString(), 1L << 30);
    command.add(1 + command.indexOf("-Xlog:disable"), "-Xlog:class+load:file=" + log);
    new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    return Files.readString(log);
  }
}
