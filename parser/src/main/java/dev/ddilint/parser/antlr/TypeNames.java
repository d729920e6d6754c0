package dev.ddilint.parser.antlr;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which names stand for types where the parser is, with C's scopes: a variable hides a type of the
 * same name until its block ends. Changes are logged, so that a parse that failed can be undone.
 */
final class TypeNames {
  private static final int INITIAL_LOG = 64;

  /** A bit for each symbol; the parser asks for each name several times. */
  private long[] types;

  private int version;
  private int[] changed = new int[INITIAL_LOG];
  private int changes;
  private int[] scopes = new int[INITIAL_LOG];
  private int depth;

  /** The table of a unit in which these symbols name types from the start. */
  TypeNames(BitSet visible) {
    types = visible.toLongArray();
  }

  boolean contains(int symbol) {
    int word = symbol / Long.SIZE;
    return word < types.length && (types[word] & 1L << symbol) != 0;
  }

  /** Another number whenever a name came to mean something else. */
  int version() {
    return version;
  }

  /** A name is declared in the innermost scope, as a type or as something else. */
  void declare(int symbol, boolean type) {
    if (contains(symbol) != type) {
      flip(symbol);
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
    return TypeNameSet.of(BitSet.valueOf(types));
  }

  private void undoTo(int count) {
    while (changes > count) {
      flip(changed[--changes]);
    }
  }

  private void flip(int symbol) {
    int word = symbol / Long.SIZE;
    if (word >= types.length) {
      types = Arrays.copyOf(types, word + 1 + types.length / 2);
    }
    types[word] ^= 1L << symbol;
    version++;
  }

  private void log(int symbol) {
    if (changes == changed.length) {
      changed = Arrays.copyOf(changed, changes * 2);
    }
    changed[changes++] = symbol;
  }
}
