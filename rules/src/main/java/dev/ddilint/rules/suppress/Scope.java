package dev.ddilint.rules.suppress;

import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.Span;
import java.util.Optional;

/**
 * Where a suppression holds.
 *
 * @param body the function at whose head it stands
 */
record Scope(String file, int line, Optional<Span> body) {

  /** Whether it holds for a finding at a place; in a macro, its own line counts too. */
  boolean holdsAt(Span place) {
    return isOnLine(place)
        || (place.expansion() instanceof Expansion.Macro macro && isOnLine(macro.spelling()))
        || body.filter(function -> isIn(function, place)).isPresent();
  }

  private boolean isOnLine(Span place) {
    return place.file().name().equals(file) && place.startPosition().line() == line;
  }

  private static boolean isIn(Span function, Span place) {
    return function.file() == place.file()
        && function.start() <= place.start()
        && place.start() < function.end();
  }
}
