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

  /** The set of these symbols. */
  public static TypeNameSet of(BitSet symbols) {
    return new TypeNameSet((BitSet) symbols.clone());
  }

  /** The symbols, in the order of their numbers. */
  public IntStream symbols() {
    return symbols.stream();
  }

  public boolean contains(int symbol) {
    return symbols.get(symbol);
  }

  public TypeNameSet union(TypeNameSet other) {
    BitSet all = toBits();
    all.or(other.symbols);
    return new TypeNameSet(all);
  }

  /** A copy, by symbol number. */
  BitSet toBits() {
    return (BitSet) symbols.clone();
  }
}
