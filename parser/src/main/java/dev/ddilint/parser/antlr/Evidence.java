package dev.ddilint.parser.antlr;

import java.util.Arrays;
import java.util.BitSet;

/** What the tokens of a unit tell about its names. */
final class Evidence {
  private final TypeNameSet visible;

  /** Declared by a typedef. */
  private final BitSet typedefs;

  /** Found where only a type can stand. */
  private final BitSet types;

  /** Declared as something with a value, or used so. */
  private final BitSet values;

  /** Types that were found in the rest of the unit, if it is one. */
  private final BitSet learned = new BitSet();

  private int[] weak = new int[64];
  private int weakCount;

  /** No evidence. */
  Evidence() {
    visible = TypeNameSet.EMPTY;
    typedefs = new BitSet();
    types = new BitSet();
    values = new BitSet();
  }

  /**
   * Evidence about the rest of a unit.
   *
   * @param before that about its beginning
   * @param visible the symbols that name types where the rest begins
   */
  Evidence(Evidence before, TypeNameSet visible) {
    this.visible = visible;
    typedefs = (BitSet) before.typedefs.clone();
    types = (BitSet) before.types.clone();
    values = (BitSet) before.values.clone();
  }

  /** Whether a declaration says that the symbol names a type. */
  boolean isDeclaredType(int symbol) {
    return visible.contains(symbol) || typedefs.get(symbol);
  }

  /** Whether the symbol was found before where only a type can stand. */
  boolean isInferredType(int symbol) {
    return types.get(symbol);
  }

  void typedef(int symbol) {
    typedefs.set(symbol);
    learned.set(symbol);
  }

  void type(int symbol) {
    types.set(symbol);
    learned.set(symbol);
  }

  void value(int symbol) {
    values.set(symbol);
  }

  /** {@code (name) & x} at a token: a cast if nothing shows that the name has a value. */
  void weakCast(int token) {
    if (weakCount == weak.length) {
      weak = Arrays.copyOf(weak, weakCount * 2);
    }
    weak[weakCount++] = token;
  }

  /** Decides the casts that one look could not tell. */
  void settleCasts(ScreenedTokens tokens) {
    for (int i = 0; i < weakCount; i++) {
      if (!values.get(tokens.symbol(weak[i]))) {
        tokens.retype(weak[i], CParser.TYPE_NAME);
      }
    }
  }

  /** The symbols that name types at file scope, unless a declaration of the unit says otherwise. */
  BitSet types() {
    return visible.with(learned);
  }
}
