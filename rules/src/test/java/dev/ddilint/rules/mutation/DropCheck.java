package dev.ddilint.rules.mutation;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A condition that asks whether a call succeeded always says yes. The call is one whose result may
 * be null or has to be examined, or that acquires a lock only when it succeeds.
 */
final class DropCheck implements Operator {
  @Override
  public String name() {
    return "drop check";
  }

  @Override
  public List<Fault> faults(ContractPlaces places) {
    List<Fault> faults = new ArrayList<>();
    for (Statement.If choice : places.choices()) {
      question(choice.condition(), places)
          .flatMap(question -> fault(choice, question, places))
          .ifPresent(faults::add);
    }
    return faults;
  }

  /**
   * What a condition asks for.
   *
   * @param call that succeeded, or not
   * @param success the value of the condition when it did
   */
  private record Question(CallPlace call, boolean success) {}

  private static Optional<Fault> fault(
      Statement.If choice, Question question, ContractPlaces places) {
    String text = places.driver().text(places.unit());
    if (choice.span().file() != question.call().span().file()) {
      return Optional.empty();
    }
    int open = CallText.skipBlanks(text, choice.span().start() + "if".length());
    int close = CallText.end(text, open);
    String answer = question.success() ? "1" : "0";
    boolean inside =
        question.call().span().start() > open && question.call().span().start() < close;
    String condition =
        inside ? "(%s, %s)".formatted(question.call().text(), answer) : "(%s)".formatted(answer);
    return kind(question.call())
        .map(
            kind ->
                new Fault(
                    choice.condition().span(),
                    question.call().contract().name(),
                    kind,
                    new Edit(open, close, inside ? "(" + condition + ")" : condition),
                    LockCalls.acquired(question.call()).isPresent()
                        ? EnumSet.of(Family.PAIRING, Family.IRQL)
                        : EnumSet.of(Family.RESULTS)));
  }

  /** What of a result has to be examined. */
  private static Optional<String> kind(CallPlace call) {
    if (LockCalls.acquired(call).isPresent()) {
      return call.contract().clauses().stream().anyMatch(DropCheck::dependsOnResult)
          ? LockCalls.acquired(call)
          : Optional.empty();
    }
    return call.contract().resultMayBeNull()
        ? Optional.of("null")
        : call.contract().resultMustBeExamined() ? Optional.of("status") : Optional.empty();
  }

  private static boolean dependsOnResult(Clause clause) {
    return clause.condition().stream()
        .anyMatch(
            condition ->
                condition instanceof Expression.Binary binary
                    && AccessPath.of(binary.left()).equals(CallPlace.RESULT));
  }

  private static Optional<Question> question(Expression condition, ContractPlaces places) {
    if (condition instanceof Expression.Unary not && not.operator() == UnaryOperator.NOT) {
      return question(not.operand(), places)
          .map(question -> new Question(question.call(), !question.success()));
    }
    if (condition instanceof Expression.Binary binary && isComparison(binary)) {
      return comparison(binary, places);
    }
    if (condition instanceof Expression.Call call && isTestOfStatus(call, places)) {
      return asked(call.arguments().get(0), places).map(status -> new Question(status, true));
    }
    return asked(condition, places)
        .filter(call -> !call.succeedsWithZero())
        .map(call -> new Question(call, true));
  }

  /** {@code result == 0}, {@code result != NULL}. */
  private static Optional<Question> comparison(Expression.Binary binary, ContractPlaces places) {
    boolean equal = binary.operator() == BinaryOperator.EQUAL;
    OptionalLong constant = places.semantics().constant(binary.right());
    return constant.equals(OptionalLong.of(0))
        ? asked(binary.left(), places)
            .map(call -> new Question(call, call.succeedsWithZero() == equal))
        : Optional.empty();
  }

  private static boolean isComparison(Expression.Binary binary) {
    return binary.operator() == BinaryOperator.EQUAL
        || binary.operator() == BinaryOperator.NOT_EQUAL;
  }

  /** {@code NT_SUCCESS(status)}: its contract says that it asks nothing but its argument. */
  private static boolean isTestOfStatus(Expression.Call call, ContractPlaces places) {
    return call.arguments().size() == 1
        && places.calls().stream()
            .filter(place -> place.call().equals(call))
            .anyMatch(place -> place.effect(Effect.Returns.class).isPresent());
  }

  private static Optional<CallPlace> asked(Expression expression, ContractPlaces places) {
    return asked(expression, expression.span().start(), places);
  }

  /**
   * The call whose result an expression is, or the variable that holds it.
   *
   * @param before where in the text the variable was set before
   */
  private static Optional<CallPlace> asked(
      Expression expression, int before, ContractPlaces places) {
    if (expression instanceof Expression.Cast cast) {
      return asked(cast.operand(), before, places);
    }
    if (expression instanceof Expression.Assignment assignment) {
      return asked(assignment.value(), before, places);
    }
    if (expression instanceof Expression.Call call) {
      return places.calls().stream().filter(place -> place.call().equals(call)).findFirst();
    }
    return places
        .stored(AccessPath.of(expression), before)
        .flatMap(value -> asked(value, value.span().start(), places));
  }
}
