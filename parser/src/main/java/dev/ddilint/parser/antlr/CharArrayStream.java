package dev.ddilint.parser.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * ANTLR's view of a text: UTF-16 code units in an array, which the scanner's own loops read too.
 */
final class CharArrayStream implements CharStream {
  private final char[] text;
  private final int size;
  private int index;

  /** A stream over the first characters of an array. */
  CharArrayStream(char[] text, int size) {
    this.text = text;
    this.size = size;
  }

  char[] text() {
    return text;
  }

  @Override
  public int LA(int offset) {
    int at = offset > 0 ? index + offset - 1 : index + offset;
    return offset != 0 && at >= 0 && at < size ? text[at] : IntStream.EOF;
  }

  @Override
  public void consume() {
    index++;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int target) {
    index = target;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, size);
    return interval.a >= end ? "" : new String(text, interval.a, end - interval.a);
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }
}
