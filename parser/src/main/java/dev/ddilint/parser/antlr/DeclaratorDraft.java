package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.ast.Declarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.TypeSpecifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A declarator as it is read. Brackets nest outward from the name, so an inner declarator has added
 * its parts before the suffixes and pointers around it do.
 */
final class DeclaratorDraft {
  /** How many steps a type may have from its name to its base; types are walked recursively. */
  private static final int MAX_PARTS = 200;

  private static final Declarator.Pointer PLAIN = new Declarator.Pointer(Set.of());

  /** What most declarators are that are more than a name: all of them share the list. */
  private static final List<Declarator.Part> ONE_POINTER = List.of(PLAIN);

  private final Cursor cursor;
  private final Places places;
  private final AnnotationReader annotations;
  private final List<Declarator.Part> parts = new ArrayList<>();
  private final List<EnumSet<Specifier>> pointers = new ArrayList<>();
  private final List<Annotation> words = new ArrayList<>();
  private OptionalInt name = OptionalInt.empty();
  private int first;

  DeclaratorDraft(Cursor cursor, Places places, AnnotationReader annotations, int first) {
    this.cursor = cursor;
    this.places = places;
    this.annotations = annotations;
    this.first = first;
  }

  /** The declarator begins at another token than was thought. */
  void moveTo(int token) {
    first = token;
  }

  /** A {@code *}; returns how many there are now at this depth of brackets. */
  int pointer(int token, int count) {
    bound();
    token(token);
    pointers.add(EnumSet.noneOf(Specifier.class));
    return count + 1;
  }

  void qualifier(int token) {
    token(token);
    Specifiers.named(places.text(token)).ifPresent(pointers.get(pointers.size() - 1)::add);
  }

  void name(int token) {
    token(token);
    name = OptionalInt.of(token);
  }

  /** Any token of the declarator: takes the annotations before it. */
  void token(int token) {
    if (token > first) {
      annotations.before(token, words);
    }
  }

  private void bound() {
    if (parts.size() + pointers.size() >= MAX_PARTS) {
      throw cursor.tooDeep();
    }
  }

  void array(Optional<Expression> size) {
    bound();
    parts.add(new Declarator.Array(size));
  }

  void function(List<Declarator.Parameter> parameters, boolean variadic) {
    boolean none = parameters.size() == 1 && isVoid(parameters.get(0));
    boolean typed = isPrototype(parameters);
    parts.add(new Declarator.Function(none ? List.of() : parameters, variadic, typed || variadic));
  }

  /** Whether the list gives types, not names only. */
  private static boolean isPrototype(List<Declarator.Parameter> parameters) {
    for (Declarator.Parameter each : parameters) {
      if (!(each.specifiers().type() instanceof TypeSpecifier.Implicit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVoid(Declarator.Parameter parameter) {
    DeclarationSpecifiers specifiers = parameter.specifiers();
    return parameter.declarator().parts().isEmpty()
        && !parameter.declarator().isNamed()
        && specifiers.type() instanceof TypeSpecifier.Builtin builtin
        && builtin.words().equals(List.of("void"));
  }

  /** The declarator ends before a token, or its brackets do; it began with so many pointers. */
  void close(int count, int next) {
    for (int i = 0; i < count; i++) {
      EnumSet<Specifier> qualifiers = pointers.remove(pointers.size() - 1);
      parts.add(qualifiers.isEmpty() ? PLAIN : new Declarator.Pointer(qualifiers));
    }
    token(next);
  }

  OptionalInt nameToken() {
    return name;
  }

  Declarator finish() {
    if (name.isEmpty()) {
      return new Declarator(places.at(first), "", shared(parts), words);
    }
    int token = name.getAsInt();
    return new Declarator(places.at(token), places.text(token), shared(parts), words);
  }

  private static List<Declarator.Part> shared(List<Declarator.Part> parts) {
    return parts.size() == 1 && parts.get(0) == PLAIN ? ONE_POINTER : parts;
  }
}
