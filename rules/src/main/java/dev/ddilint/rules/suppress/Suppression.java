package dev.ddilint.rules.suppress;

import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A request of the sources not to report what a rule finds.
 *
 * @param place where it is written: the rule's name in a comment, or the pragma
 * @param named what it names: an id, a name, or a number of Code Analysis
 * @param rules the ids of the rules that are meant
 * @param reason why, in the words of who wrote it
 */
public record Suppression(
    Kind kind, Span place, String named, List<String> rules, Optional<String> reason) {
  public Suppression {
    rules = List.copyOf(rules);
  }

  /** How it is written. */
  public enum Kind {
    /** {@code // ddilint: allow ...}. */
    COMMENT,
    /** {@code #pragma warning(suppress: ...)}, for a line. */
    LINE_PRAGMA,
    /** {@code #pragma warning(disable: ...)}, until something ends it. */
    RANGE_PRAGMA
  }
}
