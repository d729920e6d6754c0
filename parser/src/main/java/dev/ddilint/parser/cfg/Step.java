package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;

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

  /**
   * A local variable comes into being, with its initializer if it has one. A static one is there
   * from the start and has no step.
   */
  record Declare(Symbol.Variable variable, InitDeclarator declarator) implements Step {
    @Override
    public Span span() {
      return declarator.span();
    }
  }

  /**
   * On the way here, {@code whole} ({@code &&}, {@code ||}, {@code ?:} or a comma within a larger
   * expression) took the value of {@code chosen}. A later step that contains {@code whole} does not
   * evaluate its operands again.
   *
   * @param truth for a logical operator, whose operands branches have evaluated already: its
   *     result, and {@code chosen} is the operand evaluated last. For {@code ?:} and the comma it
   *     is absent, and this step evaluates {@code chosen}
   */
  record Choose(Expression whole, Expression chosen, Optional<Boolean> truth) implements Step {
    @Override
    public Span span() {
      return whole.span();
    }
  }

  /** Local variables go out of scope; not at a return. */
  record EndScope(List<Symbol.Variable> variables, Span span) implements Step {
    public EndScope {
      variables = List.copyOf(variables);
    }
  }
}
