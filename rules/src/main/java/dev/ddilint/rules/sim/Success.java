package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.value.Arithmetic;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/**
 * When a call succeeded: only then it began or handed out what its contract says.
 *
 * @param status it returns a number whose sign tells, as NTSTATUS does
 */
record Success(FunctionContract contract, boolean status) {

  /** The condition; empty for a call that cannot fail. */
  Optional<Value> holds(Operands operands) {
    return contract
        .success()
        .map(operands::value)
        .or(() -> status ? Optional.of(isNotNegative(operands)) : Optional.empty());
  }

  private static Value isNotNegative(Operands operands) {
    return Arithmetic.apply(
        BinaryOperator.GREATER_EQUAL, operands.result(), Value.Constant.ZERO, operands.memory());
  }
}
