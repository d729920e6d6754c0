package dev.ddilint.rules.storage;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the local variables of a function are set to. A variable that is changed in another way, or
 * whose address is taken, has no definitions.
 */
public final class Definitions {
  private final UnitSemantics semantics;
  private final IdentityHashMap<Symbol, List<Expression>> values = new IdentityHashMap<>();
  private final Set<Symbol> changed = Collections.newSetFromMap(new IdentityHashMap<>());

  private Definitions(UnitSemantics semantics) {
    this.semantics = semantics;
  }

  public static Definitions of(Node node) {
    Definitions all = new Definitions(node.unit().semantics());
    node.code().initialized().forEach(all::declared);
    node.code().all(Expression.Assignment.class).forEach(all::assigned);
    node.code().all(Expression.Unary.class).forEach(all::changedBy);
    return all;
  }

  /** The values of a local variable, all of them; none when they are not known. */
  public List<Expression> of(Expression.Name name) {
    return local(name)
        .filter(symbol -> !changed.contains(symbol))
        .map(symbol -> values.getOrDefault(symbol, List.of()))
        .orElse(List.of());
  }

  private void declared(InitDeclarator declarator) {
    if (declarator.initializer().orElseThrow() instanceof Initializer.Single single) {
      Optional<Symbol> symbol = semantics.declared(declarator);
      if (symbol.isPresent()) {
        add(symbol.get(), single.expression());
      }
    }
  }

  private void assigned(Expression.Assignment assignment) {
    if (assignment.target() instanceof Expression.Name name) {
      Optional<Symbol> local = local(name);
      if (local.isPresent() && assignment.operator().isEmpty()) {
        add(local.get(), assignment.value());
      } else if (local.isPresent()) {
        changed.add(local.get());
      }
    }
  }

  private void changedBy(Expression.Unary unary) {
    if (unary.operand() instanceof Expression.Name name && changes(unary.operator())) {
      Optional<Symbol> local = local(name);
      if (local.isPresent()) {
        changed.add(local.get());
      }
    }
  }

  private static boolean changes(UnaryOperator operator) {
    return switch (operator) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT, ADDRESS_OF -> true;
      case NOT, PLUS, MINUS, BIT_NOT, DEREFERENCE -> false;
    };
  }

  private void add(Symbol symbol, Expression value) {
    values.computeIfAbsent(symbol, unused -> new ArrayList<>()).add(value);
  }

  private Optional<Symbol> local(Expression.Name name) {
    return semantics.symbol(name).orElse(null) instanceof Symbol.Variable variable
            && variable.storage() == Symbol.Storage.LOCAL
        ? Optional.of(variable)
        : Optional.empty();
  }
}
