package dev.ddilint.rules.check;

import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Profile;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.sim.LifeSite;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The driver begins what only unload can end, and sets no unload routine.
 *
 * <p>Such a driver stays loaded until the system stops. That may be meant; where it is not, the
 * routine was forgotten. Reported where the driver starts, with what would have to end.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * // run: --only=no-unload-routine
 * NPAGED_LOOKASIDE_LIST Entries;
 * DRIVER_INITIALIZE DriverEntry;
 * NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: no-unload-routine
 * {
 *     UNREFERENCED_PARAMETER(Driver);
 *     UNREFERENCED_PARAMETER(Path);
 *     ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * // run: --only=no-unload-routine
 * NPAGED_LOOKASIDE_LIST Entries;
 * DRIVER_UNLOAD Unload;
 * VOID Unload(PDRIVER_OBJECT Driver)
 * {
 *     UNREFERENCED_PARAMETER(Driver);
 *     ExDeleteNPagedLookasideList(&Entries);
 * }
 * DRIVER_INITIALIZE DriverEntry;
 * NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
 * {
 *     UNREFERENCED_PARAMETER(Path);
 *     Driver->DriverUnload = Unload;
 *     ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0308",
    name = "no-unload-routine",
    summary = "The driver begins what only unload can end, and sets no unload routine.",
    severity = Severity.NOTE,
    profile = Profile.ALL)
public final class NoUnloadRoutine implements Rule {
  @Override
  public void check(RuleContext context) {
    Optional<Node> start = enteredAt(context, Role.Moment.DRIVER_START);
    if (start.isEmpty() || enteredAt(context, Role.Moment.DRIVER_UNLOAD).isPresent()) {
      return;
    }
    Set<String> ended = endedAfterStart(context);
    List<LifeSite> begun =
        context.simulation().summaries().values().stream()
            .flatMap(summary -> summary.lives().stream())
            .filter(site -> site.begins() && isDue(context, site) && !ended.contains(site.kind()))
            .toList();
    if (!begun.isEmpty()) {
      report(context, start.get(), begun);
    }
  }

  private static Optional<Node> enteredAt(RuleContext context, Role.Moment moment) {
    return context.roles().entryPoints().stream()
        .filter(
            node ->
                context.roles().of(node).stream()
                    .anyMatch(assignment -> assignment.role().moment() == moment))
        .findFirst();
  }

  /** What a routine ends that runs later, for a device that goes away for instance. */
  private static Set<String> endedAfterStart(RuleContext context) {
    Set<Node> afterStart = context.roles().reachableAfterStart(context.calls());
    Set<String> ended = new LinkedHashSet<>();
    for (Node node : afterStart) {
      context.simulation().summary(node).lives().stream()
          .filter(site -> !site.begins())
          .forEach(site -> ended.add(site.kind()));
    }
    return ended;
  }

  private static boolean isDue(RuleContext context, LifeSite site) {
    ObjectKind kind = context.simulation().kinds().of(site.kind());
    return kind.endsBeforeUnload(site.endsBefore())
        || kind.endsInPlaceBeforeUnload(site.endsBefore());
  }

  private void report(RuleContext context, Node start, List<LifeSite> begun) {
    context.report(
        this,
        info().severity(),
        start.function().syntax().span(),
        "%s sets no unload routine, and nothing else can end the %s"
            .formatted(start, context.simulation().kinds().of(begun.get(0).kind()).noun()),
        begun.get(0).contract().page(),
        begun.stream().map(site -> new Related(site.call(), "begun here")).distinct().toList(),
        List.of());
  }
}
