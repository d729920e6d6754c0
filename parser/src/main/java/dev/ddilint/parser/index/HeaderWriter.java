package dev.ddilint.parser.index;

import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Collects what one header means under one configuration. */
public final class HeaderWriter {
  private final BlockWriter block;
  private final TreeMap<String, EnumMap<Facet, EntryWriter>> names = new TreeMap<>();
  private final List<EntryWriter> records = new ArrayList<>();
  private final List<Integer> imports;
  private final boolean replayed;
  private final List<Condition> conditions;

  HeaderWriter(
      ToIntFunction<SourceFile> files,
      List<Integer> imports,
      boolean replayed,
      List<Condition> conditions) {
    this.block = new BlockWriter(files);
    this.imports = imports;
    this.replayed = replayed;
    this.conditions = conditions;
  }

  /** The data of a name in a way, the only one. */
  public EntryWriter facet(String name, Facet facet) {
    EntryWriter data = new EntryWriter(block);
    names.computeIfAbsent(name, unused -> new EnumMap<>(Facet.class)).put(facet, data);
    return data;
  }

  /** The next structure or union; they are numbered from 0. */
  public EntryWriter record() {
    EntryWriter data = new EntryWriter(block);
    records.add(data);
    return data;
  }

  int facets(String name) {
    int bits = 0;
    for (Facet facet : names.getOrDefault(name, new EnumMap<>(Facet.class)).keySet()) {
      bits |= facet.bit();
    }
    return bits;
  }

  Set<String> names() {
    return names.keySet();
  }

  HeaderShell shell(int section, int nameCount) {
    return new HeaderShell(imports, replayed, conditions, section, nameCount);
  }

  /** The block, in which names have the numbers they have in every image. */
  byte[] toBytes(List<String> numbered) {
    for (Map.Entry<String, EnumMap<Facet, EntryWriter>> each : names.entrySet()) {
      EntryWriter entry = block.entry(java.util.Collections.binarySearch(numbered, each.getKey()));
      entry.text(each.getKey());
      entry.count(facets(each.getKey()));
      each.getValue().values().forEach(entry::nested);
    }
    for (int i = 0; i < records.size(); i++) {
      block.entry(numbered.size() + i, records.get(i));
    }
    return block.toBytes();
  }
}
