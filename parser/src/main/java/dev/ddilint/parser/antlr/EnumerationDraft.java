package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Identifier;
import dev.ddilint.parser.ast.TypeSpecifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An enumeration as it is read; its constants are declared one by one (C11 6.2.1). */
final class EnumerationDraft {
  private final Places places;
  private final TypeNames names;
  private final int first;
  private final List<TypeSpecifier.Enumerator> constants = new ArrayList<>();
  private Optional<Identifier> tag = Optional.empty();
  private boolean open;

  EnumerationDraft(Places places, TypeNames names, int first) {
    this.places = places;
    this.names = names;
    this.first = first;
  }

  void tag(int token) {
    tag = Optional.of(places.identifier(token));
  }

  void open() {
    open = true;
  }

  void constant(int token, Optional<Expression> value) {
    names.declare(places.symbol(token), false);
    constants.add(new TypeSpecifier.Enumerator(places.identifier(token), value));
  }

  TypeSpecifier finish(int last) {
    return new TypeSpecifier.Enumeration(
        places.range(first, last), tag, open ? Optional.of(constants) : Optional.empty());
  }
}
