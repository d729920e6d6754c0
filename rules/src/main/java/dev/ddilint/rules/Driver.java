package dev.ddilint.rules;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.pp.Pragma;
import java.util.List;

/**
 * The translation units that are linked into one driver.
 *
 * @param name for messages
 * @param modelPragmas the pragmas of the model headers the units import; they name the
 *     documentation's folders
 */
public record Driver(String name, List<ParsedUnit> units, List<Pragma> modelPragmas) {
  public Driver {
    units = List.copyOf(units);
    modelPragmas = List.copyOf(modelPragmas);
  }
}
