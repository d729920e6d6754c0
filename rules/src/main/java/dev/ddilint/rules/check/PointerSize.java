package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.argument.DescribedCall;
import dev.ddilint.rules.argument.ResultTargets;
import dev.ddilint.rules.contract.Fact;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The size of a pointer is passed where the size of the object is meant.
 *
 * <p>{@code sizeof(p)} is 8 on 64-bit systems, whatever {@code p} points to: the rest of the object
 * is not cleared, copied or allocated. Reported where the size is that of the very pointer that is
 * passed with it, or that the result is stored in, and the object has another size.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
 * VOID Reset(PITEM Item)
 * {
 *     RtlZeroMemory(Item, sizeof(Item));   // expect: pointer-size "sizeof(*Item)"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
 * VOID Reset(PITEM Item)
 * {
 *     RtlZeroMemory(Item, sizeof(*Item));
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0605",
    name = "pointer-size",
    summary = "The size of a pointer is passed where the size of the object is meant.",
    severity = Severity.WARNING,
    sameAs = {"C28132"})
public final class PointerSize implements Rule {
  @Override
  public void check(RuleContext context) {
    for (DescribedCall call : context.describedCalls()) {
      Optional<String> object = confused(call);
      if (object.isPresent()) {
        context.report(
            this,
            call,
            call.call().span(),
            "%s gets the size of a pointer: sizeof(%s) is meant"
                .formatted(call.called(), object.get()));
      }
    }
  }

  private static Optional<String> confused(DescribedCall call) {
    for (Fact.Extent extent : call.sizes()) {
      Optional<String> object = confused(call, extent);
      if (object.isPresent()) {
        return object;
      }
    }
    return Optional.empty();
  }

  /** What the size should be of, if it is that of a pointer to it. */
  private static Optional<String> confused(DescribedCall call, Fact.Extent extent) {
    Optional<CType> measured =
        call.argument(extent.size())
            .flatMap(size -> measured(size, call.caller().unit().semantics()));
    if (measured.filter(CType.Pointer.class::isInstance).isEmpty()) {
      return Optional.empty();
    }
    Expression size = DescribedCall.uncast(call.argument(extent.size()).orElseThrow());
    return call.isOfResult(extent)
        ? ofResult(call, size, measured.get())
        : call.argument(extent.object())
            .map(DescribedCall::uncast)
            .flatMap(buffer -> ofBuffer(call, buffer, size, measured.get()));
  }

  private static Optional<CType> measured(Expression size, UnitSemantics semantics) {
    Expression bare = DescribedCall.uncast(size);
    if (bare instanceof Expression.SizeofExpression of) {
      return Optional.of(semantics.typeOf(of.operand()));
    }
    return bare instanceof Expression.SizeofType of
        ? Optional.of(semantics.typeOf(of.type()))
        : Optional.empty();
  }

  private static Optional<String> ofBuffer(
      DescribedCall call, Expression buffer, Expression size, CType measured) {
    UnitSemantics semantics = call.caller().unit().semantics();
    String text = ExpressionText.of(buffer);
    boolean same =
        size instanceof Expression.SizeofExpression of
            ? ExpressionText.of(of.operand()).equals(text)
            : !(measured.pointee() instanceof CType.NoValue)
                && semantics.typeOf(buffer).equals(measured);
    boolean pointerItself =
        call.arguments().stream()
            .map(DescribedCall::uncast)
            .anyMatch(argument -> isAddressOf(text, argument));
    return same && !pointerItself && isOtherSize(measured, semantics)
        ? Optional.of("*" + text)
        : Optional.empty();
  }

  private static boolean isAddressOf(String pointer, Expression argument) {
    return argument instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.ADDRESS_OF
        && ExpressionText.of(unary.operand()).equals(pointer);
  }

  private static Optional<String> ofResult(DescribedCall call, Expression size, CType measured) {
    UnitSemantics semantics = call.caller().unit().semantics();
    return ResultTargets.typeOf(call.call(), call.caller())
        .filter(measured::equals)
        .filter(type -> !(type.pointee() instanceof CType.NoValue))
        .filter(type -> isOtherSize(type, semantics))
        .map(
            type ->
                size instanceof Expression.SizeofExpression of
                    ? "*" + ExpressionText.of(of.operand())
                    : type.pointee().toString());
  }

  private static boolean isOtherSize(CType pointer, UnitSemantics semantics) {
    OptionalLong object = semantics.sizeOf(pointer.pointee());
    OptionalLong address = semantics.sizeOf(pointer);
    return object.isEmpty() || !object.equals(address);
  }
}
