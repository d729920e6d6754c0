package dev.ddilint.parser.antlr;

/** Token types that come in pairs. */
final class Brackets {
  private Brackets() {}

  static boolean opens(int type) {
    return type == CParser.LPAREN || type == CParser.LBRACKET || type == CParser.LBRACE;
  }

  static boolean closes(int type) {
    return type == CParser.RPAREN || type == CParser.RBRACKET || type == CParser.RBRACE;
  }

  /** What opens what this type closes. */
  static int partner(int closing) {
    return switch (closing) {
      case CParser.RPAREN -> CParser.LPAREN;
      case CParser.RBRACKET -> CParser.LBRACKET;
      case CParser.RBRACE -> CParser.LBRACE;
      default -> throw new IllegalArgumentException("no closing bracket: " + closing);
    };
  }
}
