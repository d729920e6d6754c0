package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import java.util.List;

/**
 * A path relies on the result of a call that it never looked at.
 *
 * @param by the routine that the result, or what came with it, is passed to; empty for an access
 * @param failed the path is one on which the call failed
 * @param path from the call to the use
 */
public record UncheckedUse(
    ResultSource source, String by, boolean failed, Span place, List<Event> path) {
  public UncheckedUse {
    path = List.copyOf(path);
  }
}
