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

  private static final int ASCII = 0x80;

  /** The characters that begin operators of more than one character. */
  private static final String OPERATORS = ".-+&*!/%<>:=^|";

  /** The types of tokens by their first ASCII characters, where those alone tell. */
  private static final byte[] BY_FIRST = typesByFirst();

  /** The same by the first two: the type of both together, or, negated, that of the first alone. */
  private static final byte[] BY_PAIR = typesByPair();

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
    int start = stream.index();
    int type = byFirst(text[start]);
    if (type != OPEN) {
      return skip(type, start + 1);
    }
    int next = start + 1;
    int pair = next < size ? byPair(text[start], text[next]) : OPEN;
    if (pair == OPEN) {
      return match();
    }
    return pair > 0 ? skip(pair, next + 1) : skip(-pair, next);
  }

  private static int byFirst(char first) {
    return first < ASCII ? BY_FIRST[first] : OPEN;
  }

  private static int byPair(char first, char second) {
    return first < ASCII && second < ASCII ? BY_PAIR[first * ASCII + second] : OPEN;
  }

  /** Runs over the rest of a token whose first characters were read. */
  private int skip(int type, int read) {
    complete = true;
    stream.seek(read);
    switch (type) {
      case PreprocessingTokens.IDENTIFIER -> skipWord();
      case PreprocessingTokens.BLANK -> skipBlanks();
      case PreprocessingTokens.LINE_BREAK -> skipLineBreaks();
      case PreprocessingTokens.NUMBER -> skipNumber();
      case PreprocessingTokens.CHARACTER -> skipLiteral('\'');
      case PreprocessingTokens.STRING -> skipLiteral('"');
      case PreprocessingTokens.LINE_COMMENT -> skipLine();
      case PreprocessingTokens.BLOCK_COMMENT -> skipBlockComment();
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
    return c < ASCII ? WORD_CHARACTERS[c] : Character.isUnicodeIdentifierPart(c);
  }

  /** What the grammar says of first characters; a test compares the two. */
  private static byte[] typesByFirst() {
    byte[] types = new byte[ASCII];
    // L, u and U may begin literals
    put(
        types,
        "_$abcdefghijklmnopqrstvwxyzABCDEFGHIJKMNOPQRSTVWXYZ",
        PreprocessingTokens.IDENTIFIER);
    put(types, "0123456789", PreprocessingTokens.NUMBER);
    put(types, "'", PreprocessingTokens.CHARACTER);
    put(types, "\"", PreprocessingTokens.STRING);
    put(types, " \t", PreprocessingTokens.BLANK);
    put(types, "\r\n", PreprocessingTokens.LINE_BREAK);
    put(types, "();,~?", PreprocessingTokens.PUNCTUATOR);
    put(types, "[", PreprocessingTokens.LEFT_BRACKET);
    put(types, "]", PreprocessingTokens.RIGHT_BRACKET);
    put(types, "{", PreprocessingTokens.LEFT_BRACE);
    put(types, "}", PreprocessingTokens.RIGHT_BRACE);
    return types;
  }

  /** What it says of two: operators, comments and directives; one token of a hundred is left. */
  private static byte[] typesByPair() {
    byte[] types = new byte[ASCII * ASCII];
    for (int i = 0; i < OPERATORS.length(); i++) {
      putAlone(types, OPERATORS.charAt(i), PreprocessingTokens.PUNCTUATOR);
    }
    putAlone(types, '#', PreprocessingTokens.HASH);
    String pairs = "->++--&&||==!=*=/=%=+=-=&=^=|=<=>=";
    for (int i = 0; i < pairs.length(); i += 2) {
      putPair(types, pairs.substring(i, i + 2), PreprocessingTokens.PUNCTUATOR);
    }
    putPair(types, "//", PreprocessingTokens.LINE_COMMENT);
    putPair(types, "/*", PreprocessingTokens.BLOCK_COMMENT);
    return types;
  }

  /** A character stands alone where no digit and no other operator follows it. */
  private static void putAlone(byte[] types, char first, int type) {
    for (char second = 0; second < ASCII; second++) {
      boolean operator = OPERATORS.indexOf(second) >= 0 || second == '#' || second == '@';
      if (!operator && !Character.isDigit(second)) {
        types[first * ASCII + second] = (byte) -type;
      }
    }
  }

  private static void putPair(byte[] types, String pair, int type) {
    types[pair.charAt(0) * ASCII + pair.charAt(1)] = (byte) type;
  }

  private static void put(byte[] types, String characters, int type) {
    for (int i = 0; i < characters.length(); i++) {
      types[characters.charAt(i)] = (byte) type;
    }
  }

  private static boolean[] wordCharacters() {
    boolean[] characters = new boolean[ASCII];
    "_$0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        .chars()
        .forEach(c -> characters[c] = true);
    return characters;
  }
}
