package dev.ddilint.rules.release;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Whether the other one says no less: joining the two makes this one. */
    boolean isWithin(Definition other) {
      return other.value == value && guarantee.join(other.guarantee).equals(guarantee);
    }

    Definition join(Definition other) {
      Guarantee both = guarantee.join(other.guarantee);
      return both.equals(guarantee) ? this : new Definition(value, both);
    }
  }

  /** Spelled out: compared at every edge, mostly with itself. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof GuardState state
            && state.guarantee.equals(guarantee)
            && state.definitions.equals(definitions));
  }

  @Override
  public int hashCode() {
    return definitions.hashCode() * 31 + guarantee.hashCode();
  }

  static GuardState atEntry(Guarantee guarantee) {
    return new GuardState(guarantee, Map.of());
  }

  GuardState and(Guarantee learned) {
    Guarantee both = guarantee.and(learned);
    return both.equals(guarantee) ? this : new GuardState(both, definitions);
  }

  GuardState after(List<BlockOutline.Move> moves) {
    if (moves.isEmpty()) {
      return this;
    }
    Map<Symbol.Variable, Definition> changed = new HashMap<>(definitions);
    for (BlockOutline.Move move : moves) {
      if (move.value().isPresent()) {
        changed.put(move.variable(), new Definition(move.value().get(), guarantee));
      } else {
        changed.remove(move.variable());
      }
    }
    return new GuardState(guarantee, changed);
  }

  Optional<Definition> definition(Symbol.Variable variable) {
    return Optional.ofNullable(definitions.get(variable));
  }

  /** Where two paths meet; this state itself where the other one changes nothing. */
  GuardState join(GuardState other) {
    Guarantee both = guarantee.join(other.guarantee);
    Map<Symbol.Variable, Definition> common = common(other.definitions);
    return both.equals(guarantee) && common == definitions ? this : new GuardState(both, common);
  }

  private Map<Symbol.Variable, Definition> common(Map<Symbol.Variable, Definition> others) {
    if (isWithin(others)) {
      return definitions;
    }
    Map<Symbol.Variable, Definition> common = new HashMap<>();
    for (Map.Entry<Symbol.Variable, Definition> entry : definitions.entrySet()) {
      Definition mine = entry.getValue();
      Definition theirs = others.get(entry.getKey());
      if (theirs != null && theirs.value() == mine.value()) {
        common.put(entry.getKey(), mine.join(theirs));
      }
    }
    return common;
  }

  /** Whether the other path says nothing else of any local variable: the usual case. */
  private boolean isWithin(Map<Symbol.Variable, Definition> others) {
    if (others == definitions) {
      return true;
    }
    for (Map.Entry<Symbol.Variable, Definition> entry : definitions.entrySet()) {
      Definition mine = entry.getValue();
      Definition theirs = others.get(entry.getKey());
      if (theirs == null || !mine.isWithin(theirs)) {
        return false;
      }
    }
    return true;
  }
}
