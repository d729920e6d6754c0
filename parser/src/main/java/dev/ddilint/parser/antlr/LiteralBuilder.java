package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.pp.TokenKind;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import java.util.Optional;

/** Builds constants and string literals. */
final class LiteralBuilder {
  private final Cursor cursor;
  private final ScreenedTokens tokens;
  private final Places places;
  private final ProblemSink problems;

  LiteralBuilder(Cursor cursor, ScreenedTokens tokens, Places places, ProblemSink problems) {
    this.cursor = cursor;
    this.tokens = tokens;
    this.places = places;
    this.problems = problems;
  }

  Expression number(int token) {
    Optional<Expression> number = LiteralReader.number(places.at(token), places.text(token));
    return number.isPresent() ? number.get() : malformed(token);
  }

  private Expression malformed(int token) {
    problems.report(
        Problem.at(
            places.at(token), ProblemKind.BAD_TOKEN, places.text(token) + " is not a number"));
    return new Expression.Broken(places.at(token));
  }

  Expression character(int token) {
    String spelling = places.text(token);
    return new Expression.CharacterLiteral(
        places.at(token), TextReader.character(spelling), TextReader.isWide(spelling));
  }

  /** Adjacent literals from {@code first} on; what unknown macros among them hold is left out. */
  Expression string(int first) {
    StringBuilder text = new StringBuilder();
    boolean wide = false;
    for (int token = first; token <= cursor.last(); token++) {
      if (tokens.unit().kind(tokens.raw(token)) == TokenKind.STRING) {
        String spelling = places.text(token);
        text.append(TextReader.string(spelling));
        wide |= TextReader.isWide(spelling);
      }
    }
    return new Expression.StringLiteral(places.range(first, cursor.last()), text.toString(), wide);
  }
}
