package dev.ddilint.rules.check;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.sim.Debt;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.ResultClass;
import dev.ddilint.rules.sim.Return;
import dev.ddilint.rules.value.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A start routine fails and leaves alive what it began.
 *
 * <p>When DriverEntry fails, the system unloads the driver without calling its unload routine; when
 * AddDevice fails, nobody ever removes the device. What the routine began by then it has to end
 * itself, on every failing path.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * ERESOURCE Table;
 * NTSTATUS Prepare(VOID);
 * DRIVER_INITIALIZE DriverEntry;
 * NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
 * {
 *     UNREFERENCED_PARAMETER(Driver);
 *     UNREFERENCED_PARAMETER(Path);
 *     ExInitializeResourceLite(&Table);     // expect-step: alive-after-failed-start
 *     if (!NT_SUCCESS(Prepare())) {
 *         return STATUS_UNSUCCESSFUL;       // expect: alive-after-failed-start "Table"
 *     }
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * ERESOURCE Table;
 * NTSTATUS Prepare(VOID);
 * DRIVER_INITIALIZE DriverEntry;
 * NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
 * {
 *     UNREFERENCED_PARAMETER(Driver);
 *     UNREFERENCED_PARAMETER(Path);
 *     ExInitializeResourceLite(&Table);
 *     if (!NT_SUCCESS(Prepare())) {
 *         ExDeleteResourceLite(&Table);
 *         return STATUS_UNSUCCESSFUL;
 *     }
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0303",
    name = "alive-after-failed-start",
    summary = "A start routine fails and leaves alive what it began.",
    severity = Severity.ERROR,
    sameAs = {"DeviceCreateFail", "0xC7", "CWE-459"})
public final class AliveAfterFailedStart implements Rule {
  @Override
  public void check(RuleContext context) {
    Set<Span> reported = new HashSet<>();
    for (Node node : context.functions().all()) {
      if (isStart(context, node)) {
        for (Return exit : context.simulation().summary(node).returns()) {
          exit.alive().stream()
              .filter(left -> isFailure(exit) && isLeft(left))
              .filter(left -> reported.add(left.object().since()))
              .forEach(left -> report(context, node, exit, left));
        }
      }
    }
  }

  private static boolean isStart(RuleContext context, Node node) {
    return context.roles().of(node).stream()
        .anyMatch(assignment -> assignment.role().moment().isStart());
  }

  /** A status that is not zero was told from success by whoever wrote the routine. */
  private static boolean isFailure(Return exit) {
    return exit.resultClass() == ResultClass.NEGATIVE || exit.resultClass() == ResultClass.NONZERO;
  }

  /**
   * What leaks with its last pointer is another rule's, what lives in allocated memory may be ended
   * by whoever cleans that memory up, and what has an owner goes with it. A handle counts that the
   * system put into the driver's own memory and that nobody else was given.
   */
  private static boolean isLeft(Debt left) {
    ObjectKind kind = left.object().kind();
    return kind.nature() == Nature.IN_PLACE
        ? left.region().root() instanceof Region.Global
        : !kind.leaks()
            && !kind.owned()
            && (left.object().owed() || kind.nature() == Nature.SINGLE);
  }

  private void report(RuleContext context, Node node, Return exit, Debt left) {
    List<Event> path = left.path(exit.trail().events());
    context.report(
        this,
        info().severity(),
        path.get(path.size() - 1).span(),
        "%s fails here and leaves %s alive, which began with %s (line %d)"
            .formatted(
                node,
                left.what(),
                left.object().by(),
                left.object().since().startPosition().line()),
        path.get(0).page(),
        List.of(new Related(left.object().since(), "begins here")),
        path);
  }
}
