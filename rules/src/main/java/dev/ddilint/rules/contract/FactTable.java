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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fact table: a row for each documented function and callback type, found by name, also by the
 * name of a macro that stands for a function. {@link FactTableWriter} writes it when ddilint is
 * built; a run unpacks it when it meets the first name that the model does not explain, and makes
 * objects of the rows it asks for. Threads may share it.
 *
 * <pre>
 * int   number of rows n
 * int   n fingerprints of names, ascending
 * int   n offsets of rows
 * byte  rows
 * </pre>
 */
public final class FactTable {
  /** In place of a level: none. */
  static final int OPEN = 0xff;

  /** In place of a kind: the row only names others. */
  static final int ALIAS = 0xff;

  private static final Kind[] KINDS = Kind.values();

  /** The longest chain of names that stand for names. */
  private static final int MAX_ALIASES = 4;

  private final Supplier<byte[]> source;
  private volatile byte @Nullable [] unpacked;

  /** A table whose bytes are asked for once, when they are needed. */
  public FactTable(Supplier<byte[]> source) {
    this.source = source;
  }

  /** A table without a row. */
  public static FactTable empty() {
    return new FactTable(() -> new byte[Integer.BYTES]);
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
    byte[] bytes = bytes();
    int size = number(bytes, 0);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      try (DataInputStream in = row(bytes, size, i)) {
        names.add(in.readUTF());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
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

  private byte[] bytes() {
    byte[] known = unpacked;
    if (known == null) {
      known = source.get();
      unpacked = known;
    }
    return known;
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
      byte[] bytes = bytes();
      int size = number(bytes, 0);
      int wanted = name.hashCode();
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
