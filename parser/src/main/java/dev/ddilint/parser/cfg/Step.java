package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import java.util.List;

/** One thing a basic block does. */
public sealed interface Step {
  Span span();

  /** Evaluates an expression and drops its value. */
  record Evaluate(Expression expression) implements Step {
    @Override
    public Span span() {
      return expression.span();
    }
  }

  /** A local variable comes into being, with its initializer if it has one. */
  record Declare(Symbol.Variable variable, InitDeclarator declarator) implements Step {
    @Override
    public Span span() {
      return declarator.span();
    }
  }

  /**
   * On the way here, {@code whole} ({@code &&}, {@code ||} or {@code ?:} within a larger
   * expression) took the value of {@code chosen}; for a logical operator that is its last evaluated
   * operand, whose truth is known from the branch. A later step that contains {@code whole} does
   * not evaluate its operands again.
   */
  record Choose(Expression whole, Expression chosen) implements Step {
    @Override
    public Span span() {
      return whole.span();
    }
  }

  /** Local variables go out of scope. */
  record EndScope(List<Symbol.Variable> variables, Span span) implements Step {
    public EndScope {
      variables = List.copyOf(variables);
    }
  }
}
