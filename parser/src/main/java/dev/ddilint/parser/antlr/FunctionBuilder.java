package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.Declarator;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.pp.Symbols;
import java.util.List;

/** Builds function definitions, and opens the scope of their parameters. */
final class FunctionBuilder {
  private final Cursor cursor;
  private final Places places;
  private final TypeNames names;
  private final Symbols symbols;

  FunctionBuilder(Cursor cursor, Places places, TypeNames names, Symbols symbols) {
    this.cursor = cursor;
    this.places = places;
    this.names = names;
    this.symbols = symbols;
  }

  void enter(Declarator function) {
    names.open();
    for (Declarator.Part part : function.parts()) {
      if (part instanceof Declarator.Function of) {
        for (Declarator.Parameter each : of.parameters()) {
          declare(each.declarator());
        }
        return;
      }
    }
  }

  private void declare(Declarator parameter) {
    if (parameter.isNamed()) {
      names.declare(symbols.intern(parameter.name()), false);
    }
  }

  ExternalDeclaration leave(
      int first,
      DeclarationSpecifiers specifiers,
      Declarator declarator,
      List<Declaration> oldStyle,
      Statement.Compound body) {
    names.close();
    return new FunctionDefinition(
        declarator.span(),
        specifiers,
        declarator,
        oldStyle,
        body,
        places.range(first, cursor.last()));
  }
}
