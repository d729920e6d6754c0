package dev.ddilint.rules.argument;

import dev.ddilint.parser.ast.Expression;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that an operand or a condition of a contract is made of. */
final class ParameterNames {
  private ParameterNames() {}

  static Set<String> in(Expression operand) {
    Set<String> names = new LinkedHashSet<>();
    add(operand, names);
    return names;
  }

  private static void add(Expression operand, Set<String> names) {
    if (operand instanceof Expression.Name name) {
      names.add(name.name());
    } else if (operand instanceof Expression.Unary unary) {
      add(unary.operand(), names);
    } else if (operand instanceof Expression.Binary binary) {
      add(binary.left(), names);
      add(binary.right(), names);
    } else if (operand instanceof Expression.Cast cast) {
      add(cast.operand(), names);
    }
  }
}
