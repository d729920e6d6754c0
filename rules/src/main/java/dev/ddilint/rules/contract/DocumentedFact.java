package dev.ddilint.rules.contract;

import java.util.List;
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
 * @param parameters their names with what is known of them, {@code Timeout:in?}
 */
public record DocumentedFact(
    String name,
    Kind kind,
    String header,
    Optional<IrqlRange> irql,
    boolean conditional,
    String since,
    List<String> parameters,
    Page page) {
  public DocumentedFact {
    parameters = List.copyOf(parameters);
  }

  /** What the page is about. */
  public enum Kind {
    FUNCTION,
    MACRO,
    METHOD,
    CALLBACK
  }
}
