package dev.ddilint.rules.mutation;

import dev.ddilint.parser.ast.Statement;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Irql;
import java.util.EnumSet;
import java.util.Optional;

/** A routine that needs a low interrupt request level is called at DISPATCH_LEVEL. */
final class RaiseLevel implements CallOperator {
  @Override
  public String name() {
    return "raise level";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return place
        .contract()
        .always(Effect.IrqlAtMost.class)
        .map(Effect.IrqlAtMost::level)
        .filter(level -> level.compareTo(Irql.DISPATCH) < 0)
        .findFirst()
        .flatMap(level -> place.statement().map(statement -> fault(place, statement, level)));
  }

  private static Fault fault(CallPlace place, Statement.Evaluate statement, Irql level) {
    int start = statement.span().start();
    int end = statement.span().end();
    String text = place.driver().text(place.unit()).substring(start, end);
    return new Fault(
        place.span(),
        place.contract().name(),
        level.toString(),
        new Edit(
            start,
            end,
            "{ KIRQL mutant = KeRaiseIrqlToDpcLevel(); %s KeLowerIrql(mutant); }".formatted(text)),
        EnumSet.of(Family.IRQL));
  }
}
