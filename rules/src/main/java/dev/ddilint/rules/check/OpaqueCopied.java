package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
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
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.Code.FunctionUse;
import dev.ddilint.rules.interproc.Code.OtherCall;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
import java.util.List;
import java.util.Optional;

/**
 * An opaque object is copied, compared or sized as if it were plain memory.
 *
 * <p>The system knows such an object by its address, keeps pointers into it and links it into lists
 * of its own: a copy is no second object, and bytes that were saved are no object later. For some
 * structures {@code sizeof} alone is no size to allocate: a function tells how large an object is.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Share(PKEVENT From, PKEVENT To)
 * {
 *     *To = *From;                              // expect: opaque-copied "KEVENT"
 *     RtlCopyMemory(To, From, sizeof(KEVENT));  // expect: opaque-copied "KEVENT"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Share(PKEVENT From, PKEVENT *To)
 * {
 *     *To = From;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0505",
    name = "opaque-copied",
    summary = "An opaque object is copied, compared or sized against its contract.",
    severity = Severity.WARNING)
public final class OpaqueCopied implements Rule {
  @Override
  public void check(RuleContext context) {
    OncePer<Symbol.Function, Passing> passings =
        new OncePer<>(function -> Passing.of(context.contracts().of(function)));
    for (Node node : context.functions().all()) {
      UnitSemantics semantics = node.unit().semantics();
      for (Expression.Assignment each : node.code().all(Expression.Assignment.class)) {
        copied(context, semantics.typeOf(each.target()), each.span(), semantics);
      }
      for (FunctionUse use : node.code().functionUses()) {
        if (use instanceof DirectCall direct) {
          check(context, direct.call(), passings.of(direct.callee()), semantics);
        } else if (use instanceof OtherCall other) {
          check(context, other.call(), Passing.UNKNOWN, semantics);
        }
      }
      for (InitDeclarator each : node.code().initialized()) {
        check(context, each, semantics);
      }
    }
  }

  private void check(RuleContext context, InitDeclarator declarator, UnitSemantics semantics) {
    if (declarator.initializer().orElseThrow() instanceof Initializer.Single) {
      Optional<Symbol> declared = semantics.declared(declarator);
      if (declared.isPresent()) {
        copied(context, declared.get().type(), declarator.span(), semantics);
      }
    }
  }

  /**
   * What a function does with the memory that it gets the addresses of.
   *
   * @param memory whether each parameter leads to bytes without a type
   * @param reads whether it reads any of them
   */
  private record Passing(boolean allocates, boolean reads, List<Boolean> memory) {
    static final Passing UNKNOWN = new Passing(false, false, List.of());

    static Passing of(FunctionContract contract) {
      boolean allocates = isAllocation(contract);
      if (!contract.states(Fact.Extent.class)) { // the usual case
        return allocates ? new Passing(true, false, List.of()) : UNKNOWN;
      }
      List<ParameterContract> parameters = contract.parameterContracts();
      return new Passing(
          allocates,
          parameters.stream().anyMatch(OpaqueCopied::isRead),
          parameters.stream().map(OpaqueCopied::isMemory).toList());
    }

    boolean readsThrough(int parameter) {
      return reads && parameter < memory.size() && memory.get(parameter);
    }
  }

  private void check(
      RuleContext context, Expression.Call call, Passing passing, UnitSemantics semantics) {
    boolean told = false;
    for (int i = 0; i < call.arguments().size(); i++) {
      Expression argument = uncast(call.arguments().get(i));
      if (mayBeStructure(argument)) {
        copied(context, semantics.typeOf(argument), argument.span(), semantics);
      }
      if (!told && passing.readsThrough(i)) {
        CType object = semantics.typeOf(argument).pointee();
        told = copied(context, object, argument.span(), semantics);
      }
      if (passing.allocates()) {
        sized(context, argument, semantics);
      }
    }
  }

  /** Most arguments are of another form, and their types need not be asked for. */
  private static boolean mayBeStructure(Expression argument) {
    return argument instanceof Expression.Unary unary
        ? unary.operator() == UnaryOperator.DEREFERENCE
        : !(argument instanceof Expression.IntegerLiteral
            || argument instanceof Expression.StringLiteral
            || argument instanceof Expression.SizeofType);
  }

  private static boolean isAllocation(FunctionContract contract) {
    for (StatedFact stated : contract.facts()) {
      if (stated.fact() instanceof Fact.HandsOut || stated.fact() instanceof Fact.AllocatesMemory) {
        return true;
      }
    }
    return false;
  }

  /** Bytes without a type, as many as another argument says. */
  private static boolean isMemory(ParameterContract parameter) {
    return parameter.type() instanceof CType.Pointer pointer
        && pointer.target() instanceof CType.NoValue
        && parameter.extent().filter(extent -> extent.unit() == Fact.Unit.BYTES).isPresent();
  }

  private static boolean isRead(ParameterContract parameter) {
    return isMemory(parameter) && parameter.direction().filter(Direction.IN::equals).isPresent();
  }

  /** Whether it was one that must not be. */
  private boolean copied(RuleContext context, CType type, Span place, UnitSemantics semantics) {
    if (!(type instanceof CType.StructOrUnion)) {
      return false;
    }
    Optional<TypeContract> unique =
        semantics.record(type).map(context.contracts()::of).filter(TypeContract::unique);
    unique.ifPresent(
        contract -> report(context, contract, place, "a copy of its bytes is no other object"));
    return unique.isPresent();
  }

  /** The size of the structure alone as the size of what is allocated for it. */
  private void sized(RuleContext context, Expression size, UnitSemantics semantics) {
    Optional<TypeContract> contract =
        sizedType(size, semantics).flatMap(semantics::record).map(context.contracts()::of);
    contract
        .flatMap(TypeContract::sizedBy)
        .ifPresent(
            function ->
                report(
                    context,
                    contract.orElseThrow(),
                    size.span(),
                    function + " tells how large it is, not sizeof"));
  }

  private static Optional<CType> sizedType(Expression size, UnitSemantics semantics) {
    if (size instanceof Expression.SizeofType ofType) {
      return Optional.of(semantics.typeOf(ofType.type()));
    }
    return size instanceof Expression.SizeofExpression ofObject
        ? Optional.of(semantics.typeOf(ofObject.operand()))
        : Optional.empty();
  }

  private void report(RuleContext context, TypeContract object, Span place, String why) {
    context.report(
        this, info().severity(), place, object.name() + " is opaque: " + why, object.page());
  }

  private static Expression uncast(Expression expression) {
    return expression instanceof Expression.Cast cast ? uncast(cast.operand()) : expression;
  }
}
