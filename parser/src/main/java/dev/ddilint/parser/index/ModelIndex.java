package dev.ddilint.parser.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The compiled model headers. Opening it reads a directory; everything else is unpacked when it is
 * asked for, once, whatever the number of runs and threads that share it.
 */
public final class ModelIndex {
  /** Sections with a fixed number; further parts of the extension, images and headers follow. */
  static final int DIRECTORY = 0;

  static final int NAMES = 1;
  static final int MENTIONED = 2;
  static final int EXTENSION = 3;

  private final SectionFile sections;
  private final List<String> headers;
  private final List<Entry> images;
  private final ConcurrentHashMap<Integer, Block> blocks = new ConcurrentHashMap<>();
  private volatile @Nullable NameTable names;

  /** An image in the directory. */
  record Entry(Configuration configuration, int shells) {
    static Entry read(EntryReader in) {
      return new Entry(new Configuration(in.text(), in.texts()), in.count());
    }

    void write(EntryWriter out) {
      out.text(configuration.platform());
      out.texts(configuration.definitions());
      out.count(shells);
    }
  }

  private ModelIndex(SectionFile sections) {
    this.sections = sections;
    EntryReader directory = block(DIRECTORY).entry(0, NoFiles.INSTANCE);
    headers = List.copyOf(directory.texts());
    images = new ArrayList<>();
    for (int left = directory.count(); left > 0; left--) {
      images.add(Entry.read(directory));
    }
  }

  /**
   * An index that was written by {@link ModelIndexWriter}.
   *
   * @param volumes gives the bytes of a volume by number, when they are needed
   */
  public static ModelIndex open(IntFunction<byte[]> volumes) {
    return new ModelIndex(new SectionFile(volumes));
  }

  /** The configurations for which it has an image. */
  public List<Configuration> configurations() {
    List<Configuration> configurations = new ArrayList<>();
    for (Entry each : images) {
      configurations.add(each.configuration());
    }
    return configurations;
  }

  /** What the headers mean under a configuration. */
  public Optional<ModelImage> image(Configuration wanted) {
    for (Entry each : images) {
      if (each.configuration().is(wanted)) {
        return Optional.of(new ModelImage(this, block(each.shells())));
      }
    }
    return Optional.empty();
  }

  /** The names of all headers, sorted. */
  public List<String> headers() {
    return headers;
  }

  /** The headers that know a name as a symbol, tag or macro under some configuration; sorted. */
  public List<String> headers(String name) {
    TreeSet<String> found = new TreeSet<>();
    for (Entry each : images) {
      ModelImage image = new ModelImage(this, block(each.shells()));
      image.knowing(name).forEach(header -> found.add(headers.get(header)));
    }
    return List.copyOf(found);
  }

  /** All names that some header knows, sorted. */
  public List<String> allNames() {
    TreeSet<String> found = new TreeSet<>();
    for (Entry each : images) {
      ModelImage image = new ModelImage(this, block(each.shells()));
      for (String header : headers) {
        image.header(header).ifPresent(number -> found.addAll(image.names(number)));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a name occurs in a header where it could be a macro, conditions aside. */
  public boolean mentions(String name) {
    byte[] unpacked = sections.section(MENTIONED);
    int[] fingerprints = new int[unpacked.length / Integer.BYTES];
    ByteBuffer.wrap(unpacked).asIntBuffer().get(fingerprints);
    return Arrays.binarySearch(fingerprints, name.hashCode()) >= 0;
  }

  /** A part of what a later stage of the build added. */
  public byte[] extension(int part) {
    return sections.section(EXTENSION + part);
  }

  OptionalInt header(String name) {
    int found = Collections.binarySearch(headers, name);
    return found >= 0 ? OptionalInt.of(found) : OptionalInt.empty();
  }

  NameTable names() {
    NameTable known = names;
    if (known == null) {
      known = new NameTable(sections.section(NAMES));
      names = known;
    }
    return known;
  }

  /** Threads may race to unpack the same block. */
  Block block(int section) {
    Block known = blocks.get(section);
    if (known == null) {
      known = new Block(sections.section(section));
      blocks.put(section, known);
    }
    return known;
  }
}
