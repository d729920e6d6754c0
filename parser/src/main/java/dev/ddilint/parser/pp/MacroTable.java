package dev.ddilint.parser.pp;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Macros by the number of their name; open addressing, because it is asked for every name read. */
final class MacroTable {
  private static final int FREE = -1;

  private int[] names = new int[64];
  private Macro[] macros = new Macro[64];
  private int size;

  MacroTable() {
    Arrays.fill(names, FREE);
    Arrays.fill(macros, Macro.NONE);
  }

  /** The same macros, to go on with. */
  MacroTable(MacroTable other) {
    names = other.names.clone();
    macros = other.macros.clone();
    size = other.size;
  }

  /** The macro, {@link Macro#UNDEFINED} if it was undefined here, {@link Macro#NONE} else. */
  Macro find(int name) {
    return macros[slot(names, name)];
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

  /** Every name with what it stands for. */
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
