package dev.ddilint.parser;

import dev.ddilint.parser.antlr.LexerTokenizer;
import dev.ddilint.parser.antlr.SyntaxParser;
import dev.ddilint.parser.antlr.UnitSyntax;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.cfg.GraphBuilder;
import dev.ddilint.parser.pp.CompiledModel;
import dev.ddilint.parser.pp.DefinedMacros;
import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.pp.IncludeCounts;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.pp.PreprocessedUnit;
import dev.ddilint.parser.pp.Preprocessor;
import dev.ddilint.parser.pp.PreprocessorOptions;
import dev.ddilint.parser.pp.SharedOpening;
import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.pp.TokenOutline;
import dev.ddilint.parser.pp.UnitRemarks;
import dev.ddilint.parser.pp.UnitSettings;
import dev.ddilint.parser.pp.UnitText;
import dev.ddilint.parser.sem.DataModel;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The front end for one configuration: a source file in, its syntax, meaning and control flow out.
 * Files and model headers are read once, however many units include them; several threads may use
 * it.
 *
 * <p>A bug met in a unit ends here: the unit is reported as not analysed ({@link
 * ProblemKind#INTERNAL}), the others are not touched.
 */
public final class Frontend {
  private final Symbols symbols;
  private final Preprocessor preprocessor;
  private final SyntaxParser parser;
  private final ModelUnits model;

  /** A front end of its own; {@link Frontends} has those of many drivers. */
  public Frontend(FrontendOptions options, HeaderModel headers) {
    symbols = new Symbols();
    SourceFile predefined = PredefinedMacros.of(options);
    Optional<CompiledModel> compiled = ImageChoice.of(options, predefined, headers);
    preprocessor =
        new Preprocessor(
            new PreprocessorOptions(
                options.root(),
                options.includeDirectories(),
                options.systemIncludeDirectories(),
                predefined,
                false),
            symbols,
            new LexerTokenizer(symbols),
            headers,
            compiled);
    parser = new SyntaxParser(symbols, preprocessor.annotations());
    DataModel sizes = new DataModel(options.platform().pointerSize());
    model = new ModelUnits(parser, symbols, sizes, compiled);
  }

  private Frontend(Frontend files, Preprocessor preprocessor, ModelUnits model) {
    symbols = files.symbols;
    parser = files.parser;
    this.preprocessor = preprocessor;
    this.model = model;
  }

  /** The front end of files that see the same model headers, with settings of their own. */
  Frontend with(UnitSettings settings) {
    return new Frontend(this, preprocessor.with(settings), model);
  }

  /** A front end that sees the model for another platform and after other definitions. */
  Frontend withModel(FrontendOptions options, HeaderModel headers) {
    SourceFile predefined = PredefinedMacros.of(options);
    Optional<CompiledModel> compiled = ImageChoice.of(options, predefined, headers);
    DataModel sizes = new DataModel(options.platform().pointerSize());
    return new Frontend(
        this,
        preprocessor.withModel(headers, compiled, predefined),
        new ModelUnits(parser, symbols, sizes, compiled));
  }

  /**
   * Reads a file as a translation unit. One that cannot be read gives an empty unit with a problem.
   */
  public ParsedUnit parse(Path file) {
    return parse(file, new SharedHeaders());
  }

  /**
   * Reads a file as a translation unit of a driver.
   *
   * @param headers those that units of the driver read before began with, and later ones will
   */
  public ParsedUnit parse(Path file, SharedHeaders headers) {
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<UnitText> text = preprocessor.open(file, problems::add);
      return text.map(unit -> parse(unit, headers)).orElseGet(() -> nothing(file, problems));
    } catch (RuntimeException | StackOverflowError bug) {
      problems.add(Problem.of(ProblemKind.INTERNAL, file.toString(), bug.toString()));
      return nothing(file, problems);
    }
  }

  private ParsedUnit parse(UnitText text, SharedHeaders headers) {
    return headers
        .of(text, this, this::header)
        .flatMap(header -> parse(text, header))
        .orElseGet(() -> parse(text));
  }

  /** A unit that shares nothing. */
  private ParsedUnit parse(UnitText text) {
    List<Problem> problems = new ArrayList<>();
    PreprocessedUnit unit = preprocessor.preprocess(text, problems::add);
    UnitSyntax syntax = parser.parse(unit, model.typeNames(unit), problems::add);
    UnitSemantics semantics = model.resolver(unit.modules()).resolve(syntax.tree());
    return new ParsedUnit(
        unit.file(),
        Optional.empty(),
        syntax.tree(),
        semantics,
        functions(syntax.tree(), semantics, problems),
        unit.pragmas(),
        unit.remarks(),
        unit.macros(),
        unit.imports(),
        unit.includes(),
        syntax.skippedFunctions(),
        problems);
  }

  /** The header that a unit begins with; nothing if what follows may belong to it. */
  private Optional<ParsedHeader> header(UnitText text) {
    return preprocessor.opening(text).flatMap(this::header);
  }

  private Optional<ParsedHeader> header(SharedOpening opening) {
    List<Problem> problems = new ArrayList<>();
    List<Problem> graphProblems = new ArrayList<>();
    PreprocessedUnit unit = opening.tokens();
    UnitSyntax syntax = parser.parse(unit, model.typeNames(unit), problems::add);
    if (!syntax.closed()) {
      return Optional.empty();
    }
    UnitSemantics semantics = model.resolver(unit.modules()).resolve(syntax.tree());
    return Optional.of(
        new ParsedHeader(
            opening,
            syntax,
            semantics,
            functions(syntax.tree(), semantics, graphProblems),
            new ParsedHeader.Problems(problems, graphProblems)));
  }

  /** A unit that begins with a header; nothing if the header means something else there. */
  private Optional<ParsedUnit> parse(UnitText text, ParsedHeader header) {
    List<Problem> problems = new ArrayList<>(header.opening().problems());
    PreprocessedUnit unit = preprocessor.preprocess(text, header.opening(), problems::add);
    if (!header.isUntouchedBy(unit, model)) {
      return Optional.empty();
    }
    problems.addAll(header.problems().syntax());
    UnitSyntax syntax =
        parser.parse(unit, model.typeNames(unit), header.parsed().end(), problems::add);
    UnitSemantics semantics =
        model.resolver(unit.modules(), Optional.of(header.semantics())).resolve(syntax.tree());
    problems.addAll(header.problems().graphs());
    return Optional.of(
        new ParsedUnit(
            unit.file(),
            Optional.of(header),
            syntax.tree(),
            semantics,
            joined(header.functions(), functions(syntax.tree(), semantics, problems)),
            joined(header.opening().tokens().pragmas(), unit.pragmas()),
            header.opening().remarks(unit),
            unit.macros(),
            unit.imports(),
            unit.includes(),
            joined(header.parsed().skippedFunctions(), syntax.skippedFunctions()),
            problems));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static List<DefinedFunction> functions(
      TranslationUnit unit, UnitSemantics semantics, List<Problem> problems) {
    GraphBuilder graphs = new GraphBuilder(semantics, problems::add);
    List<DefinedFunction> functions = new ArrayList<>();
    for (ExternalDeclaration declaration : unit.declarations()) {
      if (declaration instanceof ExternalDeclaration.FunctionDefinition definition) {
        functions.add(
            new DefinedFunction(
                semantics.function(definition), definition, graphs.build(definition)));
      }
    }
    return functions;
  }

  private ParsedUnit nothing(Path file, List<Problem> problems) {
    SourceFile empty = new SourceFile(file.toString(), SourceFile.Origin.PROJECT, "");
    TranslationUnit unit = new TranslationUnit(Span.of(empty, 0, 0), List.of());
    return new ParsedUnit(
        empty,
        Optional.empty(),
        unit,
        model.resolver(List.of()).resolve(unit),
        List.of(),
        List.of(),
        UnitRemarks.NONE,
        DefinedMacros.NONE,
        List.of(),
        new IncludeCounts(0, 0, 0),
        List.of(),
        problems);
  }

  /** What a unit's file shows before it is preprocessed. */
  FileOutline outline(Path file) {
    return outline(preprocessor.outline(file));
  }

  /** What a file shows that becomes no unit. */
  FileOutline glance(Path file) {
    return outline(preprocessor.glance(file));
  }

  /** A file that cannot be read shows nothing. */
  private static FileOutline outline(Optional<TokenOutline> tokens) {
    return tokens
        .map(it -> new FileOutline(it.definitions(), it.calls(), it.target()))
        .orElseGet(() -> new FileOutline(List.of(), List.of(), Optional.empty()));
  }

  /** What a model header declares, with what it imports; empty if the model lacks it. */
  public Optional<UnitSemantics> modelHeader(String name) {
    return preprocessor.library().module(name).map(model::semantics);
  }

  /** The pragmas of the model headers that were imported so far. */
  public List<Pragma> modelPragmas() {
    return model.pragmas();
  }

  /** What the front end did not understand in the model headers that were imported so far. */
  public List<Problem> modelProblems() {
    return model.problems();
  }

  /** The tokens of a file after preprocessing, for maintainers: a line of source a line. */
  public String printTokens(Path file) {
    StringBuilder text = new StringBuilder();
    preprocessor
        .preprocess(file, problem -> text.append(problem.message()).append('\n'))
        .ifPresent(unit -> append(text, unit));
    return text.toString();
  }

  private void append(StringBuilder text, PreprocessedUnit unit) {
    Optional<String> place = Optional.empty();
    for (int i = 0; i < unit.size(); i++) {
      Span span = unit.span(i);
      String line = span.file().name() + ":" + span.startPosition().line();
      boolean sameLine = place.filter(line::equals).isPresent();
      text.append(sameLine ? " " : (i == 0 ? "" : "\n") + line + ": ");
      text.append(symbols.text(unit.symbol(i)));
      place = Optional.of(line);
    }
    text.append('\n');
  }
}
