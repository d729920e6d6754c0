package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Node;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What evaluating an expression or initializer may do; the operand of {@code sizeof} does nothing.
 */
final class ExpressionFacts {
  private boolean effect;
  private boolean choice;
  private boolean raising;

  private ExpressionFacts() {}

  static ExpressionFacts of(Node root) {
    ExpressionFacts facts = new ExpressionFacts();
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      facts.add(node);
      if (!(node instanceof Expression.SizeofExpression)) {
        Children.of(node).forEach(open::push);
      }
    }
    return facts;
  }

  /** Whether it calls, assigns, increments or decrements. */
  boolean hasEffect() {
    return effect;
  }

  /** Whether it holds a logical or conditional operator. */
  boolean hasChoice() {
    return choice;
  }

  /** Whether it may raise an exception: it calls something or goes through a pointer. */
  boolean mayRaise() {
    return raising;
  }

  private void add(Node node) {
    if (node instanceof Expression.Call) {
      effect = true;
      raising = true;
    } else if (node instanceof Expression.Assignment) {
      effect = true;
    } else if (node instanceof Expression.Unary unary) {
      effect |= steps(unary.operator());
      raising |= unary.operator() == UnaryOperator.DEREFERENCE;
    } else if (node instanceof Expression.Member member) {
      raising |= member.arrow();
    } else if (node instanceof Expression.Subscript) {
      raising = true;
    } else {
      choice |= isChoice(node);
    }
  }

  private static boolean steps(UnaryOperator operator) {
    return switch (operator) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> true;
      case PLUS, MINUS, NOT, BIT_NOT, ADDRESS_OF, DEREFERENCE -> false;
    };
  }

  private static boolean isChoice(Node node) {
    return node instanceof Expression.Conditional
        || (node instanceof Expression.Binary binary && isLogical(binary.operator()));
  }

  static boolean isLogical(BinaryOperator operator) {
    return operator == BinaryOperator.LOGICAL_AND || operator == BinaryOperator.LOGICAL_OR;
  }

  /** Whether a function that does not return is called, whatever operators choose. */
  static boolean neverReturns(Node root, UnitSemantics semantics) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Expression.Call call && neverReturns(call, semantics)) {
        return true;
      }
      if (isChoice(node)) {
        open.push(Children.of(node).get(0));
      } else if (!(node instanceof Expression.SizeofExpression)) {
        Children.of(node).forEach(open::push);
      }
    }
    return false;
  }

  private static boolean neverReturns(Expression.Call call, UnitSemantics semantics) {
    return call.callee() instanceof Expression.Name name
        && semantics.symbol(name).orElse(null) instanceof Symbol.Function function
        && function.neverReturns();
  }
}
