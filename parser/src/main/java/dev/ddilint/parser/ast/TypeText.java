package dev.ddilint.parser.ast;

import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type name, or what a declarator declares, as C spells it on one line. */
public final class TypeText {
  private TypeText() {}

  public static String of(TypeName type) {
    return of(type.specifiers(), type.declarator());
  }

  /** {@code unsigned long *table[4]}, without annotations. */
  public static String of(DeclarationSpecifiers specifiers, Declarator declarator) {
    String type = words(specifiers.specifiers()) + type(specifiers.type());
    String name = declarator(declarator);
    return name.isEmpty() ? type : type + " " + name;
  }

  private static String words(Set<Specifier> specifiers) {
    return Stream.of(Specifier.values())
        .filter(specifiers::contains)
        .map(each -> each.name().toLowerCase(Locale.ROOT) + " ")
        .collect(Collectors.joining());
  }

  private static String type(TypeSpecifier type) {
    if (type instanceof TypeSpecifier.Builtin builtin) {
      return String.join(" ", builtin.words());
    }
    if (type instanceof TypeSpecifier.Named named) {
      return named.name();
    }
    if (type instanceof TypeSpecifier.StructOrUnion record) {
      String keyword = record.union() ? "union" : "struct";
      return keyword + record.tag().map(tag -> " " + tag.name()).orElse(" {...}");
    }
    if (type instanceof TypeSpecifier.Enumeration enumeration) {
      return "enum" + enumeration.tag().map(tag -> " " + tag.name()).orElse(" {...}");
    }
    if (type instanceof TypeSpecifier.TypeOf typeOf) {
      return "typeof(" + ExpressionText.of(typeOf.expression()) + ")";
    }
    return type instanceof TypeSpecifier.TypeOfType typeOf
        ? "typeof(" + of(typeOf.type()) + ")"
        : "int";
  }

  private static String declarator(Declarator declarator) {
    String text = declarator.name();
    boolean pointer = false;
    for (Declarator.Part part : declarator.parts()) {
      if (part instanceof Declarator.Pointer) {
        text = "*" + text;
        pointer = true;
      } else {
        text = (pointer ? "(" + text + ")" : text) + suffix(part);
        pointer = false;
      }
    }
    return text;
  }

  private static String suffix(Declarator.Part part) {
    if (part instanceof Declarator.Array array) {
      return "[" + array.size().map(ExpressionText::of).orElse("") + "]";
    }
    Declarator.Function function = (Declarator.Function) part;
    List<String> parameters =
        function.parameters().stream()
            .map(each -> of(each.specifiers(), each.declarator()))
            .collect(Collectors.toList());
    if (function.variadic()) {
      parameters.add("...");
    }
    boolean none = parameters.isEmpty() && function.prototype();
    return "(" + (none ? "void" : String.join(", ", parameters)) + ")";
  }
}
