package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A pragma that switches warnings: {@code warning(...)} or {@code prefast(...)}.
 *
 * @param next the unit's token after it
 * @param includedFrom where the files that include it go on
 * @param sinceLast the tokens right before it that stand in the same invocation of a macro: all of
 *     them are at one place
 */
public record WarningPragma(
    Pragma pragma, Optional<Span> next, List<Span> includedFrom, List<Span> sinceLast) {
  public WarningPragma {
    includedFrom = List.copyOf(includedFrom);
    sinceLast = List.copyOf(sinceLast);
  }

  /** Whether it was read before a token of a file that was open then. */
  boolean isReadBefore(Span place) {
    Span own = pragma.span();
    if (own.file() == place.file()) {
      return own.start() < place.start()
          || (own.start() == place.start() && !sinceLast.contains(place));
    }
    return includedFrom.stream().anyMatch(from -> goesOnBefore(from, place));
  }

  private static boolean goesOnBefore(Span from, Span place) {
    SourceFile file = from.file();
    return file == place.file() && from.start() <= place.start();
  }
}
