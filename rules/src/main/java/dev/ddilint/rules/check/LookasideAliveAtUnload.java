package dev.ddilint.rules.check;

import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.resource.ObjectClass;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.LifeSite;
import dev.ddilint.rules.sim.Return;
import dev.ddilint.rules.sim.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A lookaside list is initialized, and the driver can be unloaded without deleting it.
 *
 * <p>The system keeps initialized lookaside lists in a list of its own and walks it regularly; a
 * list in the memory of an unloaded driver or a deleted device makes it walk through freed memory
 * (bug check 0xC7, or a crash far away). Lists are told apart by where they live: a global
 * variable, or a member of a structure type. A list is reported when nothing that runs at unload or
 * removal deletes it, or when a failed call makes the unload routine leave before it does. A driver
 * without an unload routine cannot be unloaded and is not reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NPAGED_LOOKASIDE_LIST Entries;
 * DRIVER_UNLOAD Unload;
 * VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
 * VOID Start(VOID)
 * {
 *     ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0); // expect: lookaside-alive-at-unload
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NPAGED_LOOKASIDE_LIST Entries;
 * DRIVER_UNLOAD Unload;
 * VOID Unload(PDRIVER_OBJECT Driver)
 * {
 *     UNREFERENCED_PARAMETER(Driver);
 *     ExDeleteNPagedLookasideList(&Entries);
 * }
 * VOID Start(VOID)
 * {
 *     ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0301",
    name = "lookaside-alive-at-unload",
    summary =
        "A lookaside list is initialized, and the driver can be unloaded without deleting it.",
    severity = Severity.ERROR,
    sameAs = {"0xC4", "0xC7", "CWE-459"})
public final class LookasideAliveAtUnload implements Rule {
  /** A site with the function it was seen in. */
  private record Located(Node node, LifeSite site, Optional<ObjectClass> home) {}

  @Override
  public void check(RuleContext context) {
    List<Node> unloads = enteredAt(context, Role.Moment.DRIVER_UNLOAD);
    if (unloads.isEmpty()) {
      return;
    }
    List<Located> sites = sites(context);
    Set<Node> afterStart = context.roles().reachableAfterStart(context.calls());
    for (Located begin : sites) {
      if (begin.site().begins() && begin.home().isPresent() && isDue(context, begin)) {
        List<Located> ends =
            sites.stream()
                .filter(site -> !site.site().begins())
                .filter(site -> mayEnd(site, begin))
                .toList();
        if (ends.stream().noneMatch(end -> afterStart.contains(end.node()))) {
          reportAlive(context, begin, ends);
        } else {
          reportSkipped(context, begin, unloads);
        }
      }
    }
  }

  private static List<Located> sites(RuleContext context) {
    List<Located> sites = new ArrayList<>();
    for (Map.Entry<Node, Summary> entry : context.simulation().summaries().entrySet()) {
      for (LifeSite site : entry.getValue().lives()) {
        sites.add(new Located(entry.getKey(), site, ObjectClass.of(site.object())));
      }
    }
    return sites;
  }

  private static boolean isDue(RuleContext context, Located begin) {
    return kind(context, begin).endsInPlaceBeforeUnload(begin.site().endsBefore());
  }

  private static ObjectKind kind(RuleContext context, Located begin) {
    return context.simulation().kinds().of(begin.site().kind());
  }

  /** A deletion of something unknown may be the deletion of this list. */
  private static boolean mayEnd(Located end, Located begin) {
    return end.site().kind().equals(begin.site().kind())
        && (end.home().isEmpty() || end.home().equals(begin.home()));
  }

  private static List<Node> enteredAt(RuleContext context, Role.Moment moment) {
    return context.roles().entryPoints().stream()
        .filter(
            node ->
                context.roles().of(node).stream()
                    .map(Roles.Assignment::role)
                    .anyMatch(role -> role.moment() == moment))
        .toList();
  }

  private void reportAlive(RuleContext context, Located begin, List<Located> ends) {
    String message =
        ends.isEmpty()
            ? "%s %s is never deleted; it must be deleted before the driver is unloaded"
            : "%s %s is deleted only while the driver starts; it must be deleted before the driver is unloaded";
    context.report(
        this,
        info().severity(),
        begin.site().call(),
        message.formatted(kind(context, begin).noun(), home(begin)),
        begin.site().contract().page(),
        ends.stream().map(end -> new Related(end.site().call(), "deleted here")).toList(),
        List.of());
  }

  /**
   * An unload routine that deletes the list on one path and, because a call failed, not on another.
   */
  private void reportSkipped(RuleContext context, Located begin, List<Node> unloads) {
    for (Node unload : unloads) {
      List<Return> returns = context.simulation().summary(unload).returns();
      if (returns.stream().anyMatch(exit -> ends(exit, begin))) {
        returns.stream()
            .filter(exit -> !ends(exit, begin) && !exit.guarded())
            .findFirst()
            .ifPresent(exit -> reportSkipped(context, begin, unload, exit));
      }
    }
  }

  private static boolean ends(Return exit, Located begin) {
    return exit.property().objects().states().entries().stream()
        .filter(entry -> !entry.getValue().alive())
        .anyMatch(entry -> ObjectClass.of(entry.getKey()).equals(begin.home()));
  }

  private void reportSkipped(RuleContext context, Located begin, Node unload, Return exit) {
    List<Event> path = exit.trail().events();
    context.report(
        this,
        info().severity(),
        begin.site().call(),
        "a path of %s returns without deleting %s %s"
            .formatted(unload, kind(context, begin).noun(), home(begin)),
        begin.site().contract().page(),
        path.isEmpty()
            ? List.of()
            : List.of(new Related(path.get(path.size() - 1).span(), "returns without deleting it")),
        path);
  }

  private static String home(Located begin) {
    return begin.home().map(Object::toString).orElseThrow();
  }
}
