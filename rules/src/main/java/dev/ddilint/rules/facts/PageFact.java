package dev.ddilint.rules.facts;

import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.contract.Page;
import java.util.Optional;

/**
 * What the reference page of a function or callback states in its head: less than a model
 * declaration can say, but known of every documented interface.
 *
 * @param header the header that declares it, {@code wdm.h}
 * @param irql the levels at which it may be called, or is entered; absent when the page leaves them
 *     open
 * @param conditional whether the levels depend on more than the page's head says
 * @param since the first release that has it, in words; empty when the page names none
 */
public record PageFact(
    String name,
    Kind kind,
    String header,
    Optional<IrqlRange> irql,
    boolean conditional,
    String since,
    Page page) {
  /** What the page is about. */
  public enum Kind {
    FUNCTION,
    MACRO,
    METHOD,
    CALLBACK
  }
}
