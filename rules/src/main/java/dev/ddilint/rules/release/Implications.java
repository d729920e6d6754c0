package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.interproc.FunctionIndex;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the outcome of an expression tells about the release that runs. */
final class Implications {
  /** Definitions followed one into the other; a loop can close a circle. */
  private static final int MAX_DEPTH = 12;

  private final FunctionIndex index;
  private final Contracts contracts;
  private final VersionData versions;
  private final SlotGuarantees slots;

  Implications(
      FunctionIndex index, Contracts contracts, VersionData versions, SlotGuarantees slots) {
    this.index = index;
    this.contracts = contracts;
    this.versions = versions;
    this.slots = slots;
  }

  /** Where an expression stands. */
  private record Point(ParsedUnit unit, GuardState state, int depth) {
    Point deeper() {
      return new Point(unit, state, depth + 1);
    }
  }

  /** What holds when an expression, evaluated in a state, has an outcome. */
  Guarantee of(Expression expression, Outcome outcome, ParsedUnit unit, GuardState state) {
    return of(expression, outcome, new Point(unit, state, 0));
  }

  private Guarantee of(Expression expression, Outcome outcome, Point point) {
    if (point.state().guarantee().equals(Guarantee.CHECKED)) {
      return Guarantee.CHECKED;
    }
    OptionalLong constant = point.unit().semantics().constant(expression);
    if (constant.isPresent()) {
      return outcome.allows(constant.getAsLong()) ? point.state().guarantee() : Guarantee.CHECKED;
    }
    return point.depth() >= MAX_DEPTH
        ? point.state().guarantee()
        : learned(expression, outcome, point.deeper()).and(point.state().guarantee());
  }

  private Guarantee learned(Expression expression, Outcome outcome, Point point) {
    if (expression instanceof Expression.Cast cast) {
      return of(cast.operand(), outcome, point);
    }
    if (expression instanceof Expression.Assignment assignment && assignment.operator().isEmpty()) {
      return of(assignment.value(), outcome, point);
    }
    if (expression instanceof Expression.Conditional choice) {
      return chosen(choice, outcome, point);
    }
    if (expression instanceof Expression.Unary operation
        && operation.operator() == UnaryOperator.NOT) {
      return isTruth(outcome) ? of(operation.operand(), outcome.opposite(), point) : Guarantee.NONE;
    }
    if (expression instanceof Expression.Binary binary) {
      return binary(binary, outcome, point);
    }
    return expression instanceof Expression.Call call
        ? call(call, outcome, point)
        : stored(expression, outcome, point);
  }

  private static boolean isTruth(Outcome outcome) {
    return outcome == Outcome.NOT_ZERO || outcome == Outcome.ZERO;
  }

  private Guarantee chosen(Expression.Conditional choice, Outcome outcome, Point point) {
    Expression then = choice.then().orElse(choice.condition());
    return of(choice.condition(), Outcome.NOT_ZERO, point)
        .and(of(then, outcome, point))
        .join(
            of(choice.condition(), Outcome.ZERO, point)
                .and(of(choice.otherwise(), outcome, point)));
  }

  private Guarantee binary(Expression.Binary binary, Outcome outcome, Point point) {
    Expression left = binary.left();
    Expression right = binary.right();
    return switch (binary.operator()) {
      case COMMA -> of(right, outcome, point);
      case LOGICAL_AND, LOGICAL_OR -> {
        if (!isTruth(outcome)) {
          yield Guarantee.NONE;
        }
        Guarantee first = of(left, outcome, point);
        Guarantee second = of(right, outcome, point);
        boolean both =
            (binary.operator() == BinaryOperator.LOGICAL_AND) == (outcome == Outcome.NOT_ZERO);
        yield both ? first.and(second) : first.join(second);
      }
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          isTruth(outcome)
              ? comparison(
                  outcome == Outcome.NOT_ZERO ? binary.operator() : negated(binary.operator()),
                  left,
                  right,
                  point)
              : Guarantee.NONE;
      default -> Guarantee.NONE;
    };
  }

  /** What a comparison that holds tells. */
  private Guarantee comparison(
      BinaryOperator operator, Expression left, Expression right, Point point) {
    if (versions.holds(left, point.unit())) {
      return demandsNewer(operator) ? Guarantee.CHECKED : Guarantee.NONE;
    }
    if (versions.holds(right, point.unit())) {
      return demandsNewer(mirrored(operator)) ? Guarantee.CHECKED : Guarantee.NONE;
    }
    OptionalLong constant = point.unit().semantics().constant(right);
    if (constant.isPresent()) {
      return compared(left, operator, constant.getAsLong(), point);
    }
    OptionalLong first = point.unit().semantics().constant(left);
    return first.isPresent()
        ? compared(right, mirrored(operator), first.getAsLong(), point)
        : Guarantee.NONE;
  }

