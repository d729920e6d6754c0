package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.interproc.FunctionIndex.Node;

/** Functions of a driver that it calls, but whose code is not there: they may do anything. */
public final class UnseenFunctions {
  private UnseenFunctions() {}

  public static boolean any(FunctionIndex index, Contracts contracts) {
    return index.all().stream()
        .anyMatch(
            node ->
                node.expressions().stream()
                    .filter(Expression.Call.class::isInstance)
                    .map(Expression.Call.class::cast)
                    .anyMatch(
                        call ->
                            Contracts.callee(call, node.unit().semantics())
                                .filter(function -> isUnseen(function, node, index, contracts))
                                .isPresent()));
  }

  static boolean isUnseen(
      Symbol.Function function, Node node, FunctionIndex index, Contracts contracts) {
    return function.span().file().origin() == Origin.PROJECT
        && index.find(function, node.unit().file().name()).isEmpty()
        && contracts.of(function).stated(Fact.ContextOf.class).findAny().isEmpty();
  }
}
