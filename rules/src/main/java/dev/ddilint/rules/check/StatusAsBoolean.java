package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.CType.Meaning;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.interproc.Code;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.Code.FunctionUse;
import dev.ddilint.rules.interproc.Code.OtherCall;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
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
    OncePer<Symbol.Function, Boolean> telling = new OncePer<>(StatusAsBoolean::takesEither);
    for (Node node : context.functions().all()) {
      new Function(this, context, node.unit().semantics(), result(node), telling)
          .check(node.code());
    }
  }

  /** Whether a function has a parameter for a status or a truth value: most have none. */
  private static boolean takesEither(Symbol.Function function) {
    return function.type() instanceof CType.Function type
        && type.parameters().stream()
            .anyMatch(each -> each.means(Meaning.TRUTH) || each.means(Meaning.STATUS));
  }

  private static CType result(Node node) {
    return node.function().symbol().type() instanceof CType.Function type
        ? type.result()
        : new CType.NoValue();
  }

  /** Looks at the conversions in one function. */
  private record Function(
      StatusAsBoolean rule,
      RuleContext context,
      UnitSemantics semantics,
      CType result,
      OncePer<Symbol.Function, Boolean> telling) {

    void check(Code code) {
      for (Expression.Cast cast : code.all(Expression.Cast.class)) {
        converted(cast.operand(), semantics.typeOf(cast.type()), "is cast to");
      }
      for (Expression.Assignment assignment : code.all(Expression.Assignment.class)) {
        if (assignment.operator().isEmpty()) {
          converted(assignment.value(), semantics.typeOf(assignment.target()), "is stored as");
        }
      }
      for (FunctionUse use : code.functionUses()) {
        if (use instanceof DirectCall direct && telling.of(direct.callee())) {
          arguments(direct.call());
        } else if (use instanceof OtherCall other) {
          arguments(other.call());
        }
      }
      for (Expression.Unary unary : code.all(Expression.Unary.class)) {
        if (unary.operator() == UnaryOperator.NOT) {
          condition(unary.operand());
        }
      }
      for (Expression.Binary binary : code.all(Expression.Binary.class)) {
        binary(binary);
      }
      for (Expression.Conditional choice : code.all(Expression.Conditional.class)) {
        condition(choice.condition());
      }
      for (Statement statement : code.statements()) {
        statement(statement);
      }
      for (InitDeclarator declarator : code.initialized()) {
        declarator(declarator);
      }
    }

    private void statement(Statement node) {
      if (node instanceof Statement.Return leave) {
        if (leave.value().isPresent()) {
          converted(leave.value().get(), result, "is returned as");
        }
      } else if (node instanceof Statement.If branch) {
        condition(branch.condition());
      } else if (node instanceof Statement.While loop) {
        condition(loop.condition());
      } else if (node instanceof Statement.DoWhile loop) {
        condition(loop.condition());
      }
    }

    private void declarator(InitDeclarator node) {
      if (node.initializer().orElseThrow() instanceof Initializer.Single single) {
        Optional<Symbol> declared = semantics.declared(node);
        if (declared.isPresent()) {
          converted(single.expression(), declared.get().type(), "is stored as");
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
      if (!isTruth(value) && semantics.typeOf(value).means(Meaning.STATUS)) {
        report(value, "a status is tested like a truth value, which success is not");
      }
    }

    /**
     * Whether its form alone says that it is true or false: then its type need not be asked for.
     */
    private static boolean isTruth(Expression value) {
      return value instanceof Expression.Binary binary
          ? switch (binary.operator()) {
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> true;
            case LOGICAL_AND, LOGICAL_OR -> true;
            default -> false;
          }
          : value instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT;
    }

    /** Most targets are neither, and what is stored there does not matter. */
    private void converted(Expression value, CType to, String how) {
      if (to.means(Meaning.TRUTH) && semantics.typeOf(value).means(Meaning.STATUS)) {
        report(value, "a status %s a truth value, which success is not".formatted(how));
      } else if (to.means(Meaning.STATUS) && semantics.typeOf(value).means(Meaning.TRUTH)) {
        report(value, "a truth value %s a status, and false would be success".formatted(how));
      }
    }

    private void report(Expression value, String message) {
      context.report(rule, rule.info().severity(), value.span(), message, Optional.empty());
    }
  }
}
