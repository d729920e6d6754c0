package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Direction;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.ParameterContract;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
import dev.ddilint.rules.sim.RequestMisuse;
import java.util.ArrayList;
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
    OncePer<Symbol.Function, Copying> copying =
        new OncePer<>(function -> Copying.of(context.contracts().of(function)));
    for (Node node : context.functions().all()) {
      UnitSemantics semantics = node.unit().semantics();
      for (Expression.Assignment each : node.code().all(Expression.Assignment.class)) {
        if (isThroughPointer(each.target()) && isThroughPointer(each.value())) {
          report(context, node, semantics.typeOf(each.target()), each.span());
        }
      }
      for (DirectCall direct : node.code().directCalls()) {
        Optional<CType> copied = copying.of(direct.callee()).copied(direct.call(), semantics);
        if (copied.isPresent()) {
          report(context, node, copied.get(), direct.call().span());
        }
      }
    }
  }

  private static boolean isThroughPointer(Expression object) {
    return object instanceof Expression.Subscript
        || (object instanceof Expression.Unary unary
            && unary.operator() == UnaryOperator.DEREFERENCE);
  }

  /** Where a function takes what it copies from one pointer to another. */
  private record Copying(List<Buffer> to, List<Buffer> from) {
    private static final Copying NOTHING = new Copying(List.of(), List.of());

    static Copying of(FunctionContract contract) {
      if (!contract.states(Fact.Extent.class)) {
        return NOTHING; // the usual case
      }
      List<ParameterContract> parameters = contract.parameterContracts();
      return new Copying(Buffer.of(parameters, Direction.OUT), Buffer.of(parameters, Direction.IN));
    }

    /** The type of whole objects that a call copies. */
    Optional<CType> copied(Expression.Call call, UnitSemantics semantics) {
      if (to.isEmpty() || from.isEmpty()) {
        return Optional.empty();
      }
      Optional<CType> written = object(to, call, semantics);
      return written.equals(object(from, call, semantics)) ? written : Optional.empty();
    }

    private static Optional<CType> object(
        List<Buffer> buffers, Expression.Call call, UnitSemantics semantics) {
      return buffers.stream()
          .filter(buffer -> buffer.isPassed(call))
          .findFirst()
          .flatMap(buffer -> buffer.object(call, semantics));
    }
  }

  /**
   * Memory that a function is passed.
   *
   * @param pointer the number of the parameter that leads to it
   * @param size the number of the one that says how large it is
   */
  private record Buffer(int pointer, int size) {

    static List<Buffer> of(List<ParameterContract> parameters, Direction direction) {
      List<String> names = parameters.stream().map(ParameterContract::name).toList();
      List<Buffer> found = new ArrayList<>();
      for (int i = 0; i < parameters.size(); i++) {
        int pointer = i;
        if (parameters.get(i).direction().filter(direction::equals).isPresent()) {
          parameters
              .get(i)
              .extent()
              .flatMap(extent -> size(extent, names))
              .ifPresent(size -> found.add(new Buffer(pointer, size)));
        }
      }
      return found;
    }

    private static Optional<Integer> size(Fact.Extent extent, List<String> names) {
      return extent.size() instanceof Expression.Name name && names.contains(name.name())
          ? Optional.of(names.indexOf(name.name()))
          : Optional.empty();
    }

    boolean isPassed(Expression.Call call) {
      return Math.max(pointer, size) < call.arguments().size();
    }

    Optional<CType> object(Expression.Call call, UnitSemantics semantics) {
      return whole(uncast(call.arguments().get(pointer)), call.arguments().get(size), semantics);
    }
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
    return node.code().directCalls().stream()
        .filter(direct -> direct.call().span().start() > copy.start())
        .map(DirectCall::callee)
        .flatMap(callee -> callee.parameters().stream())
        .anyMatch(parameter -> routines.contains(parameter.type()));
  }

  private static Expression uncast(Expression expression) {
    return expression instanceof Expression.Cast cast ? uncast(cast.operand()) : expression;
  }
}
