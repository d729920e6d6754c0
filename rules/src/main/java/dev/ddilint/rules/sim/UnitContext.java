package dev.ddilint.rules.sim;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import java.util.Optional;

/** The translation unit a simulated function belongs to. */
record UnitContext(UnitSemantics semantics, String file) {
  static UnitContext of(ParsedUnit unit) {
    return new UnitContext(unit.semantics(), unit.file().name());
  }

  /** The highest interrupt request level of the target's processors: 32-bit ones have more. */
  int highestLevel() {
    boolean wide = semantics.sizeOf(new CType.Pointer(new CType.Unknown(""))).orElse(8) == 8;
    return wide ? Irql.HIGH.level() : Irql.HIGHEST_OF_X86;
  }

  /** Whether an expression reads a local variable, or a part of one, in which nothing is stored. */
  boolean isUnwritten(Expression expression, Memory memory) {
    if (expression instanceof Expression.Cast cast) {
      return isUnwritten(cast.operand(), memory);
    }
    return local(expression).filter(region -> memory.isUnwritten(region)).isPresent();
  }

  private Optional<Region> local(Expression place) {
    if (place instanceof Expression.Member member && !member.arrow()) {
      return local(member.object())
          .map(
              object ->
                  new Region.Field(
                      object,
                      ExpressionEvaluator.owner(semantics.recordOf(member)),
                      member.name().name()));
    }
    return place instanceof Expression.Name name
        ? semantics
            .symbol(name)
            .filter(UnitContext::isLocal)
            .map(symbol -> new Region.Local((Symbol.Variable) symbol))
        : Optional.empty();
  }

  private static boolean isLocal(Symbol symbol) {
    return symbol instanceof Symbol.Variable variable && variable.storage() == Symbol.Storage.LOCAL;
  }

  /** An expression as it is shown in a message. */
  String text(Expression expression) {
    return ExpressionText.of(expression);
  }

  /**
   * Whether an expression yields a number that may tell of failure by its sign, as NTSTATUS does.
   */
  boolean isStatus(Expression value) {
    return semantics.typeOf(value) instanceof CType.Integral integral
        && integral.signed()
        && integral.size() == 4;
  }
}
