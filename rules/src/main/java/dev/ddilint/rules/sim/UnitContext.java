package dev.ddilint.rules.sim;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.sem.UnitSemantics;

/** The translation unit a simulated function belongs to. */
record UnitContext(UnitSemantics semantics, String file) {
  static UnitContext of(ParsedUnit unit) {
    return new UnitContext(unit.semantics(), unit.file().name());
  }
}
