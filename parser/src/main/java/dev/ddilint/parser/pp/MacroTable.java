package dev.ddilint.parser.pp;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Macros by the number of their name; open addressing, because it is asked for every name read.
 *
 * <p>A table may go on from another one, which is not changed any more: all units behind a header
 * share what it defines, and a driver has hundreds of them.
 */
final class MacroTable {
  private static final int FREE = -1;

  private final Optional<MacroTable> base;
  private int[] names = new int[64];
  private Macro[] macros = new Macro[64];
  private int size;

  MacroTable() {
    this(Optional.empty());
  }

  private MacroTable(Optional<MacroTable> base) {
    this.base = base;
    Arrays.fill(names, FREE);
    Arrays.fill(macros, Macro.NONE);
  }

  /** The same macros, to go on with; this table must not change any more. */
  MacroTable continued() {
    return new MacroTable(size == 0 ? base : Optional.of(this));
  }

  /** The macro, {@link Macro#UNDEFINED} if it was undefined here, {@link Macro#NONE} else. */
  Macro find(int name) {
    Macro own = macros[slot(names, name)];
    return own == Macro.NONE && base.isPresent() ? base.get().find(name) : own;
  }

  void put(int name, Macro macro) {
    if (size * 2 >= names.length) {
      grow();
    }
    int slot = slot(names, name);
    if (names[slot] == FREE) {
      names[slot] = name;
      size++;
    }
    macros[slot] = macro;
  }

  /** Every name with what it stands for, but for those of a table that this one goes on from. */
  void forEach(BiConsumer<Integer, Macro> action) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] != FREE) {
        action.accept(names[i], macros[i]);
      }
    }
  }

  private void grow() {
    int[] newNames = new int[names.length * 2];
    Macro[] newMacros = new Macro[names.length * 2];
    Arrays.fill(newNames, FREE);
    Arrays.fill(newMacros, Macro.NONE);
    for (int i = 0; i < names.length; i++) {
      if (names[i] != FREE) {
        int slot = slot(newNames, names[i]);
        newNames[slot] = names[i];
        newMacros[slot] = macros[i];
      }
    }
    names = newNames;
    macros = newMacros;
  }

  private static int slot(int[] names, int name) {
    int mask = names.length - 1;
    int slot = ((name * 0x9E3779B9) >>> 7) & mask;
    while (names[slot] != name && names[slot] != FREE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
