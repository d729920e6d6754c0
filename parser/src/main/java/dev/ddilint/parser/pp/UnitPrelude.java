package dev.ddilint.parser.pp;

import java.util.List;
import java.util.Optional;

/**
 * What stands before the first line of a unit, as far as its model headers do not see it.
 *
 * @param forcedIncludes headers, in order
 */
record UnitPrelude(Optional<ModelModule> definitions, List<String> forcedIncludes) {
  static final UnitPrelude EMPTY = new UnitPrelude(Optional.empty(), List.of());
}
