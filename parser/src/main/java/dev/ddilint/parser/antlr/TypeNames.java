package dev.ddilint.parser.antlr;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which names stand for types where the parser is, with C's scopes: a variable hides a type of the
 * same name until its block ends. Changes are logged, so that a parse that failed can be undone.
 */
final class TypeNames {
  private static final int INITIAL_LOG = 64;

  private final BitSet types;
  private int[] changed = new int[INITIAL_LOG];
  private int changes;
  private int[] scopes = new int[INITIAL_LOG];
  private int depth;

  /** The table of a unit in which these symbols name types from the start; it changes the set. */
  TypeNames(BitSet visible) {
    types = visible;
  }

  boolean contains(int symbol) {
    return types.get(symbol);
  }

  /** A name is declared in the innermost scope, as a type or as something else. */
  void declare(int symbol, boolean type) {
    if (contains(symbol) != type) {
      types.flip(symbol);
      log(symbol);
    }
  }

  void open() {
    if (depth == scopes.length) {
      scopes = Arrays.copyOf(scopes, depth * 2);
    }
    scopes[depth++] = changes;
  }

  void close() {
    undoTo(scopes[--depth]);
  }

  /** How many scopes are open. */
  int depth() {
    return depth;
  }

  /** How many changes are logged. */
  int changes() {
    return changes;
  }

  /** Returns to where {@link #depth} and {@link #changes} were read. */
  void rollBack(int earlierDepth, int earlierChanges) {
    depth = earlierDepth;
    undoTo(earlierChanges);
  }

  /** All symbols that name types now. */
  TypeNameSet snapshot() {
    return TypeNameSet.of((BitSet) types.clone());
  }

  private void undoTo(int count) {
    while (changes > count) {
      types.flip(changed[--changes]);
    }
  }

  private void log(int symbol) {
    if (changes == changed.length) {
      changed = Arrays.copyOf(changed, changes * 2);
    }
    changed[changes++] = symbol;
  }
}
