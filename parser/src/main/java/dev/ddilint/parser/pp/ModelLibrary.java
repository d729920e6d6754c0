package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The modules of a run: model headers, each read when it is first imported. Reading is serialised,
 * which also makes everything a module exports visible to the threads that get it.
 */
public final class ModelLibrary {

  /** Reads the text of a module. */
  @FunctionalInterface
  interface Reader {
    UnitReader reader(SourceFile header, List<Problem> problems);
  }

  private final HeaderModel model;
  private final Reader reader;
  private final ExportIndex exports = new ExportIndex();
  private final ConcurrentHashMap<String, Optional<SourceFile>> texts = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, ModelModule> modules = new ConcurrentHashMap<>();
  private final Set<String> loading = new HashSet<>();
  private volatile Optional<ModelModule> predefined = Optional.empty();
  private int lastNumber;

  ModelLibrary(HeaderModel model, Reader reader) {
    this.model = model;
    this.reader = reader;
  }

  /** Whether the model has a header of this name. */
  boolean covers(String name) {
    return text(name).isPresent();
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
    Optional<SourceFile> text = text(name);
    if (text.isEmpty() || !loading.add(name)) {
      return Optional.empty();
    }
    ModelModule module = read(name, text.get(), Optional.empty());
    loading.remove(name);
    modules.put(name, module);
    return Optional.of(module);
  }

  private synchronized ModelModule read(
      String name, SourceFile header, Optional<MacroTable> builtIns) {
    List<Problem> problems = new ArrayList<>();
    UnitReader unit = reader.reader(header, problems);
    PreprocessedUnit tokens = unit.read();
    ModelModule module = new ModelModule(name, ++lastNumber, tokens, !unit.isOnce(), problems);
    builtIns.ifPresent(macros -> exports.add(module.number(), macros));
    exports.add(module.number(), unit.definitions());
    return module;
  }

  private Optional<SourceFile> text(String name) {
    return texts.computeIfAbsent(name, model::header);
  }
}
