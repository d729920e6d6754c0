package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Orders the operators of an expression that the grammar reads as a flat list: operator precedence
 * parsing, with one stack for all expressions that are open.
 *
 * <p>{@code ?:} and the assignments share the lowest precedence but that of the comma and group to
 * the right, all others to the left (C11 6.5).
 */
final class OperatorStack {
  /**
   * How many operators an expression may have, with all that is within its brackets. The tree may
   * become as deep as that, and is walked recursively; in real drivers fewer than 200 are the most.
   */
  private static final int MAX_OPERATORS = 1500;

  private static final int INITIAL_OPERANDS = 64;

  /** An operator between two operands that may still take part of what follows. */
  private sealed interface Pending {
    /** A higher one binds tighter. */
    int precedence();

    /** The lowest precedence of operators to the left that take nothing of what follows it. */
    int completes();

    Expression apply(Span span, Expression left, Expression right);
  }

  private record Binary(BinaryOperator operator) implements Pending {
    @Override
    public int precedence() {
      return operator.precedence();
    }

    @Override
    public int completes() {
      return precedence();
    }

    @Override
    public Expression apply(Span span, Expression left, Expression right) {
      return new Expression.Binary(span, operator, left, right);
    }
  }

  private record Assign(Optional<BinaryOperator> operator) implements Pending {
    @Override
    public int precedence() {
      return 0;
    }

    @Override
    public int completes() {
      return 1;
    }

    @Override
    public Expression apply(Span span, Expression left, Expression right) {
      return new Expression.Assignment(span, operator, left, right);
    }
  }

  private record Choice(Optional<Expression> middle) implements Pending {
    @Override
    public int precedence() {
      return 0;
    }

    @Override
    public int completes() {
      return 1;
    }

    @Override
    public Expression apply(Span span, Expression left, Expression right) {
      return new Expression.Conditional(span, left, middle, right);
    }
  }

  private static final Map<String, Pending> BY_SPELLING = spellings();

  private final Cursor cursor;
  private final Places places;
  private final List<Pending> operators = new ArrayList<>();
  private Expression[] operands = new Expression[INITIAL_OPERANDS];
  private int[] firsts = new int[INITIAL_OPERANDS];
  private int[] lasts = new int[INITIAL_OPERANDS];
  private int operandCount;
  private int total;

  OperatorStack(Cursor cursor, Places places) {
    this.cursor = cursor;
    this.places = places;
  }

  private static Map<String, Pending> spellings() {
    Map<String, Pending> spellings = new HashMap<>();
    for (BinaryOperator operator : BinaryOperator.values()) {
      spellings.put(operator.symbol() + "=", new Assign(Optional.of(operator)));
    }
    for (BinaryOperator operator : BinaryOperator.values()) {
      spellings.put(operator.symbol(), new Binary(operator));
    }
    spellings.put("=", new Assign(Optional.empty()));
    return Map.copyOf(spellings);
  }

  /** An expression begins; its operators are those above the number returned. */
  int open() {
    if (operandCount == 0) {
      total = 0;
    }
    expectOperand();
    return operators.size();
  }

  /** An operand that {@link #open}, {@link #operator} or {@link #choice} announced was read. */
  void operand(Expression operand) {
    operands[operandCount - 1] = operand;
    lasts[operandCount - 1] = cursor.last();
  }

  /** An operator was read; an operand comes. */
  void operator(int base) {
    Pending operator = BY_SPELLING.get(places.text(cursor.last()));
    if (operator == null) {
      throw new IllegalStateException("no operator: " + places.text(cursor.last()));
    }
    push(base, operator);
  }

  /** {@code ? middle :} was read; an operand comes. */
  void choice(int base, Optional<Expression> middle) {
    push(base, new Choice(middle));
  }

  /** The expression ends. */
  Expression close(int base) {
    while (operators.size() > base) {
      reduce();
    }
    return operands[--operandCount];
  }

  /** Counts an operator that is kept elsewhere: what follows a name, for instance. */
  void count() {
    if (++total > MAX_OPERATORS) {
      throw cursor.tooDeep();
    }
  }

  int operandCount() {
    return operandCount;
  }

  int operatorCount() {
    return operators.size();
  }

  /** Returns to where the two counts were read. */
  void rollBack(int earlierOperands, int earlierOperators) {
    operandCount = earlierOperands;
    operators.subList(earlierOperators, operators.size()).clear();
  }

  private void push(int base, Pending operator) {
    count();
    while (operators.size() > base && top().precedence() >= operator.completes()) {
      reduce();
    }
    operators.add(operator);
    expectOperand();
  }

  private Pending top() {
    return operators.get(operators.size() - 1);
  }

  private void reduce() {
    int right = --operandCount;
    int left = right - 1;
    Span span = places.range(firsts[left], lasts[right]);
    Pending operator = operators.remove(operators.size() - 1);
    operands[left] = operator.apply(span, operands[left], operands[right]);
    lasts[left] = lasts[right];
  }

  private void expectOperand() {
    if (operandCount == operands.length) {
      operands = Arrays.copyOf(operands, operandCount * 2);
      firsts = Arrays.copyOf(firsts, operandCount * 2);
      lasts = Arrays.copyOf(lasts, operandCount * 2);
    }
    firsts[operandCount++] = cursor.here();
  }
}
