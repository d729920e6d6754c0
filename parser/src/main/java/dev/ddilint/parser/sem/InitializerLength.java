package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Designator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import java.util.Optional;
import java.util.OptionalLong;

/** The length of an array that its initializer decides: {@code int table[] = {1, 2, 3};}. */
final class InitializerLength {
  private final EarlyExpressions expressions;

  InitializerLength(EarlyExpressions expressions) {
    this.expressions = expressions;
  }

  /** The array type with its length; any other type as it is. */
  CType sized(CType type, Initializer initializer) {
    if (!(type instanceof CType.Array array) || array.length().isPresent()) {
      return type;
    }
    Optional<Long> length =
        initializer instanceof Initializer.Braced braced
            ? length(array.element(), braced)
            : text(initializer);
    return new CType.Array(array.element(), length);
  }

  private static Optional<Long> text(Initializer initializer) {
    return initializer instanceof Initializer.Single single
            && single.expression() instanceof Expression.StringLiteral literal
        ? Optional.of(literal.value().length() + 1L)
        : Optional.empty();
  }

  private Optional<Long> length(CType element, Initializer.Braced braced) {
    boolean aggregate = element instanceof CType.Array || element instanceof CType.StructOrUnion;
    long next = 0;
    long length = 0;
    for (Initializer.Item item : braced.items()) {
      if (aggregate && item.value() instanceof Initializer.Single) {
        return Optional.empty(); // one element may take several items (C11 6.7.9p20)
      }
      OptionalLong index = index(item, next);
      if (index.isEmpty() || index.getAsLong() < 0 || index.getAsLong() > Integer.MAX_VALUE) {
        return Optional.empty();
      }
      next = index.getAsLong() + 1;
      length = Math.max(length, next);
    }
    return Optional.of(length);
  }

  private OptionalLong index(Initializer.Item item, long next) {
    if (item.designators().isEmpty()) {
      return OptionalLong.of(next);
    }
    return item.designators().get(0) instanceof Designator.Index index
        ? expressions.constant(index.high().orElse(index.low()))
        : OptionalLong.empty();
  }
}
