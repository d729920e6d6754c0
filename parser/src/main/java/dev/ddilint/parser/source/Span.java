package dev.ddilint.parser.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file: where something stands.
 *
 * <p>For what a macro expanded to, the span is the outermost macro's name at its invocation, and
 * {@link #expansion} says where it was spelled; what a driver wrote as an argument of a macro keeps
 * its own place. Findings point at the span and mention the spelling.
 *
 * <p>There is one for nearly every token of a driver, and few come from macros: only those have
 * room for where they were spelled.
 */
public sealed class Span {
  private final SourceFile file;
  private final int start;
  private final int end;

  /** A span of what a macro expanded to. */
  private static final class Expanded extends Span {
    private final Expansion.Macro expansion;

    Expanded(SourceFile file, int start, int end, Expansion.Macro expansion) {
      super(file, start, end);
      this.expansion = expansion;
    }

    @Override
    public Expansion.Macro expansion() {
      return expansion;
    }
  }

  private Span(SourceFile file, int start, int end) {
    this.file = file;
    this.start = start;
    this.end = end;
  }

  /** A span of text that no macro made. */
  public static Span of(SourceFile file, int start, int end) {
    return new Span(file, start, end);
  }

  /** A span of text, or of what became of it. */
  public static Span of(SourceFile file, int start, int end, Expansion expansion) {
    return expansion instanceof Expansion.Macro macro
        ? new Expanded(file, start, end, macro)
        : new Span(file, start, end);
  }

  public final SourceFile file() {
    return file;
  }

  /** Offset of the first character. */
  public final int start() {
    return start;
  }

  /** Offset after the last character. */
  public final int end() {
    return end;
  }

  /** Where it was spelled, if a macro expanded to it. */
  public Expansion expansion() {
    return Expansion.NONE;
  }

  public final Position startPosition() {
    return file.position(start);
  }

  public final Position endPosition() {
    return file.position(end);
  }

  /**
   * From the start of this span to the end of another; this span alone where the other one stands
   * in another file or before it.
   */
  public final Span to(Span last) {
    return last.file == file && last.end >= end && last.start >= start
        ? of(file, start, last.end, expansion())
        : this;
  }

  /** Whether it equals {@link #of(SourceFile, int, int, Expansion)} of the same. */
  public final boolean isAt(SourceFile otherFile, int from, int to, Expansion written) {
    return start == from && end == to && file == otherFile && expansion().equals(written);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Span span && isAt(span.file, span.start, span.end, span.expansion());
  }

  @Override
  public final int hashCode() {
    return 31 * (31 * file.hashCode() + start) + end;
  }

  @Override
  public final String toString() {
    Position position = startPosition();
    return file.name() + ":" + position.line() + ":" + position.column();
  }
}
