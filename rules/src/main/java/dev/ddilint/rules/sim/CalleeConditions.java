package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The conditions under which a callee does something, at one call of it. */
final class CalleeConditions {
  private final Renaming renaming;
  private final Memory memory;
  private final IdentityHashMap<Table<Value, Range>, Boolean> feasible = new IdentityHashMap<>();

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
    for (Table.Entry<Value, Range> condition : conditions.entries()) {
      Optional<Memory> next =
          result.constrain(renaming.value(condition.getKey()), condition.getValue());
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
    for (Table.Entry<Value, Range> condition : conditions.entries()) {
      Value here = renaming.value(condition.getKey());
      if (Observations.isEntryTerm(here) && !(here instanceof Value.Constant)) {
        result = result.with(here, condition.getValue());
      }
    }
    return result;
  }
}
