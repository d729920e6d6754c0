package dev.ddilint.cli.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Include folders, macros and forced includes among the options of a compiler, as {@code cl},
 * {@code clang} and {@code gcc} write them.
 */
final class CompilerOptions {
  private final List<String> includes = new ArrayList<>();
  private final List<String> definitions = new ArrayList<>();
  private final List<String> forcedIncludes = new ArrayList<>();

  List<String> includes() {
    return includes;
  }

  /** {@code NAME}, {@code NAME=VALUE}, and {@code -NAME} for one that is undefined. */
  List<String> definitions() {
    return definitions;
  }

  List<String> forcedIncludes() {
    return forcedIncludes;
  }

  /** Takes up options; those of no interest are passed over. */
  void read(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean option = argument.startsWith("-") || argument.startsWith("/");
      if (option && argument.length() > 1) {
        String text = argument.substring(1);
        int name = nameLength(text);
        boolean apart = name == text.length();
        if (name > 0 && (!apart || i + 1 < arguments.size())) {
          take(text.substring(0, name), apart ? arguments.get(++i) : text.substring(name));
        }
      }
    }
  }

  /** Of the options with a value that is of interest; 0 of others. */
  private static int nameLength(String option) {
    for (String name :
        List.of("imsvc", "isystem", "iquote", "include", "external:I", "FI", "I", "D", "U")) {
      if (option.startsWith(name)) {
        return name.length();
      }
    }
    return 0;
  }

  private void take(String option, String value) {
    switch (option) {
      case "D" -> definitions.add(value);
      case "U" -> definitions.add("-" + value);
      case "FI", "include" -> forcedIncludes.add(value);
      default -> includes.add(value);
    }
  }

  /** The arguments of a command line; a back slash escapes a quote and nothing else. */
  static List<String> split(String line) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        argument.append('"');
        any = true;
        i++;
      } else if (c == '"') {
        quoted = !quoted;
        any = true;
      } else if (Character.isWhitespace(c) && !quoted) {
        addIf(any, argument, arguments);
        any = false;
      } else {
        argument.append(c);
        any = true;
      }
    }
    addIf(any, argument, arguments);
    return arguments;
  }

  private static void addIf(boolean any, StringBuilder argument, List<String> arguments) {
    if (any) {
      arguments.add(argument.toString());
      argument.setLength(0);
    }
  }
}
