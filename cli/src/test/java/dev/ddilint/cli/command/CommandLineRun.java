package dev.ddilint.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the program, in this process: its exit code and what it wrote.
 *
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int exit, String out, String err) {

  /** Runs the program with arguments of any type, as they print. */
  static CommandLineRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int exit =
        DdilintCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), words)
            .execute(words);
    return new CommandLineRun(exit, out.toString(), err.toString());
  }

  /** Lints a folder or file as text. */
  static CommandLineRun lint(Path path, String... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "lint";
    arguments[1] = path;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return of(arguments);
  }

  List<String> errorLines() {
    return err.lines().toList();
  }
}
