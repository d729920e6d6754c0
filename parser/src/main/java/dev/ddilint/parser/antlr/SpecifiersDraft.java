package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.TypeSpecifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declaration specifiers as they are read, with the annotations among them. */
final class SpecifiersDraft {
  private final Places places;
  private final AnnotationReader annotations;
  private final int first;
  private Set<Specifier> specifiers = Set.of();
  private List<Annotation> words;
  private List<String> builtins = List.of();
  private Optional<TypeSpecifier> type = Optional.empty();
  private int firstBuiltin;

  SpecifiersDraft(Places places, AnnotationReader annotations, int first) {
    this.places = places;
    this.annotations = annotations;
    this.first = first;
    words = annotations.before(first, List.of());
  }

  void specifier(int token) {
    annotate(token);
    Specifiers.named(places.text(token)).ifPresent(this::add);
  }

  private void add(Specifier specifier) {
    if (specifiers.isEmpty()) {
      specifiers = EnumSet.of(specifier);
    } else {
      specifiers.add(specifier);
    }
  }

  void builtin(int token) {
    annotate(token);
    if (builtins.isEmpty()) {
      firstBuiltin = token;
      builtins = new ArrayList<>();
    }
    builtins.add(places.text(token));
  }

  void named(int token) {
    annotate(token);
    type = Optional.of(new TypeSpecifier.Named(places.at(token), places.text(token)));
  }

  void implicit(int token) {
    annotate(token);
    type = Optional.of(new TypeSpecifier.Implicit(places.at(token)));
  }

  void type(TypeSpecifier specifier) {
    type = Optional.of(specifier);
  }

  DeclarationSpecifiers finish(int last) {
    words = annotations.before(last + 1, words);
    for (Annotation word : words) {
      applyDeclspec(word);
    }
    TypeSpecifier named = type.isPresent() ? type.get() : builtin();
    return new DeclarationSpecifiers(places.range(first, last), specifiers, named, words);
  }

  private TypeSpecifier builtin() {
    return new TypeSpecifier.Builtin(places.at(firstBuiltin), builtins);
  }

  private void annotate(int token) {
    if (token > first) {
      words = annotations.before(token, words);
    }
  }

  /**
   * {@code __declspec(noreturn)} and {@code __declspec(thread)} are specifiers under other names.
   */
  private void applyDeclspec(Annotation word) {
    for (Annotation.Argument argument : word.arguments()) {
      if (argument instanceof Annotation.Argument.Value value
          && value.expression() instanceof Expression.Name name) {
        Specifiers.ofDeclspec(name.name()).ifPresent(this::add);
      }
    }
  }
}
