package dev.ddilint.parser.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Numbered sections in one file, each compressed by itself and unpacked when it is asked for. */
final class SectionFile {
  private static final int MAGIC = 0x44444931; // "DDI1"
  private static final int HEAD = 2 * Integer.BYTES;
  private static final int ROW = 3 * Integer.BYTES;

  private final ByteBuffer bytes;

  SectionFile(byte[] file) {
    bytes = ByteBuffer.wrap(file);
    if (file.length < HEAD || bytes.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("no model index");
    }
  }

  byte[] section(int number) {
    int row = HEAD + ROW * number;
    byte[] unpacked = new byte[bytes.getInt(row + 2 * Integer.BYTES)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.array(), bytes.getInt(row), bytes.getInt(row + Integer.BYTES));
      int size = 0;
      while (size < unpacked.length && !inflater.finished()) {
        size += inflater.inflate(unpacked, size, unpacked.length - size);
      }
      return unpacked;
    } catch (DataFormatException e) {
      throw new IllegalStateException("the model index is damaged", e);
    } finally {
      inflater.end();
    }
  }

  /** Collects sections. */
  static final class Writer {
    private final List<byte[]> packed = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** Reserves the next number for a section that is known later. */
    int reserve() {
      packed.add(new byte[0]);
      sizes.add(0);
      return packed.size() - 1;
    }

    int add(byte[] section) {
      int number = reserve();
      set(number, section);
      return number;
    }

    void set(int number, byte[] section) {
      packed.set(number, deflated(section));
      sizes.set(number, section.length);
    }

    byte[] toBytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        out.writeInt(MAGIC);
        out.writeInt(packed.size());
        int offset = HEAD + ROW * packed.size();
        for (int i = 0; i < packed.size(); i++) {
          out.writeInt(offset);
          out.writeInt(packed.get(i).length);
          out.writeInt(sizes.get(i));
          offset += packed.get(i).length;
        }
        for (byte[] section : packed) {
          out.write(section);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] section) {
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
      deflater.setInput(section);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      deflater.end();
      return out.toByteArray();
    }
  }
}
