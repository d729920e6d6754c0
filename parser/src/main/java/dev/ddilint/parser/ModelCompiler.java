package dev.ddilint.parser;

import dev.ddilint.parser.antlr.LexerTokenizer;
import dev.ddilint.parser.antlr.SyntaxParser;
import dev.ddilint.parser.antlr.TypeNameSet;
import dev.ddilint.parser.index.Condition;
import dev.ddilint.parser.index.Facet;
import dev.ddilint.parser.index.HeaderWriter;
import dev.ddilint.parser.index.ModelIndexWriter;
import dev.ddilint.parser.pp.CompiledModel;
import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.pp.ModelModule;
import dev.ddilint.parser.pp.ModuleWriter;
import dev.ddilint.parser.pp.NameSurvey;
import dev.ddilint.parser.pp.Preprocessor;
import dev.ddilint.parser.pp.PreprocessorOptions;
import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.pp.TextModule;
import dev.ddilint.parser.sem.CompiledScopeWriter;
import dev.ddilint.parser.sem.DataModel;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles model headers, when ddilint is built: reads them all from their text, as a run without
 * an index would, once for every configuration, and writes what came of them.
 */
public final class ModelCompiler {
  /**
   * The definitions that are worth an image of their own: release and debug builds. The first
   * platform's release is what most runs read.
   */
  private static final List<List<String>> DEFINITIONS = List.of(List.of(), List.of("DBG=1"));

  private final HeaderModel headers;
  private final List<String> names;
  private final ModelIndexWriter index;

  /** A compiler of these headers. */
  public ModelCompiler(HeaderModel headers, Collection<String> names) {
    this.headers = headers;
    this.names = names.stream().sorted().toList();
    this.index = new ModelIndexWriter(names);
  }

  /** The volumes of the index, the same for the same headers. */
  public List<byte[]> compile(List<byte[]> extension) {
    for (Platform platform : Platform.values()) {
      for (List<String> definitions : DEFINITIONS) {
        new Reading(platform, definitions).write();
      }
    }
    return index.volumes(extension);
  }

  /** All headers as one configuration reads them. */
  private final class Reading {
    private final Platform platform;
    private final List<String> definitions;
    private final Symbols symbols = new Symbols();
    private final LexerTokenizer tokenizer = new LexerTokenizer(symbols);
    private final NameSurvey survey = new NameSurvey(tokenizer, symbols);
    private final SourceFile predefined;
    private final Preprocessor preprocessor;
    private final ModelUnits units;
    private final Map<SourceFile, Integer> files = new LinkedHashMap<>();

    Reading(Platform platform, List<String> definitions) {
      this.platform = platform;
      this.definitions = definitions;
      FrontendOptions options =
          new FrontendOptions(
              Path.of(""), platform, List.of(), List.of(), definitions, ImageChoice.NTDDI_VERSION);
      predefined = PredefinedMacros.of(options);
      preprocessor =
          new Preprocessor(
              new PreprocessorOptions(options.root(), List.of(), List.of(), predefined, false),
              symbols,
              tokenizer,
              headers);
      units =
          new ModelUnits(
              new SyntaxParser(symbols, preprocessor.annotations()),
              symbols,
              new DataModel(platform.pointerSize()),
              Optional.empty());
    }

    void write() {
      files.put(predefined, CompiledModel.PREDEFINED);
      Map<String, TextModule> readable = read();
      ModelIndexWriter.Image image =
          index.image(ImageChoice.configuration(platform, definitions), files::get);
      CompiledScopeWriter scopes = new CompiledScopeWriter();
      ModuleWriter modules = new ModuleWriter(preprocessor.library(), symbols);
      readable.forEach(
          (name, module) -> {
            HeaderWriter header =
                image.header(
                    name,
                    module.imports().stream().map(ModelModule::name).toList(),
                    module.isReplayed(),
                    conditions(name));
            ModuleWriter.pragmas(module, image.pragmas(name));
            modules.macros(module, header);
            typeNames(module).forEach(type -> header.facet(type, Facet.TYPE));
            scopes.add(index.number(name), units.ownScope(module), header);
          });
      scopes.write();
      index.mention(survey.mentioned());
    }

    /** The headers that were understood, and import only such; the rest stays text. */
    private Map<String, TextModule> read() {
      Map<String, TextModule> readable = new LinkedHashMap<>();
      List<String> broken = new ArrayList<>();
      for (String name : names) {
        TextModule module = (TextModule) preprocessor.library().module(name).orElseThrow();
        SourceFile file = module.unit().file();
        files.put(file, index.number(name) + 1);
        survey.add(name, file);
        units.ownScope(module);
        readable.put(name, module);
      }
      for (Problem problem : units.problems()) {
        problem.span().ifPresent(span -> broken.addAll(namesOf(span.file())));
      }
      readable
          .values()
          .removeIf(
              module ->
                  broken.contains(module.name())
                      || module.imports().stream().anyMatch(each -> broken.contains(each.name())));
      return readable;
    }

    private List<String> namesOf(SourceFile file) {
      Integer number = files.get(file);
      return number == null || number == CompiledModel.PREDEFINED
          ? List.of()
          : List.of(names.get(number - 1));
    }

    private List<Condition> conditions(String header) {
      return survey.conditions(header);
    }

    /** The types that a header itself makes known. */
    private List<String> typeNames(TextModule module) {
      TypeNameSet inherited = TypeNameSet.EMPTY;
      for (ModelModule each : module.imports()) {
        inherited = inherited.union(units.typeNames((TextModule) each));
      }
      TypeNameSet visible = inherited;
      return units
          .typeNames(module)
          .symbols()
          .filter(symbol -> !visible.contains(symbol))
          .mapToObj(symbols::text)
          .sorted()
          .toList();
    }
  }
}
