package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.value.Region;
import java.util.List;
import java.util.Optional;

/**
 * A path treats a lock against its contract.
 *
 * @param by the routine that is called
 * @param acquiredBy the routine that acquired the lock on this path, or empty
 * @param acquired where it did
 * @param page of the routine that is called
 */
public record LockMisuse(
    Kind kind,
    Region lock,
    String by,
    String acquiredBy,
    Optional<Span> acquired,
    Span place,
    Optional<Page> page,
    List<Event> path)
    implements PathDefect {
  public LockMisuse {
    path = List.copyOf(path);
  }

  /** The lock by its name in the source, as far as it has one. */
  public String name() {
    return Misuse.name(lock);
  }

  /** The acquisition in words. */
  public String acquisition() {
    String line =
        acquired.map(span -> " in line " + span.startPosition().line()).orElse(" by the caller");
    return acquiredBy.isEmpty() ? "acquired" + line : acquiredBy + line;
  }

  /** What is wrong. */
  public enum Kind {
    /** It is released, or needed, and not held. */
    NOT_HELD,
    /** Its holder waits for it. */
    TAKEN_TWICE,
    /** It is released by a routine of another pair than it was acquired by. */
    RELEASED_OTHERWISE
  }
}
