package dev.ddilint.parser.pp;

import dev.ddilint.parser.index.EntryReader;
import dev.ddilint.parser.index.Facet;
import dev.ddilint.parser.index.ModelImage;
import dev.ddilint.parser.index.ModelImage.Candidate;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceFile.Origin;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The compiled model headers as one run sees them: an image, and the files its places lie in, whose
 * texts are read when someone asks for a line. Several threads may use it.
 */
public final class CompiledModel {
  /** The number of the file that holds what is predefined; those of headers follow. */
  public static final int PREDEFINED = 0;

  private final ModelImage image;
  private final BitSet stale;
  private final HeaderModel texts;
  private final IntFunction<SourceFile> byNumber;

  /**
   * A view of an image.
   *
   * @param stale headers that mean something else in this run, and those that import them
   * @param texts the headers as they are written
   */
  public CompiledModel(ModelImage image, BitSet stale, SourceFile predefined, HeaderModel texts) {
    this.image = image;
    this.stale = (BitSet) stale.clone();
    this.texts = texts;
    this.byNumber = new Files(predefined);
  }

  /** The files of the run, each made once. */
  private final class Files implements IntFunction<SourceFile> {
    private final @Nullable SourceFile[] made = new SourceFile[image.size() + 1];

    Files(SourceFile predefined) {
      made[PREDEFINED] = predefined;
    }

    @Override
    public synchronized SourceFile apply(int number) {
      SourceFile known = made[number];
      if (known == null) {
        String header = image.name(number - 1);
        known = new SourceFile(texts.place(header), Origin.MODEL, new Text(header));
        made[number] = known;
      }
      return known;
    }
  }

  /** The text of a header, read when it is asked for. */
  private final class Text implements Supplier<String> {
    private final String header;

    Text(String header) {
      this.header = header;
    }

    @Override
    public String get() {
      return texts.header(header).map(SourceFile::text).orElse("");
    }
  }

  /** The number of a header that means in this run what it meant when it was compiled. */
  public OptionalInt header(String name) {
    OptionalInt number = image.header(name);
    return number.isPresent() && !stale.get(number.getAsInt()) ? number : OptionalInt.empty();
  }

  /** One more than the largest number of a header. */
  public int size() {
    return image.size();
  }

  /** The headers that may know a name in a way. */
  public List<Candidate> candidates(String name, Facet facet) {
    return image.candidates(name, facet);
  }

  /** What a header makes of a name. */
  public Optional<EntryReader> read(Candidate candidate, String name, Facet facet) {
    return image.read(candidate, name, facet, byNumber);
  }

  /** A structure or union of a header. */
  public EntryReader record(int header, int number) {
    return image.record(header, number, byNumber);
  }

  /** The headers that make a name the name of a type. */
  public BitSet headersOfType(String name) {
    BitSet headers = new BitSet();
    for (Candidate each : image.candidates(name, Facet.TYPE)) {
      if (read(each, name, Facet.TYPE).isPresent()) {
        headers.set(each.header());
      }
    }
    return headers;
  }

  /** Whether one of some headers declares a name, or a tag of this name. */
  public boolean declares(String name, BitSet headers) {
    return declares(name, headers, Facet.SYMBOL) || declares(name, headers, Facet.TAG);
  }

  private boolean declares(String name, BitSet headers, Facet facet) {
    for (Candidate each : image.candidates(name, facet)) {
      if (headers.get(each.header()) && read(each, name, facet).isPresent()) {
        return true;
      }
    }
    return false;
  }

  List<Integer> imports(int header) {
    return image.imports(header);
  }

  String name(int header) {
    return image.name(header);
  }

  boolean isReplayed(int header) {
    return image.isReplayed(header);
  }

  List<Pragma> pragmas(int header) {
    EntryReader in = image.pragmas(header, byNumber);
    int size = in.count();
    List<Pragma> pragmas = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      pragmas.add(new Pragma(in.span(), in.count(), in.texts()));
    }
    return pragmas;
  }
}
