package dev.ddilint.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ast.BinaryOperator;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
  private static final Value X = new Value.Produced("x");
  private static final Memory MEMORY = Memory.atEntry();

  private static Value apply(BinaryOperator operator, Value left, Value right) {
    return Arithmetic.apply(operator, left, right, MEMORY);
  }

  private static Value number(long number) {
    return new Value.Constant(number);
  }

  @Test
  void constantsFold() {
    assertThat(apply(BinaryOperator.ADD, number(2), number(3))).isEqualTo(number(5));
    assertThat(apply(BinaryOperator.DIVIDE, number(2), number(0)).isKnown()).isFalse();
  }

  @Test
  void upAndDownAgainIsTheSame() {
    Value up = apply(BinaryOperator.ADD, X, number(1));
    assertThat(apply(BinaryOperator.SUBTRACT, up, number(1))).isEqualTo(X);
  }

  @Test
  void rangesDecideComparisons() {
    Memory small = MEMORY.constrain(X, new Range(0, 3, false)).orElseThrow();
    assertThat(Arithmetic.apply(BinaryOperator.LESS, X, number(4), small)).isEqualTo(number(1));
    assertThat(Arithmetic.apply(BinaryOperator.GREATER, number(4), X, small)).isEqualTo(number(1));
    assertThat(Arithmetic.apply(BinaryOperator.EQUAL, X, number(9), small)).isEqualTo(number(0));
    assertThat(Arithmetic.isTruth(Arithmetic.apply(BinaryOperator.LESS, X, number(2), small)))
        .isTrue();
  }

  @Test
  void anythingDoesNotEvenEqualItself() {
    Value anything = Value.ANYTHING;
    assertThat(apply(BinaryOperator.EQUAL, X, X)).isEqualTo(number(1));
    assertThat(apply(BinaryOperator.EQUAL, anything, anything).isKnown()).isFalse();
  }
}
