package dev.ddilint.rules.contract;

import dev.ddilint.rules.contract.DdiFact.Kind;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The fact table: a row for each documented function and callback type, found by name, also by the
 * name of a macro that stands for a function. {@link FactTableWriter} writes it when ddilint is
 * built, in parts by fingerprint of the name; a run unpacks the part of a name that the model does
 * not explain, and makes objects of the rows it asks for. Threads may share it. A part is:
 *
 * <pre>
 * int   number of rows n
 * int   n fingerprints of names, ascending
 * int   n offsets of rows
 * byte  rows
 * </pre>
 */
public final class FactTable {
  /** How many parts there are, a power of two. */
  static final int PARTS = 32;

  /** In place of a level: none. */
  static final int OPEN = 0xff;

  /** In place of a kind: the row only names others. */
  static final int ALIAS = 0xff;

  private static final Kind[] KINDS = Kind.values();

  /** The longest chain of names that stand for names. */
  private static final int MAX_ALIASES = 4;

  private final IntFunction<byte[]> source;
  private final AtomicReferenceArray<byte[]> parts = new AtomicReferenceArray<>(PARTS);

  /** A table whose parts are asked for by number, when they are needed. */
  public FactTable(IntFunction<byte[]> source) {
    this.source = source;
  }

  /** A table without a row. */
  public static FactTable empty() {
    return new FactTable(unused -> new byte[Integer.BYTES]);
  }

  /** The rows of a name; of what it stands for, if it has none itself. */
  public List<DdiFact> find(String name) {
    return find(name, MAX_ALIASES);
  }

  private List<DdiFact> find(String name, int depth) {
    Row row = new Row(name);
    List<DdiFact> found = new ArrayList<>(row.facts);
    if (found.isEmpty() && depth > 0) {
      row.aliases.forEach(alias -> found.addAll(find(alias, depth - 1)));
    }
    return List.copyOf(found);
  }

  /** What the name of a macro stands for. */
  public List<String> standsFor(String name) {
    return List.copyOf(new Row(name).aliases);
  }

  /** All names, sorted. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      byte[] bytes = bytes(part);
      int size = number(bytes, 0);
      for (int i = 0; i < size; i++) {
        names.add(name(bytes, size, i));
      }
    }
    return names.stream().distinct().sorted().toList();
  }

  /** The levels that every row of a name and kind allows; absent if a row leaves them open. */
  Optional<IrqlRange> irql(List<DdiFact> rows) {
    Optional<IrqlRange> all = Optional.empty();
    for (DdiFact row : rows) {
      if (row.irql().isEmpty()) {
        return Optional.empty();
      }
      all = Optional.of(all.isEmpty() ? row.irql().get() : all.get().join(row.irql().get()));
    }
    return all;
  }

  /** The part in which a name with this fingerprint stands. */
  static int part(int fingerprint) {
    return fingerprint & (PARTS - 1);
  }

  private byte[] bytes(int part) {
    byte[] known = parts.get(part);
    if (known == null) {
      known = source.apply(part);
      parts.set(part, known);
    }
    return known;
  }

  private static String name(byte[] bytes, int size, int at) {
    try (DataInputStream in = row(bytes, size, at)) {
      return in.readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException("the fact table is damaged", e);
    }
  }

  private static int fingerprint(byte[] bytes, int at) {
    return number(bytes, 1 + at);
  }

  private static int number(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getInt(Integer.BYTES * at);
  }

  private static DataInputStream row(byte[] bytes, int size, int at) {
    int offset = number(bytes, 1 + size + at);
    return new DataInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset));
  }

  /** Everything that stands under one name. */
  private final class Row {
    private final List<DdiFact> facts = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();

    Row(String name) {
      int wanted = name.hashCode();
      byte[] bytes = bytes(part(wanted));
      int size = number(bytes, 0);
      for (int i = first(bytes, size, wanted); i < size && fingerprint(bytes, i) == wanted; i++) {
        try (DataInputStream in = row(bytes, size, i)) {
          if (in.readUTF().equals(name)) {
            read(name, in);
          }
        } catch (IOException e) {
          throw new UncheckedIOException("the fact table is damaged", e);
        }
      }
    }

    private void read(String name, DataInputStream in) throws IOException {
      int kind = in.readUnsignedByte();
      if (kind == ALIAS) {
        aliases.add(in.readUTF());
        return;
      }
      String header = in.readUTF();
      String path = in.readUTF();
      String usual = DdiFact.usualPage(name, KINDS[kind], header);
      int low = in.readUnsignedByte();
      int high = in.readUnsignedByte();
      boolean conditional = in.readBoolean();
      long since = in.readLong();
      facts.add(
          new DdiFact(
              name,
              KINDS[kind],
              header,
              new Page(path.isEmpty() ? usual : path),
              low == OPEN
                  ? Optional.empty()
                  : Optional.of(new IrqlRange(new Irql(low), new Irql(high))),
              conditional,
              since == 0 ? OptionalLong.empty() : OptionalLong.of(since),
              in.readUTF(),
              in.readUTF()));
    }
  }

  private static int first(byte[] bytes, int size, int wanted) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fingerprint(bytes, middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
