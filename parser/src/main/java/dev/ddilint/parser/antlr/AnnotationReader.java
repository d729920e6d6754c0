package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Annotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the annotations that the {@link Screener} set aside, when a declaration asks for those
 * before one of its tokens.
 */
final class AnnotationReader {
  private final ScreenedTokens tokens;
  private final AnnotationArguments reader;

  AnnotationReader(ScreenedTokens tokens, AnnotationArguments reader) {
    this.tokens = tokens;
    this.reader = reader;
  }

  /** Annotations, with those that stand between a screened token and the one before it. */
  List<Annotation> before(int token, List<Annotation> words) {
    int start = token == 0 ? 0 : tokens.raw(token - 1) + 1;
    int end = tokens.raw(token);
    if (start >= end || tokens.type(token - 1) == CParser.ASM) {
      return words;
    }
    List<Annotation> all = new ArrayList<>(words);
    reader.annotations(start, end, all);
    return all;
  }
}
