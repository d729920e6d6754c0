package dev.ddilint.rules.value;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An immutable map that is copied when it changes. States hold some tens of entries whose keys are
 * costly to hash and are iterated over at every join and call: arrays with the hashes beside the
 * keys were measured faster there than hash maps and persistent trees.
 *
 * @param <K> compared by {@code equals}
 * @param <V> likewise
 */
public final class Table<K, V> {
  private final List<Map.Entry<K, V>> entries;
  private final int[] hashes;
  private final int hash;

  private Table(List<Map.Entry<K, V>> entries, int[] hashes) {
    this.entries = entries;
    this.hashes = hashes;
    this.hash = Arrays.stream(hashes).sum();
  }

  public static <K, V> Table<K, V> empty() {
    return new Table<>(List.of(), new int[0]);
  }

  private int find(K key) {
    int wanted = key.hashCode();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == wanted && entries.get(i).getKey().equals(key)) {
        return i;
      }
    }
    return hashes.length;
  }

  /** The value of a key, or the given one. */
  public V getOrDefault(K key, V otherwise) {
    int at = find(key);
    return at < hashes.length ? entries.get(at).getValue() : otherwise;
  }

  public boolean containsKey(K key) {
    return find(key) < hashes.length;
  }

  public boolean isEmpty() {
    return hashes.length == 0;
  }

  public int size() {
    return hashes.length;
  }

  /** In the order in which keys were first added. */
  public List<K> keys() {
    return new AbstractList<>() {
      @Override
      public K get(int index) {
        return entries.get(index).getKey();
      }

      @Override
      public int size() {
        return hashes.length;
      }
    };
  }

  /** In the order in which keys were first added. */
  public List<Map.Entry<K, V>> entries() {
    return entries;
  }

  public Table<K, V> with(K key, V value) {
    int at = find(key);
    if (at < hashes.length && entries.get(at).getValue().equals(value)) {
      return this;
    }
    Map.Entry<K, V>[] changed = copy(Math.max(at + 1, hashes.length));
    changed[at] = Map.entry(key, value);
    int[] changedHashes = Arrays.copyOf(hashes, changed.length);
    changedHashes[at] = key.hashCode();
    return new Table<>(Arrays.asList(changed), changedHashes);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Map.Entry<K, V>[] copy(int size) {
    return Arrays.copyOf(entries.toArray(new Map.Entry[0]), size);
  }

  public Table<K, V> withAll(Table<K, V> others) {
    Table<K, V> result = this;
    for (Map.Entry<K, V> entry : others.entries) {
      result = result.with(entry.getKey(), entry.getValue());
    }
    return result;
  }

  public Table<K, V> without(Predicate<Map.Entry<K, V>> unwanted) {
    Map.Entry<K, V>[] kept = copy(hashes.length);
    int[] keptHashes = hashes.clone();
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      if (!unwanted.test(kept[i])) {
        kept[size] = kept[i];
        keptHashes[size++] = keptHashes[i];
      }
    }
    return size == kept.length
        ? this
        : new Table<>(Arrays.asList(Arrays.copyOf(kept, size)), Arrays.copyOf(keptHashes, size));
  }

  /** Without the oldest entries, if there are more than wanted. */
  public Table<K, V> newest(int count) {
    int surplus = hashes.length - count;
    return surplus <= 0
        ? this
        : new Table<>(
            List.copyOf(entries.subList(surplus, hashes.length)),
            Arrays.copyOfRange(hashes, surplus, hashes.length));
  }

  /** Without the keys that a predicate picks. */
  public Table<K, V> withoutKeys(Predicate<K> unwanted) {
    return without(entry -> unwanted.test(entry.getKey()));
  }

  /** The same entries, in whatever order. */
  @Override
  @SuppressWarnings("unchecked")
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Table<?, ?> table
            && table.hash == hash
            && table.hashes.length == hashes.length
            && holdsAll((Table<K, V>) table));
  }

  private boolean holdsAll(Table<K, V> other) {
    for (int i = 0; i < hashes.length; i++) {
      Map.Entry<K, V> entry = other.entries.get(i);
      boolean inPlace = hashes[i] == other.hashes[i] && entries.get(i).equals(entry);
      if (!inPlace) {
        int at = find(entry.getKey());
        if (at == hashes.length || !entries.get(at).getValue().equals(entry.getValue())) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return entries.toString();
  }
}
