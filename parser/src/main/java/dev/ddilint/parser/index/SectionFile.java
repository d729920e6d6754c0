package dev.ddilint.parser.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Numbered sections, each compressed by itself and unpacked when it is asked for. They lie in
 * volumes, so that what few runs need is not even read by the others. The first volume begins with
 * the table of all sections.
 */
final class SectionFile {
  private static final int MAGIC = 0x44444932; // "DDI2"
  private static final int HEAD = 3 * Integer.BYTES;
  private static final int ROW = 4 * Integer.BYTES;

  private final IntFunction<byte[]> reader;
  private final AtomicReferenceArray<byte[]> volumes;
  private final ByteBuffer table;

  /**
   * Opens sections.
   *
   * @param reader gives the bytes of a volume; asked for the first one now, for others when one of
   *     their sections is wanted
   */
  SectionFile(IntFunction<byte[]> reader) {
    this.reader = reader;
    byte[] first = reader.apply(0);
    table = ByteBuffer.wrap(first);
    if (first.length < HEAD || table.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("no model index");
    }
    volumes = new AtomicReferenceArray<>(table.getInt(Integer.BYTES));
    volumes.set(0, first);
  }

  byte[] section(int number) {
    int row = HEAD + ROW * number;
    byte[] volume = volume(table.getInt(row));
    byte[] unpacked = new byte[table.getInt(row + 3 * Integer.BYTES)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(
          volume, table.getInt(row + Integer.BYTES), table.getInt(row + 2 * Integer.BYTES));
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

  /** Threads may race to read the same volume. */
  private byte[] volume(int number) {
    byte[] known = volumes.get(number);
    if (known == null) {
      known = reader.apply(number);
      volumes.set(number, known);
    }
    return known;
  }

  /** Collects sections. */
  static final class Writer {
    private final List<Packed> sections = new ArrayList<>();
    private int volumes = 1;

    /** A compressed section, and how large it is without that. */
    private static final class Packed {
      private final int volume;
      private final byte[] bytes;
      private final int size;

      Packed(int volume, byte[] section) {
        this.volume = volume;
        this.bytes = deflated(section);
        this.size = section.length;
      }
    }

    /** Reserves the next number for a section of the first volume that is known later. */
    int reserve() {
      sections.add(new Packed(0, new byte[0]));
      return sections.size() - 1;
    }

    /** Adds a section; a volume begins when something is added to it. */
    int add(byte[] section, int volume) {
      volumes = Math.max(volumes, volume + 1);
      sections.add(new Packed(volume, section));
      return sections.size() - 1;
    }

    void set(int number, byte[] section) {
      sections.set(number, new Packed(0, section));
    }

    /** The bytes of the volumes, in the order of their numbers. */
    List<byte[]> volumes() {
      List<ByteArrayOutputStream> written = new ArrayList<>();
      for (int i = 0; i < volumes; i++) {
        written.add(new ByteArrayOutputStream());
      }
      int head = HEAD + ROW * sections.size();
      ByteBuffer table = ByteBuffer.allocate(head);
      table.putInt(MAGIC).putInt(volumes).putInt(sections.size());
      for (Packed each : sections) {
        int before = each.volume == 0 ? head : 0;
        table.putInt(each.volume).putInt(before + written.get(each.volume).size());
        table.putInt(each.bytes.length).putInt(each.size);
        written.get(each.volume).writeBytes(each.bytes);
      }
      List<byte[]> all = new ArrayList<>();
      for (ByteArrayOutputStream each : written) {
        all.add(all.isEmpty() ? joined(table.array(), each.toByteArray()) : each.toByteArray());
      }
      return all;
    }

    private static byte[] joined(byte[] head, byte[] rest) {
      return ByteBuffer.allocate(head.length + rest.length).put(head).put(rest).array();
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
