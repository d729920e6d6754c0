package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;

/**
 * What every step of preprocessing one unit works on.
 *
 * @param macros what names mean at the point that was reached
 * @param frames from where its tokens come
 */
record UnitState(Symbols symbols, MacroScope macros, Frames frames, ProblemSink problems) {

  String text(Token token) {
    return symbols.text(token.symbol);
  }

  /** A text that stands in no file. */
  SourceFile scratch(String text) {
    return new SourceFile("<text>", SourceFile.Origin.MODEL, text);
  }

  Span span(Token token) {
    return frames.span(token.frame, token.index, symbols);
  }

  void report(Token place, ProblemKind kind, String... arguments) {
    problems.report(Problem.at(span(place), kind, arguments));
  }
}
