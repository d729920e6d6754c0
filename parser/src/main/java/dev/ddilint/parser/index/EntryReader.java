package dev.ddilint.parser.index;

import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Reads the values of one entry of a block, in the order in which they were written. A list begins
 * with the {@link #count} of its elements.
 *
 * <p>This, and what reads entries with it, uses loops where the rest of ddilint would use lambdas:
 * making one costs a cold virtual machine more than reading a header's entry.
 */
public final class EntryReader {
  private final Block block;
  private final IntFunction<SourceFile> files;
  private int position;
  private int lastStart;

  EntryReader(Block block, int position, IntFunction<SourceFile> files) {
    this.block = block;
    this.position = position;
    this.files = files;
  }

  public int count() {
    return (int) unsigned();
  }

  public long number() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  public boolean flag() {
    return block.at(position++) != 0;
  }

  public <E extends Enum<E>> E constant(Class<E> family) {
    return Enum.valueOf(family, text());
  }

  public String text() {
    return block.spelling(count());
  }

  public List<String> texts() {
    int size = count();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return texts;
  }

  /** A place. */
  public Span span() {
    int place = count();
    int start = lastStart + (int) number();
    int end = start + (int) number();
    lastStart = start;
    return Span.of(file(place), start, end, (place & 1) == 0 ? Expansion.NONE : expansion());
  }

  private Expansion expansion() {
    String macro = text();
    SourceFile file = file(count());
    int start = lastStart + (int) number();
    int end = start + (int) number();
    lastStart = start;
    return new Expansion.Macro(macro, file, start, end);
  }

  private SourceFile file(int place) {
    return files.apply(place >> 1);
  }

  /** Jumps over a nested part. */
  void skip() {
    int size = count();
    position += size;
  }

  private long unsigned() {
    long value = 0;
    int shift = 0;
    byte next = block.at(position++);
    while (next < 0) {
      value |= (next & 0x7fL) << shift;
      shift += 7;
      next = block.at(position++);
    }
    return value | ((long) next << shift);
  }
}
