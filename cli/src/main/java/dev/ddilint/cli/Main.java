package dev.ddilint.cli;

import dev.ddilint.cli.command.DdilintCommand;

/** The program's entry. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(DdilintCommand.run(arguments));
  }
}
