package dev.ddilint.parser.antlr;

import java.util.Arrays;

/** Symbols that name types at file scope: what a unit, or a header of the model, exports. */
public final class TypeNameSet {
  /** No names. */
  public static final TypeNameSet EMPTY = new TypeNameSet(new boolean[0]);

  private final boolean[] bySymbol;

  private TypeNameSet(boolean[] bySymbol) {
    this.bySymbol = bySymbol;
  }

  static TypeNameSet of(boolean[] bySymbol) {
    return new TypeNameSet(bySymbol.clone());
  }

  public TypeNameSet union(TypeNameSet other) {
    boolean[] all = Arrays.copyOf(bySymbol, Math.max(bySymbol.length, other.bySymbol.length));
    for (int i = 0; i < other.bySymbol.length; i++) {
      all[i] |= other.bySymbol[i];
    }
    return new TypeNameSet(all);
  }

  /** A copy, indexed by symbol. */
  boolean[] toArray() {
    return bySymbol.clone();
  }
}
