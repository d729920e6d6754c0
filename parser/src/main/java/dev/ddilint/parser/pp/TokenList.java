package dev.ddilint.parser.pp;

import java.util.Arrays;
import java.util.BitSet;

/** A growing sequence of tokens in parallel arrays: arguments, replacements, the output. */
final class TokenList {
  private int size;
  private byte[] kinds;
  private int[] symbols;
  private int[] frames;
  private int[] indexes;

  TokenList(int capacity) {
    kinds = new byte[capacity];
    symbols = new int[capacity];
    frames = new int[capacity];
    indexes = new int[capacity];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void truncate(int newSize) {
    size = newSize;
  }

  void add(byte kind, int symbol, int frame, int index) {
    if (size == kinds.length) {
      grow(size + 1);
    }
    kinds[size] = kind;
    symbols[size] = symbol;
    frames[size] = frame;
    indexes[size] = index;
    size++;
  }

  void add(Token token) {
    add(token.kind, token.symbol, token.frame, token.index);
  }

  /** Appends a stretch of another list. */
  void addAll(TokenList other, int start, int end) {
    int count = end - start;
    if (size + count > kinds.length) {
      grow(size + count);
    }
    System.arraycopy(other.kinds, start, kinds, size, count);
    System.arraycopy(other.symbols, start, symbols, size, count);
    System.arraycopy(other.frames, start, frames, size, count);
    System.arraycopy(other.indexes, start, indexes, size, count);
    size += count;
  }

  /** Appends a stretch of a file's tokens, which stand in a frame. */
  void addAll(TokenArray tokens, int start, int end, int frame) {
    int newSize = size + end - start;
    if (newSize > kinds.length) {
      grow(newSize);
    }
    tokens.copy(start, end, kinds, symbols, size);
    Arrays.fill(frames, size, newSize, frame);
    for (int i = start; i < end; i++) {
      indexes[size++] = i;
    }
  }

  void load(int at, Token token) {
    token.kind = kinds[at];
    token.symbol = symbols[at];
    token.frame = frames[at];
    token.index = indexes[at];
  }

  void store(int at, Token token) {
    kinds[at] = token.kind;
    symbols[at] = token.symbol;
    frames[at] = token.frame;
    indexes[at] = token.index;
  }

  /** Kind and flags. */
  byte flaggedKind(int at) {
    return kinds[at];
  }

  byte kind(int at) {
    return (byte) (kinds[at] & TokenArray.KIND_MASK);
  }

  boolean has(int at, int flag) {
    return (kinds[at] & flag) != 0;
  }

  /** Replaces the kind and keeps the flags. */
  void setKind(int at, byte kind) {
    kinds[at] = (byte) ((kinds[at] & ~TokenArray.KIND_MASK) | kind);
  }

  /** Sets or clears a flag. */
  void flag(int at, int flag, boolean on) {
    kinds[at] = (byte) (on ? kinds[at] | flag : kinds[at] & ~flag);
  }

  int symbol(int at) {
    return symbols[at];
  }

  int frame(int at) {
    return frames[at];
  }

  int index(int at) {
    return indexes[at];
  }

  /** The symbols of the identifiers. */
  BitSet identifiers() {
    BitSet identifiers = new BitSet();
    for (int i = 0; i < size; i++) {
      if ((kinds[i] & TokenArray.KIND_MASK) == TokenKind.IDENTIFIER) {
        identifiers.set(symbols[i]);
      }
    }
    return identifiers;
  }

  private void grow(int needed) {
    int capacity = Math.max(needed, kinds.length * 2);
    kinds = Arrays.copyOf(kinds, capacity);
    symbols = Arrays.copyOf(symbols, capacity);
    frames = Arrays.copyOf(frames, capacity);
    indexes = Arrays.copyOf(indexes, capacity);
  }
}
