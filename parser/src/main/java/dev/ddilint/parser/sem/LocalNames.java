package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Expression;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What those names of a unit mean that stand for parameters and for what blocks declare, each at
 * its number: they are asked for more than all else. Trees that were read elsewhere have the same
 * numbers, so that the name itself is kept, too.
 */
final class LocalNames {
  private @Nullable Expression.Name[] names = new Expression.Name[0];
  private @Nullable Symbol[] symbols = new Symbol[0];

  void put(Expression.Name name, Symbol symbol) {
    int number = name.number();
    if (number >= names.length) {
      resize(2 * number);
    }
    names[number] = name;
    symbols[number] = symbol;
  }

  @SuppressWarnings("ReferenceEquality")
  Optional<Symbol> find(Expression.Name name) {
    int number = name.number();
    return number < names.length && names[number] == name
        ? Optional.ofNullable(symbols[number])
        : Optional.empty();
  }

  private void resize(int size) {
    names = Arrays.copyOf(names, size);
    symbols = Arrays.copyOf(symbols, size);
  }
}
