package dev.ddilint.rules.release;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds at a point of a function.
 *
 * @param definitions what local variables were last set to, where that is one expression on all
 *     paths
 */
record GuardState(Guarantee guarantee, Map<Symbol.Variable, Definition> definitions) {

  /** An expression with the guarantee under which it was evaluated. */
  record Definition(Expression value, Guarantee guarantee) {
    /** The very same expression: equal ones may stand in different places. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Definition definition
          && definition.value == value
          && definition.guarantee.equals(guarantee);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }
  }

  static GuardState atEntry(Guarantee guarantee) {
    return new GuardState(guarantee, Map.of());
  }

  GuardState and(Guarantee learned) {
    return new GuardState(guarantee.and(learned), definitions);
  }

  GuardState defining(Symbol.Variable variable, Expression value) {
    Map<Symbol.Variable, Definition> changed = new LinkedHashMap<>(definitions);
    changed.put(variable, new Definition(value, guarantee));
    return new GuardState(guarantee, changed);
  }

  GuardState forgetting(Symbol.Variable variable) {
    if (!definitions.containsKey(variable)) {
      return this;
    }
    Map<Symbol.Variable, Definition> changed = new LinkedHashMap<>(definitions);
    changed.remove(variable);
    return new GuardState(guarantee, changed);
  }

  Optional<Definition> definition(Symbol.Variable variable) {
    return Optional.ofNullable(definitions.get(variable));
  }

  /** Where two paths meet. */
  GuardState join(GuardState other) {
    Map<Symbol.Variable, Definition> common = new LinkedHashMap<>(definitions);
    common
        .entrySet()
        .removeIf(
            entry -> {
              Definition theirs = other.definitions.get(entry.getKey());
              return theirs == null || theirs.value() != entry.getValue().value();
            });
    common.replaceAll(
        (variable, mine) ->
            new Definition(
                mine.value(),
                mine.guarantee()
                    .join(Objects.requireNonNull(other.definitions.get(variable)).guarantee())));
    return new GuardState(guarantee.join(other.guarantee), common);
  }
}
