package dev.ddilint.parser.ast;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import java.util.List;

/** Prints declarations: first the members of types they define, then a line a declarator. */
final class DeclarationPrinter {
  private final Lines lines;

  DeclarationPrinter(Lines lines) {
    this.lines = lines;
  }

  void print(Declaration declaration) {
    typesOf(declaration.specifiers());
    for (InitDeclarator declarator : declaration.declarators()) {
      lines.add("declare " + describe(declaration.specifiers(), declarator));
    }
    if (declaration.declarators().isEmpty()) {
      Declarator nothing = nothing(declaration);
      lines.add("declare " + describe(declaration.specifiers(), nothing));
    }
  }

  private static Declarator nothing(Declaration declaration) {
    return new Declarator(declaration.span(), "", List.of(), List.of());
  }

  /** Structures, unions and enumerations that specifiers define. */
  void typesOf(DeclarationSpecifiers specifiers) {
    if (specifiers.type() instanceof TypeSpecifier.StructOrUnion struct) {
      struct.members().ifPresent(members -> members(struct, members));
    } else if (specifiers.type() instanceof TypeSpecifier.Enumeration enumeration) {
      enumeration.enumerators().ifPresent(constants -> constants(enumeration, constants));
    }
  }

  private void members(TypeSpecifier.StructOrUnion struct, List<Declaration> members) {
    StringBuilder head = new StringBuilder(struct.union() ? "union " : "struct ");
    head.append(struct.tag().map(Identifier::name).orElse("(anonymous)"));
    TypePrinter.annotations(struct.annotations(), head);
    lines.add(head.toString());
    lines.indented(() -> members.forEach(this::print));
  }

  private void constants(
      TypeSpecifier.Enumeration enumeration, List<TypeSpecifier.Enumerator> constants) {
    lines.add("enum " + enumeration.tag().map(Identifier::name).orElse("(anonymous)"));
    lines.indented(
        () ->
            constants.forEach(
                each ->
                    lines.add(
                        each.name().name()
                            + each.value()
                                .map(value -> " = " + ExpressionPrinter.print(value))
                                .orElse(""))));
  }

  String describe(DeclarationSpecifiers specifiers, Declarator declarator) {
    String name = declarator.isNamed() ? declarator.name() + ": " : "";
    return TypePrinter.storage(specifiers) + name + TypePrinter.print(specifiers, declarator);
  }

  private String describe(DeclarationSpecifiers specifiers, InitDeclarator declarator) {
    return describe(specifiers, declarator.declarator())
        + declarator.bitWidth().map(width -> " : " + ExpressionPrinter.print(width)).orElse("")
        + declarator.initializer().map(value -> " = " + ExpressionPrinter.print(value)).orElse("");
  }
}
