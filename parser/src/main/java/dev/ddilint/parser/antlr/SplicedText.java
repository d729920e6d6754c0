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
    removeSplices(text);
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

  /** Moves what stands between splices together. */
  private void removeSplices(String text) {
    int kept = 0;
    int from = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
      int length = spliceLength(text, at);
      if (length > 0) {
        System.arraycopy(characters, from, characters, kept, at - from);
        kept += at - from;
        from = at + length;
        addSplice(kept, from - kept);
      }
    }
    System.arraycopy(characters, from, characters, kept, characters.length - from);
    size = kept + characters.length - from;
  }

  /** How long the splice at a backslash is; 0 if it is none. */
  private static int spliceLength(String text, int backslash) {
    int next = backslash + 1;
    if (text.startsWith("\r\n", next)) {
      return 3;
    }
    return text.startsWith("\n", next) || text.startsWith("\r", next) ? 2 : 0;
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
