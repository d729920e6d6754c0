package dev.ddilint.rules.check;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.Outcome;
import dev.ddilint.rules.sim.ResultClass;
import dev.ddilint.rules.sim.Summary;
import dev.ddilint.rules.value.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A path leaves with a lock still held.
 *
 * <p>A lock that an error path forgets stops the next thread that wants it; a spin lock leaves the
 * thread at DISPATCH_LEVEL besides. A routine that the system calls must give back every lock it
 * took. A function of the driver may return with a lock held when all its returns do so, or when
 * its result tells (TRUE when locked); it may not when the caller cannot tell, nor when only its
 * failures keep the lock. Functions that are annotated to acquire a lock are trusted.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Append(PKSPIN_LOCK Lock, BOOLEAN Full)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);      // expect-step: lock-not-released
 *     if (Full) {
 *         return STATUS_UNSUCCESSFUL;     // expect: lock-not-released
 *     }
 *     KeReleaseSpinLock(Lock, old);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Append(PKSPIN_LOCK Lock, BOOLEAN Full)
 * {
 *     KIRQL old;
 *     NTSTATUS status = STATUS_SUCCESS;
 *     KeAcquireSpinLock(Lock, &old);
 *     if (Full) {
 *         status = STATUS_UNSUCCESSFUL;
 *     }
 *     KeReleaseSpinLock(Lock, old);
 *     return status;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0201",
    name = "lock-not-released",
    summary = "A path leaves with a lock still held.",
    severity = Severity.ERROR,
    sameAs = {"C28103", "SpinLock", "QueuedSpinLock", "CriticalRegions", "ExclusiveResourceAccess"})
public final class LockNotReleased implements Rule {
  @Override
  public void check(RuleContext context) {
    Set<Span> reported = new HashSet<>();
    for (Node node : context.calls().bottomUp()) {
      FunctionContract contract = context.contracts().of(node.function().symbol());
      if (!isDocumentedToAcquire(contract)) {
        Summary summary = context.simulation().summary(node);
        boolean entered = !context.roles().of(node).isEmpty();
        for (Region lock : locks(summary)) {
          keeping(summary, lock, entered)
              .filter(outcome -> reported.add(acquired(outcome).span()))
              .ifPresent(outcome -> report(context, node, lock, outcome));
        }
      }
    }
  }

  private static boolean isDocumentedToAcquire(FunctionContract contract) {
    return contract.clauses().stream()
        .anyMatch(
            clause ->
                clause.effect() instanceof Effect.Acquires
                    || clause.effect() instanceof Effect.Enters);
  }

  private static Set<Region> locks(Summary summary) {
    Set<Region> locks = new LinkedHashSet<>();
    summary.outcomes().forEach(outcome -> locks.addAll(outcome.property().locks().acquired()));
    return locks;
  }

  /** A way to return that wrongly keeps the lock. */
  private static Optional<Outcome> keeping(Summary summary, Region lock, boolean entered) {
    List<Outcome> keeping = new ArrayList<>();
    List<Outcome> others = new ArrayList<>();
    for (Outcome outcome : summary.outcomes()) {
      (outcome.property().locks().isHeld(lock) ? keeping : others).add(outcome);
    }
    return keeping.stream()
        .filter(outcome -> hasAcquisition(outcome))
        .filter(outcome -> entered || isWrong(outcome, keeping, others))
        .findFirst();
  }

  private static boolean isWrong(Outcome outcome, List<Outcome> keeping, List<Outcome> others) {
    if (others.isEmpty()) {
      return false;
    }
    boolean onlyFailuresKeep =
        keeping.stream().allMatch(each -> each.resultClass() == ResultClass.NEGATIVE);
    boolean cannotTell =
        others.stream()
            .anyMatch(other -> !other.resultClass().isDistinctFrom(outcome.resultClass()));
    return onlyFailuresKeep || cannotTell;
  }

  private static boolean hasAcquisition(Outcome outcome) {
    return outcome.trail().events().stream().anyMatch(event -> event.kind() == Event.Kind.ACQUIRE);
  }

  private static Event acquired(Outcome outcome) {
    return outcome.trail().events().stream()
        .filter(event -> event.kind() == Event.Kind.ACQUIRE)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private void report(RuleContext context, Node node, Region lock, Outcome outcome) {
    List<Event> path = outcome.trail().events();
    Event last = path.get(path.size() - 1);
    Span place = last.kind() == Event.Kind.RETURN ? last.span() : end(node);
    Optional<Page> page = acquired(outcome).page();
    context.report(
        this,
        info().severity(),
        place,
        "%s returns here with %s still held".formatted(node, lock),
        page,
        List.of(),
        path);
  }

  /** The brace that closes the function. */
  private static Span end(Node node) {
    Span whole = node.function().syntax().whole();
    return Span.of(whole.file(), whole.end() - 1, whole.end());
  }
}
