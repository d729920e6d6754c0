package dev.ddilint.cli.command;

import dev.ddilint.cli.report.TerminalText;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
    name = "ddilint",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Checks Windows kernel drivers against the documented contracts of their interfaces.")
public final class DdilintCommand implements Runnable {
  /** In the order in which help lists them. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          LintCommand.class,
          InitCommand.class,
          ExplainCommand.class,
          RulesCommand.class,
          ContractsCommand.class,
          ParseCommand.class,
          HelpCommand.class);

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the program and returns its exit code. */
  public static int run(String... arguments) {
    return commandLine(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments)
        .execute(arguments);
  }

  /** The command line for some arguments, with the streams it writes to. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commandLine = new CommandLine(new DdilintCommand());
    asked(arguments).forEach(commandLine::addSubcommand);
    commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setUsageHelpWidth(110)
        .setParameterExceptionHandler(DdilintCommand::wrongUsage)
        .setExecutionExceptionHandler(DdilintCommand::failed);
    describeExitCodes(commandLine);
    return commandLine;
  }

  /**
   * The command that the first argument names, else all: it takes a noticeable part of a run to
   * make a command with its options.
   */
  private static List<Class<?>> asked(String... arguments) {
    for (Class<?> command : COMMANDS) {
      if (arguments.length > 0
          && command != HelpCommand.class
          && command.getAnnotation(Command.class).name().equals(arguments[0])) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private static void describeExitCodes(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("Exit codes:%n")
        .exitCodeList(
            CommandLine.Model.UsageMessageSpec.keyValuesMap(
                Arrays.stream(ExitCode.values()).map(ExitCode::helpLine).toArray(String[]::new)));
    command.getSubcommands().values().forEach(DdilintCommand::describeExitCodes);
  }

  private static int wrongUsage(ParameterException exception, String[] arguments) {
    complain(exception.getCommandLine(), String.valueOf(exception.getMessage()));
    return ExitCode.USAGE.code();
  }

  /** The place where a bug outside of a translation unit ends: one line, no stack trace. */
  private static int failed(
      Exception exception, CommandLine command, CommandLine.ParseResult result) {
    complain(command, "internal error: " + exception);
    return ExitCode.FAILED.code();
  }

  /** One line, whatever a file name or an argument in the message holds. */
  private static void complain(CommandLine command, String message) {
    command.getErr().println("ddilint: " + TerminalText.of(message));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing: try 'ddilint lint PATH' or 'ddilint --help'");
  }
}
