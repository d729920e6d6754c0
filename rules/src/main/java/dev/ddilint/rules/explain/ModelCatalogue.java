package dev.ddilint.rules.explain;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.TeamContracts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The declarations of all model headers, by name, without an {@code #include}.
 *
 * <p>A header is read when a name occurs in its text. Where several headers declare a name, the one
 * that drivers include most counts.
 */
public final class ModelCatalogue {
  private static final List<String> USUAL = List.of("wdm.h", "ntddk.h", "ntifs.h", "fltkernel.h");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  private final Frontend frontend;
  private final Map<String, TreeSet<String>> headersByWord = new TreeMap<>();
  private final Map<String, TreeSet<String>> spellings = new TreeMap<>();
  private final List<String> headers;

  /** A symbol with the header that declares it. */
  public record Found(Symbol symbol, UnitSemantics header) {
    SourceFile file() {
      return symbol.span().file();
    }
  }

  private ModelCatalogue(Frontend frontend, List<String> headers) {
    this.frontend = frontend;
    this.headers = headers;
  }

  /** The bundled model, as a build for a release of Windows sees it. */
  public static ModelCatalogue bundled(long ntddi) {
    BundledModel model = new BundledModel();
    FrontendOptions options =
        new FrontendOptions(
            Path.of("").toAbsolutePath(), Platform.X64, List.of(), List.of(), List.of(), ntddi);
    List<String> headers = new ArrayList<>(model.headers());
    headers.sort(Comparator.comparingInt(ModelCatalogue::rank).thenComparing(name -> name));
    ModelCatalogue catalogue = new ModelCatalogue(new Frontend(options, model), headers);
    for (String header : headers) {
      model.header(header).ifPresent(file -> catalogue.survey(header, file.text()));
    }
    return catalogue;
  }

  private static int rank(String header) {
    int index = USUAL.indexOf(header);
    return index < 0 ? USUAL.size() : index;
  }

  private void survey(String header, String text) {
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(
            word -> {
              headersByWord.computeIfAbsent(word, key -> new TreeSet<>()).add(header);
              spellings
                  .computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new TreeSet<>())
                  .add(word);
            });
  }

  /** The symbol of this name, whatever the case of its letters. */
  public Optional<Found> find(String name) {
    Optional<Found> exact = exactly(name);
    if (exact.isPresent()) {
      return exact;
    }
    return spellings.getOrDefault(name.toLowerCase(Locale.ROOT), new TreeSet<>()).stream()
        .map(this::exactly)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Found> exactly(String name) {
    TreeSet<String> candidates = headersByWord.getOrDefault(name, new TreeSet<>());
    return headers.stream()
        .filter(candidates::contains)
        .map(frontend::modelHeader)
        .flatMap(Optional::stream)
        .map(header -> header.lookup(name).map(symbol -> new Found(symbol, header)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Every word of the headers: names, and a few others. */
  Set<String> words() {
    return new TreeSet<>(headersByWord.keySet());
  }

  /** All functions that the headers declare, by name. */
  List<Found> functions() {
    return headersByWord.keySet().stream()
        .map(this::exactly)
        .flatMap(Optional::stream)
        .filter(found -> found.symbol() instanceof Symbol.Function)
        .toList();
  }

  /** Reads contracts of what was found; headers that are read later need new ones. */
  Contracts contracts() {
    return new Contracts(frontend.modelPragmas(), TeamContracts.NONE);
  }
}
