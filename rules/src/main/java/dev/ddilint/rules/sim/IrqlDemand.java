package dev.ddilint.rules.sim;

import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.irql.IrqlLimit;
import java.util.Optional;

/**
 * What something on a path demands of the interrupt request level.
 *
 * @param subject who demands it: the function that is called, or whose own contract it is
 */
public record IrqlDemand(Kind kind, IrqlLimit limit, String subject, Optional<Page> page) {

  /** What demands it. */
  public enum Kind {
    /** The contract of a routine that is called. */
    CALL,
    /** The contract of the function itself, while it runs. */
    OWN,
    /** A raise: to nothing lower. */
    RAISE,
    /** A restoration of a level: to nothing higher than the present one. */
    LOWER,
    /** A restoration of a level: to nothing lower than that of the entry. */
    LOWER_BELOW_ENTRY,
    /** Code that may be paged out. */
    PAGED_CODE,
    /** Memory that may be paged out. */
    PAGED_DATA
  }
}
