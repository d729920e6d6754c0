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
  private final EnumSet<Specifier> specifiers = EnumSet.noneOf(Specifier.class);
  private final List<Annotation> words = new ArrayList<>();
  private final List<String> builtins = new ArrayList<>();
  private Optional<TypeSpecifier> type = Optional.empty();
  private int firstBuiltin;

  SpecifiersDraft(Places places, AnnotationReader annotations, int first) {
    this.places = places;
    this.annotations = annotations;
    this.first = first;
    annotations.before(first, words);
  }

  void specifier(int token) {
    annotate(token);
    Specifiers.named(places.text(token)).ifPresent(specifiers::add);
  }

  void builtin(int token) {
    annotate(token);
    if (builtins.isEmpty()) {
      firstBuiltin = token;
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
    annotations.before(last + 1, words);
    for (Annotation word : words) {
      applyDeclspec(word);
    }
    TypeSpecifier named = type.isPresent() ? type.get() : builtin();
    return new DeclarationSpecifiers(
        places.range(first, last), specifiers.isEmpty() ? Set.of() : specifiers, named, words);
  }

  private TypeSpecifier builtin() {
    return new TypeSpecifier.Builtin(places.at(firstBuiltin), builtins);
  }

  private void annotate(int token) {
    if (token > first) {
      annotations.before(token, words);
    }
  }

  /**
   * {@code __declspec(noreturn)} and {@code __declspec(thread)} are specifiers under other names.
   */
  private void applyDeclspec(Annotation word) {
    for (Annotation.Argument argument : word.arguments()) {
      if (argument instanceof Annotation.Argument.Value value
          && value.expression() instanceof Expression.Name name) {
        Specifiers.ofDeclspec(name.name()).ifPresent(specifiers::add);
      }
    }
  }
}
