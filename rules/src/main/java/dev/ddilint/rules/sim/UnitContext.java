package dev.ddilint.rules.sim;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.UnitSemantics;

/** The translation unit a simulated function belongs to. */
record UnitContext(UnitSemantics semantics, String file) {
  static UnitContext of(ParsedUnit unit) {
    return new UnitContext(unit.semantics(), unit.file().name());
  }

  /** Whether a call yields a number that may tell of failure by its sign, as NTSTATUS does. */
  boolean isStatus(Expression.Call call) {
    return semantics.typeOf(call) instanceof CType.Integral integral
        && integral.signed()
        && integral.size() == 4;
  }
}
