package dev.ddilint.parser.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/**
 * The hand-written half of the lexer: runs over the rest of a token whose beginning the grammar
 * recognised, and gives the kinds and ends of tokens without making token objects.
 */
abstract class TokenScanner extends Lexer {
  /** In place of a type: the grammar has to look at more than one character. */
  private static final byte OPEN = 0;

  /** The types of tokens by their first ASCII characters, where those alone tell. */
  private static final byte[] BY_FIRST = typesByFirst();

  /** Which ASCII characters a name may hold. */
  private static final boolean[] WORD_CHARACTERS = wordCharacters();

  private final CharArrayStream stream;
  private final char[] text;
  private final int size;
  private boolean complete;

  /**
   * A scanner.
   *
   * @param input a {@link CharArrayStream}; the type is the one that generated lexers pass on
   */
  TokenScanner(CharStream input) {
    super(input);
    stream = (CharArrayStream) input;
    text = stream.text();
    size = stream.size();
  }

  /** The type of the token at the stream's index, which moves behind the token. */
  int scan() {
    char first = text[stream.index()];
    int type = first < BY_FIRST.length ? BY_FIRST[first] : OPEN;
    if (type == OPEN) {
      return match();
    }
    complete = true;
    stream.consume();
    switch (type) {
      case PreprocessingTokens.IDENTIFIER -> skipWord();
      case PreprocessingTokens.BLANK -> skipBlanks();
      case PreprocessingTokens.LINE_BREAK -> skipLineBreaks();
      default -> {}
    }
    return type;
  }

  /** Likewise, as the grammar says. */
  int match() {
    complete = true;
    return getInterpreter().match(stream, DEFAULT_MODE);
  }

  /** Whether the last token has an end: a quote or comment may lack it. */
  boolean isComplete() {
    return complete;
  }

  final void skipBlanks() {
    int at = stream.index();
    while (at < size && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    stream.seek(at);
  }

  /** Empty lines and the next line's indentation say no more than one line break. */
  final void skipLineBreaks() {
    int at = stream.index();
    while (at < size && isBlankOrLineBreak(text[at])) {
      at++;
    }
    stream.seek(at);
  }

  final void skipLine() {
    stream.seek(lineEnd(stream.index()));
  }

  final void skipBlockComment() {
    int at = stream.index();
    while (at + 1 < size && (text[at] != '*' || text[at + 1] != '/')) {
      at++;
    }
    complete = at + 1 < size;
    stream.seek(complete ? at + 2 : size);
  }

  final void skipWord() {
    int at = stream.index();
    while (at < size && isWordCharacter(text[at])) {
      at++;
    }
    stream.seek(at);
  }

  /** A preprocessing number; a sign belongs to it after an exponent only, as MSVC has it. */
  final void skipNumber() {
    int at = stream.index();
    boolean hexadecimal = text[at - 1] == '0' && at < size && (text[at] == 'x' || text[at] == 'X');
    while (at < size && (isWordCharacter(text[at]) || text[at] == '.')) {
      boolean exponent = isExponent(text[at], hexadecimal);
      at++;
      if (exponent && at < size && (text[at] == '+' || text[at] == '-')) {
        at++;
      }
    }
    stream.seek(at);
  }

  /** A quoted literal ends at its line's end at the latest. */
  final void skipLiteral(char quote) {
    int at = stream.index();
    while (at < size && text[at] != quote && text[at] != '\n' && text[at] != '\r') {
      at += text[at] == '\\' ? 2 : 1;
    }
    complete = at < size && text[at] == quote;
    stream.seek(complete ? at + 1 : lineEnd(stream.index()));
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < size && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    return at;
  }

  private static boolean isBlankOrLineBreak(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isExponent(char c, boolean hexadecimal) {
    return hexadecimal ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
  }

  private static boolean isWordCharacter(char c) {
    return c < WORD_CHARACTERS.length ? WORD_CHARACTERS[c] : Character.isUnicodeIdentifierPart(c);
  }

  /**
   * What the grammar says of first characters, two thirds of all tokens; a test compares the two.
   */
  private static byte[] typesByFirst() {
    byte[] types = new byte[0x80];
    // L, u and U may begin literals
    put(
        types,
        "_$abcdefghijklmnopqrstvwxyzABCDEFGHIJKMNOPQRSTVWXYZ",
        PreprocessingTokens.IDENTIFIER);
    put(types, " \t", PreprocessingTokens.BLANK);
    put(types, "\r\n", PreprocessingTokens.LINE_BREAK);
    put(types, "();,~?", PreprocessingTokens.PUNCTUATOR);
    put(types, "[", PreprocessingTokens.LEFT_BRACKET);
    put(types, "]", PreprocessingTokens.RIGHT_BRACKET);
    put(types, "{", PreprocessingTokens.LEFT_BRACE);
    put(types, "}", PreprocessingTokens.RIGHT_BRACE);
    return types;
  }

  private static void put(byte[] types, String characters, int type) {
    for (int i = 0; i < characters.length(); i++) {
      types[characters.charAt(i)] = (byte) type;
    }
  }

  private static boolean[] wordCharacters() {
    boolean[] characters = new boolean[0x80];
    "_$0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        .chars()
        .forEach(c -> characters[c] = true);
    return characters;
  }
}
