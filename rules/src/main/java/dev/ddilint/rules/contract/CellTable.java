package dev.ddilint.rules.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Facts about functions by name, from a bundled table of cells separated by tabs. */
final class CellTable {
  private static final char SEPARATOR = '\t';

  /** The lines by their first cells; the others are cut when they are asked for. */
  private final Map<String, String> rows = new HashMap<>();

  private CellTable() {}

  /** Reads a resource of this package; lines that begin with {@code #} are comments. */
  static CellTable load(String name) {
    CellTable table = new CellTable();
    InputStream stream =
        Objects.requireNonNull(CellTable.class.getResourceAsStream(name), name + " is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null) {
        table.add(line);
        line = reader.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the jar", e);
    }
    return table;
  }

  private void add(String line) {
    int end = line.indexOf(SEPARATOR);
    if (end >= 0 && !line.startsWith("#")) {
      rows.put(line.substring(0, end), line);
    }
  }

  /** The cells of a function's row, its name first. */
  Optional<List<String>> row(String function) {
    return Optional.ofNullable(rows.get(function))
        .map(line -> List.of(line.split(String.valueOf(SEPARATOR), -1)));
  }
}
