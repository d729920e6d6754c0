package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.IrqlRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a page, another page and a verifier's rule disagree, the verdict of the table holds. */
class IrqlVerdictsTest {

  @Test
  void theModelHoldsToTheVerdict() {
    ModelSymbols model = ModelSymbols.load();
    Misses misses = new Misses("irql_contradictions");
    for (FactTable.Row row : FactTable.load("irql_contradictions").rows()) {
      String name = row.get("name");
      Optional<Symbol> symbol =
          model.function(name).<Symbol>map(each -> each).or(() -> model.typedef(name));
      if (symbol.isEmpty()) {
        misses.add(name, "is not declared");
      } else {
        String[] ends = row.get("irql").split("\\.\\.", -1);
        IrqlRange verdict = Levels.range(ends[0], ends[1]);
        IrqlRange said = Contracts.entry(model.contract(symbol.get()));
        misses.addUnless(said.equals(verdict), name, "says " + said + ", not " + verdict);
      }
    }
    misses.assertNone();
  }
}
