package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import java.util.List;
import java.util.Optional;

/**
 * A call is given a wrong interrupt request level, or stands where none at that level may.
 *
 * @param routine that is called
 * @param given the level, or the variable that should hold it
 * @param expected the level that was saved, or is legal; empty when there is none
 * @param lock that was acquired or is held; empty when it does not matter
 */
public record LevelFault(
    Kind kind,
    String routine,
    String given,
    String expected,
    String lock,
    Span place,
    Optional<Page> page,
    List<Event> path)
    implements PathDefect {
  public LevelFault {
    path = List.copyOf(path);
  }

  /** What is wrong. */
  public enum Kind {
    /** Nothing was saved in the variable. */
    NEVER_SAVED,
    /** Another level was saved when the lock was acquired. */
    OTHER_SAVED,
    /** The level is lowered while another lock is held that needs it. */
    LOWERED_UNDER_LOCK,
    /** Pageable code makes a call that must not be made there. */
    IN_PAGED_CODE,
    /** The processor has no such level. */
    ILLEGAL
  }
}
