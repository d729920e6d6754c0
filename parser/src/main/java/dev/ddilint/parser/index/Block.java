package dev.ddilint.parser.index;

import dev.ddilint.parser.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One unpacked section: spellings, and entries by number. Both are made into objects when they are
 * asked for; threads may race to make the same spelling.
 *
 * <pre>
 * int    number of spellings
 * int    number of entries
 * short  size of each spelling, then of each entry; 0 for an entry that is not there
 * byte   spellings and entries
 * </pre>
 */
final class Block {
  private static final int HEAD = 2 * Integer.BYTES;

  private final byte[] bytes;
  private final int[] offsets;
  private final @Nullable String[] spellings;

  Block(byte[] unpacked) {
    bytes = unpacked;
    ByteBuffer numbers = ByteBuffer.wrap(unpacked);
    spellings = new String[numbers.getInt(0)];
    offsets = new int[spellings.length + numbers.getInt(Integer.BYTES) + 1];
    int offset = HEAD + Short.BYTES * (offsets.length - 1);
    for (int i = 0; i < offsets.length - 1; i++) {
      offsets[i] = offset;
      offset += numbers.getShort(HEAD + Short.BYTES * i) & 0xffff;
    }
    offsets[offsets.length - 1] = offset;
  }

  boolean has(int entry) {
    int part = spellings.length + entry;
    return part + 1 < offsets.length && offsets[part] < offsets[part + 1];
  }

  /** An entry that is there. */
  EntryReader entry(int number, IntFunction<SourceFile> files) {
    return new EntryReader(this, offsets[spellings.length + number], files);
  }

  byte at(int position) {
    return bytes[position];
  }

  String spelling(int number) {
    String known = spellings[number];
    if (known != null) {
      return known;
    }
    int start = offsets[number];
    String made = new String(bytes, start, offsets[number + 1] - start, StandardCharsets.UTF_8);
    spellings[number] = made;
    return made;
  }
}
