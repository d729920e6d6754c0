package dev.ddilint.rules.value;

import java.util.Arrays;
import java.util.function.BinaryOperator;

/**
 * Changes a table step by step, with one copy in all. What stays is shared with the table: its
 * hashes as long as the keys are the same ones.
 *
 * @param <K> of the table
 * @param <V> of the table
 */
final class TableEditor<K, V> {
  /** Room for more, once it showed that one change is not all. */
  private static final int ROOM = 8;

  private final Table<K, V> original;
  private Table.Entry<K, V>[] entries;
  private int[] hashes;
  private int size;

  TableEditor(Table<K, V> original) {
    this.original = original;
    this.entries = original.entries;
    this.hashes = original.hashes;
    this.size = hashes.length;
  }

  int size() {
    return size;
  }

  K key(int index) {
    return entries[index].getKey();
  }

  /** As if only the first entries were in the table yet, to go through the others. */
  TableEditor<K, V> restarted(int first) {
    size = first;
    return this;
  }

  /**
   * Keeps the keys that another table holds as well, with what both values come to.
   *
   * @param nothing a value that is not worth an entry
   */
  TableEditor<K, V> retain(Table<K, V> other, BinaryOperator<V> both, V nothing) {
    int likely = original.shared(other);
    restarted(likely);
    for (int i = likely; i < original.size(); i++) {
      Table.Entry<K, V> entry = original.entries[i];
      int at = other.find(entry.getKey(), original.hashes[i], likely);
      if (at < other.size()) {
        likely = at + 1;
        V value = both.apply(entry.getValue(), other.value(at));
        if (!value.equals(nothing)) {
          append(entry.with(value), original.hashes[i]);
        }
      }
    }
    return this;
  }

  /** As {@link Table#withoutKey}. */
  void remove(K key) {
    int at = find(key, key.hashCode());
    if (at < size) {
      removeAt(at);
    }
  }

  void removeAt(int index) {
    own(size);
    ownHashes(size);
    System.arraycopy(entries, index + 1, entries, index, size - index - 1);
    System.arraycopy(hashes, index + 1, hashes, index, size - index - 1);
    size--;
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
    if (at == size) {
      append(new Table.Entry<>(key, value), keyHash);
    } else if (!Table.isSame(entries[at].getValue(), value)) {
      own(size);
      entries[at] = entries[at].with(value);
    }
  }

  /**
   * Goes through the table from its start: the next entry. As long as each is the one that stands
   * there anyway, nothing is copied.
   */
  @SuppressWarnings("ReferenceEquality")
  void append(Table.Entry<K, V> entry, int entryHash) {
    if (size == entries.length || entries[size] != entry) {
      own(size + 1);
      entries[size] = entry;
    }
    if (size == hashes.length || hashes[size] != entryHash) {
      ownHashes(size + 1);
      hashes[size] = entryHash;
    }
    size++;
  }

  /** Makes room in an array that no table shares. */
  private void own(int wanted) {
    boolean shared = entries == original.entries;
    if (shared || wanted > entries.length) {
      entries = Table.copyOf(entries, Math.max(wanted, entries.length) + (shared ? 0 : ROOM));
    }
  }

  private void ownHashes(int wanted) {
    boolean shared = hashes == original.hashes;
    if (shared || wanted > hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.max(wanted, hashes.length) + (shared ? 0 : ROOM));
    }
  }

  /** The table after all changes: the last thing to be asked for. */
  Table<K, V> table() {
    if (entries == original.entries && size == entries.length) {
      return original;
    }
    Table.Entry<K, V>[] kept = size == entries.length ? entries : Table.copyOf(entries, size);
    return hashes == original.hashes && size == hashes.length
        ? original.withEntries(kept)
        : new Table<>(kept, size == hashes.length ? hashes : Arrays.copyOf(hashes, size));
  }
}
