package dev.ddilint.cli.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The methods of {@code System.String} that projects call on properties. */
final class StringMethods {
  private StringMethods() {}

  /** The result as text; nothing for a method that is not known or arguments that do not fit. */
  static Optional<String> call(String value, String method, List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    return switch (method.strip().toLowerCase(Locale.ROOT)) {
      case "tolower", "tolowerinvariant" -> Optional.of(value.toLowerCase(Locale.ROOT));
      case "toupper", "toupperinvariant" -> Optional.of(value.toUpperCase(Locale.ROOT));
      case "tostring" -> Optional.of(value);
      case "trim" -> Optional.of(trimmed(value, first, true, true));
      case "trimstart" -> Optional.of(trimmed(value, first, true, false));
      case "trimend" -> Optional.of(trimmed(value, first, false, true));
      case "length" -> Optional.of(Integer.toString(value.length()));
      case "startswith" -> truth(value.startsWith(first));
      case "endswith" -> truth(value.endsWith(first));
      case "contains" -> truth(value.contains(first));
      case "equals" -> truth(value.equals(first));
      case "indexof" -> Optional.of(Integer.toString(value.indexOf(first)));
      case "lastindexof" -> Optional.of(Integer.toString(value.lastIndexOf(first)));
      case "replace" ->
          arguments.size() == 2 && !first.isEmpty()
              ? Optional.of(value.replace(first, arguments.get(1)))
              : Optional.empty();
      case "substring" -> substring(value, arguments);
      default -> Optional.empty();
    };
  }

  private static Optional<String> truth(boolean value) {
    return Optional.of(value ? "True" : "False");
  }

  private static String trimmed(String value, String characters, boolean start, boolean end) {
    String what = characters.isEmpty() ? " \t\r\n" : characters;
    int from = 0;
    int to = value.length();
    while (start && from < to && what.indexOf(value.charAt(from)) >= 0) {
      from++;
    }
    while (end && to > from && what.indexOf(value.charAt(to - 1)) >= 0) {
      to--;
    }
    return value.substring(from, to);
  }

  private static Optional<String> substring(String value, List<String> arguments) {
    try {
      int start = Integer.parseInt(arguments.get(0).strip());
      int end =
          arguments.size() > 1
              ? start + Integer.parseInt(arguments.get(1).strip())
              : value.length();
      return Optional.of(value.substring(start, end));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
