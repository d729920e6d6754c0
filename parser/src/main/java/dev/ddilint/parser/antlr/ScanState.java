package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.Symbols;

/** What the parts of the {@link StructureScan} share. */
record ScanState(
    ScreenedTokens tokens,
    Symbols symbols,
    BracketPairs pairs,
    Revision revision,
    Evidence evidence) {
  int type(int index) {
    return tokens.type(index);
  }

  boolean is(int index, int type) {
    return tokens.type(index) == type;
  }

  /** The token after the brackets that open at {@code open}. */
  int after(int open) {
    return Math.min(pairs.partner(open) + 1, tokens.size());
  }

  boolean isDeclaredType(int index) {
    return evidence.isDeclaredType(tokens.symbol(index));
  }

  /**
   * {@code name WORD} behind a type: the word is the one spelled like a macro. By their places
   * alone it could as well be {@code WORD name}.
   */
  boolean isNameBeforeWord(int index) {
    return is(index, CParser.IDENTIFIER)
        && is(index + 1, CParser.IDENTIFIER)
        && !isSpelledLikeMacro(index)
        && isSpelledLikeMacro(index + 1);
  }

  private boolean isSpelledLikeMacro(int index) {
    return symbols.text(tokens.symbol(index)).chars().noneMatch(Character::isLowerCase);
  }

  /** The name at a token stands where only a type can stand. */
  void markType(int index) {
    if (is(index, CParser.IDENTIFIER) && !isDeclaredType(index)) {
      tokens.retype(index, CParser.TYPE_NAME);
      evidence.type(tokens.symbol(index));
    }
  }

  /**
   * Whether a function pointer's {@code (*name)(} begins at a parenthesis; an unknown calling
   * convention may stand before the star.
   */
  boolean isFunctionPointer(int open) {
    boolean star =
        is(open + 1, CParser.STAR)
            || (is(open + 1, CParser.IDENTIFIER) && is(open + 2, CParser.STAR));
    return is(open, CParser.LPAREN) && star && is(after(open), CParser.LPAREN);
  }

  /**
   * {@code T WORD(8) name;}: the declared name follows, so the word before it is an unknown one.
   */
  boolean isWordWithArguments(int index) {
    int name = after(index + 1);
    return is(name, CParser.IDENTIFIER)
        && switch (type(name + 1)) {
          case CParser.SEMICOLON, CParser.COMMA, CParser.ASSIGN, CParser.LBRACKET -> true;
          default -> false;
        };
  }
}
