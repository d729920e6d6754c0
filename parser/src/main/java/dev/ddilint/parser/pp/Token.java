package dev.ddilint.parser.pp;

/**
 * The token under hand, on its way from a file through expansion to the output. Mutable and used
 * again for the next one: expansion makes no object a token.
 */
final class Token {
  /** A {@link TokenKind} with the flags of {@link TokenArray}. */
  byte kind;

  /** The interned spelling. */
  int symbol;

  /** Number of its {@link Frames frame}. */
  int frame;

  /** Index in the token array of its frame. */
  int index;

  boolean isIdentifier() {
    return (kind & TokenArray.KIND_MASK) == TokenKind.IDENTIFIER;
  }

  boolean has(int flag) {
    return (kind & flag) != 0;
  }

  void set(int flag) {
    kind |= (byte) flag;
  }

  void clear(int flag) {
    kind &= (byte) ~flag;
  }

  /** Takes another spelling and kind, at the same place and with the same flags. */
  void become(byte newKind, int newSymbol) {
    kind = (byte) ((kind & ~TokenArray.KIND_MASK) | newKind);
    symbol = newSymbol;
  }

  void copy(Token other) {
    kind = other.kind;
    symbol = other.symbol;
    frame = other.frame;
    index = other.index;
  }
}
