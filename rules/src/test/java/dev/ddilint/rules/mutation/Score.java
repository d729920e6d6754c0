package dev.ddilint.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How many mutants were reported, and which were not. */
final class Score {
  private final List<Mutant> found = new ArrayList<>();
  private final List<Mutant> missed = new ArrayList<>();

  void add(Mutant mutant, boolean reported) {
    (reported ? found : missed).add(mutant);
  }

  List<Mutant> missed() {
    return missed;
  }

  double share() {
    return (double) found.size() / (found.size() + missed.size());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        "seeded faults: %d of %d reported, %.1f %%%n"
            .formatted(found.size(), found.size() + missed.size(), 100 * share()));
    table(text, Mutant::operator);
    table(text, mutant -> mutant.driver().name());
    table(text, Mutant::kind);
    text.append("missed:\n");
    missed.stream()
        .map(
            mutant -> "  %s (%s), line %d%n".formatted(mutant.name(), mutant.kind(), mutant.line()))
        .sorted()
        .forEach(text::append);
    return text.toString();
  }

  private void table(StringBuilder text, Function<Mutant, String> of) {
    Map<String, int[]> rows = new TreeMap<>();
    found.forEach(mutant -> rows.computeIfAbsent(of.apply(mutant), any -> new int[2])[0]++);
    missed.forEach(mutant -> rows.computeIfAbsent(of.apply(mutant), any -> new int[2])[1]++);
    rows.forEach(
        (name, row) ->
            text.append("  %-28s %3d of %3d%n".formatted(name, row[0], row[0] + row[1])));
  }
}