  private Guarantee compared(
      Expression expression, BinaryOperator operator, long constant, Point point) {
    Optional<Outcome> outcome = Outcome.ofComparison(operator, constant);
    return outcome.isPresent() ? of(expression, outcome.get(), point) : Guarantee.NONE;
  }

  private static boolean demandsNewer(BinaryOperator operator) {
    return operator == BinaryOperator.GREATER
        || operator == BinaryOperator.GREATER_EQUAL
        || operator == BinaryOperator.EQUAL;
  }

  private static BinaryOperator negated(BinaryOperator operator) {
    return switch (operator) {
      case EQUAL -> BinaryOperator.NOT_EQUAL;
      case NOT_EQUAL -> BinaryOperator.EQUAL;
      case LESS -> BinaryOperator.GREATER_EQUAL;
      case LESS_EQUAL -> BinaryOperator.GREATER;
      case GREATER -> BinaryOperator.LESS_EQUAL;
      case GREATER_EQUAL -> BinaryOperator.LESS;
      default -> operator;
    };
  }

  private static BinaryOperator mirrored(BinaryOperator operator) {
    return switch (operator) {
      case LESS -> BinaryOperator.GREATER;
      case LESS_EQUAL -> BinaryOperator.GREATER_EQUAL;
      case GREATER -> BinaryOperator.LESS;
      case GREATER_EQUAL -> BinaryOperator.LESS_EQUAL;
      default -> operator;
    };
  }

  private Guarantee call(Expression.Call call, Outcome outcome, Point point) {
    Optional<Symbol.Function> function = Contracts.callee(call, point.unit().semantics());
    if (function.isEmpty()) {
      return Guarantee.NONE;
    }
    Optional<FunctionIndex.Node> own = index.find(function.get(), point.unit().file().name());
    if (own.isPresent()) {
      return slots.of(new Slot.Result(own.get()), outcome);
    }
    Optional<Fact.TellsVersion> check =
        contracts.of(function.get()).stated(Fact.TellsVersion.class).findFirst();
    if (check.isPresent()) {
      return saysYes(check.get(), outcome)
          ? release(check.get(), call, function.get(), point)
          : Guarantee.NONE;
    }
    return contracts
        .of(function.get())
        .always(Effect.Returns.class)
        .findFirst()
        .map(returns -> returned(returns.value(), call, function.get(), outcome, point))
        .orElse(Guarantee.NONE);
  }

  private static boolean saysYes(Fact.TellsVersion check, Outcome outcome) {
    return switch (check.verdict()) {
      case NOT_ZERO -> outcome == Outcome.NOT_ZERO;
      case SUCCESS -> outcome == Outcome.SUCCESS || outcome == Outcome.ZERO;
    };
  }

  /** The release asked for, where that is a constant. */
  private static Guarantee release(
      Fact.TellsVersion check, Expression.Call call, Symbol.Function function, Point point) {
    OptionalLong ntddi =
        check
            .release()
            .flatMap(parameter -> argument(parameter, call, function))
            .map(argument -> point.unit().semantics().constant(argument))
            .orElse(OptionalLong.empty());
    return ntddi.isPresent() ? new Guarantee(ntddi.getAsLong()) : Guarantee.CHECKED;
  }

  /** A contract such as {@code return == (Status >= 0)}. */
  private Guarantee returned(
      Expression value,
      Expression.Call call,
      Symbol.Function function,
      Outcome outcome,
      Point point) {
    if (value instanceof Expression.Binary binary
        && binary.right() instanceof Expression.IntegerLiteral constant
        && isTruth(outcome)) {
      BinaryOperator operator =
          outcome == Outcome.NOT_ZERO ? binary.operator() : negated(binary.operator());
      return Outcome.ofComparison(operator, constant.value())
          .flatMap(
              inner -> argument(binary.left(), call, function).map(each -> of(each, inner, point)))
          .orElse(Guarantee.NONE);
    }
    return Guarantee.NONE;
  }

  private static Optional<Expression> argument(
      Expression parameter, Expression.Call call, Symbol.Function function) {
    if (!(parameter instanceof Expression.Name name)) {
      return Optional.empty();
    }
    List<String> names = function.parameters().stream().map(Symbol.Variable::name).toList();
    int position = names.indexOf(name.name());
    return position >= 0 && position < call.arguments().size()
        ? Optional.of(call.arguments().get(position))
        : Optional.empty();
  }

  private Guarantee stored(Expression expression, Outcome outcome, Point point) {
    Optional<Slot> slot = Slot.of(expression, point.unit());
    if (slot.isPresent() && slot.get() instanceof Slot.Local local) {
      Optional<GuardState.Definition> definition = point.state().definition(local.variable());
      if (definition.isPresent()) {
        GuardState then = new GuardState(definition.get().guarantee(), point.state().definitions());
        return of(definition.get().value(), outcome, new Point(point.unit(), then, point.depth()));
      }
    }
    return slot.isPresent() ? slots.of(slot.get(), outcome) : Guarantee.NONE;
  }
}
