package dev.ddilint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of the launcher in a JVM of its own.
 *
 * @param inOtherJvm whether it started another one
 */
record JvmRun(String out, String err, int exit, boolean inOtherJvm) {

  static JvmRun of(Path folder, String classPath, String... arguments)
      throws IOException, InterruptedException {
    return of(folder, List.of("-cp", classPath), arguments);
  }

  /**
   * Runs it.
   *
   * @param options of the JVM, with the class path
   */
  static JvmRun of(Path folder, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(options);
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean other = false;
    while (process.isAlive()) {
      other |= process.children().findAny().isPresent();
      Thread.sleep(1);
    }
    return new JvmRun(Files.readString(out), Files.readString(err), process.exitValue(), other);
  }
}
