package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Span;

/**
 * A comment in active code that speaks to ddilint: {@code // ddilint: ...}.
 *
 * @param span the comment
 * @param subject the first token of the line it is about: its own line, or where it stands alone,
 *     the next line of code
 */
public record Remark(Span span, Span subject) {
  /** The comment as it is written. */
  public String text() {
    return span.file().text().substring(span.start(), span.end());
  }
}
