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
  private final Map<String, List<String>> rows = new HashMap<>();

  private CellTable() {}

  /** Reads a resource of this package; lines that begin with {@code #} are comments. */
  static CellTable load(String name) {
    CellTable table = new CellTable();
    InputStream stream =
        Objects.requireNonNull(CellTable.class.getResourceAsStream(name), name + " is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(cells -> table.rows.put(cells.get(0), cells));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the jar", e);
    }
    return table;
  }

  /** The cells of a function's row, its name first. */
  Optional<List<String>> row(String function) {
    return Optional.ofNullable(rows.get(function));
  }
}
