package dev.ddilint.rules.contract.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of facts: tab separated, one header line. */
record FactTable(String name, List<Row> rows) {

  /** One line; an absent cell is empty. */
  record Row(Map<String, String> cells) {
    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
      return !get(column).isEmpty();
    }
  }

  static FactTable load(String name) {
    List<String> lines = text(name + ".tsv").lines().toList();
    String[] columns = lines.get(0).split("\t", -1);
    return new FactTable(
        name, lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList());
  }

  private static Row row(String[] columns, String[] cells) {
    if (cells.length != columns.length) {
      throw new IllegalStateException("not a row: " + Arrays.toString(cells));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return new Row(row);
  }

  private static String text(String file) {
    try (InputStream stream = FactTable.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
