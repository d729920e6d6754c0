package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A place where a driver names a function that it does not define: to call it, or to keep a pointer
 * to it. Either way the linker imports it.
 *
 * @param call the call whose callee it is, if it is one
 */
public record ImportedName(
    Symbol.Function function,
    Expression.Name name,
    Optional<Expression.Call> call,
    ParsedUnit unit) {

  /** All of them, unit by unit; the initializers of variables included. */
  public static List<ImportedName> of(FunctionIndex index, List<ParsedUnit> units) {
    List<ImportedName> all = new ArrayList<>();
    units.forEach(unit -> new Collector(index, unit, all).run());
    return all;
  }

  /** Goes through one unit; a call is seen before its callee. */
  private record Collector(
      FunctionIndex index,
      ParsedUnit unit,
      List<ImportedName> all,
      IdentityHashMap<Expression, Expression.Call> calls) {

    Collector(FunctionIndex index, ParsedUnit unit, List<ImportedName> all) {
      this(index, unit, all, new IdentityHashMap<>());
    }

    void run() {
      for (ExternalDeclaration each : unit.syntax().declarations()) {
        if (each instanceof ExternalDeclaration.FunctionDefinition definition) {
          Traversal.expressions(definition.body(), this::visit);
        } else if (each instanceof ExternalDeclaration.Declare declare) {
          Traversal.expressions(declare.declaration(), this::visit);
        }
      }
    }

    private void visit(Expression expression) {
      if (expression instanceof Expression.Call call) {
        calls.put(call.callee(), call);
      } else if (expression instanceof Expression.Name name) {
        unit.semantics()
            .symbol(name)
            .filter(Symbol.Function.class::isInstance)
            .map(Symbol.Function.class::cast)
            .filter(function -> index.find(function, unit.file().name()).isEmpty())
            .ifPresent(function -> add(function, name));
      }
    }

    private void add(Symbol.Function function, Expression.Name name) {
      all.add(new ImportedName(function, name, Optional.ofNullable(calls.get(name)), unit));
    }
  }
}
