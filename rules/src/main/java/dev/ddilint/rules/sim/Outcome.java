package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.LockKnowledge;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;

/**
 * What callers see of a function's returns of one result class, in terms of its parameters and of
 * what memory held at its entry.
 *
 * @param result the value returned; anything for a void function
 * @param memory what it wrote
 * @param conditions under which it returns this way, as far as callers can test them
 * @param guarded see {@link MachineState}
 * @param trail how one such path came there
 * @param locks what is certain of them besides what the paths did
 */
public record Outcome(
    Property property,
    ResultClass resultClass,
    Value result,
    Memory memory,
    Table<Value, Range> conditions,
    boolean guarded,
    Trail trail,
    LockKnowledge locks) {

  /** Whether it leaves all locks as they were, and as certain. */
  boolean leavesLocks() {
    return property.locks().holds().isEmpty() && !locks.doubtful() && locks.named().isEmpty();
  }
}
