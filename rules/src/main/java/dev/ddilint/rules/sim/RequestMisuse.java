package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.request.RequestState;
import java.util.List;
import java.util.Optional;

/**
 * A path treats a request against its contract.
 *
 * @param request the state it was in
 * @param part where the pointer or handle came from, if it is only gone with the request
 * @param by the routine that is called, or empty for a plain access
 * @param page of that routine
 * @param path since the request came into that state
 */
public record RequestMisuse(
    Kind kind,
    RequestState request,
    Optional<Source> part,
    String by,
    Span place,
    Optional<Page> page,
    List<Event> path)
    implements PathDefect {
  public RequestMisuse {
    path = List.copyOf(path);
  }

  /** The call that handed out what is treated so. */
  public record Source(String routine, Span place) {}

  /** What became of the request before, in words. */
  public String before() {
    return RequestTransfer.told(request);
  }

  /** What is wrong. */
  public enum Kind {
    /** It is completed or given away again. */
    ENDED_TWICE,
    /** It is touched after it was completed or given away. */
    USED_AFTER_END,
    /** The driver below gets it without a stack location. */
    FORWARDED_UNPREPARED,
    /** The driver made it, and completes it like one that it was given. */
    COMPLETED_OWN,
    /** A function got it by a call and returns without having done anything with it. */
    LOST
  }
}
