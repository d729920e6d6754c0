package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.PreprocessedUnit;

/** The tokens of a unit before screening, with their token types. */
final class RawTokens {
  private final PreprocessedUnit unit;
  private final Keywords keywords;

  RawTokens(PreprocessedUnit unit, Keywords keywords) {
    this.unit = unit;
    this.keywords = keywords;
  }

  PreprocessedUnit unit() {
    return unit;
  }

  Keywords keywords() {
    return keywords;
  }

  int size() {
    return unit.size();
  }

  /** The token type; {@code Token.EOF} behind the last token. */
  int type(int index) {
    return index < unit.size()
        ? keywords.typeOf(unit.kind(index), unit.symbol(index))
        : CParser.EOF;
  }

  String text(int index) {
    return keywords.symbols().text(unit.symbol(index));
  }

  /** The token after the bracket that closes the one at {@code open}; the end if none does. */
  int afterGroup(int open) {
    int depth = 0;
    for (int i = open; i < unit.size(); i++) {
      int type = type(i);
      if (Brackets.opens(type)) {
        depth++;
      } else if (Brackets.closes(type) && --depth == 0) {
        return i + 1;
      }
    }
    return unit.size();
  }

  /** The token after a word and its arguments, if it has some. */
  int afterCall(int word) {
    return type(word + 1) == CParser.LPAREN ? afterGroup(word + 1) : word + 1;
  }
}
