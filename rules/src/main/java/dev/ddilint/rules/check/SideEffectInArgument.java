package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.argument.DescribedCall;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.MemberContract;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.interproc.Code;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operand that a macro evaluates twice, or that others change too, is assigned.
 *
 * <p>Many functions of the documentation are macros. Where one names its argument more than once,
 * an assignment or {@code ++} in the argument happens more than once. The flags of a device object
 * are set by the system, too: an assignment clears its bits, {@code |=} and {@code &=} leave them
 * alone.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * ULONG Smaller(PULONG Next, ULONG Limit)
 * {
 *     return min(*Next++, Limit);   // expect: side-effect-in-argument "twice"
 * }
 * VOID Buffered(PDEVICE_OBJECT Device)
 * {
 *     Device->Flags = DO_BUFFERED_IO;   // expect: side-effect-in-argument "DEVICE_OBJECT.Flags"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * ULONG Smaller(PULONG Next, ULONG Limit)
 * {
 *     ULONG first = *Next++;
 *     return min(first, Limit);
 * }
 * VOID Buffered(PDEVICE_OBJECT Device)
 * {
 *     Device->Flags |= DO_BUFFERED_IO;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0608",
    name = "side-effect-in-argument",
    summary = "An operand that a macro evaluates twice, or that others change too, is assigned.",
    severity = Severity.WARNING,
    sameAs = {"C28129"})
public final class SideEffectInArgument implements Rule {
  @Override
  public void check(RuleContext context) {
    context.describedCalls().stream()
        .filter(call -> call.onward().isEmpty())
        .forEach(call -> documented(context, call));
    OncePer<RecordType, Boolean> shared = new OncePer<>(type -> hasSharedBits(context, type));
    for (Node node : context.functions().all()) {
      if (repeatsChange(node.code())) {
        expanded(context, node);
      }
      for (Expression.Assignment each : node.code().all(Expression.Assignment.class)) {
        assigned(context, node, each, shared);
      }
    }
  }

  /** Whether one change stands in several expressions: some macro did that. */
  private static boolean repeatsChange(Code code) {
    Set<Span> places = new HashSet<>();
    for (Expression.Assignment each : code.all(Expression.Assignment.class)) {
      if (!places.add(each.span())) {
        return true;
      }
    }
    for (Expression.Unary each : code.all(Expression.Unary.class)) {
      if (isStep(each) && !places.add(each.span())) {
        return true;
      }
    }
    return false;
  }

  private void expanded(RuleContext context, Node node) {
    Set<Span> expanded = new HashSet<>();
    for (Expression expression : node.expressions()) {
      if (isOfKitMacro(expression.span()) && expanded.add(expression.span())) {
        expanded(context, expression);
      }
    }
  }

  /** A macro that the model declares as a function. */
  private void documented(RuleContext context, DescribedCall call) {
    for (Fact.EvaluatedTwice fact : call.stated(Fact.EvaluatedTwice.class)) {
      call.argument(fact.object())
          .flatMap(argument -> changes(argument).stream().findFirst())
          .ifPresent(
              change ->
                  context.report(
                      this,
                      call,
                      change.span(),
                      "%s is a macro and evaluates this argument twice"
                          .formatted(call.contract().name())));
    }
  }

  /** A macro of the kit that the preprocessor expanded. */
  private void expanded(RuleContext context, Expression expansion) {
    Set<Span> seen = new HashSet<>();
    changes(expansion).stream()
        .map(Expression::span)
        .filter(place -> !seen.add(place))
        .findFirst()
        .ifPresent(
            place ->
                context.report(
                    this,
                    info().severity(),
                    place,
                    "the macro %s evaluates this argument twice".formatted(macro(expansion)),
                    Optional.empty()));
  }

  private static boolean isOfKitMacro(Span span) {
    return span.expansion() instanceof Expansion.Macro macro
        && macro.file().origin() != Origin.PROJECT;
  }

  private static String macro(Expression expansion) {
    return expansion.span().expansion() instanceof Expansion.Macro macro ? macro.macro() : "";
  }

  private static List<Expression> changes(Expression argument) {
    List<Expression> found = new ArrayList<>();
    Traversal.expressions(
        argument,
        part -> {
          boolean changes =
              part instanceof Expression.Assignment
                  || (part instanceof Expression.Unary unary && isStep(unary));
          if (changes) {
            found.add(part);
          }
        });
    return found;
  }

  private static boolean isStep(Expression.Unary unary) {
    return switch (unary.operator()) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> true;
      case NOT, PLUS, MINUS, BIT_NOT, DEREFERENCE, ADDRESS_OF -> false;
    };
  }

  private static boolean hasSharedBits(RuleContext context, RecordType type) {
    return context.contracts().of(type).members().stream().anyMatch(MemberContract::sharedBits)
        || type.fields().orElse(List.of()).stream()
            .anyMatch(
                field ->
                    field.name().isEmpty()
                        && field.type() instanceof CType.StructOrUnion inner
                        && hasSharedBits(context, inner.type()));
  }

  /** Plain assignments to a member in which others set bits. */
  private void assigned(
      RuleContext context,
      Node node,
      Expression.Assignment assignment,
      OncePer<RecordType, Boolean> shared) {
    if (assignment.operator().isPresent()
        || !(assignment.target() instanceof Expression.Member member)) {
      return;
    }
    Optional<RecordType> owner = node.unit().semantics().recordOf(member);
    if (owner.isPresent()
        && shared.of(owner.get())
        && context.contracts().member(owner.get(), member.name().name()).sharedBits()
        && !isDerived(assignment.value(), member.name().name())
        && !isExpansion(assignment, node)) {
      TypeContract type = context.contracts().of(owner.get());
      context.report(
          this,
          info().severity(),
          member.name().span(),
          "%s.%s is assigned, which clears the bits that the system set: use |= and &="
              .formatted(type.name(), member.name().name()),
          type.page());
    }
  }

  /** Whether it is all that a macro of the kit stands for: not the driver's own choice. */
  private static boolean isExpansion(Expression.Assignment assignment, Node node) {
    return isOfKitMacro(assignment.span())
        && node.expressions().stream()
            .filter(each -> each.span().equals(assignment.span()))
            .findFirst()
            .filter(first -> first == assignment)
            .isPresent();
  }

  /** {@code p->Flags = p->Flags | BIT}, or the flags of another object. */
  private static boolean isDerived(Expression value, String member) {
    List<Expression> read = new ArrayList<>();
    Traversal.expressions(value, read::add);
    return read.stream()
        .anyMatch(
            part -> part instanceof Expression.Member used && used.name().name().equals(member));
  }
}
