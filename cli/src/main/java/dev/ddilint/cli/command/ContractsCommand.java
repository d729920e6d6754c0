package dev.ddilint.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds those about contracts. */
@Command(
    name = "contracts",
    mixinStandardHelpOptions = true,
    description = "Shows what is known of the interfaces that drivers call, and rebuilds it.",
    subcommands = {ContractsCoverageCommand.class, ContractsImportCommand.class, HelpCommand.class})
final class ContractsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: try 'ddilint contracts coverage PATH' or 'ddilint contracts --help'");
  }
}
