package dev.ddilint.rules.contract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the model does not say of a table. Rows of {@code exceptions.tsv} are forgiven; an exception
 * that nothing needs is itself a miss.
 */
final class Misses {
  private final String table;
  private final List<String> misses = new ArrayList<>();
  private final Set<String> unused = new LinkedHashSet<>();
  private final Set<String> excused = new LinkedHashSet<>();

  Misses(String table) {
    this.table = table;
    for (FactTable.Row row : FactTable.load("exceptions").rows()) {
      if (row.get("table").equals(table)) {
        assertThat(row.get("reason")).as("reason of the exception " + row).isNotBlank();
        excused.add(row.get("row"));
      }
    }
    unused.addAll(excused);
  }

  /** Notes what a row lacks. */
  void add(String row, String what) {
    unused.remove(row);
    if (!excused.contains(row)) {
      misses.add(row + ": " + what);
    }
  }

  void addUnless(boolean said, String row, String what) {
    if (!said) {
      add(row, what);
    }
  }

  void assertNone() {
    assertThat(misses).as("what the model headers do not say of " + table + ".tsv").isEmpty();
    assertThat(unused).as("exceptions of " + table + ".tsv that nothing needs").isEmpty();
  }
}
