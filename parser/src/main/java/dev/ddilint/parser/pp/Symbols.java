package dev.ddilint.parser.pp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Interns spellings: equal spellings have equal numbers. Shared by all threads of a run; the
 * numbers never show in any output.
 *
 * <p>Looking up a known spelling takes no lock and makes no object. A reader may race with a writer
 * and see a table without the newest spellings, or with a part of one: it then finds no spelling
 * that equals its own, and looks again under the lock.
 */
public final class Symbols {
  /** Enough for a driver of some files; all the Windows samples have three times as many. */
  private static final int INITIAL_CAPACITY = 1 << 15;

  /** Names have about sixteen letters. */
  private static final int CHARACTERS_PER_SYMBOL = 16;

  private static final int ASCII = 0x80;

  /**
   * Open addressing by hash; the number of slots is a power of two. All that a search compares but
   * the characters lies side by side: objects for each spelling would be far apart.
   */
  private static final class Table {
    /** How many numbers a slot has: the hash and those that follow here. */
    private static final int SLOT = 4;

    /** One more than the symbol; a reader that races with a writer may see 0. */
    private static final int NAME = 1;

    private static final int START = 2;
    private static final int LENGTH = 3;

    /** In place of a hash: no spelling stands here. */
    private static final int FREE = 0;

    private final int[] slots;

    /** In which slot each symbol is. */
    private final int[] places;

    private final char[] characters;
    private int used;

    Table(int capacity, char[] characters, int used) {
      slots = new int[2 * capacity * SLOT];
      places = new int[capacity];
      this.characters = characters;
      this.used = used;
    }

    /** The number of a spelling; -1 if it is not known. */
    int find(int hash, char[] text, int start, int end) {
      int slot = first(hash);
      for (int at = slots[slot]; at != FREE; at = slots[slot]) {
        if (at == hash && spells(slot, text, start, end)) {
          return slots[slot + NAME] - 1;
        }
        slot = next(slot);
      }
      return -1;
    }

    private int first(int hash) {
      return (hash * SLOT) & (slots.length - 1);
    }

    private int next(int slot) {
      return (slot + SLOT) & (slots.length - 1);
    }

    private boolean spells(int slot, char[] text, int start, int end) {
      if (slots[slot + LENGTH] != end - start) {
        return false;
      }
      for (int i = start, j = slots[slot + START]; i < end; i++, j++) {
        if (text[i] != characters[j]) {
          return false;
        }
      }
      return true;
    }

    boolean holds(int symbol, int length) {
      return symbol < places.length && used + length <= characters.length;
    }

    void put(int symbol, int hash, char[] text, int start, int end) {
      System.arraycopy(text, start, characters, used, end - start);
      put(symbol, hash, used, end - start);
      used += end - start;
    }

    private void put(int symbol, int hash, int start, int length) {
      int slot = first(hash);
      while (slots[slot] != FREE) {
        slot = next(slot);
      }
      places[symbol] = slot;
      slots[slot + START] = start;
      slots[slot + LENGTH] = length;
      slots[slot + NAME] = symbol + 1;
      slots[slot] = hash;
    }

    /** A table that holds one symbol more, of this length. */
    Table grown(int symbol, int length) {
      int capacity = symbol < places.length ? places.length : 2 * places.length;
      int needed = used + length;
      int room = needed <= characters.length ? characters.length : 2 * needed;
      Table grown = new Table(capacity, Arrays.copyOf(characters, room), used);
      for (int i = 0; i < symbol; i++) {
        int slot = places[i];
        grown.put(i, slots[slot], slots[slot + START], slots[slot + LENGTH]);
      }
      return grown;
    }

    String text(int symbol) {
      int slot = places[symbol];
      return new String(characters, slots[slot + START], slots[slot + LENGTH]);
    }
  }

  private volatile Table table =
      new Table(INITIAL_CAPACITY, new char[INITIAL_CAPACITY * CHARACTERS_PER_SYMBOL], 0);

  /** Made when they are first asked for. */
  private volatile @Nullable String[] texts = new String[INITIAL_CAPACITY];

  /** The numbers of most punctuators, and of names of one letter, by character. */
  private final int[] ofCharacters = new int[ASCII];

  private int size;

  /** A table that holds what preprocessing itself knows. */
  public Symbols() {
    for (Word word : Word.values()) {
      addFirst(word.text());
    }
    // a reader that races with a writer may take an unfinished spelling for an empty one
    addFirst("");
    for (char c = 0; c < ASCII; c++) {
      ofCharacters[c] = addFirst(String.valueOf(c));
    }
  }

  private int addFirst(String text) {
    char[] characters = text.toCharArray();
    return add(hash(characters, 0, characters.length), characters, 0, characters.length);
  }

  public int intern(String text) {
    char[] characters = text.toCharArray();
    return intern(characters, 0, characters.length);
  }

  /** The number of a stretch of characters; no string is made when the spelling is known. */
  public int intern(char[] text, int start, int end) {
    if (end - start == 1 && text[start] < ASCII) {
      return ofCharacters[text[start]];
    }
    int hash = hash(text, start, end);
    int found = table.find(hash, text, start, end);
    return found >= 0 ? found : add(hash, text, start, end);
  }

  /** Spread, as names that differ at their ends only would lie side by side. */
  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    hash *= 0x9E3779B9;
    hash ^= hash >>> 15;
    return hash == Table.FREE ? 1 : hash;
  }

  public String text(int symbol) {
    @Nullable String[] known = texts;
    String text = symbol >= 0 && symbol < known.length ? known[symbol] : null;
    return text != null ? text : make(symbol);
  }

  private synchronized int add(int hash, char[] text, int start, int end) {
    int raced = table.find(hash, text, start, end);
    if (raced >= 0) {
      return raced;
    }
    if (!table.holds(size, end - start)) {
      table = table.grown(size, end - start);
    }
    table.put(size, hash, text, start, end);
    return size++;
  }

  private synchronized String make(int symbol) {
    if (symbol < 0 || symbol >= size) {
      throw new IllegalArgumentException("no symbol has the number " + symbol);
    }
    if (symbol >= texts.length) {
      texts = Arrays.copyOf(texts, Math.max(size, 2 * texts.length));
    }
    String text = table.text(symbol);
    texts[symbol] = text;
    return text;
  }
}
