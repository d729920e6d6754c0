package dev.ddilint.parser;

import dev.ddilint.parser.antlr.SyntaxParser;
import dev.ddilint.parser.antlr.TypeNameSet;
import dev.ddilint.parser.antlr.UnitSyntax;
import dev.ddilint.parser.ast.TranslationUnit;
import dev.ddilint.parser.pp.CompiledModel;
import dev.ddilint.parser.pp.ModelModule;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.pp.PreprocessedUnit;
import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.pp.TextModule;
import dev.ddilint.parser.sem.DataModel;
import dev.ddilint.parser.sem.FileScope;
import dev.ddilint.parser.sem.ModelNames;
import dev.ddilint.parser.sem.Resolver;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The model headers of a run with their declarations: those of compiled headers are looked up name
 * by name; any other header is parsed and resolved once, when a unit first imports it.
 */
final class ModelUnits {
  private final SyntaxParser parser;
  private final Symbols symbols;
  private final DataModel sizes;
  private final Optional<CompiledModel> compiled;
  private final ModelNames names;

  /** The names that were looked up among the types of the model; most are none. */
  private final BitSet known = new BitSet();

  private final BitSet types = new BitSet();
  private final Map<Integer, BitSet> headersOfTypes = new HashMap<>();
  private final Map<String, TextUnit> units = new LinkedHashMap<>();
  private final Map<String, ModelModule> imported = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A header that was read in this run. */
  private record TextUnit(TypeNameSet typeNames, UnitSemantics semantics) {}

  ModelUnits(
      SyntaxParser parser, Symbols symbols, DataModel sizes, Optional<CompiledModel> compiled) {
    this.parser = parser;
    this.symbols = symbols;
    this.sizes = sizes;
    this.compiled = compiled;
    this.names = new ModelNames(compiled);
  }

  /** The names of types that a unit's imports make visible and that occur in it. */
  synchronized TypeNameSet typeNames(PreprocessedUnit unit) {
    TypeNameSet all = TypeNameSet.EMPTY;
    BitSet headers = new BitSet();
    for (ModelModule module : unit.modules()) {
      if (module instanceof TextModule text) {
        all = all.union(unit(text).typeNames());
      }
      if (module.compiled().isPresent()) {
        headers.set(module.compiled().getAsInt());
      }
    }
    return headers.isEmpty() ? all : all.union(compiledTypeNames(unit, headers));
  }

  private TypeNameSet compiledTypeNames(PreprocessedUnit unit, BitSet headers) {
    BitSet names = unit.identifiers();
    lookUp(names);
    names.and(types);
    for (int at = names.nextSetBit(0); at >= 0; at = names.nextSetBit(at + 1)) {
      if (!Objects.requireNonNull(headersOfTypes.get(at)).intersects(headers)) {
        names.clear(at);
      }
    }
    return TypeNameSet.of(names);
  }

  /** Units name the same types again and again: each name is looked up once. */
  private void lookUp(BitSet names) {
    BitSet unknown = (BitSet) names.clone();
    unknown.andNot(known);
    CompiledModel model = compiled.orElseThrow();
    for (int at = unknown.nextSetBit(0); at >= 0; at = unknown.nextSetBit(at + 1)) {
      BitSet found = model.headersOfType(symbols.text(at));
      if (!found.isEmpty()) {
        types.set(at);
        headersOfTypes.put(at, found);
      }
    }
    known.or(unknown);
  }

  /**
   * Whether a header declares something by a name that occurs in these tokens: they might mean
   * something else in a unit that imports it.
   */
  synchronized boolean concerns(ModelModule module, PreprocessedUnit tokens) {
    if (module.compiled().isEmpty()) {
      return true;
    }
    BitSet header = new BitSet();
    header.set(module.compiled().getAsInt());
    CompiledModel model = compiled.orElseThrow();
    return tokens.identifiers().stream()
        .anyMatch(symbol -> model.declares(symbols.text(symbol), header));
  }

  /** A resolver for a unit that imports these headers. */
  synchronized Resolver resolver(List<ModelModule> modules) {
    return resolver(modules, Optional.empty());
  }

  /** A resolver for the rest of a unit that imports these headers. */
  synchronized Resolver resolver(List<ModelModule> modules, Optional<UnitSemantics> before) {
    List<FileScope> imports = new ArrayList<>(modules.size());
    for (ModelModule module : modules) {
      imported.putIfAbsent(module.name(), module);
      imports.add(scope(module));
    }
    return new Resolver(sizes, names, imports, before);
  }

  private FileScope scope(ModelModule module) {
    return module instanceof TextModule text
        ? unit(text).semantics().scope()
        : names.scope(module.compiled().orElseThrow());
  }

  /** What a header declares, with what it imports. */
  synchronized UnitSemantics semantics(ModelModule module) {
    List<ModelModule> visible = new ArrayList<>(module.imports());
    visible.add(module);
    SourceFile nothing = new SourceFile(module.name(), SourceFile.Origin.MODEL, "");
    return resolver(visible).resolve(new TranslationUnit(Span.of(nothing, 0, 0), List.of()));
  }

  /** The types that a header names which was read in this run. */
  synchronized TypeNameSet typeNames(TextModule module) {
    return unit(module).typeNames();
  }

  /** What a header itself declares which was read in this run. */
  synchronized FileScope ownScope(TextModule module) {
    return unit(module).semantics().scope();
  }

  synchronized List<Pragma> pragmas() {
    return imported.values().stream().flatMap(module -> module.pragmas().stream()).toList();
  }

  /** What was wrong with model headers; they are ours, so this is for their tests. */
  synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }

  private TextUnit unit(TextModule module) {
    TextUnit known = units.get(module.name());
    if (known != null) {
      return known;
    }
    TextUnit read = read(module);
    units.put(module.name(), read);
    return read;
  }

  private TextUnit read(TextModule module) {
    problems.addAll(module.problems());
    UnitSyntax syntax = parser.parse(module.unit(), typeNames(module.unit()), problems::add);
    UnitSemantics semantics = resolver(module.imports()).resolveHeader(syntax.tree());
    return new TextUnit(syntax.typeNames(), semantics);
  }
}
