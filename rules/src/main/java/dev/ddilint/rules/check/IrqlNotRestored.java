package dev.ddilint.rules.check;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.ResultClass;
import dev.ddilint.rules.sim.Return;
import dev.ddilint.rules.sim.Summary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A path returns at another IRQL than the one it was entered at, and nothing says so.
 *
 * <p>Whoever called goes on at a level it does not know: at a raised one its next wait or page
 * fault is a bug check, at a lowered one what the level protected is open. A routine that the
 * system calls has to return at the level of its entry. A function of the driver may change the
 * level on purpose, if all its returns do so, if its result tells, or if it is annotated; one whose
 * paths differ may not, nor one that says {@code _IRQL_requires_same_}. One that says that it
 * restores a level ({@code _IRQL_restores_}) does so on every path. A level that is raised because
 * a lock is still held is reported as the lock.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Exclusive(BOOLEAN Busy)
 * {
 *     KIRQL old;
 *     KeRaiseIrql(DISPATCH_LEVEL, &old);   // expect-step: irql-not-restored
 *     if (Busy) {
 *         return STATUS_DEVICE_BUSY;       // expect: irql-not-restored "DISPATCH_LEVEL"
 *     }
 *     KeLowerIrql(old);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Exclusive(BOOLEAN Busy)
 * {
 *     KIRQL old;
 *     NTSTATUS status = Busy ? STATUS_DEVICE_BUSY : STATUS_SUCCESS;
 *     KeRaiseIrql(DISPATCH_LEVEL, &old);
 *     KeLowerIrql(old);
 *     return status;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0105",
    name = "irql-not-restored",
    summary = "A path returns at another IRQL than the one it was entered at.",
    severity = Severity.ERROR,
    sameAs = {"C28157", "C28166", "C28167", "IrqlReturn"})
public final class IrqlNotRestored implements Rule {
  @Override
  public void check(RuleContext context) {
    Set<Span> reported = new HashSet<>();
    for (Node node : context.calls().bottomUp()) {
      FunctionContract contract = context.contracts().of(node.function().symbol());
      Summary summary = context.simulation().summary(node);
      if (contract.always(Effect.RestoresIrql.class).findAny().isPresent()) {
        forgotten(context, node, summary.returns());
      } else if (!contract.changesIrql() && !contract.acquires()) {
        for (Return exit : summary.returns()) {
          if (isChanged(exit) && isWrong(exit, node, summary, context) && isNews(exit, reported)) {
            report(context, changed(node, exit), exit);
          }
        }
      }
    }
  }

  /** A path leaves the level alone that its annotation says it restores, as others do. */
  private void forgotten(RuleContext context, Node node, List<Return> exits) {
    if (exits.stream().anyMatch(exit -> change(exit).isPresent())) {
      exits.stream()
          .filter(exit -> exit.property().irql().asOnEntry() && change(exit).isEmpty())
          .forEach(
              exit ->
                  report(context, "%s returns here and restores no IRQL".formatted(node), exit));
    }
  }

  /** The level is known, it is not that of the entry, and no lock that is held explains it. */
  private static boolean isChanged(Return exit) {
    return !exit.property().irql().asOnEntry()
        && exit.property().irql().range().isExact()
        && !exit.property().locks().holdsSome()
        && change(exit).filter(event -> event.leadsTo(exit.property().irql())).isPresent();
  }

  private static boolean isWrong(Return exit, Node node, Summary summary, RuleContext context) {
    IrqlRange level = exit.property().irql().range();
    List<Role> roles = context.roles().of(node).stream().map(Roles.Assignment::role).toList();
    if (!roles.isEmpty()) {
      return roles.stream()
          .allMatch(role -> role.exit() == Role.Exit.SAME && !role.entry().overlaps(level));
    }
    boolean same = summary.contract().states(Fact.SameIrql.class);
    return (same && level.low().isAbove(Irql.PASSIVE))
        || summary.returns().stream().anyMatch(other -> contradicts(other, exit));
  }

  /**
   * It changed the level at the same place and changed it back; callers cannot tell the two, or
   * only failures keep the level.
   */
  private static boolean contradicts(Return other, Return exit) {
    boolean tells =
        exit.resultClass() != ResultClass.NEGATIVE
            && other.resultClass().isDistinctFrom(exit.resultClass());
    return other.property().irql().asOnEntry()
        && !tells
        && changes(other).contains(change(exit).orElseThrow().span());
  }

  private static Optional<Event> change(Return exit) {
    return exit.trail().events().stream()
        .filter(IrqlNotRestored::mayChange)
        .reduce((earlier, later) -> later);
  }

  private static List<Span> changes(Return exit) {
    return exit.trail().events().stream()
        .filter(IrqlNotRestored::mayChange)
        .map(Event::span)
        .toList();
  }

  private static boolean mayChange(Event event) {
    return event.kind() == Event.Kind.CHANGE || event.kind() == Event.Kind.ACQUIRE;
  }

  /** A path that comes through a place that was reported is the same defect, seen from a caller. */
  private static boolean isNews(Return exit, Set<Span> reported) {
    List<Event> path = exit.trail().events();
    return path.stream().map(Event::span).noneMatch(reported::contains)
        && reported.add(path.get(path.size() - 1).span());
  }

  private static String changed(Node node, Return exit) {
    return "%s returns here at %s, which is not the IRQL of its entry"
        .formatted(node, exit.property().irql().range());
  }

  private void report(RuleContext context, String message, Return exit) {
    List<Event> path = exit.trail().events();
    context.report(
        this,
        info().severity(),
        path.get(path.size() - 1).span(),
        message,
        change(exit).flatMap(Event::page),
        List.of(),
        path);
  }
}
