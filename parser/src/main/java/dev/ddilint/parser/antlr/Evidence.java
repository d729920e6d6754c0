package dev.ddilint.parser.antlr;

import java.util.Arrays;
import java.util.BitSet;

/** What the tokens of a unit tell about its names. */
final class Evidence {
  /** Declared by a typedef. */
  private static final byte TYPEDEF = 1;

  /** Stands where only a type can stand. */
  private static final byte TYPE = 2;

  /** Is declared as something with a value, or used so. */
  private static final byte VALUE = 4;

  private final BitSet visible;
  private byte[] facts;
  private final BitSet learned = new BitSet();
  private int[] weak = new int[64];
  private int weakCount;

  /** Evidence about a unit in which these symbols name types from the start. */
  Evidence(BitSet visible) {
    this.visible = visible;
    facts = new byte[Math.max(visible.length(), 1)];
  }

  /**
   * Evidence about the rest of a unit.
   *
   * @param before that about its beginning
   * @param visible the symbols that name types where the rest begins
   */
  Evidence(Evidence before, BitSet visible) {
    this.visible = visible;
    facts = Arrays.copyOf(before.facts, Math.max(before.facts.length, visible.length()));
  }

  /** Whether a declaration says that the symbol names a type. */
  boolean isDeclaredType(int symbol) {
    return visible.get(symbol) || has(symbol, TYPEDEF);
  }

  /** Whether the symbol was found before where only a type can stand. */
  boolean isInferredType(int symbol) {
    return has(symbol, TYPE);
  }

  void typedef(int symbol) {
    add(symbol, TYPEDEF);
    learned.set(symbol);
  }

  void type(int symbol) {
    add(symbol, TYPE);
    learned.set(symbol);
  }

  void value(int symbol) {
    add(symbol, VALUE);
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
      if (!has(tokens.symbol(weak[i]), VALUE)) {
        tokens.retype(weak[i], CParser.TYPE_NAME);
      }
    }
  }

  /** The symbols that name types at file scope, unless a declaration of the unit says otherwise. */
  BitSet types() {
    BitSet types = (BitSet) visible.clone();
    types.or(learned);
    return types;
  }

  private boolean has(int symbol, byte fact) {
    return symbol < facts.length && (facts[symbol] & fact) != 0;
  }

  private void add(int symbol, byte fact) {
    if (symbol >= facts.length) {
      facts = Arrays.copyOf(facts, Math.max(symbol + 1, facts.length * 2));
    }
    facts[symbol] |= fact;
  }
}
