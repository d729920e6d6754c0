package dev.ddilint.parser;

import dev.ddilint.parser.antlr.UnitSyntax;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.sem.DataModel;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Problem;
import java.util.List;
import java.util.stream.Stream;

/** A unit that was read from a text. */
public record TestUnit(UnitSyntax syntax, UnitSemantics semantics, List<Problem> problems) {
  public TestUnit {
    problems = List.copyOf(problems);
  }

  /** A unit for x64 that imports nothing; it must be good C. */
  public static TestUnit of(String source) {
    return of(source, new DataModel(8));
  }

  public static TestUnit of(String source, DataModel sizes) {
    TestUnit unit = new TestRun().unit(source, sizes);
    if (!unit.problems().isEmpty()) {
      throw new AssertionError(unit.problems().get(0).message());
    }
    return unit;
  }

  public Stream<FunctionDefinition> functions() {
    return syntax.tree().declarations().stream()
        .filter(FunctionDefinition.class::isInstance)
        .map(FunctionDefinition.class::cast);
  }

  public Symbol.Function function(String name) {
    return (Symbol.Function) semantics.lookup(name).orElseThrow();
  }

  /** The structure that a variable has as its type. */
  public RecordType record(String variable) {
    return semantics.record(semantics.lookup(variable).orElseThrow().type()).orElseThrow();
  }
}
