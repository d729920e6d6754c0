package dev.ddilint.rules.member;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Direction;
import dev.ddilint.rules.contract.ParameterContract;
import dev.ddilint.rules.interproc.Code;
import dev.ddilint.rules.member.MemberUse.Mode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What becomes of the members in code; few functions have any of which somebody asks. */
final class Written {
  private final Code code;
  private final UnitSemantics semantics;
  private final Contracts contracts;
  private final IdentityHashMap<Expression, Mode> modes = new IdentityHashMap<>();
  private final IdentityHashMap<Expression, Argument> arguments = new IdentityHashMap<>();

  private record Argument(Expression.Call call, int index) {}

  Written(Code code, UnitSemantics semantics, Contracts contracts) {
    this.code = code;
    this.semantics = semantics;
    this.contracts = contracts;
    see();
  }

  /** Calls first: an address is taken to be passed, or for something else. */
  private void see() {
    for (Expression.Call call : code.all(Expression.Call.class)) {
      for (int i = 0; i < call.arguments().size(); i++) {
        passed(call, i);
      }
    }
    for (Expression.Assignment assignment : code.all(Expression.Assignment.class)) {
      mark(assignment.target(), Mode.WRITTEN);
    }
    for (Expression.Unary unary : code.all(Expression.Unary.class)) {
      see(unary);
    }
    for (Expression.SizeofExpression size : code.all(Expression.SizeofExpression.class)) {
      mark(size.operand(), Mode.LOCATED);
    }
  }

  private void see(Expression.Unary unary) {
    switch (unary.operator()) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT ->
          mark(unary.operand(), Mode.WRITTEN);
      case ADDRESS_OF -> {
        Argument passed = arguments.get(unary);
        if (passed != null) {
          lead(unary.operand(), passed);
        } else {
          mark(unary.operand(), Mode.LOCATED);
        }
      }
      default -> {}
    }
  }

  private void passed(Expression.Call call, int index) {
    Expression argument = uncast(call.arguments().get(index));
    if (argument instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.ADDRESS_OF) {
      arguments.put(unary, new Argument(call, index));
    } else if (argument instanceof Expression.Member member) {
      arguments.put(member, new Argument(call, index));
    }
  }

  private void lead(Expression object, Argument passed) {
    mark(object, Mode.LOCATED);
    if (object instanceof Expression.Member member) {
      arguments.put(member, passed);
    }
  }

  /** An object and, as far as they hold it, the objects it is a part of. */
  private void mark(Expression object, Mode mode) {
    Expression part = object;
    while (true) {
      if (part instanceof Expression.Member member) {
        modes.putIfAbsent(member, mode);
        if (member.arrow()) {
          return;
        }
        part = member.object();
      } else if (part instanceof Expression.Subscript element
          && semantics.typeOf(element.array()) instanceof CType.Array) {
        part = element.array();
      } else {
        return;
      }
    }
  }

  /** A member with which nothing else is done is read. */
  Mode mode(Expression.Member member) {
    Mode known = modes.get(member);
    Argument passed = arguments.get(member);
    boolean byAddress = known == Mode.LOCATED || semantics.typeOf(member) instanceof CType.Array;
    if (passed != null && byAddress && isOutput(passed)) {
      return Mode.WRITTEN;
    }
    return known == null ? Mode.READ : known;
  }

  /** Whether the callee says that it stores something where the argument leads. */
  private boolean isOutput(Argument passed) {
    return Contracts.callee(passed.call(), semantics)
        .map(function -> contracts.of(function).parameterContracts())
        .filter(parameters -> passed.index() < parameters.size())
        .flatMap(parameters -> direction(parameters, passed.index()))
        .filter(direction -> direction != Direction.IN)
        .isPresent();
  }

  private static Optional<Direction> direction(List<ParameterContract> parameters, int index) {
    return parameters.get(index).direction();
  }

  private static Expression uncast(Expression expression) {
    return expression instanceof Expression.Cast cast ? uncast(cast.operand()) : expression;
  }
}
