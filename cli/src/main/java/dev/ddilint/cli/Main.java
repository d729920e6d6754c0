package dev.ddilint.cli;

import dev.ddilint.cli.command.DdilintCommand;

/** Runs a command in this JVM, as it is. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(DdilintCommand.run(arguments));
  }
}
