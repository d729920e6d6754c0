package dev.ddilint.parser.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which headers know a name: sorted 32-bit fingerprints of the names, and a {@link Posting} beside
 * each. The names themselves stand with the entries, where a posting is checked, so that a name no
 * header knows costs one search here.
 *
 * <pre>
 * int  number of postings n
 * int  n fingerprints, ascending; one that several headers know stands several times
 * int  n postings
 * </pre>
 */
final class NameTable {
  private static final int HEADER_BITS = 10;
  private static final int NUMBER_BITS = 15;
  private static final int FACET_BITS = 4;

  /** Twice the distance that all but a few of the fingerprints keep from where they should lie. */
  private static final int NEAR = 1 << 10;

  /** An array, not a view of the bytes: every name of a run is searched here. */
  private final int[] numbers;

  private final int size;

  /**
   * That a header knows a name.
   *
   * @param number of the header's entry for it
   */
  record Posting(int header, int number, int facets) {
    boolean has(Facet facet) {
      return (facets & facet.bit()) != 0;
    }

    private int pack() {
      if (header >> HEADER_BITS != 0 || number >> NUMBER_BITS != 0) {
        throw new IllegalStateException("the model outgrew the name table");
      }
      return (((header << NUMBER_BITS) | number) << FACET_BITS) | facets;
    }

    private static Posting unpack(int packed) {
      int place = packed >>> FACET_BITS;
      return new Posting(
          place >>> NUMBER_BITS,
          place & ((1 << NUMBER_BITS) - 1),
          packed & ((1 << FACET_BITS) - 1));
    }
  }

  NameTable(byte[] unpacked) {
    IntBuffer table = ByteBuffer.wrap(unpacked).asIntBuffer();
    numbers = new int[table.remaining()];
    table.get(numbers);
    size = numbers[0];
  }

  /** The headers that may know a name, in the order of their numbers. */
  List<Posting> find(String name) {
    int wanted = name.hashCode();
    int at = first(wanted);
    if (at == size || fingerprint(at) != wanted) {
      return List.of();
    }
    List<Posting> found = new ArrayList<>(2);
    for (; at < size && fingerprint(at) == wanted; at++) {
      found.add(Posting.unpack(numbers[1 + size + at]));
    }
    return found;
  }

  /**
   * The first position whose fingerprint is not below the one wanted. Fingerprints are spread
   * evenly, so that it mostly lies near where its share of all numbers says.
   */
  private int first(int wanted) {
    int guess = (int) ((((long) wanted - Integer.MIN_VALUE) * size) >>> Integer.SIZE);
    int low = Math.max(0, guess - NEAR);
    int high = Math.min(size, guess + NEAR);
    if (low > 0 && fingerprint(low - 1) >= wanted) {
      low = 0;
    }
    if (high < size && fingerprint(high) < wanted) {
      high = size;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fingerprint(middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int fingerprint(int at) {
    return numbers[1 + at];
  }

  /** The table as bytes. */
  static byte[] write(Map<String, List<Posting>> names) {
    TreeMap<Integer, List<Posting>> sorted = new TreeMap<>();
    names.forEach(
        (name, postings) ->
            sorted.computeIfAbsent(name.hashCode(), unused -> new ArrayList<>()).addAll(postings));
    int size = sorted.values().stream().mapToInt(List::size).sum();
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + 2 * size)).putInt(size);
    sorted.forEach((fingerprint, found) -> found.forEach(each -> bytes.putInt(fingerprint)));
    sorted.values().forEach(found -> found.forEach(each -> bytes.putInt(each.pack())));
    return bytes.array();
  }
}
