package dev.ddilint.parser.pp;

import org.jspecify.annotations.Nullable;

/**
 * Which modules define a name as a macro: one look-up tells that no module does, whatever the
 * number of modules.
 *
 * <p>Modules are added under a lock and read without one. A unit only asks about modules that it
 * imported, and it got those through the lock of {@link ModelLibrary}; what it needs is therefore
 * there, and what is added meanwhile it does not look at. An entry is immutable.
 */
final class ExportIndex {

  /** The macros of a name, latest module first. */
  private record Entry(int name, int module, Macro macro, @Nullable Entry next) {}

  private volatile @Nullable Entry[] table = new Entry[1 << 12];
  private int size;

  /** The definition of the module whose rank is highest; ranks are by module number. */
  Macro find(int name, int[] ranks) {
    @Nullable Entry[] entries = table;
    int best = 0;
    Macro found = Macro.NONE;
    for (Entry entry = entries[slot(entries, name)]; entry != null; entry = entry.next) {
      int rank = entry.module < ranks.length ? ranks[entry.module] : 0;
      if (rank > best) {
        best = rank;
        found = entry.macro;
      }
    }
    return found;
  }

  synchronized void add(int module, MacroTable macros) {
    macros.forEach((name, macro) -> add(name, module, macro));
  }

  private void add(int name, int module, Macro macro) {
    if (size * 2 >= table.length) {
      grow();
    }
    @Nullable Entry[] entries = table;
    int slot = slot(entries, name);
    Entry first = entries[slot];
    entries[slot] = new Entry(name, module, macro, first);
    if (first == null) {
      size++;
    }
  }

  private void grow() {
    @Nullable Entry[] old = table;
    @Nullable Entry[] grown = new Entry[old.length * 2];
    for (Entry entry : old) {
      if (entry != null) {
        grown[slot(grown, entry.name)] = entry;
      }
    }
    table = grown;
  }

  private static int slot(@Nullable Entry[] table, int name) {
    int mask = table.length - 1;
    int slot = ((name * 0x9E3779B9) >>> 7) & mask;
    for (Entry entry = table[slot]; entry != null && entry.name != name; entry = table[slot]) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
