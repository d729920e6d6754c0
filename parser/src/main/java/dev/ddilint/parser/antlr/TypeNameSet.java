package dev.ddilint.parser.antlr;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Symbols that name types at file scope: what a unit, or a header of the model, exports. */
public final class TypeNameSet {
  /** No names. */
  public static final TypeNameSet EMPTY = new TypeNameSet(new BitSet());

  private final BitSet symbols;

  private TypeNameSet(BitSet symbols) {
    this.symbols = symbols;
  }

  /** The set of these symbols; the bits are its own from now on. */
  public static TypeNameSet of(BitSet symbols) {
    return new TypeNameSet(symbols);
  }

  /** The symbols, in the order of their numbers. */
  public IntStream symbols() {
    return symbols.stream();
  }

  public boolean contains(int symbol) {
    return symbols.get(symbol);
  }

  public TypeNameSet union(TypeNameSet other) {
    if (symbols.isEmpty()) {
      return other;
    }
    return other.symbols.isEmpty() ? this : new TypeNameSet(with(other.symbols));
  }

  /** A copy with others, by symbol number. */
  BitSet with(BitSet others) {
    BitSet all = (BitSet) symbols.clone();
    all.or(others);
    return all;
  }
}
