package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Span;
import java.util.List;

/**
 * A {@code #pragma}, {@code __pragma(...)} or {@code _Pragma("...")} in active code.
 *
 * <p>Pragmas stand beside the token sequence, not in it: they may occur anywhere, within an
 * expression even.
 *
 * @param tokenIndex the unit's token before which it stands
 * @param tokens the spellings of its tokens, {@code alloc_text ( PAGE , Foo )} for instance
 */
public record Pragma(Span span, int tokenIndex, List<String> tokens) {
  public Pragma {
    tokens = List.copyOf(tokens);
  }

  /** The first word, in lower case; empty for an empty pragma. */
  public String name() {
    return tokens.isEmpty() ? "" : tokens.get(0).toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Pragma pragma
            && pragma.span.equals(span)
            && pragma.tokenIndex == tokenIndex
            && pragma.tokens.equals(tokens));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * span.hashCode() + tokenIndex) + tokens.hashCode();
  }
}
