package dev.ddilint.parser.ast;

import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words for types, read outward from the name: {@code pointer to array[4] of int}. */
final class TypePrinter {
  private static final Set<Specifier> QUALIFIERS =
      EnumSet.of(Specifier.CONST, Specifier.VOLATILE, Specifier.RESTRICT, Specifier.UNALIGNED);

  private TypePrinter() {}

  static String print(TypeName type) {
    String name = type.declarator().isNamed() ? type.declarator().name() + ": " : "";
    return name + print(type.specifiers(), type.declarator());
  }

  static String print(DeclarationSpecifiers specifiers, Declarator declarator) {
    StringBuilder text = new StringBuilder();
    declarator.parts().forEach(part -> text.append(part(part)));
    text.append(words(specifiers.specifiers(), true)).append(specifier(specifiers.type()));
    annotations(specifiers.annotations(), text);
    annotations(declarator.annotations(), text);
    return text.toString();
  }

  /** Storage classes and function specifiers, each with a space behind it. */
  static String storage(DeclarationSpecifiers specifiers) {
    return words(specifiers.specifiers(), false);
  }

  private static String words(Collection<Specifier> specifiers, boolean qualifiers) {
    StringBuilder text = new StringBuilder();
    for (Specifier specifier : Specifier.values()) {
      if (specifiers.contains(specifier) && QUALIFIERS.contains(specifier) == qualifiers) {
        text.append(specifier.name().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return text.toString();
  }

  private static String part(Declarator.Part part) {
    if (part instanceof Declarator.Pointer pointer) {
      return words(pointer.qualifiers(), true) + "pointer to ";
    }
    if (part instanceof Declarator.Array array) {
      return "array[" + array.size().map(ExpressionPrinter::print).orElse("") + "] of ";
    }
    return function((Declarator.Function) part);
  }

  private static String function(Declarator.Function function) {
    List<String> parameters = new ArrayList<>();
    function.parameters().forEach(each -> parameters.add(parameter(each)));
    if (function.variadic()) {
      parameters.add("...");
    }
    String list = String.join(", ", parameters);
    return (function.prototype() ? "function(" : "old-style function(") + list + ") returning ";
  }

  private static String parameter(Declarator.Parameter parameter) {
    String name = parameter.declarator().name();
    return name
        + (name.isEmpty() ? "" : ": ")
        + storage(parameter.specifiers())
        + print(parameter.specifiers(), parameter.declarator());
  }

  private static String specifier(TypeSpecifier type) {
    if (type instanceof TypeSpecifier.Builtin builtin) {
      return String.join(" ", builtin.words());
    }
    if (type instanceof TypeSpecifier.Named named) {
      return named.name();
    }
    if (type instanceof TypeSpecifier.StructOrUnion struct) {
      return (struct.union() ? "union " : "struct ") + tag(struct.tag().map(Identifier::name));
    }
    if (type instanceof TypeSpecifier.Enumeration enumeration) {
      return "enum " + tag(enumeration.tag().map(Identifier::name));
    }
    if (type instanceof TypeSpecifier.TypeOf of) {
      return "typeof(" + ExpressionPrinter.print(of.expression()) + ")";
    }
    if (type instanceof TypeSpecifier.TypeOfType of) {
      return "typeof(" + print(of.type()) + ")";
    }
    return "implicit int";
  }

  private static String tag(Optional<String> tag) {
    return tag.orElse("(anonymous)");
  }

  static void annotations(List<Annotation> annotations, StringBuilder text) {
    annotations.forEach(each -> text.append(" @").append(annotation(each)));
  }

  private static String annotation(Annotation annotation) {
    if (annotation.arguments().isEmpty()) {
      return annotation.name();
    }
    List<String> arguments = new ArrayList<>();
    annotation.arguments().forEach(each -> arguments.add(argument(each)));
    return annotation.name() + "(" + String.join(", ", arguments) + ")";
  }

  private static String argument(Annotation.Argument argument) {
    if (argument instanceof Annotation.Argument.Value value) {
      return ExpressionPrinter.print(value.expression());
    }
    if (argument instanceof Annotation.Argument.Nested nested) {
      return String.join(
          " ", nested.annotations().stream().map(each -> "@" + annotation(each)).toList());
    }
    return "raw " + ((Annotation.Argument.Raw) argument).text();
  }
}
