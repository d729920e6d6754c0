package dev.ddilint.parser.antlr;

/**
 * Between which tokens the name of a type can stand in C at all. A name that is known or guessed to
 * be a type is none between others; that keeps a wrong guess from costing a function.
 */
final class TypePlaces {
  private static final boolean[] AFTER =
      flags(
          CParser.LPAREN,
          CParser.COMMA,
          CParser.SEMICOLON,
          CParser.LBRACE,
          CParser.RBRACE,
          CParser.COLON,
          CParser.RPAREN,
          CParser.QUALIFIER,
          CParser.SPECIFIER,
          CParser.ELSE,
          CParser.DO,
          CParser.ASM,
          CParser.MACRO_WORD);

  private static final boolean[] NEVER_BEFORE =
      flags(
          CParser.DOT,
          CParser.ARROW,
          CParser.ASSIGN,
          CParser.COMPOUND_ASSIGN,
          CParser.BINARY,
          CParser.SIGN,
          CParser.INCREMENT,
          CParser.QUESTION,
          CParser.STRING,
          CParser.NUMBER,
          CParser.RBRACKET,
          CParser.RBRACE);

  private TypePlaces() {}

  static boolean allow(int before, int after) {
    return (before < 0 || AFTER[before]) && (after < 0 || !NEVER_BEFORE[after]);
  }

  private static boolean[] flags(int... types) {
    boolean[] flags = new boolean[CParser.VOCABULARY.getMaxTokenType() + 1];
    for (int type : types) {
      flags[type] = true;
    }
    return flags;
  }
}
