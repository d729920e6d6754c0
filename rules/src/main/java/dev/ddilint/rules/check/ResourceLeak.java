package dev.ddilint.rules.check;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.custody.Lost;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.UnseenFunctions;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.sim.Debt;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.Keepings.LostInRound;
import dev.ddilint.rules.sim.Return;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a path was handed out is lost: nobody can give it back any more.
 *
 * <p>Memory, handles and references that leak are gone until the machine restarts; a leak on an
 * error path is an attack on its memory. A path owes what it got until it gives it back, stores it
 * where others see it, passes it to somebody who may keep it, or returns it. Where any of that may
 * have happened, nothing is reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Measure(SIZE_T Size, BOOLEAN Late)
 * {
 *     PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');   // expect-step: resource-leak
 *     if (buffer == NULL) {
 *         return STATUS_INSUFFICIENT_RESOURCES;
 *     }
 *     if (Late) {
 *         return STATUS_UNSUCCESSFUL;   // expect: resource-leak "pool memory"
 *     }
 *     ExFreePoolWithTag(buffer, 'tseT');
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Measure(SIZE_T Size, BOOLEAN Late)
 * {
 *     NTSTATUS status = STATUS_SUCCESS;
 *     PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
 *     if (buffer == NULL) {
 *         return STATUS_INSUFFICIENT_RESOURCES;
 *     }
 *     if (Late) {
 *         status = STATUS_UNSUCCESSFUL;
 *     }
 *     ExFreePoolWithTag(buffer, 'tseT');
 *     return status;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0206",
    name = "resource-leak",
    summary = "What a path was handed out is lost: nobody can give it back any more.",
    severity = Severity.WARNING,
    sameAs = {"C28197", "C6014", "CWE-401", "CWE-772"})
public final class ResourceLeak implements Rule {
  @Override
  public void check(RuleContext context) {
    Set<Span> reported = new HashSet<>();
    for (Node node : context.functions().all()) {
      for (Return exit : context.simulation().summary(node).returns()) {
        for (Debt debt : exit.debts()) {
          if (isLost(context, debt.object()) && reported.add(debt.object().since())) {
            report(context, node, exit, debt);
          }
        }
      }
      for (LostInRound lost : context.simulation().summary(node).keepings().lost()) {
        if (isLost(context, lost.object()) && reported.add(lost.object().since())) {
          report(context, lost);
        }
      }
    }
    if (isWhole(context)) {
      context.custody().lost().stream()
          .filter(lost -> reported.add(lost.object().since()))
          .forEach(lost -> report(context, lost));
    }
  }

  /** What was taken from where the driver kept it is lost with what it leads to. */
  private static boolean isLost(RuleContext context, ObjectState object) {
    return object.kind().nature() == Nature.ENTRY
        ? context.custody().lostWith(object.since()).isPresent()
        : object.kind().leaks();
  }

  private void report(RuleContext context, LostInRound lost) {
    ObjectState object = lost.object();
    context.report(
        this,
        info().severity(),
        object.since(),
        "the loop goes on and loses %s from %s".formatted(what(context, object), object.by()),
        lost.path().get(0).page(),
        List.of(),
        lost.path());
  }

  /** An entry is called what it holds. */
  private static String what(RuleContext context, ObjectState object) {
    return object.kind().nature() == Nature.ENTRY
        ? context
            .custody()
            .lostWith(object.since())
            .map(held -> "the " + held.kind().noun() + " that it took")
            .orElse(object.kind().noun())
        : object.kind().noun();
  }

  /** All of the driver is seen, from its start to the routine that has to clean up. */
  private static boolean isWhole(RuleContext context) {
    Set<Role.Moment> moments =
        context.roles().entryPoints().stream()
            .flatMap(node -> context.roles().of(node).stream())
            .map(assignment -> assignment.role().moment())
            .collect(Collectors.toSet());
    return moments.contains(Role.Moment.DRIVER_START)
        && (moments.contains(Role.Moment.DRIVER_UNLOAD)
            || moments.contains(Role.Moment.DEVICE_REMOVE))
        && !UnseenFunctions.any(context.functions(), context.contracts());
  }

  private void report(RuleContext context, Lost lost) {
    ObjectState object = lost.object();
    context.report(
        this,
        info().severity(),
        object.since(),
        "the %s from %s%s is never given back: nothing else in the driver does that"
            .formatted(
                object.kind().noun(),
                object.by(),
                lost.home().map(home -> ", kept in %s,".formatted(home)).orElse("")),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private void report(RuleContext context, Node node, Return exit, Debt debt) {
    ObjectState object = debt.object();
    List<Event> path = debt.path(exit.trail().events());
    context.report(
        this,
        info().severity(),
        path.get(path.size() - 1).span(),
        "%s returns here and loses %s from %s (line %d)"
            .formatted(
                node, what(context, object), object.by(), object.since().startPosition().line()),
        path.get(0).page(),
        List.of(new Related(object.since(), "handed out here")),
        path);
  }
}
