package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;

/**
 * A completion routine is set for a request that the driver made itself.
 *
 * @param place of the call that sets it
 * @param maker the routine that made the request
 * @param made the place where it did
 */
public record WatchedRequest(Symbol.Function routine, Span place, String maker, Span made) {
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof WatchedRequest watchedRequest
            && watchedRequest.routine.equals(routine)
            && watchedRequest.place.equals(place)
            && watchedRequest.maker.equals(maker)
            && watchedRequest.made.equals(made));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * routine.hashCode() + place.hashCode()) + maker.hashCode())
        + made.hashCode();
  }
}
