package dev.ddilint.parser.ast;

import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.index.EntryWriter;
import java.util.Optional;

/**
 * Writes annotations and the types in them in the form that {@link SyntaxReader} reads; their
 * expressions are {@link ExpressionWriter}'s.
 */
public final class SyntaxWriter {
  private final EntryWriter out;
  private final ExpressionWriter expressions;

  public SyntaxWriter(EntryWriter out) {
    this.out = out;
    this.expressions = new ExpressionWriter(out, this);
  }

  public void annotation(Annotation node) {
    out.span(node.span());
    out.text(node.name());
    out.list(node.arguments(), this::argument);
  }

  private void argument(Argument argument) {
    if (argument instanceof Argument.Value value) {
      out.count(SyntaxReader.VALUE);
      expression(value.expression());
    } else if (argument instanceof Argument.Nested nested) {
      out.count(SyntaxReader.NESTED);
      out.list(nested.annotations(), this::annotation);
    } else {
      out.count(SyntaxReader.RAW);
      out.text(((Argument.Raw) argument).text());
    }
  }

  public void expression(Expression node) {
    node.match(expressions);
  }

  void identifier(Identifier node) {
    out.span(node.span());
    out.text(node.name());
  }

  void type(TypeName node) {
    out.span(node.span());
    specifiers(node.specifiers());
    declarator(node.declarator());
  }

  void designator(Designator node) {
    if (node instanceof Designator.Field field) {
      out.flag(true);
      identifier(field.name());
    } else {
      Designator.Index index = (Designator.Index) node;
      out.flag(false);
      expression(index.low());
      optional(index.high());
    }
  }

  void optional(Optional<Expression> node) {
    out.flag(node.isPresent());
    node.ifPresent(this::expression);
  }

  private void specifiers(DeclarationSpecifiers node) {
    out.span(node.span());
    out.list(node.specifiers().stream().sorted().toList(), out::constant);
    specifier(node.type());
    out.list(node.annotations(), this::annotation);
  }

  private void specifier(TypeSpecifier node) {
    if (node instanceof TypeSpecifier.Builtin builtin) {
      out.count(SyntaxReader.BUILTIN);
      out.span(node.span());
      out.texts(builtin.words());
    } else if (node instanceof TypeSpecifier.Named named) {
      out.count(SyntaxReader.NAMED);
      out.span(node.span());
      out.text(named.name());
    } else if (node instanceof TypeSpecifier.StructOrUnion record
        && record.tag().isPresent()
        && record.members().isEmpty()
        && record.packing().isEmpty()) {
      out.count(SyntaxReader.RECORD);
      out.span(node.span());
      out.flag(record.union());
      identifier(record.tag().get());
      out.list(record.annotations(), this::annotation);
    } else if (node instanceof TypeSpecifier.Enumeration enumeration
        && enumeration.tag().isPresent()
        && enumeration.enumerators().isEmpty()) {
      out.count(SyntaxReader.ENUMERATION);
      out.span(node.span());
      identifier(enumeration.tag().get());
    } else {
      throw new NotCompilable(node);
    }
  }

  private void declarator(Declarator node) {
    out.span(node.span());
    out.text(node.name());
    out.list(node.parts(), this::part);
    out.list(node.annotations(), this::annotation);
  }

  private void part(Declarator.Part part) {
    if (part instanceof Declarator.Pointer pointer) {
      out.count(SyntaxReader.POINTER);
      out.list(pointer.qualifiers().stream().sorted().toList(), out::constant);
    } else if (part instanceof Declarator.Array array) {
      out.count(SyntaxReader.ARRAY);
      optional(array.size());
    } else {
      Declarator.Function function = (Declarator.Function) part;
      out.count(SyntaxReader.FUNCTION);
      out.list(function.parameters(), this::parameter);
      out.flag(function.variadic());
      out.flag(function.prototype());
    }
  }

  private void parameter(Declarator.Parameter node) {
    out.span(node.span());
    specifiers(node.specifiers());
    declarator(node.declarator());
  }
}
