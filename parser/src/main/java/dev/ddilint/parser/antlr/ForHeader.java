package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.source.Span;
import java.util.Optional;

/** What stands between the brackets of a {@code for}, as it is read. */
final class ForHeader {
  private Statement initial;
  private Optional<Expression> condition = Optional.empty();
  private Optional<Expression> step = Optional.empty();

  ForHeader(Statement empty) {
    initial = empty;
  }

  void initial(Statement statement) {
    initial = statement;
  }

  void condition(Expression expression) {
    condition = Optional.of(expression);
  }

  void step(Expression expression) {
    step = Optional.of(expression);
  }

  /** The header was not understood: how often the body runs depends on what is not known. */
  ForHeader broken(Expression placeHolder) {
    condition = Optional.of(placeHolder);
    return this;
  }

  Statement.For over(Span span, Statement body) {
    return new Statement.For(span, initial, condition, step, body);
  }
}
