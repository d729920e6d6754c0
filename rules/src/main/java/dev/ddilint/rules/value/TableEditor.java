package dev.ddilint.rules.value;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Changes a table step by step, with one copy in all.
 *
 * @param <K> of the table
 * @param <V> of the table
 */
final class TableEditor<K, V> {
  private final Table<K, V> original;
  private Table.Entry<K, V>[] entries;
  private int[] hashes;
  private int size;
  private boolean changed;

  TableEditor(Table<K, V> original) {
    this.original = original;
    this.entries = original.entries;
    this.hashes = original.hashes;
    this.size = hashes.length;
  }

  /** As if only the first entries were in the table yet, to go through the others. */
  TableEditor<K, V> restarted(int first) {
    size = first;
    return this;
  }

  /** As {@link Table#without}. */
  TableEditor<K, V> removeAll(Predicate<Table.Entry<K, V>> unwanted) {
    int kept = 0;
    while (kept < size && !unwanted.test(entries[kept])) {
      kept++;
    }
    if (kept < size) {
      own(size);
      for (int i = kept + 1; i < size; i++) {
        if (!unwanted.test(entries[i])) {
          entries[kept] = entries[i];
          hashes[kept++] = hashes[i];
        }
      }
      size = kept;
    }
    return this;
  }

  /** As {@link Table#withoutKey}. */
  void remove(K key) {
    int at = find(key, key.hashCode());
    if (at < size) {
      own(size);
      System.arraycopy(entries, at + 1, entries, at, size - at - 1);
      System.arraycopy(hashes, at + 1, hashes, at, size - at - 1);
      size--;
    }
  }

  private int find(K key, int wanted) {
    int at = 0;
    while (at < size && !(hashes[at] == wanted && entries[at].holds(key))) {
      at++;
    }
    return at;
  }

  /** As {@link Table#with}. */
  void put(K key, V value) {
    int keyHash = key.hashCode();
    int at = find(key, keyHash);
    if (at == size || !Table.isSame(entries[at].getValue(), value)) {
      own(at + 1);
      entries[at] = new Table.Entry<>(key, value);
      hashes[at] = keyHash;
      size = Math.max(size, at + 1);
    }
  }

  /**
   * Goes through the table from its start: the next entry. As long as each is the one that stands
   * there anyway, nothing is copied.
   */
  @SuppressWarnings("ReferenceEquality")
  void append(Table.Entry<K, V> entry, int entryHash) {
    if (changed || size == entries.length || entries[size] != entry) {
      own(size + 1);
      entries[size] = entry;
      hashes[size] = entryHash;
    }
    size++;
  }

  /** Makes room in arrays that no table shares. */
  private void own(int wanted) {
    if (!changed || wanted > entries.length) {
      int room = Math.max(wanted, size) + 8;
      entries = Table.copyOf(entries, room);
      hashes = Arrays.copyOf(hashes, room);
      changed = true;
    }
  }

  Table<K, V> table() {
    return changed || size < original.hashes.length
        ? new Table<>(Table.copyOf(entries, size), Arrays.copyOf(hashes, size))
        : original;
  }
}
