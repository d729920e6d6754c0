package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Span;
import java.util.List;

/** The token sequence of a translation unit after preprocessing. */
public interface PreprocessedUnit {
  /** Number of tokens, without an end token. */
  int size();

  /** A {@link TokenKind}. */
  byte kind(int index);

  /** The interned spelling. */
  int symbol(int index);

  Span span(int index);

  List<Pragma> pragmas();

  /** Names of the model headers that became visible, those they import included, in order. */
  List<String> imports();
}
