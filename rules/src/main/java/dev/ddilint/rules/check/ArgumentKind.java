package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.argument.DescribedCall;
import dev.ddilint.rules.contract.Fact;
import java.util.List;
import java.util.Optional;

/**
 * An argument is of another kind than the documented one.
 *
 * <p>C lets every constant pass for every number: a wait reason for an access mode, {@code FALSE}
 * for {@code KernelMode}, a constant of another enumeration. Often two arguments changed places. A
 * wait that is not a kernel-mode wait lets the stack be paged out, with the object on it that is
 * waited for. Casts and plain numbers are taken to be meant.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Wait(PRKEVENT Event)
 * {
 *     KeWaitForSingleObject(Event, Executive, FALSE, KernelMode, NULL);   // expect: argument-kind
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Wait(PRKEVENT Event)
 * {
 *     KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0607",
    name = "argument-kind",
    summary = "An argument is of another kind than the documented one.",
    severity = Severity.WARNING,
    sameAs = {"C28126", "C28135", "C28139"})
public final class ArgumentKind implements Rule {
  @Override
  public void check(RuleContext context) {
    for (DescribedCall call : context.describedCalls()) {
      Optional<String> wrong = wrongKind(call);
      Optional<String> fault = wrong.isPresent() ? wrong : onStack(call);
      if (fault.isPresent()) {
        context.report(
            this, call, call.call().span(), "%s gets %s".formatted(call.called(), fault.get()));
      }
    }
  }

  private static Optional<String> wrongKind(DescribedCall call) {
    List<Fact.StrictType> strict = call.stated(Fact.StrictType.class);
    strict.removeIf(fact -> fact.type().isEmpty());
    for (Symbol.Variable parameter : call.contract().parameters()) {
      Optional<Expression> argument = call.argument(parameter.name());
      if (argument.isPresent() && mayBeConstant(argument.get())) {
        Optional<String> wrong = wrong(argument.get(), parameter, strict, call);
        if (wrong.isPresent()) {
          return Optional.of("%s for %s".formatted(wrong.get(), parameter.name()));
        }
      }
    }
    return Optional.empty();
  }

  /** Arguments of other forms have no kind. */
  private static boolean mayBeConstant(Expression argument) {
    return argument instanceof Expression.Name
        || argument instanceof Expression.IntegerLiteral
        || argument instanceof Expression.Conditional;
  }

  private static Optional<String> wrong(
      Expression argument,
      Symbol.Variable parameter,
      List<Fact.StrictType> strict,
      DescribedCall call) {
    for (Fact.StrictType own : strict) {
      if (isNamed(own.object(), parameter.name())) {
        CType wanted = type(own, call.caller().unit().semantics()).orElse(parameter.type());
        return wrong(argument, wanted, true, strict, call);
      }
    }
    return wrong(argument, parameter.type(), false, strict, call);
  }

  private static boolean isNamed(Expression object, String parameter) {
    return object instanceof Expression.Name name && name.name().equals(parameter);
  }

  private static Optional<CType> type(Fact.StrictType fact, UnitSemantics semantics) {
    return fact.type()
        .flatMap(semantics::lookup)
        .filter(Symbol.Typedef.class::isInstance)
        .map(Symbol::type);
  }

  private static Optional<String> wrong(
      Expression argument,
      CType wanted,
      boolean strict,
      List<Fact.StrictType> others,
      DescribedCall call) {
    if (argument instanceof Expression.Conditional choice) {
      return choice
          .then()
          .flatMap(first -> wrong(first, wanted, strict, others, call))
          .or(() -> wrong(choice.otherwise(), wanted, strict, others, call));
    }
    UnitSemantics semantics = call.caller().unit().semantics();
    Optional<CType.Enumeration> given = constant(argument, semantics);
    if (given.isPresent()) {
      boolean misplaced =
          wanted instanceof CType.Enumeration enumeration
              ? !enumeration.tag().isEmpty() && !enumeration.equals(given.get())
              : others.stream()
                  .anyMatch(fact -> type(fact, semantics).filter(given.get()::equals).isPresent());
      return misplaced ? Optional.of("the constant " + spelled(argument)) : Optional.empty();
    }
    return strict && argument instanceof Expression.IntegerLiteral literal
        ? macro(literal).map(name -> "the constant " + name)
        : Optional.empty();
  }

  /** The enumeration that a constant belongs to, if the argument is one. */
  private static Optional<CType.Enumeration> constant(
      Expression argument, UnitSemantics semantics) {
    return argument instanceof Expression.Name name
            && semantics.symbol(name).orElse(null) instanceof Symbol.Constant constant
            && !constant.enumeration().tag().isEmpty()
        ? Optional.of(constant.enumeration())
        : Optional.empty();
  }

  private static String spelled(Expression argument) {
    return argument instanceof Expression.Name name ? name.name() : "";
  }

  /** The constant of the kit that a number was written as. */
  private static Optional<String> macro(Expression.IntegerLiteral literal) {
    return literal.span().expansion() instanceof Expansion.Macro macro
            && macro.file().origin() != Origin.PROJECT
        ? Optional.of(macro.macro())
        : Optional.empty();
  }

  private static Optional<String> onStack(DescribedCall call) {
    for (Fact.Resident fact : call.stated(Fact.Resident.class)) {
      Optional<Expression> argument = call.argument(fact.object()).map(DescribedCall::uncast);
      if (argument.isPresent() && isOnStack(argument.get(), call.caller().unit().semantics())) {
        return Optional.of("an object on the stack, which may be paged out meanwhile");
      }
    }
    return Optional.empty();
  }

  private static boolean isOnStack(Expression address, UnitSemantics semantics) {
    return address instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.ADDRESS_OF
        && isLocal(unary.operand(), semantics);
  }

  private static boolean isLocal(Expression object, UnitSemantics semantics) {
    if (object instanceof Expression.Member member && !member.arrow()) {
      return isLocal(member.object(), semantics);
    }
    return object instanceof Expression.Name name
        && semantics.symbol(name).orElse(null) instanceof Symbol.Variable variable
        && !variable.isStatic();
  }
}
