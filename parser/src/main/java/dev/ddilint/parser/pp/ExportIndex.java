package dev.ddilint.parser.pp;

import java.util.Arrays;
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

  /** Open addressing by name; names stand beside the entries so that a miss touches none. */
  private static final class Table {
    private static final int FREE = -1;

    private final int[] names;
    private final @Nullable Entry[] entries;

    Table(int capacity) {
      names = new int[capacity];
      entries = new Entry[capacity];
      Arrays.fill(names, FREE);
    }

    int slot(int name) {
      int mask = names.length - 1;
      int slot = ((name * 0x9E3779B9) >>> 7) & mask;
      while (names[slot] != FREE && names[slot] != name) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    void put(int slot, Entry entry) {
      entries[slot] = entry;
      names[slot] = entry.name;
    }
  }

  private volatile Table table = new Table(1 << 12);
  private int size;

  /** The definition of the module whose rank is highest; ranks are by module number. */
  Macro find(int name, int[] ranks) {
    Table current = table;
    int best = 0;
    Macro found = Macro.NONE;
    for (Entry entry = current.entries[current.slot(name)]; entry != null; entry = entry.next) {
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
    if (size * 2 >= table.names.length) {
      grow();
    }
    Table current = table;
    int slot = current.slot(name);
    Entry first = current.entries[slot];
    current.put(slot, new Entry(name, module, macro, first));
    if (first == null) {
      size++;
    }
  }

  private void grow() {
    Table grown = new Table(table.names.length * 2);
    for (Entry entry : table.entries) {
      if (entry != null) {
        grown.put(grown.slot(entry.name), entry);
      }
    }
    table = grown;
  }
}
