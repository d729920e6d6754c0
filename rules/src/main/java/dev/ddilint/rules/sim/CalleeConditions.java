package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The conditions under which a callee does something, at one call of it. */
final class CalleeConditions {
  /** A callee has a handful of different ones. */
  private static final int FEW = 4;

  private final Renaming renaming;
  private final Memory memory;
  private final IdentityHashMap<Table<Value, Range>, Boolean> feasible = new IdentityHashMap<>(FEW);

  /**
   * At a call.
   *
   * @param memory before it
   */
  CalleeConditions(Renaming renaming, Memory memory) {
    this.renaming = renaming;
    this.memory = memory;
  }

  /** Whether they may hold here. */
  boolean mayHold(Table<Value, Range> conditions) {
    if (conditions.isEmpty()) {
      return true;
    }
    Boolean known = feasible.get(conditions);
    if (known == null) {
      known = assume(conditions, memory).isPresent();
      feasible.put(conditions, known);
    }
    return known;
  }

  /** A memory in which they hold, too; empty when they cannot. */
  Optional<Memory> assume(Table<Value, Range> conditions, Memory start) {
    Memory result = start;
    for (int i = 0; i < conditions.size(); i++) {
      Optional<Memory> next =
          result.constrain(renaming.value(conditions.key(i)), conditions.value(i));
      if (next.isEmpty()) {
        return next;
      }
      result = next.get();
    }
    return Optional.of(result);
  }

  /** Those that speak of the caller's own entry. */
  Table<Value, Range> ofCaller(Table<Value, Range> conditions) {
    Table<Value, Range> result = Table.empty();
    for (int i = 0; i < conditions.size(); i++) {
      Value here = renaming.value(conditions.key(i));
      if (Observations.isEntryTerm(here) && !(here instanceof Value.Constant)) {
        result = result.with(here, conditions.value(i));
      }
    }
    return result;
  }
}
