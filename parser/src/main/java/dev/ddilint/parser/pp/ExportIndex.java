package dev.ddilint.parser.pp;

import dev.ddilint.parser.index.ModelImage.Candidate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which modules define a name as a macro: one look-up tells that no module does, whatever the
 * number of modules.
 *
 * <p>Modules are added under a lock and read without one. A unit only asks about modules that it
 * imported, and it got those through the lock of {@link ModelLibrary}; what it needs is therefore
 * there, and what is added meanwhile it does not look at. What compiled headers define is added
 * name by name: a unit calls {@link #learn}, under the lock, before it asks for a name first.
 */
final class ExportIndex {

  /** The macros of a name, latest module first. */
  private abstract static class Entry {
    private final int name;
    private final int module;
    private final @Nullable Entry next;

    Entry(int name, int module, @Nullable Entry next) {
      this.name = name;
      this.module = module;
      this.next = next;
    }

    abstract Macro macro();
  }

  /** A macro of a header that was read. */
  private static final class Known extends Entry {
    private final Macro macro;

    Known(int name, int module, Macro macro, @Nullable Entry next) {
      super(name, module, next);
      this.macro = macro;
    }

    @Override
    Macro macro() {
      return macro;
    }
  }

  /** A macro of a compiled header; made when a unit that imports the header asks for it. */
  private static final class Compiled extends Entry {
    private final MacroReader reader;
    private final Candidate candidate;
    private volatile @Nullable Macro made;

    Compiled(int name, MacroReader reader, Candidate candidate, @Nullable Entry next) {
      super(name, candidate.header() + 1, next);
      this.reader = reader;
      this.candidate = candidate;
    }

    @Override
    Macro macro() {
      Macro macro = made;
      return macro != null ? macro : make();
    }

    /** All units get the same object: a macro under expansion is known by its identity. */
    private synchronized Macro make() {
      Macro macro = made;
      if (macro == null) {
        macro = reader.read(candidate, super.name);
        made = macro;
      }
      return macro;
    }
  }

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

  private final Optional<MacroReader> compiled;
  private final BitSet learned = new BitSet();
  private volatile Table table = new Table(1 << 12);
  private int size;

  ExportIndex(Optional<MacroReader> compiled) {
    this.compiled = compiled;
  }

  /** The definition of the module whose rank is highest; ranks are by module number. */
  Macro find(int name, int[] ranks) {
    Table current = table;
    int best = 0;
    Macro found = Macro.NONE;
    Entry first = current.entries[current.slot(name)];
    // a free slot may just have been given to another name
    Entry start = first != null && first.name == name ? first : null;
    for (Entry entry = start; entry != null; entry = entry.next) {
      int rank = entry.module < ranks.length ? ranks[entry.module] : 0;
      Macro macro = rank > best ? entry.macro() : Macro.NONE;
      if (macro != Macro.NONE) {
        best = rank;
        found = macro;
      }
    }
    return found;
  }

  synchronized void add(int module, MacroTable macros) {
    macros.forEach((name, macro) -> add(new Known(name, module, macro, first(name))));
  }

  /** Adds what compiled headers define a name as, unless that was done before. */
  synchronized void learn(int name) {
    if (compiled.isPresent() && !learned.get(name)) {
      learned.set(name);
      MacroReader reader = compiled.get();
      for (Candidate each : reader.candidates(name)) {
        add(new Compiled(name, reader, each, first(name)));
      }
    }
  }

  private @Nullable Entry first(int name) {
    return table.entries[table.slot(name)];
  }

  private void add(Entry entry) {
    if (size * 2 >= table.names.length) {
      grow();
    }
    Table current = table;
    current.put(current.slot(entry.name), entry);
    if (entry.next == null) {
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
