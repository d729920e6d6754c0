package dev.ddilint.parser.antlr;

import java.util.Arrays;

/**
 * A text without its line splices (a backslash right before a line break, C11 5.1.1.2), and the way
 * back to offsets of the original text. Used again for one text after the other.
 */
final class SplicedText {
  private char[] characters = {};
  private int size;

  /** Where characters were removed before, how many by then, and the number of such places. */
  private int[] splices = new int[16];

  private int[] removed = new int[16];
  private int count;

  /** How many of the places were passed, the next one, and what was removed before it. */
  private int passed;

  private int next;
  private int shift;

  /** Takes a text in place of the one before. */
  void read(String text) {
    if (characters.length < text.length()) {
      characters = new char[text.length()];
    }
    text.getChars(0, text.length(), characters, 0);
    count = 0;
    removeSplices(text);
    passed = 0;
    shift = 0;
    next = count == 0 ? Integer.MAX_VALUE : splices[0];
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
    if (offset >= next) {
      pass(offset);
    }
    return offset + shift;
  }

  private void pass(int offset) {
    while (passed < count && splices[passed] <= offset) {
      shift = removed[passed++];
    }
    next = passed == count ? Integer.MAX_VALUE : splices[passed];
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
    if (from > kept) {
      System.arraycopy(characters, from, characters, kept, text.length() - from);
    }
    size = kept + text.length() - from;
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
