package dev.ddilint.cli.inf;

import dev.ddilint.parser.source.Span;

/**
 * A key or value of a line.
 *
 * @param text without quotes; {@code %tokens%} are not replaced
 */
record InfText(String text, Span span) {
  boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
