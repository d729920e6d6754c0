package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Preprocesses the units of a run for one configuration; several threads may share it. Files and
 * model headers are read once, whatever the number of units.
 *
 * <p>The drivers of a run differ in include folders and macros: {@link #with} gives the
 * preprocessor of files that see the same model headers, {@link #withModel} one that reads the
 * model anew, for another target for instance. Both share the files that were read.
 */
public final class Preprocessor {
  private final Environment environment;

  /** A preprocessor whose tokenizer interns spellings in {@code symbols}. */
  public Preprocessor(
      PreprocessorOptions options, Symbols symbols, Tokenizer tokenizer, HeaderModel model) {
    this(options, symbols, tokenizer, model, Optional.empty());
  }

  /**
   * One that takes model headers from a compiled model where it has them.
   *
   * @param model the texts of the same headers
   */
  public Preprocessor(
      PreprocessorOptions options,
      Symbols symbols,
      Tokenizer tokenizer,
      HeaderModel model,
      Optional<CompiledModel> compiled) {
    FolderTree tree = new FolderTree(options.root(), options.systemIncludeDirectories());
    AnnotationWords annotations =
        options.annotationsAreMacros()
            ? AnnotationWords.none(symbols)
            : AnnotationWords.bundled(symbols);
    ModelLibrary library = new ModelLibrary(model, this::moduleReader, compiled, symbols);
    environment =
        new Environment(
            symbols,
            tokenizer,
            annotations,
            new FileCache(tree, tokenizer),
            new IncludeSearch(
                tree.allowing(options.includeDirectories()),
                options.includeDirectories(),
                library::covers),
            library,
            UnitPrelude.EMPTY);
    library.predefine(options.predefined());
  }

  private Preprocessor(Environment environment) {
    this.environment = environment;
  }

  private Preprocessor(
      Environment files,
      HeaderModel model,
      Optional<CompiledModel> compiled,
      SourceFile predefined) {
    ModelLibrary library = new ModelLibrary(model, this::moduleReader, compiled, files.symbols());
    environment = files.with(library);
    library.predefine(predefined);
  }

  /** The preprocessor of files with settings of their own, which see the same model headers. */
  public Preprocessor with(UnitSettings settings) {
    FolderTree tree = environment.search().tree().allowing(settings.includeDirectories());
    ModelLibrary library = environment.library();
    return new Preprocessor(
        environment.with(
            new IncludeSearch(tree, settings.includeDirectories(), library::covers),
            new UnitPrelude(
                Optional.of(library.definitions(settings.definitions())),
                settings.forcedIncludes())));
  }

  /** A preprocessor that reads the model's headers anew, after other definitions. */
  public Preprocessor withModel(
      HeaderModel model, Optional<CompiledModel> compiled, SourceFile predefined) {
    return new Preprocessor(environment, model, compiled, predefined);
  }

  private UnitReader moduleReader(SourceFile header, List<Problem> problems) {
    TokenArray tokens = environment.tokenizer().tokenize(header);
    IncludeSearch.Place nowhere = environment.search().rootPlace();
    return new UnitReader(environment, tokens, nowhere, problems::add);
  }

  /** The tokens of a unit; none if its file cannot be read, which the sink is told. */
  public Optional<PreprocessedUnit> preprocess(Path file, ProblemSink problems) {
    return open(file, problems).map(unit -> preprocess(unit, problems));
  }

  /** A unit's file; none if it cannot be read, which the sink is told. */
  public Optional<UnitText> open(Path file, ProblemSink problems) {
    Path path = FolderTree.absolute(file);
    FileCache.Entry entry = environment.files().once(path);
    if (entry instanceof FileCache.Entry.Tokens tokens) {
      IncludeSearch.Place place = environment.search().unitPlace(path);
      return Optional.of(new UnitText(tokens.tokens(), place, opening(tokens.tokens(), place)));
    }
    problems.report(((FileCache.Entry.Failure) entry).problem());
    return Optional.empty();
  }

  /** Forced includes come first: what follows them is no opening. */
  private Optional<Opening> opening(TokenArray tokens, IncludeSearch.Place place) {
    return environment.prelude().forcedIncludes().isEmpty()
        ? Opening.of(tokens, place, environment)
        : Optional.empty();
  }

  /** The tokens of a unit. */
  public PreprocessedUnit preprocess(UnitText unit, ProblemSink problems) {
    return new UnitReader(environment, unit.tokens(), unit.place(), problems).read();
  }

  /** The opening of a unit, for all units that have the same; nothing if it cannot be shared. */
  public Optional<SharedOpening> opening(UnitText unit) {
    return unit.opening().flatMap(opening -> UnitReader.opening(environment, unit, opening));
  }

  /** The tokens of a unit behind its opening. */
  public PreprocessedUnit preprocess(UnitText unit, SharedOpening opening, ProblemSink problems) {
    return UnitReader.behind(opening, environment, unit, problems).read();
  }

  /** What a unit's file shows before it is preprocessed; nothing if it cannot be read. */
  public Optional<TokenOutline> outline(Path file) {
    return outline(environment.files().glimpse(FolderTree.absolute(file)));
  }

  /** What a file shows that becomes no unit; nothing if it cannot be read. */
  public Optional<TokenOutline> glance(Path file) {
    return outline(environment.files().once(FolderTree.absolute(file)));
  }

  private Optional<TokenOutline> outline(FileCache.Entry entry) {
    return entry instanceof FileCache.Entry.Tokens tokens
        ? Optional.of(TokenOutline.of(tokens.tokens(), environment.symbols()))
        : Optional.empty();
  }

  /** The model headers that were imported so far. */
  public ModelLibrary library() {
    return environment.library();
  }

  public AnnotationWords annotations() {
    return environment.annotations();
  }
}
