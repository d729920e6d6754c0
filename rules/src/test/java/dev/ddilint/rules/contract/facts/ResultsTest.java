package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Obsolescence;
import dev.ddilint.rules.contract.facts.FactTable.Row;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the declared functions say of their results and of their successors. Most functions of these
 * two tables are too rare to be declared.
 */
class ResultsTest {
  private final ModelSymbols model = ModelSymbols.load();

  /** Functions that return a status put the null elsewhere. */
  @Test
  void everyPointerThatIsNullOnFailureMayBeNull() {
    Misses misses = new Misses("null_returns");
    for (Row row : FactTable.load("null_returns").rows()) {
      model
          .function(row.get("name"))
          .filter(ResultsTest::returnsPointer)
          .map(function -> Word.of(function.annotations()))
          .filter(words -> !words.contains(new Word("_Ret_maybenull_", "")))
          .ifPresent(words -> misses.add(row.get("name"), "never returns null"));
    }
    misses.assertNone();
  }

  private static boolean returnsPointer(Symbol.Function function) {
    return function.type() instanceof CType.Function type && type.result() instanceof CType.Pointer;
  }

  @Test
  void everyObsoleteFunctionNamesItsSuccessors() {
    Misses misses = new Misses("obsolete");
    for (Row row : FactTable.load("obsolete").rows()) {
      model
          .function(row.get("name"))
          .ifPresent(function -> check(row, model.contract(function), misses));
    }
    misses.assertNone();
  }

  private static void check(Row row, FunctionContract contract, Misses misses) {
    Optional<Obsolescence> said =
        contract.stated(Fact.Obsolete.class).map(Fact.Obsolete::obsolescence).findFirst();
    if (said.isEmpty()) {
      misses.add(row.get("name"), "is not obsolete");
      return;
    }
    misses.addUnless(
        said.get().status().word().equals(row.get("status")),
        row.get("name"),
        "is " + said.get().status().word());
    for (String successor : row.get("replacements").split(",", -1)) {
      misses.addUnless(
          said.get().replacement().contains(successor), row.get("name"), "is not " + successor);
    }
  }
}
