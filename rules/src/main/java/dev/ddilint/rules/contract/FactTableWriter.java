package dev.ddilint.rules.contract;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a {@link FactTable}; rows of one name stay in their order. */
final class FactTableWriter {
  private final TreeMap<Integer, List<byte[]>> rows = new TreeMap<>();

  /** How a row is written. */
  @FunctionalInterface
  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  @SuppressWarnings("EnumOrdinal") // the position is what is written, by design
  void add(DdiFact fact) {
    add(
        fact.name(),
        out -> {
          out.writeByte(fact.kind().ordinal());
          out.writeUTF(fact.header());
          out.writeUTF(page(fact));
          out.writeByte(fact.irql().map(range -> range.low().level()).orElse(FactTable.OPEN));
          out.writeByte(fact.irql().map(range -> range.high().level()).orElse(FactTable.OPEN));
          out.writeBoolean(fact.conditional());
          out.writeLong(fact.since().orElse(0));
          out.writeUTF(fact.release());
          out.writeUTF(fact.framework());
        });
  }

  /** Empty for the usual page. */
  private static String page(DdiFact fact) {
    String path = fact.page().path();
    return path.equals(DdiFact.usualPage(fact.name(), fact.kind(), fact.header())) ? "" : path;
  }

  /** A name that stands for another. */
  void addAlias(String name, String target) {
    add(
        name,
        out -> {
          out.writeByte(FactTable.ALIAS);
          out.writeUTF(target);
        });
  }

  private void add(String name, Content content) {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(row)) {
      out.writeUTF(name);
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.computeIfAbsent(name.hashCode(), unused -> new ArrayList<>()).add(row.toByteArray());
  }

  /** The parts of the table, each with the rows of some fingerprints. */
  List<byte[]> parts() {
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < FactTable.PARTS; i++) {
      TreeMap<Integer, List<byte[]>> part = new TreeMap<>(rows);
      int number = i;
      part.keySet().removeIf(fingerprint -> FactTable.part(fingerprint) != number);
      parts.add(toBytes(part));
    }
    return parts;
  }

  private static byte[] toBytes(SortedMap<Integer, List<byte[]>> rows) {
    int count = rows.values().stream().mapToInt(List::size).sum();
    int size = rows.values().stream().flatMap(List::stream).mapToInt(row -> row.length).sum();
    int head = Integer.BYTES * (1 + 2 * count);
    ByteBuffer bytes = ByteBuffer.allocate(head + size).putInt(count);
    rows.forEach((fingerprint, found) -> found.forEach(row -> bytes.putInt(fingerprint)));
    int offset = head;
    for (List<byte[]> found : rows.values()) {
      for (byte[] row : found) {
        bytes.putInt(offset);
        offset += row.length;
      }
    }
    rows.values().forEach(found -> found.forEach(bytes::put));
    return bytes.array();
  }
}
