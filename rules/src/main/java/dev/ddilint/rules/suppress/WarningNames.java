package dev.ddilint.rules.suppress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The symbolic names of warnings of Code Analysis, which pragmas may use for their numbers. */
final class WarningNames {
  private static final String TABLE = "warning-names.tsv";
  private static final String PREFIX = "__WARNING_";

  private final Map<String, String> numbers;

  private WarningNames(Map<String, String> numbers) {
    this.numbers = numbers;
  }

  static WarningNames load() {
    InputStream table =
        Objects.requireNonNull(
            WarningNames.class.getResourceAsStream(TABLE), TABLE + " is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return new WarningNames(
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(
                  Collectors.toUnmodifiableMap(
                      line -> line.substring(0, line.indexOf('\t')),
                      line -> line.substring(line.indexOf('\t') + 1))));
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read from the jar", e);
    }
  }

  Optional<String> number(String name) {
    return name.startsWith(PREFIX)
        ? Optional.ofNullable(numbers.get(name.substring(PREFIX.length())))
        : Optional.empty();
  }
}
