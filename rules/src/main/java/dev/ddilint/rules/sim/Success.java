package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.value.Arithmetic;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/**
 * When a call succeeded: only then it began or handed out what its contract says.
 *
 * @param call which may return a number whose sign tells, as NTSTATUS does
 */
record Success(FunctionContract contract, UnitContext unit, Expression.Call call) {

  /** The condition; empty for a call that cannot fail. */
  Optional<Value> holds(Operands operands) {
    return contract
        .success()
        .map(operands::value)
        .or(() -> unit.isStatus(call) ? Optional.of(isSuccess(operands)) : Optional.empty());
  }

  /**
   * Other successes than STATUS_SUCCESS are rare, and drivers test for either: then nothing is
   * known to have been handed out, and nothing is said.
   */
  private static Value isSuccess(Operands operands) {
    return Arithmetic.apply(
        BinaryOperator.EQUAL, operands.result(), Value.Constant.ZERO, operands.memory());
  }
}
