package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;

/**
 * A function does something, at the IRQL it was entered at, that is not allowed at every level:
 * callers at other levels break the contract.
 *
 * @param entry the levels at entry from which the path leads there: it may have tested the level
 * @param place the offending call or access, maybe deep in callees
 * @param conditions under which the path leads there, about parameters and memory at entry
 * @param path from the function's entry to the place
 */
public record IrqlRequirement(
    IrqlDemand demand, IrqlRange entry, Span place, Table<Value, Range> conditions, Trail path) {

  /**
   * Whether the system surely breaks the contract when it enters a routine of this role. A routine
   * whose purpose is to change the level may lower it.
   */
  boolean isBrokenFrom(Role role) {
    boolean lowers =
        demand.kind() == IrqlDemand.Kind.LOWER_BELOW_ENTRY && role.exit() != Role.Exit.SAME;
    return !lowers && isBrokenFrom(role.entry());
  }

  private boolean isBrokenFrom(IrqlRange caller) {
    return demand.limit().isBrokenByAll(caller)
        && !caller.low().isAbove(entry.high())
        && !entry.low().isAbove(caller.high());
  }
}
