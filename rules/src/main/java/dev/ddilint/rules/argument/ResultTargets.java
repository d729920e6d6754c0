package dev.ddilint.rules.argument;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.Optional;

/** What the results of calls are stored in. */
public final class ResultTargets {
  private ResultTargets() {}

  /** The type of the variable or member that gets the result of a call, cast perhaps. */
  public static Optional<CType> typeOf(Expression.Call call, Node caller) {
    UnitSemantics semantics = caller.unit().semantics();
    for (Expression.Assignment each : caller.code().all(Expression.Assignment.class)) {
      if (isResult(each.value(), call)) {
        return Optional.of(semantics.typeOf(each.target()));
      }
    }
    return caller.code().initialized().stream()
        .filter(each -> isInitializedBy(each, call))
        .flatMap(each -> semantics.declared(each).stream())
        .map(Symbol::type)
        .findFirst();
  }

  private static boolean isInitializedBy(InitDeclarator declarator, Expression.Call call) {
    return declarator.initializer().orElseThrow() instanceof Initializer.Single single
        && isResult(single.expression(), call);
  }

  private static boolean isResult(Expression value, Expression.Call call) {
    return DescribedCall.uncast(value) == call;
  }
}
