package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The spans of a unit that were asked for last. Nodes of a tree often begin and end at the same
 * tokens, and spans are what a tree has most of: those nodes share one object.
 */
final class RecentSpans {
  /** A power of two; with more, hardly any further spans are found again. */
  private static final int SLOTS = 128;

  private final @Nullable Span[] spans = new Span[SLOTS];

  /**
   * A span that begins with a token.
   *
   * @param token a number that near tokens have not in common
   */
  Span of(int token, SourceFile file, int start, int end, Expansion expansion) {
    int slot = token & (SLOTS - 1);
    Span known = spans[slot];
    if (known == null || !known.isAt(file, start, end, expansion)) {
      known = Span.of(file, start, end, expansion);
      spans[slot] = known;
    }
    return known;
  }
}
