package dev.ddilint.rules.contract.facts;

import static dev.ddilint.rules.contract.facts.Levels.range;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.contract.facts.FactTable.Row;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The common role types are roles, and the system enters them at the level of the table. */
class RolesTest {
  private final ModelSymbols model = ModelSymbols.load();
  private final Misses misses = new Misses("role_irql");

  @Test
  void everyRoleIsEnteredAtItsLevel() {
    FactTable.load("role_irql").rows().forEach(this::check);
    misses.assertNone();
  }

  private void check(Row row) {
    String role = row.get("role");
    Optional<Symbol.Typedef> type = model.typedef(role);
    if (type.isEmpty()) {
      misses.add(role, "is not declared");
      return;
    }
    misses.addUnless(isRole(type.get()), role, "is no role");
    IrqlRange entry = Contracts.entry(model.contracts().of(type.get()));
    IrqlRange documented = range(row.get("irql_entry_min"), row.get("irql_entry_max"));
    misses.addUnless(entry.equals(documented), role, "is entered at " + entry);
  }

  /** A type has its own name as role, or is a variant of a type that has. */
  private boolean isRole(Symbol.Typedef type) {
    return model
        .contracts()
        .of(type)
        .functionClass()
        .filter(
            name ->
                name.equals(type.name())
                    || model.typedef(name).filter(this::isNamedByItself).isPresent())
        .isPresent();
  }

  private boolean isNamedByItself(Symbol.Typedef type) {
    return model.contracts().of(type).functionClass().filter(type.name()::equals).isPresent();
  }
}
