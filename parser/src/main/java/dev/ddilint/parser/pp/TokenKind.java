package dev.ddilint.parser.pp;

/**
 * The kinds of preprocessing tokens (C11 6.4); a plain byte in token arrays, hence constants and
 * not an enum.
 */
public final class TokenKind {
  /** Identifiers and keywords. */
  public static final byte IDENTIFIER = 1;

  /** A preprocessing number. */
  public static final byte NUMBER = 2;

  /** A character constant with its prefix and quotes. */
  public static final byte CHARACTER = 3;

  /** A string literal with its prefix and quotes. */
  public static final byte STRING = 4;

  /** An operator or punctuator. */
  public static final byte PUNCTUATOR = 5;

  /** A character that starts no C token. */
  public static final byte OTHER = 6;

  /** After the last token. */
  public static final byte END = 7;

  private TokenKind() {}
}
