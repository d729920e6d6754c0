package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;

/**
 * A function makes a call, at the IRQL it was entered at, that has a highest level: callers above
 * it break the contract.
 *
 * @param entry the levels at entry from which the path leads there: it may have tested the level
 * @param call the offending call, maybe deep in callees
 * @param conditions under which the path leads there, about parameters and memory at entry
 * @param path from the function's entry to the call
 */
public record IrqlRequirement(
    Irql limit,
    IrqlRange entry,
    FunctionContract contract,
    Span call,
    Table<Value, Range> conditions,
    Trail path) {

  /** Whether a caller at these levels surely breaks the contract. */
  boolean isBrokenFrom(IrqlRange caller) {
    return caller.low().isAbove(limit) && !caller.low().isAbove(entry.high());
  }
}
