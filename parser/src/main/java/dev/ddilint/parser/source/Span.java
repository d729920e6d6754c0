package dev.ddilint.parser.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file: where something stands.
 *
 * <p>For what a macro expanded to, the span is the outermost macro's name at its invocation, and
 * {@link #expansion} says where it was spelled; what a driver wrote as an argument of a macro keeps
 * its own place. Findings point at the span and mention the spelling.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(SourceFile file, int start, int end, Expansion expansion) {

  /** A span of text that no macro made. */
  public static Span of(SourceFile file, int start, int end) {
    return new Span(file, start, end, Expansion.NONE);
  }

  public Position startPosition() {
    return file.position(start);
  }

  public Position endPosition() {
    return file.position(end);
  }

  /**
   * From the start of this span to the end of another; this span alone where the other one stands
   * in another file or before it.
   */
  public Span to(Span last) {
    return last.file == file && last.end >= end && last.start >= start
        ? new Span(file, start, last.end, expansion)
        : this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span
        && file == span.file
        && start == span.start
        && end == span.end
        && expansion.equals(span.expansion);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * file.hashCode() + start) + end;
  }

  @Override
  public String toString() {
    Position position = startPosition();
    return file.name() + ":" + position.line() + ":" + position.column();
  }
}
