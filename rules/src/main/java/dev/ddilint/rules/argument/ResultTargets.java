package dev.ddilint.rules.argument;

import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the results of calls are stored in. */
public final class ResultTargets {
  private ResultTargets() {}

  /** The type of the variable or member that gets the result of a call, cast perhaps. */
  public static Optional<CType> typeOf(Expression.Call call, Node caller) {
    UnitSemantics semantics = caller.unit().semantics();
    for (Expression expression : caller.expressions()) {
      if (expression instanceof Expression.Assignment assignment
          && isResult(assignment.value(), call)) {
        return Optional.of(semantics.typeOf(assignment.target()));
      }
    }
    List<CType> declared = new ArrayList<>();
    Traversal.declarations(
        caller.function().syntax().body(),
        declaration -> declared.addAll(initialized(declaration, call, semantics)));
    return declared.stream().findFirst();
  }

  private static List<CType> initialized(
      Declaration declaration, Expression.Call call, UnitSemantics semantics) {
    List<CType> types = new ArrayList<>();
    for (Declaration.InitDeclarator each : declaration.declarators()) {
      if (each.initializer().orElse(null) instanceof Initializer.Single single
          && isResult(single.expression(), call)) {
        semantics.declared(each).map(Symbol::type).ifPresent(types::add);
      }
    }
    return types;
  }

  private static boolean isResult(Expression value, Expression.Call call) {
    return DescribedCall.uncast(value) == call;
  }
}
