package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
import dev.ddilint.rules.sim.ResultSource;
import dev.ddilint.rules.sim.UncheckedUse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of a call that must be examined is dropped, or what came with it is used before.
 *
 * <p>Such a call fails for reasons that no caller can rule out: memory, a name, a lock that
 * somebody else holds. What it was to hand out is then not there, and the driver goes on with
 * garbage. Only functions count whose declaration says so ({@code _Must_inspect_result_}). A cast
 * to {@code void} says that the result does not matter; a result that is stored, returned, passed
 * on or compared has been seen to.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Touch(HANDLE Handle)
 * {
 *     PVOID object;
 *     ObReferenceObjectByHandle(Handle, 0, NULL, KernelMode, &object, NULL);   // expect: status-ignored
 *     ObDereferenceObject(object);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Touch(HANDLE Handle)
 * {
 *     PVOID object;
 *     if (NT_SUCCESS(ObReferenceObjectByHandle(Handle, 0, NULL, KernelMode, &object, NULL))) {
 *         ObDereferenceObject(object);
 *     }
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0602",
    name = "status-ignored",
    summary = "The result of a call that must be examined is dropped or comes too late.",
    severity = Severity.WARNING,
    sameAs = {"C28193", "CWE-252"})
public final class StatusIgnored implements Rule {
  @Override
  public void check(RuleContext context) {
    Drops drops = new Drops(context);
    context.functions().all().forEach(drops::find);
    context.simulation().uncheckedUses(ResultSource.Kind.STATUS).stream()
        .filter(use -> !drops.places.contains(use.source().call()))
        .forEach(use -> report(context, use));
  }

  /** Finds the calls whose results nobody stores. */
  private final class Drops {
    private final RuleContext context;
    private final OncePer<Symbol.Function, Boolean> examined;
    private final Set<Span> places = new HashSet<>();

    Drops(RuleContext context) {
      this.context = context;
      this.examined =
          new OncePer<>(function -> context.contracts().of(function).resultMustBeExamined());
    }

    void find(Node node) {
      for (Statement statement : node.code().statements()) {
        if (statement instanceof Statement.Evaluate evaluate) {
          drop(node, evaluate.expression());
        }
      }
      for (Expression.Binary binary : node.code().all(Expression.Binary.class)) {
        if (binary.operator() == BinaryOperator.COMMA) { // what stands to the right counts
          drop(node, binary.left());
        }
      }
    }

    private void drop(Node node, Expression expression) {
      if (expression instanceof Expression.Call call) {
        UnitSemantics semantics = node.unit().semantics();
        Optional<Symbol.Function> callee = Contracts.callee(call, semantics);
        if (callee.isPresent()
            && examined.of(callee.get())
            && !(semantics.typeOf(call) instanceof CType.Pointer)
            && !tellsByOutput(call, node)) {
          report(call, context.contracts().of(callee.get()));
        }
      }
    }

    private void report(Expression.Call call, FunctionContract contract) {
      places.add(call.span());
      context.report(
          StatusIgnored.this,
          info().severity(),
          call.span(),
          "the result of %s is dropped, but tells whether it did its work"
              .formatted(contract.name()),
          contract.page());
    }
  }

  /** Whether the function looks at what the call was to write instead: {@code if (Key != NULL)}. */
  private static boolean tellsByOutput(Expression.Call call, Node node) {
    Set<String> outputs =
        call.arguments().stream()
            .filter(Expression.Unary.class::isInstance)
            .map(Expression.Unary.class::cast)
            .filter(argument -> argument.operator() == UnaryOperator.ADDRESS_OF)
            .map(argument -> ExpressionText.of(argument.operand()))
            .collect(Collectors.toSet());
    return !outputs.isEmpty()
        && node.expressions().stream()
            .filter(each -> each.span().start() > call.span().start())
            .flatMap(StatusIgnored::compared)
            .anyMatch(each -> outputs.contains(ExpressionText.of(each)));
  }

  private static Stream<Expression> compared(Expression expression) {
    if (expression instanceof Expression.Binary binary) {
      return switch (binary.operator()) {
        case EQUAL, NOT_EQUAL, LOGICAL_AND, LOGICAL_OR -> Stream.of(binary.left(), binary.right());
        default -> Stream.of();
      };
    }
    return expression instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT
        ? Stream.of(unary.operand())
        : Stream.of();
  }

  private void report(RuleContext context, UncheckedUse use) {
    ResultSource source = use.source();
    context.report(
        this,
        info().severity(),
        use.place(),
        message(use).formatted(source.since(), use.by()),
        source.page(),
        List.of(new Related(source.call(), "may fail")),
        use.path());
  }

  private static String message(UncheckedUse use) {
    return switch (use.how()) {
      case ACCESSED -> "what %s handed out is used here, but nothing checked whether it succeeded";
      case PASSED ->
          "what %s handed out is passed to %s here, but nothing checked whether it succeeded";
      case OVERWRITTEN -> "the result of %s is overwritten here, and nobody has looked at it";
    };
  }
}
