package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.CType.Meaning;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.List;
import java.util.Optional;

/**
 * A status is taken for true or false, or the other way round.
 *
 * <p>Success is 0, which is false: a status in place of a truth value turns success into failure,
 * and FALSE in place of a status says that all is well. The types decide, by the names that they
 * were given; a number of no such type is never reported, and neither is a comparison with another
 * status. {@code if (Status)} takes warnings for errors at best: ask {@code NT_SUCCESS}.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Lock(PFAST_MUTEX Mutex)
 * {
 *     return ExTryToAcquireFastMutex(Mutex);   // expect: status-as-boolean
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Lock(PFAST_MUTEX Mutex)
 * {
 *     return ExTryToAcquireFastMutex(Mutex) ? STATUS_SUCCESS : STATUS_DEVICE_BUSY;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0606",
    name = "status-as-boolean",
    summary = "A status is taken for true or false, or the other way round.",
    severity = Severity.WARNING,
    sameAs = {"C28714", "C28715", "C28716", "NtstatusExplicitCast"})
public final class StatusAsBoolean implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      Function function = new Function(this, context, node.unit().semantics(), result(node));
      node.expressions().forEach(function::expression);
      Traversal.statements(node.function().syntax().body(), function::statement);
      Traversal.declarations(node.function().syntax().body(), function::declaration);
    }
  }

  private static CType result(Node node) {
    return node.function().symbol().type() instanceof CType.Function type
        ? type.result()
        : new CType.NoValue();
  }

  /** Looks at the conversions in one function. */
  private record Function(
      StatusAsBoolean rule, RuleContext context, UnitSemantics semantics, CType result) {

    void expression(Expression node) {
      if (node instanceof Expression.Cast cast) {
        converted(cast.operand(), semantics.typeOf(cast.type()), "is cast to");
      } else if (node instanceof Expression.Assignment assignment
          && assignment.operator().isEmpty()) {
        converted(assignment.value(), semantics.typeOf(assignment.target()), "is stored as");
      } else if (node instanceof Expression.Call call) {
        arguments(call);
      } else if (node instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT) {
        condition(unary.operand());
      } else if (node instanceof Expression.Binary binary) {
        binary(binary);
      } else if (node instanceof Expression.Conditional choice) {
        condition(choice.condition());
      }
    }

    void statement(Statement node) {
      if (node instanceof Statement.Return leave) {
        leave.value().ifPresent(value -> converted(value, result, "is returned as"));
      } else if (node instanceof Statement.If branch) {
        condition(branch.condition());
      } else if (node instanceof Statement.While loop) {
        condition(loop.condition());
      } else if (node instanceof Statement.DoWhile loop) {
        condition(loop.condition());
      }
    }

    void declaration(Declaration node) {
      for (Declaration.InitDeclarator each : node.declarators()) {
        if (each.initializer().orElse(null) instanceof Initializer.Single single) {
          semantics
              .declared(each)
              .ifPresent(symbol -> converted(single.expression(), symbol.type(), "is stored as"));
        }
      }
    }

    private void arguments(Expression.Call call) {
      CType callee = semantics.typeOf(call.callee());
      CType target = callee instanceof CType.Pointer pointer ? pointer.target() : callee;
      if (target instanceof CType.Function function) {
        List<CType> parameters = function.parameters();
        for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
          converted(call.arguments().get(i), parameters.get(i), "is passed as");
        }
      }
    }

    private void binary(Expression.Binary node) {
      BinaryOperator operator = node.operator();
      if (operator == BinaryOperator.LOGICAL_AND || operator == BinaryOperator.LOGICAL_OR) {
        condition(node.left());
        condition(node.right());
      } else if (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL) {
        CType left = semantics.typeOf(node.left());
        converted(node.right(), left, "is compared with");
      }
    }

    private void condition(Expression value) {
      if (semantics.typeOf(value).means(Meaning.STATUS)) {
        report(value, "a status is tested like a truth value, which success is not");
      }
    }

    private void converted(Expression value, CType to, String how) {
      CType from = semantics.typeOf(value);
      if (from.means(Meaning.STATUS) && to.means(Meaning.TRUTH)) {
        report(value, "a status %s a truth value, which success is not".formatted(how));
      } else if (from.means(Meaning.TRUTH) && to.means(Meaning.STATUS)) {
        report(value, "a truth value %s a status, and false would be success".formatted(how));
      }
    }

    private void report(Expression value, String message) {
      context.report(rule, rule.info().severity(), value.span(), message, Optional.empty());
    }
  }
}
