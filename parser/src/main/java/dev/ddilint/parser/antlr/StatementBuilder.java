package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;

/** Builds statements; token numbers are those of screened tokens. */
final class StatementBuilder {
  private final Cursor cursor;
  private final Places places;

  StatementBuilder(Cursor cursor, Places places) {
    this.cursor = cursor;
    this.places = places;
  }

  Statement.Compound compound(int first, List<Statement> statements) {
    return new Statement.Compound(span(first), statements);
  }

  Statement declare(Declaration declaration) {
    return new Statement.Declare(declaration.span(), declaration);
  }

  Statement evaluate(int first, Expression expression) {
    return new Statement.Evaluate(span(first), expression);
  }

  Statement macro(Expression.Call call) {
    return new Statement.Evaluate(call.span(), call);
  }

  Statement assembly(int first) {
    return new Statement.Asm(places.at(first));
  }

  Statement empty(int first) {
    return new Statement.Empty(places.at(first));
  }

  Statement labeled(int first, Statement statement) {
    return new Statement.Labeled(span(first), places.identifier(first), statement);
  }

  Statement when(int first, Expression low, Optional<Expression> high, Statement statement) {
    return new Statement.Case(span(first), low, high, statement);
  }

  Statement byDefault(int first, Statement statement) {
    return new Statement.Default(span(first), statement);
  }

  Statement choose(int first, Expression condition, Statement then, Optional<Statement> otherwise) {
    return new Statement.If(span(first), condition, then, otherwise);
  }

  Statement select(int first, Expression value, Statement body) {
    return new Statement.Switch(span(first), value, body);
  }

  Statement loop(int first, Expression condition, Statement body) {
    return new Statement.While(span(first), condition, body);
  }

  Statement loopOnce(int first, Statement body, Expression condition) {
    return new Statement.DoWhile(span(first), body, condition);
  }

  ForHeader header(int first) {
    return new ForHeader(empty(first));
  }

  Statement count(int first, ForHeader header, Statement body) {
    return header.over(span(first), body);
  }

  Statement jump(int first, int label) {
    return new Statement.Goto(places.range(first, label), places.identifier(label));
  }

  Statement next(int first) {
    return new Statement.Continue(places.at(first));
  }

  Statement exit(int first) {
    return new Statement.Break(places.at(first));
  }

  Statement leave(int first) {
    return new Statement.Leave(places.at(first));
  }

  Statement result(int first, Optional<Expression> value) {
    return new Statement.Return(span(first), value);
  }

  Statement tryExcept(
      int first, Statement.Compound body, Expression filter, Statement.Compound handler) {
    return new Statement.TryExcept(span(first), body, filter, handler);
  }

  Statement tryFinally(int first, Statement.Compound body, Statement.Compound handler) {
    return new Statement.TryFinally(span(first), body, handler);
  }

  private Span span(int first) {
    return places.range(first, cursor.last());
  }
}
