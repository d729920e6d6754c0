package dev.ddilint.rules.contract;

import dev.ddilint.parser.index.ModelIndex;
import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceFile.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The model headers that come with ddilint: as texts, and compiled as {@link ModelIndex}. */
public final class BundledModel implements HeaderModel {
  private static final String FOLDER = "model/";

  private static final String CONDITIONS = "model-conditions.txt";

  private volatile @Nullable Set<String> tested;
  private final boolean compiled;
  private volatile @Nullable ModelIndex index;

  private BundledModel(boolean compiled) {
    this.compiled = compiled;
  }

  /** The model with its index; without one if there is none, as in the build that makes it. */
  public BundledModel() {
    this(true);
  }

  /** The same headers, read from their texts by every run. */
  public static BundledModel ofTexts() {
    return new BundledModel(false);
  }

  /** The names in {@code #if} lines of the model; a test keeps the list complete. */
  @Override
  public boolean tests(String macro) {
    Set<String> known = tested;
    if (known == null) {
      known = conditions();
      tested = known;
    }
    return known.contains(macro);
  }

  /** A volume of the index, written by {@link ModelBuild}. */
  static String volume(int number) {
    return "model-" + number + ".index";
  }

  private static Set<String> conditions() {
    String list = new String(resource(CONDITIONS).orElseThrow(), StandardCharsets.UTF_8);
    Set<String> names = new HashSet<>();
    for (String line : list.split("\n", -1)) {
      names.add(line.strip());
    }
    return names;
  }

  @Override
  public Optional<SourceFile> header(String name) {
    return isPlain(name)
        ? resource(FOLDER + name)
            .map(
                bytes ->
                    new SourceFile(
                        place(name), Origin.MODEL, new String(bytes, StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  @Override
  public String place(String name) {
    return "<model>/" + name;
  }

  @Override
  public Optional<ModelIndex> index() {
    ModelIndex known = index;
    if (known != null) {
      return Optional.of(known);
    }
    Optional<byte[]> first = compiled ? resource(volume(0)) : Optional.empty();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    ModelIndex opened = ModelIndex.open(new Volumes(first.get()));
    index = opened;
    return Optional.of(opened);
  }

  /** The volumes of the index. A class, as a lambda costs a cold virtual machine more. */
  private static final class Volumes implements IntFunction<byte[]> {
    private final byte[] first;

    Volumes(byte[] first) {
      this.first = first;
    }

    @Override
    public byte[] apply(int number) {
      return number == 0 ? first : resource(volume(number)).orElseThrow();
    }
  }

  /** The fact table, which stands in the same file. */
  public FactTable facts() {
    return new FactTable(new FactParts(this));
  }

  /** The parts of the fact table; without an index they are empty. A class like the other. */
  private static final class FactParts implements IntFunction<byte[]> {
    private final BundledModel model;

    FactParts(BundledModel model) {
      this.model = model;
    }

    @Override
    public byte[] apply(int part) {
      Optional<ModelIndex> index = model.index();
      return index.isPresent() ? index.get().extension(part) : new byte[Integer.BYTES];
    }
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream stream = BundledModel.class.getResourceAsStream(path)) {
      return stream == null ? Optional.empty() : Optional.of(content(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read from the jar", e);
    }
  }

  /** Everything in a stream; in one piece if the stream knows how much that is, as a jar's does. */
  private static byte[] content(InputStream stream) throws IOException {
    byte[] start = new byte[stream.available()];
    int size = stream.readNBytes(start, 0, start.length);
    byte[] rest = stream.readAllBytes();
    if (size == start.length && rest.length == 0) {
      return start;
    }
    return ByteBuffer.allocate(size + rest.length).put(start, 0, size).put(rest).array();
  }

  /** The names of all headers, sorted. */
  public List<String> headers() {
    return index().map(ModelIndex::headers).orElse(List.of());
  }

  /**
   * Names come from {@code #include} lines of untrusted sources: they must not lead out of the
   * model's folder.
   */
  private static boolean isPlain(String name) {
    return !name.isEmpty() && !name.startsWith("/") && !name.contains("..") && !name.contains(":");
  }
}
