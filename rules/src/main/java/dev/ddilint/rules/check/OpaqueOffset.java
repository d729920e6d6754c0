package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.storage.Definitions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number is added to the address of an opaque object.
 *
 * <p>Offsets into system objects change with every build of Windows. A number that was right on one
 * machine reads or writes something else on the next, and nothing tells. An offset behind the
 * object's end is the driver's own memory and is not reported; of objects that only the system
 * allocates, every offset is.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * ULONG ImageName(PEPROCESS Process)
 * {
 *     return *(PULONG)((PUCHAR)Process + 0x5a8);   // expect: opaque-offset "EPROCESS"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * HANDLE Id(PEPROCESS Process)
 * {
 *     return PsGetProcessId(Process);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0504",
    name = "opaque-offset",
    summary = "A hard-coded offset reaches into an opaque object.",
    severity = Severity.ERROR)
public final class OpaqueOffset implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      new Function(context, node).check();
    }
  }

  private void report(RuleContext context, TypeContract object, Span place) {
    context.report(
        this,
        info().severity(),
        place,
        "%s is opaque: an offset into it holds for one build of Windows only"
            .formatted(object.name()),
        object.page());
  }

  /** One function of the driver. */
  private final class Function {
    private final RuleContext context;
    private final Node node;
    private final UnitSemantics semantics;

    /** Needed by few functions only. */
    private Optional<Definitions> definitions = Optional.empty();

    Function(RuleContext context, Node node) {
      this.context = context;
      this.node = node;
      this.semantics = node.unit().semantics();
    }

    void check() {
      for (Expression.Subscript element : node.code().all(Expression.Subscript.class)) {
        sum(element.array(), element.index(), element.span());
      }
      for (Expression.Binary sum : node.code().all(Expression.Binary.class)) {
        if (sum.operator() == BinaryOperator.ADD
            && semantics.typeOf(sum) instanceof CType.Pointer) {
          sum(sum);
        }
      }
      for (Expression.Cast cast : node.code().all(Expression.Cast.class)) {
        if (cast.operand() instanceof Expression.Binary sum
            && sum.operator() == BinaryOperator.ADD
            && semantics.typeOf(cast) instanceof CType.Pointer
            && semantics.typeOf(sum) instanceof CType.Integral) {
          sum(sum);
        }
      }
    }

    private void sum(Expression.Binary sum) {
      sum(sum.left(), sum.right(), sum.span());
      sum(sum.right(), sum.left(), sum.span());
    }

    private void sum(Expression base, Expression distance, Span place) {
      Optional<RecordType> object = bytesOf(base);
      if (object.isPresent() && reachesInto(object.get(), distance, semantics.typeOf(base))) {
        report(context, context.contracts().of(object.get()), place);
      }
    }

    /** The closed structure whose address an expression is, as a number or pointer to bytes. */
    private Optional<RecordType> bytesOf(Expression address) {
      if (address instanceof Expression.Cast cast && isBytes(semantics.typeOf(cast))) {
        CType from = semantics.typeOf(uncast(cast.operand()));
        return from instanceof CType.Pointer pointer
            ? semantics.record(pointer.target()).filter(this::isClosed)
            : Optional.empty();
      }
      return address instanceof Expression.Name name && isBytes(semantics.typeOf(name))
          ? ofVariable(name)
          : Optional.empty();
    }

    /** Of a local variable that holds nothing else. */
    private Optional<RecordType> ofVariable(Expression.Name name) {
      Definitions known = definitions.orElseGet(() -> Definitions.of(node));
      definitions = Optional.of(known);
      List<Expression> values = known.of(name);
      return values.size() == 1 && values.get(0) instanceof Expression.Cast cast
          ? bytesOf(cast)
          : Optional.empty();
    }

    private boolean isClosed(RecordType type) {
      return context.contracts().of(type).opacity() != Opacity.OPEN;
    }

    private boolean reachesInto(RecordType object, Expression distance, CType step) {
      OptionalLong size = semantics.sizeOf(new CType.StructOrUnion(object));
      OptionalLong count = semantics.constant(distance);
      if (count.isEmpty()) {
        return size.isEmpty() && !context.contracts().of(object).resident() && isTold(distance);
      }
      long unit = step instanceof CType.Pointer ? semantics.sizeOf(step.pointee()).orElse(1) : 1;
      long bytes = count.getAsLong() * unit;
      return bytes > 0 && bytes < size.orElse(Long.MAX_VALUE);
    }

    /** A variable, or a sum of such: what a call returns may be the size of the object. */
    private boolean isTold(Expression distance) {
      return distance instanceof Expression.Name
          || distance instanceof Expression.Member
          || (distance instanceof Expression.Subscript element && isTold(element.array()))
          || (distance instanceof Expression.Cast cast && isTold(cast.operand()));
    }
  }

  private static boolean isBytes(CType type) {
    return type instanceof CType.Integral
        || (type instanceof CType.Pointer pointer
            && (pointer.target() instanceof CType.Integral
                || pointer.target() instanceof CType.NoValue));
  }

  private static Expression uncast(Expression expression) {
    return expression instanceof Expression.Cast cast ? uncast(cast.operand()) : expression;
  }
}
