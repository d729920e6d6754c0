package dev.ddilint.rules.storage;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.List;
import java.util.OptionalLong;

/** Decides conditions of contracts where the arguments of a call are constants. */
public final class ConditionAtCall {
  private final List<Symbol.Variable> parameters;
  private final List<Expression> arguments;
  private final UnitSemantics semantics;

  /**
   * A call.
   *
   * @param arguments as the function sees them that makes the call
   */
  public ConditionAtCall(
      List<Symbol.Variable> parameters, List<Expression> arguments, UnitSemantics semantics) {
    this.parameters = parameters;
    this.arguments = arguments;
    this.semantics = semantics;
  }

  /** Whether it surely holds. */
  public boolean holds(Expression condition) {
    OptionalLong value = semantics.constant(atCall(condition));
    return value.isPresent() && value.getAsLong() != 0;
  }

  /** The same over arguments instead of parameters. */
  public Expression atCall(Expression operand) {
    if (operand instanceof Expression.Name name) {
      return argument(name);
    }
    if (operand instanceof Expression.Unary unary) {
      return new Expression.Unary(unary.span(), unary.operator(), atCall(unary.operand()));
    }
    if (operand instanceof Expression.Binary binary) {
      return new Expression.Binary(
          binary.span(), binary.operator(), atCall(binary.left()), atCall(binary.right()));
    }
    return operand instanceof Expression.Cast cast
        ? new Expression.Cast(cast.span(), cast.type(), atCall(cast.operand()))
        : operand;
  }

  private Expression argument(Expression.Name name) {
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      if (parameters.get(i).name().equals(name.name())) {
        return arguments.get(i);
      }
    }
    return name;
  }
}
