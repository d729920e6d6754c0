package dev.ddilint.rules.mutation;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is given back, or ended, is so before the statement that uses it last. */
final class EarlyFree implements CallOperator {
  @Override
  public String name() {
    return "early free";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    if (place.statement().isEmpty() || place.before().isEmpty()) {
      return Optional.empty();
    }
    return place
        .fact(Fact.TakesBack.class)
        .flatMap(takesBack -> fault(place, takesBack.object(), takesBack.kind()))
        .or(
            () ->
                place
                    .effect(Effect.Ends.class)
                    .flatMap(ends -> fault(place, ends.object(), ends.kind())));
  }

  private static Optional<Fault> fault(CallPlace place, Expression object, String kind) {
    Statement before = place.before().orElseThrow();
    Statement.Evaluate free = place.statement().orElseThrow();
    boolean uses =
        place
            .argument(object)
            .map(index -> place.call().arguments().get(index))
            .filter(argument -> before instanceof Statement.Evaluate)
            .filter(argument -> isUsed(argument, (Statement.Evaluate) before))
            .isPresent();
    if (!uses || before.span().file() != free.span().file()) {
      return Optional.empty();
    }
    String text = place.driver().text(place.unit());
    String moved =
        text.substring(free.span().start(), free.span().end())
            + " "
            + text.substring(before.span().start(), before.span().end());
    return Optional.of(
        new Fault(
            place.span(),
            place.contract().name(),
            kind,
            new Edit(before.span().start(), free.span().end(), moved),
            EnumSet.of(Family.PAIRING, Family.LIFETIME)));
  }

  /** Whether the statement mentions, and does not set, what the argument is. */
  private static boolean isUsed(Expression argument, Statement.Evaluate statement) {
    if (statement.expression() instanceof Expression.Assignment) {
      return false;
    }
    List<Expression> mentioned = new ArrayList<>();
    Traversal.expressions(statement.expression(), mentioned::add);
    Set<String> used = new HashSet<>();
    mentioned.forEach(each -> used.add(AccessPath.of(each)));
    return !AccessPath.of(argument).isEmpty() && used.contains(AccessPath.of(argument));
  }
}
