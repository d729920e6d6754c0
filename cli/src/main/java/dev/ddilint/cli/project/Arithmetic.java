package dev.ddilint.cli.project;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers in projects: decimal, and hexadecimal with {@code 0x}. */
final class Arithmetic {
  private Arithmetic() {}

  /** {@code [MSBuild]::Add} and alike; nothing for a function that is not known. */
  static Optional<String> call(String function, List<String> arguments) {
    if (arguments.size() != 2) {
      return Optional.empty();
    }
    OptionalDouble left = number(arguments.get(0));
    OptionalDouble right = number(arguments.get(1));
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    double a = left.getAsDouble();
    double b = right.getAsDouble();
    return switch (function) {
      case "msbuild::add" -> Optional.of(text(a + b));
      case "msbuild::subtract" -> Optional.of(text(a - b));
      case "msbuild::multiply" -> Optional.of(text(a * b));
      case "msbuild::divide" -> b == 0 ? Optional.empty() : Optional.of(text(a / b));
      default -> Optional.empty();
    };
  }

  private static String text(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** The number that a text is, if it is one. */
  static OptionalDouble number(String text) {
    String bare = text.strip();
    try {
      boolean hexadecimal = bare.startsWith("0x") || bare.startsWith("0X");
      boolean decimal =
          !bare.isEmpty() && bare.chars().allMatch(c -> "0123456789.+-".indexOf(c) >= 0);
      if (hexadecimal) {
        return OptionalDouble.of((double) Long.parseLong(bare.substring(2), 16));
      }
      return decimal ? OptionalDouble.of(Double.parseDouble(bare)) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
