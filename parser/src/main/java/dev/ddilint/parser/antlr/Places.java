package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Identifier;
import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.source.Span;

/** Spans and spellings of screened tokens. */
final class Places {
  private final ScreenedTokens tokens;
  private final Symbols symbols;

  Places(ScreenedTokens tokens, Symbols symbols) {
    this.tokens = tokens;
    this.symbols = symbols;
  }

  /** Where a token stands; behind the last one, where that one stands. */
  Span at(int token) {
    return tokens.unit().span(unitToken(token));
  }

  /** From the first to the last token, both included. */
  Span range(int first, int last) {
    return first >= last ? at(first) : tokens.unit().span(unitToken(first), unitToken(last));
  }

  private int unitToken(int token) {
    return Math.min(tokens.raw(token), tokens.unit().size() - 1);
  }

  /** Which token of the unit it is. */
  int raw(int token) {
    return tokens.raw(token);
  }

  int symbol(int token) {
    return tokens.symbol(token);
  }

  String text(int token) {
    return symbols.text(tokens.symbol(token));
  }

  Identifier identifier(int token) {
    return new Identifier(at(token), text(token));
  }
}
