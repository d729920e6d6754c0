package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.sim.ResultClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Annotations of a function contradict each other, or its role.
 *
 * <p>Who reads the annotation, a person or a tool, relies on it. Two declarations that name
 * different limits, a lowest level above the highest, a promise to return at the same level beside
 * a raise, an entry level at which the system never enters a routine of this role, or a level to
 * which the function says that it raises and at which it does not return: one of the two is wrong.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * _IRQL_requires_max_(DISPATCH_LEVEL) VOID Flush(PULONG Counter);
 * _IRQL_requires_max_(APC_LEVEL)
 * VOID Flush(PULONG Counter)   // expect: irql-annotations-contradict
 * {
 *     *Counter = 0;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * _IRQL_requires_max_(APC_LEVEL) VOID Flush(PULONG Counter);
 * _IRQL_requires_max_(APC_LEVEL)
 * VOID Flush(PULONG Counter)
 * {
 *     *Counter = 0;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0108",
    name = "irql-annotations-contradict",
    summary = "Annotations of a function contradict each other, or its role.",
    severity = Severity.WARNING,
    sameAs = {"C28156", "C28153"})
public final class IrqlAnnotationsContradict implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      FunctionContract contract = context.contracts().of(node.function().symbol());
      if (contract.clauses().isEmpty() && context.roles().of(node).isEmpty()) {
        continue; // says nothing of levels that anything could contradict
      }
      inItself(contract)
          .or(() -> withRole(context, node, contract))
          .or(() -> withExits(context, node, contract))
          .ifPresent(
              text ->
                  context.report(
                      this,
                      info().severity(),
                      node.function().syntax().span(),
                      "%s: %s".formatted(node, text),
                      Optional.empty()));
    }
  }

  private static Optional<String> inItself(FunctionContract contract) {
    List<Irql> highest =
        levels(contract.always(Effect.IrqlAtMost.class).map(Effect.IrqlAtMost::level));
    List<Irql> lowest =
        levels(contract.always(Effect.IrqlAtLeast.class).map(Effect.IrqlAtLeast::level));
    if (highest.size() > 1) {
      return Optional.of(
          "the highest IRQL is both %s and %s".formatted(highest.get(0), highest.get(1)));
    }
    if (lowest.size() > 1) {
      return Optional.of(
          "the lowest IRQL is both %s and %s".formatted(lowest.get(0), lowest.get(1)));
    }
    return below(lowest, highest)
        .or(() -> promises(contract, highest))
        .or(() -> sameAndRaised(contract));
  }

  private static List<Irql> levels(Stream<Irql> levels) {
    return levels.distinct().sorted().toList();
  }

  private static Optional<String> below(List<Irql> lowest, List<Irql> highest) {
    return !lowest.isEmpty() && !highest.isEmpty() && lowest.get(0).isAbove(highest.get(0))
        ? Optional.of(
            "the lowest IRQL, %s, is above the highest, %s"
                .formatted(lowest.get(0), highest.get(0)))
        : Optional.empty();
  }

  private static Optional<String> promises(FunctionContract contract, List<Irql> highest) {
    return contract
        .stated(Fact.NeverAbove.class)
        .filter(never -> highest.stream().anyMatch(entry -> entry.isAbove(never.level())))
        .map(
            never ->
                "it may be entered at %s, but says that it never runs above %s"
                    .formatted(highest.get(0), never.level()))
        .findFirst();
  }

  private static Optional<String> sameAndRaised(FunctionContract contract) {
    boolean same = contract.states(Fact.SameIrql.class);
    return same
        ? contract
            .always(Effect.RaisesIrql.class)
            .map(raises -> "it returns at the same IRQL and raises it to " + raises.level())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> withRole(
      RuleContext context, Node node, FunctionContract contract) {
    IrqlRange own = Contracts.entry(contract);
    return context.roles().of(node).stream()
        .map(Roles.Assignment::role)
        .filter(role -> !role.entry().overlaps(own))
        .map(
            role ->
                "it says that it is entered at %s, but the system enters a %s routine at %s"
                    .formatted(own, role.name(), role.entry()))
        .findFirst();
  }

  /** Failures apart, whose callers often know that nothing was raised. */
  private static Optional<String> withExits(
      RuleContext context, Node node, FunctionContract contract) {
    return contract
        .always(Effect.RaisesIrql.class)
        .flatMap(
            raises ->
                context.simulation().summary(node).returns().stream()
                    .filter(exit -> exit.resultClass() != ResultClass.NEGATIVE)
                    .map(exit -> exit.property().irql().range())
                    .filter(level -> !level.overlaps(IrqlRange.exactly(raises.level())))
                    .map(
                        level ->
                            "it says that it raises the IRQL to %s, but returns at %s"
                                .formatted(raises.level(), level)))
        .findFirst();
  }
}
