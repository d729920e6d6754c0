package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the names that one declaration of a function gives its parameters in place of those of
 * another: annotations speak of parameters by the names of their own declaration.
 */
final class ParameterNames {
  private static final ParameterNames SAME = new ParameterNames(Map.of());

  private final Map<String, String> names;

  private ParameterNames(Map<String, String> names) {
    this.names = names;
  }

  /** From the names of one list of parameters to those of another, position by position. */
  static ParameterNames of(List<Symbol.Variable> from, List<Symbol.Variable> to) {
    Map<String, String> names = Map.of();
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      String old = from.get(i).name();
      String name = to.get(i).name();
      if (!old.isEmpty() && !name.isEmpty() && !old.equals(name)) {
        names = names.isEmpty() ? new HashMap<>() : names;
        names.put(old, name);
      }
    }
    return names.isEmpty() ? SAME : new ParameterNames(names);
  }

  List<Annotation> in(List<Annotation> words) {
    return names.isEmpty() ? words : words.stream().map(this::in).toList();
  }

  private Annotation in(Annotation word) {
    return word.arguments().isEmpty()
        ? word
        : new Annotation(
            word.span(), word.name(), word.arguments().stream().map(this::in).toList());
  }

  private Argument in(Argument argument) {
    if (argument instanceof Argument.Value value) {
      return new Argument.Value(in(value.expression()));
    }
    return argument instanceof Argument.Nested nested
        ? new Argument.Nested(in(nested.annotations()))
        : argument;
  }

  /** What annotations are made of; in anything else a name stays as it is. */
  private Expression in(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return new Expression.Name(name.span(), names.getOrDefault(name.name(), name.name()));
    }
    if (expression instanceof Expression.Unary unary) {
      return new Expression.Unary(unary.span(), unary.operator(), in(unary.operand()));
    }
    if (expression instanceof Expression.Binary binary) {
      return new Expression.Binary(
          binary.span(), binary.operator(), in(binary.left()), in(binary.right()));
    }
    if (expression instanceof Expression.Member member) {
      return new Expression.Member(
          member.span(), in(member.object()), member.name(), member.arrow());
    }
    if (expression instanceof Expression.Subscript subscript) {
      return new Expression.Subscript(
          subscript.span(), in(subscript.array()), in(subscript.index()));
    }
    if (expression instanceof Expression.Cast cast) {
      return new Expression.Cast(cast.span(), cast.type(), in(cast.operand()));
    }
    return expression instanceof Expression.Call call
        ? new Expression.Call(
            call.span(), call.callee(), call.arguments().stream().map(this::in).toList())
        : expression;
  }
}
