package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A type written where no name is declared: in casts, {@code sizeof} and macro arguments.
 *
 * @param number see {@link Node#NO_NUMBER}
 */
public record TypeName(
    Span span, DeclarationSpecifiers specifiers, Declarator declarator, int number)
    implements Node {
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TypeName node
            && span.equals(node.span)
            && specifiers.equals(node.specifiers)
            && declarator.equals(node.declarator));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * span.hashCode() + specifiers.hashCode()) + declarator.hashCode();
  }
}
