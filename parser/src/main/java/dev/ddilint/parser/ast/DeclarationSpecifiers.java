package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Set;

/** What stands before the declarators. */
public record DeclarationSpecifiers(
    Span span, Set<Specifier> specifiers, TypeSpecifier type, List<Annotation> annotations)
    implements Node {

  /** Storage classes, function specifiers and qualifiers. */
  public enum Specifier {
    TYPEDEF,
    EXTERN,
    STATIC,
    REGISTER,
    AUTO,
    THREAD_LOCAL,
    INLINE,
    NORETURN,
    CONST,
    VOLATILE,
    RESTRICT,
    UNALIGNED
  }

  public DeclarationSpecifiers {
    specifiers = Set.copyOf(specifiers);
    annotations = List.copyOf(annotations);
  }

  public boolean has(Specifier specifier) {
    return specifiers.contains(specifier);
  }
}
