package dev.ddilint.rules.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Mutants that break no contract, each read by a person: {@code equivalent-mutants.tsv} names them
 * and says why.
 */
final class EquivalentMutants {
  private static final String TABLE = "equivalent-mutants.tsv";

  private final Map<String, String> reasons = new LinkedHashMap<>();

  private EquivalentMutants() {}

  static EquivalentMutants load() {
    EquivalentMutants mutants = new EquivalentMutants();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(EquivalentMutants.class.getResourceAsStream(TABLE)),
                StandardCharsets.UTF_8))) {
      for (String line : table.lines().filter(each -> !each.startsWith("#")).toList()) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 2 || cells.get(1).isBlank()) {
          throw new IllegalArgumentException("not a mutant and a reason: " + line);
        }
        mutants.reasons.put(cells.get(0), cells.get(1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mutants;
  }

  boolean contains(Mutant mutant) {
    return reasons.containsKey(mutant.name());
  }

  Set<String> names() {
    return reasons.keySet();
  }
}
