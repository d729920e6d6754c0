package dev.ddilint.rules.argument;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The parameters that a function leaves as its caller passed them. */
final class UnchangedParameters {
  private final Node node;
  private final Set<Symbol> left = Collections.newSetFromMap(new IdentityHashMap<>());

  UnchangedParameters(Node node) {
    this.node = node;
    left.addAll(node.function().symbol().parameters());
    for (Expression.Assignment each : node.code().all(Expression.Assignment.class)) {
      changes(each.target());
    }
    for (Expression.Unary each : node.code().all(Expression.Unary.class)) {
      if (mayChange(each.operator())) {
        changes(each.operand());
      }
    }
  }

  Set<Symbol> all() {
    return left;
  }

  private void changes(Expression target) {
    if (target instanceof Expression.Name name
        && node.unit().semantics().symbol(name).orElse(null) instanceof Symbol.Variable parameter) {
      left.remove(parameter);
    }
  }

  private static boolean mayChange(UnaryOperator operator) {
    return switch (operator) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT, ADDRESS_OF -> true;
      case NOT, PLUS, MINUS, BIT_NOT, DEREFERENCE -> false;
    };
  }
}
