package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which local variables a function ever gives a value, on whatever path: they are initialized,
 * assigned, or somebody gets their address. Found when first asked for.
 */
final class LocalStores {
  private final DefinedFunction function;
  private final UnitSemantics unit;
  private Optional<Set<Symbol>> written = Optional.empty();

  LocalStores(DefinedFunction function, UnitSemantics unit) {
    this.function = function;
    this.unit = unit;
  }

  /** Whether an expression is a local variable that has no value on any path. */
  boolean isNeverWritten(Expression expression) {
    return expression instanceof Expression.Name name
        && unit.symbol(name)
            .filter(symbol -> isLocal(symbol) && !written().contains(symbol))
            .isPresent();
  }

  private static boolean isLocal(Symbol symbol) {
    return symbol instanceof Symbol.Variable variable && variable.storage() == Symbol.Storage.LOCAL;
  }

  private Set<Symbol> written() {
    if (written.isEmpty()) {
      Set<Symbol> found = new HashSet<>();
      Traversal.expressions(function.syntax().body(), each -> target(each, found));
      Traversal.declarations(function.syntax().body(), each -> initialized(each, found));
      written = Optional.of(found);
    }
    return written.get();
  }

  private void target(Expression expression, Set<Symbol> found) {
    if (expression instanceof Expression.Assignment assignment) {
      name(assignment.target(), found);
    } else if (expression instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.ADDRESS_OF) {
      name(unary.operand(), found);
    }
  }

  private void name(Expression expression, Set<Symbol> found) {
    if (expression instanceof Expression.Name name) {
      unit.symbol(name).ifPresent(found::add);
    }
  }

  private void initialized(Declaration declaration, Set<Symbol> found) {
    declaration.declarators().stream()
        .filter(each -> each.initializer().isPresent())
        .forEach(each -> unit.declared(each).ifPresent(found::add));
  }
}
