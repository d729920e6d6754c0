package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Expression;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types of the accesses to members in the bodies of a unit, kept when they are known. Each has
 * its place, at its number, from when the unit is resolved; threads may race to put the same there.
 */
final class MemberTypes {
  private @Nullable Expression.Member[] accesses = new Expression.Member[0];
  private @Nullable CType[] types = new CType[0];

  /** Makes a place for an access. */
  void add(Expression.Member access) {
    int number = access.number();
    if (number >= accesses.length) {
      accesses = Arrays.copyOf(accesses, 2 * number);
      types = Arrays.copyOf(types, 2 * number);
    }
    accesses[number] = access;
  }

  Optional<CType> find(Expression.Member access) {
    return has(access) ? Optional.ofNullable(types[access.number()]) : Optional.empty();
  }

  /** Keeps the type of an access that has a place. */
  void put(Expression.Member access, CType type) {
    if (has(access)) {
      types[access.number()] = type;
    }
  }

  /** Trees that were read elsewhere have the same numbers. */
  @SuppressWarnings("ReferenceEquality")
  private boolean has(Expression.Member access) {
    int number = access.number();
    return number < accesses.length && accesses[number] == access;
  }
}
