package dev.ddilint.parser;

import dev.ddilint.parser.antlr.SyntaxParser;
import dev.ddilint.parser.antlr.TypeNameSet;
import dev.ddilint.parser.antlr.UnitSyntax;
import dev.ddilint.parser.pp.ModelModule;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.sem.DataModel;
import dev.ddilint.parser.sem.ModelNames;
import dev.ddilint.parser.sem.Resolver;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The model headers of a run with their declarations, each parsed and resolved once, when a unit
 * first imports it.
 */
final class ModelUnits {
  private final SyntaxParser parser;
  private final DataModel sizes;
  private final ModelNames names = new ModelNames();
  private final Map<String, ModelUnit> units = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private record ModelUnit(ModelModule module, TypeNameSet typeNames, UnitSemantics semantics) {}

  ModelUnits(SyntaxParser parser, DataModel sizes) {
    this.parser = parser;
    this.sizes = sizes;
  }

  /** The type names that importing these headers makes visible. */
  synchronized TypeNameSet typeNames(List<ModelModule> modules) {
    TypeNameSet names = TypeNameSet.EMPTY;
    for (ModelModule module : modules) {
      names = names.union(unit(module).typeNames());
    }
    return names;
  }

  /** A resolver for a unit that imports these headers. */
  synchronized Resolver resolver(List<ModelModule> modules) {
    List<UnitSemantics> imports = modules.stream().map(module -> unit(module).semantics()).toList();
    return new Resolver(sizes, names, imports);
  }

  /** What a header declares, with what it imports. */
  synchronized UnitSemantics semantics(ModelModule module) {
    return unit(module).semantics();
  }

  synchronized List<Pragma> pragmas() {
    return units.values().stream()
        .flatMap(unit -> unit.module().unit().pragmas().stream())
        .toList();
  }

  /** What was wrong with model headers; they are ours, so this is for their tests. */
  synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }

  private ModelUnit unit(ModelModule module) {
    ModelUnit known = units.get(module.name());
    if (known != null) {
      return known;
    }
    ModelUnit read = read(module);
    units.put(module.name(), read);
    return read;
  }

  private ModelUnit read(ModelModule module) {
    problems.addAll(module.problems());
    UnitSyntax syntax = parser.parse(module.unit(), typeNames(module.imports()), problems::add);
    UnitSemantics semantics = resolver(module.imports()).resolveHeader(syntax.tree());
    return new ModelUnit(module, syntax.typeNames(), semantics);
  }
}
