package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.Code.FunctionUse;
import dev.ddilint.rules.interproc.Code.Mention;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place where a driver names a function that it does not define: to call it, or to keep a pointer
 * to it. Either way the linker imports it.
 *
 * @param call the call whose callee it is, if it is one
 * @param within the function that it stands in; empty in an initializer of a variable, and in a
 *     function that is not analysed
 */
public record ImportedName(
    Symbol.Function function,
    Expression.Name name,
    Optional<Expression.Call> call,
    ParsedUnit unit,
    Optional<Node> within) {

  /** All of them, unit by unit; the initializers of variables included. */
  public static List<ImportedName> of(FunctionIndex index, List<ParsedUnit> units) {
    Collector collector = new Collector(index);
    units.forEach(collector::collect);
    return collector.all;
  }

  /** Each function with its places, in the order in which the functions are first named. */
  public static Map<Symbol.Function, List<ImportedName>> byFunction(List<ImportedName> all) {
    Map<Symbol.Function, List<ImportedName>> found = new LinkedHashMap<>();
    for (ImportedName each : all) {
      found.computeIfAbsent(each.function(), unused -> new ArrayList<>()).add(each);
    }
    return found;
  }

  private static final class Collector {
    private final FunctionIndex index;
    private final List<ImportedName> all = new ArrayList<>();

    Collector(FunctionIndex index) {
      this.index = index;
    }

    void collect(ParsedUnit unit) {
      for (ExternalDeclaration each : unit.syntax().declarations()) {
        if (each instanceof FunctionDefinition definition) {
          collect(definition, unit);
        } else if (each instanceof ExternalDeclaration.Declare declare
            && declare.declaration().hasInitializer()) {
          collect(Code.of(declare.declaration(), unit.semantics()), unit, Optional.empty());
        }
      }
    }

    private void collect(FunctionDefinition definition, ParsedUnit unit) {
      Optional<Node> node = index.find(definition);
      Code code =
          node.isPresent() ? node.get().code() : Code.of(definition.body(), unit.semantics());
      collect(code, unit, node);
    }

    private void collect(Code code, ParsedUnit unit, Optional<Node> within) {
      for (FunctionUse use : code.functionUses()) {
        if (use instanceof DirectCall direct && isImported(direct.callee(), unit)) {
          Optional<Expression.Call> call = Optional.of(direct.call());
          all.add(new ImportedName(direct.callee(), direct.name(), call, unit, within));
        } else if (use instanceof Mention mention && isImported(mention.function(), unit)) {
          all.add(
              new ImportedName(mention.function(), mention.name(), Optional.empty(), unit, within));
        }
      }
    }

    private boolean isImported(Symbol.Function function, ParsedUnit unit) {
      return index.find(function, unit.file().name()).isEmpty();
    }
  }
}
