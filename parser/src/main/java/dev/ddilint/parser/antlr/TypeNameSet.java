package dev.ddilint.parser.antlr;

import java.util.BitSet;

/** Symbols that name types at file scope: what a unit, or a header of the model, exports. */
public final class TypeNameSet {
  /** No names. */
  public static final TypeNameSet EMPTY = new TypeNameSet(new BitSet());

  private final BitSet symbols;

  private TypeNameSet(BitSet symbols) {
    this.symbols = symbols;
  }

  static TypeNameSet of(BitSet symbols) {
    return new TypeNameSet((BitSet) symbols.clone());
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
