package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.value.Region;
import java.util.List;
import java.util.Optional;

/**
 * A step of a path that explains a finding.
 *
 * @param message what happened
 * @param situation the level and the locks after it
 * @param settled nothing is held after it and the level is that of the entry: what came before
 *     explains nothing
 * @param page of the contract by which it happened
 * @param acquired the locks that the function itself acquires here
 */
public record Event(
    Kind kind,
    Span span,
    String message,
    Situation situation,
    boolean settled,
    Optional<Page> page,
    List<Region> acquired) {

  Event(
      Kind kind,
      Span span,
      String message,
      Situation situation,
      boolean settled,
      Optional<Page> page) {
    this(kind, span, message, situation, settled, page, List.of());
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

  /** Whether a condition decided. */
  public boolean isBranch() {
    return kind == Kind.BRANCH || kind == Kind.DECISION;
  }

  /** The state after it in words. */
  public String state() {
    return situation.toString();
  }

  /** Whether it left the machine at this level. */
  public boolean leadsTo(IrqlState level) {
    return situation.irql().equals(level);
  }

  /** The same step told otherwise. */
  Event saying(String other) {
    return new Event(kind, span, other, situation, settled, page, acquired);
  }

  /** This step of a callee as a step of its caller, for which nothing is settled by it. */
  Event inCaller(IrqlState caller) {
    return new Event(kind, span, message, situation.calledAt(caller), false, page);
  }

  /** This step of a function that is known to be entered at a level. */
  Event calledAt(IrqlState caller) {
    return new Event(kind, span, message, situation.calledAt(caller), settled, page);
  }

  static Event of(Kind kind, Span span, String message, Property state) {
    return new Event(kind, span, message, state.situation(), state.isSettled(), Optional.empty());
  }
}
