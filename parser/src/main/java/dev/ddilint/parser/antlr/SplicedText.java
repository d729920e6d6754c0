package dev.ddilint.parser.antlr;

import java.util.Arrays;

/**
 * A text without its line splices (a backslash right before a line break, C11 5.1.1.2), and the way
 * back to offsets of the original text.
 */
final class SplicedText {
  private final char[] characters;
  private int size;
  private int[] splices = new int[16];
  private int[] removed = new int[16];
  private int count;
  private int cursor;

  SplicedText(String text) {
    characters = text.toCharArray();
    size = characters.length;
    int first = text.indexOf('\\');
    if (first >= 0) {
      removeSplices(first);
    }
  }

  char[] characters() {
    return characters;
  }

  /** How many of the characters count. */
  int size() {
    return size;
  }

  /**
   * The original offset of a character that follows a token's start; offsets must be asked for in
   * ascending order.
   */
  int original(int offset) {
    while (cursor < count && splices[cursor] <= offset) {
      cursor++;
    }
    return cursor == 0 ? offset : offset + removed[cursor - 1];
  }

  /** The original offset of the end of what stands before an offset. */
  int originalEnd(int offset) {
    return original(offset - 1) + 1;
  }

  private void removeSplices(int first) {
    int to = first;
    int from = first;
    int length = characters.length;
    while (from < length) {
      int splice = spliceLength(from);
      if (splice == 0) {
        characters[to++] = characters[from++];
      } else {
        from += splice;
        addSplice(to, from - to);
      }
    }
    size = to;
  }

  private int spliceLength(int at) {
    if (characters[at] != '\\' || at + 1 >= characters.length) {
      return 0;
    }
    char next = characters[at + 1];
    if (next == '\n') {
      return 2;
    }
    if (next != '\r') {
      return 0;
    }
    return at + 2 < characters.length && characters[at + 2] == '\n' ? 3 : 2;
  }

  private void addSplice(int offset, int totalRemoved) {
    if (count > 0 && splices[count - 1] == offset) {
      count--;
    }
    if (count == splices.length) {
      splices = Arrays.copyOf(splices, count * 2);
      removed = Arrays.copyOf(removed, count * 2);
    }
    splices[count] = offset;
    removed[count++] = totalRemoved;
  }
}
