package dev.ddilint.parser.pp;

import java.util.Set;

/** Makes the spellings of new tokens: the operators {@code #}, {@code #@} and {@code ##}. */
final class Spelling {
  /** MSVC's bound for a string literal; what is longer was made to exhaust memory. */
  private static final int MAX_LENGTH = 65_535;

  private static final Set<String> JOINED_PUNCTUATORS =
      Set.of(
          "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "*=", "/=", "%=", "+=",
          "-=", "<<=", ">>=", "&=", "^=", "|=", "##", "#@", "...");

  private static final Set<String> LITERAL_PREFIXES = Set.of("L", "u", "U", "u8");

  private final Symbols symbols;

  Spelling(Symbols symbols) {
    this.symbols = symbols;
  }

  /** The literal that spells a stretch of tokens (C11 6.10.3.2). */
  int literal(TokenList tokens, int start, int end, char quote) {
    StringBuilder text = new StringBuilder().append(quote);
    for (int i = start; i < end && text.length() < MAX_LENGTH; i++) {
      if (i > start && tokens.has(i, TokenArray.SPACE_BEFORE)) {
        text.append(' ');
      }
      appendEscaped(text, symbols.text(tokens.symbol(i)), isLiteral(tokens.kind(i)));
    }
    return symbols.intern(text.append(quote).toString());
  }

  private static boolean isLiteral(byte kind) {
    return kind == TokenKind.STRING || kind == TokenKind.CHARACTER;
  }

  private static void appendEscaped(StringBuilder text, String spelling, boolean literal) {
    if (!literal) {
      text.append(spelling);
      return;
    }
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (c == '\\' || c == '"') {
        text.append('\\');
      }
      text.append(c);
    }
  }

  /** Turns the left token into both joined; false if that makes no token. */
  boolean paste(Token left, Token right) {
    String a = symbols.text(left.symbol);
    String b = symbols.text(right.symbol);
    byte kind = joinedKind(kind(left), a, kind(right), b);
    if (kind == TokenKind.OTHER || a.length() + b.length() > MAX_LENGTH) {
      return false;
    }
    left.become(kind, symbols.intern(a.concat(b)));
    left.clear(TokenArray.NO_EXPANSION | TokenArray.NO_SEPARATOR);
    return true;
  }

  private static byte kind(Token token) {
    return (byte) (token.kind & TokenArray.KIND_MASK);
  }

  private static byte joinedKind(byte leftKind, String left, byte rightKind, String right) {
    return switch (leftKind) {
      case TokenKind.IDENTIFIER -> afterName(left, rightKind, right);
      case TokenKind.NUMBER -> afterNumber(left, rightKind, right);
      case TokenKind.PUNCTUATOR -> afterPunctuator(left, rightKind, right);
      default -> TokenKind.OTHER;
    };
  }

  private static byte afterName(String left, byte rightKind, String right) {
    boolean literal = rightKind == TokenKind.STRING || rightKind == TokenKind.CHARACTER;
    if (literal) {
      boolean prefixed = right.charAt(0) != '"' && right.charAt(0) != '\'';
      return LITERAL_PREFIXES.contains(left) && !prefixed ? rightKind : TokenKind.OTHER;
    }
    boolean word =
        rightKind == TokenKind.IDENTIFIER
            || (rightKind == TokenKind.NUMBER && right.chars().allMatch(Spelling::isNamePart));
    return word ? TokenKind.IDENTIFIER : TokenKind.OTHER;
  }

  private static boolean isNamePart(int c) {
    return c != '.' && c != '+' && c != '-';
  }

  private static byte afterNumber(String left, byte rightKind, String right) {
    if (rightKind == TokenKind.IDENTIFIER || rightKind == TokenKind.NUMBER) {
      return TokenKind.NUMBER;
    }
    boolean sign = right.equals("+") || right.equals("-");
    boolean joins =
        right.equals(".") || (sign && "eEpP".indexOf(left.charAt(left.length() - 1)) >= 0);
    return joins ? TokenKind.NUMBER : TokenKind.OTHER;
  }

  private static byte afterPunctuator(String left, byte rightKind, String right) {
    if (rightKind == TokenKind.NUMBER) {
      return left.equals(".") && right.charAt(0) != '.' ? TokenKind.NUMBER : TokenKind.OTHER;
    }
    return rightKind == TokenKind.PUNCTUATOR && JOINED_PUNCTUATORS.contains(left.concat(right))
        ? TokenKind.PUNCTUATOR
        : TokenKind.OTHER;
  }
}
