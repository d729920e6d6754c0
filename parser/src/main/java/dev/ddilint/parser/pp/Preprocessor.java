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
    AnnotationWords annotations =
        options.annotationsAreMacros()
            ? AnnotationWords.none(symbols)
            : AnnotationWords.bundled(symbols);
    FolderTree tree = new FolderTree(options);
    ModelLibrary library = new ModelLibrary(model, this::moduleReader, compiled, symbols);
    environment =
        new Environment(
            symbols,
            tokenizer,
            annotations,
            new FileCache(tree, tokenizer),
            new IncludeSearch(options, tree, library::covers),
            library);
    library.predefine(options.predefined());
  }

  private UnitReader moduleReader(SourceFile header, List<Problem> problems) {
    TokenArray tokens = environment.tokenizer().tokenize(header);
    IncludeSearch.Place nowhere = environment.search().rootPlace();
    return new UnitReader(environment, tokens, nowhere, problems::add);
  }

  /** The tokens of a unit; none if its file cannot be read, which the sink is told. */
  public Optional<PreprocessedUnit> preprocess(Path file, ProblemSink problems) {
    Path path = FolderTree.absolute(file);
    FileCache.Entry entry = environment.files().once(path);
    if (entry instanceof FileCache.Entry.Tokens tokens) {
      IncludeSearch.Place place = environment.search().unitPlace(path);
      return Optional.of(new UnitReader(environment, tokens.tokens(), place, problems).read());
    }
    problems.report(((FileCache.Entry.Failure) entry).problem());
    return Optional.empty();
  }

  /** The model headers that were imported so far. */
  public ModelLibrary library() {
    return environment.library();
  }

  public AnnotationWords annotations() {
    return environment.annotations();
  }
}
