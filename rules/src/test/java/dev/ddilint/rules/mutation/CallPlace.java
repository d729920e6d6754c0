package dev.ddilint.rules.mutation;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call of a documented function in a healthy driver.
 *
 * @param unit index of the file it stands in
 * @param statement that makes the call, and at most stores its result
 * @param before the statement before that one in the same block
 */
record CallPlace(
    HealthyDriver driver,
    int unit,
    String function,
    Expression.Call call,
    FunctionContract contract,
    Optional<Statement.Evaluate> statement,
    Optional<Statement> before) {

  /** How contracts call the result of a call. */
  static final String RESULT = "return";

  Span span() {
    return call.span();
  }

  int end() {
    return CallText.end(driver.text(unit), span().end());
  }

  /** As it is written, perhaps as the use of a macro. */
  String text() {
    return driver.text(unit).substring(span().start(), end());
  }

  boolean isWrittenOut() {
    return text().startsWith(contract.name());
  }

  Stream<Effect> effects() {
    return contract.clauses().stream().map(Clause::effect);
  }

  <E extends Effect> Optional<E> effect(Class<E> kind) {
    return effects().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  <F extends Fact> Optional<F> fact(Class<F> kind) {
    return contract.facts().stream()
        .map(StatedFact::fact)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /** Whether it makes something of what it takes. */
  boolean begins() {
    return effect(Effect.Begins.class).isPresent();
  }

  boolean changesIrql() {
    return contract.changesIrql();
  }

  boolean isVoid() {
    return type().equals("void");
  }

  private String type() {
    return driver.units().get(unit).semantics().typeOf(call).toString();
  }

  /** Whether a result of 0 tells of success, and not of failure. */
  boolean succeedsWithZero() {
    return !contract.resultMayBeNull() && !type().endsWith("*") && !isTruth();
  }

  private boolean isTruth() {
    return contract.clauses().stream()
        .flatMap(clause -> clause.condition().stream())
        .anyMatch(CallPlace::asksForTruth);
  }

  /** A value of success that can stand for the call's result. */
  String neutral() {
    return isVoid() ? "((void)0)" : isTruth() ? "1" : "0";
  }

  /** Of the form {@code return != 0}. */
  private static boolean asksForTruth(Expression condition) {
    return condition instanceof Expression.Binary binary
        && AccessPath.of(binary.left()).equals(RESULT)
        && binary.operator() == BinaryOperator.NOT_EQUAL;
  }

  /** The first arguments, as they are written. */
  String arguments(int count) {
    String text = text();
    List<String> arguments = CallText.arguments(text);
    return String.join(", ", arguments.subList(0, count));
  }

  /** The index of the argument that an operand over the parameters begins with. */
  Optional<Integer> argument(Expression operand) {
    if (operand instanceof Expression.Unary unary) {
      return argument(unary.operand());
    }
    if (operand instanceof Expression.Name name) {
      List<String> names = contract.parameters().stream().map(each -> each.name()).toList();
      return Optional.of(names.indexOf(name.name()))
          .filter(index -> index >= 0 && index < call.arguments().size());
    }
    return Optional.empty();
  }

  Edit replacedBy(String text) {
    return new Edit(span().start(), end(), text);
  }
}
