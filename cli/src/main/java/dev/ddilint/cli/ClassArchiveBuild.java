package dev.ddilint.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A step of ddilint's own build: makes the {@link ClassArchive} of the jar. A JVM that cannot make
 * one is no reason to fail: the jar runs without. Runs never call it.
 */
public final class ClassArchiveBuild {
  private ClassArchiveBuild() {}

  /**
   * Writes the archive beside the jar.
   *
   * @param arguments the jar, and the folder of the sources to rehearse on
   */
  public static void main(String... arguments) throws InterruptedException {
    try {
      build(arguments[0], arguments[1]);
    } catch (IOException e) {
      System.err.println("No class data archive, lint and parse start slower: " + e.getMessage());
    }
  }

  private static void build(String jar, String sources) throws IOException, InterruptedException {
    File archive = ClassArchive.file(jar);
    Path classes = Path.of(archive + ".classes");
    Path dump = Path.of(archive + ".dump");
    Files.deleteIfExists(archive.toPath());
    try {
      java("-XX:DumpLoadedClassList=" + classes, "-cp", jar, Rehearsal.class.getName(), sources);
      java(
          "-Xshare:dump",
          "-XX:SharedClassListFile=" + classes,
          "-XX:SharedArchiveFile=" + dump,
          "-cp",
          jar);
      try (InputStream in = Files.newInputStream(dump)) {
        ClassArchive.write(jar, in);
      }
    } finally {
      Files.deleteIfExists(classes);
      Files.deleteIfExists(dump);
    }
  }

  private static void java(String... arguments) throws IOException, InterruptedException {
    List<String> command = Launcher.java(Runtime.getRuntime().maxMemory());
    command.addAll(List.of(arguments));
    int code =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("Java ended with " + code + " for " + arguments[0]);
    }
  }
}
