package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import java.util.Optional;

/**
 * A call whose result has to be looked at before it is relied on.
 *
 * @param routine that is called
 * @param page that says so
 * @param from the kind of object that hands out the result, or empty
 */
public record ResultSource(Kind kind, String routine, Span call, Optional<Page> page, String from) {

  /** What the result is. */
  public enum Kind {
    /** A pointer that may be null. */
    POINTER,
    /** A number that tells whether the call did what it should. */
    STATUS
  }

  /** What is to be feared of the call, in words. */
  String doubt() {
    return routine + (kind == Kind.POINTER ? " may return NULL" : " may fail");
  }

  /** The call in words. */
  public String since() {
    return "%s in line %d".formatted(routine, call.startPosition().line());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ResultSource resultSource
            && resultSource.kind.equals(kind)
            && resultSource.routine.equals(routine)
            && resultSource.call.equals(call)
            && resultSource.page.equals(page)
            && resultSource.from.equals(from));
  }

  @Override
  public int hashCode() {
    return 31
            * (31 * (31 * (31 * kind.hashCode() + routine.hashCode()) + call.hashCode())
                + page.hashCode())
        + from.hashCode();
  }
}
