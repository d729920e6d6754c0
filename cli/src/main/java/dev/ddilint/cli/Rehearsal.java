package dev.ddilint.cli;

import dev.ddilint.cli.command.DdilintCommand;

/**
 * Does what runs do, so that their classes are known when the {@link ClassArchive} is made.
 *
 * <p>What a run needs beyond these classes it makes itself, above all one class for each lambda
 * that it comes to. So {@code testdata/rehearsal} holds what real drivers have and the test drivers
 * lack: a solution, a linked library, wildcards, loose files, checks of the version, pragmas.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs the commands that the launcher gives a JVM of their own.
   *
   * @param arguments the folder of the sources
   */
  public static void main(String... arguments) {
    String sources = arguments[0];
    DdilintCommand.run("lint", "--min-os", "win10-1709", sources);
    DdilintCommand.run("lint", "--format", "sarif", "--profile", "all", sources);
    DdilintCommand.run("parse", "--cfg", sources);
  }
}
