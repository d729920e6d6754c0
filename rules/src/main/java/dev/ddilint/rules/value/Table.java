package dev.ddilint.rules.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map.Entry<K, V>[] entries;
  private final int[] hashes;
  private final int hash;

  private Table(Map.Entry<K, V>[] entries, int[] hashes) {
    this.entries = entries;
    this.hashes = hashes;
    int sum = 0;
    for (int each : hashes) {
      sum += each;
    }
    this.hash = sum;
  }

  public static <K, V> Table<K, V> empty() {
    return new Table<>(array(0), new int[0]);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <K, V> Map.Entry<K, V>[] array(int size) {
    return new Map.Entry[size];
  }

  private int find(K key) {
    return find(key, key.hashCode(), 0);
  }

  /**
   * Where a key is, or the number of entries. Tables of paths that were one before hold most keys
   * at the same index.
   */
  private int find(K key, int wanted, int likely) {
    if (likely < hashes.length && holds(likely, key, wanted)) {
      return likely;
    }
    for (int i = 0; i < hashes.length; i++) {
      if (holds(i, key, wanted)) {
        return i;
      }
    }
    return hashes.length;
  }

  private boolean holds(int index, K key, int wanted) {
    return hashes[index] == wanted && entries[index].getKey().equals(key);
  }

  /** The value of a key, or the given one. */
  public V getOrDefault(K key, V otherwise) {
    int at = find(key);
    return at < hashes.length ? entries[at].getValue() : otherwise;
  }

  /** The value of a key. */
  public Optional<V> get(K key) {
    int at = find(key);
    return at < hashes.length ? Optional.of(entries[at].getValue()) : Optional.empty();
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

  /** The key that was added first of those that a predicate picks. */
  public Optional<K> firstKey(Predicate<K> wanted) {
    for (Map.Entry<K, V> entry : entries) {
      if (wanted.test(entry.getKey())) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /** In the order in which keys were first added. */
  public List<Map.Entry<K, V>> entries() {
    return Collections.unmodifiableList(Arrays.asList(entries));
  }

  public Table<K, V> with(K key, V value) {
    int at = find(key);
    if (at < hashes.length && entries[at].getValue().equals(value)) {
      return this;
    }
    int size = Math.max(at + 1, hashes.length);
    Map.Entry<K, V>[] changed = Arrays.copyOf(entries, size);
    int[] changedHashes = Arrays.copyOf(hashes, size);
    changed[at] = Map.entry(key, value);
    changedHashes[at] = key.hashCode();
    return new Table<>(changed, changedHashes);
  }

  public Table<K, V> withAll(Table<K, V> others) {
    Table<K, V> result = this;
    for (Map.Entry<K, V> entry : others.entries) {
      result = result.with(entry.getKey(), entry.getValue());
    }
    return result;
  }

  /**
   * What becomes of a key where two tables meet.
   *
   * @param <K> of the tables
   * @param <V> of the tables
   */
  public interface Meeting<K, V> {
    /** The value of a key of both. */
    V both(K key, V here, V there);

    /** The value of a key of the first table only. */
    V here(K key, V value);

    /** The value of a key of the second table only. */
    V there(K key, V value);

    /** Whether a value is worth an entry. */
    boolean isKept(V value);
  }

  /**
   * This table met with another; keys of this one come first. A table that a meeting does not
   * change stays the same object: paths meet again and again with nothing new to tell.
   */
  public Table<K, V> meet(Table<K, V> other, Meeting<K, V> meeting) {
    Map.Entry<K, V>[] met = array(entries.length + other.entries.length);
    int[] metHashes = new int[met.length];
    boolean[] seen = new boolean[other.entries.length];
    int size = 0;
    int same = 0;
    for (int i = 0; i < entries.length; i++) {
      Map.Entry<K, V> entry = entries[i];
      int at = other.find(entry.getKey(), hashes[i], i);
      V value;
      if (at < seen.length) {
        seen[at] = true;
        value = meeting.both(entry.getKey(), entry.getValue(), other.entries[at].getValue());
      } else {
        value = meeting.here(entry.getKey(), entry.getValue());
      }
      if (meeting.isKept(value)) {
        metHashes[size] = hashes[i];
        met[size] = entry(entry, value);
        same += met[size++] == entry ? 1 : 0;
      }
    }
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i]) {
        Map.Entry<K, V> entry = other.entries[i];
        V value = meeting.there(entry.getKey(), entry.getValue());
        if (meeting.isKept(value)) {
          metHashes[size] = other.hashes[i];
          met[size++] = entry(entry, value);
        }
      }
    }
    return same == entries.length && same == size
        ? this
        : new Table<>(Arrays.copyOf(met, size), Arrays.copyOf(metHashes, size));
  }

  private static <K, V> Map.Entry<K, V> entry(Map.Entry<K, V> known, V value) {
    return isSame(known.getValue(), value) ? known : Map.entry(known.getKey(), value);
  }

  /** Without a key. */
  public Table<K, V> withoutKey(K key) {
    int at = find(key);
    if (at == hashes.length) {
      return this;
    }
    Map.Entry<K, V>[] kept = array(hashes.length - 1);
    int[] keptHashes = new int[kept.length];
    System.arraycopy(entries, 0, kept, 0, at);
    System.arraycopy(hashes, 0, keptHashes, 0, at);
    System.arraycopy(entries, at + 1, kept, at, kept.length - at);
    System.arraycopy(hashes, at + 1, keptHashes, at, kept.length - at);
    return new Table<>(kept, keptHashes);
  }

  public Table<K, V> without(Predicate<Map.Entry<K, V>> unwanted) {
    int first = 0;
    while (first < entries.length && !unwanted.test(entries[first])) {
      first++;
    }
    if (first == entries.length) {
      return this;
    }
    Map.Entry<K, V>[] kept = entries.clone();
    int[] keptHashes = hashes.clone();
    int size = first;
    for (int i = first + 1; i < kept.length; i++) {
      if (!unwanted.test(entries[i])) {
        kept[size] = entries[i];
        keptHashes[size++] = hashes[i];
      }
    }
    return new Table<>(Arrays.copyOf(kept, size), Arrays.copyOf(keptHashes, size));
  }

  /** Without the oldest entries, if there are more than wanted. */
  public Table<K, V> newest(int count) {
    int surplus = hashes.length - count;
    return surplus <= 0
        ? this
        : new Table<>(
            Arrays.copyOfRange(entries, surplus, hashes.length),
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
      Map.Entry<K, V> entry = other.entries[i];
      int at = find(entry.getKey(), other.hashes[i], i);
      if (at == hashes.length || !isSame(entries[at].getValue(), entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Object a, Object b) {
    return a == b || a.equals(b);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return entries().toString();
  }
}
