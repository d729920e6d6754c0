package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.PreprocessedUnit;
import java.util.Arrays;

/**
 * The tokens of a unit as the grammar sees them: a token type each, and which token of the unit it
 * stands for. Tokens of the unit that no screened token stands for were set aside (annotations,
 * calling conventions); a screened token that was put in shares the number of the one after it.
 */
final class ScreenedTokens {
  private static final int MINIMUM_CAPACITY = 16;

  private final PreprocessedUnit unit;
  private int size;
  private byte[] types;
  private int[] raw;

  ScreenedTokens(PreprocessedUnit unit, int capacity) {
    this.unit = unit;
    types = new byte[Math.max(capacity, MINIMUM_CAPACITY)];
    raw = new int[types.length];
  }

  void add(int type, int rawIndex) {
    if (size == types.length) {
      grow(size + 1);
    }
    types[size] = (byte) type;
    raw[size++] = rawIndex;
  }

  /** Appends a stretch of others. */
  void addAll(ScreenedTokens others, int start, int end) {
    int newSize = size + end - start;
    if (newSize > types.length) {
      grow(newSize);
    }
    System.arraycopy(others.types, start, types, size, end - start);
    System.arraycopy(others.raw, start, raw, size, end - start);
    size = newSize;
  }

  private void grow(int needed) {
    int capacity = Math.max(needed, size * 2);
    types = Arrays.copyOf(types, capacity);
    raw = Arrays.copyOf(raw, capacity);
  }

  PreprocessedUnit unit() {
    return unit;
  }

  int size() {
    return size;
  }

  /** The token type; {@code Token.EOF} before the first and after the last token. */
  int type(int index) {
    return index >= 0 && index < size ? types[index] : CParser.EOF;
  }

  void retype(int index, int type) {
    types[index] = (byte) type;
  }

  /** The token of the unit; for an index after the last token, the number of tokens there. */
  int raw(int index) {
    return index < size ? raw[index] : unit.size();
  }

  /** The interned spelling. */
  int symbol(int index) {
    return unit.symbol(raw[index]);
  }
}
