package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.value.Region;
import java.util.List;
import java.util.Optional;

/**
 * A step of a path that explains a finding.
 *
 * @param message what happened
 * @param state the state after it, {@code IRQL = DISPATCH_LEVEL; holds ext->Lock}
 * @param settled nothing is held after it and the level is that of the entry: what came before
 *     explains nothing
 * @param page of the contract by which it happened
 * @param acquired the locks that the function itself acquires here
 */
public record Event(
    Kind kind,
    Span span,
    String message,
    String state,
    boolean settled,
    Optional<Page> page,
    List<Region> acquired) {

  Event(Kind kind, Span span, String message, String state, boolean settled, Optional<Page> page) {
    this(kind, span, message, state, settled, page, List.of());
  }

  /** What sort of step it is. */
  public enum Kind {
    /** The system or a caller enters a routine. */
    ENTRY,
    /** A function of the driver is called. */
    CALL,
    /** A lock is acquired. */
    ACQUIRE,
    /** Another change of the IRQL or of the locks held. */
    CHANGE,
    /** An object begins, is handed out, or ends; told only where it explains a finding. */
    OBJECT,
    /** A branch is taken. */
    BRANCH,
    /** A branch is taken where nothing is held, and only objects matter. */
    DECISION,
    /** The function returns. */
    RETURN
  }

  /** Whether it tells of objects only. */
  public boolean isAboutObjects() {
    return kind == Kind.OBJECT || kind == Kind.DECISION;
  }

  /** This step of a callee as a step of its caller, for which nothing is settled by it. */
  Event inCaller() {
    return new Event(kind, span, message, state, false, page);
  }

  static Event of(Kind kind, Span span, String message, Property state) {
    return new Event(kind, span, message, state.describe(), state.isSettled(), Optional.empty());
  }
}
