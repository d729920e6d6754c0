package dev.ddilint.rules.mutation;

import dev.ddilint.parser.ast.Expression;

/** How an expression reaches what it names: a variable, or a member of one. */
final class AccessPath {
  private AccessPath() {}

  /** Equal for expressions that name the same; empty for anything but a name. */
  static String of(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return name.name();
    }
    if (expression instanceof Expression.Unary unary) {
      return of(unary.operand());
    }
    if (expression instanceof Expression.Member member) {
      String object = of(member.object());
      return object.isEmpty() ? "" : object + "." + member.name().name();
    }
    return "";
  }
}
