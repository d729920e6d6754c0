package dev.ddilint.parser.index;

import dev.ddilint.parser.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Collects the entries of a {@link Block}. */
public final class BlockWriter {
  /** What an unsigned short can hold. */
  private static final int MAX_PART = 0xffff;

  private final ToIntFunction<SourceFile> files;
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private final TreeMap<Integer, EntryWriter> entries = new TreeMap<>();

  /** A block whose places lie in files with these numbers. */
  public BlockWriter(ToIntFunction<SourceFile> files) {
    this.files = files;
  }

  /** A new entry, the only one with this number. */
  public EntryWriter entry(int number) {
    EntryWriter entry = new EntryWriter(this);
    entries.put(number, entry);
    return entry;
  }

  /** An entry that was written apart, with the spellings of this block. */
  void entry(int number, EntryWriter written) {
    entries.put(number, written);
  }

  int spelling(String text) {
    return spellings.computeIfAbsent(text, unused -> spellings.size());
  }

  int file(SourceFile file) {
    return files.applyAsInt(file);
  }

  byte[] toBytes() {
    List<byte[]> texts =
        spellings.keySet().stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    List<byte[]> parts = new ArrayList<>();
    int count = entries.isEmpty() ? 0 : entries.lastKey() + 1;
    for (int i = 0; i < count; i++) {
      EntryWriter entry = entries.get(i);
      parts.add(entry == null ? new byte[0] : entry.toBytes());
    }
    return laidOut(texts, parts);
  }

  private static byte[] laidOut(List<byte[]> texts, List<byte[]> entries) {
    List<byte[]> parts = new ArrayList<>(texts);
    parts.addAll(entries);
    int size = parts.stream().mapToInt(part -> Short.BYTES + part.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES + size);
    bytes.putInt(texts.size()).putInt(entries.size());
    parts.forEach(part -> bytes.putShort(size(part)));
    parts.forEach(bytes::put);
    return bytes.array();
  }

  private static short size(byte[] part) {
    if (part.length > MAX_PART) {
      throw new IllegalStateException("the model outgrew its blocks: " + part.length);
    }
    return (short) part.length;
  }
}
