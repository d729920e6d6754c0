package dev.ddilint.parser.index;

import dev.ddilint.parser.index.NameTable.Posting;
import dev.ddilint.parser.source.SourceFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Writes a {@link ModelIndex}; the same input gives the same bytes. */
public final class ModelIndexWriter {
  /** The volume that every run reads. */
  private static final int BASE = 0;

  private static final int OTHER_IMAGES = 1;

  private final List<String> headers;
  private final List<Image> images = new ArrayList<>();
  private final TreeSet<Integer> mentioned = new TreeSet<>();

  /** One image under construction. */
  public final class Image {
    private final Configuration configuration;
    private final ToIntFunction<SourceFile> files;
    private final BlockWriter shells;
    private final TreeMap<Integer, HeaderWriter> written = new TreeMap<>();

    private Image(Configuration configuration, ToIntFunction<SourceFile> files) {
      this.configuration = configuration;
      this.files = files;
      this.shells = new BlockWriter(files);
    }

    /** A header of this image; headers that are left out are read from their text. */
    public HeaderWriter header(
        String name, List<String> imports, boolean replayed, List<Condition> conditions) {
      List<Integer> numbers = imports.stream().map(ModelIndexWriter.this::number).toList();
      HeaderWriter header = new HeaderWriter(files, numbers, replayed, conditions);
      written.put(number(name), header);
      return header;
    }

    public EntryWriter pragmas(String header) {
      return shells.entry(ModelImage.shellEntry(number(header)) + 1);
    }
  }

  /** An index of headers with these names. */
  public ModelIndexWriter(Collection<String> headers) {
    this.headers = headers.stream().sorted().distinct().toList();
  }

  /** An image to be written; the first is the one that most runs need. */
  public Image image(Configuration configuration, ToIntFunction<SourceFile> files) {
    Image image = new Image(configuration, files);
    images.add(image);
    return image;
  }

  /** Names on which more than the conditions of a header depends. */
  public void mention(Collection<String> identifiers) {
    identifiers.forEach(name -> mentioned.add(name.hashCode()));
  }

  /** The number of a header in all images. */
  public int number(String header) {
    int number = Collections.binarySearch(headers, header);
    if (number < 0) {
      throw new IllegalArgumentException("no header of the index: " + header);
    }
    return number;
  }

  /** The volumes of the finished index, with what a later stage of the build adds to it. */
  public List<byte[]> volumes(List<byte[]> extension) {
    SectionFile.Writer file = new SectionFile.Writer();
    int directory = file.reserve();
    int names = file.reserve();
    file.add(mentionedBytes(), BASE);
    extension.forEach(part -> file.add(part, BASE));
    List<List<String>> numbered = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      numbered.add(namesOf(i));
    }
    file.set(names, NameTable.write(postings(numbered)));
    file.set(directory, directory(writeImages(file, numbered)));
    return file.volumes();
  }

  private List<ModelIndex.Entry> writeImages(SectionFile.Writer file, List<List<String>> numbered) {
    Map<ByteBuffer, Integer> known = new HashMap<>();
    List<ModelIndex.Entry> entries = new ArrayList<>();
    for (Image image : images) {
      int volume = entries.isEmpty() ? BASE : OTHER_IMAGES;
      image.written.forEach(
          (number, header) -> {
            byte[] bytes = header.toBytes(numbered.get(number));
            int section =
                known.computeIfAbsent(ByteBuffer.wrap(bytes), unused -> file.add(bytes, volume));
            header
                .shell(section, numbered.get(number).size())
                .write(image.shells.entry(ModelImage.shellEntry(number)));
          });
      int shells = file.add(image.shells.toBytes(), volume);
      entries.add(new ModelIndex.Entry(image.configuration, shells));
    }
    return entries;
  }

  private byte[] directory(List<ModelIndex.Entry> entries) {
    BlockWriter block =
        new BlockWriter(
            unused -> {
              throw new IllegalStateException("the directory has no places");
            });
    EntryWriter out = block.entry(0);
    out.texts(headers);
    out.list(entries, entry -> entry.write(out));
    return block.toBytes();
  }

  private List<String> namesOf(int header) {
    TreeSet<String> names = new TreeSet<>();
    for (Image image : images) {
      HeaderWriter written = image.written.get(header);
      if (written != null) {
        names.addAll(written.names());
      }
    }
    return List.copyOf(names);
  }

  private Map<String, List<Posting>> postings(List<List<String>> numbered) {
    Map<String, List<Posting>> postings = new TreeMap<>();
    for (int header = 0; header < numbered.size(); header++) {
      List<String> names = numbered.get(header);
      for (int i = 0; i < names.size(); i++) {
        Posting posting = new Posting(header, i, facets(header, names.get(i)));
        postings.computeIfAbsent(names.get(i), unused -> new ArrayList<>()).add(posting);
      }
    }
    return postings;
  }

  private int facets(int header, String name) {
    int bits = 0;
    for (Image image : images) {
      HeaderWriter written = image.written.get(header);
      bits |= written == null ? 0 : written.facets(name);
    }
    return bits;
  }

  private byte[] mentionedBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(mentioned.size() * Integer.BYTES);
    mentioned.forEach(bytes::putInt);
    return bytes.array();
  }
}
