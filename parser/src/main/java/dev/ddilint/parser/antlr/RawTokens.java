package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.PreprocessedUnit;

/** The tokens of a unit before screening, with their token types. */
final class RawTokens {
  private final PreprocessedUnit unit;
  private final Keywords keywords;
  private final byte[] types;

  RawTokens(PreprocessedUnit unit, Keywords keywords) {
    this.unit = unit;
    this.keywords = keywords;
    types = new byte[unit.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = (byte) keywords.typeOf(unit.kind(i), unit.symbol(i));
    }
  }

  PreprocessedUnit unit() {
    return unit;
  }

  Keywords keywords() {
    return keywords;
  }

  int size() {
    return types.length;
  }

  /** The token type; {@code Token.EOF} behind the last token. */
  int type(int index) {
    return index < types.length ? types[index] : CParser.EOF;
  }

  String text(int index) {
    return keywords.symbols().text(unit.symbol(index));
  }

  /** The token after the bracket that closes the one at {@code open}; the end if none does. */
  int afterGroup(int open) {
    int depth = 0;
    for (int i = open; i < types.length; i++) {
      int type = type(i);
      if (Brackets.opens(type)) {
        depth++;
      } else if (Brackets.closes(type) && --depth == 0) {
        return i + 1;
      }
    }
    return types.length;
  }

  /** The token after a word and its arguments, if it has some. */
  int afterCall(int word) {
    return type(word + 1) == CParser.LPAREN ? afterGroup(word + 1) : word + 1;
  }
}
