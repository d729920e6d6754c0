package dev.ddilint.rules;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.rules.contract.TeamContracts;
import java.util.List;

/**
 * The translation units that are linked into one driver.
 *
 * @param name for messages
 * @param modelPragmas the pragmas of the model headers the units import; they name the
 *     documentation's folders
 * @param contracts what the team's own contract headers state
 */
public record Driver(
    String name, List<ParsedUnit> units, List<Pragma> modelPragmas, TeamContracts contracts) {
  public Driver {
    units = List.copyOf(units);
    modelPragmas = List.copyOf(modelPragmas);
  }

  /** A driver without contract headers. */
  public Driver(String name, List<ParsedUnit> units, List<Pragma> modelPragmas) {
    this(name, units, modelPragmas, TeamContracts.NONE);
  }
}
