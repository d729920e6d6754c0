package dev.ddilint.rules;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Finding.Related;
import java.util.Optional;

/**
 * A release of Windows, and what says that it is meant.
 *
 * @param statement {@code the INF file installs the driver on Windows 10, version 1709 and later}
 * @param place where that is said; absent for an option and for what is assumed
 */
public record ReleaseFact(Release release, String statement, Optional<Span> place) {

  /** A fact that stands in no file. */
  public static ReleaseFact of(Release release, String statement) {
    return new ReleaseFact(release, statement, Optional.empty());
  }

  /** The place, for a finding that rests on it. */
  public Optional<Related> related() {
    return place.map(span -> new Related(span, statement));
  }
}
