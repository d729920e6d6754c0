package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The modules of a run: model headers, each taken from the compiled model when it is first
 * imported, or read from its text where that does not have it. Both are serialised, which also
 * makes everything a module exports visible to the threads that get it.
 */
public final class ModelLibrary {

  /** Reads the text of a module. */
  @FunctionalInterface
  interface Reader {
    UnitReader reader(SourceFile header, List<Problem> problems);
  }

  private final HeaderModel model;
  private final Reader reader;
  private final Optional<CompiledModel> compiled;
  private final ExportIndex exports;
  private final ConcurrentHashMap<String, Optional<SourceFile>> texts = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, ModelModule> modules = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Integer, MacroTable> definitions = new ConcurrentHashMap<>();
  private final Set<String> loading = new HashSet<>();
  private volatile Optional<ModelModule> predefined = Optional.empty();
  private int lastNumber;

  ModelLibrary(
      HeaderModel model, Reader reader, Optional<CompiledModel> compiled, Symbols symbols) {
    this.model = model;
    this.reader = reader;
    this.compiled = compiled;
    this.exports =
        new ExportIndex(
            compiled.isPresent()
                ? Optional.of(new MacroReader(compiled.get(), symbols))
                : Optional.empty());
    this.lastNumber = compiled.isPresent() ? compiled.get().size() : 0;
  }

  /** Whether the model has a header of this name. */
  boolean covers(String name) {
    return compiledHeader(name).isPresent() || text(name).isPresent();
  }

  private OptionalInt compiledHeader(String name) {
    return compiled.isPresent() ? compiled.get().header(name) : OptionalInt.empty();
  }

  /** The module of a header; none if the model lacks it, or while it is being read. */
  public Optional<ModelModule> module(String name) {
    ModelModule known = modules.get(name);
    return known != null ? Optional.of(known) : load(name);
  }

  ExportIndex exports() {
    return exports;
  }

  /** What is defined before every unit. */
  Optional<ModelModule> predefined() {
    return predefined;
  }

  /** Reads what is defined before every unit. */
  void predefine(SourceFile definitions) {
    MacroTable builtIns = new MacroTable();
    BuiltInMacros.addTo(builtIns);
    predefined = Optional.of(read(definitions.name(), definitions, Optional.of(builtIns)));
  }

  /** Reads what is defined before the units of some files only; no model header sees it. */
  ModelModule definitions(SourceFile definitions) {
    return read(definitions.name(), definitions, Optional.empty());
  }

  private synchronized Optional<ModelModule> load(String name) {
    ModelModule raced = modules.get(name);
    if (raced != null) {
      return Optional.of(raced);
    }
    OptionalInt header = compiledHeader(name);
    if (header.isPresent()) {
      ModelModule module = open(compiled.orElseThrow(), header.getAsInt());
      modules.put(name, module);
      return Optional.of(module);
    }
    Optional<SourceFile> text = text(name);
    if (text.isEmpty() || !loading.add(name)) {
      return Optional.empty();
    }
    ModelModule module = read(name, text.get(), Optional.empty());
    loading.remove(name);
    modules.put(name, module);
    return Optional.of(module);
  }

  /** Numbers of compiled headers come first, so that they are the same in every run. */
  private ModelModule open(CompiledModel model, int header) {
    List<ModelModule> imports = new ArrayList<>();
    for (int each : model.imports(header)) {
      imports.add(module(model.name(each)).orElseThrow());
    }
    return new CompiledModule(
        model.name(header),
        header + 1,
        header,
        imports,
        model.pragmas(header),
        model.isReplayed(header));
  }

  private synchronized ModelModule read(
      String name, SourceFile header, Optional<MacroTable> builtIns) {
    List<Problem> problems = new ArrayList<>();
    UnitReader unit = reader.reader(header, problems);
    PreprocessedUnit tokens = unit.read();
    TextModule module = new TextModule(name, ++lastNumber, tokens, !unit.isOnce(), problems);
    builtIns.ifPresent(macros -> exports.add(module.number(), macros));
    exports.add(module.number(), unit.definitions());
    definitions.put(module.number(), unit.definitions());
    return module;
  }

  /** What a header defines and undefines itself. */
  MacroTable definitions(TextModule module) {
    return definitions.getOrDefault(module.number(), new MacroTable());
  }

  private Optional<SourceFile> text(String name) {
    return texts.computeIfAbsent(name, model::header);
  }
}
