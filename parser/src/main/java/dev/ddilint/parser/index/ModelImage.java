package dev.ddilint.parser.index;

import dev.ddilint.parser.index.NameTable.Posting;
import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * What all model headers mean under one configuration. Headers and records go by number; the same
 * numbers stand in all images of an index.
 */
public final class ModelImage {
  private final ModelIndex index;
  private final Block shells;
  private final AtomicReferenceArray<HeaderShell> read;

  /** That a header may know a name in a way; whether it does, its entry tells. */
  public record Candidate(int header, int number) {}

  ModelImage(ModelIndex index, Block shells) {
    this.index = index;
    this.shells = shells;
    this.read = new AtomicReferenceArray<>(index.headers().size());
  }

  /** The number of a header that has an image. */
  public OptionalInt header(String name) {
    OptionalInt number = index.header(name);
    return number.isPresent() && has(number.getAsInt()) ? number : OptionalInt.empty();
  }

  /** Whether the header of a number has an image. */
  public boolean has(int header) {
    return shells.has(shellEntry(header));
  }

  public String name(int header) {
    return index.headers().get(header);
  }

  /** One more than the largest number of a header. */
  public int size() {
    return index.headers().size();
  }

  public List<Integer> imports(int header) {
    return shell(header).imports();
  }

  public boolean isReplayed(int header) {
    return shell(header).replayed();
  }

  public List<Condition> conditions(int header) {
    return shell(header).conditions();
  }

  public EntryReader pragmas(int header, IntFunction<SourceFile> files) {
    return shells.entry(shellEntry(header) + 1, files);
  }

  /** The headers that may know a name in a way, by number. */
  public List<Candidate> candidates(String name, Facet facet) {
    List<Posting> postings = index.names().find(name);
    if (postings.isEmpty()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>(postings.size());
    for (Posting posting : postings) {
      if (posting.has(facet) && has(posting.header())) {
        found.add(new Candidate(posting.header(), posting.number()));
      }
    }
    return found;
  }

  /** What a header makes of a name; empty if another name or configuration was meant. */
  public Optional<EntryReader> read(
      Candidate candidate, String name, Facet facet, IntFunction<SourceFile> files) {
    Block block = block(candidate.header());
    if (!block.has(candidate.number())) {
      return Optional.empty();
    }
    EntryReader in = block.entry(candidate.number(), files);
    boolean same = in.text().equals(name);
    int facets = in.count();
    if (!same || (facets & facet.bit()) == 0) {
      return Optional.empty();
    }
    for (Facet before : Facet.values()) {
      if (before.bit() < facet.bit() && (facets & before.bit()) != 0) {
        in.skip();
      }
    }
    in.count();
    return Optional.of(in);
  }

  /** The headers that know a name in a way that carries data. */
  Set<Integer> knowing(String name) {
    Set<Integer> found = new TreeSet<>();
    for (Facet facet : List.of(Facet.MACRO, Facet.SYMBOL, Facet.TAG)) {
      for (Candidate each : candidates(name, facet)) {
        if (read(each, name, facet, NoFiles.INSTANCE).isPresent()) {
          found.add(each.header());
        }
      }
    }
    return found;
  }

  /** A structure or union that a header declares. */
  public EntryReader record(int header, int number, IntFunction<SourceFile> files) {
    HeaderShell shell = shell(header);
    return index.block(shell.block()).entry(shell.names() + number, files);
  }

  /** The names of which a header makes something. */
  public List<String> names(int header) {
    HeaderShell shell = shell(header);
    Block block = index.block(shell.block());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < shell.names(); i++) {
      if (block.has(i)) {
        names.add(block.entry(i, NoFiles.INSTANCE).text());
      }
    }
    return names;
  }

  private Block block(int header) {
    return index.block(shell(header).block());
  }

  /** Threads may race to read the same one. */
  private HeaderShell shell(int header) {
    HeaderShell known = read.get(header);
    if (known == null) {
      known = HeaderShell.read(shells.entry(shellEntry(header), NoFiles.INSTANCE));
      read.set(header, known);
    }
    return known;
  }

  /** Behind each shell stand the header's pragmas. */
  static int shellEntry(int header) {
    return 2 * header;
  }
}
