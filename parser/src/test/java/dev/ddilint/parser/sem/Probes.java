package dev.ddilint.parser.sem;

import dev.ddilint.parser.TestUnit;
import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Answers the questions that a test source asks by calls in its functions, one line each: {@code
 * type(e)}, {@code value(e)} and {@code symbol(name)}.
 */
final class Probes implements ChildVisitor {
  private final TestUnit unit;
  private final List<String> answers = new ArrayList<>();
  private final Children children = new Children(this);

  private Probes(TestUnit unit) {
    this.unit = unit;
  }

  static String answers(String source) {
    return answers(TestUnit.of(source));
  }

  static String answers(TestUnit unit) {
    Probes probes = new Probes(unit);
    unit.functions().forEach(function -> probes.statement(function.body()));
    return probes.answers.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  @Override
  public void statement(Statement node) {
    children.of(node);
  }

  @Override
  public void expression(Expression node) {
    if (node instanceof Expression.Call call
        && call.callee() instanceof Expression.Name question
        && call.arguments().size() == 1) {
      answer(question.name(), call.arguments().get(0));
    }
    children.of(node);
  }

  private void answer(String question, Expression subject) {
    String text = ExpressionText.of(subject);
    switch (question) {
      case "type" -> answers.add(text + ": " + unit.semantics().typeOf(subject));
      case "value" -> answers.add(text + " = " + shown(unit.semantics().constant(subject)));
      case "symbol" -> answers.add(text + ": " + symbol(subject));
      default -> {
        // an ordinary call
      }
    }
  }

  private static String shown(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "?";
  }

  /** Kind and place of what a name stands for. */
  private String symbol(Expression name) {
    return unit.semantics()
        .symbol((Expression.Name) name)
        .map(each -> kind(each) + " of line " + each.span().startPosition().line())
        .orElse("undeclared");
  }

  private static String kind(Symbol symbol) {
    return symbol instanceof Symbol.Variable variable
        ? variable.storage().toString()
        : symbol.getClass().getSimpleName();
  }
}
