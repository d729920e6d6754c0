package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.facts.FactTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    FunctionContract contract = model.contract(function.get());
    if (row.has("exported_since")) {
      Fact since = new Fact.AvailableSince(Long.decode(row.get("exported_since")));
      misses.addUnless(
          contract.stated(Fact.AvailableSince.class).anyMatch(since::equals),
          name,
          "is not said to be new");
    } else if (row.has("build_switch")) {
      misses.addUnless(namesSwitch(contract, row.get("build_switch")), name, "has no switch");
    } else {
      misses.addUnless(inlineBefore(name).isEmpty(), name, "never was an import of its own");
    }
  }

  private static boolean namesSwitch(FunctionContract contract, String macro) {
    return Stream.concat(
            contract.stated(Fact.DownLevelSwitch.class).map(Fact.DownLevelSwitch::macro),
            contract.stated(Fact.StartsSwitch.class).map(Fact.StartsSwitch::macro))
        .anyMatch(macro::equals);
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
