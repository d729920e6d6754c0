package dev.ddilint.parser.pp;

import java.util.Optional;

/** The header that an {@code #include} line names. */
record HeaderName(String text, boolean angled) {

  IncludeSearch.Request request(boolean next) {
    return new IncludeSearch.Request(text, angled, next);
  }

  /**
   * Reads the line; a name in brackets is taken from the text, where it may look like a comment or
   * like several tokens.
   */
  static Optional<HeaderName> read(DirectiveLine line, UnitState unit, MacroExpander expander) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Token first = line.first();
    if (Word.LESS.is(first.symbol) || isString(first)) {
      return literal(line, unit.symbols());
    }
    TokenList tokens = line.tokens();
    return spelled(expander.expandApart(tokens, 0, tokens.size()), unit);
  }

  /** The header of a line that names it without macros. */
  static Optional<HeaderName> literal(DirectiveLine line, Symbols symbols) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Token first = line.first();
    if (Word.LESS.is(first.symbol)) {
      return angled(line);
    }
    return isString(first) ? Optional.of(quoted(symbols.text(first.symbol))) : Optional.empty();
  }

  private static HeaderName quoted(String literal) {
    return new HeaderName(literal.substring(literal.indexOf('"') + 1, literal.length() - 1), false);
  }

  private static boolean isString(Token token) {
    return (token.kind & TokenArray.KIND_MASK) == TokenKind.STRING;
  }

  private static Optional<HeaderName> angled(DirectiveLine line) {
    String text = line.file().file().text();
    int start = line.file().tokens().end(line.start());
    int end = text.indexOf('>', start);
    int lineBreak = text.indexOf('\n', start);
    boolean closed = end >= 0 && (lineBreak < 0 || end < lineBreak);
    return closed
        ? Optional.of(new HeaderName(text.substring(start, end).strip(), true))
        : Optional.empty();
  }

  /** The name that tokens spell. */
  private static Optional<HeaderName> spelled(TokenList tokens, UnitState unit) {
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    String first = unit.symbols().text(tokens.symbol(0));
    if (tokens.kind(0) == TokenKind.STRING) {
      return Optional.of(quoted(first));
    }
    return first.equals("<") ? joined(tokens, unit) : Optional.empty();
  }

  private static Optional<HeaderName> joined(TokenList tokens, UnitState unit) {
    StringBuilder name = new StringBuilder();
    for (int i = 1; i < tokens.size(); i++) {
      if (Word.GREATER.is(tokens.symbol(i))) {
        return Optional.of(new HeaderName(name.toString(), true));
      }
      boolean space = i > 1 && tokens.has(i, TokenArray.SPACE_BEFORE);
      name.append(space ? " " : "").append(unit.symbols().text(tokens.symbol(i)));
    }
    return Optional.empty();
  }
}
