package dev.ddilint.parser.source;

import org.jspecify.annotations.Nullable;

/** Where a token that stands at a {@link Span} was really written. */
public sealed interface Expansion {

  /** The token was written where it stands. */
  Expansion NONE = new None();

  /** See {@link #NONE}. */
  record None() implements Expansion {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof None;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /**
   * The token comes from the replacement list of a macro.
   *
   * @param macro the macro in whose replacement list it is spelled (the innermost one)
   * @param file the file of that replacement list; {@code start} and {@code end} are offsets there
   */
  record Macro(String macro, SourceFile file, int start, int end) implements Expansion {
    /** The place in the replacement list. */
    public Span spelling() {
      return Span.of(file, start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Macro from
              && macro.equals(from.macro)
              && file == from.file
              && start == from.start
              && end == from.end);
    }

    @Override
    public int hashCode() {
      return 31 * file.hashCode() + start;
    }
  }
}
