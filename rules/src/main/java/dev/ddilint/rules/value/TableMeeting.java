package dev.ddilint.rules.value;

import java.util.Arrays;

/**
 * Two tables where two paths meet, and what becomes of their keys there: keys of the first table
 * come first. A table that a meeting does not change stays the same object: paths meet again and
 * again with nothing new to tell.
 *
 * @param <K> of the tables
 * @param <V> of the tables
 */
abstract class TableMeeting<K, V> {
  private final Table<K, V> one;
  private final Table<K, V> other;

  TableMeeting(Table<K, V> one, Table<K, V> other) {
    this.one = one;
    this.other = other;
  }

  /** Whether an entry that both tables share stays as it is. */
  abstract boolean stays(K key, V value);

  /** The value of a key of both. */
  abstract V both(K key, V here, V there);

  /** The value of a key of the first table only. */
  abstract V here(K key, V value);

  /** The value of a key of the second table only. */
  abstract V there(K key, V value);

  /** The table behind the meeting; to be asked for once. */
  final Table<K, V> table() {
    int shared = shared();
    if (shared == one.size() && shared == other.size()) {
      return one;
    }
    TableEditor<K, V> met = one.edit().restarted(shared);
    boolean[] seen = new boolean[other.size()];
    Arrays.fill(seen, 0, shared, true);
    int common = shared + keysOfFirst(shared, seen, met);
    met.reserve(one.size() + other.size() - common);
    keysOfSecond(seen, met);
    return met.table();
  }

  /** How many entries both tables begin with that stay. */
  private int shared() {
    int most = one.shared(other);
    int shared = 0;
    while (shared < most && stays(one.key(shared), one.value(shared))) {
      shared++;
    }
    return shared;
  }

  /** How many of the keys from an index on both tables hold. */
  private int keysOfFirst(int from, boolean[] seen, TableEditor<K, V> met) {
    int common = 0;
    int likely = from;
    for (int i = from; i < one.size(); i++) {
      Table.Entry<K, V> entry = one.entries[i];
      int at = other.find(entry, one.hashes[i], likely);
      V value;
      if (at < seen.length) {
        seen[at] = true;
        likely = at + 1;
        common++;
        value = both(entry.getKey(), entry.getValue(), other.value(at));
      } else {
        value = here(entry.getKey(), entry.getValue());
      }
      met.append(entry.with(value), one.hashes[i]);
    }
    return common;
  }

  private void keysOfSecond(boolean[] seen, TableEditor<K, V> met) {
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i]) {
        Table.Entry<K, V> entry = other.entries[i];
        met.append(entry.with(there(entry.getKey(), entry.getValue())), other.hashes[i]);
      }
    }
  }
}
