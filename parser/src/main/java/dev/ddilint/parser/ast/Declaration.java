package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Specifiers and what they declare: variables, functions, types, or (with no declarator) a tag
 * alone.
 */
public record Declaration(
    Span span, DeclarationSpecifiers specifiers, List<InitDeclarator> declarators) implements Node {
  public Declaration {
    declarators = List.copyOf(declarators);
  }

  /** Whether it gives something a value. */
  public boolean hasInitializer() {
    for (InitDeclarator each : declarators) {
      if (each.initializer().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A declarator with its initializer and, for a member, its width in bits. */
  public record InitDeclarator(
      Declarator declarator, Optional<Initializer> initializer, Optional<Expression> bitWidth)
      implements Node {
    @Override
    public Span span() {
      return declarator.span();
    }
  }
}
