package dev.ddilint.cli;

import dev.ddilint.cli.command.DdilintCommand;

/** Does what runs do, so that their classes are known when the {@link ClassArchive} is made. */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs the commands that the launcher gives a JVM of their own.
   *
   * @param arguments the folder of the drivers
   */
  public static void main(String... arguments) {
    String drivers = arguments[0];
    DdilintCommand.run("lint", drivers);
    DdilintCommand.run("lint", "--format", "sarif", "--profile", "all", drivers);
    DdilintCommand.run("parse", "--cfg", drivers);
  }
}
