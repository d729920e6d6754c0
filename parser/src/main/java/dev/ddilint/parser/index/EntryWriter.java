package dev.ddilint.parser.index;

import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Writes the values of one entry of a block; small numbers take one byte. */
public final class EntryWriter {
  private final BlockWriter block;
  private byte[] bytes = new byte[32];
  private int size;
  private int lastStart;

  EntryWriter(BlockWriter block) {
    this.block = block;
  }

  /** A number from 0; seven bits a byte. */
  public void count(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    unsigned(value);
  }

  /** Any number. */
  public void number(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  public void flag(boolean value) {
    add(value ? 1 : 0);
  }

  public void constant(Enum<?> value) {
    text(value.name());
  }

  /** A spelling; the block keeps each once. */
  public void text(String text) {
    count(block.spelling(text));
  }

  /** A list, each element written by {@code writer}. */
  public <T> void list(Collection<T> elements, Consumer<T> writer) {
    count(elements.size());
    elements.forEach(writer);
  }

  public void texts(List<String> texts) {
    list(texts, this::text);
  }

  /** A place: which file, how far behind the last place written, how long. */
  public void span(Span span) {
    Expansion.Macro macro = span.expansion() instanceof Expansion.Macro found ? found : null;
    place(span.file(), macro != null);
    range(span.start(), span.end());
    if (macro != null) {
      text(macro.macro());
      place(macro.file(), false);
      range(macro.start(), macro.end());
    }
  }

  private void place(SourceFile file, boolean expanded) {
    count(block.file(file) * 2 + (expanded ? 1 : 0));
  }

  private void range(int start, int end) {
    number(start - (long) lastStart);
    number(end - (long) start);
    lastStart = start;
  }

  /** Appends what another entry of the block holds, with its size before it. */
  void nested(EntryWriter other) {
    count(other.size);
    for (int i = 0; i < other.size; i++) {
      add(other.bytes[i]);
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      add((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    add((int) rest);
  }

  private void add(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }
}
