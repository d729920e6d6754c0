package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.facts.FactTable.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a function is on one release and not on another. */
class VersionsTest {
  private final ModelSymbols model = ModelSymbols.load();

  @Test
  void everyFunctionThatBecameAnExportSaysSo() {
    Misses misses = new Misses("inline_to_exported");
    for (Row row : FactTable.load("inline_to_exported").rows()) {
      List<Long> said = inlineBefore(row.get("name"));
      Long documented = Long.decode(row.get("ntddi_value"));
      misses.addUnless(
          said.equals(List.of(documented)), row.get("name"), "is inline before " + said);
    }
    misses.assertNone();
  }

  @Test
  void everyPitfallOfTargetsIsSaid() {
    Misses misses = new Misses("version_pitfalls");
    FactTable.load("version_pitfalls").rows().forEach(row -> check(row, misses));
    misses.assertNone();
  }

  private void check(Row row, Misses misses) {
    String name = row.get("name");
    Optional<Symbol.Function> function = model.function(name);
    if (function.isEmpty()) {
      misses.add(name, "is not declared");
      return;
    }
    List<Annotation> annotations = function.get().annotations();
    if (row.has("exported_since")) {
      String since = Long.toString(Long.decode(row.get("exported_since")));
      misses.addUnless(
          Word.of(annotations).contains(new Word("__ddi_available_since", since)),
          name,
          "is not said to be new");
    } else if (row.has("build_switch")) {
      misses.addUnless(namesSwitch(annotations, row.get("build_switch")), name, "has no switch");
    } else {
      misses.addUnless(inlineBefore(name).isEmpty(), name, "never was an import of its own");
    }
  }

  private static boolean namesSwitch(List<Annotation> annotations, String macro) {
    List<Word> words = Word.of(annotations);
    return words.contains(new Word("__ddi_down_level_switch", macro))
        || words.contains(new Word("__ddi_starts_switch", macro));
  }

  private List<Long> inlineBefore(String name) {
    return model
        .function(name)
        .map(model::contract)
        .map(
            contract ->
                contract.always(Effect.InlineBefore.class).map(Effect.InlineBefore::ntddi).toList())
        .orElse(List.of());
  }
}
