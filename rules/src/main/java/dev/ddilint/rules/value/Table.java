package dev.ddilint.rules.value;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
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
  private static final Table<Object, Object> EMPTY = new Table<>(array(0), new int[0]);

  final Entry<K, V>[] entries;
  final int[] hashes;
  private final int hash;

  /**
   * A key with its value. A class of its own: loops over tables call it directly, where an
   * interface of many classes would have to be looked up.
   *
   * @param <K> of the table
   * @param <V> of the table
   */
  public static final class Entry<K, V> {
    private final K key;
    private final V value;

    Entry(K key, V value) {
      this.key = key;
      this.value = value;
    }

    public K getKey() {
      return key;
    }

    public V getValue() {
      return value;
    }

    /** The same key with a value, or this entry if that is its value already. */
    Entry<K, V> with(V changed) {
      return isSame(value, changed) ? this : new Entry<>(key, changed);
    }

    boolean holds(Object wanted) {
      return key == wanted || key.equals(wanted);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Entry<?, ?> entry
              && key.equals(entry.key)
              && value.equals(entry.value));
    }

    @Override
    public int hashCode() {
      return key.hashCode() ^ value.hashCode();
    }

    @Override
    public String toString() {
      return key + "=" + value;
    }
  }

  Table(Entry<K, V>[] entries, int[] hashes) {
    this(entries, hashes, sum(hashes));
  }

  private Table(Entry<K, V>[] entries, int[] hashes, int hash) {
    this.entries = entries;
    this.hashes = hashes;
    this.hash = hash;
  }

  private static int sum(int[] hashes) {
    int sum = 0;
    for (int each : hashes) {
      sum += each;
    }
    return sum;
  }

  @SuppressWarnings("unchecked")
  public static <K, V> Table<K, V> empty() {
    return (Table<K, V>) EMPTY;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <K, V> Entry<K, V>[] array(int size) {
    return new Entry[size];
  }

  /** The same as the library's for any type of array, which finds the type by reflection. */
  static <K, V> Entry<K, V>[] copyOf(Entry<K, V>[] entries, int size) {
    Entry<K, V>[] copy = array(size);
    System.arraycopy(entries, 0, copy, 0, Math.min(entries.length, size));
    return copy;
  }

  private int find(K key) {
    return find(key, key.hashCode(), 0);
  }

  /**
   * Where a key is, or the number of entries.
   *
   * @param likely where the search starts, at most the number of entries: tables of paths that were
   *     one before hold most keys in the same order
   */
  int find(K key, int wanted, int likely) {
    int[] hashes = this.hashes;
    for (int i = likely; i < hashes.length; i++) {
      if (hashes[i] == wanted && entries[i].holds(key)) {
        return i;
      }
    }
    for (int i = 0; i < likely; i++) {
      if (hashes[i] == wanted && entries[i].holds(key)) {
        return i;
      }
    }
    return hashes.length;
  }

  /** The value of a key, or the given one. */
  public V getOrDefault(K key, V otherwise) {
    int at = find(key);
    return at < hashes.length ? entries[at].value : otherwise;
  }

  /** The value of a key. */
  public Optional<V> get(K key) {
    int at = find(key);
    return at < hashes.length ? Optional.of(entries[at].value) : Optional.empty();
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

  /** Where a key is in the order in which keys were first added; -1 when it is not here. */
  public int indexOf(K key) {
    int at = find(key);
    return at < hashes.length ? at : -1;
  }

  /** The key at an index below {@link #size}. */
  public K key(int index) {
    return entries[index].key;
  }

  /** The value at an index below {@link #size}. */
  public V value(int index) {
    return entries[index].value;
  }

  /** The key that was added first of those that a predicate picks. */
  public Optional<K> firstKey(Predicate<K> wanted) {
    for (Entry<K, V> entry : entries) {
      if (wanted.test(entry.key)) {
        return Optional.of(entry.key);
      }
    }
    return Optional.empty();
  }

  /** In the order in which keys were first added. */
  public List<Entry<K, V>> entries() {
    return new Entries<>(entries);
  }

  /** The entries of a table, to be looked at. */
  private static final class Entries<K, V> extends AbstractList<Entry<K, V>> {
    private final Entry<K, V>[] entries;

    Entries(Entry<K, V>[] entries) {
      this.entries = entries;
    }

    @Override
    public Entry<K, V> get(int index) {
      return entries[index];
    }

    @Override
    public int size() {
      return entries.length;
    }
  }

  public Table<K, V> with(K key, V value) {
    int keyHash = key.hashCode();
    int at = find(key, keyHash, 0);
    if (at < hashes.length) {
      return isSame(entries[at].value, value) ? this : replaced(at, entries[at].with(value));
    }
    Entry<K, V>[] changed = copyOf(entries, at + 1);
    int[] changedHashes = Arrays.copyOf(hashes, at + 1);
    changed[at] = new Entry<>(key, value);
    changedHashes[at] = keyHash;
    return new Table<>(changed, changedHashes, hash + keyHash);
  }

  private Table<K, V> replaced(int at, Entry<K, V> entry) {
    Entry<K, V>[] changed = copyOf(entries, entries.length);
    changed[at] = entry;
    return withEntries(changed);
  }

  /** The same keys with other values. */
  Table<K, V> withEntries(Entry<K, V>[] changed) {
    return new Table<>(changed, hashes, hash);
  }

  public Table<K, V> withAll(Table<K, V> others) {
    Table<K, V> result = this;
    for (Entry<K, V> entry : others.entries) {
      result = result.with(entry.key, entry.value);
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
    /** Whether an entry that both tables share stays as it is. */
    boolean stays(K key, V value);

    /** The value of a key of both. */
    V both(K key, V here, V there);

    /** The value of a key of the first table only. */
    V here(K key, V value);

    /** The value of a key of the second table only. */
    V there(K key, V value);
  }

  /**
   * This table met with another; keys of this one come first. A table that a meeting does not
   * change stays the same object: paths meet again and again with nothing new to tell.
   */
  public Table<K, V> meet(Table<K, V> other, Meeting<K, V> meeting) {
    int shared = shared(other, meeting);
    if (shared == entries.length && shared == other.entries.length) {
      return this;
    }
    TableEditor<K, V> met = edit().restarted(shared);
    boolean[] seen = new boolean[other.entries.length];
    Arrays.fill(seen, 0, shared, true);
    int likely = shared;
    for (int i = shared; i < entries.length; i++) {
      Entry<K, V> entry = entries[i];
      int at = other.find(entry.key, hashes[i], likely);
      V value;
      if (at < seen.length) {
        seen[at] = true;
        likely = at + 1;
        value = meeting.both(entry.key, entry.value, other.entries[at].value);
      } else {
        value = meeting.here(entry.key, entry.value);
      }
      met.append(entry.with(value), hashes[i]);
    }
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i]) {
        Entry<K, V> entry = other.entries[i];
        V value = meeting.there(entry.key, entry.value);
        met.append(entry.with(value), other.hashes[i]);
      }
    }
    return met.table();
  }

  /** How many entries both tables begin with that stay: paths that part have much in common. */
  @SuppressWarnings("ReferenceEquality")
  private int shared(Table<K, V> other, Meeting<K, V> meeting) {
    int shared = 0;
    while (shared < entries.length
        && shared < other.entries.length
        && entries[shared] == other.entries[shared]
        && meeting.stays(entries[shared].key, entries[shared].value)) {
      shared++;
    }
    return shared;
  }

  /** How many entries both tables begin with. */
  @SuppressWarnings("ReferenceEquality")
  int shared(Table<K, V> other) {
    int most = Math.min(entries.length, other.entries.length);
    int shared = 0;
    while (shared < most && entries[shared] == other.entries[shared]) {
      shared++;
    }
    return shared;
  }

  /** This table, to be changed many times before it is looked at again. */
  TableEditor<K, V> edit() {
    return new TableEditor<>(this);
  }

  /** Without a key. */
  public Table<K, V> withoutKey(K key) {
    int at = find(key);
    if (at == hashes.length) {
      return this;
    }
    Entry<K, V>[] kept = array(hashes.length - 1);
    int[] keptHashes = new int[kept.length];
    System.arraycopy(entries, 0, kept, 0, at);
    System.arraycopy(hashes, 0, keptHashes, 0, at);
    System.arraycopy(entries, at + 1, kept, at, kept.length - at);
    System.arraycopy(hashes, at + 1, keptHashes, at, kept.length - at);
    return new Table<>(kept, keptHashes);
  }

  /** Without the entries that a predicate picks. */
  public Table<K, V> without(Predicate<Entry<K, V>> unwanted) {
    int first = 0;
    while (first < entries.length && !unwanted.test(entries[first])) {
      first++;
    }
    TableEditor<K, V> kept = edit().restarted(first);
    for (int i = first + 1; i < entries.length; i++) {
      if (!unwanted.test(entries[i])) {
        kept.append(entries[i], hashes[i]);
      }
    }
    return kept.table();
  }

  /** Without the keys that a predicate picks: nearly always none. */
  public Table<K, V> withoutKeys(Predicate<K> unwanted) {
    int first = 0;
    while (first < entries.length && !unwanted.test(entries[first].key)) {
      first++;
    }
    return first == entries.length ? this : withoutKeys(first, unwanted);
  }

  private Table<K, V> withoutKeys(int first, Predicate<K> unwanted) {
    TableEditor<K, V> kept = edit().restarted(first);
    for (int i = first + 1; i < entries.length; i++) {
      if (!unwanted.test(entries[i].key)) {
        kept.append(entries[i], hashes[i]);
      }
    }
    return kept.table();
  }

  /** Without the oldest entries, if there are more than wanted. */
  public Table<K, V> newest(int count) {
    int surplus = hashes.length - count;
    if (surplus <= 0) {
      return this;
    }
    Entry<K, V>[] kept = array(count);
    System.arraycopy(entries, surplus, kept, 0, count);
    return new Table<>(kept, Arrays.copyOfRange(hashes, surplus, hashes.length));
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
    int likely = 0;
    for (int i = 0; i < hashes.length; i++) {
      Entry<K, V> entry = other.entries[i];
      int at = find(entry.key, other.hashes[i], likely);
      if (at == hashes.length || !isSame(entries[at].value, entry.value)) {
        return false;
      }
      likely = at + 1;
    }
    return true;
  }

  static boolean isSame(Object a, Object b) {
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
