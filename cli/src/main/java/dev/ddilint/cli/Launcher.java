package dev.ddilint.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The entry of the jar. Commands that analyse sources run in a JVM of their own with settings for a
 * short run: a jar cannot bring options for the JVM that runs it, and with those that suit servers
 * the same work takes twice the processor time and several times the memory.
 *
 * <p>The build lays a {@link ClassArchive} beside the jar, with which that JVM starts faster.
 *
 * <p>Who gives the JVM an option gets what was asked for: everything runs in the JVM that is there.
 */
public final class Launcher {
  private static final Set<String> ANALYSES = Set.of("lint", "parse");

  /**
   * The compiler that optimizes most takes longer than it gains before a run is over, and to ask
   * after each method whether another thread for it pays takes longer than to start all; a
   * collector on one thread is enough.
   */
  private static final List<String> SETTINGS =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UseDynamicNumberOfCompilerThreads",
          "-XX:+UseSerialGC");

  /**
   * The heap begins with room for the largest drivers that are known, so that nearly no run
   * collects all of it (pages that nobody touches take no memory), and then stays near what is
   * alive; how large it may grow is left as it is.
   *
   * <p>What two young collections find alive mostly lives until its driver is done: it moves to the
   * old generation then, instead of being copied on among the young, who so need little room to
   * survive in.
   */
  private static final List<String> HEAP =
      List.of(
          "-Xms400m",
          "-Xmn80m",
          "-XX:MaxTenuringThreshold=1",
          "-XX:SurvivorRatio=30",
          "-XX:MinHeapFreeRatio=30");

  /** Variables with options for every JVM. */
  private static final Set<String> OPTION_VARIABLES =
      Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

  private static final int ANALYSIS_FAILED = 3;

  /** Bytes that the JVM must be allowed to use for {@link #HEAP} to be possible. */
  private static final long HEAP_NEEDS = 512L << 20;

  private Launcher() {}

  /**
   * Runs ddilint.
   *
   * @param arguments of its command line
   */
  public static void main(String[] arguments) {
    boolean analysis = arguments.length > 0 && ANALYSES.contains(arguments[0]);
    if (analysis && !hasOptions(List.of(arguments))) {
      String classPath = System.getProperty("java.class.path");
      OptionalInt code =
          run(command(List.of(arguments), classPath, Runtime.getRuntime().maxMemory()));
      if (code.isPresent()) {
        System.exit(code.getAsInt());
      }
    }
    Main.main(arguments);
  }

  /** Whether somebody gave this JVM an option; to ask itself takes it a fifth of this process. */
  private static boolean hasOptions(List<String> arguments) {
    List<String> given = ProcessHandle.current().info().arguments().map(List::of).orElse(List.of());
    return !isPlain(given, arguments.size(), System.getenv().keySet())
        && !ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty();
  }

  /**
   * Whether a JVM was called without any option: as {@code java -jar JAR} and arguments.
   *
   * @param given its command line, empty where the operating system does not tell
   * @param environment the variables that are set
   */
  static boolean isPlain(List<String> given, int arguments, Set<String> environment) {
    return given.size() == arguments + 2
        && given.get(0).equals("-jar")
        && Collections.disjoint(environment, OPTION_VARIABLES);
  }

  /**
   * The command line of the other JVM.
   *
   * @param memory bytes that a JVM on this machine may use
   */
  static List<String> command(List<String> arguments, String classPath, long memory) {
    List<String> command = java(memory);
    command.addAll(ClassArchive.options(classPath));
    command.add("-cp");
    command.add(classPath);
    command.add(Main.class.getName());
    command.addAll(arguments);
    return command;
  }

  /** How the JVM is called, to be completed by class path, class and arguments. */
  static List<String> java(long memory) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SETTINGS);
    if (memory >= HEAP_NEEDS) {
      command.addAll(HEAP);
    }
    return command;
  }

  /** What a process exits with; empty where none can be started. */
  private static OptionalInt run(List<String> command) {
    Process process;
    try {
      process = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      return OptionalInt.empty();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    try {
      return OptionalInt.of(process.waitFor());
    } catch (InterruptedException e) {
      process.destroy();
      return OptionalInt.of(ANALYSIS_FAILED);
    }
  }
}
