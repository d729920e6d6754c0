package dev.ddilint.parser.pp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Interns spellings: equal spellings have equal numbers. Shared by all threads of a run; the
 * numbers never show in any output.
 *
 * <p>Looking up a known spelling takes no lock and makes no object. A reader may race with a writer
 * and see a table without the newest entries; it then looks again under the lock. That is safe
 * because an entry is immutable and its fields are final.
 */
public final class Symbols {
  private static final int INITIAL_CAPACITY = 1 << 14;

  /** A spelling with its number; both as characters, which compare faster, and as a string. */
  private static final class Entry {
    private final char[] characters;
    private final String text;
    private final int hash;
    private final int symbol;

    Entry(char[] characters, int hash, int symbol) {
      this.characters = characters;
      this.text = new String(characters);
      this.hash = hash;
      this.symbol = symbol;
    }

    boolean spells(char[] other, int start, int length) {
      if (characters.length != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (characters[i] != other[start + i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Open addressing by hash; the length is a power of two. */
  private volatile @Nullable Entry[] table = new Entry[INITIAL_CAPACITY];

  private volatile @Nullable Entry[] bySymbol = new Entry[INITIAL_CAPACITY / 2];
  private int size;

  /** A table that holds what preprocessing itself knows. */
  public Symbols() {
    for (Word word : Word.values()) {
      intern(word.text());
    }
  }

  public int intern(String text) {
    char[] characters = text.toCharArray();
    return intern(characters, 0, characters.length);
  }

  /** The number of a stretch of characters; no string is made when the spelling is known. */
  public int intern(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    hash ^= hash >>> 15;
    Entry found = find(table, hash, text, start, end - start);
    return found != null ? found.symbol : add(hash, text, start, end - start);
  }

  public String text(int symbol) {
    @Nullable Entry[] entries = bySymbol;
    Entry entry = symbol < entries.length ? entries[symbol] : null;
    return entry != null ? entry.text : textUnderLock(symbol);
  }

  private static @Nullable Entry find(
      @Nullable Entry[] table, int hash, char[] text, int start, int length) {
    int mask = table.length - 1;
    int slot = hash & mask;
    for (Entry entry = table[slot]; entry != null; entry = table[slot]) {
      if (entry.hash == hash && entry.spells(text, start, length)) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private synchronized int add(int hash, char[] text, int start, int length) {
    Entry raced = find(table, hash, text, start, length);
    if (raced != null) {
      return raced.symbol;
    }
    if (size == bySymbol.length) {
      bySymbol = Arrays.copyOf(bySymbol, size * 2);
      table = rehashed(table);
    }
    Entry entry = new Entry(Arrays.copyOfRange(text, start, start + length), hash, size++);
    bySymbol[entry.symbol] = entry;
    put(table, entry);
    return entry.symbol;
  }

  private synchronized String textUnderLock(int symbol) {
    Entry entry = symbol >= 0 && symbol < size ? bySymbol[symbol] : null;
    if (entry == null) {
      throw new IllegalArgumentException("no symbol has the number " + symbol);
    }
    return entry.text;
  }

  private static @Nullable Entry[] rehashed(@Nullable Entry[] old) {
    @Nullable Entry[] grown = new Entry[old.length * 2];
    for (Entry entry : old) {
      if (entry != null) {
        put(grown, entry);
      }
    }
    return grown;
  }

  private static void put(@Nullable Entry[] table, Entry entry) {
    int mask = table.length - 1;
    int slot = entry.hash & mask;
    while (table[slot] != null) {
      slot = (slot + 1) & mask;
    }
    table[slot] = entry;
  }
}
