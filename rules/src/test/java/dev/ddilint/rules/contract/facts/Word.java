package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.TypeSpecifier;
import java.util.List;
import java.util.stream.Stream;

/**
 * An annotation word as it stands in a declaration.
 *
 * @param argument the first one as a bare word; empty when it has none or is something else
 */
record Word(String name, String argument) {

  /** The words of a declaration, those under {@code _When_} and {@code _At_} included. */
  static List<Word> of(List<Annotation> annotations) {
    return annotations.stream().flatMap(Word::read).toList();
  }

  private static Stream<Word> read(Annotation annotation) {
    Stream<Word> nested =
        annotation.arguments().stream()
            .filter(Argument.Nested.class::isInstance)
            .flatMap(argument -> ((Argument.Nested) argument).annotations().stream())
            .flatMap(Word::read);
    return Stream.concat(Stream.of(new Word(annotation.name(), bare(annotation))), nested);
  }

  private static String bare(Annotation annotation) {
    return annotation.arguments().stream().findFirst().map(Word::bare).orElse("");
  }

  private static String bare(Argument argument) {
    if (argument instanceof Argument.Raw raw) {
      return raw.text();
    }
    return argument instanceof Argument.Value value ? bare(value.expression()) : "";
  }

  /** Of {@code *Lock} and {@code Lock->Member} it is the name of the object. */
  private static String bare(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return name.name();
    }
    if (expression instanceof Expression.StringLiteral text) {
      return text.value();
    }
    if (expression instanceof Expression.Unary unary) {
      return bare(unary.operand());
    }
    if (expression instanceof Expression.Cast cast) {
      return bare(cast.operand());
    }
    if (expression instanceof Expression.Member member) {
      return bare(member.object());
    }
    if (expression instanceof Expression.IntegerLiteral literal) {
      return Long.toString(literal.value());
    }
    return expression instanceof Expression.TypeArgument type
            && type.type().specifiers().type() instanceof TypeSpecifier.Named named
        ? named.name()
        : "";
  }
}
