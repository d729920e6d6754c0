package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Direction;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.ParameterContract;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.sim.RequestMisuse;
import java.util.List;
import java.util.Optional;

/**
 * An I/O stack location is copied to another one by hand.
 *
 * <p>A stack location holds the completion routine of the driver above and flags of its own. Copied
 * as a whole, it makes the system call that routine twice. A copy that is kept aside in a variable,
 * a copy of the first members only, and one that gets a completion routine of its own behind it are
 * not reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Forward(PIRP Irp)
 * {
 *     *IoGetNextIrpStackLocation(Irp) = *IoGetCurrentIrpStackLocation(Irp);   // expect: stack-location-copied
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Forward(PIRP Irp)
 * {
 *     IoCopyCurrentIrpStackLocationToNext(Irp);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0705",
    name = "stack-location-copied",
    summary = "An I/O stack location is copied by hand.",
    severity = Severity.WARNING,
    sameAs = {"C28114", "ForwardedAtBadIrql"})
public final class StackLocationCopied implements Rule {
  @Override
  public void check(RuleContext context) {
    for (RequestMisuse misuse :
        context.simulation().requestMisuses(RequestMisuse.Kind.FORWARDED_UNPREPARED)) {
      context.report(
          this,
          info().severity(),
          misuse.place(),
          "%s forwards the IRP, but no stack location was copied or skipped for the driver below"
              .formatted(misuse.by()),
          misuse.page(),
          List.of(),
          misuse.path());
    }
    copies(context);
  }

  private void copies(RuleContext context) {
    for (Node node : context.functions().all()) {
      UnitSemantics semantics = node.unit().semantics();
      for (Expression expression : node.expressions()) {
        if (expression instanceof Expression.Assignment assignment
            && isThroughPointer(assignment.target())
            && isThroughPointer(assignment.value())) {
          report(context, node, semantics.typeOf(assignment.target()), assignment.span());
        } else if (expression instanceof Expression.Call call) {
          copiedAsBytes(context, call, semantics)
              .ifPresent(copied -> report(context, node, copied, call.span()));
        }
      }
    }
  }

  private static boolean isThroughPointer(Expression object) {
    return object instanceof Expression.Subscript
        || (object instanceof Expression.Unary unary
            && unary.operator() == UnaryOperator.DEREFERENCE);
  }

  /** The type of whole objects that a call copies from one pointer to another. */
  private static Optional<CType> copiedAsBytes(
      RuleContext context, Expression.Call call, UnitSemantics semantics) {
    List<ParameterContract> parameters =
        Contracts.callee(call, semantics)
            .map(function -> context.contracts().of(function).parameterContracts())
            .orElse(List.of());
    Optional<CType> to = object(call, parameters, Direction.OUT, semantics);
    Optional<CType> from = object(call, parameters, Direction.IN, semantics);
    return to.equals(from) ? to : Optional.empty();
  }

  private static Optional<CType> object(
      Expression.Call call,
      List<ParameterContract> parameters,
      Direction direction,
      UnitSemantics semantics) {
    for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
      ParameterContract parameter = parameters.get(i);
      Optional<Expression> size =
          parameter.extent().flatMap(extent -> argument(call, parameters, extent));
      if (size.isPresent() && parameter.direction().filter(direction::equals).isPresent()) {
        return whole(uncast(call.arguments().get(i)), size.get(), semantics);
      }
    }
    return Optional.empty();
  }

  private static Optional<Expression> argument(
      Expression.Call call, List<ParameterContract> parameters, Fact.Extent extent) {
    for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
      if (extent.size() instanceof Expression.Name name
          && name.name().equals(parameters.get(i).name())) {
        return Optional.of(call.arguments().get(i));
      }
    }
    return Optional.empty();
  }

  /** What a pointer leads to that is no address of a variable, if the size is that of it. */
  private static Optional<CType> whole(
      Expression pointer, Expression size, UnitSemantics semantics) {
    boolean kept =
        pointer instanceof Expression.Unary unary
            && unary.operator() == UnaryOperator.ADDRESS_OF
            && !isThroughPointer(unary.operand());
    CType object = semantics.typeOf(pointer).pointee();
    return !kept
            && semantics.sizeOf(object).isPresent()
            && semantics.sizeOf(object).equals(semantics.constant(size))
        ? Optional.of(object)
        : Optional.empty();
  }

  private void report(RuleContext context, Node node, CType copied, Span place) {
    Optional<RecordType> type = node.unit().semantics().record(copied);
    Optional<TypeContract> contract = type.map(context.contracts()::of);
    contract
        .flatMap(TypeContract::copiedBy)
        .filter(unused -> !isReplaced(type.orElseThrow(), node, place))
        .ifPresent(
            function ->
                context.report(
                    this,
                    info().severity(),
                    place,
                    "%s copies an %s; this copy takes its completion routine along"
                        .formatted(function, contract.orElseThrow().name()),
                    contract.orElseThrow().page()));
  }

  /** Whether a call behind the copy gets another routine of the kind that was copied. */
  private static boolean isReplaced(RecordType type, Node node, Span copy) {
    List<CType> routines =
        type.fields().orElse(List.of()).stream()
            .map(RecordType.Field::type)
            .filter(member -> member.pointee() instanceof CType.Function)
            .toList();
    return node.expressions().stream()
        .filter(Expression.Call.class::isInstance)
        .filter(call -> call.span().start() > copy.start())
        .flatMap(call -> Contracts.callee((Expression.Call) call, node.unit().semantics()).stream())
        .flatMap(callee -> callee.parameters().stream())
        .anyMatch(parameter -> routines.contains(parameter.type()));
  }

  private static Expression uncast(Expression expression) {
    return expression instanceof Expression.Cast cast ? uncast(cast.operand()) : expression;
  }
}
