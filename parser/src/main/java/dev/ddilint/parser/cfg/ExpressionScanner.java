package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;

/**
 * Looks through expressions for what control flow depends on. The operand of {@code sizeof} is not
 * evaluated, so it adds nothing.
 */
final class ExpressionScanner implements ChildVisitor {
  private final UnitSemantics semantics;
  private final Children children = new Children(this);
  private boolean effect;
  private boolean choice;
  private boolean raising;
  private boolean stopping;
  private int optional;

  ExpressionScanner(UnitSemantics semantics) {
    this.semantics = semantics;
  }

  ExpressionFacts scan(Expression node) {
    reset();
    expression(node);
    return facts();
  }

  ExpressionFacts scan(Initializer node) {
    reset();
    initializer(node);
    return facts();
  }

  private void reset() {
    effect = false;
    choice = false;
    raising = false;
    stopping = false;
  }

  private ExpressionFacts facts() {
    return new ExpressionFacts(effect, choice, raising, stopping);
  }

  @Override
  public void expression(Expression node) {
    if (node instanceof Expression.Binary binary && isLogical(binary.operator())) {
      choice = true;
      expression(binary.left());
      optional(binary.right());
    } else if (node instanceof Expression.Conditional conditional) {
      choice = true;
      expression(conditional.condition());
      if (conditional.then().isPresent()) {
        optional(conditional.then().get());
      }
      optional(conditional.otherwise());
    } else if (!(node instanceof Expression.Name || node instanceof Expression.SizeofExpression)) {
      add(node);
      children.of(node);
    }
  }

  /** An operand that is evaluated on some ways only. */
  private void optional(Expression node) {
    optional++;
    expression(node);
    optional--;
  }

  private void add(Expression node) {
    if (node instanceof Expression.Call call) {
      effect = true;
      raising = true;
      stopping |= optional == 0 && neverReturns(call);
    } else if (node instanceof Expression.Member member) {
      raising |= member.arrow();
    } else if (node instanceof Expression.Assignment) {
      effect = true;
    } else if (node instanceof Expression.Unary unary) {
      effect |= steps(unary.operator());
      raising |= unary.operator() == UnaryOperator.DEREFERENCE;
    } else if (node instanceof Expression.Subscript) {
      raising = true;
    }
  }

  @Override
  public void initializer(Initializer node) {
    children.of(node);
  }

  @Override
  public void statement(Statement node) {
    children.of(node);
  }

  private static boolean steps(UnaryOperator operator) {
    return switch (operator) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> true;
      case PLUS, MINUS, NOT, BIT_NOT, ADDRESS_OF, DEREFERENCE -> false;
    };
  }

  private boolean neverReturns(Expression.Call call) {
    return call.callee() instanceof Expression.Name name
        && semantics.symbol(name).orElse(null) instanceof Symbol.Function function
        && function.neverReturns();
  }

  static boolean isLogical(BinaryOperator operator) {
    return operator == BinaryOperator.LOGICAL_AND || operator == BinaryOperator.LOGICAL_OR;
  }
}
