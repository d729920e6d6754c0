package dev.ddilint.rules.request;

import dev.ddilint.parser.source.Span;
import java.util.Objects;

/**
 * Where a request stands on a path. States are equal when they behave alike: where and by which
 * routine they came about explains only.
 *
 * @param fate who answers for it
 * @param next what was done for the driver below
 * @param pended it was marked pending
 * @param since the place where it came to its fate
 * @param by the routine called there
 * @param marked the place where it was marked pending, if it was
 */
public record RequestState(
    Fate fate, Next next, boolean pended, Span since, String by, Span marked) {

  /** Who answers for a request. */
  public enum Fate {
    /** The running function, or its caller. */
    OURS,
    /** Likewise, because a call that was to take it did not. */
    LEFT,
    /** Nobody: it is completed. */
    COMPLETED,
    /** The driver below, and it does not come back. */
    FORWARDED,
    /** The driver below, which got it as the caller of this function had prepared it. */
    PASSED,
    /** Whoever takes it from a queue. */
    QUEUED,
    /** Nobody: its memory was given back. */
    FREED,
    /** Somebody in the driver who was told of it, perhaps. */
    KEPT,
    /** Anybody: a reference of the driver keeps it alive whatever becomes of it. */
    REFERENCED,
    /** Not known. */
    UNKNOWN;

    /** Whether the running function, or its caller, has to see what becomes of it. */
    public boolean isOurs() {
      return this == OURS || this == LEFT;
    }

    /** Whether the driver may not touch it any more. */
    public boolean isGone() {
      return this == COMPLETED || this == FORWARDED || this == QUEUED;
    }
  }

  /** The stack location that the driver below will find. */
  public enum Next {
    /** Nobody prepared it. */
    NONE,
    /** As the caller of the running function left it. */
    OF_CALLER,
    /** A copy of this driver's. */
    COPIED,
    /** This driver's own. */
    SKIPPED,
    /** One with a completion routine: the request may come back. */
    WATCHED,
    /** Not known. */
    UNKNOWN
  }

  /** Of a function that is entered. */
  public static RequestState entered(Next next, Span function) {
    return new RequestState(Fate.OURS, next, false, function, "", function);
  }

  /**
   * Of one that the running function got by a call.
   *
   * @param place of the call
   */
  public static RequestState taken(Span place, String routine) {
    return new RequestState(Fate.OURS, Next.UNKNOWN, false, place, routine, place);
  }

  /** Of one that nothing is known of. */
  public static RequestState unknown(Span place) {
    return new RequestState(Fate.UNKNOWN, Next.UNKNOWN, false, place, "", place);
  }

  public RequestState with(Fate changed, Span place, String routine) {
    return new RequestState(changed, next, pended, place, routine, marked);
  }

  public RequestState with(Next changed) {
    return new RequestState(fate, changed, pended, since, by, marked);
  }

  public RequestState pended(Span place) {
    return new RequestState(fate, next, true, since, by, pended ? marked : place);
  }

  /** Somebody else may do anything with it; that it was marked pending stays true. */
  public RequestState escaped() {
    return fate == Fate.REFERENCED
        ? this
        : new RequestState(Fate.UNKNOWN, Next.UNKNOWN, pended, since, by, marked);
  }

  /** Of which both are true. */
  RequestState agreeingWith(RequestState other) {
    return equals(other)
        ? this
        : new RequestState(
            fate == other.fate ? fate : Fate.UNKNOWN,
            next == other.next ? next : Next.UNKNOWN,
            pended && other.pended,
            since,
            by,
            marked);
  }

  /** The driver below gets it: what follows from how it was prepared. */
  public Fate forwarded() {
    return switch (next) {
      case COPIED, SKIPPED -> Fate.FORWARDED;
      case OF_CALLER -> Fate.PASSED;
      case NONE, WATCHED, UNKNOWN -> Fate.UNKNOWN;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RequestState state
        && state.fate == fate
        && state.next == next
        && state.pended == pended;
  }

  @Override
  public int hashCode() {
    return Objects.hash(fate.name(), next.name(), pended);
  }

  @Override
  public String toString() {
    return fate + " " + next + (pended ? " pended" : "");
  }
}
